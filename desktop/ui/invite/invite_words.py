"""Invite words: a chat in the sentences that invite to it: a post that announces it, and an entry in a calendar."""

from __future__ import annotations

from datetime import UTC, date, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from desktop.core.capabilities import WebLinks
from desktop.core.invitation import Invitation
from desktop.core.length import weighted_length
from desktop.core.passing_on import Wording
from desktop.core.plan import Plan
from desktop.ui.plan.rule_words import rule_words
from desktop.ui.plan.words import clock_words, length_words, place_of, span_words
from desktop.ui.translate import tr

DAY = 24 * 60


def announcement(
    invitation: Invitation, plan: Plan | None, address: str, max_weight: int, *, off: date | None = None
) -> str:
    """A post that says when it is, with whom, about what, and where to join (`address`, empty where nobody without
    Parley could open it). What does not fit is left out, from the back; `plan` is the time that it announces, and
    `off` the day before that on which a chat that comes again does not take place."""
    tag = f"#{invitation.hashtag}"
    when = "" if plan is None else moment_words(plan, invitation.zone)
    again = _again(invitation, plan)
    if invitation.is_cancelled:
        if again:
            return tr("%1 on %2 and all after it do not take place.", tag, when)
        return tr("%1 on %2 does not take place.", tag, when) if when else tr("%1 does not take place.", tag)
    if off is not None:
        said = tr("%1 on %2 does not take place.", tag, _date(off))
        return f"{said} {tr('The next one: %1.', when)} {address}".strip()
    lead = tr("Join us for %1", tag) if not when else tr("Join us for %1 on %2", tag, when)
    guests = " ".join(f"@{name}" for name in invitation.guests)
    parts = [
        f"{lead}.",
        f"{again}." if again else "",
        tr("With %1.", guests) if guests else "",
        _sentence(invitation.title),
        _sentence(invitation.topic),
        _sentence(invitation.aim),
    ]
    said = parts[0]
    for part in filter(None, parts[1:]):
        longer = f"{said} {part}"
        if weighted_length(f"{longer} {address}".strip()) <= max_weight:
            said = longer
    return f"{said} {address}".strip()


def moment_words(plan: Plan, zone: str) -> str:
    """ "Thursday, 26 November 2026, 10:00 to 11:00 in Los Angeles (18:00 to 19:00 UTC)": for readers in any zone."""
    start, where = plan.start, ZoneInfo(zone) if zone else UTC
    length = timedelta(minutes=plan.minutes)
    said = span_words(start, length, where)
    if start.astimezone(where).utcoffset() == timedelta():
        return tr("%1 UTC", said)
    here, there = start.astimezone(UTC), start.astimezone(where)
    if plan.minutes > DAY or here.date() != there.date():
        world = span_words(start, length, UTC)
    else:
        world = tr("%1 to %2", clock_words(start, UTC), clock_words(plan.end, UTC))
    return tr("%1 in %2 (%3 UTC)", said, place_of(zone), world)


def _again(invitation: Invitation, plan: Plan | None) -> str:
    """ "Every Thursday", on the organiser's clock; empty for once."""
    if plan is None or not invitation.rule:
        return ""
    there = plan.start.astimezone(ZoneInfo(invitation.zone) if invitation.zone else UTC)
    said = rule_words(invitation.rule, there.replace(tzinfo=None))
    return tr("It comes again") if "=" in said else said


def wording(invitation: Invitation, links: WebLinks | None, address: str) -> Wording:
    """What a calendar shows of it. `address` is the join page's link."""
    plan = invitation.plan
    hosts = ", ".join(f"@{name}" for name in invitation.hosts)
    lines = [
        invitation.topic if invitation.title else "",
        invitation.aim,
        tr("Hosted by %1", hosts) if hosts else "",
        tr("Guests: %1", ", ".join(f"@{name}" for name in invitation.guests)) if invitation.guests else "",
        *(
            tr("Q%1, after %2: %3", one.number, length_words(one.minute), one.text)
            for one in (plan.questions if plan else ())
        ),
        tr("Join: %1", address) if address else "",
    ]
    host = invitation.hosts[0] if invitation.hosts else ""
    title = invitation.title or invitation.topic
    return Wording(
        summary=f"#{invitation.hashtag}: {title}" if title else f"#{invitation.hashtag}",
        description="\n".join(filter(None, lines)),
        web=links.hashtag(invitation.hashtag) if links else "",
        organiser=links.profile(host) if links and host else "",
        organiser_name=f"@{host}" if host else "",
    )


def _sentence(text: str) -> str:
    return text if not text or text[-1] in ".!?…" else f"{text}."


def _date(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
