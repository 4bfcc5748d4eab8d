"""Own zone: what this computer's time zone is called."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone

from desktop.core.chat_plan import zone_of
from desktop.core.errors import BadInput


def own_zone() -> str:
    """As IANA names it; UTC where it has no name."""
    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    try:
        return zone_of(name).key
    except BadInput:
        return "UTC"
