"""The purse: what the meters said is kept, whoever pays sees it, and the cap holds for everybody."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.core.account import Account
from desktop.core.prices import Billed
from desktop.core.room import Room
from desktop.core.spending import ChatTime, Leave
from desktop.services.purse import Purse
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from desktop.store.settings import CAP_USD, PAYS, Settings
from desktop.store.spending import Spending
from tests.store.scene import MINE, NOON, StandingClock, post

OWN = "our-own-app"
PAYER = replace(MINE, client_id=OWN)
INVITED = replace(MINE, client_id="an-organisations")


class Scene:
    database: Database
    settings: Settings

    def __init__(self, path: Path, *, own_app: str = OWN, capped: bool = True) -> None:
        self.clock = StandingClock()
        self.path, self.own_app, self.capped = path, own_app, capped
        self.open()
        self.room: Room = Rooms(self.database, clock=self.clock).open("critlib", MINE.origin)
        self.settings.set(PAYS, True)

    def open(self) -> None:
        """As at a start."""
        with suppress(AttributeError):
            self.database.close()
        self.database = Database(self.path, clock=self.clock, busy_timeout=0.05)
        self.archive, self.settings = Archive(self.database), Settings(self.database)
        self.purse = Purse(
            Spending(self.database, MINE.origin),
            self.archive,
            self.settings,
            own_app=lambda: self.own_app,
            clock=self.clock,
            capped=self.capped,
        )

    def read(self, count: int, *, first: int = 0) -> None:
        self.purse.meter(self.room.id)(Billed.POST_READ, [str(first + one) for one in range(count)])

    def leave(self, account: Account = PAYER) -> Leave:
        return self.purse.allowance(self.room.id, account).leave


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path / "parley.sqlite3")
    yield made
    made.database.close()


def test_only_who_pays_for_the_app_of_their_own_settings_sees_a_sum(scene: Scene, tmp_path: Path) -> None:
    scene.read(100)
    money = scene.purse.money(scene.room.id, PAYER, ChatTime(NOON))
    assert money is not None
    assert money.sums is not None
    assert money.sums.today.usd == money.sums.chat.usd == Decimal("0.5")
    invited = scene.purse.money(scene.room.id, INVITED, ChatTime(NOON))
    assert invited is not None
    assert (invited.pays, invited.read, invited.most) == (False, 100, 2000)
    scene.settings.set(PAYS, False)
    assert not scene.purse.pays(PAYER)
    assert not Scene(tmp_path / "no app.sqlite3", own_app="").purse.pays(replace(MINE, client_id=""))


def test_what_an_organisation_pays_for_is_in_no_sum_of_ones_own_and_under_the_cap_all_the_same(
    scene: Scene,
) -> None:
    scene.purse.meter(scene.room.id, app="an-organisations")(Billed.POST_READ, map(str, range(2000)))
    assert scene.purse.today().usd == 0
    assert scene.leave(INVITED) is Leave.STOPPED


def test_a_cap_reached_stops_the_room_until_it_is_raised_or_the_utc_day_ends(scene: Scene) -> None:
    scene.read(2000)
    assert scene.leave() is Leave.STOPPED
    scene.purse.raise_cap(scene.room.id)
    assert scene.leave() is Leave.FREE
    scene.open()
    assert scene.leave() is Leave.FREE, "a restart forgets no raise"
    assert scene.purse.cap(scene.room.id) == 20
    scene.read(2000, first=2000)
    assert scene.leave() is Leave.STOPPED
    scene.clock.turn(timedelta(hours=12).total_seconds())
    assert (scene.leave(), scene.purse.cap(scene.room.id)) == (Leave.FREE, Decimal(10))


def test_a_cap_that_is_kept_anew_is_the_cap_whatever_was_raised_before(scene: Scene) -> None:
    scene.read(2000)
    scene.purse.raise_cap(scene.room.id)
    scene.purse.raise_cap(scene.room.id)
    assert scene.purse.cap(scene.room.id) == 30
    scene.purse.keep_cap(0.8)
    assert (scene.purse.cap(scene.room.id), scene.leave()) == (Decimal("0.8"), Leave.STOPPED)
    scene.purse.keep_cap(0.0)
    scene.purse.raise_cap(scene.room.id)
    assert scene.purse.cap(scene.room.id) == 0, "what has no cap gets none"


@pytest.mark.parametrize(
    ("cap", "posts", "raised"), [(10, 3000, "25"), (0.1, 30, "0.65"), (0.1, 3000, "18.75")]
)
def test_one_raise_makes_a_room_read_again_however_far_above_its_cap_it_is(
    scene: Scene, cap: float, posts: int, raised: str
) -> None:
    scene.purse.keep_cap(cap)
    scene.read(posts)
    assert scene.leave() is Leave.STOPPED
    scene.purse.raise_cap(scene.room.id)
    assert (scene.leave(), scene.purse.cap(scene.room.id)) == (Leave.FREE, Decimal(raised))


def test_a_raise_lasts_for_its_room_alone(scene: Scene) -> None:
    other = Rooms(scene.database, clock=scene.clock).open("archives", MINE.origin)
    scene.purse.raise_cap(scene.room.id)
    assert scene.purse.cap(other.id) == 10


def test_the_pace_is_of_posts_written_lately_and_not_of_a_look_that_catches_up(scene: Scene) -> None:
    scene.settings.set(CAP_USD, 5.0)
    hour = [post(number, at=-60.0 * number) for number in range(1, 61)]
    scene.archive.add(scene.room.id, hour, seen_by=PAYER.id)
    scene.read(800)
    assert scene.leave() is Leave.FREE
    busy = [post(number, at=-1.0 * number) for number in range(100, 250)]
    scene.archive.add(scene.room.id, busy, seen_by=PAYER.id)
    assert scene.leave() is Leave.WARNED
    money = scene.purse.money(scene.room.id, PAYER, ChatTime(NOON - timedelta(minutes=30)))
    assert money is not None
    assert money.reached_in is not None
    assert timedelta(minutes=3) < money.reached_in < timedelta(minutes=10)
    assert money.sums is not None
    assert money.sums.forecast > money.sums.chat.usd


def test_a_chat_across_midnight_is_one_chat(scene: Scene) -> None:
    scene.clock.turn(timedelta(hours=11, minutes=50).total_seconds())
    began = scene.clock.now
    scene.read(100)
    scene.clock.turn(timedelta(minutes=20).total_seconds())
    scene.read(150)
    money = scene.purse.money(scene.room.id, PAYER, ChatTime(began))
    assert money is not None
    assert money.sums is not None
    assert (money.sums.today.posts_read, money.sums.chat.posts_read) == (150, 250)
    assert [bill.posts_read for _, bill in scene.purse.days(7)] == [100, 150]


def test_a_store_that_is_held_loses_nothing_and_is_no_trouble_to_who_reads(scene: Scene) -> None:
    with scene.database.write():
        held = threading.Thread(target=scene.read, args=(10,), daemon=True)
        held.start()
        held.join(30)
        assert not held.is_alive()
    assert scene.purse.today().posts_read == 0
    scene.read(1, first=10)
    assert scene.purse.today().posts_read == 11


def test_what_a_flood_costs_is_written_once_a_while_and_all_of_it(scene: Scene) -> None:
    meter = scene.purse.meter(scene.room.id, at_once=False)
    meter(Billed.POST_READ, ["1"])
    for number in range(2, 9):
        meter(Billed.POST_READ, [str(number), "1"])
    assert scene.purse.today().posts_read == 1
    scene.clock.turn(1)
    meter(Billed.POST_READ, ["9"])
    assert scene.purse.today().posts_read == 9
    meter(Billed.POST_READ, ["10"])
    scene.leave()
    assert scene.purse.today().posts_read == 10, "who asks whether there is money left is told all"


def test_practice_costs_nothing_and_never_stops(tmp_path: Path) -> None:
    practice = Scene(tmp_path / "practice.sqlite3", capped=False)
    practice.read(5000)
    assert practice.leave() is Leave.FREE
    assert practice.purse.money(practice.room.id, PAYER, ChatTime(NOON)) is None
