"""The transcript of a stored chat: in its plan's zone, within what may leave in a day, and not where it is stopped."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.errors import Stopped
from desktop.core.names import Naming
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.room import Room
from desktop.core.sitting import Sitting
from desktop.core.transcript import Format
from desktop.services.library import Library
from desktop.services.transcripts import Transcripts
from desktop.store.archive import Archive
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.exports import Exports
from desktop.store.rooms import Rooms

STARTS = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
NOW = datetime(2026, 3, 4, tzinfo=UTC)
PEOPLE = [Author(str(n), f"person_{n}", f"Person Number{n}") for n in range(7)]
POSTS = 520


class Evening:
    """A chat of more posts than may leave in a day."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.database = Database(folder / "parley.db", clock=lambda: NOW)
        self.room: Room = Rooms(self.database, clock=lambda: NOW).open(
            "tidechat", X_ORIGIN, hosts=("person_0",)
        )
        starts = datetime(2026, 3, 3, 15, 0)
        ChatPlans(self.database).put(
            X_ORIGIN,
            ChatPlan("uid-1", "tidechat", starts, "America/New_York", title="Tides", room_id=self.room.id),
        )
        Archive(self.database).add(self.room.id, [self.post(n) for n in range(POSTS)], seen_by="")
        library = Library(self.database, X_ORIGIN, clock=lambda: NOW, zone=UTC)
        library.refresh(self.room.id)
        self.sitting: Sitting = library.sitting(self.room.id)
        self.transcripts = Transcripts(self.database, library, clock=lambda: NOW)
        self.exports = Exports(self.database, clock=lambda: NOW)

    def post(self, n: int) -> Post:
        """Two questions, asked by the first of them, with 259 answers each."""
        number, is_question = n // 260 + 1, n % 260 == 0
        said = f"Q{number}: What does the sea teach you?" if is_question else f"A{number}: wave {n} of them"
        who = PEOPLE[0 if is_question else n % 6 + 1]
        return Post(str(1000 + n), who, f"{said} #tidechat", STARTS + timedelta(seconds=6 * n))


@pytest.fixture
def evening(tmp_path: Path) -> Iterator[Evening]:
    made = Evening(tmp_path)
    with closing(made.database):
        yield made


def test_500_posts_leave_in_full_and_the_others_as_links_in_each_format_alike(evening: Evening) -> None:
    path = evening.folder / "chat.html"
    ration = evening.transcripts.save(evening.room.id, evening.sitting, Format.HTML, Naming.SHOWN, path)
    page = path.read_text(encoding="utf-8")
    assert len(ration.beyond) == POSTS - 500
    assert ration.why in page
    assert page.count(">https://x.com/i/status/") == POSTS - 500
    assert "Tuesday, 3 March 2026, 15:00 to 16:00 (EST)" in page  # as it was planned
    assert '<h1 dir="auto">Tides</h1>' in page
    lines = evening.folder / "chat.jsonl"
    evening.transcripts.save(evening.room.id, evening.sitting, Format.LINES, Naming.SHOWN, lines)
    told = [json.loads(line) for line in lines.read_text(encoding="utf-8").splitlines()]
    assert {line["id"] for line in told if line["text"] is None} == ration.beyond
    assert len(told) == POSTS


def test_links_alone_count_for_nothing(evening: Evening) -> None:
    path = evening.folder / "chat.txt"
    evening.transcripts.save(evening.room.id, evening.sitting, Format.LINKS, Naming.SHOWN, path)
    assert len(path.read_text(encoding="utf-8").splitlines()) == POSTS
    assert evening.exports.left_today(X_ORIGIN) == frozenset()


@pytest.mark.parametrize("is_read", [False, True], ids=["in the middle of the chat", "once it is read"])
def test_what_is_stopped_writes_nothing_and_counts_nothing(evening: Evening, *, is_read: bool) -> None:
    path = evening.folder / "chat.html"
    done_so_far = [0]

    def going(done: int, total: int) -> None:
        if done_so_far[-1] == POSTS if is_read else POSTS // 2 < done < POSTS:
            raise Stopped("Enough.")
        done_so_far.append(done)

    with pytest.raises(Stopped):
        evening.transcripts.save(evening.room.id, evening.sitting, Format.HTML, Naming.SHOWN, path, going)
    assert not path.exists()
    assert evening.exports.left_today(X_ORIGIN) == frozenset()
