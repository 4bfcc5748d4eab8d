"""Leaving: what closing the window asks while posts have not gone out, or cues are to. They are kept in any case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.errors import StoreTrouble
from desktop.core.outbox import Entry, State
from desktop.services.on_time import Ahead
from desktop.ui.composer.entry_offers import counts_down, is_timed
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr
from desktop.ui.words import clock_words

WIDTH = 480
LOOK_MS = 100
LOOKS = 50
"""How often it is looked, at most, whether what was sent in the last moment is out."""


class Unsent(Protocol):
    """services/unsent.py, as far as it is needed here."""

    def entries(self) -> tuple[Entry, ...]: ...

    def send_now(self) -> None: ...


class Leaving(QObject):
    """Asks once. Neither the session's end nor Ctrl+C in a terminal asks: who would answer?"""

    def __init__(
        self,
        theme: Theme,
        unsent: Unsent,
        window: QWidget,
        clock: Callable[[], datetime],
        ahead: Callable[[], Sequence[Ahead]] = tuple,
    ) -> None:
        """`ahead` is what is to go out by itself soon, of run sheets."""
        super().__init__(window)
        self._theme, self._unsent, self._window, self._clock = theme, unsent, window, clock
        self._read_ahead = ahead
        self._agreed = False
        self._question: Question | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.commitDataRequest.connect(self.agree)

    def agree(self) -> None:
        """Close without a question from now on."""
        self._agreed = True
        if self._question is not None:
            self._question.give_up()

    def may_close(self) -> bool:
        """Whether the window may close now; where not, a person is asked, and it closes by itself on their word."""
        if self._agreed or not (self._left() or self._ahead()):
            return True
        if self._question is None:
            self._question = Question(
                self._theme, self._left, self._ahead, self._unsent.send_now, self._window, self._clock
            )
            self._question.answered.connect(self._answered)
            self._question.open()
        self._question.activateWindow()
        return False

    def _answered(self, closes: bool) -> None:
        if self._question is not None:
            self._question.deleteLater()
            self._question = None
        if closes:
            self._agreed = True
            self._window.close()

    def _left(self) -> tuple[Entry, ...]:
        """A store that does not answer keeps nobody here: what it holds, it holds."""
        try:
            return self._unsent.entries()
        except StoreTrouble:
            return ()

    def _ahead(self) -> str:
        try:
            ahead = self._read_ahead()
        except StoreTrouble:
            return ""
        from desktop.ui.on_time_news import ahead_words

        return ahead_words(ahead, self._clock()) if ahead else ""


class Question(QDialog):
    """How many have not gone out, and what becomes of them. Where all are out meanwhile, the question is over. `ahead`
    says in a sentence what else would have gone out."""

    answered = Signal(bool)
    """Whether the window is to close."""

    def __init__(
        self,
        theme: Theme,
        left: Callable[[], tuple[Entry, ...]],
        ahead: Callable[[], str],
        send_now: Callable[[], None],
        parent: QWidget,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        self._left, self._ahead, self._send_now, self._clock = left, ahead, send_now, clock
        self._looks = 0
        kind(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Close Parley"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._head, self._more = QLabel(self), QLabel(self)
        self._head.setFont(theme.font(Type.QUESTION))
        self._more.setFont(theme.font(Type.TEXT))
        kind(self._more, "muted")
        for label in (self._head, self._more):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.stay = self._button(theme, tr("Keep Parley open"), "primary", lambda: self._answer(False))
        self.now = self._button(theme, tr("Send now and close"), "", self._send)
        self.leave = self._button(theme, tr("Close"), "", lambda: self._answer(True))
        self._lay_out()
        self.rejected.connect(lambda: self._answer(False))
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._show(left())
        self.stay.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._more)
        column.addSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in (self.leave, self.now, self.stay):
            row.addWidget(button)
        column.addLayout(row)

    def _button(self, theme: Theme, words: str, what: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words, self)
        kind(button, what)
        button.setFont(theme.font(Type.CONTROL))
        button.setAccessibleName(words)
        button.clicked.connect(pressed)
        return button

    def _show(self, left: Sequence[Entry]) -> None:
        now = self._clock()
        fate = fate_words(left, now) if left else ""
        self._head.setText(count_words(left) if left else tr("Post on time is on."))
        self._more.setText(" ".join(part for part in (fate, self._ahead()) if part))
        self.now.setVisible(any(counts_down(entry, now) for entry in left))
        self.setAccessibleName(self._head.text())
        self.setAccessibleDescription(self._more.text())
        if (column := self.layout()) is not None:
            wide = max(WIDTH, column.minimumSize().width())
            self.setFixedSize(wide, column.totalHeightForWidth(wide))

    def _look(self) -> None:
        left = self._left()
        if not left and (self._looks or not self._ahead()):
            self._answer(True)
        elif not self._looks:
            self._show(left)
        else:
            self._looks -= 1
            if not self._looks or all(is_timed(entry) for entry in left):
                self._answer(True)

    def _send(self) -> None:
        self._send_now()
        self._looks = LOOKS
        self._head.setText(tr("Sending…"))
        for button in (self.leave, self.now):
            button.setEnabled(False)

    def give_up(self) -> None:
        """Nobody is asked any more."""
        self._timer.stop()
        self.hide()

    def _answer(self, closes: bool) -> None:
        if self._timer.isActive():
            self.give_up()
            self.answered.emit(closes)


def count_words(left: Sequence[Entry]) -> str:
    if all(entry.state is State.UNKNOWN for entry in left):
        return tr("Nobody knows yet whether your post is out.")
    count = len(left)
    return counted("One post has not gone out.", "%n posts have not gone out.", count)


def fate_words(left: Sequence[Entry], now: datetime) -> str:
    """What becomes of them where the window closes."""
    if all(entry.state is State.UNKNOWN for entry in left):
        return tr("Your text is kept. Parley looks for it when you open it next.")
    timed = [entry.timed_for for entry in left if is_timed(entry) and entry.timed_for is not None]
    kept = ""
    if len(timed) < len(left):
        kept = counted(
            "It is kept, and goes out when you open Parley next.",
            "They are kept, and go out when you open Parley next.",
            len(left),
        )
    return " ".join(part for part in (kept, _timed_words(timed, len(left), now)) if part)


def _timed_words(timed: Sequence[datetime], count: int, now: datetime) -> str:
    if not timed:
        return ""
    first = clock_words(min(timed), now)
    if count == 1:
        return tr("It is timed for %1; it goes out only while Parley is open.", first)
    return counted(
        "One is timed for %1; that one goes out only while Parley is open.",
        "%n are timed, the first for %1; these go out only while Parley is open.",
        len(timed),
        first,
    )
