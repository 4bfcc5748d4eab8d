"""RehearsalForm: asks how fast a chat is rehearsed, and whether something may happen that nobody planned."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.rehearsal import MAX_MINUTES, SPEEDS, Rehearsal
from desktop.ui.mirror import set_margins
from desktop.ui.rehearsal.words import length_words
from desktop.ui.settings.choice import Choice
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

WIDTH = 520


class RehearsalForm(QDialog):
    chosen = Signal(object)
    """The Rehearsal as a person wants it."""

    def __init__(self, theme: Theme, rehearsal: Rehearsal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rehearsal = rehearsal
        kind(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(tr("Rehearse this chat"))
        head = QLabel(tr("Rehearse #%1", rehearsal.plan.hashtag), self)
        more = QLabel(
            tr(
                "Your run sheet in the practice room: its people answer each question, ask things and come in late. "
                "Nothing leaves this computer, and your real run sheet stays as it is. Cues of your co-hosts are "
                "yours there."
            ),
            self,
        )
        how_long = QLabel(tr("How long it takes"), self)
        minutes = min(rehearsal.plan.minutes, MAX_MINUTES)
        self._speeds = Choice(
            theme, how_long.text(), [length_words(minutes, speed) for speed in SPEEDS], self
        )
        self._speeds.set_place(SPEEDS.index(rehearsal.speed) if rehearsal.speed in SPEEDS else 2)
        self._surprised = QCheckBox(tr("Surprise me"), self)
        self._surprised.setAccessibleName(self._surprised.text())
        self._surprised.setChecked(rehearsal.is_surprised)
        self._surprised.setFont(theme.font(Type.TEXT))
        about = tr(
            "Three of these, unannounced: a troll, an angry customer, silence, X is down, a late guest."
        )
        self._surprised.setAccessibleDescription(about)
        risks = QLabel(about, self)
        for label, style, look in (
            (head, Type.QUESTION, "text"),
            (more, Type.TEXT, "muted"),
            (how_long, Type.SMALL_BOLD, "muted"),
            (risks, Type.QUIET, "muted"),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setFont(theme.font(style))
            kind(label, look)
        set_margins(risks, 24, 0, 0, 0)
        begin, leave = QPushButton(tr("Rehearse"), self), QPushButton(tr("Not now"), self)
        kind(begin, "primary")
        for button in (begin, leave):
            button.setFont(theme.font(Type.NAME))
            button.setAccessibleName(button.text())
        begin.setDefault(True)
        begin.clicked.connect(self._begin)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(begin)
        row.addWidget(leave)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        for part, above in ((head, 0), (more, 0), (how_long, 8), (self._speeds, 0), (self._surprised, 8)):
            column.addSpacing(above)
            column.addWidget(part)
        column.addWidget(risks)
        column.addSpacing(12)
        column.addLayout(row)
        self.setMinimumWidth(WIDTH)
        begin.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as its words need: their hint is made for lines that are not broken."""
        if (layout := self.layout()) is not None:
            layout.activate()
            self.resize(max(WIDTH, self.width()), layout.totalHeightForWidth(max(WIDTH, self.width())))
        super().showEvent(event)

    def _begin(self) -> None:
        speed, surprised = SPEEDS[self._speeds.place], self._surprised.isChecked()
        self.accept()
        self.chosen.emit(replace(self._rehearsal, speed=speed, is_surprised=surprised))
