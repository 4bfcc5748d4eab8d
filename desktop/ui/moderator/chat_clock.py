"""ChatClock: the time and the countdown, large; how far behind the chat is, and whether cues are posted on time."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.run_sheet import RunSheet
from desktop.ui.flow import Flow
from desktop.ui.mirror import last_edge
from desktop.ui.moderator.words import behind, clock_face, countdown, drift_words
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

BEHIND = timedelta(minutes=1)


class ChatClock(QWidget):
    """Shows what it is told each second."""

    on_time_wanted = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time, self._left, self._what = QLabel(self), QLabel(self), QLabel(self)
        self._drift = QLabel(self)
        for label, style, look in (
            (self._time, Type.TITLE, "text"),
            (self._left, Type.TITLE, "text"),
            (self._what, Type.SMALL, "muted"),
            (self._drift, Type.SMALL, "quiet-pill"),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            font = theme.font(style)
            font.setFeature(QFont.Tag("tnum"), 1)  # a clock whose digits move is hard to read
            label.setFont(font)
            kind(label, look)
        here = QLabel(tr("your time"), self)
        here.setFont(theme.font(Type.SMALL))
        kind(here, "muted")
        self._drift.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._on_time = QPushButton(self)
        self._on_time.setFont(theme.font(Type.SMALL))
        self._on_time.setCheckable(True)
        kind(self._on_time, "switch")
        self._on_time.clicked.connect(self.on_time_wanted)
        left, right, chips, both = QVBoxLayout(), QVBoxLayout(), Flow(), Flow()
        for column, parts in ((left, (self._time, here)), (right, (self._left, self._what))):
            column.setSpacing(0)
            for part in parts:
                column.addWidget(part)
        right.setAlignment(Qt.AlignmentFlag.AlignRight)
        for part in (self._left, self._what):
            part.setAlignment(last_edge())
        both.add_layout(left)
        both.far()
        both.add_layout(right)
        chips.addWidget(self._drift)
        chips.far()
        chips.addWidget(self._on_time)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addLayout(both)
        whole.addLayout(chips)

    def show_time(self, sheet: RunSheet, now: datetime, device: str) -> None:
        """`device` is this computer's name on the sheet."""
        face = clock_face(now)
        self._time.setText(face)
        self._time.setAccessibleName(tr("Your time: %1", face))
        counted, what = countdown(sheet, now)
        self._left.setText(counted)
        self._left.setAccessibleName(f"{counted} {what}")
        self._what.setText(what)
        self._what.setAccessibleName(what)
        said = drift_words(sheet, now)
        self._drift.setText(said)
        self._drift.setAccessibleName(said)
        mark(
            self._drift,
            "tone",
            "warn" if sheet.held_since is not None or behind(sheet, now) >= BEHIND else "",
        )
        self._show_on_time(sheet.on_time, device)

    def _show_on_time(self, by: str, device: str) -> None:
        here, elsewhere = by == device, bool(by) and by != device
        if here:
            said = tr("Post on time: on")
            why = tr("Cues go out by themselves while Parley is open. Press to stop that.")
        elif elsewhere:
            said = tr("Post on time: elsewhere")
            why = tr("Another computer posts cues by itself. Press to let this one do it.")
        else:
            said, why = tr("Post on time: off"), tr("Nothing goes out by itself. Press to change that.")
        self._on_time.setChecked(here)
        if said != self._on_time.text():
            self._on_time.setText(said)
            self._on_time.setAccessibleName(said)
            tip(self._on_time, why)
