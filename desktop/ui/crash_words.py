"""Crash words: what the window says of a crash report, in one line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

from desktop.ui.translate import tr


def moment(at: datetime) -> str:
    """Day and minute on this computer's clock, as its locale writes them."""
    local = QDateTime.fromSecsSinceEpoch(round(at.timestamp()))
    return QLocale().toString(local, QLocale.FormatType.ShortFormat)


def line_of(at: datetime, ended: bool) -> str:
    """`ended`: Parley was gone afterwards."""
    if ended:
        return tr("Parley stopped unexpectedly on %1. A report of it is on this computer.", moment(at))
    return tr("Something broke in Parley on %1. A report of it is on this computer.", moment(at))
