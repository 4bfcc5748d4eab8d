"""Privacy: what a person is told of what Parley keeps, before the browser is opened for a first sign-in."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as DeadlineMissed
from contextlib import suppress
from pathlib import Path

from desktop.core.errors import NoSafeKeyring, StoreTrouble
from desktop.store.settings import KEEPS_SEEN, Settings

DEADLINE = 3.0
"""Seconds: longer than a keyring that is only started takes."""


class Privacy:
    """Of one home. `describe` names the keyring, or raises NoSafeKeyring."""

    def __init__(
        self, settings: Settings, home: Path, describe: Callable[[], str], *, deadline: float = DEADLINE
    ) -> None:
        self._settings, self.home, self._describe, self._deadline = settings, home, describe, deadline
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

    def keyring(self) -> str | None:
        """What the keyring is called; empty where there is none that keeps a secret, None where it did not say. It may
        block for ever: the thread that asks is left behind then, and whoever waits here waits for some seconds."""
        answer: Future[str] = Future()
        threading.Thread(target=self._ask, args=(answer,), name="keyring-name", daemon=True).start()
        try:
            return answer.result(self._deadline)
        except NoSafeKeyring:
            return ""
        except DeadlineMissed:
            return None

    def _ask(self, answer: Future[str]) -> None:
        try:
            answer.set_result(self._describe())
        except Exception as problem:
            answer.set_exception(problem)
