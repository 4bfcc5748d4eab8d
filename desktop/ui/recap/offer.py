"""RecapOffer: the line beside the composer at a chat's end: its recap and one's own hour, until it is put away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QWidget

from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.recap.words import over_words
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.tool_tip import tip, tip_of
from desktop.ui.translate import tr

WIDE = 560
"""px from which all of it stands in one line."""


class RecapOffer(QFrame):
    """It takes no keyboard by itself, and stands over the composer, which stays as it is."""

    recap_wanted = Signal()
    hour_wanted = Signal()
    report_wanted = Signal()
    dismissed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_wide: bool | None = None
        kind(self, "entry")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setFont(theme.font(Type.QUIET))
        self.recap = self._made(tr("Write a recap"), self.recap_wanted)
        self.hour = self._made(tr("Your hour"), self.hour_wanted)
        self.report = self._made(tr("Report"), self.report_wanted)
        kind(self.report, "small")
        for made, command_id in (
            (self.recap, "chat.recap"),
            (self.hour, "chat.hour"),
            (self.report, "chat.report"),
        ):
            tip_of(made, command_id)
        self._away = QToolButton(self)
        kind(self._away, "icon")
        self._away.setIconSize(theme.icon_size(16))
        self._away.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._away.setAccessibleName(tr("Do not offer a recap of this chat"))
        tip(self._away, tr("Put this away for this chat"))
        self._away.clicked.connect(self.dismissed)
        self._grid = QGridLayout(self)
        set_margins(self._grid, 12, 8, 8, 8)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 1)
        self._buttons = ButtonRow([self.recap, self.report, self.hour], self)
        self._lay_out()
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def offer(self, figures: str, *, leads: bool) -> None:
        """`figures` are the chat's, empty where they are not known. Who leads it is offered recap and report first."""
        words = over_words(figures)
        first, second = (self.recap, self.hour) if leads else (self.hour, self.recap)
        kind(first, "small-soft")
        kind(second, "small")
        self.report.setVisible(leads)
        if words != self._words.text():
            self._words.setText(words)
            self._words.setAccessibleName(words)
            self.setAccessibleName(words)
            announce(self, words)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """The buttons beside the words where there is room, else beneath them."""
        is_wide = self.width() >= WIDE
        if is_wide is self._is_wide:
            return
        self._is_wide = is_wide
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(self._words, 0, 0)
        self._grid.addWidget(self._away, 0, 2, Qt.AlignmentFlag.AlignVCenter if is_wide else top)
        if is_wide:
            self._grid.addWidget(self._buttons, 0, 1)
        else:
            self._grid.addWidget(self._buttons, 1, 0, 1, 3)

    def _made(self, words: str, wants: SignalInstance) -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(self._theme.font(Type.CONTROL))
        button.setAccessibleName(words)
        button.clicked.connect(wants)
        return button

    def _tint(self) -> None:
        self._away.setIcon(icon("x", self._theme.colour(Colour.MUTED)))
