"""The recap is what was ticked, and what was ticked is what a person chose: by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.ui.recap.recap_page import SHOWN, RecapPage
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import OPENING, RoomInMemory, named

MANY = (*OPENING, *(("asha", f"A2: Thought {at} <b>of</b> the door #critlib") for at in range(SHOWN + 4)))


def page(qtbot: QtBot, session: RoomInMemory) -> RecapPage:
    made = RecapPage(Theme(Mode.LIGHT), session.after_chat())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.chosen) or not session.posts)
    return made


def test_the_best_answer_of_each_question_is_ticked_and_a_press_of_space_changes_that(qtbot: QtBot) -> None:
    made = page(qtbot, RoomInMemory())
    bram = named(made, QPushButton, "Bram Oke, Guest, Whoever is in first.")
    mira = named(made, QPushButton, "Mira Engel, The weekly report.")
    assert (bram.isChecked(), mira.isChecked()) == (True, False)
    drafts: list[Draft] = []
    made.drafted.connect(drafts.append)
    for row in (bram, mira):
        qtbot.keyClick(row, Qt.Key.Key_Space)
    named(made, QPushButton, "Draft a thread").click()
    assert "@mira: “The weekly report.”" in drafts[0].body
    assert "Whoever is in first" not in drafts[0].body


def test_more_answers_come_when_they_are_asked_for_with_the_keyboard_on_the_first(qtbot: QtBot) -> None:
    made = page(qtbot, RoomInMemory(MANY))
    more = named(made, QPushButton, "Q2: Show 5 more")
    before = len(made.findChildren(QPushButton))
    more.click()
    assert len(made.findChildren(QPushButton)) == before + 5
    assert not more.isVisible()


def test_a_chat_of_which_nothing_is_known_says_so(qtbot: QtBot) -> None:
    made = page(qtbot, RoomInMemory([]))
    words = "Nothing was said in this chat yet, as far as this computer knows."
    qtbot.waitUntil(lambda: words in made.said)
    assert not named(made, QPushButton, "Draft a post").isVisible()
