"""Link: a button that looks like words of the page, and goes on in the next line where one is too short for them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type


class Link(QPushButton):
    """As wide as its widest word at least. Its accessible name is all of its words in one line."""

    def __init__(self, theme: Theme, words: str, parent: QWidget) -> None:
        super().__init__(words, parent)
        self._words = words
        self.setFont(theme.font(Type.CONTROL_BOLD))
        self.setAccessibleName(words)
        kind(self, "link")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._sized(self._broken(width)).height()

    def sizeHint(self) -> QSize:
        return self._sized(self._words)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._sized(self._broken(0)).width(), self._sized(self._words).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setText(self._broken(self.width()))

    def _sized(self, words: str) -> QSize:
        """A button's size with these words: what is around them is the same whatever they are."""
        metrics = self.fontMetrics()
        return super().sizeHint() - metrics.size(0, self.text()) + metrics.size(0, words)

    def _broken(self, width: int) -> str:
        """The words in lines of a button `width` px wide."""
        lines: list[str] = []
        for word in self._words.split(" "):
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self._sized(longer).width() <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        return "\n".join(lines)
