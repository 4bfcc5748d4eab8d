"""What came by a file is known as such, is there for everybody, and what the network tells comes before it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.post import Counts, Post
from desktop.core.room import Room
from desktop.store.accounts import Accounts
from desktop.store.adding import Adding
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.provenance import NOBODY, read_from_network, readers
from tests.store.scene import ADA, ELSEWHERE, ME, MINE, post


def take(database: Database, room: Room, *posts: Post) -> tuple[str, ...]:
    with database.write() as connection:
        return Adding(connection, room.id, *readers(database, room.id), is_imported=True).add(posts)


def from_network(database: Database, *posts: Post) -> frozenset[str]:
    return read_from_network(database, X_ORIGIN, [one.id for one in posts])


def test_what_came_by_a_file_was_not_read_from_the_network(
    database: Database, archive: Archive, room: Room
) -> None:
    take(database, room, post(1), post(2))
    archive.add(room.id, [post(3)], seen_by=ME.id)
    assert from_network(database, post(1), post(2), post(3), post(4)) == {post(3).id}
    assert read_from_network(database, ELSEWHERE, [post(3).id]) == frozenset()


def test_once_the_network_told_of_it_a_post_is_the_networks(
    database: Database, archive: Archive, room: Room
) -> None:
    take(database, room, post(1), post(2))
    archive.add(room.id, [post(1)], seen_by=ME.id)
    assert from_network(database, post(1), post(2)) == {post(1).id}
    take(database, room, post(1))
    assert from_network(database, post(1)) == {post(1).id}


def test_a_file_changes_nothing_that_the_network_told(
    database: Database, archive: Archive, room: Room
) -> None:
    told = replace(post(1), counts=Counts(likes=1))
    archive.add(room.id, [told], seen_by=ME.id)
    take(database, room, replace(post(1), text="other words", reply_to=post(9).id, counts=Counts(likes=9)))
    take(database, room, post(2, author=replace(ADA, name="Somebody else")))
    assert archive.get([told.id], seen_by=ME.id) == (told,)


def test_a_second_file_fills_what_the_first_one_lacks(
    database: Database, archive: Archive, room: Room
) -> None:
    poor = replace(post(1), author=replace(ADA, name="", avatar_url=""), counts=Counts(likes=5))
    rich = replace(post(1), reply_to=post(9).id, lang="en", counts=Counts(reposts=2))
    take(database, room, poor)
    assert take(database, room, rich) == (rich.id,)
    assert take(database, room, poor) == take(database, room, rich) == ()
    filled = replace(rich, counts=Counts(reposts=2, likes=5))
    assert archive.get([rich.id], seen_by=NOBODY) == (filled,)


@pytest.mark.parametrize("signs_in", ["before", "after"])
def test_it_is_there_for_every_account_and_for_nobody(
    database: Database, archive: Archive, room: Room, signs_in: str
) -> None:
    accounts = Accounts(database)
    if signs_in == "before":
        accounts.keep(MINE)
    take(database, room, post(1), post(2))
    if signs_in == "after":
        accounts.keep(MINE)
        accounts.keep(MINE)
    for reader in (NOBODY, MINE.id):
        assert archive.page(room.id, seen_by=reader) == (post(1), post(2))
    assert archive.page(room.id, seen_by="somebody else") == ()
