"""Drops: fields that drop a list or a calendar down, and fields of numbers, dressed as the other fields are."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QLocale, QObject, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QLineEdit,
    QSizePolicy,
    QTimeEdit,
    QToolButton,
    QWidget,
)

from desktop.ui.icons import icon
from desktop.ui.mirror import is_mirrored
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme

SIDE = 16
EDGE = 8
INSIDE = 11
"""px to the words, which Qt leaves out for fields of numbers."""


class _Calm(QObject):
    """The wheel scrolls what fields stand in, and changes only the field that has the keyboard."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _calm(field: QWidget) -> None:
    field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    field.installEventFilter(_Calm(field))


class ChoiceBox(QComboBox):
    """One of a list; the keyboard's arrows and first letters choose."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "field")
        _calm(self)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevron(self, self._theme)


class DayEdit(QDateEdit):
    """A day, typed or chosen from a calendar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "field")
        _calm(self)
        self.setCalendarPopup(True)
        long = QLocale().dateFormat(QLocale.FormatType.LongFormat)
        show_as(self, long.replace("dddd", "ddd").replace("MMMM", "MMM"))
        calendar = self.calendarWidget()
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        _draw_chevron(self, self._theme)

    def _dress(self) -> None:
        """Qt's own weekends are red, which cannot be read on dark ground."""
        plain, names = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self._theme.colour(Colour.TEXT))
        names.setForeground(self._theme.colour(Colour.MUTED))
        calendar = self.calendarWidget()
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, plain)
        calendar.setHeaderTextFormat(names)
        for name, side in (("qt_calendar_prevmonth", "left"), ("qt_calendar_nextmonth", "right")):
            for button in calendar.findChildren(QToolButton, name):
                button.setIcon(icon(f"chevron-{side}", self._theme.colour(Colour.MUTED)))
        self.update()


class TimeEdit(QTimeEdit):
    """A time of day. Whoever types over all of it, or from its beginning, begins with the hour."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        whole = event.matches(QKeySequence.StandardKey.SelectAll) or event.key() == Qt.Key.Key_Home
        if whole or (event.text().isdigit() and self.lineEdit().selectedText() == self.text()):
            self.setSelectedSection(self.sectionAt(0))
        if not whole:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.setSelectedSection(self.sectionAt(0))


def show_as(field: QDateTimeEdit, form: str) -> None:
    """Show a date or time in the language's own form, as people write it. In a window from right to left Qt turns its
    parts around, as if they were drawn from the left; Arabic letters turn them once more: 2026 came first."""
    if is_mirrored():
        form = "".join(reversed(_PARTS.findall(form)))
    field.setDisplayFormat(form)


_PARTS = re.compile(r"d+|M+|y+|h+|H+|m+|s+|z+|AP|ap|Ap|aP|A|a|t+|(?:'[^']*'|[^dMyhHmszAat'])+")
"""Of the form of a date: what stands for a part of it, and what stands between two of them."""


def dress_numbers(field: QAbstractSpinBox) -> None:
    """A field of numbers as the others are: typed, or changed by the arrow keys and the wheel."""
    kind(field, "field")
    _calm(field)
    for line in field.findChildren(QLineEdit):
        line.setTextMargins(INSIDE, 0, INSIDE, 0)


def _draw_chevron(widget: QWidget, theme: Theme) -> None:
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    left = EDGE if mirrored else widget.width() - SIDE - EDGE
    place = QRect(left, (widget.height() - SIDE) // 2, SIDE, SIDE)
    painter = QPainter(widget)
    icon("chevron-down", theme.colour(Colour.MUTED)).paint(painter, place)
    painter.end()
