"""Plan fields: a line, some lines or a choice with its name above, and what is wrong with it beneath."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.core.errors import BadInput
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.words import said

_BETWEEN = re.compile(r"[\s,;]+")


class Field(QWidget):
    """`control` with its name above; its hint stands beneath until there is a slip to tell there."""

    def __init__(
        self, theme: Theme, name: str, control: QWidget, parent: QWidget | None = None, *, hint: str = ""
    ) -> None:
        super().__init__(parent)
        self.control, self._hint = control, hint
        label = self._label(theme, name, Type.CONTROL, "muted")
        label.setBuddy(control)
        control.setAccessibleName(name)
        control.setFont(theme.font(Type.TEXT))
        control.setMinimumHeight(QFontMetrics(control.font()).height() + 16)
        self._beneath = self._label(theme, "", Type.SMALL, "muted")
        self._beneath.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (label, control, self._beneath):
            column.addWidget(part)
        self.show_slip(None)

    def show_slip(self, slip: BadInput | None) -> None:
        words = self._hint if slip is None else said(slip, "X")
        kind(self._beneath, "muted" if slip is None else "danger")
        self._beneath.setText(words)
        self._beneath.setVisible(bool(words))
        self.control.setAccessibleDescription(words)

    def focus(self) -> None:
        self.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _label(self, theme: Theme, words: str, style: Type, look: str) -> QLabel:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(theme.font(style))
        kind(label, look)
        return label


class LineField(Field):
    """One line."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, hint: str = "", example: str = ""
    ) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(example)
        super().__init__(theme, name, self.line, parent, hint=hint)

    @property
    def text(self) -> str:
        return self.line.text()

    @text.setter
    def text(self, words: str) -> None:
        self.line.setText(words)
        self.line.setCursorPosition(0)

    @property
    def names(self) -> tuple[str, ...]:
        """Names as typed, between blanks or commas."""
        return tuple(filter(None, _BETWEEN.split(self.line.text())))

    def show_names(self, names: Sequence[str], sign: str) -> None:
        """With their sign, which what was typed before may have already."""
        self.text = ", ".join(name if name.startswith(sign) else f"{sign}{name}" for name in names)


class TextField(Field):
    """Some lines; Tab goes on to the next field."""

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, hint: str = "", lines: int = 3
    ) -> None:
        self.edit = QPlainTextEdit()
        kind(self.edit, "field")
        self.edit.setTabChangesFocus(True)
        super().__init__(theme, name, self.edit, parent, hint=hint)
        self._lines = lines
        self.rescale()

    def rescale(self) -> None:
        self.edit.setFixedHeight(QFontMetrics(self.edit.font()).lineSpacing() * self._lines + 20)

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    @text.setter
    def text(self, words: str) -> None:
        self.edit.setPlainText(words)

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self.text.splitlines() if line.strip())
