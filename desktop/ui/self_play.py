"""SelfPlay: a visitor's first minute in the practice room, played through the window by accessible names and narrated.

The self-test, the narrated practice run without a screen and the pictures of the README are this one play.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit, QWidget

from desktop.core.link import LinkState
from desktop.core.timeline import Row
from desktop.services.session import Session
from desktop.ui.translate import tr

W = TypeVar("W", bound=QWidget)

ANSWER = "A host who says my name, and one easy question to begin with."
TICK_MS = 100
POSTS_WAIT = 3.0
"""Seconds. A transcript may begin with silence."""
QUESTION_WAIT = 25.0
"""Seconds. The chat that ships asks within 20; a transcript may never ask."""


class SelfPlay(QObject):
    """Plays one answer. `rows` gives the timeline as it is now, `now` seconds that only grow.

    `finished` carries an empty string when the answer came back, else one sentence about what did not happen.
    """

    finished = Signal(str)

    def __init__(
        self,
        window: QWidget,
        session: Session,
        rows: Callable[[], list[Row]],
        say: Callable[[str], None],
        *,
        now: Callable[[], float],
        limit: float = 50.0,
        linger: float = 6.0,
        answer: str = ANSWER,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._rows = rows
        self._say = say
        self._now = now
        self._limit = limit
        self._linger = linger
        self._left_to_type = list(answer)
        self._began = now()
        self._sent_at = 0.0
        self._back_at = 0.0
        self._own_key = ""
        self._text = ""
        self._step: Callable[[], None] = self._join
        self._waiting_for = "the room to open"
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        self._timer.start()

    def _tick(self) -> None:
        if self._now() - self._began > self._limit:
            self._end(f"Waited {self._limit:.0f} s for {self._waiting_for}.")
        else:
            self._step()

    def _end(self, problem: str) -> None:
        self._timer.stop()
        self.finished.emit(problem)

    def _join(self) -> None:
        account = self._session.account
        if account is None or self._session.link.state is not LinkState.LIVE:
            return
        if not self._rows() and self._now() - self._began < POSTS_WAIT:
            return  # what the first look brought is on its way into the window
        room = self._session.room
        here = len(self._rows())
        posts = "one post is" if here == 1 else f"{here} posts are"
        self._say(f"Joined #{room.hashtag} as @{account.username}: {posts} here already.")
        self._next(self._await_question, "the first question")

    def _await_question(self) -> None:
        question = self._session.questions().current
        if question is not None:
            self._say(f"Current question: Q{question.number} by @{question.author.username}: {question.text}")
        elif self._now() - self._began < QUESTION_WAIT:
            return
        else:
            self._say("No question has come yet; the answer goes out without a number.")
        self._field().setFocus()
        self._next(self._type, "the answer to be typed")

    def _type(self) -> None:
        """A few keys a tick, as real key events: what a person's typing would do, typing does here."""
        for _ in range(min(4, len(self._left_to_type))):
            self._press(self._left_to_type.pop(0))
        if not self._left_to_type:
            self._next(self._send, "the answer to be queued")

    def _send(self) -> None:
        account = self._session.account
        assert account is not None
        button = self._named(QAbstractButton, tr("Practise sending as @%1", account.username))
        if not button.isEnabled():
            return
        before = {entry.id for entry in self._session.outgoing.open_entries()}
        button.click()
        new = [entry for entry in self._session.outgoing.open_entries() if entry.id not in before]
        if not new:
            self._end("The answer was not put into the outbox.")
            return
        self._text = new[0].text
        self._sent_at = self._now()
        self._say(f"Answer posted: {self._text}")
        self._next(self._await_return, "the answer to come back in the stream")

    def _await_return(self) -> None:
        for row in self._rows():
            if row.mine and row.pending is None and row.text == self._text:
                self._own_key = row.key
                self._back_at = self._now()
                self._say(f"It came back in the stream after {self._back_at - self._sent_at:.1f} s.")
                self._next(self._await_reaction, "somebody to react")
                return

    def _await_reaction(self) -> None:
        """Nice to have: whoever reacts is narrated, and nobody has to."""
        account = self._session.account
        assert account is not None
        for row in self._rows():
            if f"@{account.username}" in row.text and not row.mine:
                self._say(f"@{row.author.username} reacts: {row.text}")
                self._end("")
                return
        if self._now() - self._back_at > self._linger:
            self._end("")

    def _next(self, step: Callable[[], None], waiting_for: str) -> None:
        self._step = step
        self._waiting_for = waiting_for

    def _field(self) -> QPlainTextEdit:
        return self._named(QPlainTextEdit, tr("Your post"))

    def _press(self, character: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, character)
            QCoreApplication.sendEvent(self._field(), event)

    def _named(self, kind: type[W], name: str) -> W:
        return next(widget for widget in self._window.findChildren(kind) if widget.accessibleName() == name)
