"""SignIn: one attempt to sign in: consent in the person's browser, one callback on this computer, tokens."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import urlsplit

from desktop.core.account import Tokens
from desktop.core.errors import ParleyError, SignInUnfinished
from desktop.networks import oauth
from desktop.networks.oauth import Registration

PATIENCE = 600.0
"""Seconds that a person may take on the consent page."""
_PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Parley</title>
<style>body{font:16px/24px system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1em}</style>
<h1>Back to Parley</h1><p>You can close this page now; Parley goes on from here.</p></html>"""


class SignIn:
    """Blocking and one-shot: `run` on a thread of its own, `cancel` from any.

    `registrations` differ in their redirect address alone; the first whose port is free is used, because X compares
    redirects letter by letter (X: fundamentals/developer-apps). `open_url` is given the consent page's address.
    """

    def __init__(
        self,
        registrations: Sequence[Registration],
        open_url: Callable[[str], None],
        *,
        patience: float = PATIENCE,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._registrations = registrations
        self._open_url = open_url
        self._patience = patience
        self._now = now
        self._cancelled = threading.Event()

    def run(self) -> Tokens:
        """Raises SignInUnfinished (denied, cancelled, too late, no free port) and what `oauth.finish` raises."""
        registration, door = self._open_door()
        with door:
            pending = oauth.begin(registration)
            self._open_url(pending.url)
            callback = self._wait(door)
        return oauth.finish(pending, callback)

    def cancel(self) -> None:
        self._cancelled.set()

    def _open_door(self) -> tuple[Registration, _Door]:
        """Listening before the browser opens: its answer may come at once."""
        for registration in self._registrations:
            try:
                return registration, _Door(registration.redirect_uri)
            except OSError:
                continue
        raise SignInUnfinished(
            "The ports that the sign-in needs are taken by another program.",
            "Close that program, then try again.",
        )

    def _wait(self, door: _Door) -> str:
        until = self._now() + self._patience
        while not door.callback:
            if self._cancelled.is_set():
                raise SignInUnfinished("The sign-in was cancelled.", "Start it again whenever you like.")
            if self._now() > until:
                raise SignInUnfinished("The sign-in took too long.", "Start it again; it takes a minute.")
            door.handle_request()
        return door.callback


class _Door(HTTPServer):
    """Answers on the redirect's port of 127.0.0.1 and keeps the first callback."""

    timeout = 0.2  # seconds that one handle_request waits, so that cancelling is quick
    allow_reuse_address = False

    def __init__(self, redirect_uri: str) -> None:
        parts = urlsplit(redirect_uri)
        if parts.hostname != "127.0.0.1" or parts.port is None:
            raise ParleyError(f"{redirect_uri} is not an address of this computer.")
        super().__init__((parts.hostname, parts.port), _Visit)
        self.redirect_uri = redirect_uri
        self.callback = ""


class _Visit(BaseHTTPRequestHandler):
    server: _Door

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        if parts.path != urlsplit(self.server.redirect_uri).path or self.server.callback:
            self.send_error(404)  # a favicon, or a second callback
            return
        self.server.callback = f"{self.server.redirect_uri}?{parts.query}"
        body = _PAGE.encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The address holds the code: it is never logged."""
