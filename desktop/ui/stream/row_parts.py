"""Row parts: what a laid out row is made of: words, chips, marks, and what a point in it means."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from desktop.core.post import Picture, is_made_id
from desktop.core.timeline import Row
from desktop.ui.stream.body import Body
from desktop.ui.stream.post_text import Span, one_line
from desktop.ui.stream.style import Piece, RowStyle
from desktop.ui.stream.words import full_time
from desktop.ui.theme import Colour

LINK, MORE, NOTE, NOTHING = "link", "more", "note", ""
"""What a target does besides the actions of a row: open its url, unfold the text, open the note, or only have a tip."""

ARROW = 11
"""Px of the drawings: the arrow that says "in the browser"."""


LEAST_TARGET = 24.0
"""px in which something can be hit, however small it is drawn (WCAG 2.2, 2.5.8)."""


@dataclass(slots=True)
class Target:
    """Something to point at. `does` is one of the four above or an action's id; `tip` is plain text; px from the row's
    corner."""

    place: QRectF
    does: str
    tip: str = ""
    url: str = ""
    enabled: bool = True
    span: Span | None = None
    at: datetime | None = None
    """A moment that the tip says in full; it takes as long as all other words of a row, and is seldom asked for."""
    holds: bool = True
    """Rows wait while it is pointed at; not for what is so large that a pointer may merely rest there."""

    def said(self) -> str:
        """The tip in words, plain text."""
        return self.tip if self.at is None else full_time(self.at)


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
    """A word on a rounded ground, with an icon before it where `icon` names one."""

    place: QRectF
    words: Words
    ground: Colour | None
    edge: Colour | None = None
    dashed: bool = False
    icon: str = ""


@dataclass(slots=True)
class ActionMark:
    """An action's icon and count."""

    target: Target
    icon: str
    count: Words | None
    leaves_at: float | None
    """Where the arrow that says "in the browser" stands, in px; None without it."""
    lit: bool = False


@dataclass(slots=True)
class IconMark:
    """An icon that stands for itself: its upper left corner and its size in px."""

    icon: str
    x: float
    y: float
    size: int


@dataclass(slots=True)
class MediaMark:
    """One picture's box. `label` names what moves, which has a sign to play, too."""

    place: QRectF
    picture: Picture
    label: Words | None = None


@dataclass(slots=True)
class Cover:
    """What stands over all pictures of a post until somebody wants to see them."""

    place: QRectF
    said: str
    show: Words
    """Its target is the whole button."""


@dataclass(slots=True)
class RowLayout:
    """A row, laid out. Lengths in px, from the row's upper left corner. `mirrored`: the avatar is at the right."""

    row: Row
    width: int
    height: int = 0
    words: list[Words] = field(default_factory=list)
    chips: list[Chip] = field(default_factory=list)
    actions: list[ActionMark] = field(default_factory=list)
    marks: list[IconMark] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)
    floats: QRectF | None = None
    """The ground of the actions where they float over the row, for as long as it is pointed at or current."""
    avatar: QRectF = field(default_factory=QRectF)
    time_at: float = 0.0
    """The x from where on the row's first line is the time's, in px."""
    media: list[MediaMark] = field(default_factory=list)
    cover: Cover | None = None
    bars: list[QRectF] = field(default_factory=list)
    """Thin lines beside what belongs together."""
    body: Body | None = None
    body_at: QPointF = field(default_factory=QPointF)
    mirrored: bool = False

    def target_at(self, point: QPointF) -> Target | None:
        """What is under a point of the row; None where a click means nothing."""
        for reach in (0.0, LEAST_TARGET):
            for target in self.targets:
                if _reach(target.place, reach).contains(point):
                    return target
        if self.body is None:
            return None
        inside = point - self.body_at
        span = self.body.link_at(inside.x(), inside.y())
        if span is None:
            return None
        return Target(QRectF(self.body_at, self.body_at), LINK, span.url, span.url, span=span)


def _reach(place: QRectF, least: float) -> QRectF:
    """`place`, or as much around it as makes it `least` px high and wide."""
    wide, high = max(0.0, least - place.width()) / 2, max(0.0, least - place.height()) / 2
    return place.adjusted(-wide, -high, wide, high)


def permalink(row: Row, style: RowStyle) -> str:
    """The post's own page; empty where it has none."""
    links = style.capabilities.links
    if links is None or row.pending is not None or is_made_id(row.key):
        return ""
    return links.permalink(one_line(row.author.username), row.key)


def baseline_of(style: RowStyle, font: QFont, top: float, height: float) -> float:
    """Where a line of `font` stands in a box of `height` px that begins at `top`."""
    metrics = style.metrics(font)
    return top + (height - metrics.height()) / 2 + metrics.ascent()
