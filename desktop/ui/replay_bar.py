"""ReplayBar: over a chat that is played again: when that was, how fast it goes now, and the way to its end."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.ui.elided_label import ElidedLabel
from desktop.ui.mirror import set_margins
from desktop.ui.plan.words import clock_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.tool_tip import tip
from desktop.ui.translate import tr

SPEEDS = (1.0, 2.0, 4.0, 10.0, 30.0, 100.0, 300.0, 1000.0)
"""How many times as fast a chat is played that one makes faster or slower."""


class ReplayBar(QWidget):
    """Shows what it is told, and says what a person wants; it changes nothing by itself."""

    standing_wanted = Signal(bool)
    """To stand, or to go on."""
    speed_wanted = Signal(float)
    end_wanted = Signal()

    def __init__(self, theme: Theme, hashtag: str, speed: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hashtag, self._speed, self._stands = hashtag, speed, False
        self._says = ElidedLabel(self)
        self._says.setFont(theme.font(Type.CONTROL))
        self.pause, self.slower, self.faster, self.end = (QPushButton(self) for _ in range(4))
        row = QHBoxLayout(self)
        set_margins(row, 16, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._says, 1)
        for button in (self.pause, self.slower, self.faster, self.end):
            button.setFont(theme.font(Type.CONTROL))
            kind(button, "small")
            row.addWidget(button)
        _name(self.slower, tr("Slower"))
        _name(self.faster, tr("Faster"))
        _name(self.end, tr("End"))
        tip(self.end, tr("Close this window. What was posted here goes with it."))
        self.pause.clicked.connect(self._turn)
        self.slower.clicked.connect(self._slow_down)
        self.faster.clicked.connect(self._speed_up)
        self.end.clicked.connect(self.end_wanted)

    def show_time(self, at: datetime, speed: float, *, stands: bool, is_over: bool) -> None:
        """`at` is the time of the chat, shown on the reader's clock."""
        self._speed, self._stands = speed, stands
        _name(self.pause, tr("Go on") if stands else tr("Pause"))
        self.pause.setHidden(is_over)
        self.slower.setHidden(is_over)
        self.faster.setHidden(is_over)
        self.slower.setEnabled(speed > SPEEDS[0])
        self.faster.setEnabled(speed < SPEEDS[-1])
        name = tr("#%1, %2", self._hashtag, _date(at))
        if is_over:
            said = tr("This was %1 · Your posts stay here", name)
        elif stands:
            said = tr("%1 · %2 · Paused · Your posts stay here", clock_words(at), name)
        else:
            pace = tr("%1×", f"{speed:g}")
            said = tr("%1 · %2 · %3 · Your posts stay here", clock_words(at), name, pace)
        self._says.set_whole(said)

    def _turn(self) -> None:
        self.standing_wanted.emit(not self._stands)

    def _slow_down(self) -> None:
        self.speed_wanted.emit(max((one for one in SPEEDS if one < self._speed), default=SPEEDS[0]))

    def _speed_up(self) -> None:
        self.speed_wanted.emit(min((one for one in SPEEDS if one > self._speed), default=SPEEDS[-1]))


def _date(at: datetime) -> str:
    """ "19 Oct 2016", on the reader's clock."""
    there = at.astimezone()
    return QLocale().toString(QDate(there.year, there.month, there.day), tr("d MMM yyyy"))


def _name(button: QPushButton, words: str) -> None:
    if button.text() != words:
        button.setText(words)
        button.setAccessibleName(words)
