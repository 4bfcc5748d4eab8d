"""KeysWindow: every key in one list, by groups and to be searched, beside the window."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.ui.actions import GROUPS, VIEWABLE_BY_KEY, keys, native, view_question, words
from desktop.ui.palette.listing import Listing
from desktop.ui.palette.offer import Offer, listed
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

FIRST_SIZE = QSize(560, 640)
LEAST_SIZE = QSize(320, 320)


def all_keys() -> list[Offer]:
    """Whatever of the table has a key; questions by their numbers are one row."""
    by_number = [view_question(number) for number in range(2, VIEWABLE_BY_KEY + 1)]
    return [
        Offer(command.id, words(command.id), tr(group.value), _nothing, _keys(command.id))
        for group, rows in GROUPS.items()
        for command in rows
        if command.shortcuts and command.id not in by_number
    ]


def _nothing() -> None:
    """The page is for reading."""


def _keys(command_id: str) -> str:
    if command_id == view_question(1):
        return f"{keys(command_id)} … {native(f'Alt+{VIEWABLE_BY_KEY}')}"
    return keys(command_id)


class KeysWindow(QDialog):
    """Not in the way of the window: what is read here can be tried there."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Keys"))
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        kind(self, "ground")
        self.field, self.list = QLineEdit(self), Listing(theme, tr("Keys"), self)
        self._empty = QLabel(self)
        self._close = QPushButton(tr("Close"), self)
        self._lay_out()
        self.field.textChanged.connect(self._show)
        theme.changed.connect(self._dress)
        self._dress()
        self._show("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the field the arrows go into the list; Enter presses the button alone."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._close.hasFocus():
                self.close()
        elif event.key() == Qt.Key.Key_Down and self.field.hasFocus():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _show(self, typed: str) -> None:
        self.list.lines.show(listed(all_keys(), typed, (), ""))
        rows = self.list.lines.choosable
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        if rows:
            self.list.setCurrentIndex(self.list.lines.index(rows[0]))
            self.list.scrollToTop()

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("Find a key"))
        self.field.setAccessibleName(self.field.placeholderText())
        self._empty.setText(tr("No key does that. Try fewer letters."))
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        kind(self._empty, "muted")
        self._close.setAccessibleName(self._close.text())
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self._empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def _dress(self) -> None:
        self.field.setFont(self._theme.font(Type.TEXT))
        self._empty.setFont(self._theme.font(Type.TEXT))
        self._close.setFont(self._theme.font(Type.CONTROL))
