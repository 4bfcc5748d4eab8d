"""SpellingMarks: misspelled words get a wave once they are finished, and a menu of what may be meant."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from desktop.core.spelling import without_possessive, words_to_check
from desktop.core.voices import folded
from desktop.ui.announce import announce
from desktop.ui.composer.marks import Marks
from desktop.ui.composer.places import is_composing, points
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session

PAUSE_MS = 250
"""Typing goes on undisturbed: words are looked at when it pauses, or a dictionary has been read."""


class SpellingMarks(QObject):
    """The word that is being typed is nobody's business yet."""

    def __init__(self, session: Session, field: QPlainTextEdit, marks: Marks) -> None:
        super().__init__(field)
        self._session, self._field, self._marks = session, field, marks
        self._ignored: set[str] = set()
        self._is_typing = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.look)
        field.textChanged.connect(self._pause.start)

    def typed(self) -> None:
        """A key changed the text: the word at the cursor is not finished."""
        self._is_typing = True
        self._pause.start()

    def moved(self) -> None:
        """A key or the mouse moved the cursor, and the keyboard may have left: every word is finished."""
        if self._is_typing:
            self._is_typing = False
            self._pause.start()

    def look(self) -> None:
        """Mark what is misspelled now."""
        text, spelling = self._field.toPlainText(), self._session.spelling
        if is_composing(self._field) or not self._field.window().isVisible():
            return  # a window that is closed has no dictionary any more
        if text.strip() and not spelling.is_ready:
            self._pause.start()
            return
        cursor = points(text, self._field.textCursor().position()) if self._is_typing else -1
        self._marks.mark_wrong(
            (start, end)
            for start, end in words_to_check(text)
            if not start <= cursor <= end and self._is_wrong(text[start:end])
        )

    def fill(self, menu: QMenu, word: QTextCursor) -> None:
        """What may be meant by the chosen `word`, and what else can be done about it, before what the menu has."""
        typed = word.selectedText()
        first = menu.actions()[0] if menu.actions() else None

        def add(text: str, act: Callable[[], None]) -> None:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _on=False: act())
            if first is not None:
                menu.insertAction(first, action)

        found = self._session.spelling.suggest(typed)
        for meant in found:
            add(meant, partial(self._replace, word, meant))
        if not found:
            add(tr("Nothing like it in the dictionary"), lambda: None)
            menu.actions()[0].setEnabled(False)
        menu.insertSeparator(first) if first is not None else menu.addSeparator()
        add(tr("Add to my words"), partial(self._learn, typed))
        add(tr("Ignore here"), partial(self._ignore, typed))
        if first is not None:
            menu.insertSeparator(first)

    def correct(self) -> None:
        """Choose the next misspelled word and offer what may be meant, where it stands."""
        self._is_typing = False
        self.look()
        word = self._marks.next_wrong(self._field.textCursor().position())
        if word is None:
            announce(self._field, tr("No misspelled word."))
            return
        self._field.setFocus()
        self._field.setTextCursor(word)
        menu = QMenu(self._field)
        menu.setAccessibleName(tr("Instead of %1").replace("%1", word.selectedText()))
        self.fill(menu, word)
        menu.setActiveAction(menu.actions()[0])
        place = self._field.cursorRect(word).bottomLeft()
        menu.popup(self._field.viewport().mapToGlobal(place + QPoint(0, 2)))

    # --- inside ------------------------------------------------------------------------------------------------

    def _is_wrong(self, word: str) -> bool:
        name = folded(without_possessive(word))
        if name in self._ignored or self._session.voices.is_name(name):
            return False
        return self._session.spelling.is_wrong(word)

    def _replace(self, word: QTextCursor, meant: str) -> None:
        """In one step of undo."""
        word.insertText(meant)
        self._field.setTextCursor(word)

    def _learn(self, word: str) -> None:
        self._session.spelling.learn(word)
        self.look()

    def _ignore(self, word: str) -> None:
        self._ignored.add(folded(without_possessive(word)))
        self.look()
