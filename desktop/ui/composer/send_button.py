"""SendButton: says who sends and what; a long handle is shortened on it, never in its name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.core.account import Account
from desktop.ui.icons import icon
from desktop.ui.initials import ICON_GAP, initials_icon
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.words import tip

LEAST_LETTERS = 14


class SendButton(QPushButton):
    """The one filled accent of a room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "primary")
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def name(self, account: Account | None, *, practice: bool, anyway: bool, asks: bool = False) -> None:
        """`anyway`: it goes out in spite of a hint. `asks`: the account has to allow posting first."""
        says = self.tr("Practise sending as @%1") if practice else self.tr("Send as @%1")
        if anyway:
            says = self.tr("Practise sending anyway as @%1") if practice else self.tr("Send anyway as @%1")
        if asks:
            says = self.tr("Allow posting as @%1")
        says = self.tr("Continue in browser") if account is None else says.replace("%1", account.username)
        if says != self._whole:
            self.say(says)

    def dress(self, theme: Theme, account: Account | None) -> None:
        """The mark of who posts; the arrow where the browser is the way."""
        self.setFont(theme.font(Type.NAME))
        on_accent, accent = theme.colour(Colour.ON_ACCENT), theme.colour(Colour.ACCENT)
        if account is None:
            self.setIconSize(QSize(16, 16))
            self.setIcon(icon("arrow-up-right", on_accent))
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        else:
            self.setIconSize(QSize(20 + ICON_GAP, 20))
            self.setIcon(initials_icon(account.name or account.username, on_accent, accent))

    def say(self, words: str) -> None:
        self._whole = words
        self.setAccessibleName(words)
        tip(self, self.tr("%1 (Ctrl+Enter)").replace("%1", words))
        self.setText(words)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        missing = self._words_width(self._whole) - self._words_width(self.text())
        return QSize(hint.width() + missing, hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        letter = QFontMetrics(self.font()).averageCharWidth()
        return QSize(min(hint.width(), LEAST_LETTERS * letter + self._around()), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - self._around()
        whole = self._words_width(self._whole) <= room
        metrics = QFontMetrics(self.font())
        shown = self._whole if whole else metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        if shown != self.text():
            self.setText(shown)

    def _around(self) -> int:
        """Icon, frame and padding."""
        return super().sizeHint().width() - self._words_width(self.text())

    def _words_width(self, words: str) -> int:
        return QFontMetrics(self.font()).horizontalAdvance(words)
