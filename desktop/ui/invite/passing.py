"""Passing: one chat as it can be passed on: what each form of its invitation says, and what does not fit one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from desktop.core.capabilities import WebLinks
from desktop.core.chat_plan import Shared
from desktop.core.errors import BadInput
from desktop.core.invitation import Invitation, format_invitation, page_link
from desktop.core.passing_on import from_now
from desktop.core.plan import Plan
from desktop.ui.invite.code import modules

LARGEST_CODE = 69
"""Modules across (version 13): at three pixels each the most that is read from a screen with ease."""


@dataclass(frozen=True, slots=True)
class Passing:
    """`told` makes the invitation, with as much of the plan as it is asked for, and raises BadInput. `page` is the join
    page's address; empty: there is none."""

    told: Callable[[Shared], Invitation]
    shared: Shared
    now: datetime
    page: str = ""
    links: WebLinks | None = None
    max_weight: int = 280

    def invitation(self) -> Invitation:
        return self.told(self.shared)

    def plan(self) -> Plan | None:
        """When it is next."""
        return from_now(self.invitation(), self.now).plan

    def day_off(self) -> date | None:
        """The day before the next one, from now on, on which a chat that comes again does not take place."""
        told, plan = self.invitation(), self.plan()
        if plan is None or not told.left_out:
            return None
        zone = ZoneInfo(told.zone) if told.zone else UTC
        first, last = self.now.astimezone(zone).date(), plan.start.astimezone(zone).date()
        days = map(date.fromisoformat, told.left_out)
        return next((day for day in days if first <= day < last), None)

    def link(self) -> str:
        return format_invitation(from_now(self.invitation(), self.now))

    def address(self) -> str:
        """The https form; empty where there is no page."""
        return page_link(from_now(self.invitation(), self.now), self.page) if self.page else ""

    def short_address(self) -> str:
        """The https form with what one needs in order to be there; empty where there is no page."""
        return page_link(self._variants()[-1], self.page) if self.page else ""

    def code(self) -> tuple[str, bool]:
        """What the code says, and whether it had to leave something out in order to stay readable. Without a join page
        it leads to where the network shows the hashtag: no telephone opens a `parley:` link."""
        if not self.page and self.links is not None:
            return self.links.hashtag(self.invitation().hashtag), False
        whole = self._variants()[0]
        for one in self._variants():
            text = page_link(one, self.page) if self.page else format_invitation(one)
            if 0 < modules(text) <= LARGEST_CODE:
                return text, one != whole
        return text, True

    def _variants(self) -> tuple[Invitation, ...]:
        """The whole, without questions, and without all that only tells of it."""
        whole = from_now(self.invitation(), self.now)
        lean = replace(whole, plan=None if whole.plan is None else replace(whole.plan, questions=()))
        return whole, lean, replace(lean, topic="", aim="", aliases=(), style=None)

    def having(self, shared: Shared) -> Passing:
        """With that much of the plan. Raises BadInput where no link holds it."""
        other = replace(self, shared=shared)
        try:
            other.link()
        except BadInput as problem:
            raise BadInput("The questions are too long for a link.", "Pass on less of the plan.") from problem
        return other
