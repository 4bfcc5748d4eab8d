"""OnTime: cues that go out by themselves, also in rooms that are not shown, and what keeps them from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from desktop.core.account import Account
from desktop.core.cue import MINUTES, Cue
from desktop.core.errors import (
    AccountUnconfirmed,
    AppRefused,
    ParleyError,
    PermissionNeeded,
    SignInNeeded,
    StoreTrouble,
)
from desktop.core.events import Event, PlansChanged, SheetChanged, SignedOut, SignInEnded
from desktop.core.guards import LATE, Doubt
from desktop.core.outbox import Entry, Kind, State
from desktop.core.ready import FROM
from desktop.core.sentence import sentence
from desktop.services.bus import EventBus
from desktop.services.chat_plans import Upcoming
from desktop.services.hosting import Hosting
from desktop.services.room_session import RoomSession
from desktop.services.worker import IDLE, Worker

AHEAD = timedelta(minutes=1 - MINUTES.start)
"""A cue may go out that long before its chat begins."""
EVERY = timedelta(minutes=1)
TODAY = timedelta(days=1)
PATIENCE = timedelta(seconds=20)
"""A question waits no longer for a look at its room."""
FAREWELL = 2.0


@dataclass(frozen=True, slots=True)
class Kept:
    """What keeps cues of a room from going out: of `cue` a doubt that a person settles, an error, or what became of its
    `entry`; without a cue an error that keeps them all."""

    room_id: int
    hashtag: str
    cue: Cue | None = None
    doubt: Doubt | None = None
    error: ParleyError | None = None
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class Ahead:
    """How many cues of a chat wait to go out by themselves, the `first` at that time (UTC)."""

    hashtag: str
    count: int
    first: datetime


class Looks(Protocol):
    """RoomListener, as far as it is needed here."""

    def look(self) -> float: ...
    def stop(self) -> None: ...


class Look:
    """One look at a room that nobody follows, on a thread of its own: whether a question was asked there meanwhile."""

    def __init__(self, room_id: int, listener: Looks, began: datetime) -> None:
        self.began, self.is_over, self._listener = began, False, listener
        self._worker = Worker(f"looking-{room_id}", self._step, leave=listener.stop)
        self._worker.start()

    def _step(self) -> float:
        try:
            self._listener.look()
        finally:
            self.is_over = True
            self._worker.stop()
        return IDLE

    def cut(self) -> None:
        self._worker.stop()
        self._listener.stop()

    def join(self, seconds: float) -> None:
        self._worker.join(seconds)


class OnTime:
    """A session whose room is not shown stays open for as long as its cues go out by themselves: with its run sheet and
    that sheet's folder, and without a listener or a stream.

    `find` gives the chats by their rooms that begin within a time from now, and whose cues are to go out so;
    `account_of` who posts in a room; `open_aside` opens one that is not shown, and `listener` gives one for it that is
    not started. All but `_note` on the GUI thread.
    """

    def __init__(
        self,
        find: Callable[[timedelta], Mapping[int, Upcoming]],
        account_of: Callable[[int], Account | None],
        open_aside: Callable[[int, Account], RoomSession],
        listener: Callable[[int, Account], Looks],
        *,
        bus: EventBus,
        clock: Callable[[], datetime],
    ) -> None:
        self._find, self._account_of, self._clock = find, account_of, clock
        self._open_aside, self._listener = open_aside, listener
        self._looks: dict[tuple[int, str], Look] = {}
        """The last one for each room and cue."""
        self._shown: RoomSession | None = None
        self._aside: dict[int, RoomSession] = {}
        self._rooms: Mapping[int, Upcoming] = {}
        """Where cues go out by themselves, as of the last look."""
        self._look_at: datetime | None = None
        """None: at once."""
        bus.subscribe(self._note)

    # --- what the house tells ------------------------------------------------------------------------------------

    def show(self, session: RoomSession) -> None:
        """It is the open room's from now on."""
        self._shown = session
        self._put_away(session.room_id)

    def leave(self, session: RoomSession) -> None:
        """Its room is not shown any more."""
        is_here, self._shown = session is self._shown, None
        with suppress(StoreTrouble):
            if is_here and session.hosting is not None and session.hosting.posts_on_time:
                self._aside[session.room_id] = session
                return
        session.close()

    def sign_out(self, account: Account) -> None:
        """Nothing more goes out as them."""
        for session in self._sessions():
            if session.account is not None and session.account.id == account.id:
                self._put_away(session.room_id)
                self._shown = None if session is self._shown else self._shown

    def close(self) -> None:
        for room_id in list(self._aside):
            self._put_away(room_id)
        for look in self._looks.values():
            look.cut()
        for look in self._looks.values():
            look.join(FAREWELL)

    def has_heard(self, session: RoomSession, cue: Cue) -> bool:
        """Whether it is known if somebody asked this question meanwhile; where not, that is found out now."""
        if session is self._shown or session.account is None or not cue.is_question:
            return True
        now, key = self._clock(), (session.room_id, cue.id)
        look = self._looks.get(key)
        if look is None or (look.is_over and now - look.began > EVERY):
            look = self._looks[key] = Look(
                session.room_id, self._listener(session.room_id, session.account), now
            )
        if now - look.began > PATIENCE:
            return True
        if look.is_over:
            session.questions()  # has what came read
        return look.is_over and not session.is_reading

    # --- time ----------------------------------------------------------------------------------------------------

    def tick(self) -> None:
        """To be called every second. Never raises: what the store does not give now is asked for again."""
        with suppress(StoreTrouble):
            self._look()
        for hosting in self._hostings():
            hosting.tick()

    def kept(self) -> tuple[Kept, ...]:
        """What a person has to see to before cues go out. Raises StoreTrouble."""
        found: list[Kept] = []
        for session, hosting in self._at_work():
            tag, asking = hosting.chat.hashtag, hosting.asking
            if asking is not None:
                found.append(Kept(session.room_id, tag, asking.cue, asking.doubt, asking.error))
            elif (problem := _problem(session)) is not None and self._is_near(hosting):
                found.append(Kept(session.room_id, tag, error=problem))
            found += [Kept(session.room_id, tag, cue, entry=one) for cue, one in _stuck(hosting)]
        here = {session.room_id for session, _ in self._at_work()}
        for room_id, coming in self._rooms.items():
            is_time = coming.start - FROM <= self._clock() < coming.end
            if room_id not in here and is_time and self._account_of(room_id) is None:
                nobody = SignInNeeded("Nobody is signed in there.", "Sign in.")
                found.append(Kept(room_id, coming.plan.hashtag, error=nobody))
        return tuple(found)

    def ahead(self) -> tuple[Ahead, ...]:
        """What waits to go out by itself within a day, by chats. Raises StoreTrouble."""
        now, found = self._clock(), []
        for _, hosting in self._at_work():
            sheet = hosting.sheet()
            waiting = (cue for cue in sheet.cues if cue.is_waiting and cue.goes_out)
            times = [at for cue in waiting if (at := sheet.at(cue, now).shifted) > now - LATE]
            if times and min(times) <= now + TODAY and now < sheet.end:
                found.append(Ahead(hosting.chat.hashtag, len(times), max(min(times), now)))
        return tuple(sorted(found, key=lambda one: one.first))

    # --- inside --------------------------------------------------------------------------------------------------

    def _look(self) -> None:
        """Once a minute, and after what may have changed it: which rooms these are."""
        now = self._clock()
        if self._look_at is not None and self._look_at - EVERY <= now < self._look_at:
            return
        self._look_at = now + EVERY
        try:
            self._rooms = self._find(AHEAD)
            for room_id in [one for one in self._aside if one not in self._rooms]:
                self._put_away(room_id)
            shown = None if self._shown is None else self._shown.room_id
            for room_id in self._rooms:
                if room_id != shown:
                    self._open(room_id)
        except StoreTrouble:
            self._look_at = None
            raise

    def _open(self, room_id: int) -> None:
        """As whoever posts there by now, and may by now."""
        account, session = self._account_of(room_id), self._aside.get(room_id)
        if session is not None and session.account != account:
            self._put_away(room_id)
        if account is not None and room_id not in self._aside:
            self._aside[room_id] = self._open_aside(room_id, account)

    def _put_away(self, room_id: int) -> None:
        session = self._aside.pop(room_id, None)
        if session is not None:
            session.close()

    def _hostings(self) -> Iterator[Hosting]:
        for session in self._sessions():
            with suppress(StoreTrouble):
                if session.hosting is not None:
                    yield session.hosting

    def _at_work(self) -> Iterator[tuple[RoomSession, Hosting]]:
        for session in self._sessions():
            if (hosting := session.hosting) is not None and hosting.posts_on_time:
                yield session, hosting

    def _sessions(self) -> list[RoomSession]:
        return [*([] if self._shown is None else [self._shown]), *self._aside.values()]

    def _is_near(self, hosting: Hosting) -> bool:
        """Whether a cue is to go out soon."""
        now, sheet = self._clock(), hosting.sheet()
        return sheet.due(now + FROM) is not None and now < sheet.end

    def _note(self, event: Event) -> None:
        """On the publisher's thread."""
        if isinstance(event, PlansChanged | SheetChanged | SignInEnded | SignedOut):
            self._look_at = None


def _problem(session: RoomSession) -> ParleyError | None:
    """Why nothing can be posted in this room by itself."""
    if session.account is None:
        return SignInNeeded("Nobody is signed in there.", "Sign in.")
    able = session.capabilities
    if Kind.POST in able.refused:
        return AppRefused(f"{able.network} does not let this copy of Parley post.", "Post in the browser.")
    if not able.posts:
        return PermissionNeeded("You have not allowed Parley to post for you yet.", "Allow it.")
    if not session.identity.confirmed:
        name = session.account.username
        return AccountUnconfirmed(
            sentence("You have not posted here as @%1 yet.", name), "Say that you mean it."
        )
    return None


def _stuck(hosting: Hosting) -> list[tuple[Cue, Entry]]:
    """Cues that were posted and do not go out, as where the keyring is locked."""
    found = []
    for cue in hosting.sheet().cues:
        if cue.posted is None or cue.posted.post_id or (entry := hosting.entry(cue)) is None:
            continue
        if entry.state in (State.FAILED, State.OVERDUE) or (entry.state is State.QUEUED and entry.reason):
            found.append((cue, entry))
    return found
