"""A transcript as a person saves it: from a chat's card, in a form of their choice, where they say."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import transcribing
from desktop.practice.server import PracticeServer
from desktop.ui.archive.chat_card import ChatCard
from tests.e2e.conftest import OpenDesk, labels, named
from tests.e2e.test_archive import LONG_AGO, with_hour


def test_a_transcript_is_saved_where_the_person_says(
    server: PracticeServer,
    qtbot: QtBot,
    open_desk: OpenDesk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = open_desk(server)
    desk.archiving.library.refresh(with_hour(desk, "books", 9000, LONG_AGO))
    offered: list[str] = []

    def choose(parent: QWidget, name: str) -> Path:
        offered.append(name)
        return tmp_path / "ours.md"

    monkeypatch.setattr(transcribing, "ask_for_place", choose)
    desk.archiving.show()
    qtbot.waitUntil(lambda: bool(desk.window.findChildren(ChatCard)))
    named(desk, QPushButton, "Transcript…: #books of 11 March 2026").click()
    for words in ("Form: Markdown", "People: Initials", "Choose a place…"):
        named(desk, QPushButton, words).click()
    qtbot.waitUntil(lambda: f"The transcript is saved in {tmp_path} as ours.md." in labels(desk))
    assert named(desk, QPushButton, "Open").isVisible()
    assert offered == ["books-2026-03-11-transcript.md"]
    made = (tmp_path / "ours.md").read_text(encoding="utf-8")
    assert "## Q1. What stands on the shelf, number 1?" in made
    assert "**A.V.**" in made
    assert "Asha" not in made


def test_the_chat_of_the_open_room_is_saved_by_a_command(
    server: PracticeServer, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    desk = open_desk(server)
    command = desk.window.actions_by_id["chat.transcript"]
    command.trigger()
    assert "No chat was found in this room yet." in labels(desk)
    room_id = with_hour(desk, "books", 9000, LONG_AGO)
    desk.archiving.library.refresh(room_id)
    desk.choose_room(room_id)
    command.trigger()
    assert "#books of 11 March 2026" in labels(desk)
    named(desk, QPushButton, "Not now").click()
