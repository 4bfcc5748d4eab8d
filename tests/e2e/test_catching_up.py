"""Joining late: what stands on the screen at minute 20 of a chat, and what one key does with it."""

from __future__ import annotations

import json
import time
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.link import LinkState
from desktop.core.marks import MarkKind
from desktop.desk import Desk
from desktop.practice.server import PracticeServer
from desktop.ui.catch_up_card import CatchUpCard
from desktop.ui.stream.view import StreamView
from tests.e2e.conftest import OpenDesk, named

LATE_S = 20 * 60
CONTROL = Qt.KeyboardModifier.ControlModifier
PEOPLE = {"ines": "Ines Holt", "bram": "Bram Oke", "asha": "Asha Vale"}
SAID = (
    (-1200, "ines", "Q1: What made you stay? #gardenchat"),
    (-1150, "bram", "A1: Small rooms. #gardenchat"),
    (-700, "ines", "Q2: What grows in the shade? #gardenchat"),
    (-650, "asha", "A2: Ferns, and patience. #gardenchat"),
    (-600, "ines", "So true. RT @asha: A2: Ferns, and patience. #gardenchat"),
    (-250, "ines", "Q3: Who waters it? #gardenchat"),
    (9999, "ines", "Good night! #gardenchat"),
)
SCRIPT = "\n".join(
    [
        'hashtag = "gardenchat"\ntopic = "Small gardens"\nhost = "ines"\nguests = ["bram"]\nvisitor = "mira"',
        *(f'[[person]]\nusername = "{who}"\nname = "{name}"' for who, name in PEOPLE.items()),
        *(f'[[line]]\nat = {at}\nby = "{who}"\ntext = "{text}"' for at, who, text in SAID),
    ]
)


def card(desk: Desk) -> CatchUpCard:
    return desk.window.findChildren(CatchUpCard)[-1]


def pressed(desk: Desk) -> list[str]:
    """Questions and answers on the card, by name, in the order of the tab key."""
    rows = card(desk).findChildren(QPushButton)
    return [row.accessibleName() for row in rows if row.isVisible() and row.accessibleName() != "Got it"]


def words(desk: Desk) -> str:
    return "\n".join(label.text() for label in card(desk).findChildren(QLabel) if label.isVisible())


def escape(qtbot: QtBot, desk: Desk) -> None:
    qtbot.keyClick(named(desk, QPlainTextEdit, "Your post"), Qt.Key.Key_Escape)
    QApplication.processEvents()


def test_who_joins_the_practice_chat_late_is_told_and_one_key_ends_it(
    qtbot: QtBot, open_desk: OpenDesk, tmp_path: Path
) -> None:
    script = tmp_path / "garden.toml"
    script.write_text(SCRIPT, encoding="utf-8")
    with PracticeServer(script) as server:
        desk = open_desk(server)
        qtbot.waitUntil(lambda: card(desk).isVisible(), timeout=15_000)
        assert "Small gardens · Hosted by Ines Holt · Guest Bram Oke" in words(desk)
        assert "Q3, asked 4 min ago, no answers so far" in words(desk)
        assert pressed(desk) == [
            "Q1, What made you stay?, 1 answer",
            "Bram Oke, Guest, Small rooms.",
            "Q2, What grows in the shade?, 1 answer",
            "Asha Vale, Kept by the host, Ferns, and patience.",
            "Q3, the question now, Who waters it?, no answers",
        ]
        named(desk, QPushButton, pressed(desk)[2]).click()
        shown = named(desk, QWidget, "Current question").accessibleDescription()
        assert "What grows in the shade?" in shown
        escape(qtbot, desk)
        assert not card(desk).isVisible()
        assert desk.session is not None
        desk.show_room(desk.session.room.id)
        QApplication.processEvents()
        assert not card(desk).isVisible(), "not again in this chat"


def test_who_was_there_when_practice_began_sees_no_card(qtbot: QtBot, open_desk: OpenDesk) -> None:
    with PracticeServer(app.script(), speed=20, autoplay=False) as server:
        desk = open_desk(server)
        server.start_cast()
        session = desk.session
        assert session is not None
        qtbot.waitUntil(lambda: len(session.questions().by_number) >= 2, timeout=40_000)
        qtbot.waitUntil(lambda: bool(session.marked().keys(MarkKind.CAUGHT_UP)), timeout=5_000)
        assert not card(desk).isVisible()


def test_minute_twenty_of_a_real_chat(test_data: Path, qtbot: QtBot, open_desk: OpenDesk) -> None:
    """Nothing tells who hosts; 376 posts were made, more than a page of the stream."""
    transcript = test_data / "chats" / "ngsschat-2015-03-19.jsonl"
    rows = [json.loads(line) for line in transcript.read_text(encoding="utf-8").splitlines()]
    asked = min(row["created_at"] for row in rows if row["text"].startswith("Q1"))
    joined = datetime.fromisoformat(asked) + timedelta(seconds=LATE_S)
    said = [row for row in rows if datetime.fromisoformat(row["created_at"]) <= joined]
    server = PracticeServer(hashtag="ngsschat")
    now = time.time()
    for row in said:
        at = now - (joined - datetime.fromisoformat(row["created_at"])).total_seconds()
        author = server.world.add_user(row["author_username"], row["author_name"])
        server.world.publish(author, row["text"], at=at)
    with server:
        desk = open_desk(server)
        qtbot.waitUntil(lambda: card(desk).isVisible(), timeout=15_000)
        assert len(said) > 300

        def questions() -> list[str]:
            return [name for name in pressed(desk) if name[:1] == "Q"]

        def all_asked() -> None:  # the newest posts come first
            assert [name.partition(",")[0] for name in questions()] == ["Q1", "Q2", "Q3"]
            assert desk.session is not None
            assert desk.session.link.state is LinkState.LIVE
            assert not desk.session.link.unread

        qtbot.waitUntil(all_asked, timeout=15_000)
        assert "the question now" in questions()[2]
        kept = [name for name in pressed(desk) if "Kept by the host" in name]
        assert 3 <= len(kept) <= 6
        assert "Probably hosted by " in words(desk)
        assert "asked 3 min ago" in words(desk)
        assert card(desk).height() <= desk.window.height() // 2
        session = desk.session
        assert session is not None
        qtbot.waitUntil(lambda: len(desk.rows()) == len(session.find("ngsschat")))  # nothing is on its way
        desk.show_room(session.room.id)  # from the archive, as after a restart: one page of it
        qtbot.waitUntil(lambda: len(desk.window.findChildren(CatchUpCard)) == 1)
        qtbot.waitUntil(card(desk).isVisible)  # nobody dismissed it
        loaded = len(desk.rows())
        oldest = session.find("ngsschat")[-1]
        assert oldest not in {row.key for row in desk.rows()}, "the stream has not loaded everything"
        qtbot.keyClick(named(desk, QPlainTextEdit, "Your post"), Qt.Key.Key_F, CONTROL)
        field = named(desk, QLineEdit, "Find in #ngsschat")
        qtbot.keyClicks(field, "ngsschat")
        qtbot.keyClick(field, Qt.Key.Key_Return)
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        assert desk.window.findChildren(StreamView)[-1].cursor_row.key == oldest
        assert len(desk.rows()) > loaded
