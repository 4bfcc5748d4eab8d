"""Completion: people of this room, its hashtags and emoji, offered while they are typed in the composer's field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desktop.core.unfinished import Unfinished, find_unfinished
from desktop.ui.announce import announce
from desktop.ui.composer.chips import Chips
from desktop.ui.composer.offer_list import OfferList
from desktop.ui.composer.offers import Offer, Offers
from desktop.ui.composer.places import is_composing, points, units
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session

_TAKE = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Completion(QObject):
    """Opens by typing alone, and closes with the word. While it is open the keys that choose belong to it."""

    def __init__(self, theme: Theme, session: Session, field: QPlainTextEdit, chips: Chips) -> None:
        super().__init__(field)
        self._theme, self._session, self._field, self._chips = theme, session, field, chips
        self._offers = Offers(session)
        self._list: OfferList | None = None
        self._word: Unfinished | None = None
        self._offered: list[Offer] = []
        self._put_away: tuple[int, int] | None = None
        """Block and place of the word for which nothing is wanted."""
        self._mentioned = False
        field.cursorPositionChanged.connect(self._moved)

    @property
    def is_open(self) -> bool:
        return self._word is not None

    @property
    def offered(self) -> tuple[Offer, ...]:
        return tuple(self._offered)

    def typed(self) -> None:
        """A key changed the text: look at the word that ends at the cursor."""
        word = self._find()
        place = None if word is None else self._place_of(word)
        if place != self._put_away:
            self._put_away = None
        if word is None or self._put_away is not None:
            self.close()
            return
        self._offered = self._offers.of(word, hashtag_stands=self._chips.hashtag_stands)
        if not self._offered or self._is_whole(word):
            self.close()
            return
        self._word = word
        self._show()

    def take(self, key: QKeyEvent) -> bool:
        """Whether `key` was for the list."""
        if self._word is None or self._list is None or key.modifiers() not in _PLAIN:
            return False
        if key.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key.key() == Qt.Key.Key_Down else -1
            self._list.set_row((self._list.row + step) % len(self._offered))
            self._announce()
        elif key.key() in _TAKE:
            self._insert(self._list.row)
        elif key.key() == Qt.Key.Key_Escape:
            self._put_away = self._place_of(self._word)
            self.close()
        else:
            return False
        return True

    def close(self) -> None:
        self._word = None
        if self._list is not None:
            self._list.hide()

    def place(self) -> None:
        """Put the list to the word's line, wherever that is now."""
        if self._word is None or self._list is None:
            return
        start = QTextCursor(self._field.textCursor())
        start.setPosition(start.position() - units(self._word.sign + self._word.word))
        first, last = self._field.cursorRect(start), self._field.cursorRect()
        line = QRect(first.topLeft(), last.bottomRight()) if first.top() == last.top() else last
        corner = self._field.viewport().mapTo(self._field.window(), QPoint(line.left(), line.top()))
        self._list.put_at(QRect(corner, line.size()))

    # --- inside ------------------------------------------------------------------------------------------------

    def _find(self) -> Unfinished | None:
        cursor = self._field.textCursor()
        if cursor.hasSelection() or is_composing(self._field):
            return None
        text = cursor.block().text()
        return find_unfinished(text, points(text, cursor.positionInBlock()))

    def _place_of(self, word: Unfinished) -> tuple[int, int]:
        return self._field.textCursor().blockNumber(), word.start

    def _is_whole(self, word: Unfinished) -> bool:
        """Nothing is left to complete."""
        return [offer.text.casefold() for offer in self._offered] == [f"{word.sign}{word.word}".casefold()]

    def _moved(self) -> None:
        """By an arrow key or the mouse: it stays while the cursor is at the end of the same word."""
        if self._word is not None:
            word = self._find()
            if word is None or word.start != self._word.start:
                self.close()

    def _show(self) -> None:
        window = self._field.window()
        if self._list is None or self._list.parentWidget() is not window:
            if self._list is not None:
                self._list.deleteLater()
            self._list = OfferList(self._theme, window)
            self._list.clicked.connect(self._insert)
        self._list.set_offers(self._offered, self._note())
        self.place()
        self._list.show()
        self._list.raise_()
        self._announce()

    def _note(self) -> str:
        """X restricts mentions from apps and does not say how (changelog of 2026-02-23): said until the first one."""
        network = self._session.capabilities
        if self._word is None or self._word.sign != "@" or self._mentioned or network.links is None:
            return ""
        said = tr("%1 may turn away a post from an app that mentions people. The browser is the way then.")
        return said.replace("%1", network.network)

    def _announce(self) -> None:
        assert self._list is not None
        row = self._list.row
        announce(self._field, tr("%1, %2 of %3", self._offered[row].spoken, row + 1, len(self._offered)))

    def _insert(self, row: int) -> None:
        """In one step of undo, with a blank behind unless there is one."""
        if self._word is None or not 0 <= row < len(self._offered):
            return
        word, offer = self._word, self._offered[row]
        self._mentioned = self._mentioned or word.sign == "@"
        self.close()
        cursor = self._field.textCursor()
        text = cursor.block().text()
        after = text[points(text, cursor.positionInBlock()) :][:1]
        cursor.beginEditBlock()
        cursor.setPosition(cursor.position() - units(word.sign + word.word), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(offer.text if after.isspace() else f"{offer.text} ")
        cursor.endEditBlock()
        self._field.setTextCursor(cursor)
        self._field.setFocus()
