"""Calm choices: what of a chat this person wants said aloud, and what may be shown and heard outside the window."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from enum import StrEnum
from typing import TypeVar

from desktop.core.calm import MUTABLE, Alert, Speech
from desktop.core.errors import StoreTrouble
from desktop.store.settings import ALERT_SOUND, ALERTS, QUIET, REMINDS, UNSAID, Setting, Settings

Name = TypeVar("Name", bound=StrEnum)
Value = TypeVar("Value", bool, str)


class Calm:
    """Holds at once. What was chosen is read once: asking never fails and needs no store, which is closed before the
    last words of a window are. What cannot be read is as nobody changed it. Changing raises StoreTrouble."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._switches = {setting: self._read(setting) for setting in (REMINDS, ALERT_SOUND, QUIET)}
        self._lists = {setting: self._read(setting) for setting in (UNSAID, ALERTS)}

    def says(self, speech: Speech) -> bool:
        """Everything, until somebody mutes it."""
        return speech not in MUTABLE or speech not in self._names(UNSAID, Speech)

    def set_says(self, speech: Speech, says: bool) -> None:
        self._put(UNSAID, self._names(UNSAID, Speech), speech, there=not says)

    def rings(self, alert: Alert) -> bool:
        """Whether the person asked for it, and did not ask for quiet since."""
        return self.has_asked_for(alert) and not self.is_quiet

    def has_asked_for(self, alert: Alert) -> bool:
        return alert in self._names(ALERTS, Alert)

    def ask_for(self, alert: Alert, asks: bool) -> None:
        self._put(ALERTS, self._names(ALERTS, Alert), alert, there=asks)

    @property
    def reminds(self) -> bool:
        """Whether planned chats are told of before they begin."""
        return self.has_asked_for_reminders and not self.is_quiet

    @property
    def has_asked_for_reminders(self) -> bool:
        return self._switches[REMINDS]

    def ask_reminders(self, asks: bool) -> None:
        self._switch(REMINDS, asks)

    @property
    def has_sound(self) -> bool:
        """Whether what is shown outside the window is heard, too."""
        return self._switches[ALERT_SOUND]

    def set_sound(self, sound: bool) -> None:
        self._switch(ALERT_SOUND, sound)

    @property
    def is_quiet(self) -> bool:
        """Nothing rings and nothing is shown outside the window, whatever was asked for."""
        return self._switches[QUIET]

    def set_quiet(self, quiet: bool) -> None:
        self._switch(QUIET, quiet)

    def _read(self, setting: Setting[Value]) -> Value:
        with suppress(StoreTrouble):
            return self._settings.get(setting)
        return setting.default

    def _switch(self, setting: Setting[bool], on: bool) -> None:
        self._settings.set(setting, on)
        self._switches[setting] = on

    def _names(self, setting: Setting[str], kinds: type[Name]) -> set[Name]:
        kept = self._lists[setting].split()
        return {kind for kind in kinds if kind.value in kept}

    def _put(self, setting: Setting[str], before: Iterable[StrEnum], kind: StrEnum, *, there: bool) -> None:
        names = {one.value for one in before} - {kind.value} | ({kind.value} if there else set())
        words = " ".join(sorted(names))
        self._settings.set(setting, words)
        self._lists[setting] = words
