"""Stream paint: draws a laid out row in the theme's roles."""

from __future__ import annotations

from math import inf
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.ui.shown_pictures import ShownPictures
from desktop.ui.stream.media_paint import paint_media, paint_person
from desktop.ui.stream.row_parts import ARROW, ActionMark, Chip, IconMark, RowLayout, Target, Words
from desktop.ui.stream.style import RowStyle
from desktop.ui.theme import Colour


class Look(NamedTuple):
    """What a row looks like besides its content: the target under the pointer, the keyboard's ring, whether the
    pointer is over it at all, and whether it is selected."""

    hovered: Target | None = None
    ring: bool = False
    pointed: bool = False
    selected: bool = False


PLAIN = Look()
_ALL = (-inf, inf)


def paint_row(
    painter: QPainter,
    made: RowLayout,
    top: int,
    style: RowStyle,
    look: Look = PLAIN,
    pictures: ShownPictures | None = None,
    exposed: tuple[float, float] = _ALL,
) -> None:
    """Draw `made` with its upper edge at `top` px, over the whole width and height of the row. Without `pictures`
    people have their initials. What lies outside of `exposed`, an upper and a lower px as `top` is, may be left out:
    who scrolls sees a strip of a row at a time."""
    upper, lower = exposed[0] - top, exposed[1] - top
    painter.save()
    painter.translate(0, top)
    painter.setClipRect(QRectF(0, 0, made.width, made.height))  # stacked marks in a name stay in their row
    _ground(painter, made, style, selected=look.selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if made.avatar.bottom() >= upper and made.avatar.top() <= lower:
        paint_person(painter, made, style, pictures)
    for words in made.words:
        if words.baseline + words.piece.below >= upper and words.baseline - words.piece.above <= lower:
            _words(painter, words, style, look)
    for chip in made.chips:
        if chip.place.bottom() >= upper and chip.place.top() <= lower:
            _chip(painter, chip, style, mirrored=made.mirrored)
    if made.body is not None:
        span = look.hovered.span if look.hovered is not None else None
        made.body.draw(painter, made.body_at.x(), made.body_at.y(), span, (upper, lower))
    paint_media(painter, made, style, pictures, (upper, lower))
    for mark in made.marks:
        _icon(painter, mark, style)
    if made.floats is not None:
        if look.pointed or look.ring:
            _actions(painter, made, style, look)
    elif made.actions and (place := made.actions[0].target.place).bottom() >= upper and place.top() <= lower:
        _actions(painter, made, style, look)
    if look.ring:
        _ring(painter, made, style)
    painter.restore()


def _ground(painter: QPainter, made: RowLayout, style: RowStyle, *, selected: bool) -> None:
    row, box = made.row, QRectF(0, 0, made.width, made.height)
    plain = Colour.HOST_SOFT if row.is_question else Colour.SURFACE
    painter.fillRect(box, style.colour(Colour.ACCENT_SOFT if selected else plain))
    if row.is_question or row.mine:
        wide = style.px(3 if row.is_question else 2)
        edge = QRectF(made.width - wide if made.mirrored else 0, 0, wide, made.height - 1)
        painter.fillRect(edge, style.colour(Colour.HOST if row.is_question else Colour.ACCENT))
    painter.fillRect(QRectF(0, made.height - 1, made.width, 1), style.colour(Colour.LINE))
    if selected:  # its ground alone is too near to the others
        painter.setPen(QPen(style.colour(Colour.ACCENT), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -1.5))


def _words(painter: QPainter, words: Words, style: RowStyle, look: Look) -> None:
    painter.setPen(style.colour(words.ink))
    words.piece.draw(painter, words.x, words.baseline)
    if words.target is not None and words.target is look.hovered:
        under = words.baseline + style.px(2)
        painter.drawLine(QPointF(words.x, under), QPointF(words.x + words.piece.width, under))


def _chip(painter: QPainter, chip: Chip, style: RowStyle, *, mirrored: bool) -> None:
    if chip.ground is not None or chip.edge is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            Qt.PenStyle.NoPen if chip.edge is None else _edge(style.colour(chip.edge), chip.dashed)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush if chip.ground is None else style.colour(chip.ground))
        place = chip.place.adjusted(0.5, 0.5, -0.5, -0.5) if chip.edge is not None else chip.place
        painter.drawRoundedRect(place, style.px(6), style.px(6))
    painter.setPen(style.colour(chip.words.ink))
    chip.words.piece.draw(painter, chip.words.x, chip.words.baseline)
    if chip.icon:
        size = style.px(12)
        ratio = painter.device().devicePixelRatioF()
        gap = style.px(4)
        x = round(chip.words.x + chip.words.piece.width + gap if mirrored else chip.words.x - size - gap)
        y = round(chip.place.center().y() - size / 2)
        painter.drawPixmap(QPointF(x, y), style.pixmap(chip.icon, chip.words.ink, size, ratio))


def _edge(colour: QColor, dashed: bool) -> QPen:
    """A line of 1 px; dashed for what is a guess."""
    pen = QPen(colour, 1)
    if dashed:
        pen.setDashPattern([3, 2])
    return pen


def _icon(painter: QPainter, mark: IconMark, style: RowStyle) -> None:
    ratio = painter.device().devicePixelRatioF()
    drawn = style.pixmap(mark.icon, Colour.MUTED, mark.size, ratio)
    painter.drawPixmap(QPointF(round(mark.x), round(mark.y)), drawn)


def _actions(painter: QPainter, made: RowLayout, style: RowStyle, look: Look) -> None:
    if made.floats is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(style.colour(Colour.LINE), 1))
        painter.setBrush(style.colour(Colour.SURFACE))
        painter.drawRoundedRect(made.floats.adjusted(0.5, 0.5, -0.5, -0.5), style.px(8), style.px(8))
    for action in made.actions:
        _action(painter, action, style, look, mirrored=made.mirrored)


def _action(painter: QPainter, action: ActionMark, style: RowStyle, look: Look, *, mirrored: bool) -> None:
    target = action.target
    hovered = target is look.hovered and target.enabled
    ink = Colour.ACCENT if hovered or action.lit else Colour.FAINT
    ratio = painter.device().devicePixelRatioF()
    if hovered:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(Colour.ACCENT_SOFT))
        painter.drawRoundedRect(target.place, style.px(8), style.px(8))
    if not target.enabled:
        painter.setOpacity(0.55)
    size = style.px(16)
    inset, middle = style.px(6), target.place.center().y()
    x = round(target.place.right() - inset - size if mirrored else target.place.x() + inset)
    painter.drawPixmap(
        QPointF(x, round(middle - size / 2)), style.pixmap(action.icon, ink, size, ratio, filled=action.lit)
    )
    painter.setOpacity(1.0)
    if action.count is not None:
        painter.setPen(style.colour(ink))
        action.count.piece.draw(painter, action.count.x, action.count.baseline)
    if action.leaves_at is not None:
        small = style.px(ARROW)
        arrow = style.pixmap("arrow-up-right", ink, small, ratio)
        painter.drawPixmap(QPointF(round(action.leaves_at), round(middle - small / 2)), arrow)


def _ring(painter: QPainter, made: RowLayout, style: RowStyle) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.colour(Colour.ACCENT), 2))
    painter.drawRoundedRect(QRectF(0, 0, made.width, made.height - 1).adjusted(3, 3, -3, -3), 6, 6)
