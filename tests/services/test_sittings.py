"""Finding the chats of a room: real ones, years of them in one archive, with other posts before, between and after."""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.sitting import Ending, Sitting
from desktop.services.library import Library
from desktop.store.archive import Archive
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.post_lines import PostLines
from desktop.store.rooms import Rooms

NOW = datetime(2026, 1, 1, tzinfo=UTC)
QUIET = timedelta(minutes=15)
TRAFFIC = Author("3", "ashavale", "Asha Vale")


class Kept:
    """A room with what was said in it, and the chats that were found."""

    def __init__(self, folder: Path, now: datetime = NOW) -> None:
        self.database = Database(folder / "parley.db", clock=lambda: now)
        self.archive = Archive(self.database)
        self.room = Rooms(self.database, clock=lambda: now).open("tidechat", X_ORIGIN)
        self.library = Library(self.database, X_ORIGIN, clock=lambda: now, zone=UTC)

    def add(self, posts: list[Post]) -> None:
        self.archive.add(self.room.id, posts, seen_by="")

    def sittings(self) -> list[Sitting]:
        """Oldest first."""
        self.library.refresh(self.room.id)
        return list(reversed(self.library.sittings(self.room.id)))


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Kept]:
    one = Kept(tmp_path)
    with closing(one.database):
        yield one


def raw(files: list[Path]) -> list[tuple[datetime, str, bool]]:
    """When each post was written, its id, and whether the file calls it a repost; read from the lines themselves."""
    found = []
    for file in files:
        for line in file.read_text("utf-8").splitlines():
            row = json.loads(line)
            at = datetime.fromisoformat(row["created_at"])
            at = at if at.tzinfo else at.replace(tzinfo=UTC)
            found.append((at, str(row["id"]), bool(row["is_repost"])))
    return found


def busiest_hour(rows: list[tuple[datetime, str, bool]]) -> tuple[datetime, int]:
    times = sorted(at for at, _, _ in rows)
    counts = [bisect_left(times, at + timedelta(hours=1)) - place for place, at in enumerate(times)]
    count = max(counts)
    return times[counts.index(count)], count


def traffic(around: list[datetime]) -> Iterator[Post]:
    """Somebody who says something every forty minutes, three days before each of those times and after it."""
    minutes = {round((at - NOW) / timedelta(minutes=40)) + step for at in around for step in range(-108, 108)}
    for place, minute in enumerate(sorted(minutes)):
        at = NOW + timedelta(minutes=40 * minute)
        yield Post(str(10**6 + place), TRAFFIC, f"Number {place}: the harbour is open as ever", at)


@pytest.mark.parametrize(("family", "fewest"), [("critlib-", 5), ("pstweetchat-", 22), ("nephjc-", 1)])
def test_each_real_chat_is_found_once_and_holds_what_a_plain_count_holds(
    kept: Kept, test_data: Path, family: str, fewest: int
) -> None:
    files = sorted((test_data / "chats").glob(f"{family}*.jsonl"))
    by_file = [raw([file]) for file in files]
    hours = [busiest_hour(rows) for rows in by_file]
    for file in files:
        kept.add(list(PostLines(file)))
    kept.add(list(traffic([start for start, _ in hours])))
    sittings = kept.sittings()

    assert len(sittings) == len(files) == fewest
    for sitting, rows, (start, count) in zip(sittings, by_file, hours, strict=True):
        assert abs(sitting.starts - start) < timedelta(minutes=20)
        assert sitting.ends - sitting.starts < timedelta(minutes=100)
        posts = kept.library.posts(kept.room.id, sitting)
        ids = {post.id for post in posts}
        over = max(post.created_at for post in posts)
        there = {post_id for at, post_id, _ in rows if sitting.starts <= at < sitting.ends}
        assert (
            there
            <= ids
            <= {post_id for at, post_id, _ in rows if at <= over}
            | {post.id for post in posts if post.author == TRAFFIC}
        )
        assert sum(start <= post.created_at < start + timedelta(hours=1) for post in posts) >= 0.95 * count
        assert len([post for post in posts if post.author == TRAFFIC]) <= 3
        held = kept.library.proceedings(kept.room.id, sitting)
        assert sitting.posts == len(held.spoken)
        assert len(held.spoken) + len(held.repeats) == len(posts)
        assert sum(is_repost for _, post_id, is_repost in rows if post_id in ids) <= len(held.repeats)


def test_two_chats_of_one_day_are_two(kept: Kept, test_data: Path) -> None:
    """This chat once met at noon and again in the evening."""
    files = sorted((test_data / "chats").glob("ngsschat-2013-01-*.jsonl"))
    for file in files:
        kept.add(list(PostLines(file)))
    days = Counter(sitting.starts.date().isoformat() for sitting in kept.sittings())
    assert days == {"2013-01-15": 2, "2013-01-29": 2}


def test_a_hashtag_that_is_always_busy_is_no_chat(kept: Kept, test_data: Path) -> None:
    kept.add(list(PostLines(test_data / "chats" / "edtech-stream-2019-05.jsonl")))
    assert kept.sittings() == []


def said(start: datetime, minutes: list[float], first: int = 1) -> list[Post]:
    people = [Author(str(place), f"p{place}", f"Person {place}") for place in range(4)]
    return [
        Post(str(first + place), people[place % 4], f"Thought {first + place}", start + timedelta(minutes=at))
        for place, at in enumerate(minutes)
    ]


def test_a_planned_chat_goes_on_until_it_has_been_quiet_for_a_quarter_of_an_hour(kept: Kept) -> None:
    start = datetime(2025, 11, 4, 20, tzinfo=UTC)
    plan = ChatPlan(
        "uid-1",
        "tidechat",
        start.replace(tzinfo=None),
        "UTC",
        60,
        rule="FREQ=WEEKLY",
        title="Tides",
        room_id=kept.room.id,
    )
    ChatPlans(kept.database).put(X_ORIGIN, plan)
    kept.add(said(start, [*range(0, 60, 2), *range(60, 74, 2), 120], first=1000))
    kept.add(said(start + timedelta(days=7), [3.0], first=2000))
    first, second = kept.sittings()
    assert (first.starts, first.ends) == (start, start + timedelta(minutes=73))
    assert (first.title, first.plan_uid, first.ending, first.posts) == ("Tides", "uid-1", Ending.QUIET, 37)
    assert (second.starts, second.posts) == (start + timedelta(days=7), 1)


@pytest.mark.parametrize(("after", "ending"), [(3, Ending.OPEN), (14, Ending.OPEN), (17, Ending.QUIET)])
def test_a_chat_is_on_until_it_was_quiet_for_long_enough(tmp_path: Path, after: int, ending: Ending) -> None:
    start = datetime(2025, 11, 4, 20, tzinfo=UTC)
    kept = Kept(tmp_path, start + timedelta(minutes=40 + after))
    with closing(kept.database):
        kept.add(said(start, [*range(0, 41)]))
        (sitting,) = kept.sittings()
        assert sitting.ending is ending
