"""A file's posts are in the room afterwards, once, whatever else the file holds and however often it is taken."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest

from desktop.core.errors import BadInput, Stopped
from desktop.core.going import Course
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, is_made_id
from desktop.core.post_row import Flaw
from desktop.core.room import Room
from desktop.core.taken_posts import Outcome
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.provenance import NOBODY, read_from_network
from desktop.store.taking_posts import BATCH, TakingPosts
from tests.store.scene import ADA, ME, NOON, StandingClock, post

BEGAN = NOON - timedelta(days=1)


@pytest.fixture
def taking(database: Database, clock: StandingClock) -> TakingPosts:
    return TakingPosts(database, lambda answer: (), clock=clock)


def written(path: Path, rows: Iterable[dict[str, object] | str]) -> Path:
    path.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows))
    return path


def rows(count: int, text: str = "A1: beds") -> list[dict[str, object]]:
    times = [(BEGAN + timedelta(seconds=number)).isoformat() for number in range(count)]
    return [
        {"text": f"{text} {number}", "created_at": time, "username": "ines_h"}
        for number, time in enumerate(times)
    ]


def take(taking: TakingPosts, path: Path, room: Room, author: str = "") -> Outcome:
    outcome = Outcome()
    taking.take(path, room, outcome, author=author)
    return outcome


def test_taken_twice_it_is_as_taken_once(
    taking: TakingPosts, archive: Archive, room: Room, tmp_path: Path
) -> None:
    path = written(tmp_path / "chat.jsonl", [*rows(50), *rows(10), "{broken", {"text": ""}])
    outcome = take(taking, path, room)
    assert (outcome.new, outcome.known, outcome.found) == (50, 10, 62)
    assert outcome.examples == [(61, Flaw.UNREADABLE), (62, Flaw.WORDLESS)]
    assert (outcome.begins, outcome.ends) == (BEGAN, BEGAN + timedelta(seconds=49))
    again = take(taking, path, room)
    assert (again.new, again.known) == (0, 60)
    assert archive.count(room.id, seen_by=NOBODY) == 50


def test_looking_keeps_nothing(taking: TakingPosts, archive: Archive, room: Room, tmp_path: Path) -> None:
    shape, outcome = taking.look(written(tmp_path / "chat.jsonl", rows(5)), room)
    assert (shape.kind, outcome.new, outcome.begins) == ("JSON", 5, BEGAN)
    assert archive.count(room.id, seen_by=NOBODY) == 0


def test_what_was_kept_before_it_was_stopped_stays_and_the_rest_comes_later(
    taking: TakingPosts, archive: Archive, room: Room, tmp_path: Path
) -> None:
    path = written(tmp_path / "chat.jsonl", rows(BATCH + 100))
    course, outcome = Course(), Outcome()
    course.cancel()
    with pytest.raises(Stopped):
        taking.take(path, room, outcome, going=course.watch)
    assert outcome.new == archive.count(room.id, seen_by=NOBODY) == BATCH
    assert 0 < course.done <= course.total == path.stat().st_size
    assert take(taking, path, room).new == 100


def test_of_an_archive_of_a_whole_account_only_this_chat_is_taken(
    taking: TakingPosts, archive: Archive, room: Room, tmp_path: Path
) -> None:
    tweets = [{"tweet": row} for row in (*rows(3, "A1: #CritLib"), *rows(4, "lunch #critlibrarians"))]
    path = tmp_path / "tweets.js"
    path.write_text(f"window.YTD.tweets.part0 = {json.dumps(tweets)}")
    outcome = take(taking, path, room, author="ines_h")
    assert (outcome.new, outcome.elsewhere) == (3, 4)


def test_somebody_who_is_known_keeps_their_number(
    taking: TakingPosts, archive: Archive, room: Room, tmp_path: Path
) -> None:
    """Whether the network tells of them before the file or after it."""
    ines = Author("77", "Ines_H", "Ines Holt")
    archive.add(room.id, [post(1)], seen_by=ME.id)
    by_ada = {**rows(1, "by Ada")[0], "username": "ADA_L"}
    take(taking, written(tmp_path / "chat.jsonl", [*rows(2), by_ada]), room)
    assert {one.author.id for one in archive.page(room.id, seen_by=NOBODY)} == {"@ines_h", ADA.id}
    archive.add(room.id, [post(2, author=ines)], seen_by=ME.id)
    assert {one.author for one in archive.page(room.id, seen_by=NOBODY)} == {ines, ADA}


def test_a_file_that_is_cut_keeps_what_came_before(
    taking: TakingPosts, archive: Archive, room: Room, tmp_path: Path
) -> None:
    whole = gzip.compress("".join(f"{json.dumps(row)}\n" for row in rows(3 * BATCH)).encode())
    path = tmp_path / "chat.jsonl.gz"
    path.write_bytes(whole[: int(len(whole) * 0.8)])
    with pytest.raises(BadInput, match="ends in the middle"):
        take(taking, path, room)
    assert archive.count(room.id, seen_by=NOBODY) >= BATCH


@pytest.mark.parametrize("name", ["critlib-2015-05-20", "ngsschat-2015-03-19", "nephjc-us-2016-10-19"])
def test_a_real_chat_is_all_there(
    database: Database, taking: TakingPosts, archive: Archive, room: Room, name: str, test_data: Path
) -> None:
    path = test_data / "chats" / f"{name}.jsonl"
    with path.open(encoding="utf-8") as lines:
        told = [json.loads(line) for line in lines]
    outcome = take(taking, path, room)
    assert outcome.found == len(told)
    assert not outcome.flaws
    names = ("author_username", "text", "created_at")
    assert outcome.new == len(
        {row["id"] if row["id"].isdecimal() else (*map(row.get, names),) for row in told}
    )
    kept = archive.page(room.id, seen_by=NOBODY, limit=10_000)
    assert read_from_network(database, X_ORIGIN, [one.id for one in kept]) == frozenset()
    assert {one.author.username for one in kept} == {row["author_username"] for row in told}
    texts = list(dict.fromkeys(row["text"] for row in told if not row["id"].isdecimal()))
    assert list(dict.fromkeys(one.text for one in kept if is_made_id(one.id))) == texts, "in the file's order"


@pytest.mark.parametrize("is_newest_first", [False, True])
def test_what_was_said_in_one_minute_stays_in_its_order(
    taking: TakingPosts, archive: Archive, room: Room, tmp_path: Path, is_newest_first: bool
) -> None:
    said: list[dict[str, object]] = [
        {"text": f"post {number}", "time": f"11/20/2026 9:0{number // 4}", "username": "ines_h"}
        for number in range(12)
    ]
    path = written(tmp_path / "chat.jsonl", said[::-1] if is_newest_first else said)
    take(taking, path, room)
    assert [one.text for one in archive.page(room.id, seen_by=NOBODY)] == [row["text"] for row in said]
    assert take(taking, path, room).new == 0
