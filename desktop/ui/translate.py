"""Marks words in tables for translation; who shows them translates them.

Qt's own QT_TRANSLATE_NOOP is typed as object. The extraction tool goes by the name, so this one has the same.
"""

from __future__ import annotations


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """`text` itself; `context` is where QCoreApplication.translate will look it up."""
    del context
    return text
