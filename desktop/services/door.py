"""Door: the one address of this computer that a browser comes back to with the answer of the consent page."""

from __future__ import annotations

import hmac
import socket
import threading
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from types import TracebackType
from urllib.parse import parse_qs, urlsplit

from desktop.core.errors import ParleyError
from desktop.core.sentence import Sentence, sentence
from desktop.core.speech import ENGLISH, Speech

_PAGE = """<!doctype html><html lang="{lang}" dir="{side}"><meta charset="utf-8"><title>Parley</title>
<style>body{{font:16px/24px system-ui,sans-serif;max-width:32em;margin:20vh auto;padding:0 1em}}
@media(prefers-color-scheme:dark){{body{{background:#15181c;color:#e7e9ea}}}}</style>
<h1>{title}</h1><p>{text}</p></html>"""
_ALLOWED = (
    sentence("Back to Parley"),
    sentence("You can close this page now; Parley goes on from here."),
)
_DENIED = (
    sentence("Nothing was given"),
    sentence("You did not give Parley access. You can close this page now."),
)
_AGAIN = sentence("Parley has your answer"), sentence("You can close this page now.")
_FORGED = (
    sentence("This is not an answer that Parley waits for"),
    sentence("You can close this page; nothing happened."),
)


class Door:
    """Listens on the redirect's port of 127.0.0.1 from its making until the end of the `with`, and keeps the first
    answer that carries `state`. Whatever else calls is turned away and changes nothing. Raises OSError where the
    port is taken.
    """

    def __init__(self, redirect_uri: str, state: str, speech: Speech = ENGLISH) -> None:
        parts = urlsplit(redirect_uri)
        if parts.hostname != "127.0.0.1" or parts.port is None:
            raise ParleyError(sentence("%1 is not an address of this computer.", redirect_uri))
        self._server = _Server(parts.port, redirect_uri, state, speech)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), name="sign-in-door", daemon=True
        )
        self._thread.start()

    @property
    def callback(self) -> str:
        """The whole address of the answer, empty until it came."""
        return self._server.callback

    def called(self, seconds: float) -> bool:
        """Whether the answer is there, waiting so long for it."""
        return self._server.came.wait(seconds)

    def __enter__(self) -> Door:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    """A thread for each visit: browsers open connections ahead and say nothing on them."""

    daemon_threads = True
    block_on_close = False
    # Elsewhere than on Windows this lets us listen again soon after an earlier sign-in, and nobody listen beside us.
    allow_reuse_address = not hasattr(socket, "SO_EXCLUSIVEADDRUSE")

    def __init__(self, port: int, redirect_uri: str, state: str, speech: Speech) -> None:
        self.redirect_uri, self.state, self.speech = redirect_uri, state, speech
        self.callback = ""
        self.came = threading.Event()
        self._lock = threading.Lock()
        super().__init__(("127.0.0.1", port), _Visit)

    def server_bind(self) -> None:
        if hasattr(socket, "SO_EXCLUSIVEADDRUSE"):
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        TCPServer.server_bind(
            self
        )  # HTTPServer's asks the name service about this address, which may take long

    def take(self, query: str) -> bool:
        """Whether this answer is the first."""
        with self._lock:
            if self.callback:
                return False
            self.callback = f"{self.redirect_uri}?{query}"
            self.came.set()
            return True

    def handle_error(self, request: object, client_address: object) -> None:
        """A visitor that hung up. The usual report would show the address, which may hold the code."""


class _Visit(BaseHTTPRequestHandler):
    server: _Server
    timeout = 10.0

    def do_GET(self) -> None:
        parts, ours = urlsplit(self.path), urlsplit(self.server.redirect_uri)
        # A page elsewhere whose name was made to point here (DNS rebinding) is known by its Host.
        if parts.path != ours.path or self.headers.get("Host", "") != ours.netloc:
            self._say(404, _FORGED)
            return
        given = _query(parts.query)
        if not hmac.compare_digest(given.get("state", "").encode(), self.server.state.encode()):
            self._say(400, _FORGED)
        elif not self.server.take(parts.query):
            self._say(200, _AGAIN)
        else:
            self._say(200, _ALLOWED if given.get("code") and "error" not in given else _DENIED)

    def _say(self, status: int, words: tuple[Sentence, Sentence]) -> None:
        speech = self.server.speech
        title, text = (escape(speech.spoken(part)) for part in words)
        side = "rtl" if speech.from_right else "ltr"
        body = _PAGE.format(title=title, text=text, lang=escape(speech.code), side=side).encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The address holds the code: it is never logged."""


def _query(query: str) -> dict[str, str]:
    """Anything on this computer may call."""
    try:
        return {name: values[0] for name, values in parse_qs(query, max_num_fields=20).items()}
    except ValueError:
        return {}
