"""Inbox lines: a person's own note, and a sentence with what can be done about it, on an inquiry's card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.ui.button_row import ButtonRow
from desktop.ui.prose import Prose, breakable
from desktop.ui.question.words import shown
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class NoteFrame(QFrame):
    """A person's own note, which is never taken for a post."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "note")
        head = QLabel(tr("Your note"), self)
        head.setFont(theme.font(Type.SMALL_BOLD))
        kind(head, "muted")
        self._words = Prose(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 4)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._words)

    def show_note(self, note: str) -> None:
        self._words.say(breakable(shown(note)), Type.QUIET, "text")
        self.setVisible(bool(note))


class AskLine(QFrame):
    """A sentence with what can be done about it beneath, or beside it where it is quiet; hidden while it says
    nothing. `acts` are the buttons' words and what they do, the first one first."""

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        acts: Sequence[tuple[str, Callable[[], None]]] = (),
        *,
        is_quiet: bool = False,
    ) -> None:
        super().__init__(parent)
        kind(self, "quiet" if is_quiet else "ask")
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setFont(theme.font(Type.SMALL if is_quiet else Type.QUIET))
        kind(self._words, "muted" if is_quiet else "text")
        way = QBoxLayout.Direction.LeftToRight if is_quiet else QBoxLayout.Direction.TopToBottom
        column = QBoxLayout(way, self)
        column.setContentsMargins(*((0, 0, 0, 0) if is_quiet else (8, 8, 8, 8)))
        column.setSpacing(8)
        column.addWidget(self._words, 1)
        looks = ["link" if is_quiet else "small"] * len(acts)
        looks[:1] = ["link" if is_quiet else "small-soft"] * len(acts[:1])
        self._buttons = [self._button(theme, *act, look) for act, look in zip(acts, looks, strict=True)]
        if is_quiet:
            for button in self._buttons:
                column.addWidget(button)
        else:
            column.addWidget(ButtonRow(self._buttons, self))
        self.hide()

    def say(self, words: str) -> None:
        self._words.setText(words)
        self._words.setAccessibleName(words)
        card = self.parentWidget()
        if not words and card is not None and self.isAncestorOf(self.window().focusWidget()):
            card.setFocus()
        self.setVisible(bool(words))

    def take_focus(self) -> None:
        """The keyboard on its first button."""
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, theme: Theme, words: str, act: Callable[[], None], look: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(theme.font(Type.CONTROL))
        button.setAccessibleName(words)
        kind(button, look)
        button.clicked.connect(lambda: act())
        return button
