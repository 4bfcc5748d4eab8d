"""The day's exports are counted once a post, and what is one's own or came by a file is not among them."""

from __future__ import annotations

from desktop.core.export_limit import MOST_A_DAY
from desktop.core.origin import X_ORIGIN
from desktop.core.proceedings import Proceedings, proceedings
from desktop.core.room import Room
from desktop.store.accounts import Accounts
from desktop.store.adding import Adding
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.exports import Exports
from tests.store.scene import ME, MINE, StandingClock, post


def told(archive: Archive, room: Room) -> Proceedings:
    return proceedings(archive.page(room.id, seen_by=ME.id, limit=2000), room)


def test_500_posts_of_the_network_leave_in_a_day_and_the_next_ones_on_the_next(
    archive: Archive, room: Room, database: Database, clock: StandingClock
) -> None:
    exports = Exports(database, clock=clock)
    archive.add(room.id, [post(n, f"number {n} says something else") for n in range(700)], seen_by=ME.id)
    first = exports.ration(told(archive, room))
    assert (len(first.counted), len(first.beyond)) == (MOST_A_DAY, 200)
    exports.note(X_ORIGIN, first)
    again = exports.ration(told(archive, room))
    assert (again.counted, again.beyond) == ((), first.beyond)
    clock.turn(86_400)
    assert exports.left_today(X_ORIGIN) == frozenset()
    assert exports.ration(told(archive, room)).counted == first.counted


def test_ones_own_posts_and_those_of_a_file_always_leave(
    archive: Archive, room: Room, database: Database, clock: StandingClock
) -> None:
    Accounts(database).keep(MINE)
    archive.add(room.id, [post(1, "by me", author=ME), post(2, "by another")], seen_by=ME.id)
    with database.write() as connection:
        Adding(connection, room.id, ME.id, is_imported=True).add([post(3, "of a file")])
    assert Exports(database, clock=clock).ration(told(archive, room)).counted == (post(2).id,)
