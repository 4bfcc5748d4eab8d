"""Places: where something stands in a text, in code points and in Qt's units of UTF-16, and whether it does so yet."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit


def units(text: str) -> int:
    """The length of `text` as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def points(text: str, end: int) -> int:
    """How many code points of `text` stand before unit `end`."""
    if text.isascii():
        return min(end, len(text))
    return len(text.encode("utf-16-le", "surrogatepass")[: 2 * end].decode("utf-16-le", "surrogatepass"))


def edge(text: str, end: int) -> int:
    """Unit `end`, or where it lies inside a code point of `text` the unit after that."""
    return end if text.isascii() else units(text[: points(text, end)])


def is_composing(field: QPlainTextEdit) -> bool:
    """Whether an input method shows something at the cursor that is no part of the text yet."""
    block = field.textCursor().block()  # none while other words are being put in the place of these
    return block.isValid() and bool(block.layout().preeditAreaText())
