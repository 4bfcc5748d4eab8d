"""Vault: the keyring behind one worker thread and a deadline, because a keyring call may block for ever."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from concurrent.futures import TimeoutError as DeadlineMissed
from typing import Any, TypeVar

from desktop.core.account import Tokens
from desktop.core.errors import KeyringSilent
from desktop.core.origin import Origin
from desktop.store.secrets import Secrets

T = TypeVar("T")

DEADLINE = 30.0
"""Seconds: long enough for a person to type the keyring's password, short enough to say that nothing happens."""


class Vault:
    """Secrets, answered within `deadline` seconds or KeyringSilent. A stuck call cannot be cancelled: its thread is a
    daemon and is left behind, and every later call fails at once until it comes back."""

    def __init__(self, secrets: Secrets, *, deadline: float = DEADLINE) -> None:
        self._secrets = secrets
        self._deadline = deadline
        self._calls: queue.Queue[tuple[Future[Any], Callable[[], Any]] | None] = queue.Queue()
        self._stuck = False
        self._thread = threading.Thread(target=self._run, name="keyring", daemon=True)
        self._thread.start()

    def keep(self, tokens: Tokens, account_id: str) -> None:
        self._call(lambda: self._secrets.keep(tokens, account_id))

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        return self._call(lambda: self._secrets.get(origin, account_id))

    def forget(self, origin: Origin, account_id: str) -> None:
        self._call(lambda: self._secrets.forget(origin, account_id))

    def close(self) -> None:
        self._calls.put(None)
        self._thread.join(0.2)

    def _call(self, work: Callable[[], T]) -> T:
        if self._stuck:
            raise _silent()
        future: Future[T] = Future()
        self._calls.put((future, work))
        try:
            return future.result(self._deadline)
        except DeadlineMissed as missed:
            self._stuck = True
            raise _silent() from missed

    def _run(self) -> None:
        while (call := self._calls.get()) is not None:
            future, work = call
            try:
                future.set_result(work())
            except BaseException as problem:
                future.set_exception(problem)
            self._stuck = False


def _silent() -> KeyringSilent:
    return KeyringSilent(
        "Your keyring does not answer.", "Unlock it (or restart it), then try again; nothing was lost."
    )
