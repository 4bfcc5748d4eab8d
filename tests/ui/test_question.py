"""The question pane's keys in the whole window: read before and after, pin a question of one's own, take it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QSpinBox
from pytestqt.qtbot import QtBot

from desktop.ui.models.timeline import TimelineModel
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme
from desktop.ui.window import Window
from tests.ui.question_scene import HOSTED
from tests.ui.room_in_memory import NOW, RoomInMemory, TimelineInMemory, named

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def session() -> RoomInMemory:
    return RoomInMemory(hosts=HOSTED)


@pytest.fixture
def window(qtbot: QtBot, session: RoomInMemory) -> Window:
    theme = Theme(Mode.LIGHT)
    made = Window(theme, practice=False, clock=lambda: NOW, open_url=lambda _url: None)
    made.setStyleSheet(style_sheet(theme))
    qtbot.addWidget(made)
    made.resize(1240, 800)
    model = TimelineModel(TimelineInMemory(session), parent=made)
    model.open(session.room, session.account)
    made.show_room(session, model)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def card(window: Window) -> str:
    return named(window, QFrame, "Current question").accessibleDescription()


def form(window: Window) -> QPlainTextEdit:
    return named(window, QPlainTextEdit, "Words of the question")


def test_alt_with_an_arrow_reads_the_question_before_and_after(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Left, ALT)
    assert card(window).startswith("Q1 asked")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Right, ALT)
    assert card(window).startswith("Q2 asked")


def test_a_question_of_one_s_own_is_pinned_and_taken_back_by_keyboard(
    window: Window, session: RoomInMemory, qtbot: QtBot
) -> None:
    qtbot.keyClicks(window.focusWidget(), "Half an answer")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_P, CTRL | SHIFT)
    assert window.focusWidget() is form(window)
    qtbot.keyClicks(form(window), "What would you put there?")
    qtbot.keyClick(form(window), Qt.Key.Key_Return, CTRL)
    assert card(window) == "Q3 pinned by you: What would you put there?"
    assert session.entries == [], "what stands in the composer is not sent by the form's key"
    assert "Q3 is pinned, for you alone." in [part.text() for part in window.findChildren(QLabel)]
    window.actions_by_id["mark.undo"].trigger()
    assert card(window).startswith("Q2 asked")


def test_escape_leaves_the_form_from_either_field_and_gives_the_keyboard_back(
    window: Window, qtbot: QtBot
) -> None:
    for name in ("Number of the question", "Words of the question"):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_P, CTRL | SHIFT)
        inside = form(window) if name.startswith("Words") else named(window, QSpinBox, name)
        inside.setFocus()
        qtbot.keyClick(inside, Qt.Key.Key_Escape)
        assert not form(window).isVisible()
        assert window.focusWidget() is named(window, QPlainTextEdit, "Your post")
