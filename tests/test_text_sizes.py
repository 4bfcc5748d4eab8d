"""Text from 80 to 300 %: nothing is cut in any pane, in a low, a narrow and a large window, or too small to be hit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.chat_plan import ChatPlan
from desktop.core.origin import X_ORIGIN
from desktop.core.passing_on import invitation_of
from desktop.core.plan import Plan, Planned
from desktop.core.room import Room
from desktop.ui.application import dress_in
from desktop.ui.invite.passing import Passing
from desktop.ui.invite.share_dialog import ShareDialog
from desktop.ui.settings.look import TEXT_SCALES, LookPage
from desktop.ui.theme import LARGEST, SMALLEST, Mode, Theme, Type
from desktop.ui.welcome_pane import WelcomePane
from tests.ui.clipping import clippings_at
from tests.ui.hosting_in_memory import host
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.targets import small_targets
from tests.ui.window_scene import open_window

SIZES = ((1240, 800), (700, 800), (1920, 1080))
SCALES = (3.0, 1.5, 0.8)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """Worn by the whole application, as when the program runs."""
    theme = Theme(Mode.LIGHT)
    theme.changed.connect(lambda: dress_in(qapp, theme))
    dress_in(qapp, theme)
    return theme


def room(qtbot: QtBot, theme: Theme) -> QWidget:
    return open_window(qtbot, RoomInMemory(), theme=theme)


def signed_out(qtbot: QtBot, theme: Theme) -> QWidget:
    return open_window(qtbot, RoomInMemory(signed_in=False), theme=theme)


def desk(qtbot: QtBot, theme: Theme) -> QWidget:
    """A chat in its 23rd minute, as its host sees it."""
    session = RoomInMemory(hosts=("ines", "mira"))
    hosting, clock = host(session)
    for cue in hosting.sheet().cues[:4]:
        hosting.skip(cue.id)
    clock.at(23)
    return open_window(qtbot, session, clock=clock, theme=theme)


def waiting(qtbot: QtBot, theme: Theme) -> QWidget:
    """A chat that begins soon, as its host sees it."""
    session = RoomInMemory((), hosts=("ines", "mira"))
    host(session)
    plan = Plan.of(NOW + timedelta(minutes=3), 60, [Planned(1, "Why?", 5), Planned(2, "Who?", 15)])
    session.room = replace(session.room, plan=plan)
    return open_window(qtbot, session, theme=theme)


def share(qtbot: QtBot, theme: Theme) -> QWidget:
    plan = ChatPlan("u-1", "critlib", datetime(2026, 11, 26, 10, 0), "Europe/Berlin", hosts=("ines",))
    passing = Passing(lambda shared: invitation_of(replace(plan, shared=shared), ()), plan.shared, NOW)
    dialog = ShareDialog(theme, passing)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def welcome(qtbot: QtBot, theme: Theme) -> QWidget:
    pane = WelcomePane(theme, practice=False)
    qtbot.addWidget(pane)
    pane.show_rooms([Room("critlib", X_ORIGIN, id=7), Room("teachershavingconversations", X_ORIGIN, id=8)])
    pane.show()
    return pane


def first_start(qtbot: QtBot, theme: Theme) -> WelcomePane:
    pane = WelcomePane(theme, practice=False)
    qtbot.addWidget(pane)
    pane.show()
    return pane


def look(qtbot: QtBot, theme: Theme) -> QWidget:
    page = LookPage(theme)
    qtbot.addWidget(page)
    page.show()
    return page


PANES = (room, signed_out, desk, waiting, share, welcome, first_start, look)


@pytest.mark.parametrize("pane", PANES, ids=lambda pane: pane.__name__)
def test_nothing_is_cut_or_too_small_to_hit_whatever_size_is_chosen_while_it_is_open(
    qtbot: QtBot, theme: Theme, pane: Callable[[QtBot, Theme], QWidget]
) -> None:
    window = pane(qtbot, theme)
    for scale in SCALES:
        theme.set_scale(scale)
        cut = {size: found for size in SIZES if (found := clippings_at(window, *size))}
        assert cut == {}, f"{scale:.0%}"
        assert small_targets(window) == [], f"{scale:.0%}"


@pytest.mark.parametrize(("scale", "width"), [(2.0, 450), (3.0, 630)])
def test_the_first_screen_is_as_narrow_as_its_window_may_be(
    qtbot: QtBot, theme: Theme, scale: float, width: int
) -> None:
    theme.set_scale(scale)
    pane = first_start(qtbot, theme)
    assert clippings_at(pane, width, 760) == []
    assert pane.horizontalScrollBar().maximum() == 0


def test_a_room_that_opens_with_large_text_is_as_one_in_which_it_grew(qtbot: QtBot, theme: Theme) -> None:
    theme.set_scale(2.0)
    window = room(qtbot, theme)
    assert {size: cut for size in SIZES if (cut := clippings_at(window, *size))} == {}


def test_an_offer_is_read_whole_and_both_answers_to_it_are(qtbot: QtBot, theme: Theme) -> None:
    window = open_window(qtbot, RoomInMemory(), theme=theme)
    window.notice.say(
        "New here? Two minutes show you how a chat works, with a question to answer.",
        trouble=False,
        action="Show me round",
        decline="Not now",
    )
    for scale in (1.0, 2.0, 3.0):
        theme.set_scale(scale)
        cut = {width: found for width in (600, 820, 1240) if (found := clippings_at(window, width, 800))}
        assert cut == {}, f"{scale:.0%}"


@pytest.mark.parametrize("widths", [(1240,), (1240, 700), (700, 1240)], ids=str)
def test_a_size_reaches_what_moves_to_another_place_with_it(
    qtbot: QtBot, theme: Theme, qapp: QApplication, widths: tuple[int, ...]
) -> None:
    """Large text makes a wide window a narrow one, in which the composer stands below the stream."""
    window = room(qtbot, theme)
    window.resize(1240, 800)
    field = named(window, QPlainTextEdit, "Your post")
    before = field.font().pixelSize()
    (left,) = (one for one in window.findChildren(QLabel) if one.accessibleName().endswith(" left"))
    theme.set_scale(2.0)
    for width in widths:
        window.resize(width, 800)
        qapp.processEvents()
        assert field.font().pixelSize() == 2 * before
        assert left.font().pixelSize() == theme.font(Type.TEXT).pixelSize()


def test_the_settings_offer_80_to_300_percent() -> None:
    assert (min(TEXT_SCALES), max(TEXT_SCALES)) == (SMALLEST, LARGEST) == (0.8, 3.0)
