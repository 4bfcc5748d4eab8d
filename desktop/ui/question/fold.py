"""QuestionFold: the question in one line, for narrow windows, with a way to unfold it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.core.direction import isolated
from desktop.core.question import Question
from desktop.ui.icons import icon
from desktop.ui.mirror import is_mirrored
from desktop.ui.question.words import PLANNED, label_words, shown
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip


class QuestionFold(QToolButton):
    """Pressed, the card is shown beneath it."""

    opened = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._whole = ""
        kind(self, "fold")
        self.setCheckable(True)
        self.setFont(theme.font(Type.NAME))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(theme.icon_size(16))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._toggled)
        theme.changed.connect(self._dress)
        self._dress()

    def show_question(self, question: Question | None, instead: str = "") -> None:
        """Without a question it says what the plan says `instead`, if there is one."""
        before = self._whole
        if question is None:
            self._whole = instead or tr("No question yet")
        else:
            state = (
                tr("pinned for you") if question.pin is not None else tr(PLANNED) if question.planned else ""
            )
            between = f" {state}: " if state else "  "
            self._whole = f"{label_words(question)}{between}{' '.join(shown(question.whole).split())}"
        if self._whole != before:
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _toggled(self, on: bool) -> None:
        self._dress()
        self.opened.emit(on)

    def _dress(self) -> None:
        way = tr("Fold the question") if self.isChecked() else tr("Unfold the question")
        self.setIcon(
            icon("chevron-up" if self.isChecked() else "chevron-down", self._theme.colour(Colour.MUTED))
        )
        said = way if self.isChecked() else self._whole
        room = max(40, self.width() - self.iconSize().width() - 36)
        shown = QFontMetrics(self.font()).elidedText(said, Qt.TextElideMode.ElideRight, room)
        self.setText(" " + isolated(shown, in_right_to_left=is_mirrored()))
        self.setAccessibleName(way)
        self.setAccessibleDescription(self._whole)
        tip(self, self._whole)
