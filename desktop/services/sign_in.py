"""SignIn: one attempt to sign in: consent in the person's browser, one callback on this computer, tokens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Sequence

from desktop.core.account import Tokens
from desktop.core.errors import Offline, SignInUnfinished
from desktop.core.speech import ENGLISH, Speech
from desktop.networks import oauth
from desktop.networks.oauth import Pending, Registration
from desktop.services.door import Door

PATIENCE = 600.0
"""Seconds that a person may take on the consent page."""
CODE_SECONDS = 30.0
"""How long a code lives (X: authorization-code). One exchange takes 25 s at most: a second is begun only at once."""
GLANCE = 0.2
"""Seconds between two looks whether somebody cancelled."""


class SignIn:
    """Blocking and one-shot: `run` on a thread of its own, `cancel` from any.

    `registrations` differ in their redirect address alone; the first whose port is free is used, because X compares
    redirects letter by letter (X: fundamentals/developer-apps). `open_url` is given the consent page's address.
    `write` and `granted` are what `oauth.begin` knows them as; `finish` changes the answer for tokens.
    """

    def __init__(
        self,
        registrations: Sequence[Registration],
        open_url: Callable[[str], None],
        *,
        write: bool = False,
        granted: Iterable[str] = (),
        patience: float = PATIENCE,
        now: Callable[[], float] = time.monotonic,
        finish: Callable[[Pending, str], Tokens] = oauth.finish,
        speech: Speech = ENGLISH,
    ) -> None:
        self._registrations = registrations
        self._open_url = open_url
        self._write = write
        self._granted = tuple(granted)
        self._patience = patience
        self._now = now
        self._exchange = finish
        self._speech = speech
        self._cancelled = threading.Event()

    def run(self) -> Tokens:
        """Raises SignInUnfinished (denied, cancelled, too late, no free port) and what `oauth.finish` raises."""
        pending, door = self._open_door()
        with door:
            self._open_url(pending.url)
            callback = self._wait(door)
            return self._finish(pending, callback)

    def cancel(self) -> None:
        self._cancelled.set()

    def _open_door(self) -> tuple[Pending, Door]:
        """Listening before the browser opens: its answer may come at once."""
        for registration in self._registrations:
            pending = oauth.begin(registration, write=self._write, granted=self._granted)
            try:
                return pending, Door(registration.redirect_uri, pending.state, self._speech)
            except OSError:
                continue
        raise SignInUnfinished(
            "The ports that the sign-in needs are taken by another program.",
            "Close that program, then try again.",
        )

    def _wait(self, door: Door) -> str:
        until = self._now() + self._patience
        while not door.called(GLANCE):
            if self._cancelled.is_set():
                raise SignInUnfinished("The sign-in was cancelled.", "Start it again whenever you like.")
            if self._now() > until:
                raise SignInUnfinished("The sign-in took too long.", "Start it again; it takes a minute.")
        return door.callback

    def _finish(self, pending: Pending, callback: str) -> Tokens:
        """Where the answer was lost, the code is shown once more while it lives: it is good still, or the network
        ends what it gave for it (RFC 6749, 4.1.2), and no key is left that nobody has."""
        begun = self._now()
        try:
            return self._exchange(pending, callback)
        except Offline:
            if self._now() - begun > CODE_SECONDS - 25.0:
                raise
            return self._exchange(pending, callback)
