"""Media paint: draws people's pictures where they stand, ready as they come, and words where none came."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF

from desktop.ui.initials import paint_face, paint_initials, texture
from desktop.ui.shown_pictures import ShownPictures, wish_for
from desktop.ui.stream.row_parts import Cover, MediaMark, RowLayout
from desktop.ui.stream.style import RowStyle
from desktop.ui.stream.words import display_name, not_loaded_words
from desktop.ui.theme import Colour

_ROUND = 8
_OVER_PICTURES = QColor(0, 0, 0, 176)
_ON_THAT = QColor("#ffffff")
"""What stands on a picture, whose colours nobody knows: white on nearly black, in both themes."""
_TOLD = 300
"""Characters of a description that stand in place of a picture."""


def paint_person(painter: QPainter, made: RowLayout, style: RowStyle, pictures: ShownPictures | None) -> None:
    """The author's picture; their initials until it came."""
    drawn = None
    if pictures is not None and made.row.author.avatar_url:
        ratio = painter.device().devicePixelRatioF()
        size = made.avatar.size().toSize()
        drawn = pictures.pixmap(wish_for(made.row.author.avatar_url, size, ratio, fill=True))
    if drawn is None:
        ground, ink = style.avatar_colours(made.row)
        painter.setFont(style.bold)
        paint_initials(painter, made.avatar, display_name(made.row), ground, ink)
    else:
        paint_face(painter, made.avatar, drawn, style.colour(Colour.LINE))


def paint_media(
    painter: QPainter,
    made: RowLayout,
    style: RowStyle,
    pictures: ShownPictures | None,
    exposed: tuple[float, float],
) -> None:
    """The pictures of a row, or what covers them, where they are `exposed`. It costs a look-up where nothing is to be
    said."""
    upper, lower = exposed
    for bar in made.bars:
        painter.fillRect(bar, style.colour(Colour.LINE))
    for mark in made.media:
        if mark.place.bottom() < upper or mark.place.top() > lower:
            continue
        _picture(painter, mark, style, pictures)
    if made.cover is not None:
        _cover(painter, made.cover, style)


def _picture(painter: QPainter, mark: MediaMark, style: RowStyle, pictures: ShownPictures | None) -> None:
    place, url = mark.place, mark.picture.url
    drawn = None
    if pictures is not None and url:
        ratio = painter.device().devicePixelRatioF()
        drawn = pictures.pixmap(wish_for(url, place.size().toSize(), ratio, fill=True))
    radius = style.px(_ROUND)
    if drawn is None or drawn.hasAlphaChannel():
        _ground(painter, place, style)
    if drawn is not None:
        _fill(painter, place, texture(painter, place, drawn), radius)
        _edge(painter, place, style)  # what is white at its edges has some
    elif mark.label is None and (pictures is None or not url or pictures.has_failed(url)):
        _say_instead(painter, place, not_loaded_words(mark.picture), style)
    if mark.label is not None:
        _moves(painter, mark, style)


def _ground(painter: QPainter, place: QRectF, style: RowStyle) -> None:
    """A quiet place where a picture is to stand."""
    _fill(painter, place, QBrush(style.colour(Colour.BG)), style.px(_ROUND))
    _edge(painter, place, style)


def _edge(painter: QPainter, place: QRectF, style: RowStyle) -> None:
    painter.setPen(QPen(style.colour(Colour.LINE), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = style.px(_ROUND) - 0.5
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _fill(painter: QPainter, place: QRectF, brush: QBrush, radius: float) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(place, radius, radius)


def _say_instead(painter: QPainter, place: QRectF, words: str, style: RowStyle) -> None:
    painter.setFont(style.small)
    painter.setPen(style.colour(Colour.MUTED))
    pad = style.px(12)
    said = words if len(words) <= _TOLD else f"{words[:_TOLD]}…"
    painter.save()
    painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
    painter.drawText(place.adjusted(pad, pad, -pad, -pad), _MIDDLE | Qt.TextFlag.TextWordWrap, said)
    painter.restore()


_MIDDLE = Qt.AlignmentFlag.AlignCenter


def _moves(painter: QPainter, mark: MediaMark, style: RowStyle) -> None:
    """A sign to play in the middle, and what it is at the lower edge."""
    assert mark.label is not None
    middle, half = mark.place.center(), style.px(20)
    _fill(
        painter,
        QRectF(middle.x() - half, middle.y() - half, 2 * half, 2 * half),
        QBrush(_OVER_PICTURES),
        half,
    )
    painter.setBrush(_ON_THAT)
    side = style.px(8)
    painter.drawPolygon(
        QPolygonF(
            [
                middle + QPointF(-side * 0.6, -side),
                middle + QPointF(side, 0),
                middle + QPointF(-side * 0.6, side),
            ]
        )
    )
    label, pad, high = mark.label, style.px(8), style.px(20)
    ground = QRectF(label.x - pad, mark.place.bottom() - pad - high, label.piece.width + 2 * pad, high)
    _fill(painter, ground, QBrush(_OVER_PICTURES), style.px(6))
    painter.setPen(_ON_THAT)
    label.piece.draw(painter, label.x, label.baseline)


def _cover(painter: QPainter, cover: Cover, style: RowStyle) -> None:
    place, button = cover.place, cover.show.target
    assert button is not None
    _ground(painter, place, style)
    painter.setFont(style.small)
    painter.setPen(style.colour(Colour.TEXT))
    pad = style.px(8)
    above = QRectF(
        place.left() + pad,
        place.top() + pad,
        place.width() - 2 * pad,
        button.place.top() - place.top() - 2 * pad,
    )
    lower = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.drawText(above, lower | Qt.TextFlag.TextWordWrap, cover.said)
    painter.setPen(QPen(style.colour(Colour.ACCENT), 1))
    painter.setBrush(style.colour(Colour.SURFACE))
    painter.drawRoundedRect(button.place.adjusted(0.5, 0.5, -0.5, -0.5), style.px(_ROUND), style.px(_ROUND))
    painter.setPen(style.colour(cover.show.ink))
    cover.show.piece.draw(painter, cover.show.x, cover.show.baseline)
