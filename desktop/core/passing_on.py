"""PassingOn: what of a planned chat an invitation carries, and which plan comes of an invitation that was taken."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto

from desktop.core.chat_plan import ChatPlan, Shared, zone_of
from desktop.core.invitation import Invitation
from desktop.core.plan import Plan, Planned

MAX_SHORT = 24 * 60
"""Minutes; a chat that lasts longer is a slow one, with a question a day."""


class Standing(Enum):
    """What an invitation is to somebody who may know the chat."""

    NEW = auto()
    SAME = auto()
    CHANGED = auto()
    """A later version of what they have."""
    OUTDATED = auto()
    """An earlier one."""
    OWN = auto()
    """They organise it themselves, and nobody's invitation changes that."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What a calendar shows of a chat, in the organiser's language; `web` is where it is followed without Parley, and
    `organiser` the address of who asks (X: their profile), with their name."""

    summary: str
    description: str
    web: str = ""
    organiser: str = ""
    organiser_name: str = ""


def invitation_of(plan: ChatPlan, questions: Iterable[Planned] = ()) -> Invitation:
    """What everybody may see, and of the rest what `plan.shared` says. Of a chat that comes again, `plan.start` is the
    first one. Raises BadInput where there can be no such chat."""
    start = plan.starts.replace(tzinfo=zone_of(plan.zone)).astimezone(UTC)
    asked = questions if plan.shared is Shared.QUESTIONS else ()
    tells = plan.shared is not Shared.NOTHING
    return Invitation(
        hashtag=plan.hashtag,
        aliases=plan.aliases,
        hosts=tuple(dict.fromkeys((*plan.hosts, *plan.cohosts))),
        guests=plan.guests,
        topic=plan.topic if tells else "",
        plan=Plan.of(start, plan.minutes, [one for one in asked if one.minute < plan.minutes]),
        client_id=plan.client_id if plan.payer else "",
        payer=plan.payer if plan.client_id else "",
        title=plan.title,
        aim=plan.aim if tells else "",
        style=plan.style,
        zone=plan.zone,
        rule=plan.rule,
        uid=plan.uid,
        sequence=plan.sequence,
        is_cancelled=plan.is_cancelled,
        left_out=plan.left_out,
    )


def plan_of(invitation: Invitation, *, zone: str) -> ChatPlan | None:
    """What is kept of an invitation that somebody said yes to; None where it has no date. `zone` is theirs, for an
    invitation that names none."""
    if (plan := invitation.plan) is None:
        return None
    zone = invitation.zone or zone
    return ChatPlan(
        uid=invitation.uid or _uid(invitation, plan),
        hashtag=invitation.hashtag,
        starts=plan.start.astimezone(zone_of(zone)).replace(tzinfo=None),
        zone=zone,
        minutes=plan.minutes,
        rule=invitation.rule,
        is_slow=plan.minutes > MAX_SHORT,
        aliases=invitation.aliases,
        hosts=invitation.hosts,
        guests=invitation.guests,
        title=invitation.title,
        topic=invitation.topic,
        aim=invitation.aim,
        style=invitation.style,
        client_id=invitation.client_id,
        payer=invitation.payer,
        sequence=invitation.sequence,
        is_cancelled=invitation.is_cancelled,
        left_out=invitation.left_out,
        organises=False,
    )


def standing(plan: ChatPlan, known: ChatPlan | None, now: datetime) -> Standing:
    """What `plan`, that came with an invitation, is to somebody who keeps `known` under the same uid.

    Not every calendar counts its versions."""
    if known is None:
        return Standing.NEW
    if known.organises:
        return Standing.OWN
    if plan.sequence < known.sequence:
        return Standing.OUTDATED
    is_same = (plan.sequence, plan.is_cancelled, plan.left_out) == (
        known.sequence,
        known.is_cancelled,
        known.left_out,
    )
    return Standing.SAME if is_same and plan.start(now) == known.start(now) else Standing.CHANGED


def from_now(invitation: Invitation, now: datetime) -> Invitation:
    """The same with its next time as the first, for who reads no rules; one that ends after so many times stays."""
    if "COUNT" in invitation.rule:
        return invitation
    return replace(invitation, plan=next_time(invitation, now))


def next_time(invitation: Invitation, now: datetime) -> Plan | None:
    """When it is on or comes next, with what is asked then; of what is over, the last that it says itself."""
    plan = invitation.plan
    if plan is None or not invitation.rule or (kept := plan_of(invitation, zone="UTC")) is None:
        return plan
    start = kept.start(now)
    return plan if start is None else replace(plan, start=start)


def _uid(invitation: Invitation, plan: Plan) -> str:
    """The same each time it is opened."""
    return str(uuid.uuid5(uuid.NAMESPACE_URL, f"{invitation.hashtag.casefold()} {plan.start.isoformat()}"))
