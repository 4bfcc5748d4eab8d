"""Reminders: which planned chats somebody is to be told of now, once each, whatever happened to clock and program."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from desktop.core.chat_plan import ChatPlan
from desktop.core.errors import BadInput, StoreTrouble
from desktop.core.origin import Origin
from desktop.core.reminders import Reminder, due_reminder, next_due
from desktop.store.chat_plans import ChatPlans
from desktop.store.reminders import Reminded

A_WHILE = timedelta(minutes=1)
"""After it the plans are looked at again, whether anything is due or not: one may have come with an invitation."""

SET_BACK = timedelta(minutes=10)
"""What was told later than that by a clock that ran ahead counts no more."""


class Reminders:
    """For the window's thread; `look` is to be called every few seconds, and costs next to nothing then."""

    def __init__(
        self, origin: Origin, *, plans: ChatPlans, reminded: Reminded, clock: Callable[[], datetime]
    ) -> None:
        self._origin, self._plans, self._reminded, self._clock = origin, plans, reminded, clock
        self._told: dict[str, datetime] = {}
        """What the disk would not take: told all the same, and not again before the program ends."""
        self._looked_at: datetime | None = None
        self._quiet_until: datetime | None = None

    def plans_changed(self) -> None:
        """The next look is a thorough one."""
        self._quiet_until = None

    def look(self, live_room: Callable[[], int | None] = lambda: None) -> tuple[Reminder, ...]:
        """What is to be told now, the soonest chat first; it counts as told. While a room is live (`live_room` gives
        its id) what is due for others waits: that chat takes all of a person's time. Raises StoreTrouble where nothing
        can be read."""
        now = self._clock()
        back = self._looked_at is not None and now < self._looked_at  # the clock was set back
        self._looked_at = now
        if self._quiet_until is not None and now < self._quiet_until and not back:
            return ()
        plans = self._plans.list(self._origin)
        until = {**self._reminded.until(self._origin), **self._told}
        found, settled, waits = [], {}, False
        for plan in plans:
            if plan.uid not in until or until[plan.uid] > now + SET_BACK:
                settled[plan.uid] = now  # whoever just made it knows when it is
            elif (reminder := _due(plan, until[plan.uid], now)) is not None:
                if live_room() in (None, plan.room_id):
                    settled[plan.uid] = now
                    found.append(reminder)
                else:
                    waits = True
        if settled:
            self._settle(settled)
        self._quiet_until = None if waits else min([now + A_WHILE, *_coming(plans, now)])
        return tuple(sorted(found, key=lambda one: one.start))

    def note_new(self) -> None:
        """The program ends: plans that came since the last look are told of from now on. Raises StoreTrouble."""
        known, now = {**self._reminded.until(self._origin), **self._told}, self._clock()
        fresh = {plan.uid: now for plan in self._plans.list(self._origin) if plan.uid not in known}
        if fresh:
            self._settle(fresh)

    def _settle(self, settled: dict[str, datetime]) -> None:
        """Before it is told: what is told twice is worse than what is lost with a power cut."""
        self._told |= settled
        try:
            self._reminded.tell(self._origin, settled)
        except StoreTrouble:
            return
        for uid in settled:
            del self._told[uid]


def _due(plan: ChatPlan, told_until: datetime, now: datetime) -> Reminder | None:
    try:
        return due_reminder(plan, told_until, now)
    except BadInput:  # a zone that this computer does not know
        return None


def _coming(plans: Iterable[ChatPlan], now: datetime) -> list[datetime]:
    found = []
    for plan in plans:
        try:
            found.append(next_due(plan, now))
        except BadInput:
            continue
    return [at for at in found if at is not None]
