"""Report plot: the hour as lines of a drawing (SVG), wide for screens and paper, narrow for telephones."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from desktop.core.figures import Hour
from desktop.core.plot import label_places, ticks
from desktop.documents.edition import Edition

_HEIGHT, _TOP, _FOOT = 160, 24, 20
_SIGN = 7.2
"""px that a sign of a label takes, at 12 px."""
_LEAST = 4
"""Posts that the plot is high at least, so that two posts look like little."""


@dataclass(frozen=True, slots=True)
class Line:
    """At `x` from `y` to the floor, with its label beginning at `at`, or without one."""

    x: str
    y: str
    label: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class Plot:
    """A drawing of `width` by `height`; `line` and `area` are paths, numbers in px as SVG writes them."""

    width: int
    height: int
    floor: int
    line: str
    area: str
    most: int
    top: str
    above: str
    questions: tuple[Line, ...]
    times: tuple[Line, ...]


def plot(hour: Hour, edition: Edition, width: int) -> Plot:
    floor, count = _HEIGHT - _FOOT, hour.places
    most = max(_LEAST, *hour.posts)
    step = width / count

    def y(posts: int) -> float:
        return floor - posts / most * (floor - _TOP - 8)

    points = [((place + 0.5) * step, y(posts)) for place, posts in enumerate(hour.posts)]
    path = "M" + "L".join(f"{_px(x)} {_px(height)}" for x, height in points)
    area = f"{path}L{_px(points[-1][0])} {floor}L{_px(points[0][0])} {floor}Z"
    asked = [(mark.place * step + step / 2, mark.label) for mark in hour.asked]
    places = label_places([(x, len(label) * _SIGN) for x, label in asked], width)
    questions = tuple(
        Line(_px(x), _px(_TOP if left is None else 4), label if left is not None else "", _px(left or 0))
        for (x, label), left in zip(asked, places, strict=True)
    )
    return Plot(
        width,
        _HEIGHT,
        floor,
        path,
        area,
        most,
        _px(y(most)),
        _px(y(most) - 4),
        questions,
        _times(hour, edition, width),
    )


def _times(hour: Hour, edition: Edition, width: int) -> tuple[Line, ...]:
    length = hour.step * hour.places
    lines = []
    for at in ticks(hour.starts.astimezone(edition.zone), length, max(2, width // 90)):
        x, label = (at - hour.starts) / length * width, _tick(at, hour, edition)
        half = len(label) * _SIGN / 2
        if half <= x <= width - half:
            lines.append(Line(_px(x), _px(_HEIGHT - _FOOT), label))
    return tuple(lines)


def _tick(at: datetime, hour: Hour, edition: Edition) -> str:
    if hour.step < timedelta(hours=1):
        return edition.clock(at)
    return f"{edition.short(at)} {edition.clock(at)}" if hour.step < timedelta(days=1) else edition.short(at)


def _px(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
