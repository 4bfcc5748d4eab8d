"""KeptField: a line to type in with a button that keeps it; what was wrong with it is said beneath."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.errors import ParleyError
from desktop.ui.announce import announce
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said


class KeptField(QWidget):
    """`keep` is given what was typed, by the button or Enter, and answers with a sentence on what holds now; a
    ParleyError that it raises is shown instead, and what was typed stays."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        hint: str,
        keep: Callable[[str], str],
        *,
        network: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keep, self._network = keep, network
        self.field = QLineEdit(self)
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(hint)
        self.field.setFont(theme.font(Type.TEXT))
        self.button = QPushButton(tr("Keep"), self)
        self.button.setAccessibleName(tr("Keep: %1").replace("%1", name))
        self.button.setFont(theme.font(Type.CONTROL))
        kind(self.button, "soft")
        self._answer = Prose(theme, self)
        self._answer.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._answer)
        self.button.clicked.connect(self._kept)
        self.field.returnPressed.connect(self._kept)
        self.field.textEdited.connect(lambda _text: self.answer(""))

    def answer(self, words: str, look: str = "ok") -> None:
        """What came of it; empty for nothing."""
        self._answer.say(words, Type.QUIET, look)
        self._answer.setVisible(bool(words))
        if words:
            announce(self._answer, words)

    def set_busy(self, busy: bool) -> None:
        """What was typed is being kept: nothing more is taken meanwhile, and the keyboard stays in the field."""
        if busy and self.button.hasFocus():
            self.field.setFocus()
        self.field.setReadOnly(busy)
        self.button.setDisabled(busy)

    def _kept(self) -> None:
        if self.field.isReadOnly():
            return
        try:
            self.answer(self._keep(self.field.text()))
        except ParleyError as problem:
            self.answer(said(problem, self._network), "danger")
