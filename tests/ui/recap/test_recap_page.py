"""The recap is what was ticked, and what was ticked is what a person chose: by mouse or keyboard."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.going import Going
from desktop.core.proceedings import Proceedings
from desktop.services.after_chat import AfterChat
from desktop.ui.progress_row import ProgressRow
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


def test_a_newsletter_is_copied_with_what_is_ticked_as_links(qtbot: QtBot) -> None:
    made = page(qtbot, RoomInMemory())
    told: list[str] = []
    made.told.connect(told.append)
    named(made, QPushButton, "Bram Oke, Guest, Whoever is in first.").click()
    named(made, QPushButton, "Copy the newsletter").click()
    text = QGuiApplication.clipboard().text()
    assert "https://x.com/asha/status/101" in text or "https://x.com/mira/status/102" in text
    assert "https://x.com/bram/status/104" not in text
    assert told == ["The newsletter is copied, as Markdown."]


def test_a_newsletter_is_saved_where_one_says_with_their_words_where_one_wants_them(
    qtbot: QtBot, tmp_path: Path
) -> None:
    asked: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str) -> str:
        asked.append(name)
        return str(tmp_path / name)

    made = RecapPage(Theme(Mode.LIGHT), RoomInMemory().after_chat(), choose_new=choose)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made.chosen))
    named(made, QPushButton, "Newsletter with their words").click()
    named(made, QPushButton, "Save the newsletter").click()
    assert asked == ["critlib-2026-11-21-recap.md"]
    assert "> A2: Whoever is in first. #critlib" in (tmp_path / asked[0]).read_text(encoding="utf-8")


def test_a_chat_of_which_nothing_is_known_says_so(qtbot: QtBot) -> None:
    made = page(qtbot, RoomInMemory([]))
    words = "Nothing was said in this chat yet, as far as this computer knows."
    qtbot.waitUntil(lambda: words in made.said)
    assert not [one for one in made.findChildren(QPushButton) if one.isVisibleTo(made)]


def test_the_reading_of_a_huge_chat_says_how_far_it_is_and_is_left_with_a_press(qtbot: QtBot) -> None:
    session, pause = RoomInMemory(), threading.Event()

    def read(going: Going) -> Proceedings:
        while not pause.wait(0.01):
            going(3000, 20_000)
        raise AssertionError("nobody stops it")

    made = RecapPage(Theme(Mode.LIGHT), AfterChat(session.room, session.account, session.capabilities, read))
    qtbot.addWidget(made)
    made.show()
    row = made.findChildren(ProgressRow)[0]
    qtbot.waitUntil(row.isVisible)
    cancel = named(made, QPushButton, "Cancel: Reading the chat")
    assert "3000 of 20000" in [one.text() for one in made.findChildren(QLabel)]
    problems: list[object] = []
    made.problem.connect(problems.append)
    with qtbot.waitSignal(made.closed):
        cancel.click()
    assert problems == []
