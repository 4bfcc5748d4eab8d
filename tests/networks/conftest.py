"""The counterparts of the adapters: the practice server over a real socket, and a server of our own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.capabilities import PRACTICE
from desktop.core.origin import Origin
from desktop.networks.oauth import Registration
from desktop.networks.x.gateway import XGateway
from desktop.networks.x.registration import registration
from desktop.practice.server import PracticeServer
from tests.networks.counterpart import Counterpart, listening


class Clock:
    """The time, for both sides: it stands still until a test moves it. `start` is when this test began."""

    def __init__(self) -> None:
        self.now = self.start = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def seconds(self) -> float:
        return self.now.timestamp()

    def pass_by(self, **span: float) -> None:
        self.now += timedelta(**span)


@pytest.fixture(scope="session")
def shared() -> Iterator[tuple[PracticeServer, Clock]]:
    """One server for all tests: starting and stopping one takes longer than most of them."""
    clock = Clock()
    with PracticeServer(clock=clock.seconds, seed=1, autoplay=False) as server:
        yield server, clock


@pytest.fixture
def clock(shared: tuple[PracticeServer, Clock]) -> Clock:
    """A month passes between two tests: search reaches back a week, a rate limit a quarter of an hour."""
    _, clock = shared
    clock.pass_by(days=30)
    clock.start = clock.now
    return clock


@pytest.fixture
def practice(shared: tuple[PracticeServer, Clock], clock: Clock) -> Iterator[PracticeServer]:
    server, _ = shared
    yield server
    server.faults.clear()


@pytest.fixture
def asked(practice: PracticeServer) -> Callable[[], dict[str, int]]:
    """How often the practice server was asked in this test, by method, path and status."""
    before = Counter(practice.ledger.summary()["requests"])
    return lambda: dict(Counter(practice.ledger.summary()["requests"]) - before)


@pytest.fixture
def origin(practice: PracticeServer) -> Origin:
    return Origin.parse(practice.url)


@pytest.fixture
def registered(practice: PracticeServer, origin: Origin) -> Registration:
    return registration(origin, practice.client_id, redirect_uri=practice.redirect_uri)


Connect = Callable[..., XGateway]


@pytest.fixture
def connect(practice: PracticeServer, origin: Origin, clock: Clock) -> Iterator[Connect]:
    """Makes gateways to the practice server (or to `origin=`), and closes them."""
    made: list[XGateway] = []

    def make(token: str = "", **arguments: object) -> XGateway:
        arguments.setdefault("access_token", token or practice.user_token)
        given = {"origin": origin, "capabilities": PRACTICE, "clock": clock, **arguments}
        gateway = XGateway(**given)  # type: ignore[arg-type]
        made.append(gateway)
        return gateway

    yield make
    for gateway in made:
        gateway.close()


@pytest.fixture
def gateway(connect: Connect) -> XGateway:
    return connect()


@pytest.fixture
def counterpart() -> Iterator[Counterpart]:
    with listening() as server:
        yield server


@pytest.fixture
def stranger() -> Iterator[Counterpart]:
    """Another origin: whatever happens, nothing may arrive here."""
    with listening() as server:
        yield server
        assert server.heard == []
