"""Marks words in tables for translation, which who shows them translates, and fills in what is said in them.

Qt's own QT_TRANSLATE_NOOP is typed as object. The extraction tool goes by the name, so this one has the same.
"""

from __future__ import annotations

import re


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` itself; `context` is where QCoreApplication.translate will look it up."""
    del context
    return text


def filled(words: str, *values: object) -> str:
    """`words` with %1, %2 ... filled in; where a value holds such signs itself, they stay as they are."""
    return re.sub(r"%([1-9])", lambda sign: _value(sign, values), words)


def _value(sign: re.Match[str], values: tuple[object, ...]) -> str:
    place = int(sign[1]) - 1
    return str(values[place]) if place < len(values) else sign[0]
