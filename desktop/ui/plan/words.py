"""Plan words: when planned chats are, in whose zone, and how long until then, as the person's locale writes it."""

from __future__ import annotations

import math
from datetime import datetime, timedelta, tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QTime

from desktop.core.plan import Plan
from desktop.ui.translate import clock_digits, counted, for_a_post, tr

if TYPE_CHECKING:
    from desktop.core.chat_plan import ChatPlan
    from desktop.services.chat_plans import Upcoming


def day_words(at: datetime, zone: tzinfo | None = None) -> str:
    """ "Thursday, 26 November 2026", in `zone` or the reader's."""
    there = at.astimezone(zone)
    return QLocale().toString(QDate(there.year, there.month, there.day), QLocale.FormatType.LongFormat)


def short_day(at: datetime, zone: tzinfo | None = None) -> str:
    """ "Thu 26 Nov", in `zone` or the reader's."""
    there = at.astimezone(zone)
    return QLocale().toString(QDate(there.year, there.month, there.day), tr("ddd d MMM"))


def clock_words(at: datetime, zone: tzinfo | None = None) -> str:
    """ "19:00", in `zone` or the reader's."""
    there = at.astimezone(zone)
    return QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)


def span_words(start: datetime, length: timedelta, zone: tzinfo | None = None) -> str:
    """ "Thursday, 26 November 2026, 18:00 to 19:00", in `zone` or the reader's."""
    end = start + length
    last = clock_words(end, zone)
    if start.astimezone(zone).date() != end.astimezone(zone).date():
        last = f"{day_words(end, zone)}, {last}"
    if start.astimezone(zone).utcoffset() != end.astimezone(zone).utcoffset():  # clocks change meanwhile
        last = f"{last} ({offset_words(end, zone)})"
    return tr("%1, %2 to %3", day_words(start, zone), clock_words(start, zone), last)


def offset_words(at: datetime, zone: tzinfo | None = None) -> str:
    """ "UTC+5:30"."""
    offset = at.astimezone(zone).utcoffset() or timedelta()
    sign = "-" if offset < timedelta() else "+"
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    return f"UTC{sign}{hours}" + (f":{minutes:02}" if minutes else "") if offset else "UTC"


def place_of(zone: str) -> str:
    """ "Los Angeles", of "America/Los_Angeles"."""
    return zone.rpartition("/")[2].replace("_", " ")


def countdown_words(until: timedelta) -> str:
    """ "3 days", "5 h 12 min", "12:04 min": how long it still takes, rounded up."""
    seconds = max(0, math.ceil(until.total_seconds()))
    minutes = math.ceil(seconds / 60)
    number = QLocale().toString
    if seconds < 3600:
        return tr("%1 min", clock_digits(f"{seconds // 60}:{seconds % 60:02}"))
    if minutes < 48 * 60:
        hours, rest = divmod(minutes, 60)
        return tr("%1 h %2 min", number(hours), number(rest)) if rest else tr("%1 h", number(hours))
    return counted("%n day", "%n days", math.ceil(minutes / (24 * 60)))


def when_short(coming: Upcoming, now: datetime) -> str:
    """ "Thu 26 Nov, 18:00 · in 3 days"; what is on, and what is cancelled, says so."""
    at = f"{short_day(coming.start)}, {clock_words(coming.start)}"
    if coming.plan.is_cancelled:
        return tr("%1 · cancelled", at)
    if coming.start <= now:
        return tr("On now, until %1", _until(coming))
    return tr("%1 · in %2", at, countdown_words(coming.start - now))


def _until(coming: Upcoming) -> str:
    end = clock_words(coming.end)
    return end if coming.plan.length <= timedelta(hours=12) else f"{short_day(coming.end)}, {end}"


def about(plan: ChatPlan) -> str:
    """What it is about, in a line."""
    return plan.title or plan.topic


def list_words(names: tuple[str, ...], sign: str = "@") -> str:
    """ "@ines_holt, @bram_oke"."""
    return ", ".join(f"{sign}{name}" for name in names)


def courtesy_words(hashtag: str, plan: Plan) -> str:
    """What tells one's followers why so much comes for a while, and until when by the clock here."""
    said = tr(
        "I am in #%1 until %2 and post more than usual. Join in, or mute the hashtag until then.",
        hashtag,
        clock_words(plan.end),
    )
    return for_a_post(said)


def away_words(until: timedelta) -> str:
    """ "in 6 min", "in 3 h", "in 4 days": rounded up, so that it is never sooner than said."""
    minutes = max(0, math.ceil(until.total_seconds() / 60))
    number = QLocale().toString
    if minutes < 1:
        return tr("now")
    if minutes < 90:
        return tr("in %1 min", number(minutes))
    hours = math.ceil(minutes / 60)
    if hours < 48:
        return tr("in %1 h", number(hours))
    return counted("in %n day", "in %n days", math.ceil(hours / 24))


def length_words(minutes: int) -> str:
    """ "60 min", "2 days"."""
    number = QLocale().toString
    whole_days, rest = divmod(minutes, 24 * 60)
    if whole_days > 1 and not rest:
        return counted("%n day", "%n days", whole_days)
    return tr("%1 min", number(minutes))


def when_words(plan: Plan, now: datetime) -> str:
    """The whole of it in a line: day, time, length, and how long until then or that it is over."""
    said = tr(
        "%1, %2 in your time zone, for %3",
        day_words(plan.start),
        clock_words(plan.start),
        length_words(plan.minutes),
    )
    if now < plan.start:
        return f"{said} ({away_words(plan.start - now)})"
    return f"{said} ({tr('over') if plan.is_over(now) else tr('now')})"


def there_words(there: datetime) -> str:
    """ "10:00 where it is planned (America/Los_Angeles)": a time as the organiser's clock shows it; `there` is in their
    zone."""
    time = QLocale().toString(QTime(there.hour, there.minute), QLocale.FormatType.ShortFormat)
    day = QLocale().toString(QDate(there.year, there.month, there.day), QLocale.FormatType.ShortFormat)
    name = str(there.tzinfo).replace("_", " ")
    if there.date() == there.astimezone().date():
        return tr("%1 where it is planned (%2)", time, name)
    return tr("%1, %2 where it is planned (%3)", day, time, name)
