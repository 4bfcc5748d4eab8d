"""Each reminder is told once: over restarts, changed dates, a full disk and a clock that is set."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.chat_plan import ChatPlan
from desktop.core.origin import X_ORIGIN
from desktop.services.reminders import A_WHILE, Reminders
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.reminders import Reminded
from desktop.store.rooms import Rooms

START = datetime(2026, 11, 26, 17, 30, tzinfo=UTC)


class Home:
    """A home whose program is started, ended and started again."""

    def __init__(self, database: Database) -> None:
        self.database, self.now = database, START - timedelta(days=3)
        rooms = Rooms(database, clock=lambda: self.now)
        self.room, self.other = rooms.open("critlib", X_ORIGIN), rooms.open("archives", X_ORIGIN)
        self.plans = ChatPlans(database)
        self.plan = ChatPlan(
            "u-1", "critlib", datetime(2026, 11, 26, 17, 30), "UTC", room_id=self.room.id, topic="Doors"
        )
        self.start()

    def start(self) -> None:
        self.reminders = Reminders(
            X_ORIGIN, plans=self.plans, reminded=Reminded(self.database), clock=lambda: self.now
        )

    def put(self, plan: ChatPlan) -> None:
        self.plans.put(X_ORIGIN, plan)
        self.reminders.plans_changed()

    def look(self, now: datetime, *, live: int | None = None) -> list[str]:
        self.now = now
        return [f"{one.hashtag} {one.start - one.due}" for one in self.reminders.look(lambda: live)]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    database = Database(tmp_path / "parley.sqlite3", clock=lambda: START)
    home = Home(database)
    home.put(home.plan)
    assert home.look(home.now) == []
    yield home
    database.close()


def test_each_is_told_once_over_restarts(home: Home) -> None:
    told = []
    now = home.now
    while now <= START:
        told += home.look(now)
        home.start()
        told += home.look(now)
        now += timedelta(minutes=20)
    assert told == ["critlib 1 day, 0:00:00", "critlib 1:00:00", "critlib 0:05:00"]


def test_a_missed_one_is_told_at_the_next_start(home: Home) -> None:
    home.start()
    assert home.look(START + timedelta(hours=5)) == ["critlib 0:05:00"]
    home.start()
    assert home.look(START + timedelta(hours=6)) == []


def test_whoever_plans_a_chat_for_soon_is_not_told_what_they_just_typed(home: Home) -> None:
    home.now = START - timedelta(minutes=40)
    home.put(replace(home.plan, uid="u-2", hashtag="archives", room_id=home.other.id))
    home.start()
    told = home.look(home.now)
    assert told == ["critlib 1:00:00"]
    assert home.look(START - timedelta(minutes=5)) == ["critlib 0:05:00", "archives 0:05:00"]


def test_a_changed_date_is_told_at_its_own_time_and_not_before(home: Home) -> None:
    assert home.look(START - timedelta(days=1)) == ["critlib 1 day, 0:00:00"]
    home.put(home.plan.changed(starts=home.plan.starts + timedelta(days=2)))
    assert home.look(START - timedelta(minutes=5)) == []
    assert home.look(START + timedelta(days=1)) == ["critlib 1 day, 0:00:00"]


def test_another_rooms_waits_while_a_chat_is_live_and_is_told_afterwards(home: Home) -> None:
    soon = START - timedelta(minutes=5)
    assert home.look(soon, live=home.other.id) == []
    assert home.look(soon + timedelta(minutes=8), live=home.other.id) == []
    assert home.look(soon + timedelta(minutes=9)) == ["critlib 0:05:00"]


def test_the_live_room_itself_is_told_of(home: Home) -> None:
    assert home.look(START - timedelta(minutes=5), live=home.room.id) == ["critlib 0:05:00"]


def test_a_disk_that_takes_nothing_is_no_reason_to_tell_twice(home: Home) -> None:
    home.database.connection().execute("PRAGMA query_only = ON")
    assert home.look(START - timedelta(hours=1)) == ["critlib 1:00:00"]
    assert home.look(START - timedelta(minutes=59)) == []


def test_a_clock_that_ran_far_ahead_keeps_nothing_back(home: Home) -> None:
    home.look(START + timedelta(days=200))
    home.start()
    assert home.look(START - timedelta(days=2)) == []
    assert home.look(START - timedelta(hours=1)) == ["critlib 1:00:00"]
    assert home.look(START - timedelta(hours=1, seconds=-2)) == []
    assert home.look(START - timedelta(hours=1, seconds=1)) == []  # set back by three seconds


def test_nothing_is_read_again_before_something_is_due(home: Home) -> None:
    home.look(home.now + A_WHILE)
    home.plans.remove(X_ORIGIN, "u-1")
    home.plans.put(X_ORIGIN, home.plan)
    reads: list[str] = []
    home.database.connection().set_trace_callback(reads.append)
    home.look(home.now + A_WHILE / 2)
    assert not reads
    home.database.connection().set_trace_callback(None)


def test_what_is_told_of_a_plan_that_is_gone_is_forgotten(home: Home) -> None:
    home.plans.remove(X_ORIGIN, "u-1")
    home.put(replace(home.plan, uid="u-2"))
    home.look(home.now + timedelta(minutes=2))
    assert list(Reminded(home.database).until(X_ORIGIN)) == ["u-2"]


def test_a_plan_that_came_right_before_the_end_is_told_of_at_the_next_start(home: Home) -> None:
    home.put(replace(home.plan, uid="u-2", hashtag="archives", room_id=home.other.id))
    home.reminders.note_new()
    home.start()
    told = home.look(START - timedelta(minutes=30))
    assert told == ["critlib 1:00:00", "archives 1:00:00"]
