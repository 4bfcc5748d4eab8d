"""The run sheet beside the stream: what comes next is posted, put off and skipped, and asked about once."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.errors import Offline, SignInNeeded
from desktop.core.events import SheetChanged
from desktop.core.outbox import State
from desktop.services.hosting import Hosting
from desktop.ui.form_text import FormText
from desktop.ui.moderator.cue_form import CueForm
from desktop.ui.moderator.cue_list import GAP, CueList
from desktop.ui.moderator.cue_pictures import CuePictures
from desktop.ui.moderator.next_cue import NextCue
from desktop.ui.window import Window
from tests.ui.hosting_in_memory import Clock, host
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window

WELCOME, Q1, Q2, NOTE, Q3, Q4, CLOSING = range(7)


class Scene:
    """A chat in its 23rd minute: Q1 and Q2 were asked by a co-host, and Q3 is planned for the 24th."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session = RoomInMemory(hosts=("ines", "mira"))
        self.hosting: Hosting
        self.clock: Clock
        self.hosting, self.clock = host(self.session)
        self.ids = [cue.id for cue in self.hosting.sheet().cues]
        for place in (WELCOME, Q1, Q2, NOTE):
            self.hosting.skip(self.ids[place])
        self.clock.at(23)
        self.window: Window = open_window(qtbot, self.session, clock=self.clock)

    def at(self, minute: float) -> None:
        self.clock.at(minute)
        self.happened()

    def happened(self) -> None:
        self.window.take([SheetChanged(1)])
        QApplication.processEvents()

    def press(self, words: str) -> None:
        named(self.window, QPushButton, words).click()
        QApplication.processEvents()

    @property
    def next(self) -> NextCue:
        found = self.window.findChild(NextCue)
        assert found is not None
        return found

    @property
    def posted(self) -> list[str]:
        return [entry.text for entry in self.session.entries]

    def reads(self) -> set[str]:
        return {label.text() for label in self.window.findChildren(QLabel) if label.isVisible()}


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_the_button_names_the_account_and_the_next_cue_is_the_one_after_it(scene: Scene) -> None:
    assert scene.next.accessibleName().startswith(
        "Next: 18:24 · Q3: Which shelf would you give up? · 43 of 280"
    )
    scene.press("Post Q3 as @mira")
    assert scene.posted == ["Q3: Which shelf would you give up? #critlib"]
    assert scene.next.accessibleName().startswith("Next: 18:33 · Q4: What will you try first")


def test_a_hold_and_two_minutes_put_off_all_that_waits_and_the_planned_times_stay_readable(
    scene: Scene,
) -> None:
    scene.press("Hold")
    scene.at(25)
    assert "Held for 2:00" in scene.reads()
    scene.press("Go on")
    scene.press("+2 min")
    assert "4 min behind" in scene.reads()
    assert scene.next.accessibleName().startswith("Next: 18:28, planned for 18:24")
    named(
        scene.window,
        QPushButton,
        "18:37, planned for 18:33 · Q4: What will you try first in January? · 48 of 280 · @bramoke posts it",
    )


def test_what_is_skipped_comes_back_by_the_key_that_takes_back(scene: Scene, qtbot: QtBot) -> None:
    scene.press("Skip Q3")
    assert "Q3 is skipped." in scene.reads()
    assert scene.next.cue_id == scene.ids[Q4]
    qtbot.keyClick(scene.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert scene.next.cue_id == scene.ids[Q3]


def test_what_speaks_against_a_cue_is_asked_once_and_not_now_posts_nothing(scene: Scene) -> None:
    scene.press("Skip Q3")
    asks = "@bramoke means to post Q4. Post it yourself?"
    scene.press("Post Q4 as @mira")
    assert asks in scene.reads()
    assert scene.window.focusWidget() is named(scene.window, QPushButton, "Not now")
    scene.press("Not now")
    assert scene.posted == []
    scene.press("Post Q4 as @mira")
    yes = [
        one for one in scene.window.findChildren(QPushButton) if one.accessibleName() == "Post Q4 as @mira"
    ]
    next(one for one in yes if one is not scene.next.post).click()
    assert scene.posted == ["Q4: What will you try first in January? #critlib"]


def test_who_is_not_signed_in_is_told_so_where_they_pressed_with_the_way_in(scene: Scene) -> None:
    scene.session.identity.account = None
    scene.session.refusal = SignInNeeded("Nobody is signed in here.", "Sign in.")
    scene.happened()
    scene.press("Post Q3")
    assert "Nobody is signed in here. Sign in, and then post Q3." in scene.reads()
    scene.press("Sign in")
    assert scene.session.identity.asked_to_post


def test_a_cue_that_waited_for_a_computer_that_slept_asks_before_it_goes_out(scene: Scene) -> None:
    scene.press("Post on time: off")
    scene.at(30)
    scene.hosting.tick()
    scene.happened()
    assert scene.posted == []
    late = "The time of Q3 went by while Parley could not post it. Post it now?"
    assert {late, "6 min behind"} <= scene.reads()


def test_a_cue_is_edited_where_it_stands(scene: Scene, qtbot: QtBot) -> None:
    scene.press("Edit Q3")
    words = named(scene.window, QPlainTextEdit, "Words")
    assert scene.window.focusWidget() is words
    words.setPlainText("Which shelf is too high?")
    named(scene.window, QSpinBox, "Minutes after the start").setValue(26)
    assert {"at 18:26", "37 of 280"} <= scene.reads()
    qtbot.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert scene.next.accessibleName().startswith("Next: 18:26 · Q3: Which shelf is too high?")
    assert scene.posted == []


def test_an_edit_half_written_stays_in_its_form_as_the_window_closes(scene: Scene) -> None:
    scene.press("Edit Q3")
    before = scene.hosting.sheet().cues
    named(scene.window, QPlainTextEdit, "Words").setPlainText("Which shelf is")
    named(scene.window, QSpinBox, "Minutes after the start").setValue(26)
    scene.window.keep_typed()
    assert scene.hosting.sheet().cues == before
    again = open_window(scene.qtbot, scene.session, clock=scene.clock)
    named(again, QPushButton, "Edit Q3").click()
    assert named(again, QPlainTextEdit, "Words").toPlainText() == "Which shelf is"
    assert named(again, QSpinBox, "Minutes after the start").value() == 26
    form = again.findChild(CueForm)
    assert form is not None
    form.keep.click()
    assert scene.session.half_written == {}
    assert scene.hosting.sheet().get(scene.ids[Q3]).minute == 26  # type: ignore[union-attr]


def test_a_row_moves_by_keyboard_and_keeps_it(scene: Scene, qtbot: QtBot) -> None:
    named(
        scene.window, QPushButton, "18:55 · Closing · Thank you all. Next time: labels. · 42 of 280"
    ).setFocus()
    qtbot.keyClick(scene.window.focusWidget(), Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    moved = named(scene.window, QWidget, "18:33 · Closing · Thank you all. Next time: labels. · 42 of 280")
    assert scene.window.focusWidget() is moved


def drag(scene: Scene, words: str, to: QWidget) -> QPushButton:
    """By the mouse, to right above the middle of `to`; the mouse is still down."""
    scene.window.resize(1240, 1000)
    QApplication.processEvents()
    row = named(scene.window, QPushButton, words)
    QTest.mousePress(row, Qt.MouseButton.LeftButton)
    there = to.mapToGlobal(to.rect().center()) - QPoint(0, 6)
    for step in (0.3, 1.0):  # it begins, and then it goes there
        here = row.mapToGlobal(row.rect().center())
        QTest.mouseMove(row, row.mapFromGlobal(here + (there - here) * step))
        QApplication.processEvents()
    return row


CLOSES = "18:55 · Closing · Thank you all. Next time: labels. · 42 of 280"


def lines(scene: Scene) -> list[QFrame]:
    """Where something would land."""
    return [
        one
        for one in scene.window.findChildren(QFrame)
        if one.property("kind") == "landing" and one.isVisible()
    ]


def test_a_row_is_dragged_to_where_the_line_is_and_one_undo_takes_it_back(scene: Scene) -> None:
    before = [cue.text for cue in scene.hosting.sheet().cues if cue.is_waiting]
    row = drag(scene, CLOSES, scene.next)
    (line,) = lines(scene)
    assert abs(line.geometry().center().y() - scene.next.y()) <= GAP
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    after = [cue.text for cue in scene.hosting.sheet().cues if cue.is_waiting]
    assert after == [before[-1], *before[:-1]]
    assert lines(scene) == []
    assert scene.posted == []
    assert scene.next.cue_id == scene.ids[CLOSING]
    scene.window.actions_by_id["mark.undo"].trigger()
    assert [cue.text for cue in scene.hosting.sheet().cues if cue.is_waiting] == before


def test_escape_leaves_a_dragged_row_where_it_was_and_opens_nothing(scene: Scene) -> None:
    before = scene.hosting.sheet().cues
    row = drag(scene, CLOSES, scene.next)
    QTest.keyClick(scene.window, Qt.Key.Key_Escape)
    assert lines(scene) == []
    QTest.mouseMove(row, row.rect().center())
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
    assert scene.hosting.sheet().cues == before
    assert not named(scene.window, QPlainTextEdit, "Words").isVisible()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert named(scene.window, QPlainTextEdit, "Words").isVisible()


def test_the_next_cue_is_dragged_by_its_card(scene: Scene) -> None:
    scene.window.resize(1240, 1000)
    QApplication.processEvents()
    card, closing = scene.next, named(scene.window, QPushButton, CLOSES)
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    for beside in (20, closing.height()):
        QTest.mouseMove(card, card.mapFromGlobal(closing.mapToGlobal(QPoint(40, beside))))
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    waiting = [cue for cue in scene.hosting.sheet().cues if cue.is_waiting]
    assert waiting[-1].text == "Which shelf would you give up?"


def test_the_list_scrolls_where_a_row_is_dragged_to_its_edge(scene: Scene, qtbot: QtBot) -> None:
    scene.window.resize(1240, 520)
    QApplication.processEvents()
    cues = scene.window.findChild(CueList)
    assert cues is not None
    bar, row = cues.verticalScrollBar(), named(scene.window, QPushButton, CLOSES)
    bar.setValue(bar.maximum())
    assert bar.maximum() > 0
    QTest.mousePress(row, Qt.MouseButton.LeftButton)
    edge = cues.viewport().mapToGlobal(QPoint(40, 2))
    for further in (0, 1):
        QTest.mouseMove(row, row.mapFromGlobal(edge) - QPoint(0, further))
    qtbot.waitUntil(lambda: bar.value() == 0)
    QTest.keyClick(scene.window, Qt.Key.Key_Escape)
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton)


def test_what_is_posted_meanwhile_is_dragged_on_no_further(scene: Scene) -> None:
    row = drag(scene, CLOSES, scene.next)
    scene.hosting.skip(scene.ids[CLOSING])
    scene.happened()
    assert lines(scene) == []
    assert QApplication.overrideCursor() is None
    del row


def test_what_keeps_a_cue_from_the_outbox_is_said(scene: Scene) -> None:
    scene.session.refusal = Offline("No network.")
    scene.press("Post Q3 as @mira")
    assert any("did not answer" in words for words in scene.reads())
    assert scene.next.cue_id == scene.ids[Q3]


def test_without_a_run_sheet_the_desk_says_how_one_comes_about(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(hosts=("ines", "mira")))
    named(window, QToolButton, "Host's desk").click()
    QApplication.processEvents()
    assert named(window, QPushButton, "Plan a chat").isVisible()


def test_a_pasted_list_is_seen_before_it_becomes_cues(scene: Scene) -> None:
    named(scene.window, QToolButton, "Import").click()
    words = named(scene.window, QPlainTextEdit, "Questions to import")
    words.setPlainText("Nothing here is a question\n")
    words.setPlainText("Q5: Whose key is it?\nQ6: And after the move?\n")
    assert any(line.startswith("2 × Question") for line in scene.reads())
    scene.press("Add 2")
    assert [cue.text for cue in scene.hosting.sheet().cues if cue.number > 4] == [
        "Whose key is it?",
        "And after the move?",
    ]
    assert not words.isVisible()


def test_a_picture_of_a_cue_goes_out_with_it(scene: Scene, qtbot: QtBot) -> None:
    scene.press("Edit Q3")
    pictures = scene.window.findChild(CuePictures)
    assert pictures is not None
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    pictures.take((image,))
    qtbot.waitUntil(lambda: pictures.ids == (1,))
    scene.press("Keep")
    assert "43 of 280 · 1 picture, not described" in scene.reads()
    scene.press("Post Q3 as @mira")
    assert [entry.attachments for entry in scene.session.entries] == [(1,)]


def test_one_key_leads_to_the_button_that_posts_and_posts_nothing(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClick(scene.window, Qt.Key.Key_Q, Qt.KeyboardModifier.AltModifier)
    assert scene.window.focusWidget() is scene.next.post
    assert scene.posted == []


def test_a_cue_of_a_co_host_that_is_late_may_be_taken_over(scene: Scene) -> None:
    scene.press("Skip Q3")
    scene.at(34.5)
    assert "48 of 280 · @bramoke is late: you can take it over" in scene.reads()
    scene.press("Post Q4 as @mira")
    assert len(scene.posted) == 1


def open_correction(scene: Scene) -> QPlainTextEdit:
    """Of Q3, which is posted."""
    menu = named(scene.window, QToolButton, "More about Q3: Which shelf would you give up?").menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Correct…").trigger()
    return named(scene.window, QPlainTextEdit, "Words")


def post_q3(scene: Scene) -> None:
    scene.press("Post Q3 as @mira")
    scene.session.move(scene.session.entries[0].id, State.SETTLED, post_id="900")
    scene.at(29)


def test_a_correction_half_typed_is_there_again_until_it_is_posted_or_let_go(
    scene: Scene, qtbot: QtBot
) -> None:
    post_q3(scene)
    open_correction(scene).setPlainText("Which shelf would you never")
    qtbot.waitUntil(lambda: bool(scene.session.half_written))
    QTest.keyClick(named(scene.window, QPlainTextEdit, "Words"), Qt.Key.Key_Escape)
    words = open_correction(scene)
    assert words.toPlainText() == "Which shelf would you never"
    words.setPlainText("Which shelf would you never give")
    scene.window.keep_typed()
    assert list(scene.session.half_written.values()) == ["Which shelf would you never give"]
    form = scene.window.findChild(CueForm)
    assert form is not None
    named(form, QPushButton, "Cancel").click()
    assert scene.session.half_written == {}
    assert open_correction(scene).toPlainText() == "Which shelf would you give up?"


def test_a_posted_question_is_corrected_in_words_of_the_host(scene: Scene) -> None:
    post_q3(scene)
    open_correction(scene)
    assert "Answers may be there already: a new post says “Q3 (corrected)”." in scene.reads()
    named(scene.window, QPlainTextEdit, "Words").setPlainText("Which shelf would you never give up?")
    scene.press("Correct Q3 as @mira")
    assert scene.posted[-1] == "Q3 (corrected): Which shelf would you never give up? #critlib"


def test_times_move_by_as_much_as_the_clock_says_that_the_chat_is_behind(scene: Scene) -> None:
    scene.at(26)
    assert "2 min behind" in scene.reads()
    later = (
        "18:35, planned for 18:33 · Q4: What will you try first in January? · 48 of 280 · @bramoke posts it"
    )
    named(scene.window, QPushButton, later)


def test_two_cues_with_one_number_say_so(scene: Scene) -> None:
    cue = scene.hosting.sheet().get(scene.ids[Q4])
    assert cue is not None
    scene.hosting.put(replace(cue, number=3))
    scene.happened()
    assert "Q3 is there twice" in scene.next.accessibleName()


def test_what_was_put_off_is_made_up_for_by_a_press(scene: Scene) -> None:
    scene.press("+2 min")
    assert "2 min behind" in scene.reads()
    scene.press("2 min sooner")
    assert "On time" in scene.reads()


def test_all_that_an_import_found_is_seen_before_and_a_number_that_is_there_twice(scene: Scene) -> None:
    named(scene.window, QAbstractButton, "Import").click()
    text = "\n".join(f"Q{number}: What comes now?" for number in (*range(11, 19), 3, 18))
    named(scene.window, FormText, "Questions to import").setPlainText(text)
    said = next(one for one in scene.reads() if "\nminute " in one)
    assert "Q17: What comes now?" in said
    assert {"Q3 is there twice", "Q18 is there twice"} <= set(said.splitlines())
