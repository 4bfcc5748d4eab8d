"""ComposerLine: the one reserved line that speaks for the composer, with at most two buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from desktop.core.calm import Speech
from desktop.ui.announce import announce
from desktop.ui.mirror import set_margins
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip


@dataclass(frozen=True, slots=True)
class Saying:
    """`tone` is "news", "danger", "hint", "held" (a hint before which sending stopped once) or "" (quiet). `takes` is
    the place of the offer that Tab and Alt+Enter take. `aloud` is what is read out besides the text. `topic` is what
    the text is about where it changes at every key: it is read out once."""

    text: str = ""
    tone: str = ""
    offers: tuple[tuple[str, Callable[[], None]], ...] = field(default=())
    takes: int | None = None
    aloud: str = ""
    topic: str = ""
    deliberate: bool = False
    """What `takes` offers is done by Alt+Enter or a press, and not by Tab, which fast hands press to go on."""


SILENCE = Saying()
_SPEECH = {"news": Speech.QUESTIONS, "danger": Speech.TROUBLE, "held": Speech.TROUBLE}
"""Of what kind a saying is by its tone; of what is written, any other."""
ROOMY = 400
"""Px of width from which two lines of words stand beside two buttons; below, three are reserved."""


class ComposerLine(QFrame):
    """Always there, so that typing never shifts; empty where there is nothing to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "line")
        self._theme = theme
        self._saying = self._expected = SILENCE
        self._text = QLabel(self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setWordWrap(True)
        self._text.setFont(theme.font(Type.CONTROL))
        self._buttons = [QPushButton(self) for _ in range(2)]
        row = QHBoxLayout(self)
        set_margins(row, 14, 3, 10, 3)
        row.setSpacing(8)
        row.addWidget(self._text, 1)
        for place, button in enumerate(self._buttons):
            kind(button, "small")
            button.setFont(theme.font(Type.SMALL_BOLD))
            button.setText(" ")  # without any Qt measures it by words of its own
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _on=False, place=place: self._pressed(place))
            row.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._reserve()
        self.say(SILENCE)

    @property
    def saying(self) -> Saying:
        return self._saying

    def say(self, saying: Saying) -> None:
        """Show it. A screen reader hears it, politely, while the cursor stays in the field."""
        fresh = (saying.tone, saying.topic or saying.text) != (
            self._saying.tone,
            self._saying.topic or self._saying.text,
        )
        self._saying = saying
        self._text.setText(saying.text)
        self._text.setAccessibleName(saying.text)
        mark(self, "tone", saying.tone)
        mark(self._text, "kind", "" if saying.tone else "muted")
        self.style().polish(self._text)
        if saying.text and fresh:
            announce(self, self._heard(saying), _SPEECH.get(saying.tone, Speech.SENT))
        self._show_offers()
        self._reserve()

    def _heard(self, saying: Saying) -> str:
        """A question is said by the room itself: of its news, what a key does about it."""
        if saying.tone == "news" and saying.takes is not None:
            return tr("%1: %2", _key(saying), saying.offers[saying.takes][0])
        return f"{saying.text} {saying.aloud}".strip()

    def expect(self, saying: Saying | None) -> None:
        """Keep room for what the next key may bring."""
        if (saying or SILENCE) != self._expected:
            self._expected = saying or SILENCE
            self._reserve()

    def take(self) -> bool:
        """Take what is offered, if anything may be taken by a key."""
        if self._saying.takes is None:
            return False
        self._saying.offers[self._saying.takes][1]()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._reserve()
        self._show_offers()

    def rescale(self) -> None:
        self._reserve()

    def _reserve(self) -> None:
        """As high as the longest hint needs, whether there is one or not; higher where words would be cut else."""
        lines = 3.1 if self.width() >= ROOMY else 4.2
        usual = round(self._theme.font(Type.CONTROL).pixelSize() * lines)
        self.setMinimumHeight(max(usual, self._needs(self._saying), self._needs(self._expected)))

    def _needs(self, saying: Saying) -> int:
        """Px of height for its words beside its buttons."""
        row, metrics = self.layout(), self._text.fontMetrics()
        if row is None or not saying.text:
            return 0
        margins, width = row.contentsMargins(), self.width()
        width -= margins.left() + margins.right()
        for place, button in enumerate(self._buttons[: len(saying.offers)]):
            font = button.fontMetrics()
            around = button.sizeHint().width() - font.horizontalAdvance(button.text())
            width -= around + font.horizontalAdvance(self._on_button(saying, place)) + row.spacing()
        wraps = Qt.TextFlag.TextWordWrap
        height = metrics.boundingRect(QRect(0, 0, max(width, 1), 0), wraps, saying.text).height()
        return height + margins.top() + margins.bottom()

    def _show_offers(self) -> None:
        offers, takes = self._saying.offers, self._saying.takes
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(offers))
            if place >= len(offers):
                continue
            words = offers[place][0]
            button.setText(self._on_button(self._saying, place))
            button.setAccessibleName(words)
            tip(button, _key(self._saying) if place == takes else "")

    def _on_button(self, saying: Saying, place: int) -> str:
        """A hint's remedy names its key where there is room for it."""
        words = saying.offers[place][0]
        deliberate, toned = saying.deliberate, saying.tone in ("news", "hint", "held")
        keyed = place == saying.takes and toned and not deliberate and self.width() >= ROOMY
        return tr("%1  Tab").replace("%1", words) if keyed else words

    def _pressed(self, place: int) -> None:
        if place < len(self._saying.offers):
            self._saying.offers[place][1]()


def _key(saying: Saying) -> str:
    """What takes its offer."""
    return tr("Alt+Enter") if saying.deliberate else tr("Tab or Alt+Enter")
