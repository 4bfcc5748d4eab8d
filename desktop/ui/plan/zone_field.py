"""ZoneField: a time zone by any part of its name: cities are offered while one is typed."""

from __future__ import annotations

from functools import cache
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from desktop.ui.plan.fields import LineField
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

_SPOKEN = {
    **dict.fromkeys(("PT", "PST", "PDT"), "America/Los_Angeles"),
    **dict.fromkeys(("MT", "MST", "MDT"), "America/Denver"),
    **dict.fromkeys(("CT", "CST", "CDT"), "America/Chicago"),
    **dict.fromkeys(("ET", "EST", "EDT"), "America/New_York"),
    **dict.fromkeys(("CET", "CEST"), "CET"),
    **dict.fromkeys(("GMT", "UTC"), "UTC"),
}
"""What people call the zone of a chat, whatever the season."""


class _Cities(QCompleter):
    """A blank that is typed is the "_" of a name."""

    def splitPath(self, path: str) -> list[str]:
        return [path.replace(" ", "_")]


class ZoneField(LineField):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            tr("Time zone"),
            parent,
            hint=tr("Type a city, for example Berlin."),
            example="Europe/Berlin",
        )
        completer = _Cities(list(_zones()), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        assert popup is not None
        popup.setAccessibleName(tr("Time zones"))
        self.line.setCompleter(completer)

    @property
    def zone(self) -> str:
        """What was typed, as its whole name where that is plain: "los angeles" is America/Los_Angeles."""
        if self.text.strip().upper() in _SPOKEN:
            return _SPOKEN[self.text.strip().upper()]
        typed = self.text.strip().replace(" ", "_").casefold()
        exact = [zone for zone in _zones() if zone.casefold() == typed]
        cities = [zone for zone in _zones() if zone.casefold().rpartition("/")[2] == typed]
        return exact[0] if exact else cities[0] if len(cities) == 1 else self.text.strip()


@cache
def _zones() -> tuple[str, ...]:
    """Those of the world's places; not the old names and those of offsets."""
    places = (zone for zone in available_timezones() if "/" in zone)
    return (
        "UTC",
        *sorted(zone for zone in places if not zone.startswith(("Etc/", "SystemV/", "US/", "Brazil/"))),
    )
