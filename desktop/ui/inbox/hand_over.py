"""HandOver: the form that gives an inquiry to somebody: who, what goes along, and by mail, copied or as a file."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCompleter,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.inquiry import MOST_WORDS
from desktop.ui.button_row import ButtonRow
from desktop.ui.form_text import FormText
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

_LINES = 2


class Way(Enum):
    MAIL = "mail"
    COPY = "copy"
    FILE = "file"
    NOTE = "note"
    """Nothing is made: it is only noted who has it."""


class HandOver(QFrame):
    """Nothing leaves this computer by it: a mail program, the clipboard or a file gets the words, and a person does the
    rest."""

    asked = Signal(object, str, str)
    """A Way, who it goes to, and the note that goes along."""
    opened = Signal()
    closed = Signal()

    def __init__(self, theme: Theme, *, mails: bool, parent: QWidget | None = None) -> None:
        """`mails`: a mail program may be opened; in practice nothing leaves this computer."""
        super().__init__(parent)
        kind(self, "foot")
        self._person = QLineEdit(self)
        self._person.setMaxLength(200)
        self._person.setPlaceholderText(tr("Name or e-mail address"))
        self._person.setAccessibleName(tr("Who answers it"))
        self._person.setFont(theme.font(Type.TEXT))
        self._note = FormText(self)
        self._note.setFont(theme.font(Type.TEXT))
        self._note.set_lines(_LINES)
        self._note.setPlaceholderText(tr("What they have to know"))
        self._note.setAccessibleName(tr("Note that goes along"))
        self._mail = self._button(theme, tr("E-mail…"), Way.MAIL, "soft")
        tip(self._mail, tr("Opens your mail program with the post, its link and the note. You send it."))
        self._mail.setVisible(mails)
        copy = self._button(theme, tr("Copy"), Way.COPY)
        tip(copy, tr("The same words on the clipboard, for any other way"))
        file = self._button(theme, tr("File…"), Way.FILE)
        tip(file, tr("The same words as a text file"))
        only = self._button(theme, tr("Just note who has it"), Way.NOTE)
        cancel = QPushButton(tr("Cancel"), self)
        cancel.setFont(theme.font(Type.CONTROL))
        cancel.setAccessibleName(cancel.text())
        cancel.clicked.connect(self.close_down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading(theme, tr("Who answers it?")))
        column.addWidget(self._person)
        column.addWidget(self._note)
        for buttons in ((self._mail, copy, file), (only, cancel)):
            column.addWidget(ButtonRow([*buttons], self))
        self._person.returnPressed.connect(self._note.setFocus)
        self.hide()

    def open(self, person: str, note: str, people: Iterable[str]) -> None:
        """`people` had something to answer before. What is being typed already stays."""
        if self.isHidden():
            self._person.setText(person)
            self._note.setPlainText(note)
            completer = QCompleter(sorted(people), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self._person.setCompleter(completer)
        self.show()
        self._person.setFocus()
        self.opened.emit()

    @property
    def note(self) -> str:
        return self._note.toPlainText()[:MOST_WORDS].strip()

    def close_down(self) -> None:
        """The keyboard goes to the card, not to whatever comes next."""
        card = self.parentWidget()
        if card is not None and self.isAncestorOf(self.window().focusWidget()):
            card.setFocus()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_down()
        else:
            super().keyPressEvent(event)

    def _heading(self, theme: Theme, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setFont(theme.font(Type.NAME))
        return label

    def _button(self, theme: Theme, words: str, way: Way, look: str = "") -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(theme.font(Type.CONTROL))
        button.setAccessibleName(words)
        if look:
            kind(button, look)
        button.clicked.connect(lambda: self.asked.emit(way, self._person.text(), self.note))
        return button
