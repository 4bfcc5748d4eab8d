"""Stream row: where everything in one row stands, and what a point in it means. paint.py draws it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from desktop.core.direction import is_right_to_left
from desktop.core.timeline import Row
from desktop.ui.stream.body import FOLD_LIMIT, Body
from desktop.ui.stream.chips import ChipLook, chips_of
from desktop.ui.stream.media import lay_out_media, lay_out_poll
from desktop.ui.stream.post_text import one_line, post_text
from desktop.ui.stream.row_actions import cells_of
from desktop.ui.stream.row_mirror import mirror_row
from desktop.ui.stream.row_parts import (
    LINK,
    MORE,
    NOTE,
    NOTHING,
    ActionMark,
    Chip,
    IconMark,
    RowLayout,
    Target,
    Words,
    baseline_of,
    permalink,
)
from desktop.ui.stream.style import Piece, RowStyle
from desktop.ui.stream.words import count_words, display_name, edited_words, time_words
from desktop.ui.theme import Colour
from desktop.ui.translate import tr

_CHIP_ICON = 12
_FLOATING, _PIN, _NAME = 208, 36, 96


def lay_out(row: Row, width: int, style: RowStyle, now: datetime, *, unfolded: bool = False) -> RowLayout:
    """The row at `width` px. Times are as of `now`."""
    made = RowLayout(row, width)
    left = style.side + style.avatar + style.gap
    inner = style.text_width(width)
    top = _reposted(made, style, left, inner, style.above)
    made.avatar = QRectF(style.side, top, style.avatar, style.avatar)
    bottom = _Head(made, style, left, inner, top, now).lay_out()
    links = style.capabilities.links
    content = post_text(row.text, row.entities, links, None if unfolded else FOLD_LIMIT)
    ink = Colour.MUTED if row.is_left_out else Colour.TEXT
    turned = is_right_to_left(content.text)
    made.mirrored = style.mirrored or turned is True
    made.body = Body(
        content,
        inner,
        style,
        unfolded=unfolded,
        ink=ink,
        right_to_left=made.mirrored if turned is None else turned,
    )
    made.body_at = QPointF(left, bottom + style.px(2))
    bottom = bottom + style.px(2) + made.body.height
    bottom = _fold(made, style, left, bottom, unfolded=unfolded)
    bottom = lay_out_media(made, style, left, inner, bottom)
    bottom = lay_out_poll(made, style, left, inner, bottom)
    bottom = _note(made, style, left, inner, bottom)
    if row.pending is None and style.compact:
        _float_actions(made, style, left, inner, top)
    elif row.pending is None:
        bottom = _actions(made, style, left, inner, bottom + style.px(4))
    least = made.avatar.bottom() + style.px(4)
    made.height = round(max(bottom, least)) + style.below
    if made.mirrored:
        mirror_row(made, style)
    return made


def _reposted(made: RowLayout, style: RowStyle, left: float, inner: float, top: float) -> float:
    """X: display-requirements, "reposted by NAME"."""
    if not made.row.reposted_by:
        return top
    said = tr("Reposted by %1", one_line(made.row.reposted_by))
    baseline = baseline_of(style, style.small, top, style.line)
    made.words.append(Words(style.elided(said, style.small, inner), left, baseline, Colour.FAINT))
    return top + style.line


class _Head:
    """Name, handle, chips and time: on one line where they fit, else handle and chips on a second one."""

    def __init__(
        self, made: RowLayout, style: RowStyle, left: float, inner: float, top: float, now: datetime
    ) -> None:
        self._made, self._style, self._row = made, style, made.row
        self._left, self._inner, self._top = left, inner, top
        self._now = now
        self._gap = style.px(6)
        self._chips = chips_of(self._row)
        links = style.capabilities.links
        self._profile = links.profile(one_line(self._row.author.username)) if links else ""
        self._permalink = permalink(self._row, style)

    def lay_out(self) -> float:
        """Where the head ends, in px."""
        style = self._style
        time_left = self._made.time_at = self._time()
        room = time_left - style.px(12) - self._left
        name = style.piece(display_name(self._row), style.name)
        handle = style.piece(f"@{one_line(self._row.author.username)}", style.text)
        chips = sum(self._gap + self._chip_width(chip) for chip in self._chips)
        ink = Colour.MUTED if self._row.is_left_out else Colour.TEXT
        if name.width + self._gap + handle.width + chips <= room:
            x = self._say(name, self._left, self._top, ink)
            x = self._say(handle, x + self._gap, self._top, Colour.MUTED)
            self._draw_chips(self._chips, x, self._top)
            bottom = self._top + style.line
        else:
            self._say(style.elided(display_name(self._row), style.name, room), self._left, self._top, ink)
            bottom = self._second_line(chips)
        if self._profile:
            self._made.targets.append(Target(self._made.avatar, LINK, self._profile, self._profile))
        return bottom

    def _second_line(self, chips: float) -> float:
        """Handle and chips under the name; chips that do not fit there go on beneath."""
        style, top = self._style, self._top + self._style.line
        least = min(self._inner, max(style.px(80), self._inner - chips - self._gap))
        handle = style.elided(f"@{one_line(self._row.author.username)}", style.text, least)
        x = self._say(handle, self._left, top, Colour.MUTED)
        first, *further = self._chip_lines(self._left + self._inner - x, self._inner)
        self._draw_chips(first, x, top)
        for line in further:
            top += style.line
            self._draw_chips(line, self._left - self._gap, top)
        return top + style.line

    def _say(self, piece: Piece, x: float, top: float, ink: Colour) -> float:
        """Name or handle, linked to the profile; the x where it ends."""
        target = None
        if self._profile:
            target = Target(QRectF(x, top, piece.width, self._style.line), LINK, self._profile, self._profile)
            self._made.targets.append(target)
        baseline = baseline_of(self._style, self._style.name, top, self._style.line)
        self._made.words.append(Words(piece, x, baseline, ink, target))
        return x + piece.width

    def _time(self) -> float:
        """Draws the time at the right; the x from where on the line is taken, the same for all short times."""
        style = self._style
        piece = style.piece(time_words(self._row.created_at, self._now), style.small)
        right = self._left + self._inner
        x = right - piece.width
        target = Target(
            QRectF(x, self._top, piece.width, style.line),
            LINK,
            url=self._permalink,
            enabled=bool(self._permalink),
            at=self._row.created_at,
        )
        self._made.targets.append(target)
        shown = target if self._permalink else None
        baseline = baseline_of(style, style.name, self._top, style.line)
        self._made.words.append(Words(piece, x, baseline, Colour.FAINT, shown))
        reserved = max(style.piece(tr("just now"), style.small).width, piece.width)
        return self._edited(right - reserved) if self._row.is_edited else right - reserved

    def _edited(self, right: float) -> float:
        """X: display-requirements: an edited post says so, and leads to where its versions are."""
        style = self._style
        piece = style.piece(edited_words(), style.small)
        x = right - style.px(8) - piece.width
        tip = tr("It took the place of an earlier version.")
        place = QRectF(x, self._top, piece.width, style.line)
        target = Target(place, LINK, tip, self._permalink, enabled=bool(self._permalink))
        self._made.targets.append(target)
        baseline = baseline_of(style, style.name, self._top, style.line)
        shown = target if self._permalink else None
        ink = Colour.ACCENT if shown else Colour.FAINT
        self._made.words.append(Words(piece, x, baseline, ink, shown))
        return x

    def _chip_width(self, chip: ChipLook) -> float:
        style = self._style
        mark = style.px(_CHIP_ICON + 4) if chip.icon else 0
        return mark + style.piece(chip.words, _chip_font(style, chip)).width + 2 * _padding(style, chip)

    def _chip_lines(self, first: float, rest: float) -> list[list[ChipLook]]:
        """The chips as they go side by side: `first` px are left beside the handle, `rest` on a line of their own."""
        lines: list[list[ChipLook]] = [[]]
        room = first
        for chip in self._chips:
            wide = self._gap + self._chip_width(chip)
            if wide > room and (lines[-1] or len(lines) == 1):
                lines.append([])
                room = rest + self._gap
            lines[-1].append(chip)
            room -= wide
        return lines

    def _draw_chips(self, chips: list[ChipLook], x: float, top: float) -> None:
        style = self._style
        high = style.px(18)
        for chip in chips:
            x += self._gap
            font, pad = _chip_font(style, chip), _padding(style, chip)
            piece = style.piece(chip.words, font)
            place = QRectF(x, top + (style.line - high) / 2, self._chip_width(chip), high)
            at = place.right() - pad - piece.width
            baseline = baseline_of(style, font, place.top(), high)
            self._made.chips.append(
                Chip(
                    place,
                    Words(piece, at, baseline, chip.ink),
                    chip.ground,
                    chip.edge,
                    chip.dashed,
                    chip.icon,
                )
            )
            if chip.tip:
                self._made.targets.append(Target(place, NOTHING, chip.tip, enabled=False))
            x = place.right()


def _fold(made: RowLayout, style: RowStyle, left: float, bottom: float, *, unfolded: bool) -> float:
    """ "Show more" under a folded text, "Show less" under one that was unfolded."""
    body = made.body
    if body is None or not (body.folded or unfolded):
        return bottom
    piece = style.piece(tr("Show less") if unfolded else tr("Show more"), style.bold)
    target = Target(QRectF(left - style.px(4), bottom, piece.width + style.px(8), style.px(24)), MORE)
    made.targets.append(target)
    baseline = baseline_of(style, style.bold, bottom, style.px(24))
    made.words.append(Words(piece, left, baseline, Colour.ACCENT, target))
    return bottom + style.px(24)


def _note(made: RowLayout, style: RowStyle, left: float, inner: float, bottom: float) -> float:
    """The person's own words about the post, on one line; all of them in the tool tip."""
    note = one_line(made.row.note)
    if not note:
        return bottom
    said = tr("Your note: %1", note)
    high, icon = style.px(24), style.px(_CHIP_ICON)
    piece = style.elided(said, style.small, inner - icon - style.px(6))
    width = icon + style.px(6) + piece.width
    target = Target(QRectF(left, bottom, width, high), NOTE, tr("%1 (press to change it)", said))
    made.targets.append(target)
    made.marks.append(IconMark("sticky-note", left, bottom + (high - icon) / 2, icon))
    baseline = baseline_of(style, style.small, bottom, high)
    made.words.append(Words(piece, left + icon + style.px(6), baseline, Colour.MUTED, target))
    return bottom + high


def _actions(made: RowLayout, style: RowStyle, left: float, inner: float, top: float) -> float:
    """What can be done with it, at the same places in every row."""
    for cell in cells_of(made.row, style, inner):
        x = left + cell.x
        end = x + style.px(16)
        said = count_words(cell.count)
        counted = None
        if said:
            baseline = baseline_of(style, style.small, top, style.action_height)
            counted = Words(style.piece(said, style.small), end + style.px(5), baseline, Colour.FAINT)
            end = counted.x + counted.piece.width
        arrow = end + style.px(4) if cell.leaves else None
        end = end + style.px(15) if cell.leaves else end
        spot = QRectF(x - style.px(6), top, end - x + style.px(12), style.action_height)
        target = Target(spot, cell.does, cell.tip, enabled=cell.enabled)
        made.targets.append(target)
        made.actions.append(ActionMark(target, cell.icon, counted, arrow, cell.lit))
    return top + style.action_height


def _float_actions(made: RowLayout, style: RowStyle, left: float, inner: float, top: float) -> None:
    """Beside the time, over whatever stands there: they take no height, so that no row moves as they come and go."""
    wide, pad = style.px(_FLOATING + (_PIN if style.moderates else 0)), style.px(8)
    x = made.time_at - style.px(12) - wide
    if x < left + style.px(_NAME):  # narrow: rather over the time than over whose post it is
        x = max(left, left + inner - wide + pad)
    upper = top + (style.line - style.action_height) / 2
    below, made.targets = made.targets, []
    _actions(made, style, x, wide, upper)
    made.targets += below  # what is on top is what is meant
    made.floats = QRectF(x - pad, upper, wide + pad, style.action_height)


def _chip_font(style: RowStyle, chip: ChipLook) -> QFont:
    return style.bold if chip.bold else style.small


def _padding(style: RowStyle, chip: ChipLook) -> int:
    return style.px(6) if chip.ground or chip.edge else 0
