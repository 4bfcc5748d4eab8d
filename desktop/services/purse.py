"""Purse: hears what the network bills, knows what a day and a chat cost, and says how far a room may go on reading."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from decimal import Decimal

from desktop.core.account import Account
from desktop.core.errors import StoreTrouble
from desktop.core.prices import UNSURE, Billed
from desktop.core.spending import (
    PACE_OVER,
    Allowance,
    Bill,
    ChatTime,
    Money,
    Sums,
    allowance,
    day_end,
    day_of,
    forecast,
    posts_for,
    raised_cap,
    reached_in,
)
from desktop.networks.gateway import Meter
from desktop.store.archive import Archive
from desktop.store.settings import CAP_USD, PAYS, Settings
from desktop.store.spending import Charge, Spending

A_WHILE = timedelta(seconds=1)
_EPOCH = date(1970, 1, 1)
_log = logging.getLogger(__name__)


class Purse:
    """Thread-safe; keeps no sums of its own, so that every thread and every start sees the same.

    `own_app` gives the client id of this person's own settings, empty where there is none. `capped` is False in
    practice, which costs nothing. Days are UTC days by this computer's clock. All but a meter raise StoreTrouble.
    """

    def __init__(
        self,
        spending: Spending,
        archive: Archive,
        settings: Settings,
        *,
        own_app: Callable[[], str],
        clock: Callable[[], datetime],
        capped: bool = True,
    ) -> None:
        self._spending = spending
        self._archive = archive
        self._settings = settings
        self._own_app = own_app
        self._clock = clock
        self._capped = capped
        self._lock = threading.Lock()
        self._unwritten: list[Charge] = []
        self._settled = clock() - A_WHILE

    def meter(self, room: int | Callable[[], int] = 0, *, app: str = "", at_once: bool = True) -> Meter:
        """A meter for a gateway. `room` is the room's id, a way to find it when something is billed, or 0 for no
        room's. `app` is the client id that the gateway's key belongs to; empty: this person's own. Not `at_once`
        is written down once in A_WHILE at most: a stream may bring hundreds of posts a second, each by itself."""

        def bill(kind: Billed, ids: Iterable[str]) -> None:
            room_id = room if isinstance(room, int) else _asked(room)
            now = self._clock()
            later = kind in UNSURE or (not at_once and timedelta(0) <= now - self._settled < A_WHILE)
            self._note(Charge(day_of(now), app or self._own_app(), room_id, kind, tuple(ids)), later=later)

        return bill

    def settle(self) -> None:
        """Write down what could not be, or did not have to be, written so far."""
        with self._lock:
            charges, self._unwritten = self._unwritten, []
        if not charges:
            return
        self._settled = self._clock()
        try:
            self._spending.add(_together(charges))
        except StoreTrouble as trouble:
            _log.info("What was billed is kept in memory: %s", trouble)
            with self._lock:
                self._unwritten = [*charges, *self._unwritten]

    def pays(self, account: Account | None) -> bool:
        """Whether this person pays for what `account` reads and writes: they say so, and it signed in through the app
        of their own settings, not through one that an invitation brought."""
        own = self._own_app()
        mine = account is not None and bool(own) and account.client_id in ("", own)
        return mine and self._capped and self._settings.get(PAYS)

    def today(self) -> Bill:
        """What was billed to this person's own app since midnight UTC."""
        return self._spending.bill(day_of(self._clock()), app=self._own_app())

    def days(self, count: int) -> tuple[tuple[date, Bill], ...]:
        """The same for the last `count` UTC days, oldest first; days without any are left out."""
        found = self._spending.days(day_of(self._clock()) - count + 1, app=self._own_app())
        return tuple((_EPOCH + timedelta(days=day), bill) for day, bill in found.items())

    def cap(self, room_id: int) -> Decimal:
        """What the room may read today, in US dollars: as it was raised to, else the setting; 0 is no cap."""
        if not self._capped:
            return Decimal(0)
        raised = self._spending.raised(room_id, day_of(self._clock()))
        return self._set_cap if raised is None else raised

    def raise_cap(self, room_id: int) -> None:
        """For this room and UTC day, so far that it reads again. What has no cap gets none."""
        if cap := self.cap(room_id):
            day = day_of(self._clock())
            spent = self._spending.bill(day, room_id=room_id).usd_reading
            self._spending.raise_cap(room_id, day, raised_cap(spent, cap, self._set_cap))

    def keep_cap(self, usd: float) -> None:
        """The cap of every room and day, 0 for none; it takes the place of what was raised before."""
        self._settings.set(CAP_USD, usd)
        self._spending.forget_raises()

    @property
    def _set_cap(self) -> Decimal:
        return Decimal(str(self._settings.get(CAP_USD)))

    def allowance(self, room_id: int, account: Account) -> Allowance:
        """How this room may go on reading as `account`: for everybody, whoever pays."""
        self.settle()
        now = self._clock()
        spent = self._spending.bill(day_of(now), room_id=room_id).usd_reading
        return allowance(spent, self.cap(room_id), self._pace(room_id, account, now), now)

    def money(self, room_id: int, account: Account, chat: ChatTime) -> Money | None:
        """What there is to say of a room's spending in this chat; None in practice."""
        if not self._capped:
            return None
        now, cap = self._clock(), self.cap(room_id)
        pace = self._pace(room_id, account, now)
        here = self._spending.bill(day_of(now), room_id=room_id)
        spent = here.usd_reading
        return Money(
            allowance(spent, cap, pace, now).leave,
            day_end(now),
            here.posts_read,
            posts_for(cap),
            reached_in(spent, cap, pace),
            self._sums(room_id, cap, pace, chat, now) if self.pays(account) else None,
        )

    def _sums(self, room_id: int, cap: Decimal, pace: float, chat: ChatTime, now: datetime) -> Sums:
        days = range(min(day_of(chat.began), day_of(now)), day_of(now) + 1)
        so_far = sum((self._spending.bill(day, app=self._own_app(), room_id=room_id) for day in days), Bill())
        return Sums(self.today(), so_far, forecast(so_far.usd, pace, chat, now), cap)

    def _pace(self, room_id: int, account: Account, now: datetime) -> float:
        """Posts a minute, by when they were written: a look that catches up reads many at once."""
        recent = self._archive.count(room_id, seen_by=account.id, since=now - PACE_OVER)
        return recent / (PACE_OVER / timedelta(minutes=1))

    def _note(self, charge: Charge, *, later: bool) -> None:
        """Never raises: what is billed has happened, and whoever asked for it has to hear that. What is in no sum waits
        for the next transaction: one a page is enough."""
        with self._lock:
            self._unwritten.append(charge)
        if not later:
            self.settle()


def _together(charges: list[Charge]) -> list[Charge]:
    """One for each day, app, room and kind."""
    ids: dict[tuple[int, str, int, Billed], list[str]] = {}
    for one in charges:
        ids.setdefault((one.day, one.app, one.room_id, one.kind), []).extend(one.ids)
    return [Charge(*key, tuple(found)) for key, found in ids.items()]


def _asked(room: Callable[[], int]) -> int:
    try:
        return room()
    except StoreTrouble:
        return 0
