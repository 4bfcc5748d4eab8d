"""Rule words: the usual rules by which a chat comes again, for its first day, and what any rule means in words."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale

from desktop.core.errors import BadInput
from desktop.core.recurrence import Rule
from desktop.ui.translate import counted, tr

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def usual_rules(first: date) -> tuple[str, ...]:
    """Rules that a chat has that begins on this day: once, each week, …; those of RFC 5545, shortest first."""
    day, place = _DAYS[first.weekday()], (first.day - 1) // 7 + 1
    rules = ["", f"FREQ=WEEKLY;BYDAY={day}", f"FREQ=WEEKLY;INTERVAL=2;BYDAY={day}"]
    if place <= 4:
        rules.append(f"FREQ=MONTHLY;BYDAY={place}{day}")
    if _is_last(first):
        rules.append(f"FREQ=MONTHLY;BYDAY=-1{day}")
    if first.weekday() < 5:
        rules.append("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
    return (*rules, "FREQ=DAILY")


def rule_words(rule: str, starts: datetime) -> str:
    """ "Every second Thursday, until 31 December 2026"; the rule itself where it is none of the usual ones."""
    try:
        parts = Rule.parse(rule)
    except BadInput:
        return rule
    said = _core_words(str(parts.having(COUNT="", UNTIL="")), starts.date())
    if not said:
        return str(parts)
    if count := parts.get("COUNT"):
        return counted("%1, once", "%1, %n times", int(count), said)
    if until := parts.get("UNTIL"):
        try:
            day = date.fromisoformat(until[:8])
        except ValueError:
            return str(parts)
        last = QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
        return tr("%1, until %2", said, last)
    return said


def _core_words(rule: str, first: date) -> str:
    """Empty for none of the usual ones, on whatever day."""
    day = _DAYS[first.weekday()]
    name = QLocale().dayName(first.isoweekday())
    place = (first.day - 1) // 7 + 1
    known = {
        "": tr("Once"),
        "FREQ=DAILY": tr("Every day"),
        "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR": tr("Every day from Monday to Friday"),
        f"FREQ=MONTHLY;BYDAY=-1{day}": tr("Every month on the last %1", name),
        f"FREQ=MONTHLY;BYDAY={place}{day}": tr("Every month on the %1 %2", _ordinal(place), name),
    }
    for by_day in ("", f";BYDAY={day}"):
        known[f"FREQ=WEEKLY{by_day}"] = tr("Every %1", name)
        known[f"FREQ=WEEKLY;INTERVAL=2{by_day}"] = tr("Every second %1", name)
    return known.get(rule, "")


def _ordinal(place: int) -> str:
    return (tr("first"), tr("second"), tr("third"), tr("fourth"), tr("fifth"))[place - 1]


def _is_last(first: date) -> bool:
    return QDate(first.year, first.month, first.day).daysInMonth() - first.day < 7
