"""The icons at the foot of a row."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE, X
from desktop.core.timeline import Role, Row, post_row
from desktop.ui.stream.row import lay_out
from desktop.ui.stream.row_actions import cells_of
from desktop.ui.stream.style import RowStyle
from desktop.ui.theme import Mode, Theme
from tests.ui.stream_scene import ME, NOW, ROOM, post

WIDTHS = (368, 640, 900)


def row(text: str = "Q3: why?", **more: object) -> Row:
    made = post_row(post(1, text, username="elizabethh"), ROOM, ME)
    return replace(made, **more)  # type: ignore[arg-type]


def style(*, moderates: bool = False, practice: bool = False, scale: float = 1.0) -> RowStyle:
    return RowStyle(Theme(Mode.LIGHT, scale), PRACTICE if practice else X, moderates=moderates)


def acts(one: Row, **more: bool) -> list[str]:
    return [cell.does for cell in cells_of(one, style(**more), 500)]


def test_participants_see_no_pin(qtbot: QtBot) -> None:
    assert acts(row()) == ["reply", "repost", "like", "keep"]


def test_a_moderator_pins_questions_and_what_a_host_says_besides(qtbot: QtBot) -> None:
    assert acts(row(), moderates=True)[-1] == "pin-here"
    assert acts(row("now for the last one"), moderates=True)[-1] == "pin-here"
    assert acts(row("A1: garlic", role=Role.NONE), moderates=True)[-1] == "keep"
    assert acts(row(is_pinned=True), moderates=True)[-1] == "unpin"


def test_keep_is_possible_in_practice_and_shows_that_it_is_done(qtbot: QtBot) -> None:
    keep = cells_of(row(), style(practice=True), 500)[3]
    kept = cells_of(row(is_kept=True), style(practice=True), 500)[3]
    assert (keep.enabled, keep.lit, keep.tip) == (True, False, "Keep this post (B)")
    assert (kept.does, kept.lit, kept.tip) == ("let-go", True, "Kept: let it go (B)")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("moderates", [True, False])
def test_icons_stay_apart_and_inside_at_any_width(
    qtbot: QtBot, width: int, moderates: bool, scale: float
) -> None:
    look = style(moderates=moderates, scale=scale)
    inner = look.text_width(width)
    places = [cell.x for cell in cells_of(row(), look, inner)]
    assert places[-1] + look.px(16) <= inner
    assert all(right - left >= look.px(32) for left, right in itertools.pairwise(places))


def test_a_post_of_a_file_that_names_no_address_leads_nowhere(qtbot: QtBot) -> None:
    cells = cells_of(row(key="file-0123456789abcdef"), style(), 500)
    assert {cell.does: cell.enabled for cell in cells} == {
        "reply": False,
        "repost": False,
        "like": False,
        "keep": True,
    }


@pytest.mark.parametrize("scale", [0.8, 1.0, 3.0])
def test_whatever_can_be_pressed_in_a_row_is_hit_within_24_px(qtbot: QtBot, scale: float) -> None:
    """WCAG 2.2, 2.5.8: also what is drawn smaller, where nothing else is nearer."""
    made = lay_out(row("Q3: why?"), round(500 * scale), style(scale=scale), NOW)
    middles = [target.place.center() for target in made.targets if target.enabled]
    assert len(middles) > 4
    for target in made.targets:
        if not target.enabled:
            continue
        middle = target.place.center()
        for way in (QPointF(0, -11.5), QPointF(0, 11.5)):
            hit = made.target_at(middle + way)
            assert hit is not None
            assert hit is target or min(hit.place.width(), hit.place.height()) >= 20
