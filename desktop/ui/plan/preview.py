"""TimesPreview: when a planned chat will be, on the organiser's clock and the reader's, and what to know of it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.core.chat_plan import ChatPlan, Hour, hour_of, zone_of
from desktop.core.errors import BadInput
from desktop.ui.plan.rule_words import rule_words
from desktop.ui.plan.words import about, clock_words, day_words, offset_words, place_of, short_day, span_words
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

SHOWN = 3
"""Chats of one that comes again."""
YEAR = timedelta(days=366)

Clash = Callable[[ChatPlan], tuple[ChatPlan, datetime] | None]


class TimesPreview(QFrame):
    """`own_zone` is the reader's; None for this computer's."""

    def __init__(
        self, theme: Theme, clash: Clash, parent: QWidget | None = None, *, own_zone: tzinfo | None = None
    ) -> None:
        super().__init__(parent)
        self._clash, self._own = clash, own_zone
        kind(self, "preparing")
        self.times, self.remark = Prose(theme, self), Prose(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        for part in (self.times, self.remark):
            column.addWidget(part)

    def show_plan(self, plan: ChatPlan, now: datetime) -> None:
        """Nothing is shown of what cannot be: its field says why."""
        try:
            times, remarks = self._times(plan, now), self._remarks(plan, now)
        except (BadInput, OverflowError, ValueError):
            times, remarks = "", []
        self.times.say(times, Type.QUIET, "text")
        self.remark.say("\n".join(remarks), Type.QUIET, "warn")
        self.remark.setVisible(bool(remarks))
        self.setVisible(bool(times))
        self.setAccessibleName(tr("When that is"))
        self.setAccessibleDescription("\n".join([times, *remarks]))

    # --- inside ------------------------------------------------------------------------------------------------

    def _times(self, plan: ChatPlan, now: datetime) -> str:
        start, zone = plan.start(now), zone_of(plan.zone)
        if start is None:
            return ""
        there = span_words(start, plan.length, zone)
        lines = [tr("%1 in %2 (%3)", there, place_of(plan.zone), offset_words(start, zone))]
        here = span_words(start, plan.length, self._own)
        if here == there:
            lines.append(tr("The same on your clock."))
        else:
            lines.append(tr("On your clock: %1 (%2)", here, offset_words(start, self._own)))
        if plan.is_slow:
            lines.append(tr("One question a day, each at %1.", clock_words(start, zone)))
        more = plan.occurrences(start, start + YEAR)[1 : SHOWN + 1]
        if plan.rule:
            first = start.astimezone(zone).replace(tzinfo=None)
            days = " · ".join(short_day(one, zone) for one in more) or tr("no more")
            lines.append(tr("%1. Then: %2", rule_words(plan.rule, first), days))
        return "\n".join(lines)

    def _remarks(self, plan: ChatPlan, now: datetime) -> list[str]:
        start, zone = plan.start(now), zone_of(plan.zone)
        if start is None:
            return []
        remarks = []
        place, begins = place_of(plan.zone), clock_words(start, zone)
        first = plan.starts.replace(tzinfo=zone).astimezone(UTC)
        hour = hour_of(plan.starts, plan.zone) if first == start else Hour.ONCE
        if hour is Hour.SKIPPED:
            remarks.append(
                tr(
                    "That time is skipped in %1 that day, when clocks go forward. It begins at %2.",
                    place,
                    begins,
                )
            )
        elif hour is Hour.TWICE:
            remarks.append(
                tr(
                    "That time comes twice in %1 that day, when clocks go back. It begins the first time.",
                    place,
                )
            )
        if (moved := self._moved(plan, start)) is not None:
            remarks.append(
                tr(
                    "From %1 on it begins at %2 on your clock: clocks change on other days here than in %3.",
                    day_words(moved, self._own),
                    clock_words(moved, self._own),
                    place,
                )
            )
        if (clash := self._clash(plan)) is not None:
            other, at = clash
            name = f"#{other.hashtag}" + (f" ({about(other)})" if about(other) else "")
            remarks.append(
                tr("%1 is on at the same time: %2, %3.", name, day_words(at, zone), clock_words(at, zone))
            )
        return remarks

    def _moved(self, plan: ChatPlan, start: datetime) -> datetime | None:
        """The first chat of a year that begins at another time of the reader's day."""
        if not plan.rule:
            return None
        own = start.astimezone(self._own).time()
        chats = plan.occurrences(start, start + YEAR)
        return next((one for one in chats if one.astimezone(self._own).time() != own), None)
