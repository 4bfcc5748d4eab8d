"""Plan words: when a chat begins, ends and goes on, in the reader's zone and as their locale writes it."""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from desktop.core.plan import Plan
from desktop.ui.translate import filled


def tr(source: str, *values: object) -> str:
    """`source` in the person's language, with %1, %2 … filled in."""
    return filled(QCoreApplication.translate("Plan", source), *values)


def day_words(at: datetime) -> str:
    """ "Thursday, 26 November 2026"."""
    local = at.astimezone()
    return QLocale().toString(QDate(local.year, local.month, local.day), QLocale.FormatType.LongFormat)


def clock_words(at: datetime) -> str:
    """ "19:00"."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def away_words(until: timedelta) -> str:
    """ "in 6 min", "in 3 h", "in 4 days": rounded up, so that it is never sooner than said."""
    minutes = max(0, math.ceil(until.total_seconds() / 60))
    number = QLocale().toString
    if minutes < 1:
        return tr("now")
    if minutes < 90:
        return tr("in %1 min", number(minutes))
    hours = math.ceil(minutes / 60)
    return tr("in %1 h", number(hours)) if hours < 48 else tr("in %1 days", number(math.ceil(hours / 24)))


def length_words(minutes: int) -> str:
    """ "60 min", "2 days"."""
    number = QLocale().toString
    whole_days, rest = divmod(minutes, 24 * 60)
    return tr("%1 days", number(whole_days)) if whole_days > 1 and not rest else tr("%1 min", number(minutes))


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
