"""Privacy: what a person is told of what Parley keeps, before the browser is opened for a first sign-in."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from desktop.core.errors import NoSafeKeyring, StoreTrouble
from desktop.store.settings import KEEPS_SEEN, Settings


class Privacy:
    """Of one home. `describe` names the keyring, or raises NoSafeKeyring."""

    def __init__(self, settings: Settings, home: Path, describe: Callable[[], str]) -> None:
        self._settings, self.home, self._describe = settings, home, describe
        self._seen = False
        self.asks = ""
        """Who is asked once a day whether there is a newer Parley; empty: nobody is."""

    @property
    def seen(self) -> bool:
        """Whether this person was told; in what cannot be written, for as long as the program runs."""
        with suppress(StoreTrouble):
            return self._seen or self._settings.get(KEEPS_SEEN)
        return self._seen

    def see(self) -> None:
        self._seen = True
        with suppress(StoreTrouble):
            self._settings.set(KEEPS_SEEN, True)

    def keyring(self) -> str:
        """What the keyring is called; empty where there is none that keeps a secret. It may block for ever, so not for
        the window's thread."""
        try:
            return self._describe()
        except NoSafeKeyring:
            return ""
