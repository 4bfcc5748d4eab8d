"""What Parley says that a day cost is what X bills for it, to the cent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import reduce
from operator import add
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.account import Account
from desktop.core.capabilities import X
from desktop.core.draft import Draft
from desktop.core.errors import OverBudget
from desktop.core.link import LinkState
from desktop.core.origin import Origin
from desktop.core.outbox import Entry, State
from desktop.core.spending import Bill
from desktop.house import House
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.practice.server import PracticeServer
from desktop.services.room_session import RoomSession
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets, Secrets
from desktop.store.settings import CAP_USD, PAYS, UNDO_SECONDS

Wait = Callable[[Callable[[], bool]], None]
EVENING = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)


class TurnedClock:
    """Stands in the evening of a UTC day until it is turned; the same for both sides."""

    def __init__(self) -> None:
        self.now = EVENING

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()

    def turn(self, **by: float) -> None:
        self.now += timedelta(**by)


def build_house(home: Path, server: PracticeServer, secrets: Secrets, clock: TurnedClock) -> House:
    """As on X, with an app of one's own; it looks when it is told to."""
    origin = Origin.parse(server.url)
    registered = registration(origin, server.client_id, redirect_uri=server.redirect_uri)
    place = Place(origin, X, practice=False, poll_seconds=3600.0, registrations=(registered,))
    house = House(Paths(home), lambda _: place, secrets, clock=clock, now=clock.seconds)
    house.settings.set(UNDO_SECONDS, 0.0)
    return house


def look(session: RoomSession, clock: TurnedClock, wait: Wait) -> None:
    """One look at the room, from its beginning to its end."""
    clock.turn(seconds=1)
    asked = clock.now
    session.look_now()
    wait(lambda: session.link.state is LinkState.LIVE and session.link.since >= asked)


def out(house: House, entry: Entry, wait: Wait) -> str:
    """It went out; its post's id."""
    wait(lambda: house.outbox.get(entry.id).state in (State.SENT, State.SETTLED))
    return house.outbox.get(entry.id).post_id


def read_again(house: House, account: Account, room_id: int, ids: list[str]) -> None:
    """By their ids, as a room does that looks whether its posts still exist."""
    gateway = house.network.gateway(house.keys.of(account).access, meter=house.purse.meter(room_id))
    gateway.look_up(tuple(ids))
    gateway.close()


def assert_agrees(house: House, server: PracticeServer) -> None:
    """Kind by kind, and in the sum."""
    house.purse.settle()
    bill = reduce(add, (bill for _, bill in house.purse.days(7)), Bill())
    ledger = server.ledger.summary()
    ours = {kind.value.replace(" ", "_"): count for kind, count in bill.counts.items()}
    assert ours.pop("included_author", 0) == ledger["included_authors"]
    assert ours.pop("media_upload", 0) == ledger["uploads"]
    assert ours == ledger["billed"] | ledger["writes"]
    assert bill.usd == Decimal(str(ledger["usd"]))
    assert bill.usd_with_unsure == Decimal(str(ledger["usd_with_unsure"]))


def test_a_session_costs_what_the_server_bills_across_midnight_and_a_restart(
    tmp_path: Path, qtbot: QtBot
) -> None:
    clock, secrets = TurnedClock(), MemorySecrets()

    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=20_000)

    with PracticeServer(clock=clock.seconds) as server:
        people = [server.world.add_user(name) for name in ("ines", "bram", "asha")]
        ids = [
            str(server.world.publish(people[one % 3], f"A1: thought {one} #{server.hashtag}").id)
            for one in range(130)
        ]
        clock.turn(minutes=1)
        house = build_house(tmp_path, server, secrets, clock)
        room = app.admit_visitor(house, server)  # who am I: billed
        house.settings.set(PAYS, True)
        session = house.open_room(room.id)
        account = session.account
        assert account is not None
        wait(lambda: house.archive.count(room.id, seen_by=account.id) == 130)
        read_again(house, account, room.id, ids[:10])

        plain = out(house, session.outgoing.post(Draft("The door.", 1))[0], wait)
        out(house, session.outgoing.post(Draft("See example.org for it.", 1))[0], wait)
        out(house, session.outgoing.repost(ids[0]), wait)
        out(house, session.outgoing.delete(plain), wait)
        look(session, clock, wait)
        assert_agrees(house, server)
        money = session.money
        assert money is not None
        assert money.sums is not None
        assert money.sums.chat.posts_written == 3
        assert money.sums.today.usd - money.sums.chat.usd == Decimal("0.01"), "who one is: no room's"
        house.close()

        house = build_house(tmp_path, server, secrets, clock)
        assert_agrees(house, server)
        session = house.open_room(room.id)
        look(session, clock, wait)
        clock.turn(hours=1)  # midnight
        read_again(house, account, room.id, ids[:10])
        read_again(house, account, room.id, ids[5:10])
        look(session, clock, wait)
        assert house.purse.today().posts_read >= 10, "a new day is billed anew"
        assert_agrees(house, server)
        house.close()


def test_a_room_stops_at_its_cap_and_goes_on_when_it_is_raised_also_after_a_restart(
    tmp_path: Path, qtbot: QtBot
) -> None:
    clock, secrets = TurnedClock(), MemorySecrets()

    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=20_000)

    def publish(count: int) -> None:
        for one in range(count):
            server.world.publish(ines, f"A1: thought {server.world.clock()} {one} #{server.hashtag}")
            clock.turn(milliseconds=5)

    with PracticeServer(clock=clock.seconds) as server:
        ines = server.world.add_user("ines")
        publish(100)
        clock.turn(minutes=1)
        house = build_house(tmp_path, server, secrets, clock)
        room = app.admit_visitor(house, server)
        house.settings.set(PAYS, True)
        house.settings.set(CAP_USD, 0.5)  # a hundred posts
        session = house.open_room(room.id)
        account = session.account
        assert account is not None

        def here() -> int:
            return house.archive.count(room.id, seen_by=account.id)

        wait(lambda: here() == 100)
        publish(20)
        clock.turn(minutes=1)
        session.look_now()
        wait(lambda: isinstance(session.link.error, OverBudget))
        assert here() == 100
        assert out(house, session.outgoing.post(Draft("What I write goes out.", 1))[0], wait)
        house.close()

        house = build_house(tmp_path, server, secrets, clock)
        session = house.open_room(room.id)
        wait(lambda: isinstance(session.link.error, OverBudget))
        assert (house.purse.today().posts_read, session.link.next_look) == (
            100,
            datetime(2026, 11, 22, tzinfo=UTC),
        )
        session.raise_cap()
        wait(lambda: here() == 121)
        publish(90)
        clock.turn(minutes=1)
        look(session, clock, wait)
        session.look_now()
        wait(lambda: isinstance(session.link.error, OverBudget))
        house.preferences.set_cap(0.0)
        wait(lambda: session.link.state is LinkState.LIVE)
        house.close()
        assert server.ledger.billed["post_read"] == 211
