"""A room wired by hand against the practice server: real HTTP, real SQLite, and a clock that a test can turn."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop.core.account import Account
from desktop.core.capabilities import PRACTICE, Capabilities
from desktop.core.events import Event
from desktop.core.origin import Origin
from desktop.core.room import Room
from desktop.core.spending import Allowance, Leave
from desktop.networks.gateway import Gateway
from desktop.networks.x.gateway import XGateway
from desktop.networks.x.network import XNetwork
from desktop.networks.x.registration import registration
from desktop.practice.server import PracticeServer
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.identity import RoomIdentity
from desktop.services.keys import Keys
from desktop.services.listener import BATCH, FULL, RoomListener
from desktop.services.purse import Purse
from desktop.services.sender import OutboxSender
from desktop.services.sign_ins import SignIns
from desktop.services.spelling import Speller
from desktop.services.uploads import Uploads
from desktop.services.vault import Vault
from desktop.store.accounts import Accounts
from desktop.store.archive import Archive
from desktop.store.attachments import Attachments
from desktop.store.confirmed import Confirmed
from desktop.store.cursors import Cursors
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.learned import Learned
from desktop.store.marks import Marks
from desktop.store.outbox import Outbox
from desktop.store.prepared import Prepared
from desktop.store.rooms import Rooms
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import Settings
from desktop.store.spending import Spending


class TurnableClock:
    """Real time plus what a test has turned it forward by. `turn` lets time pass; `set_by` only puts the clock forward
    or back, which `ticks` do not notice."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        self.passed = 0.0

    def __call__(self) -> datetime:
        return datetime.now(UTC) + self.ahead

    def ticks(self) -> float:
        return time.monotonic() + self.passed

    def turn(self, seconds: float) -> None:
        self.passed += seconds
        self.set_by(seconds)

    def set_by(self, seconds: float) -> None:
        self.ahead += timedelta(seconds=seconds)


@dataclass
class Kit:
    server: PracticeServer
    path: Path
    clock: TurnableClock = field(default_factory=TurnableClock)
    there: TurnableClock = field(default_factory=TurnableClock)
    """The network's time, where the server goes by it."""
    events: list[Event] = field(default_factory=list)
    capabilities: Capabilities = PRACTICE

    def __post_init__(self) -> None:
        self.origin = Origin.parse(self.server.url)
        self.database = Database(self.path, clock=self.clock, busy_timeout=0.2)
        self.archive = Archive(self.database)
        self.cursors = Cursors(self.database)
        self.allowance = Allowance(Leave.FREE, self.clock())
        self.conversations: tuple[str, ...] = ()
        self.outbox = Outbox(self.database, clock=self.clock, ticks=self.clock.ticks)
        self.rooms = Rooms(self.database, clock=self.clock)
        self.drafts = Drafts(self.database, clock=self.clock)
        self.prepared = Prepared(self.database, clock=self.clock)
        self.attachments = Attachments(self.database, clock=self.clock)
        self.marks = Marks(self.database, clock=self.clock)
        self.learned = Learned(self.database, clock=self.clock)
        self.accounts = Accounts(self.database)
        self.confirmed = Confirmed(self.database)
        self.bus = EventBus()
        self.bus.subscribe(self.events.append)
        self.gateways: list[XGateway] = []
        self.closing: list[Callable[[], None]] = []
        self.asked_out: list[Account] = []
        self.account: Account = self.gateway().whoami()
        self.room: Room = self.rooms.open("practicechat", self.origin)

    def pass_by(self, seconds: float) -> None:
        """Time passes, here and there; turning `clock` alone makes this computer's wrong."""
        self.clock.turn(seconds)
        self.there.turn(seconds)

    def gateway(self, username: str = "") -> XGateway:
        token = self.server.user_token_for(username) if username else self.server.user_token
        gateway = XGateway(self.origin, token, capabilities=self.capabilities, clock=self.clock, read=1.0)
        self.gateways.append(gateway)
        return gateway

    def identity(self, account: Account | None) -> RoomIdentity:
        """As a house makes it; `asked_out` is whom it was asked to sign out."""
        doors = (registration(self.origin, self.server.client_id, redirect_uri=self.server.redirect_uri),)
        network = XNetwork(self.origin, PRACTICE, lambda: doors, clock=self.clock)
        vault = Vault(MemorySecrets())
        self.closing.append(vault.close)
        keys = Keys(self.origin, self.accounts, vault, network, now=time.time, turn=lambda _: nullcontext())
        return RoomIdentity(
            self.room.id,
            account,
            self.origin,
            accounts=self.accounts,
            rooms=self.rooms,
            confirmed=self.confirmed,
            keys=keys,
            sign_ins=SignIns(lambda: doors, keys=keys, rooms=self.rooms, bus=self.bus),
            bus=self.bus,
            sign_out=lambda room_id, account: self.asked_out.append(account),
        )

    def purse(self, own_app: str = "") -> Purse:
        spending, settings = Spending(self.database, self.origin), Settings(self.database)
        return Purse(spending, self.archive, settings, own_app=lambda: own_app, clock=self.clock)

    def spelling(self) -> Speller:
        """Of a computer without dictionaries."""
        return Speller(Settings(self.database), errand=lambda name, work: work(), find=lambda: None)

    def listener(
        self, renew: Callable[[], bool] = lambda: False, *, batch: int = BATCH, full: int = FULL
    ) -> RoomListener:
        return RoomListener(
            self.room.id,
            self.account,
            self.gateway,
            rooms=self.rooms,
            database=self.database,
            archive=self.archive,
            cursors=self.cursors,
            outbox=self.outbox,
            bus=self.bus,
            clock=self.clock,
            backoff=Backoff(lambda: 0.0),
            poll_seconds=1.0,
            renew=renew,
            allowance=lambda: self.allowance,
            conversations=lambda: self.conversations,
            batch=batch,
            full=full,
        )

    def sender(
        self, renew: Callable[[], bool] = lambda: False, connect: Callable[[], Gateway] | None = None
    ) -> OutboxSender:
        return OutboxSender(
            self.account,
            connect or self.gateway,
            outbox=self.outbox,
            archive=self.archive,
            bus=self.bus,
            clock=self.clock,
            ticks=self.clock.ticks,
            backoff=Backoff(lambda: 0.0),
            marks=self.marks,
            learned=self.learned,
            uploads=Uploads(self.account, attachments=self.attachments, bus=self.bus, clock=self.clock),
            renew=renew,
        )

    def close(self) -> None:
        for gateway in self.gateways:
            gateway.close()
        for close in self.closing:
            close()
        self.database.close()


@pytest.fixture
def there() -> TurnableClock:
    return TurnableClock()


@pytest.fixture
def server(there: TurnableClock) -> Iterator[PracticeServer]:
    with PracticeServer(clock=lambda: there().timestamp()) as running:
        yield running


@pytest.fixture
def kit(server: PracticeServer, there: TurnableClock, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(server, tmp_path / "parley.sqlite3", there=there)
    yield made
    made.close()
