"""Follower: reads one room's search for one account, page by page, so that every post is read once and none is lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from desktop.core.cursor import Cursor, Gap
from desktop.core.errors import AppRefused, Refused, Retryable, SignInNeeded, SignInOver
from desktop.core.late import Minute, Short, find_short, unequal
from desktop.core.post import Post
from desktop.networks.gateway import Found, Gateway, Wanted
from desktop.store.archive import Archive
from desktop.store.cursors import Cursors
from desktop.store.database import Database
from desktop.store.rechecks import Rechecks

HISTORY = timedelta(hours=1)
"""How far back the first look goes. A chat is an hour, and every post read costs its owner money."""
RETURN = timedelta(hours=24)
"""Who was away for less gets all that was posted meanwhile; for longer, the last hour, as who comes for the first
time: days of a busy hashtag may cost more than a chat."""
LATE = timedelta(hours=1)
"""How late a post may be shown by search and still be found."""
SETTLED = timedelta(minutes=1)
"""Before that, search has not shown everything of a minute: it is too early to compare."""
_NOTED = timedelta(minutes=10)
"""How often it is written down that a quiet room was looked at."""

_log = logging.getLogger(__name__)


class Follower:
    """Used by one thread. `tell` hears of posts that were archived: all of a page, and the ids that are new here or
    gone.

    A page is archived in the transaction that moves the cursor behind it: whatever happens between two pages, what was
    read is not read again, and what was not is still known to be missing.
    """

    def __init__(
        self,
        room_id: int,
        seen_by: str,
        *,
        database: Database,
        archive: Archive,
        cursors: Cursors,
        clock: Callable[[], datetime],
        tell: Callable[[tuple[Post, ...], tuple[str, ...]], None],
    ) -> None:
        self._room_id, self._seen_by = room_id, seen_by
        self._database, self._archive, self._cursors = database, archive, cursors
        self._rechecks = Rechecks(database)
        self._clock, self._tell = clock, tell
        self._unread = False
        self._short: list[Short] = []
        self._probing: tuple[datetime, list[Gap]] = (clock(), [])
        self._known: dict[datetime, int] = {}
        self._counts = True

    @property
    def is_behind(self) -> bool:
        """Posts between those that were read are still to be read."""
        return self._unread

    @property
    def is_searching(self) -> bool:
        """Late posts are known to be missing, and where they may be."""
        return bool(self._short)

    def front(self, gateway: Gateway, wanted: Wanted) -> Found:
        """Read what is newer than everything read so far: its newest page. The rest of it is a gap."""
        cursor = self._cursor()
        found = gateway.follow(wanted, since_id=cursor.newest, start=cursor.start)
        later = cursor.ahead(found.newest_id, found.oldest_id, older=found.older)
        self._take(found.posts, cursor, later)
        self._take_away(gateway, found)
        return found

    def fill(self, gateway: Gateway, wanted: Wanted) -> Found:
        """Read one page of the newest gap."""
        cursor = self._cursor()
        if not cursor.gaps:
            self._unread = False
            return Found(())
        gap = cursor.gaps[0]
        found = self._between(gateway, wanted, gap, cursor.start)
        later = cursor.filled(gap, found.oldest_id, older=found.older)
        self._take(found.posts, cursor, later)
        self._take_away(gateway, found)
        return found

    def streamed(self, posts: tuple[Post, ...], *, joins: bool) -> None:
        """Posts that came by a stream. Where it `joins`, what lies before the first of them is a gap."""
        cursor = self._cursor()
        self._take(posts, cursor, cursor.streamed((post.id for post in posts), joins=joins))

    def compare(self, gateway: Gateway, wanted: Wanted) -> None:
        """Ask how much search knows of each minute, and note where something is missing here.

        Not while a gap is open: what is missing there is known. The room goes on without: where counting fails, until
        the next time; where the network does not count for this account, for good.
        """
        if self._unread or not self._counts:
            return
        cursor, now = self._cursor(), self._clock()
        start = max(cursor.start, now - LATE)
        try:
            minutes = gateway.count(wanted, start=start, end=now - SETTLED)
        except Retryable as trouble:
            _log.info("Posts that search shows late were not looked for: %s", trouble)
            return
        except SignInOver:
            raise
        except (Refused, SignInNeeded) as refusal:
            _log.info("Posts that search shows late will not be looked for: %s", refusal)
            self._counts = False
            return
        self._note_short(minutes, cursor, start)

    def probe(self, gateway: Gateway, wanted: Wanted) -> Found:
        """Look for late posts in one of the places where they may be: nothing that is held comes along."""
        start, gaps = self._probing
        gap = gaps[0]
        found = self._between(gateway, wanted, gap, start)
        del gaps[0]
        cursor = self._cursor()
        rest = Gap(gap.since_id, found.oldest_id)
        later = replace(cursor, gaps=(*cursor.gaps, rest)) if found.older and rest.is_open else cursor
        self._take(found.posts, cursor, later)
        self._count_found(found.posts)
        return found

    def _take_away(self, gateway: Gateway, found: Found) -> None:
        """What replies say is gone leaves here, and its chat is asked about (services/rechecking.py)."""
        if not found.gone:
            return
        with self._database.write():
            self._rechecks.note_seen(gateway.origin, found.gone, self._clock())
            left = self._rechecks.take_away(gateway.origin, found.gone, seen_by=self._seen_by)
        if self._room_id in left:
            self._tell((), left[self._room_id])

    def _between(self, gateway: Gateway, wanted: Wanted, gap: Gap, start: datetime) -> Found:
        """A gap that the network refuses (what is newer it did not) is given up: it would stop the room for ever."""
        try:
            return gateway.follow(wanted, since_id=gap.since_id, until_id=gap.until_id, start=start)
        except AppRefused:
            raise
        except Refused as refusal:
            _log.warning("Posts before %s stay unread: %s", gap.until_id, refusal)
            return Found(())

    def _note_short(self, minutes: tuple[Minute, ...], cursor: Cursor, start: datetime) -> None:
        if not minutes:
            return
        self._known = {one: count for one, count in self._known.items() if one >= minutes[0].start}
        counts = self._archive.held_in([one.start for one in minutes], self._room_id, seen_by=self._seen_by)
        wanting = unequal(minutes, counts, self._known)
        if not wanting:  # as nearly always: no list is made of all that an hour held
            self._short, self._probing = [], (start, [])
            return
        # Also what is held around these minutes: that is where the places between held posts end.
        since = minutes[0].start - timedelta(minutes=1)
        held = self._archive.held(self._room_id, seen_by=self._seen_by, since=since)
        self._short = list(find_short(wanting, held, cursor.newest))
        self._known.update((one.minute.start, one.minute.posts) for one in self._short)
        self._probing = (start, list(dict.fromkeys(gap for one in self._short for gap in one.gaps)))
        self._short = self._short if self._probing[1] else []

    def _count_found(self, posts: tuple[Post, ...]) -> None:
        """A minute of which everything was found need not be searched any further."""
        rest = []
        for one in self._short:
            end = one.minute.start + timedelta(minutes=1)
            found = sum(one.minute.start <= post.created_at < end for post in posts)
            if found < one.missing:
                rest.append(replace(one, missing=one.missing - found))
        wanted = {gap for one in rest for gap in one.gaps}
        start, gaps = self._probing
        self._probing = (start, [gap for gap in gaps if gap in wanted])
        self._short = rest if self._probing[1] else []

    def _cursor(self) -> Cursor:
        """From the store: another process may have read on."""
        now = self._clock()
        cursor = self._cursors.get(self._room_id, self._seen_by)
        if cursor is None or now - cursor.looked_at > RETURN:
            cursor = Cursor(now - HISTORY, now - HISTORY)
        return cursor

    def _take(self, posts: tuple[Post, ...], cursor: Cursor, later: Cursor) -> None:
        now = self._clock()
        fresh: tuple[str, ...] = ()
        if posts or later != cursor or now - cursor.looked_at > _NOTED:
            with self._database.write():
                fresh = self._archive.add(self._room_id, posts, seen_by=self._seen_by)
                self._cursors.put(self._room_id, self._seen_by, replace(later, looked_at=now))
        self._unread = bool(later.gaps)
        if posts:
            self._tell(posts, fresh)
