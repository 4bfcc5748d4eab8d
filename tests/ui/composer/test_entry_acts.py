"""What waits can be taken back, sent now, copied and put away, and no text is lost on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.events import OutboxChanged
from desktop.core.marks import Mark, MarkKind
from desktop.core.outbox import State
from desktop.ui.stream.decision import Decision
from desktop.ui.stream.pane import StreamPane
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.window_scene import open_window


class Scene:
    """A window whose clock is turned by hand; what is posted may be taken back for five seconds."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot, self.now, self.session = qtbot, NOW, RoomInMemory()
        self.session.hold = timedelta(seconds=5)
        self.opened: list[str] = []
        self.window: Window = open_window(qtbot, self.session, clock=self.clock, open_url=self.opened.append)

    def clock(self) -> datetime:
        return self.now

    @property
    def field(self) -> QPlainTextEdit:
        return named(self.window, QPlainTextEdit, "Your post")

    def send(self, text: str) -> None:
        self.qtbot.keyClicks(self.field, text)
        self.qtbot.keyClick(self.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()

    def state(self) -> State:
        """Of what was sent first."""
        return self.session.entries[0].state

    def move(self, state: State, **changes: str) -> None:
        self.session.move(1, state, **changes)
        self.window.take([OutboxChanged(1, 1)])
        QApplication.processEvents()

    def press(self, name: str) -> None:
        named(self.window, QPushButton, name).click()
        QApplication.processEvents()

    def choose(self, words: str) -> None:
        """From the menu of the first row."""
        menu = self.menus()[0].menu()
        next(action for action in menu.actions() if action.text() == words).trigger()
        QApplication.processEvents()

    def menus(self) -> list[QToolButton]:
        found = [one for one in self.window.findChildren(QToolButton) if one.isVisible()]
        return [one for one in found if one.accessibleName().startswith("More: ")]

    def reads(self, words: str) -> bool:
        return any(words in label.text() for label in self.window.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_what_was_just_posted_counts_down_and_comes_back_as_it_was(scene: Scene, qtbot: QtBot) -> None:
    scene.send("The door.")
    assert scene.reads("Goes out in 5 s")
    scene.now += timedelta(seconds=2)
    qtbot.waitUntil(lambda: scene.reads("Goes out in 3 s"))
    scene.press("Undo: A2")
    assert scene.state() is State.DISCARDED
    assert scene.field.toPlainText() == "The door."
    assert scene.field.hasFocus()
    assert not scene.reads("Goes out in")


@pytest.mark.parametrize("state", [State.QUEUED, State.FAILED])
def test_what_is_being_written_by_then_is_put_away_and_can_be_added(
    scene: Scene, qtbot: QtBot, state: State
) -> None:
    scene.send("The door.")
    scene.move(state)
    qtbot.keyClicks(scene.field, "And the")
    scene.press("Undo: A2" if state is State.QUEUED else "Change it: A2")
    assert scene.field.toPlainText() == "The door."
    assert scene.reads("You began A2 before, too.")
    scene.press("Add it here")
    assert scene.field.toPlainText() == "And the\nThe door."


def test_undo_ends_with_its_seconds_and_says_so_where_it_came_too_late(scene: Scene, qtbot: QtBot) -> None:
    scene.send("The door.")
    undo = named(scene.window, QPushButton, "Undo: A2")
    scene.session.take_back = lambda _: None  # type: ignore[method-assign, assignment]
    undo.click()
    assert scene.reads("It is on its way already.")
    scene.now += timedelta(seconds=6)
    qtbot.waitUntil(lambda: not scene.reads("Goes out in"))
    names = [
        button.accessibleName() for button in scene.window.findChildren(QPushButton) if button.isVisible()
    ]
    assert "Undo: A2" not in names


def test_send_now_waits_no_longer(scene: Scene) -> None:
    scene.send("The door.")
    scene.press("Send now: A2")
    assert scene.session.entries[0].not_before is None
    assert not scene.reads("Goes out in")


def test_a_text_is_copied_from_wherever_it_waits(scene: Scene) -> None:
    scene.send("The door.")
    scene.move(State.UNKNOWN)
    scene.press("Copy the text: A2")
    assert QGuiApplication.clipboard().text() == "A2: The door. #critlib"


def test_what_nobody_knows_of_may_have_gone_out_and_discarding_says_so(scene: Scene) -> None:
    scene.send("The door.")
    scene.move(State.UNKNOWN)
    scene.press("Discard: A2")
    assert scene.reads("It may have gone out all the same.")
    scene.window.actions_by_id["mark.undo"].trigger()
    assert scene.state() is State.UNKNOWN


def test_what_was_cancelled_comes_back_by_the_line_and_newest_first(scene: Scene) -> None:
    scene.send("The door.")
    scene.choose("Do not send")
    assert scene.state() is State.DISCARDED
    scene.press("Undo")
    assert scene.state() is State.QUEUED
    assert scene.reads("That is taken back.")


def test_undo_takes_back_the_newest_of_marks_and_posts(scene: Scene) -> None:
    scene.send("The door.")
    scene.choose("Do not send")
    stream = scene.window.findChild(StreamPane)
    assert stream is not None
    stream.decided.emit(Decision("Kept.", put=(Mark(MarkKind.KEEP, "104"),)))
    undo = scene.window.actions_by_id["mark.undo"]
    undo.trigger()
    assert scene.state() is State.DISCARDED
    undo.trigger()
    assert scene.state() is State.QUEUED


def test_what_goes_on_in_the_browser_waits_for_a_word(scene: Scene) -> None:
    scene.send("The door.")
    scene.choose("Continue in browser")
    assert scene.opened == ["https://x.com/intent/tweet?text=kept"]
    scene.press("It did not go out: A2")
    assert scene.state() is State.QUEUED


def test_a_row_of_which_nothing_changed_keeps_its_open_menu(scene: Scene) -> None:
    scene.send("The door.")
    scene.move(State.FAILED)
    scene.session.entries.append(replace(scene.session.entries[0], id=2, state=State.QUEUED))
    more = next(one for one in scene.menus() if one.accessibleName() == "More: A2")
    scene.window.take([OutboxChanged(1, 2)])
    QApplication.processEvents()
    assert more.isVisible()


def undo(scene: Scene) -> None:
    scene.qtbot.keyClick(scene.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def offers_undo(scene: Scene) -> bool:
    """On the window's line."""
    shown = [button for button in scene.window.findChildren(QPushButton) if button.isVisible()]
    return any(button.accessibleName() == "Undo" for button in shown)


@pytest.mark.parametrize("state", [State.QUEUED, State.FAILED])
def test_undo_in_the_empty_field_brings_back_what_was_put_away_and_the_line_offers_it_no_more(
    scene: Scene, state: State
) -> None:
    scene.send("The door.")
    scene.move(state)
    scene.choose("Do not send" if state is State.QUEUED else "Discard")
    assert offers_undo(scene)
    undo(scene)
    assert (scene.state(), scene.field.toPlainText()) == (state, "")
    assert scene.reads("What you put away is back.")
    assert not offers_undo(scene)
    undo(scene)
    assert (scene.state(), scene.field.toPlainText()) == (State.DISCARDED, "The door.")


def test_what_the_line_brought_back_is_taken_back_by_the_field_once(scene: Scene) -> None:
    scene.send("The door.")
    scene.choose("Do not send")
    scene.press("Undo")
    assert scene.state() is State.QUEUED
    undo(scene)
    assert (scene.state(), scene.field.toPlainText()) == (State.DISCARDED, "The door.")
    assert not offers_undo(scene)


def test_words_that_came_back_over_the_send_do_not_come_back_as_a_post_besides(scene: Scene) -> None:
    scene.send("The door.")
    scene.choose("Do not send")
    scene.field.undo()  # as its menu does
    assert scene.field.toPlainText() == "The door."
    assert scene.reads("Its words are in the composer again.")
    assert not offers_undo(scene)
    scene.window.actions_by_id["mark.undo"].trigger()
    assert scene.state() is State.DISCARDED


def test_what_was_sent_after_it_is_undone_before_it(scene: Scene) -> None:
    scene.send("The door.")
    scene.choose("Do not send")
    scene.send("Another thing altogether.")
    undo(scene)
    assert scene.field.toPlainText() == "Another thing altogether."
    assert [entry.state for entry in scene.session.entries] == [State.DISCARDED, State.DISCARDED]
    undo(scene)
    undo(scene)
    assert (scene.state(), scene.field.toPlainText()) == (State.QUEUED, "")
