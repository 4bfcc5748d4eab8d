"""Row actions: what can be done with a post at the foot of its row, as icons with counts; tool tips say it in words."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.capabilities import Capabilities
from desktop.core.post import is_made_id
from desktop.core.timeline import Role, Row
from desktop.ui.actions import keys, words
from desktop.ui.stream.style import RowStyle
from desktop.ui.translate import tr


@dataclass(frozen=True, slots=True)
class Cell:
    """An action: the id that it asks for, its icon, and words; `x` in px from the text's left edge. `leaves` says that
    it goes on in the browser, `lit` that what it stands for is so already."""

    does: str
    icon: str
    tip: str
    x: float
    count: int = 0
    enabled: bool = True
    leaves: bool = False
    lit: bool = False


def cells_of(row: Row, style: RowStyle, inner: float) -> list[Cell]:
    """Reply, repost, like and keep: always there (X: display-requirements), at the same places in every row of a
    width. Pin only for who hosts, and where it is meant: on what asks, and on what a host says besides."""
    caps = style.capabilities
    is_there = not is_made_id(row.key)
    web = caps.links is not None and is_there
    no_page = tr("Practice posts have no page of their own.")
    if not is_there:
        no_page = tr("This post came by a file that does not say where it is.")
    last = inner - style.px(22)
    before_pin = last - style.px(36) if style.moderates else last
    step = min(style.px(80), before_pin // 3)
    pin_at = min(4 * step, last)
    reposts = web or (caps.reposts and is_there)
    cells = [
        Cell("reply", "reply", words("row.reply") if web else no_page, 0, row.counts.replies, web, web),
        Cell(
            "repost",
            "repeat-2",
            repost_words(caps) if reposts else no_page,
            step,
            row.counts.reposts,
            reposts,
            web and not caps.reposts,
        ),
        Cell("like", "heart", words("row.like") if web else no_page, 2 * step, row.counts.likes, web, web),
        _keep(row, 3 * step),
    ]
    if style.moderates and offers_pin(row):
        cells.append(_pin(row, pin_at))
    return cells


def repost_words(caps: Capabilities) -> str:
    return words("row.repost") if caps.reposts or caps.links is None else tr("Repost in the browser")


def offers_pin(row: Row) -> bool:
    """Whether a row shows Pin; the menu offers it for every post."""
    if row.pending is not None or row.is_repost:
        return row.is_pinned
    led = row.role is Role.HOST or row.probably_host
    return row.is_pinned or row.is_question or (led and not row.numbers)


def _keep(row: Row, x: float) -> Cell:
    tip = (
        tr("Kept: let it go (%1)", keys("row.keep"))
        if row.is_kept
        else tr("Keep this post (%1)", keys("row.keep"))
    )
    return Cell("let-go" if row.is_kept else "keep", "bookmark", tip, x, lit=row.is_kept)


def _pin(row: Row, x: float) -> Cell:
    if row.is_pinned:
        return Cell("unpin", "pin-off", tr("Release the pin"), x)
    if row.is_question and row.numbers:
        return Cell("pin-here", "pin", tr("Pin it as Q%1, for you alone", row.numbers[0]), x)
    return Cell("pin-here", "pin", tr("Pin it as the next question, for you alone"), x)
