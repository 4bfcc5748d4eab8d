"""Stream row: where everything in one row stands, and what a point in it means. paint.py draws it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from desktop.core.label import LabelKind, read_label
from desktop.core.timeline import Role, Row
from desktop.ui.actions import words
from desktop.ui.stream.body import FOLD_LIMIT, Body
from desktop.ui.stream.post_text import Span, one_line, post_text
from desktop.ui.stream.style import Piece, RowStyle
from desktop.ui.stream.words import (
    count_words,
    display_name,
    full_time,
    pending_words,
    role_words,
    time_words,
    tr,
)
from desktop.ui.theme import Colour

LINK, MORE = "link", "more"
"""What a target does besides the actions of a row: open its url, or unfold the text."""


@dataclass(slots=True)
class Target:
    """Something to point at. `does` is LINK, MORE or an action's id; `tip` is plain text; px from the row's corner."""

    place: QRectF
    does: str
    tip: str = ""
    url: str = ""
    enabled: bool = True
    span: Span | None = None


@dataclass(slots=True)
class Words:
    """A line of text at (x, baseline) in a role's colour; `target` is what is underlined with it."""

    piece: Piece
    x: float
    baseline: float
    ink: Colour
    target: Target | None = None


@dataclass(slots=True)
class Chip:
    """A word on a rounded ground."""

    place: QRectF
    words: Words
    ground: Colour | None
    edge: Colour | None = None


@dataclass(slots=True)
class ActionMark:
    """An action's icon and count."""

    target: Target
    icon: str
    count: Words | None
    leaves_at: float | None
    """Where the arrow that says "in the browser" stands, in px; None without it."""


@dataclass(slots=True)
class RowLayout:
    """A row, laid out. Lengths in px, from the row's upper left corner."""

    row: Row
    width: int
    height: int = 0
    words: list[Words] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    actions: list[ActionMark] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    avatar: QRectF = field(default_factory=QRectF)
    body: Body | None = None
    body_at: QPointF = field(default_factory=QPointF)

    def target_at(self, point: QPointF) -> Target | None:
        """What is under a point of the row; None where a click means nothing."""
        for target in self.targets:
            if target.place.contains(point):
                return target
        if self.body is None:
            return None
        inside = point - self.body_at
        span = self.body.link_at(inside.x(), inside.y())
        if span is None:
            return None
        return Target(QRectF(self.body_at, self.body_at), LINK, span.url, span.url, span=span)


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
    made.body = Body(content, inner, style, unfolded=unfolded)
    made.body_at = QPointF(left, bottom + style.px(2))
    bottom = bottom + style.px(2) + made.body.height
    bottom = _fold(made, style, left, bottom, unfolded=unfolded)
    if row.pending is None:
        bottom = _actions(made, style, left, bottom + style.px(4))
    least = made.avatar.bottom() + style.px(4)
    made.height = round(max(bottom, least)) + style.below
    return made


def _reposted(made: RowLayout, style: RowStyle, left: float, inner: float, top: float) -> float:
    """X: display-requirements, "reposted by NAME"."""
    if not made.row.reposted_by:
        return top
    said = tr("Reposted by %1", one_line(made.row.reposted_by))
    baseline = _baseline(style, style.small, top, style.line)
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
        links = style.capabilities.links
        self._profile = links.profile(one_line(self._row.author.username)) if links else ""
        self._permalink = (
            links.permalink(one_line(self._row.author.username), self._row.key)
            if links and self._row.pending is None
            else ""
        )

    def lay_out(self) -> float:
        """Where the head ends, in px."""
        style = self._style
        time_left = self._time()
        room = time_left - style.px(12) - self._left
        name = style.piece(display_name(self._row), style.name)
        handle = style.piece(f"@{one_line(self._row.author.username)}", style.text)
        chips = self._chip_widths()
        if name.width + self._gap + handle.width + chips <= room:
            x = self._say(name, self._left, self._top, Colour.TEXT)
            x = self._say(handle, x + self._gap, self._top, Colour.MUTED)
            self._chips(x, self._top)
            bottom = self._top + style.line
        else:
            self._say(
                style.elided(display_name(self._row), style.name, room), self._left, self._top, Colour.TEXT
            )
            second = self._top + style.line
            least = max(style.px(40), self._inner - chips - self._gap)
            handle = style.elided(f"@{one_line(self._row.author.username)}", style.text, least)
            self._chips(self._say(handle, self._left, second, Colour.MUTED), second)
            bottom = second + style.line
        if self._profile:
            self._made.targets.append(Target(self._made.avatar, LINK, self._profile, self._profile))
        return bottom

    def _say(self, piece: Piece, x: float, top: float, ink: Colour) -> float:
        """Name or handle, linked to the profile; the x where it ends."""
        target = None
        if self._profile:
            target = Target(QRectF(x, top, piece.width, self._style.line), LINK, self._profile, self._profile)
            self._made.targets.append(target)
        baseline = _baseline(self._style, self._style.name, top, self._style.line)
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
            full_time(self._row.created_at),
            self._permalink,
            enabled=bool(self._permalink),
        )
        self._made.targets.append(target)
        shown = target if self._permalink else None
        baseline = _baseline(style, style.name, self._top, style.line)
        self._made.words.append(Words(piece, x, baseline, Colour.FAINT, shown))
        reserved = max(style.piece(tr("just now"), style.small).width, piece.width)
        return right - reserved

    def _chip_list(self) -> list[tuple[str, QFont, Colour, Colour | None, Colour | None]]:
        """Word, font, ink, ground and edge of each chip."""
        row, style = self._row, self._style
        chips: list[tuple[str, QFont, Colour, Colour | None, Colour | None]] = []
        if row.role is Role.HOST and row.is_question:
            chips.append((role_words(row.role), style.bold, Colour.HOST, None, Colour.HOST))
        elif row.role is Role.HOST:
            chips.append((role_words(row.role), style.bold, Colour.HOST, Colour.HOST_SOFT, None))
        elif row.role is Role.GUEST:
            chips.append((role_words(row.role), style.bold, Colour.GUEST, Colour.GUEST_SOFT, None))
        if row.label is not None:
            ink, ground, edge = _label_look(row)
            chips.append((str(row.label), style.bold, ink, ground, edge))
        if row.pending is not None:
            chips.append((pending_words(row.pending), style.small, Colour.MUTED, None, None))
        return chips

    def _chip_widths(self) -> float:
        style = self._style
        return sum(
            self._gap + style.piece(word, font).width + 2 * _padding(style, ground, edge)
            for word, font, _, ground, edge in self._chip_list()
        )

    def _chips(self, x: float, top: float) -> None:
        style = self._style
        high = style.px(18)
        for word, font, ink, ground, edge in self._chip_list():
            x += self._gap
            piece, pad = style.piece(word, font), _padding(style, ground, edge)
            place = QRectF(x, top + (style.line - high) / 2, piece.width + 2 * pad, high)
            baseline = _baseline(style, font, place.top(), high)
            self._made.chips.append(Chip(place, Words(piece, x + pad, baseline, ink), ground, edge))
            x = place.right()


def _label_look(row: Row) -> tuple[Colour, Colour | None, Colour | None]:
    """Ink, ground and edge of the label chip. It fades where the text says the same (WINDOW.md, "Behaviour")."""
    asked = row.is_question and row.label is not None and row.label.kind is LabelKind.QUESTION
    if read_label(row.text) == row.label:
        return (Colour.HOST, None, None) if asked else (Colour.MUTED, None, Colour.LINE)
    return (Colour.SURFACE, Colour.HOST, None) if asked else (Colour.ACCENT, Colour.ACCENT_SOFT, None)


def _fold(made: RowLayout, style: RowStyle, left: float, bottom: float, *, unfolded: bool) -> float:
    """ "Show more" under a folded text, "Show less" under one that was unfolded."""
    body = made.body
    if body is None or not (body.folded or unfolded):
        return bottom
    piece = style.piece(tr("Show less") if unfolded else tr("Show more"), style.bold)
    target = Target(QRectF(left - style.px(4), bottom, piece.width + style.px(8), style.px(24)), MORE)
    made.targets.append(target)
    baseline = _baseline(style, style.bold, bottom, style.px(24))
    made.words.append(Words(piece, left, baseline, Colour.ACCENT, target))
    return bottom + style.px(24)


def _actions(made: RowLayout, style: RowStyle, left: float, top: float) -> float:
    """Reply, repost, like: always there (X: display-requirements), at the same places in every row."""
    caps, row = style.capabilities, made.row
    web = caps.links is not None
    no_page = tr("Practice posts have no page of their own.")
    cells = (
        ("reply", "reply", words("post.reply"), row.counts.replies, web, web),
        (
            "repost",
            "repeat-2",
            words("post.repost"),
            row.counts.reposts,
            caps.reposts or web,
            web and not caps.reposts,
        ),
        ("like", "heart", words("post.like"), row.counts.likes, web, web),
    )
    for place, (does, icon, tip, count, enabled, leaves) in enumerate(cells):
        x = left + place * style.px(80)
        end = x + style.px(16)
        said = count_words(count)
        counted = None
        if said:
            baseline = _baseline(style, style.small, top, style.action_height)
            counted = Words(style.piece(said, style.small), end + style.px(5), baseline, Colour.FAINT)
            end = counted.x + counted.piece.width
        arrow = end + style.px(4) if leaves else None
        end = end + style.px(15) if leaves else end
        spot = QRectF(x - style.px(6), top, end - x + style.px(12), style.action_height)
        target = Target(spot, does, tip if enabled else no_page, enabled=enabled)
        made.targets.append(target)
        made.actions.append(ActionMark(target, icon, counted, arrow))
    return top + style.action_height


def _padding(style: RowStyle, ground: Colour | None, edge: Colour | None) -> int:
    return style.px(6) if ground or edge else 0


def _baseline(style: RowStyle, font: QFont, top: float, height: float) -> float:
    metrics = style.metrics(font)
    return top + (height - metrics.height()) / 2 + metrics.ascent()
