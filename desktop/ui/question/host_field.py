"""HostField: where a person names the host of a room whose host is not known."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr


class HostField(QWidget):
    """A handle and a button; what cannot be a handle is answered beneath, and stays to be mended."""

    named = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = QLineEdit(self)
        self._field.setFont(theme.font(Type.TEXT))
        self._field.setAccessibleName(tr("Host's handle"))
        self._field.setPlaceholderText(tr("if you know them: @…"))
        self._button = QPushButton(tr("Name the host"), self)
        self._button.setFont(theme.font(Type.TEXT))
        self._button.setAccessibleName(self._button.text())
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setFont(theme.font(Type.CONTROL))
        kind(self._problem, "danger")
        self._problem.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._field, 1)
        row.addWidget(self._button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._problem)
        self._field.returnPressed.connect(self._done)
        self._button.clicked.connect(self._done)
        self._field.textEdited.connect(self._problem.hide)

    def say(self, problem: str) -> None:
        self._problem.setText(problem)
        self._problem.show()

    def _done(self) -> None:
        if self._field.text().strip():
            self.named.emit(self._field.text())
        else:
            self._field.setFocus()
