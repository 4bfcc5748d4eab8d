"""What X bills, kept: a read once a day and app, a write each time, and only today's reads by their ids."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.core.prices import Billed
from desktop.core.room import Room
from desktop.store.database import Database
from desktop.store.spending import Charge, Spending
from tests.store.scene import ELSEWHERE

DAY = 20_778


def read(*ids: str, day: int = DAY, app: str = "app", room_id: int = 1) -> Charge:
    return Charge(day, app, room_id, Billed.POST_READ, ids)


@pytest.fixture
def spending(database: Database) -> Spending:
    return Spending(database, X_ORIGIN)


def test_a_post_read_twice_in_a_day_is_billed_once_also_after_a_restart(
    spending: Spending, open_database: Callable[[], Database]
) -> None:
    spending.add([read("1", "2", "2")])
    again = Spending(open_database(), X_ORIGIN)
    again.add([read("2", "3"), read("1", room_id=2)])
    assert again.bill(DAY).posts_read == 3
    assert again.bill(DAY, room_id=1).posts_read == 3
    again.add([read("1", day=DAY + 1)])
    assert again.bill(DAY + 1).posts_read == 1
    assert again.bill(DAY).posts_read == 3, "a day that is over keeps its sum"


def test_a_write_is_billed_each_time(spending: Spending) -> None:
    spending.add([Charge(DAY, "app", 0, Billed.REPOST, ("7",))] * 2)
    assert spending.bill(DAY).counts == {Billed.REPOST: 2}


def test_another_app_and_another_place_pay_for_themselves(spending: Spending, database: Database) -> None:
    spending.add([read("1"), read("1", app="theirs")])
    Spending(database, ELSEWHERE).add([read("1")])
    assert spending.bill(DAY).posts_read == 2
    assert spending.bill(DAY, app="app").posts_read == 1
    assert set(spending.days(DAY - 1, app="theirs")) == {DAY}


def test_only_todays_reads_are_kept_by_their_ids(spending: Spending, database: Database) -> None:
    spending.add([read("1", "2", day=DAY - 1), read("3")])
    assert [row["id"] for row in database.read("SELECT id FROM read_today")] == ["3"]


def test_a_cap_is_raised_for_one_room_and_day(
    spending: Spending, room: Room, open_database: Callable[[], Database]
) -> None:
    spending.raise_cap(room.id, DAY, Decimal("0.9"))
    spending.raise_cap(room.id, DAY, Decimal("1.015"))
    again = Spending(open_database(), X_ORIGIN)
    assert [again.raised(room.id, day) for day in (DAY, DAY + 1)] == [Decimal("1.015"), None]
    again.forget_raises()
    assert spending.raised(room.id, DAY) is None
