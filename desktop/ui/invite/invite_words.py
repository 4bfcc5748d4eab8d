"""Invite words: a chat in the sentences that invite to it: a post that announces it, and an entry in a calendar."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.core.capabilities import WebLinks
from desktop.core.invitation import Invitation
from desktop.core.length import weighted_length
from desktop.core.passing_on import Wording
from desktop.core.plan import Plan
from desktop.ui.plan.words import length_words
from desktop.ui.translate import filled


def tr(source: str, *values: object) -> str:
    """`source` in the person's language, with %1, %2 … filled in."""
    return filled(QCoreApplication.translate("Invite", source), *values)


def announcement(invitation: Invitation, plan: Plan | None, address: str, max_weight: int) -> str:
    """A post that says when it is, with whom, about what, and where to join (`address`, empty where nobody without
    Parley could open it). What does not fit is left out, from the back; `plan` is the time that it announces."""
    tag = f"#{invitation.hashtag}"
    when = "" if plan is None else moment_words(plan.start, invitation.zone)
    if invitation.is_cancelled:
        return tr("%1 on %2 does not take place.", tag, when) if when else tr("%1 does not take place.", tag)
    lead = tr("Join us for %1", tag) if not when else tr("Join us for %1 on %2", tag, when)
    guests = " ".join(f"@{name}" for name in invitation.guests)
    parts = [
        f"{lead}.",
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


def moment_words(start: datetime, zone: str) -> str:
    """ "Thursday, 26 November 2026, 10:00 (America/Los Angeles), 18:00 UTC": for readers in any zone."""
    there = start.astimezone(ZoneInfo(zone) if zone else UTC)
    day, clock = _day(there), _clock(there)
    if there.utcoffset() == start.astimezone(UTC).utcoffset():
        return tr("%1, %2 UTC", day, clock)
    utc = start.astimezone(UTC)
    world = _clock(utc) if utc.date() == there.date() else f"{_day(utc, short=True)}, {_clock(utc)}"
    return tr("%1, %2 (%3), %4 UTC", day, clock, zone.replace("_", " "), world)


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


def _day(at: datetime, *, short: bool = False) -> str:
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().toString(QDate(at.year, at.month, at.day), form)


def _clock(at: datetime) -> str:
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
