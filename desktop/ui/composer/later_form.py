"""LaterForm: asks when a post goes out: a day and a time on this computer's clock, with the near ones at hand."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import BadInput
from desktop.core.later import chat_begins, in_a_while, next_quarter, to_come
from desktop.core.plan import Plan
from desktop.ui.button_row import ButtonRow
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.plan.drops import show_as
from desktop.ui.settings.choice import Choice
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import filled, tr
from desktop.ui.words import clock_words, tip


class LaterForm(QFrame):
    """Nothing happens to the post before `chosen`; Escape puts the form away."""

    chosen = Signal(object)
    """An aware datetime that lies ahead."""
    closed = Signal()
    """It was put away, and the keyboard with it."""

    def __init__(self, theme: Theme, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._days: list[date] = []
        kind(self, "entry")
        self._heading, self._problem = QLabel(self), QLabel(self)
        self._heading.setFont(theme.font(Type.CONTROL_BOLD))
        self._problem.setFont(theme.font(Type.SMALL))
        kind(self._problem, "danger")
        for label in (self._heading, self._problem):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self._close = QToolButton(self)
        kind(self._close, "icon")
        self._close.setIconSize(theme.icon_size(16))
        self._close.setAccessibleName(tr("Do not change it"))
        tip(self._close, tr("Do not change it"))
        self._close.clicked.connect(self.put_away)
        self._quick = QVBoxLayout()
        self._day_place = QVBoxLayout()
        self._day: Choice | None = None
        self._time = QTimeEdit(self)
        self._time.setFont(theme.font(Type.TEXT))
        self._time.setMinimumHeight(QFontMetrics(self._time.font()).height() + 12)
        show_as(self._time, QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self._time.setAccessibleName(tr("Time"))
        self._time.timeChanged.connect(self._show)
        self.ok = QPushButton(self)
        kind(self.ok, "soft")
        self.ok.setFont(theme.font(Type.CONTROL))
        self.ok.clicked.connect(self._choose)
        self._verb = ""
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def open(self, heading: str, verb: str, *, plan: Plan | None, at: datetime | None = None) -> None:
        """Ask, beginning at `at` or soon. `verb` is what the button does, with %1 for the time."""
        now = self._clock()
        begins = chat_begins(plan, now)
        self._verb = verb
        self._heading.setText(heading)
        self.setAccessibleName(heading)
        first = at if at is not None and at > now else in_a_while(now)
        self._fill_days(now, [first, *([] if begins is None else [begins])])
        self._fill_quick(now, begins)
        self._set(first)
        self.show()
        self._time.setFocus()
        self._time.setSelectedSection(QTimeEdit.Section.HourSection)

    def put_away(self) -> None:
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not isinstance(
            self.focusWidget(), QAbstractButton
        ):
            self._choose()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        foot.setSpacing(8)
        foot.addWidget(self._time)
        foot.addStretch(1)
        foot.addWidget(self.ok)
        column = QVBoxLayout(self)
        set_margins(column, 12, 6, 6, 10)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._quick, self._day_place, foot):
            set_margins(part, 0, 0, 6, 0)
            column.addLayout(part)
        column.addWidget(self._problem)

    def _fill_days(self, now: datetime, more: list[datetime]) -> None:
        today = now.astimezone().date()
        near = [today, today + timedelta(days=1)]
        self._days = [
            *near,
            *dict.fromkeys(day for at in more if (day := at.astimezone().date()) not in near),
        ]
        names = [tr("Today"), tr("Tomorrow"), *(_short_day(day) for day in self._days[2:])]
        self._day = Choice(self._theme, tr("Day"), names, self)
        self._day.chosen.connect(self._show)
        _replace(self._day_place, self._day)

    def _fill_quick(self, now: datetime, begins: datetime | None) -> None:
        times = [
            (tr("In 5 min"), in_a_while(now)),
            (tr("At %1", clock_words(next_quarter(now), now)), next_quarter(now)),
        ]
        if begins is not None:
            times.append((tr("When the chat begins, %1", clock_words(begins, now)), begins))
        buttons = []
        for words, at in times:
            button = QPushButton(words, self)
            kind(button, "small")
            button.setFont(self._theme.font(Type.SMALL))
            button.setAccessibleName(words)
            button.clicked.connect(lambda _=False, at=at: self._set(at))
            buttons.append(button)
        _replace(self._quick, ButtonRow(buttons, self))

    def _set(self, at: datetime) -> None:
        local = at.astimezone()
        if self._day is not None:
            self._day.set_place(self._days.index(local.date()))
        self._time.setTime(QTime(local.hour, local.minute))
        self._show()

    def _at(self) -> datetime:
        """What stands there, on this computer's clock."""
        place = 0 if self._day is None else self._day.place
        time = self._time.time()
        day = self._days[place]
        return datetime(day.year, day.month, day.day, time.hour(), time.minute()).astimezone()

    def _show(self) -> None:
        self._problem.hide()
        said = filled(self._verb, clock_words(self._at(), self._clock()))
        self.ok.setText(said)
        self.ok.setAccessibleName(said)

    def _choose(self) -> None:
        try:
            at = to_come(self._at(), self._clock())
        except BadInput:
            self.complain(tr("That time is past. Choose one that is still to come."))
            self._time.setFocus()
        else:
            self.chosen.emit(at)

    def complain(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setAccessibleName(words)
        self._problem.show()

    def _dress(self) -> None:
        self._close.setIcon(icon("x", self._theme.colour(Colour.MUTED)))


def _short_day(day: date) -> str:
    """ "Thursday 26"."""
    name = QLocale().dayName(day.isoweekday())
    return f"{name} {day.day}"


def _replace(place: QVBoxLayout, part: QWidget) -> None:
    while (item := place.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
    place.addWidget(part)
