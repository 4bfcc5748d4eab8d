"""Aloud: decides which sentences of a window a screen reader is told, when and how urgently, and says nothing twice."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.core.calm import Alert, Speech

TYPING_MS = 3000
"""So long after the last key nobody is typing any more."""
TWICE_SECONDS = 8.0
"""The same words again within this time are an echo: two parts of the window had the same news."""


class Aloud(QObject):
    """Child of a window, where `announce` finds it from any widget in it, and from any dialog over it."""

    said = Signal(str)
    """What was said, whether or not anybody listens."""
    asked = Signal(str)
    """What was said because a key asked for it: to be seen, too."""
    rang = Signal(object, str, str)
    """An Alert for who is elsewhere, its title and its words."""

    def __init__(
        self,
        window: QWidget,
        *,
        wants: Callable[[Speech], bool] = lambda _: True,
        now: Callable[[], float] = time.monotonic,
        typing_ms: int = TYPING_MS,
    ) -> None:
        super().__init__(window)
        self._window, self.wants, self._now = window, wants, now
        self._recent: dict[str, float] = {}
        self.last = ""
        """What was said last, to be said again."""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(typing_ms)

    def typed(self) -> None:
        """Somebody pressed a key in what they write."""
        self._typing.start()

    def is_put_off(self, speech: Speech) -> bool:
        """Whether this kind of news waits now, because somebody is typing."""
        return speech.waits and self._typing.isActive()

    def say(self, words: str, speech: Speech, by: QWidget) -> None:
        """What `by` has to say; nothing where that kind is muted, or was said a moment ago."""
        if not words or not self.wants(speech) or self._is_echo(words, speech):
            return
        self.last = words
        speak(by, words, urgent=speech.is_urgent)
        self.said.emit(words)

    def answer(self, words: str) -> None:
        """What a person asked for by a key: said at once, and shown."""
        if not words:
            return
        self.last = words
        speak(self._window, words, urgent=True)
        self.said.emit(words)
        self.asked.emit(words)

    def ring(self, alert: Alert, title: str, words: str) -> None:
        """News for somebody who may be elsewhere: whoever shows such things asks whether it is wanted."""
        self.rang.emit(alert, title, words)

    def _is_echo(self, words: str, speech: Speech) -> bool:
        now = self._now()
        self._recent = {said: at for said, at in self._recent.items() if now - at < TWICE_SECONDS}
        is_echo = speech is not Speech.ANSWER and words in self._recent
        self._recent[words] = now
        return is_echo


def speak(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """One announcement, without a question asked. Nothing where no assistive technology listens."""
    if QAccessible.isActive():
        event = QAccessibleAnnouncementEvent(widget, words)
        manner = QAccessible.AnnouncementPoliteness
        event.setPoliteness(manner.Assertive if urgent else manner.Polite)
        QAccessible.updateAccessibility(event)


def aloud_of(widget: QWidget) -> Aloud | None:
    """Who decides for the window that `widget` is in, or that it stands over."""
    place: QWidget | None = widget
    while place is not None:
        if place.isWindow():
            found = place.findChild(Aloud, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if found is not None:
                return found
        place = place.parentWidget()
    return None
