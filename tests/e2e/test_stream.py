"""A house with an organiser's bearer reads the room by X's stream, and search fills whatever the stream misses."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.app import utc_now
from desktop.core.capabilities import X
from desktop.core.errors import BearerRefused, StreamTaken
from desktop.core.link import LinkState
from desktop.core.origin import Origin
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.room_session import RoomSession
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets

STREAM = "/2/tweets/search/stream"
TAG = "gardenchat"


def wait(until: Callable[[], bool], seconds: float = 30.0) -> None:
    """Looks often: what is waited for happens on other threads, and at the server."""
    never = threading.Event()
    for _ in range(int(seconds / 0.02)):
        if until():
            return
        never.wait(0.02)
    raise AssertionError("it did not come to that")


class Home:
    """A house that an organiser uses, and its one room."""

    def __init__(self, server: PracticeServer, folder: Path, common: Path, bearer: str) -> None:
        self.server = server
        origin = Origin.parse(server.url)
        door = registration(origin, server.client_id, redirect_uri=server.redirect_uri)
        place = Place(origin, X, practice=False, poll_seconds=0.3, registrations=(door,))
        self.house = House(
            Paths(folder),
            lambda _: place,
            MemorySecrets(),
            clock=utc_now,
            spread=lambda: 0.0,
            common=lambda: common,
        )
        self.house.sign_in(consent_as_visitor(door))
        if bearer:
            self.house.keys.keep_bearer(bearer)
        self.session: RoomSession = self.house.open_room(self.house.join(TAG).id)

    @property
    def streams(self) -> bool:
        return self.session.link.streaming

    def texts(self) -> list[str]:
        account = self.session.account
        assert account is not None
        return [post.text for post in self.house.archive.page(self.session.room.id, seen_by=account.id)]


OpenHome = Callable[..., Home]


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(keep_alive=0.2) as running:
        yield running


@pytest.fixture
def open_home(server: PracticeServer, tmp_path: Path) -> Iterator[OpenHome]:
    with ExitStack() as stack:

        def open_(name: str = "home", bearer: str | None = None) -> Home:
            token = server.bearer_token if bearer is None else bearer
            home = Home(server, tmp_path / name, tmp_path / "common", token)
            stack.callback(home.house.close)
            return home

        yield open_


def say(server: PracticeServer, text: str) -> None:
    server.world.publish(server.world.add_user("ines", "Ines Holt"), f"{text} #{TAG}")


def said(*numbers: int) -> list[str]:
    return [f"A{number} #{TAG}" for number in numbers]


def one_by_one(home: Home, numbers: range) -> None:
    for number in numbers:
        say(home.server, f"A{number}")
        wait(lambda upto=number: home.texts() == said(*range(upto + 1)))  # type: ignore[misc]


def connections(server: PracticeServer) -> int:
    return server.ledger.requests[f"GET {STREAM} 200"]


def test_every_post_of_a_chat_arrives_through_drops_and_is_paid_for_once(
    server: PracticeServer, open_home: OpenHome, capsys: pytest.CaptureFixture[str]
) -> None:
    say(server, "A0")  # before anybody listened
    home = open_home()
    wait(lambda: home.streams and home.texts() == said(0))
    one_by_one(home, range(1, 21))
    server.faults.add(Fault("unavailable", "GET", STREAM))
    server.faults.add(Fault("drop"))
    wait(lambda: not home.streams)
    for number in range(21, 31):  # nobody listens: search has them
        say(server, f"A{number}")
    wait(lambda: home.texts() == said(*range(31)))
    wait(lambda: home.streams)
    one_by_one(home, range(31, 41))
    server.faults.add(Fault("disconnect"))
    wait(lambda: connections(server) == 3)
    one_by_one(home, range(41, 42))

    read, distinct = server.ledger.returned["post_read"], 42
    with capsys.disabled():
        print(f"\n{read} posts read for {distinct} ({read / distinct:.2f})")
    assert read <= 1.2 * distinct, "what search reads while a stream begins or ends may come by both"
    billed = home.house.purse.today()
    assert billed.posts_read == distinct


def test_two_homes_of_one_person_share_one_connection_and_the_second_takes_over(
    server: PracticeServer, open_home: OpenHome
) -> None:
    first = open_home("first")
    wait(lambda: first.streams)
    second = open_home("second")
    wait(lambda: isinstance(second.session.link.aside, StreamTaken))
    say(server, "A0")
    wait(lambda: first.texts() == second.texts() == said(0))
    assert not second.streams
    assert connections(server) == 1
    first.house.close()
    wait(lambda: second.streams)
    assert second.session.link.aside is None
    say(server, "A1")
    wait(lambda: second.texts() == said(0, 1))


def test_a_bearer_that_is_refused_is_said_and_looking_goes_on(
    server: PracticeServer, open_home: OpenHome
) -> None:
    home = open_home(bearer="AAAAAAAAAAAAAAAAAAAAAnobody" * 3)
    wait(lambda: isinstance(home.session.link.aside, BearerRefused))
    say(server, "A0")
    wait(lambda: home.texts() == said(0))
    assert home.session.link.state is LinkState.LIVE


def test_a_bearer_stored_in_an_open_room_is_used_from_then_on_and_taken_away_no_more(
    server: PracticeServer, open_home: OpenHome
) -> None:
    home = open_home(bearer="")
    wait(lambda: home.session.link.state is LinkState.LIVE)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("stream-")]
    home.house.keys.keep_bearer(server.bearer_token)
    wait(lambda: home.streams)
    home.house.keys.forget_bearer()
    wait(lambda: not home.streams)
    wait(lambda: not server._box.rules)
    say(server, "A0")
    wait(lambda: home.texts() == said(0))


def test_another_room_takes_the_stream_with_it(server: PracticeServer, open_home: OpenHome) -> None:
    home = open_home()
    wait(lambda: home.streams)
    home.session = home.house.open_room(home.house.join("critlib").id)
    wait(lambda: home.streams)
    assert [value for value, _ in server._box.rules.values()] == ["#critlib -is:retweet"]
    assert home.session.link.aside is None
