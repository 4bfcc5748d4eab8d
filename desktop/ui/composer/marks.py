"""Marks: what is shown on the composer's words and is no part of them: too much of them, and misspelled ones."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from desktop.ui.composer.places import units
from desktop.ui.theme import Colour, Theme


class Marks:
    """Places are in code points of the field's text. A mark moves with its words."""

    def __init__(self, theme: Theme, field: QPlainTextEdit) -> None:
        self._theme, self._field = theme, field
        self._over: int | None = None
        self._wrong: tuple[tuple[int, int], ...] = ()
        self._shown: list[QTextEdit.ExtraSelection] = []
        self._waves: list[QTextEdit.ExtraSelection] = []

    def mark_over(self, start: int | None, *, words_too: bool = True) -> None:
        """Everything from `start` on is too much for one post; None for nothing. `words_too`: it stays out of any."""
        if start is None and self._over is None:
            return
        self._over = start
        over = [] if start is None else [self._selection(start, None, self._over_look(words_too))]
        self._shown = over
        self._show()

    def mark_wrong(self, words: Iterable[tuple[int, int]]) -> None:
        """These are misspelled, from start to end."""
        wrong = tuple(words)
        if not wrong and not self._waves:
            return
        look = self._wave()
        self._waves = [self._selection(start, end, look) for start, end in wrong]
        self._show()

    def wrong_at(self, position: int) -> QTextCursor | None:
        """The misspelled word that unit `position` is in or at, chosen."""
        return next(
            (
                QTextCursor(wave.cursor)
                for wave in self._waves
                if wave.cursor.hasSelection()
                and wave.cursor.selectionStart() <= position <= wave.cursor.selectionEnd()
            ),
            None,
        )

    def next_wrong(self, position: int) -> QTextCursor | None:
        """The misspelled word at `position`, else the next one behind it, else the first."""
        waves = [wave.cursor for wave in self._waves if wave.cursor.hasSelection()]
        found = next((wave for wave in waves if wave.selectionEnd() >= position), waves[0] if waves else None)
        return None if found is None else QTextCursor(found)

    def _show(self) -> None:
        self._field.setExtraSelections([*self._waves, *self._shown])

    def _selection(self, start: int, end: int | None, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        text = self._field.toPlainText()
        made = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._field.document())
        cursor.setPosition(units(text[:start]))
        if end is None:
            cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        else:
            cursor.setPosition(units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
        made.cursor, made.format = cursor, look
        return made

    def _over_look(self, words_too: bool) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setBackground(self._theme.colour(Colour.DANGER_SOFT))
        if words_too:
            look.setForeground(self._theme.colour(Colour.DANGER))
        return look

    def _wave(self) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(self._theme.colour(Colour.WARN))
        return look
