"""Moderator words: cues, times and what is behind, as a host reads or hears them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.ui.translate import filled


def tr(source: str, *values: object) -> str:
    """`source` in the person's language, with %1, %2 … filled in."""
    return filled(QCoreApplication.translate("Moderator", source), *values)
