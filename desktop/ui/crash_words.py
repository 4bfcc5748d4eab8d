"""Crash words: what the window says of a crash report, in one line."""

from __future__ import annotations

from datetime import datetime

from desktop.ui.stream.words import moment_words
from desktop.ui.translate import tr


def line_of(at: datetime, ended: bool) -> str:
    """`ended`: Parley was gone afterwards."""
    if ended:
        return tr("Parley stopped unexpectedly on %1. A report of it is on this computer.", moment_words(at))
    return tr("Something broke in Parley on %1. A report of it is on this computer.", moment_words(at))
