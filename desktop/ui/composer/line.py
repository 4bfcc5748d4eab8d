"""ComposerLine: the one reserved line that speaks for the composer, with at most two buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type


@dataclass(frozen=True, slots=True)
class Saying:
    """`tone` is "news", "danger" or "" (quiet). Of `offers`, the last is what Tab and Alt+Enter take, if `takes`."""

    text: str = ""
    tone: str = ""
    offers: tuple[tuple[str, Callable[[], None]], ...] = field(default=())
    takes: bool = False


SILENCE = Saying()


class ComposerLine(QFrame):
    """Always there, so that typing never shifts; empty where there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "line")
        self._theme = theme
        self._saying = SILENCE
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(theme.font(Type.CONTROL))
        self._buttons = [QPushButton(self) for _ in range(2)]
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 3, 10, 3)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for place, button in enumerate(self._buttons):
            kind(button, "small")
            button.setFont(theme.font(Type.SMALL_BOLD))
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, place=place: self._pressed(place))
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMinimumHeight(round(theme.font(Type.CONTROL).pixelSize() * 3.1))
        self.say(SILENCE)

    @property
    def saying(self) -> Saying:
        return self._saying

    def say(self, saying: Saying) -> None:
        """Show it. A screen reader hears it, politely, while the cursor stays in the field."""
        fresh = (saying.tone, saying.takes) != (self._saying.tone, self._saying.takes)
        self._saying = saying
        self._text.setText(saying.text)
        self._text.setAccessibleName(saying.text)
        mark(self, "tone", saying.tone)
        mark(self._text, "kind", "" if saying.tone else "muted")
        self.style().polish(self._text)
        if saying.text and fresh:  # a growing count is not read out at every key
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, saying.text))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(saying.offers))
            if place < len(saying.offers):
                button.setText(saying.offers[place][0])
                button.setAccessibleName(saying.offers[place][0])

    def take(self) -> bool:
        """Take what is offered, if anything may be taken by a key."""
        if not self._saying.takes or not self._saying.offers:
            return False
        self._saying.offers[-1][1]()
        return True

    def _pressed(self, place: int) -> None:
        if place < len(self._saying.offers):
            self._saying.offers[place][1]()
