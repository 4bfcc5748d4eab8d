"""Reports: the report of a stored chat: its figures, the inbox, the plan's aim, and the room's chats before it."""

from __future__ import annotations

from datetime import datetime

from desktop.core.figures import figures
from desktop.core.going import Going, unwatched
from desktop.core.report import MOST_EARLIER, Brief, Report, brief_of, report
from desktop.core.sitting import Ending, Sitting
from desktop.services.library import Library
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.inbox import Inbox
from desktop.store.sittings import Sittings

_BEFORE_NEW = 2
"""Chats that must be known before one for its new people to be compared: before that, everybody is new."""


class Reports:
    """For any thread, one at a time: a report takes as long as reading the chat and twelve before it. What was counted
    of earlier chats is kept as long as they do not change. Raises StoreTrouble."""

    def __init__(self, database: Database, library: Library) -> None:
        self._library = library
        self._inbox, self._plans, self._sittings = Inbox(database), ChatPlans(database), Sittings(database)
        self._briefs: dict[tuple[Sitting, int], Brief] = {}

    def report(self, room_id: int, sitting: Sitting, going: Going = unwatched) -> Report:
        """Of a chat of the library's. `going` is told of the chats that are read."""
        held = self._library.proceedings(room_id, sitting)
        all_ = sorted(self._library.sittings(room_id), key=lambda one: one.starts)
        before = [one for one in all_ if one.starts < sitting.starts]
        heard = self._sittings.heard(room_id, seen_by=self._library.reader.seen_by(held.room))
        earlier = []
        for done, one in enumerate(before[-MOST_EARLIER:]):
            going(done, len(before[-MOST_EARLIER:]) + 1)
            known = _known(heard, one.starts) if before.index(one) >= _BEFORE_NEW else None
            earlier.append(self._brief(room_id, one, known))
        plan = self._plans.get(held.room.origin, sitting.plan_uid) if sitting.plan_uid else None
        known = _known(heard, sitting.starts)
        return report(
            held,
            earlier,
            inquiries=self._inbox.list(room_id),
            known=known,
            ends=sitting.ends,
            title=sitting.title,
            aim="" if plan is None else plan.aim,
            is_over=sitting.ending is not Ending.OPEN,
            since=min(heard.values()) if known else None,
        )

    def _brief(self, room_id: int, sitting: Sitting, known: frozenset[str] | None) -> Brief:
        key = (sitting, room_id)
        if key not in self._briefs:
            held = self._library.proceedings(room_id, sitting)
            self._briefs[key] = brief_of(held.starts, figures(held, known=known, ends=sitting.ends))
        return self._briefs[key]


def _known(heard: dict[str, datetime], before: datetime) -> frozenset[str] | None:
    """Who said something earlier; None where nothing earlier is there at all."""
    known = frozenset(name for name, at in heard.items() if at < before)
    return known or None
