"""Reports: the report of a stored chat: its figures, the inbox, the plan's aim, and the room's chats before it."""

from __future__ import annotations

from dataclasses import replace

from desktop.core.going import Going, unwatched
from desktop.core.measure import Measure
from desktop.core.report import Brief, Report, report
from desktop.core.sitting import Ending, Sitting
from desktop.services.library import Library
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.inbox import Inbox
from desktop.store.sittings import Sittings

_BEFORE_NEW = 2
"""Chats that must be known before one for its new people to be compared with: before that, nearly everybody is new."""


class Reports:
    """For any thread: a report takes as long as reading the chat. Raises StoreTrouble."""

    def __init__(self, database: Database, library: Library) -> None:
        self._library = library
        self._inbox, self._plans, self._sittings = Inbox(database), ChatPlans(database), Sittings(database)

    def report(self, room_id: int, sitting: Sitting, going: Going = unwatched) -> Report:
        """Of a chat of the library's; `going` is told of posts."""
        held = self._library.proceedings(room_id, sitting, going)
        going(0, 0)
        oldest = self._sittings.oldest(room_id, seen_by=self._library.reader.seen_by(held.room))
        is_first = oldest is None or oldest >= held.starts
        plan = self._plans.get(held.room.origin, sitting.plan_uid) if sitting.plan_uid else None
        return report(
            held,
            self._earlier(room_id, sitting),
            inquiries=self._inbox.list(room_id),
            known=None if is_first else self._library.known(room_id, held),
            ends=sitting.ends,
            title=sitting.title,
            aim="" if plan is None else plan.aim,
            is_over=sitting.ending is not Ending.OPEN,
            since=None if is_first else oldest,
        )

    def _earlier(self, room_id: int, sitting: Sitting) -> list[Brief]:
        briefs = sorted(self._library.briefs(room_id), key=lambda one: one.starts)
        first = (
            replace(one, values={**one.values, Measure.NEW_PEOPLE: None}) for one in briefs[:_BEFORE_NEW]
        )
        return [one for one in (*first, *briefs[_BEFORE_NEW:]) if one.starts < sitting.starts]
