"""Rechecking: asks the network which posts of an old chat are gone or protected by now, and takes those away.

X wants what was deleted, protected or suspended to leave wherever it is kept, within a day of a request (developer
policy; developer guidelines, "Content deletion"), and tells nobody of it unasked: posts are looked up by their ids, a
hundred at a time. Each that is still there is billed as one that is read.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from desktop.core.account import Account
from desktop.core.errors import OverBudget, ParleyError, SignInNeeded, Stopped
from desktop.core.events import PostsArrived
from desktop.core.going import Going, unwatched
from desktop.core.origin import Origin
from desktop.core.prices import USD, Billed
from desktop.core.sitting import Sitting
from desktop.core.spending import Leave
from desktop.networks.gateway import Gateway, Standing
from desktop.services.bus import EventBus
from desktop.services.purse import Purse
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.rechecks import Rechecks
from desktop.store.sittings import Sittings

A_CALL = 100
"""Posts (X: GET /2/tweets)."""
AGAIN = timedelta(hours=24)
"""For so long a post counts as there after the network had it."""
AROUND = timedelta(hours=1)
"""What is asked about on both sides of a post that is gone and belongs to no chat."""
TROUBLED = 900.0
"""Seconds until what went wrong by itself is tried again."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Due:
    """What a check of a chat would be."""

    posts: int = 0
    """About how many the network is asked; 0: of all of them it was heard today, or they came by a file."""
    usd: Decimal | None = None
    """What that costs at most, in US dollars; None for who does not pay."""
    known_at: datetime | None = None
    """Since when any of them may be gone (UTC)."""

    @property
    def calls(self) -> int:
        return -(-self.posts // A_CALL)


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found."""

    asked: int = 0
    gone: int = 0
    """Deleted, protected or suspended: they have left."""
    edited: int = 0
    """In their newest version here now."""


class Rechecking:
    """`account` says who reads a room, `connect` makes a gateway whose reading is billed to the room, `renew` has a
    sign-in renewed. `check` takes seconds, on a thread of its own; `look_after` is one step of a worker's."""

    def __init__(
        self,
        database: Database,
        origin: Origin,
        *,
        account: Callable[[int], Account | None],
        connect: Callable[[Account, int], Gateway],
        renew: Callable[[Account], bool],
        purse: Purse,
        bus: EventBus,
        clock: Callable[[], datetime],
    ) -> None:
        self._origin, self._account, self._connect, self._renew = origin, account, connect, renew
        self._purse, self._bus, self._clock = purse, bus, clock
        self._archive, self._rechecks = Archive(database), Rechecks(database)
        self._sittings = Sittings(database)

    def due(self, room_id: int, sitting: Sitting) -> Due:
        """What there is to ask of a chat: nothing where nobody is signed in. Raises StoreTrouble."""
        account = self._account(room_id)
        if account is None:
            return Due()
        span = (room_id, sitting.starts, sitting.until)
        posts = len(self._rechecks.to_ask(*span, seen_by=account.id, before=self._clock() - AGAIN))
        usd = posts * USD[Billed.POST_READ] if self._purse.pays(account) else None
        return Due(posts, usd, self._rechecks.known_at(*span, seen_by=account.id))

    def check(self, room_id: int, sitting: Sitting, going: Going = unwatched) -> Checked:
        """Ask about a chat's posts, which a person agreed to; `going` counts them. What was asked by the time it is
        stopped, or fails, has been dealt with.

        Raises SignInNeeded where nobody reads the room, OverBudget at its cap, and what a gateway does.
        """
        account = self._account(room_id)
        if account is None:
            raise SignInNeeded("Nobody is signed in for this room.", "Sign in, then check again.")
        return self._ask(
            room_id, sitting.starts, sitting.until, account, before=self._clock() - AGAIN, going=going
        )

    def look_after(self, going: Going = unwatched) -> float:
        """Where a post was met that is gone, its chat is checked by itself, within what its room may read without a
        word: more is for a person to agree to. The seconds until there may be more to do."""
        for seen in self._rechecks.seen():
            account = self._account(seen.room_id)
            if account is None or self._purse.allowance(seen.room_id, account).leave is not Leave.FREE:
                continue
            since, until = self._around(seen.room_id, seen.gone_at)
            try:
                found = self._ask(seen.room_id, since, until, account, before=seen.found_at, going=going)
            except Stopped:
                raise
            except ParleyError as trouble:
                _log.info("A chat with a post that is gone is checked later: %s", trouble)
                continue
            self._rechecks.forget_seen(seen.room_id, since, until)
            _log.info("Checked %d posts beside one that is gone: %d more are", found.asked, found.gone)
        return TROUBLED

    def _around(self, room_id: int, at: datetime) -> tuple[datetime, datetime]:
        """The chat in which that was said."""
        for one in self._sittings.list(room_id):
            if one.starts <= at <= one.until:
                return one.starts, one.until
        return at - AROUND, at + AROUND

    def _ask(
        self,
        room_id: int,
        since: datetime,
        until: datetime,
        account: Account,
        *,
        before: datetime,
        going: Going = unwatched,
    ) -> Checked:
        ids = self._rechecks.to_ask(room_id, since, until, seen_by=account.id, before=before)
        gateway = self._connect(account, room_id)
        found = Checked()
        try:
            for start in range(0, len(ids), A_CALL):
                going(start, len(ids))
                self._may_read(room_id, account)
                batch = ids[start : start + A_CALL]
                gone, edited = self._settle(
                    room_id, account, self._standing(gateway, batch, account), gateway
                )
                found = Checked(found.asked + len(batch), found.gone + gone, found.edited + edited)
        finally:
            gateway.close()
            self._purse.settle()
        going(len(ids), len(ids))
        return found

    def _standing(self, gateway: Gateway, ids: tuple[str, ...], account: Account) -> Standing:
        """A token may be refused before its time; one renewal is tried."""
        try:
            return gateway.standing(ids)
        except SignInNeeded:
            if not self._renew(account):
                raise
            return gateway.standing(ids)

    def _settle(
        self, room_id: int, account: Account, standing: Standing, gateway: Gateway
    ) -> tuple[int, int]:
        """How many left, and how many are newer now."""
        newer = gateway.look_up(tuple(sorted(standing.newer))) if standing.newer else ()
        self._rechecks.note_there(self._origin, standing.there, self._clock())
        left = self._rechecks.take_away(self._origin, standing.gone, standing.kept_away, seen_by=account.id)
        fresh = self._archive.add(room_id, newer, seen_by=account.id)
        for one, ids in {**left, room_id: (*left.get(room_id, ()), *fresh)}.items():
            if ids:
                self._bus.publish(PostsArrived(one, ids, is_new=bool(fresh) and one == room_id))
        return len(standing.gone | standing.kept_away), len(newer)

    def _may_read(self, room_id: int, account: Account) -> None:
        allowed = self._purse.allowance(room_id, account)
        if allowed.leave is Leave.STOPPED:
            raise OverBudget(
                "This room has read as much today as it may.", "Raise its cap.", not_before=allowed.until
            )
