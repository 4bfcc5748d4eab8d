"""What a room does not keep for good leaves when its time is over; what is one's own, or was kept, does not."""

from __future__ import annotations

import pytest

from desktop.core.errors import Stopped
from desktop.core.marks import Mark, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room
from desktop.store.accounts import Accounts
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.marks import Marks
from desktop.store.retention import Retention
from desktop.store.rooms import Rooms
from tests.store.scene import ME, MINE, StandingClock, post

DAY = 86_400.0


def texts(archive: Archive, room: Room) -> list[str]:
    return [one.text for one in archive.page(room.id, seen_by=ME.id)]


def test_other_peoples_posts_leave_when_they_are_too_old_and_what_was_kept_stays(
    database: Database, room: Room, rooms: Rooms, archive: Archive, clock: StandingClock
) -> None:
    Accounts(database).keep(MINE)
    other = rooms.open("lis_chat", X_ORIGIN)
    old = [post(n, f"old {n}") for n in range(1, 700)]
    archive.add(room.id, [*old, post(800, "mine", author=ME), post(900, "new", at=20 * DAY)], seen_by=ME.id)
    archive.add(other.id, old[:1], seen_by=ME.id)
    marks = [
        Mark(MarkKind.KEEP, old[1].id),
        Mark(MarkKind.NOTE, old[2].id, "why"),
        Mark(MarkKind.INBOX, old[3].id),
    ]
    Marks(database, clock=clock).change(room.id, marks)
    clock.turn(40 * DAY)
    retention, told = Retention(database, clock=clock), list[str]()
    assert (retention.days(room.id), retention.rooms()) == (0, ())
    retention.let_go(room.id, told.extend)
    assert told == []
    assert [retention.too_old(room.id, days) for days in (0, 10, 30, 90)] == [0, 697, 696, 0]
    retention.keep_for(room.id, 30)
    retention.let_go(room.id, told.extend)
    assert len(told) == 696
    assert texts(archive, room) == ["old 2", "old 3", "old 4", "mine", "new"]
    assert texts(archive, other) == ["old 1"]
    assert archive.search("old 5", seen_by=ME.id) == ()


def test_what_was_stopped_goes_on(
    database: Database, room: Room, archive: Archive, clock: StandingClock
) -> None:
    archive.add(room.id, [post(n) for n in range(1, 700)], seen_by=ME.id)
    clock.turn(40 * DAY)
    retention = Retention(database, clock=clock)
    retention.keep_for(room.id, 1)

    def stop(done: int, total: int) -> None:
        if done:
            raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        retention.let_go(room.id, lambda ids: None, stop)
    assert archive.count(room.id, seen_by=ME.id) == 199
    retention.let_go(room.id, lambda ids: None)
    assert archive.count(room.id, seen_by=ME.id) == 0
    assert database.read("SELECT count(*) FROM authors")[0][0] == 0
