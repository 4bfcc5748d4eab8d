"""Stream voice: tells assistive technology what changed in the stream, and says in batches what came in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent

from desktop.core.calm import Alert, Speech
from desktop.ui.aloud.voice import aloud_of
from desktop.ui.announce import announce, is_put_off
from desktop.ui.stream.accessible import install
from desktop.ui.stream.words import arrived_words
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.ui.stream.view import StreamView

MOST_WHOLE = 2
"""Posts for the person that are said word by word."""
QUIET_MS = 5000
"""What arrives for the person is said at most once in this time."""
BATCH = 4
"""So many times as long a mere count waits: a chat of nine posts a minute must not be a stammer."""


class StreamVoice(QObject):
    """Tells assistive technology what changed in `view`."""

    announced = Signal(str)
    """What was said of new posts, politely."""

    def __init__(self, view: StreamView, *, quiet_ms: int = QUIET_MS) -> None:
        super().__init__(view)
        install()
        self._view = view
        self._arrived = 0
        self._from_host = 0
        self._for_me: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._quiet_ms = quiet_ms
        self._timer.timeout.connect(self._announce)

    def arrived(self, count: int, from_host: int) -> None:
        """This many came in, without one's own; it is said with what comes in during the next seconds."""
        self._arrived += count
        self._from_host += from_host
        if self._arrived and not self._timer.isActive():
            self._timer.start(BATCH * self._quiet_ms)

    def came_for_me(self, keys: Sequence[str]) -> None:
        """Of what arrived: what mentions the person or answers them."""
        self._for_me += keys
        if keys and not 0 <= self.due_ms <= self._quiet_ms:
            self._timer.start(self._quiet_ms)

    @property
    def due_ms(self) -> int:
        """When something is said next, negative where nothing waits."""
        return self._timer.remainingTime()

    def leave_out_one_of_the_host(self) -> None:
        """Their question was said by itself."""
        if self._from_host:
            self._arrived, self._from_host = self._arrived - 1, self._from_host - 1

    def rows_changed(self) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.ObjectReorder))

    def selection_changed(self) -> None:
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self._view, QAccessible.Event.SelectionWithin))

    def current_changed(self, index: int) -> None:
        """Another row is current; where the keyboard is elsewhere, as in the search, it stays there."""
        if QAccessible.isActive() and self._view.hasFocus():
            event = QAccessibleEvent(self._view, QAccessible.Event.Focus)
            event.setChild(self._view.on_screen(index))
            QAccessible.updateAccessibility(event)

    def _announce(self) -> None:
        if is_put_off(self._view, Speech.POSTS):  # a count in the middle of a word helps nobody
            self._timer.start(self._quiet_ms)
            return
        count, from_host, for_me = self._arrived, self._from_host, self._for_me
        self._arrived, self._from_host, self._for_me = 0, 0, []
        rest = count - self._say_for_me(for_me)
        if rest > 0:
            words = arrived_words(rest, min(from_host, rest))
            announce(self._view, words, Speech.POSTS)
            self.announced.emit(words)

    def _say_for_me(self, keys: list[str]) -> int:
        """What was said to the person, word by word while it is little; how many posts that were."""
        rows = [row for row in map(self._view.index_of, keys) if row is not None]
        aloud = aloud_of(self._view)
        if not rows or aloud is None:
            return 0
        sentences = [self._view.said_of(row) for row in rows[:MOST_WHOLE]]
        if len(rows) > MOST_WHOLE:
            sentences = [counted("%n post for you", "%n posts for you", len(rows))]
        for sentence in sentences:
            aloud.ring(Alert.FOR_ME, tr("For you in #%1", self._view.hashtag), sentence)
        if not aloud.wants(Speech.FOR_ME):
            return 0
        for sentence in sentences:
            words = tr("For you: %1", sentence) if len(rows) <= MOST_WHOLE else sentence
            aloud.say(words, Speech.FOR_ME, self._view)
            self.announced.emit(words)
        return len(rows)
