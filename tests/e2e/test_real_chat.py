"""The main promise, on a real chat: every post arrives once and in order, and an answer typed goes out and returns."""

from __future__ import annotations

import json
import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.events import Event, PostsArrived
from desktop.practice.server import PracticeServer
from tests.e2e.conftest import OpenDesk, named

FROM, SECONDS, SPEED = "2015-03-11T01:40:00Z", 600, 60
LONG = 40_000
"""Milliseconds: far longer than the ten seconds that the replay takes, for a busy machine."""


def expected(transcript: Path) -> list[str]:
    """The ids, oldest first, of what X's search would return: the hashtag, no native reposts (independent of ours)."""
    rows = [json.loads(line) for line in transcript.read_text(encoding="utf-8").splitlines()]
    first, last = "2015-03-11T01:40:00", "2015-03-11T01:50:00"
    return [
        row["id"]
        for row in rows
        if first <= row["created_at"][:19] < last
        and not row["is_repost"]
        and re.search(r"(?<!\w)#critlib(?!\w)", row["text"], re.IGNORECASE)
    ]


def test_every_post_that_search_returns_arrives_once_and_in_order(
    test_data: Path, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    transcript = test_data / "chats" / "critlib-2015-03-11.jsonl"
    server = PracticeServer(
        replay=transcript, speed=SPEED, replay_from=FROM, replay_seconds=SECONDS, autoplay=False
    )
    with server:
        desk = open_desk(server)
        arrived: list[str] = []

        def note(event: Event) -> None:
            if isinstance(event, PostsArrived):
                arrived.extend(event.post_ids)

        desk.house.bus.subscribe(note)
        server.start_cast()
        wanted = expected(transcript)
        assert len(wanted) == 48
        qtbot.waitUntil(lambda: all(old in server.id_map for old in wanted), timeout=LONG)
        new_ids = [server.id_map[old] for old in wanted]

        def all_here() -> None:
            assert [row.key for row in desk.rows()] == new_ids

        qtbot.waitUntil(all_here, timeout=LONG)
        assert sorted(arrived) == sorted(new_ids), "each post is announced exactly once"
        assert named(desk, QWidget, "Stream").isVisible()


def test_an_answer_typed_by_keyboard_goes_out_and_comes_back(
    test_data: Path, qtbot: QtBot, open_desk: OpenDesk
) -> None:
    transcript = test_data / "chats" / "critlib-2015-03-11.jsonl"
    server = PracticeServer(replay=transcript, speed=SPEED, replay_from=FROM, replay_seconds=120)
    with server:
        desk = open_desk(server)
        assert desk.session is not None
        field = named(desk, QPlainTextEdit, "Your post")
        named(desk, QAbstractButton, f"Practise sending as @{server.visitor}")
        field.setFocus()
        qtbot.keyClicks(field, "Read together, aloud & slowly")
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert field.toPlainText() == ""

        def back() -> None:
            mine = [row for row in desk.rows() if row.mine]
            assert [(row.text, row.pending) for row in mine] == [
                ("Read together, aloud & slowly #critlib", None)
            ]

        qtbot.waitUntil(back, timeout=LONG)
        assert desk.session.outgoing.open_entries() == ()
        posts = [post for post in server.world.newest_first() if post.author.username == server.visitor]
        assert [post.raw for post in posts] == ["Read together, aloud & slowly #critlib"]
