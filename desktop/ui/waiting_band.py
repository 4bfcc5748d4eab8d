"""WaitingBand: the line over stream and question while the network does not answer: since when, what that means."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.errors import HomeUnusable, OutOfCredit, OverBudget, RateLimited, SignInNeeded
from desktop.core.link import Link, LinkState
from desktop.ui.icons import icon
from desktop.ui.mirror import icon_behind, seen
from desktop.ui.stream.words import waiting_words
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said

PATIENCE = timedelta(seconds=30)
"""A network that stumbles for a moment is nobody's business (WINDOW.md)."""


class WaitingBand(QWidget):
    """Hidden while all is well. `clock` gives the time in UTC. `can_sign_in`: a person could do so again."""

    sign_in_requested = Signal()
    browser_requested = Signal()
    look_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        capabilities: Capabilities,
        *,
        clock: Callable[[], datetime],
        can_sign_in: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._capabilities, self._clock = theme, capabilities, clock
        self._can_sign_in = can_sign_in
        self._link: Link | None = None
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 9)
        row.addWidget(self._label, 1)
        row.setSpacing(16)
        self._sign_in = QPushButton(tr("Sign in again"), self)
        self._sign_in.clicked.connect(self.sign_in_requested)
        self._browser = QPushButton(tr("Read in the browser"), self)
        icon_behind(self._browser)
        self._browser.clicked.connect(self.browser_requested)
        self._look = QPushButton(tr("Look again"), self)
        self._look.clicked.connect(self.look_requested)
        for button in self._buttons():
            button.setAccessibleName(button.text())
            kind(button, "link")
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.refresh)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def show_link(self, link: Link) -> None:
        self._link = link
        self.refresh()

    def refresh(self) -> None:
        """Look again whether it is time to say something."""
        words = self._words()
        self._label.setText(words)
        self.setAccessibleName(words)
        error = None if self._link is None else self._link.error
        self._sign_in.setVisible(self._can_sign_in and bool(words) and isinstance(error, SignInNeeded))
        stuck = bool(words) and self._link is not None and _is_stuck(self._link)
        self._browser.setVisible(stuck and self._capabilities.links is not None)
        self._look.setVisible(stuck)
        self.setVisible(bool(words))

    def _words(self) -> str:
        link = self._link
        self._timer.stop()
        if link is None or link.state in (LinkState.LIVE, LinkState.CONNECTING):
            return ""
        if isinstance(link.error, OverBudget):
            return ""  # the network is well; what the room's cap does is said in the window's line
        if link.error is not None and (link.state is not LinkState.WAITING or _wants_somebody(link.error)):
            return said(link.error, self._capabilities.network, reading=True)
        if link.state is LinkState.SIGNED_OUT:
            return ""  # that nobody is signed in is said in the stream's place
        if link.state is LinkState.STOPPED:
            return tr("Parley has stopped looking for new posts.")
        left = link.since + PATIENCE - self._clock()
        if left > timedelta(0):
            self._timer.start(max(1, round(left.total_seconds() * 1000)))
            return ""
        if isinstance(link.error, RateLimited):
            return said(link.error, self._capabilities.network, reading=True)  # it did answer
        practice = self._capabilities.links is None
        return waiting_words(link, self._capabilities.network, practice=practice)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self._sign_in, self._browser, self._look

    def _dress(self) -> None:
        self._label.setFont(self._theme.font(Type.CONTROL))
        for button in self._buttons():
            button.setFont(self._theme.font(Type.CONTROL_BOLD))
        self._browser.setIcon(icon("arrow-up-right", self._theme.colour(Colour.ACCENT)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Colour.RAISED))
        painter.fillRect(seen(self, QRect(0, 0, 3, self.height())), self._theme.colour(Colour.WARN))
        painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), self._theme.colour(Colour.LINE))
        painter.end()


def _is_stuck(link: Link) -> bool:
    """Whether somebody has to see to it before a look succeeds, and nobody knows when they have."""
    return link.state is LinkState.STOPPED or isinstance(link.error, OutOfCredit)


def _wants_somebody(error: Exception) -> bool:
    """Whether trying again alone will not mend it, so that half a minute of patience would be for nothing."""
    return isinstance(error, OutOfCredit | SignInNeeded | HomeUnusable)
