"""Erasing: Backspace takes an emoji, a flag or an accented letter as the one sign that a person sees."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QTextCursor

_ACCENTS = ("COMBINING", "VARIATION SELECTOR", "ZERO WIDTH JOINER")


def erase_before(cursor: QTextCursor) -> bool:
    """Erase the sign before `cursor` where it has several code points, of which Qt would take the last alone.

    False where Qt does it well: a single code point, and the syllables of scripts that are typed mark by mark.
    """
    if cursor.hasSelection():
        return False
    before = QTextCursor(cursor)
    before.movePosition(QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor)
    sign = before.selectedText()
    if len(sign) < 2 or not _is_one(sign):
        return False
    before.removeSelectedText()
    return True


def _is_one(sign: str) -> bool:
    """A letter with marks that any letter may have, or an emoji: symbols, tags and joiners all through."""
    return all(
        unicodedata.name(part, "").startswith(_ACCENTS) or unicodedata.category(part) in ("So", "Sk", "Cf")
        for part in sign[1:]
    )
