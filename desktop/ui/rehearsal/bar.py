"""RehearsalBar: over a chat that is rehearsed: how fast it goes, a surprise at a press, and the way to its end."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop.core.run_sheet import RunSheet
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.mirror import set_margins
from desktop.ui.moderator.words import countdown
from desktop.ui.rehearsal.words import speed_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.tool_tip import tip
from desktop.ui.translate import tr

HEIGHT = 36


class RehearsalBar(QWidget):
    """Shows what it is told, twice a second."""

    surprise_wanted = Signal()
    end_wanted = Signal()

    def __init__(self, theme: Theme, hashtag: str, speed: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hashtag, self._speed = hashtag, speed
        self._is_over = False
        self._says = ElidedLabel(self)
        self._says.setFont(theme.font(Type.CONTROL))
        self.surprise = QPushButton(tr("Surprise me"), self)
        tip(self.surprise, tr("A troll, an angry customer, silence, or X is down: now, and unannounced."))
        self.end = QPushButton(tr("End and see what was missed"), self)
        row = QHBoxLayout(self)
        set_margins(row, 16, 6, 12, 6)
        self.setMinimumHeight(HEIGHT)  # also while the buttons are gone
        row.setSpacing(8)
        row.addWidget(self._says, 1)
        for button in (self.surprise, self.end):
            button.setFont(theme.font(Type.CONTROL))
            button.setAccessibleName(button.text())
            kind(button, "small")
            row.addWidget(button)
        self.surprise.clicked.connect(self.surprise_wanted)
        self.end.clicked.connect(self.end_wanted)

    def show_time(self, sheet: RunSheet, now: datetime, *, is_over: bool) -> None:
        counted, what = countdown(sheet, now)
        if is_over:
            said = tr("The hour is over · Rehearsal of #%1", self._hashtag)
        else:
            said = tr(
                "%1 %2 · Rehearsal of #%3, %4 as fast", counted, what, self._hashtag, speed_words(self._speed)
            )
        self._says.set_whole(said)
        if is_over != self._is_over:
            self._is_over = is_over
            kind(self.end, "small-soft" if is_over else "small")

    def set_reviewing(self, on: bool) -> None:
        """What was missed is shown already."""
        for button in (self.surprise, self.end):
            button.setHidden(on)
