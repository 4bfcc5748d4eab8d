"""Many posts at once are kept as they would be one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Counts, Entity, EntityKind, Picture, Poll, Post, Quote
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from tests.store.scene import ADA, ELSEWHERE, StandingClock, post

BRAM = Author("12", "bramoke", "Bram Oke")
TABLES = {
    "authors": "SELECT * FROM authors ORDER BY origin, id",
    "posts": "SELECT * FROM posts ORDER BY origin, post_id",
    "sightings": "SELECT room_id, seen_by, created_at, id_length, post_id FROM sightings ORDER BY 1, 2, 3, 4, 5",
}


@some.composite
def tellings(draw: some.DrawFn) -> Post:
    """One of few posts, as an answer may tell it: with other figures, names and words, or as an edit of another."""
    number = draw(some.integers(1, 6))
    earlier = draw(some.sampled_from([0, 0, 0, 1, 2]))
    author = draw(some.sampled_from([ADA, BRAM]))
    name = draw(
        some.sampled_from([author, author, Author(author.id, "", author.id), replace(author, name="New")])
    )
    quoted = draw(some.sampled_from(["", "", post(1).id]))
    return replace(
        post(number, draw(some.sampled_from(["A1: teh", "A1: the", "half \ud800"])), author=name),
        entities=draw(some.sampled_from([(), (Entity(EntityKind.LINK, 0, 2, 'https://t.co/"\\', "\ud800é"),)])),
        counts=draw(some.sampled_from([Counts(), Counts(likes=7)])),
        first_version=post(earlier).id if 0 < earlier < number else "",
        pictures=draw(some.sampled_from([(), (), (Picture("A bed", "https://example.org/a.jpg"),)])),
        poll=draw(some.sampled_from([None, None, Poll(), Poll(("yes", "no"))])),
        quote_of=quoted,
        quote=Quote(quoted, ADA, "words") if quoted and draw(some.booleans()) else None,
    )  # fmt: skip


class Side:
    """An archive with two rooms here and one elsewhere."""

    def __init__(self, folder: Path, name: str) -> None:
        clock = StandingClock()
        self.database = Database(folder / f"{name}.db", clock=clock)
        rooms = Rooms(self.database, clock=clock)
        origins = (X_ORIGIN, X_ORIGIN, ELSEWHERE)
        self.rooms = [rooms.open(f"chat{number}", origin).id for number, origin in enumerate(origins)]
        self.archive = Archive(self.database)

    def add(self, where: tuple[int, str], *posts: Post) -> tuple[str, ...]:
        return self.archive.add(self.rooms[where[0]], posts, seen_by=where[1])

    def state(self) -> dict[str, list[dict[str, object]]]:
        self.database.connection().execute("INSERT INTO words (words) VALUES ('integrity-check')")
        found = {name: [dict(row) for row in self.database.read(sql)] for name, sql in TABLES.items()}
        for row in found["posts"]:
            del row["id"]
        return found

    def empty(self) -> None:
        with self.database.write() as connection:
            connection.execute("DELETE FROM posts")
            connection.execute("DELETE FROM authors")


@pytest.fixture(scope="module")
def sides(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Side, Side]]:
    folder = tmp_path_factory.mktemp("sides")
    made = Side(folder, "together"), Side(folder, "alone")
    yield made
    for side in made:
        side.database.close()


WHERE = some.tuples(some.integers(0, 2), some.sampled_from(["42", "43"]))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(batches=some.lists(some.tuples(WHERE, some.lists(tellings(), min_size=1, max_size=8)), max_size=4))
def test_posts_together_are_kept_and_told_as_one_after_the_other(
    sides: tuple[Side, Side], batches: list[tuple[tuple[int, str], list[Post]]]
) -> None:
    together, alone = sides
    together.empty()
    alone.empty()
    for where, posts in batches:
        ordered = sorted(posts, key=lambda one: one.sort_key)
        told = [one for each in ordered for one in alone.add(where, each)]
        assert together.add(where, *posts) == tuple(dict.fromkeys(told))
        assert together.state() == alone.state()


def test_words_of_many_posts_are_found_and_those_of_their_former_versions_are_not(
    sides: tuple[Side, Side],
) -> None:
    side = sides[0]
    side.empty()
    side.add((0, "42"), *(post(number, f"A1: garlic{number}x") for number in range(300)))
    side.add((0, "42"), post(7, "A1: leek"), post(300, "A1: leek"))

    def found(word: str) -> list[str]:
        return [one.id for one in side.archive.search(word, seen_by="42")]

    assert found("garlic299x") == [post(299).id]
    assert found("garlic7x") == []
    assert found("leek") == [post(7).id, post(300).id]
