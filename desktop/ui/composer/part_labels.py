"""PartLabels: in the composer's text, where the next post of several begins, and under which label."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from desktop.ui.composer.layout import AnswerLayout
from desktop.ui.composer.places import units
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

GAP = 6


class PartLabels(QObject):
    """A line begins with each of them, as the first one begins with the number."""

    changed = Signal()
    """The text is to be laid out around them anew."""

    def __init__(self, theme: Theme, field: QPlainTextEdit, lines: AnswerLayout) -> None:
        super().__init__(field)
        self._theme, self._field, self._lines = theme, field, lines
        self._labels: list[QLabel] = []
        self._units: list[int] = []

    def show(self, cuts: Sequence[int], labels: Sequence[str], texts: Sequence[str]) -> None:
        """`cuts` in code points of the body; nothing is shown where there are none."""
        body = self._field.toPlainText()
        places = [units(body[:cut]) for cut in cuts]
        if not places and not self._units:
            return
        self._units = places
        for label, words, text in zip_longest(list(self._labels), labels, texts):
            if words is None:
                self._labels.remove(label)
                label.hide()
                label.deleteLater()
            else:
                self._say(label or self._new(), words, text)
        self.changed.emit()

    def measure(self, pitch: float) -> None:
        """Their sizes in lines of `pitch` px, which the text keeps free."""
        for label in self._labels:
            label.setFont(self._theme.font(Type.COMPOSER_BOLD))
            label.setFixedSize(
                label.fontMetrics().horizontalAdvance(label.text()) + 2 * GAP + 2, round(pitch)
            )
        widths = (float(label.width() + GAP) for label in self._labels)
        self._lines.set_breaks(dict(zip(self._units, widths, strict=False)))

    def place(self, top: float) -> None:
        end = (
            self._field.document().characterCount()
        )  # words that are gone take their label with them in a moment
        for unit, label in zip(self._units, self._labels, strict=False):
            if unit < end:
                x = self._field.viewport().width() - label.width() if self._lines.is_turned(unit) else 0
                label.move(x, round(self._lines.break_place(unit).y() + top))

    def _new(self) -> QLabel:
        label = QLabel(self._field.viewport())
        kind(label, "part")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        label.setCursor(Qt.CursorShape.ArrowCursor)
        label.show()
        self._labels.append(label)
        return label

    def _say(self, label: QLabel, words: str, text: str) -> None:
        label.setText(words)
        label.setAccessibleName(words)
        tip(label, tr("Will be posted as: %1").replace("%1", text))
