"""Planning: what a window asks about planned chats: keeping, changing, cancelling them, and what their rooms follow."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from desktop.core.chat_plan import ChatPlan, clash, follow_on
from desktop.core.chat_plan_check import checked
from desktop.core.errors import BadInput
from desktop.core.events import PlansChanged, RoomChanged
from desktop.core.family import Style
from desktop.core.origin import Origin
from desktop.services.bus import EventBus
from desktop.store.chat_plans import ChatPlans
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from desktop.store.run_sheets import RunSheets

LINGERS = timedelta(hours=2)
"""After its end a chat is still what its room follows: people talk on, and its host has things to do."""
LATELY = timedelta(days=60)
FEW = 5
NEAR = timedelta(minutes=30)
"""Before the next one, at the latest, it is that."""


@dataclass(frozen=True, slots=True)
class Upcoming:
    """A planned chat that is on or comes next: `start` and `end` in UTC."""

    plan: ChatPlan
    start: datetime
    end: datetime


class Planning:
    """All plans of one origin. `new_uid` makes a UUID. Raises StoreTrouble; LookupError for a uid that is not there."""

    def __init__(
        self,
        origin: Origin,
        *,
        plans: ChatPlans,
        sheets: RunSheets,
        rooms: Rooms,
        database: Database,
        bus: EventBus,
        clock: Callable[[], datetime],
        new_uid: Callable[[], str],
    ) -> None:
        self._origin, self._plans, self._sheets = origin, plans, sheets
        self._rooms, self._database = rooms, database
        self._bus, self._clock, self.new_uid = bus, clock, new_uid

    def list(self) -> tuple[ChatPlan, ...]:
        """All of them, those that are over or cancelled, too."""
        return self._plans.list(self._origin)

    def get(self, uid: str) -> ChatPlan:
        if (plan := self._plans.get(self._origin, uid)) is None:
            raise LookupError(f"there is no plan {uid}")
        return plan

    def upcoming(self) -> tuple[Upcoming, ...]:
        """The next chat of each plan that has one, cancelled ones too, the soonest first."""
        return self._coming(self._clock())

    def near(self, ahead: timedelta) -> tuple[Upcoming, ...]:
        """The chats that are on, were a while ago, or begin within `ahead`; cancelled ones are none."""
        now = self._clock()
        return tuple(
            one
            for one in self._coming(now - LINGERS)
            if one.start <= now + ahead and not one.plan.is_cancelled
        )

    def past(self) -> tuple[Upcoming, ...]:
        """The last chats that this person organised and that do not come again, the newest first, a few weeks long."""
        now = self._clock()
        found = []
        for plan in self.list():
            if plan.organises and not plan.is_cancelled:
                with suppress(BadInput):
                    starts = () if plan.start(now) else plan.occurrences(now - LATELY, now)
                    found += [Upcoming(plan, start, start + plan.length) for start in starts[-1:]]
        return tuple(sorted(found, key=lambda one: one.start, reverse=True))[:FEW]

    def for_room(self, room_id: int) -> Upcoming | None:
        """The chat that is on in this room, or was a while ago, or comes next."""
        now = self._clock()
        past, ahead = (
            next((one for one in found if one.plan.room_id == room_id and not one.plan.is_cancelled), None)
            for found in (self._coming(now - LINGERS), self._coming(now))
        )
        return ahead if ahead is not None and ahead.start <= now + NEAR else past

    def clash(self, plan: ChatPlan) -> tuple[ChatPlan, datetime] | None:
        """The first chat that is on at the same time as one of this plan's, and when it begins."""
        return clash(plan, self.list(), self._clock())

    def save(self, plan: ChatPlan, *, follows: str = "") -> ChatPlan:
        """Keep it, make its room, and have the room follow it; as it is kept. PlansChanged and RoomChanged follow.

        A change of what was kept under its uid raises its sequence, where this person organises it. `follows` is the
        uid of the plan that it was planned from (`plan_next`). Raises BadInput where it cannot be so.
        """
        plan = checked(plan, self._clock())
        known = self._plans.get(self._origin, plan.uid)
        if known is not None and plan.organises and _told(known) != _told(plan):
            plan = replace(plan, sequence=max(plan.sequence, known.sequence + 1))
        before = self._plans.get(self._origin, follows) if follows else None
        going_on = None if before is None else follow_on(before, plan.uid, self._clock())[1]
        last = self._rooms.last(self._origin)
        with self._database.write():
            room = self._rooms.open(
                plan.hashtag,
                self._origin,
                hosts=(*plan.hosts, *plan.cohosts),
                guests=plan.guests,
                topic=plan.topic,
                aliases=plan.aliases,
            )
            if last is not None:  # a plan opens no room
                self._rooms.touch(last.id)
            plan = replace(plan, room_id=room.id)
            self._plans.put(self._origin, plan)
            if going_on is not None and going_on != before:
                self._plans.put(self._origin, going_on)
            for room_id in {room.id, room.id if known is None else known.room_id}:
                self._follow(room_id, moved=known)
        self._tell(plan, follows)
        return plan

    def begun(self, form: str) -> ChatPlan | None:
        """What stands in that form and was not kept; forms are "new", a uid that is changed, "after" one it follows."""
        return self._plans.begun(self._origin, form)

    def keep_begun(self, form: str, plan: ChatPlan | None) -> None:
        """It stands there; None: nothing does any more."""
        self._plans.keep_begun(self._origin, form, plan)

    def cancel(self, uid: str) -> ChatPlan:
        """It does not take place; whoever was invited is told by its invitation's next form."""
        return self._put(self.get(uid).changed(is_cancelled=True))

    def cancel_day(self, uid: str, day: str) -> ChatPlan:
        """Of a chat that comes again only the one of that day in its zone (2026-12-03) does not take place."""
        return self._put(self.get(uid).without(day))

    def restore_day(self, uid: str, day: str) -> ChatPlan:
        """That one does after all."""
        plan = self.get(uid)
        return self._put(plan.changed(left_out=tuple(one for one in plan.left_out if one != day)))

    def restore(self, uid: str) -> ChatPlan:
        """It takes place after all."""
        return self._put(self.get(uid).changed(is_cancelled=False))

    def remove(self, uid: str) -> Callable[[], None]:
        """As if it had never been, with its run sheets; its room stays. What is given puts all of it back."""
        plan = self.get(uid)
        followed = self._rooms.get(plan.room_id).plan
        kept = {sheet: self._sheets.changes(sheet) for sheet in self._sheets.of_plan(uid)}
        with self._database.write():
            self._plans.remove(self._origin, uid)
            for sheet in kept:
                self._sheets.remove(sheet)
            self._follow(plan.room_id)
        self._tell(plan, "")

        def put_back() -> None:
            with self._database.write():
                self._plans.put(self._origin, plan)
                for sheet, changes in kept.items():
                    self._sheets.add(sheet, changes)
                self._rooms.set_plan(plan.room_id, followed)  # its questions stay with it
                self._follow(plan.room_id)
            self._tell(plan, "")

        return put_back

    def plan_next(self, uid: str) -> ChatPlan:
        """A plan of the chat after that one, with its people, texts and links; kept once it is saved as following."""
        return follow_on(self.get(uid), self.new_uid(), self._clock())[0]

    def go_on(self) -> None:
        """Time went by: rooms whose chat is over follow the next one that is planned there."""
        now = self._clock()
        for room_id in {plan.room_id for plan in self.list()}:
            plan, coming = self._rooms.get(room_id).plan, self.for_room(room_id)
            if plan is not None and plan.is_over(now) and coming is not None and coming.start != plan.start:
                self._follow(room_id)
                self._bus.publish(RoomChanged(room_id))

    def _put(self, plan: ChatPlan) -> ChatPlan:
        with self._database.write():
            self._plans.put(self._origin, plan)
            self._follow(plan.room_id)
        self._tell(plan, "")
        return plan

    def _coming(self, now: datetime) -> tuple[Upcoming, ...]:
        found = []
        for plan in self.list():
            try:
                start = plan.start(now)
            except BadInput:  # a zone that this computer does not know
                continue
            if start is not None:
                found.append(Upcoming(plan, start, start + plan.length))
        return tuple(sorted(found, key=lambda one: (one.start, one.plan.hashtag.casefold())))

    def _follow(self, room_id: int, moved: ChatPlan | None = None) -> None:
        """Have a room follow its chat; the questions stay with theirs, also where `moved` says when it was before."""
        coming, old = self.for_room(room_id), self._rooms.get(room_id).plan
        if coming is None:
            self._rooms.set_plan(room_id, None)
            return
        before = {coming.start}
        if moved is not None and moved.uid == coming.plan.uid and old is not None:
            before.add(moved.start(old.start) or coming.start)
        questions = old.questions if old is not None and old.start in before else ()
        self._rooms.set_plan(room_id, coming.plan.plan(coming.start, questions))
        self._rooms.set_style(room_id, coming.plan.style or Style.AUTO)

    def _tell(self, plan: ChatPlan, follows: str) -> None:
        self._bus.publish(PlansChanged(plan.room_id, plan.uid, follows))
        self._bus.publish(RoomChanged(plan.room_id))


def _told(plan: ChatPlan) -> ChatPlan:
    """What of it is passed on."""
    return replace(plan, sequence=0, room_id=0, folder="")
