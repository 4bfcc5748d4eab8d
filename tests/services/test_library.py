"""The library over the real chats: several of one room in one archive are found apart, with other posts between."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from desktop.core.errors import BadInput
from desktop.core.marks import Mark, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.room import Room
from desktop.core.sitting import Ending
from desktop.services.library import Hit, Library, Noted
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.forgetting import Forgetting
from desktop.store.marks import Marks
from desktop.store.paths import Paths
from desktop.store.rooms import Rooms

START = datetime(2026, 3, 3, 20, 0, tzinfo=UTC)
NOW = datetime(2026, 6, 1, tzinfo=UTC)
HOST, *PEOPLE = (
    Author("1", "inesholt", "Ines Holt"),
    Author("2", "bramoke", "Bram Oke"),
    Author("3", "ashavale", "Asha Vale"),
    Author("4", "miraengel", "Mira Engel"),
)


class Made:
    """An archive with one room, and a library over it."""

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        self.database = Database(folder / "parley.db", clock=lambda: now)
        self.rooms, self.archive = Rooms(self.database, clock=lambda: now), Archive(self.database)
        self.library = Library(self.database, X_ORIGIN, clock=lambda: now, zone=UTC)
        self.room = self.open("tidechat", HOST.username)
        self._next = 1000

    def open(self, hashtag: str, *hosts: str) -> Room:
        return self.rooms.open(hashtag, X_ORIGIN, hosts=hosts)

    def say(self, author: Author, minute: float, text: str, *, reply_to: str = "") -> Post:
        self._next += 1
        post = Post(str(self._next), author, text, START + timedelta(minutes=minute), reply_to=reply_to)
        self.archive.add(self.room.id, [post], seen_by="")
        return post

    def chat(self, begins: float, *, closing: str = "") -> list[Post]:
        """Three questions, ten minutes apart, with six answers each."""
        said = [self.say(HOST, begins, "Welcome to #tidechat everybody, let us begin")]
        for number in (1, 2, 3):
            at = begins + 10 * number - 8
            said.append(
                self.say(HOST, at, f"Q{number}: What does the sea teach you on day {number}? #tidechat")
            )
            for place in range(6):
                who = PEOPLE[place % 3]
                said.append(
                    self.say(who, at + 1 + place, f"A{number}: the wave number {place} of them #tidechat")
                )
        if closing:
            said.append(self.say(HOST, begins + 30, closing))
        return said


@pytest.fixture
def made(tmp_path: Path) -> Iterator[Made]:
    one = Made(tmp_path)
    with closing(one.database):
        yield one


def test_two_chats_of_a_room_are_found_apart_with_their_late_answers_and_nothing_of_what_is_between(
    made: Made,
) -> None:
    first = made.chat(0, closing="That's a wrap! Thank you all for joining #tidechat tonight.")
    bye = made.say(PEOPLE[0], 33, "Good night all #tidechat")
    late = made.say(PEOPLE[1], 14 * 60, "A2: I only saw this now, the tide waits for nobody #tidechat")
    reply = made.say(PEOPLE[2], 15 * 60, "So true", reply_to=first[3].id)
    for hour in range(20, 160, 7):
        made.say(PEOPLE[hour % 3], hour * 60, "The harbour is closed on Sundays #tidechat")
    second = made.chat(7 * 24 * 60)

    made.library.refresh(made.room.id)
    newer, older = made.library.sittings(made.room.id)

    assert (older.ending, older.ends) == (Ending.CLOSED, first[-1].created_at)
    assert older.until == reply.created_at
    assert made.library.posts(made.room.id, older) == (*first, bye, late, reply)
    assert newer.ending is Ending.QUIET
    assert made.library.posts(made.room.id, newer) == tuple(second)
    told = made.library.proceedings(made.room.id, older)
    assert told.ends == older.ends
    assert (older.late, told.late, newer.late) == (3, 3, 0)
    numbers = {one.id: one.number for one in told.spoken}
    assert (numbers[late.id], numbers[reply.id]) == (2, 1)
    assert (older.posts, older.people, older.questions) == (len(first) + 3, 4, 3)
    assert made.library.sitting(made.room.id, date(2026, 3, 3)) == older
    with pytest.raises(BadInput, match="No chat of 2026-03-04"):
        made.library.sitting(made.room.id, date(2026, 3, 4))


def test_a_chat_that_is_read_again_keeps_its_id_and_one_that_did_not_change_is_not_read(made: Made) -> None:
    made.chat(0)
    made.library.refresh(made.room.id)
    (before,) = made.library.sittings(made.room.id)
    assert not made.library.reader.read(made.room.id)

    made.say(PEOPLE[0], 300, "A1: late, and here all the same #tidechat")
    assert made.library.reader.read(made.room.id)
    (after,) = made.library.sittings(made.room.id)
    assert (after.id, after.posts) == (before.id, before.posts + 1)


def test_what_two_find_at_once_is_one_chat(made: Made) -> None:
    made.chat(0)
    made.chat(7 * 24 * 60)
    one, another = (made.library.reader.steps(made.room.id) for _ in range(2))
    assert [changed for both in zip(one, another, strict=True) for _, _, changed in both] == [
        True,
        False,
        True,
        True,
    ]
    assert len(made.library.sittings(made.room.id)) == 2


def test_a_chat_that_comes_and_is_found_while_another_reading_looks_stays(
    made: Made, monkeypatch: pytest.MonkeyPatch
) -> None:
    another = Library(made.database, X_ORIGIN, clock=lambda: NOW)
    kept = another.reader._sittings
    minutes = kept.minutes

    def look(room_id: int, *, seen_by: str, since: datetime) -> dict[int, int]:
        saw = minutes(room_id, seen_by=seen_by, since=since)
        made.chat(0)
        made.library.refresh(room_id)
        return saw

    monkeypatch.setattr(kept, "minutes", look)
    another.refresh(made.room.id)
    assert len(made.library.sittings(made.room.id)) == 1


def test_what_is_decided_about_a_post_has_its_own_chat_read_again_and_no_other(made: Made) -> None:
    first, second = made.chat(0), made.chat(7 * 24 * 60)
    made.library.refresh(made.room.id)
    marks = Marks(made.database, clock=lambda: NOW)
    for mark in (Mark(MarkKind.PLACE, second[3].id, "2"), Mark(MarkKind.LEAVE_OUT, second[4].id)):
        marks.change(made.room.id, [mark])
        assert [changed for _, _, changed in made.library.reader.steps(made.room.id)] == [False, True]
        assert not made.library.reader.read(made.room.id)
    marks.change(made.room.id, [Mark(MarkKind.KEEP, first[3].id)])
    assert not made.library.reader.read(made.room.id)
    newer, older = made.library.sittings(made.room.id)
    assert (older.posts, newer.posts) == (len(first), len(second) - 1)


def test_a_hit_says_where_the_words_stand_and_under_which_question(made: Made) -> None:
    said = made.chat(0)
    made.library.refresh(made.room.id)
    (hit,) = made.library.search('"number 5" question:2')
    assert (hit.post, hit.room_id, hit.number) == (said[14], made.room.id, 2)
    assert [hit.post.text[start:end] for start, end in hit.spans] == ["number 5"]
    assert made.library.search("number in:ropechat") == made.library.search("number until:2025") == ()
    assert len(made.library.search("number on:2026-03-03 from:ASHAVALE", limit=4)) == 4


def test_a_word_that_nobody_wrote_is_the_beginning_of_one_while_it_is_typed(made: Made) -> None:
    for text in ("the tide", "the tides", "the harbour"):
        made.say(HOST, 0, text)
    assert [hit.post.text for hit in made.library.search("tide", is_unfinished=True)] == ["the tide"]
    assert [hit.post.text for hit in made.library.search("the harb", is_unfinished=True)] == ["the harbour"]
    assert made.library.search("harb") == ()


def test_what_was_kept_and_noted_is_told_with_its_question(made: Made) -> None:
    said = made.chat(0)
    made.library.refresh(made.room.id)
    marks = Marks(made.database, clock=lambda: NOW)
    kept, noted = said[3], said[9]
    marks.change(
        made.room.id,
        [
            Mark(MarkKind.KEEP, kept.id),
            Mark(MarkKind.NOTE, noted.id, "ask her about this"),
            Mark(MarkKind.NOTE, "Q5", "what I mean to say"),
        ],
    )
    (hit,) = made.library.kept()
    assert (hit.post, hit.room_id, hit.number) == (kept, made.room.id, 1)
    before, on_post = made.library.notes()
    assert (before.words, before.post, before.number) == ("what I mean to say", None, 5)
    assert (on_post.words, on_post.post, on_post.number) == ("ask her about this", noted, 2)


class Passing(Database):
    """One in which something happens right after somebody has listed the rooms."""

    then: Callable[[], None] | None = None

    def read(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        rows, then = super().read(sql, parameters), self.then
        if "FROM rooms" in sql and then is not None:
            self.then = None
            then()
        return rows


@pytest.mark.parametrize("ask", ["kept", "notes", "search"])
def test_a_room_that_is_forgotten_while_it_is_read_is_passed_over(ask: str, tmp_path: Path) -> None:
    paths = Paths(tmp_path)
    with closing(Passing(paths.database, clock=lambda: NOW)) as database:
        rooms, marks = Rooms(database, clock=lambda: NOW), Marks(database, clock=lambda: NOW)
        opened = [rooms.open(tag, X_ORIGIN) for tag in ("tidechat", "dunechat")]
        for number, room in enumerate(opened, 1):
            post = Post(str(number), HOST, f"the harbour {number}", START)
            Archive(database).add(room.id, [post], seen_by="")
            marks.change(room.id, [Mark(MarkKind.KEEP, post.id), Mark(MarkKind.NOTE, post.id, "why")])
        library = Library(database, X_ORIGIN, clock=lambda: NOW, zone=UTC)
        forgetting = Forgetting(database, paths, clock=lambda: NOW)
        asked: dict[str, Callable[..., tuple[Hit | Noted, ...]]] = {
            "kept": library.kept,
            "notes": library.notes,
            "search": partial(library.search, "harbour"),
        }
        database.then = partial(forgetting.forget, opened[0].id)
        assert [found.room_id for found in asked[ask]()] == [opened[1].id]
        assert asked[ask](room_id=opened[0].id) == ()
