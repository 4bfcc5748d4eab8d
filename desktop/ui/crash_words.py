"""Crash words: what the window says of a crash report, in one line."""

from __future__ import annotations

from datetime import datetime

from desktop.ui.stream.words import full_time
from desktop.ui.translate import tr


def line_of(at: datetime, ended: bool) -> str:
    """`ended`: Parley was gone afterwards."""
    if ended:
        return tr("Parley stopped unexpectedly on %1. A report of it is on this computer.", full_time(at))
    return tr("Something broke in Parley on %1. A report of it is on this computer.", full_time(at))
