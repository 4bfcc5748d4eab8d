"""House: the rooms without a window, wired by hand: store, outbox, threads, one origin. app.py puts a window on it."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from random import random

from desktop.core.account import Account, Tokens
from desktop.core.capabilities import Capabilities
from desktop.core.errors import HomeUnusable, WrongOrigin
from desktop.core.going import Going
from desktop.core.link import Link, LinkState
from desktop.core.outbox import Kind
from desktop.core.room import Room, parse_hashtag, parse_username
from desktop.core.spending import Leave
from desktop.hosted import Hosted
from desktop.networks.gateway import Gateway
from desktop.networks.place import Place
from desktop.networks.x.network import XNetwork
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.identity import RoomIdentity
from desktop.services.keys import Keys
from desktop.services.listener import RoomListener
from desktop.services.on_time import OnTime
from desktop.services.preferences import Preferences
from desktop.services.purse import Purse
from desktop.services.room_session import RoomSession
from desktop.services.sender import TIMES, OutboxSender, Times
from desktop.services.senders import Senders
from desktop.services.sign_ins import SignIns
from desktop.services.streams import Streams
from desktop.services.unsent import Unsent
from desktop.services.uploads import Uploads
from desktop.services.vault import DEADLINE, Vault
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
from desktop.store.paths import Paths, common_folder
from desktop.store.prepared import Prepared
from desktop.store.rooms import Rooms
from desktop.store.salvage import salvage_put_aside
from desktop.store.secrets import Secrets
from desktop.store.settings import UNDO_SECONDS, Settings
from desktop.store.spending import Spending
from desktop.store.timeline import Timeline
from desktop.store.transfer import Transfer
from desktop.store.turn import turn
from desktop.surroundings import link_opener

FAREWELL = 2.0
"""Seconds that each thread gets to end."""
_LOOK = 0.1


class House:
    """Everything behind one window. Opened by its constructor, ended by `close`, in mirrored order.

    `patience` is how many seconds a keyring may take for an answer, which may be a person's. `common` is a folder that
    all homes of this person share. `times` is how long its senders wait. `database` is the home's, where it is open;
    `ticks` are seconds that only go forward.
    """

    def __init__(
        self,
        paths: Paths,
        choose_place: Callable[[Settings], Place],
        secrets: Secrets,
        *,
        clock: Callable[[], datetime],
        now: Callable[[], float] = time.time,
        spread: Callable[[], float] = random,
        patience: float = DEADLINE,
        common: Callable[[], Path] = common_folder,
        times: Times = TIMES,
        ticks: Callable[[], float] = time.monotonic,
        database: Database | None = None,
    ) -> None:
        self.paths = paths
        self._clock, self._spread, self._times, self._ticks = clock, spread, times, ticks
        paths.ensure()
        self.database = database or Database(paths.database, clock=clock)
        self.salvaged = salvage_put_aside(self.database)
        self.transfer = Transfer(self.database, clock=clock)
        self.archive = Archive(self.database)
        self.outbox = Outbox(self.database, clock=clock, grace=times.grace)
        self.rooms = Rooms(self.database, clock=clock)
        self.drafts = Drafts(self.database, clock=clock)
        self.attachments = Attachments(self.database, clock=clock)
        self.marks = Marks(self.database, clock=clock)
        self.learned = Learned(self.database, clock=clock)
        self.accounts = Accounts(self.database)
        self.settings = Settings(self.database)
        self.place = choose_place(self.settings)
        self.timeline = Timeline(self.archive, self.outbox)
        self.bus = EventBus()
        self.vault = Vault(secrets, deadline=patience)
        self.purse = Purse(
            Spending(self.database, self.place.origin),
            self.archive,
            self.settings,
            own_app=lambda: self.place.client_id,
            clock=clock,
            capped=not self.place.practice,
        )
        self.network = XNetwork(
            self.place.origin,
            self.place.capabilities,
            lambda: self.place.registrations,
            clock=clock,
            now=now,
            ways=self.place.ways,
            meter=lambda app: self.purse.meter(app=app),
        )
        self._streams = Streams(
            self.place.origin,
            self.network,
            rooms=self.rooms,
            settings=self.settings,
            folder=common,
            clock=clock,
            spread=spread,
        )
        self.keys = Keys(
            self.place.origin,
            self.accounts,
            self.vault,
            self.network,
            now=now,
            turn=lambda what: turn(paths.database, what),
            bearer_changed=self._streams.bearer_changed,
        )
        self.sign_ins = SignIns(
            lambda: self.place.registrations,
            keys=self.keys,
            rooms=self.rooms,
            bus=self.bus,
            finish=self.network.finish,
            app=lambda: self.place.app,
        )
        self.preferences = Preferences(
            self.settings,
            place=lambda: self.place,
            choose_place=self._choose_place_again,
            errand=self.sign_ins.errand,
            accounts=self.accounts,
            keys=self.keys,
            purse=self.purse,
            paths=paths,
            network=self.place.capabilities.network,
            bus=self.bus,
            clock=clock,
            look_now=lambda: self._listener.look_now() if self._listener else None,
            links=None if self.place.practice else link_opener(),
        )
        self._choose_place = choose_place
        self._senders = Senders(self.place.origin, self.accounts, self.outbox, self._sender)
        self.unsent = Unsent(self.place.origin, self.accounts, self.outbox, self._senders)
        self._listener: RoomListener | None = None
        self._retired: list[RoomListener] = []
        self._session: RoomSession | None = None
        self._hosted = Hosted(self, clock)
        self.on_time = OnTime(
            self._hosted.posts_on_time,
            self.account,
            self._session_of,
            self._listener_of,
            bus=self.bus,
            clock=clock,
        )
        try:
            self.outbox.recover(self.attachments.lacks_uploads)
            if self.database.alone:
                self.attachments.sweep()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Stop the threads (a call under way is cut), then the store, where all is that was typed. Twice is once."""
        self.sign_ins.cancel()
        self.leave_room()
        self.on_time.close()
        self._hosted.join(FAREWELL)
        self._senders.stop()
        self._streams.join(FAREWELL)
        for listener in self._retired:
            listener.join(FAREWELL)
        self._senders.join(FAREWELL)
        self.sign_ins.errand("farewell", self.keys.leave)
        self.sign_ins.close(FAREWELL)
        self.vault.close()
        self.purse.settle()
        self.database.close()

    def sign_in(self, tokens: Tokens) -> Account:
        """Keep `tokens` in the vault and their person among the accounts.

        Raises NoSafeKeyring after that person was signed in for this session only.
        """
        account, unkept = self.keys.take_in(tokens)
        if unkept is not None:
            raise unkept
        return account

    def sign_out(self, room_id: int, account: Account) -> None:
        """Sign somebody out, as was asked in this room: SignedOut says how it went.

        What the account's rooms saw and queued stays; nothing more is read or sent for it.
        """
        here = None if self._session is None else self._session.account
        if here is not None and here.id == account.id:
            self._stop_listening()
        self.on_time.sign_out(account)
        self._senders.end(account)
        self.sign_ins.sign_out(room_id, account)

    def account(self, room_id: int) -> Account | None:
        """Who reads and posts in this room (Accounts.reading)."""
        return self.accounts.reading(self.rooms.get(room_id))

    def join(
        self, hashtag: str, *, hosts: tuple[str, ...] = (), guests: tuple[str, ...] = (), topic: str = ""
    ) -> Room:
        """The stored room of a hashtag as typed. Raises BadInput with a form that works."""
        return self.rooms.open(
            parse_hashtag(hashtag),
            self.place.origin,
            hosts=tuple(parse_username(host) for host in hosts),
            guests=tuple(parse_username(guest) for guest in guests),
            topic=topic,
        )

    def open_room(self, room_id: int) -> RoomSession:
        """Open a room and follow it, in place of the one that was open. Without an account nothing is followed."""
        if self.rooms.get(room_id).origin != self.place.origin:
            raise WrongOrigin("That room belongs to another network.")
        self.leave_room()
        account = self.account(room_id)
        with suppress(HomeUnusable):  # which room was open last is no reason not to read
            self.rooms.touch(room_id)
            if account is not None:
                self.rooms.set_account(room_id, account.id)
        if account is not None:
            self._senders.start(account)
        listener = self._listen(room_id, account) if account else None
        self._senders.wake()
        self._session = self._session_of(room_id, account, listener)
        self.on_time.show(self._session)
        return self._session

    def _session_of(
        self, room_id: int, account: Account | None, listener: RoomListener | None = None
    ) -> RoomSession:
        """Without a listener it knows what was read before, and posts."""
        signed_out = Link(LinkState.SIGNED_OUT, self._clock())
        return RoomSession(
            room_id,
            self._identity(room_id, account),
            lambda: self._capabilities(account),
            practice=self.place.practice,
            database=self.database,
            rooms=self.rooms,
            archive=self.archive,
            outbox=self.outbox,
            drafts=self.drafts,
            prepared=Prepared(self.database, clock=self._clock),
            attachments=self.attachments,
            marks=self.marks,
            timeline=self.timeline,
            bus=self.bus,
            clock=self._clock,
            ticks=self._ticks,
            link=lambda: listener.link if listener else signed_out,
            wake_sender=self._senders.wake,
            look_now=listener.look_now if listener else lambda: None,
            purse=self.purse,
            spelling=self.preferences.spelling,
            hold=lambda: timedelta(seconds=self.settings.get(UNDO_SECONDS)),
            host=self._hosted.hosting,
        )

    def _choose_place_again(self) -> None:
        """The settings changed. The origin stays: rooms and threads belong to it until the next start."""
        chosen = self._choose_place(self.settings)
        self.place = replace(chosen, origin=self.place.origin, ways=self.place.ways)

    def _identity(self, room_id: int, account: Account | None) -> RoomIdentity:
        return RoomIdentity(
            room_id,
            account,
            self.place.origin,
            accounts=self.accounts,
            rooms=self.rooms,
            confirmed=Confirmed(self.database),
            keys=self.keys,
            sign_ins=self.sign_ins,
            bus=self.bus,
            sign_out=self.sign_out,
        )

    def _capabilities(self, account: Account | None) -> Capabilities:
        """What this account may do here, as far as is known by now."""
        refused = frozenset[Kind]() if account is None else self.learned.refused(account)
        return self.place.capabilities.for_account(account, refused)

    def leave_room(self) -> None:
        """No room is open any more, and none is followed."""
        if self._session is not None:
            self.on_time.leave(self._session)
            self._session = None
        self._stop_listening()

    def settle(self, going: Going) -> None:
        """Wait until nobody follows a room that was left, on a thread of its own."""
        for listener in tuple(self._retired):
            while not listener.join(_LOOK):
                going(0, 0)

    def _stop_listening(self) -> None:
        self._streams.leave()
        if self._listener is not None:
            self._listener.stop()
            self._retired = [*(one for one in self._retired if not one.join(0)), self._listener]
            self._listener = None

    def _listener_of(self, room_id: int, account: Account) -> RoomListener:
        return RoomListener(
            room_id,
            account,
            lambda: self.gateway(account, room_id),
            rooms=self.rooms,
            database=self.database,
            archive=self.archive,
            cursors=Cursors(self.database),
            outbox=self.outbox,
            bus=self.bus,
            clock=self._clock,
            backoff=Backoff(self._spread),
            poll_seconds=self.place.poll_seconds,
            spread=self._spread,
            renew=self.keys.of(account).renew,
            allowance=lambda: self.purse.allowance(room_id, account),
            conversations=lambda: self._conversations(room_id),
        )

    def _listen(self, room_id: int, account: Account) -> RoomListener:
        self._listener = self._listener_of(room_id, account)
        self._listener.start()
        self._streams.follow(
            room_id,
            self._listener,
            self.keys,
            meter=self.purse.meter(room_id, at_once=False),
            may_read=lambda: self.purse.allowance(room_id, account).leave is not Leave.STOPPED,
        )
        return self._listener

    def _conversations(self, room_id: int) -> tuple[str, ...]:
        """On the listener's thread; by then another room may be open."""
        session = self._session
        return session.conversations if session is not None and session.room_id == room_id else ()

    def _sender(self, account: Account) -> OutboxSender:
        return OutboxSender(
            account,
            lambda: self.gateway(account, lambda: self._sending_in(account)),
            outbox=self.outbox,
            archive=self.archive,
            bus=self.bus,
            clock=self._clock,
            backoff=self._times.backoff(self._spread),
            times=self._times,
            marks=self.marks,
            learned=self.learned,
            uploads=Uploads(account, attachments=self.attachments, bus=self.bus, clock=self._clock),
            renew=self.keys.of(account).renew,
        )

    def gateway(self, account: Account, room: int | Callable[[], int]) -> Gateway:
        """A gateway whose spending counts as this room's."""
        meter = self.purse.meter(room, app=account.client_id)
        return self.network.gateway(self.keys.of(account).access, meter=meter)

    def _sending_in(self, account: Account) -> int:
        """The room of what is on its way; 0 while the sender looks for what became of something."""
        entry = self.outbox.sending(self.place.origin, account.id)
        return 0 if entry is None else entry.room_id
