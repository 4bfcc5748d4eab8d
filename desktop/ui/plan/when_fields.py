"""WhenFields: a chat's first day, time, length and zone, and the rule by which it comes again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.core.chat_plan import ChatPlan
from desktop.ui.plan.drops import ChoiceBox, DayEdit, TimeEdit, dress_numbers, show_as
from desktop.ui.plan.fields import Field, LineField
from desktop.ui.plan.rule_words import rule_words, usual_rules
from desktop.ui.plan.zone_field import ZoneField
from desktop.ui.settings.choice import Choice
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

DAY = 24 * 60
MOST_DAYS = 7
NARROW = 480
"""px under which no two fields stand beside each other."""


class WhenFields(QWidget):
    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._free = False
        self._day, self._time = DayEdit(theme), TimeEdit()
        show_as(self._time, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self._length, self._rules = QSpinBox(), ChoiceBox(theme)
        for numbers in (self._time, self._length):
            dress_numbers(numbers)
        self.pace = Choice(theme, tr("Pace"), (tr("An hour or so"), tr("Slow: one question a day")), self)
        self.starts = Field(theme, tr("First day"), self._day, self)
        self.time = Field(theme, tr("Begins at"), self._time, self)
        self.minutes = Field(theme, tr("Length"), self._length, self)
        self.zone = ZoneField(theme, self)
        self.rule = Field(theme, tr("Comes again"), self._rules, self)
        self.free = LineField(
            theme,
            tr("Rule of your own (RRULE)"),
            self,
            hint=tr("As in calendar files (RFC 5545), for example FREQ=WEEKLY;INTERVAL=3;COUNT=10"),
        )
        self._rows = [QBoxLayout(QBoxLayout.Direction.LeftToRight) for _ in range(2)]
        for row, pair in zip(self._rows, ((self.starts, self.time), (self.minutes, self.zone)), strict=True):
            row.setSpacing(12)
            for field in pair:
                row.addWidget(field, 1, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.pace)
        for row in self._rows:
            column.addLayout(row)
        for part in (self.rule, self.free):
            column.addWidget(part)
        self._connect()

    def show_plan(self, plan: ChatPlan) -> None:
        self._day.setDate(QDate(plan.starts.year, plan.starts.month, plan.starts.day))
        self._time.setTime(QTime(plan.starts.hour, plan.starts.minute))
        self.zone.text = plan.zone
        self.pace.set_place(int(plan.is_slow))
        self._measure(plan.is_slow, plan.minutes)
        self.free.text = plan.rule
        self._offer(plan.rule)

    def told(self, plan: ChatPlan) -> ChatPlan:
        """`plan` as these fields say."""
        slow = bool(self.pace.place)
        return replace(
            plan,
            starts=self._starts(),
            zone=self.zone.zone,
            minutes=self._length.value() * (DAY if slow else 1),
            is_slow=slow,
            rule=self.free.text if self._free else self._rules.currentData() or "",
        )

    def place(self, width: int) -> None:
        way = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(way.TopToBottom if width < NARROW else way.LeftToRight)

    # --- inside ------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self._day.dateChanged.connect(self._day_changed)
        self._time.timeChanged.connect(lambda _time: self.changed.emit())
        self._length.valueChanged.connect(lambda _minutes: self.changed.emit())
        self._rules.currentIndexChanged.connect(self._rule_chosen)
        self.pace.chosen.connect(self._pace_chosen)
        for line in (self.zone.line, self.free.line):
            line.textChanged.connect(lambda _text: self.changed.emit())

    def _starts(self) -> datetime:
        day, time = self._day.date(), self._time.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute())

    def _day_changed(self) -> None:
        """The usual rules are those of the day; which of them was chosen stays, where there is one like it."""
        if not self._free:
            self._offer(self._rules.currentData() or "", like=self._rules.currentIndex())
        self.changed.emit()

    def _offer(self, rule: str, like: int = -1) -> None:
        day = self._day.date()
        first = date(day.year(), day.month(), day.day())
        rules = usual_rules(first)
        if rule not in rules and 0 <= like < len(rules):
            rule = _like(rule, rules)
        self._rules.blockSignals(True)
        self._rules.clear()
        for one in rules:
            self._rules.addItem(rule_words(one, self._starts()), one)
        self._rules.addItem(tr("By a rule of your own"))
        self._free = rule not in rules
        self._rules.setCurrentIndex(len(rules) if self._free else rules.index(rule))
        self._rules.blockSignals(False)
        self.free.setVisible(self._free)

    def _rule_chosen(self, place: int) -> None:
        was = self._free
        self._free = place == self._rules.count() - 1
        if self._free and not was and not self.free.text:
            self.free.text = "FREQ=WEEKLY"
        self.free.setVisible(self._free)
        self.changed.emit()

    def _pace_chosen(self, place: int) -> None:
        self._measure(bool(place), 5 * DAY if place else 60)
        self.changed.emit()

    def _measure(self, slow: bool, minutes: int) -> None:
        """In days for a slow chat."""
        self._length.blockSignals(True)
        self._length.setRange(1, MOST_DAYS if slow else MOST_DAYS * DAY)
        self._length.setSingleStep(1 if slow else 5)
        self._length.setSuffix(tr(" days") if slow else tr(" min"))
        self._length.setValue(max(1, minutes // DAY) if slow else minutes)
        self._length.blockSignals(False)


def _like(rule: str, rules: tuple[str, ...]) -> str:
    """The one of `rules` that says of its day what `rule` said of another; once, where there is none."""
    shape = rule.partition("BYDAY=")[0]
    alike = [
        one for one in rules if one.partition("BYDAY=")[0] == shape and one.count(",") == rule.count(",")
    ]
    same = [one for one in alike if ("=-1" in one) == ("=-1" in rule)]
    return (same or alike or [""])[0]
