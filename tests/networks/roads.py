"""What may stand on the way in tests: a proxy that tunnels and forwards, and a server with a certificate of our own."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import trustme

from tests.networks.counterpart import Counterpart, listening


@dataclass
class Proxy:
    """`asked` are the targets of CONNECT and the addresses of plain requests. `refuses`: the status said to all.

    Whatever is asked for, it leads to `leads_to`: names of the outside are not looked up in a test.
    """

    url: str
    leads_to: tuple[str, int]
    refuses: int = 0
    asked: list[str] = field(default_factory=list)
    heard: list[dict[str, str]] = field(default_factory=list)


@contextmanager
def proxying(leads_to: Counterpart, *, refuses: int = 0) -> Iterator[Proxy]:
    """A proxy on a free port of 127.0.0.1."""

    class Talk(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            if self._refused():
                return
            with socket.create_connection(me.leads_to) as there:
                self.send_response(200)
                self.end_headers()
                _carry(self.connection, there)
            self.close_connection = True

        def do_GET(self) -> None:
            if self._refused():
                return
            parts = urlsplit(self.path)
            with socket.create_connection(me.leads_to) as there:
                lines = [f"GET {parts.path}?{parts.query} HTTP/1.0", f"Host: {parts.netloc}"]
                lines += [f"{name}: {text}" for name, text in self.headers.items() if name == "Authorization"]
                there.sendall("\r\n".join([*lines, "", ""]).encode())
                while piece := there.recv(65536):
                    self.connection.sendall(piece)
            self.close_connection = True

        def _refused(self) -> bool:
            me.asked.append(self.path)
            me.heard.append(dict(self.headers))
            if me.refuses:
                self.send_error(me.refuses)
            return bool(me.refuses)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, request: object, client_address: object) -> None:
            """Lines that are cut are what these tests are about."""

    with Server(("127.0.0.1", 0), Talk) as server:
        there = ("127.0.0.1", leads_to.origin.port)
        me = Proxy(f"http://127.0.0.1:{server.server_address[1]}", there, refuses)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield me
        finally:
            server.shutdown()
            thread.join()


def _carry(here: socket.socket, there: socket.socket) -> None:
    """Bytes both ways until one side ends."""

    def pour(source: socket.socket, target: socket.socket) -> None:
        try:
            while piece := source.recv(65536):
                target.sendall(piece)
        except OSError:
            pass
        for line in (source, target):
            try:
                line.shutdown(socket.SHUT_RDWR)
            except OSError:
                continue

    back = threading.Thread(target=pour, args=(there, here), daemon=True)
    back.start()
    pour(here, there)
    back.join(5)


class Authority:
    """A certificate authority that nobody knows but who is told. `file` is what a company would hand out."""

    def __init__(self, folder: Path) -> None:
        self._authority = trustme.CA()
        self.file = folder / "authority.pem"
        self._authority.cert_pem.write_to_path(str(self.file))

    @contextmanager
    def serving(
        self,
        *names: str,
        not_before: datetime | None = None,
        not_after: datetime | None = None,
    ) -> Iterator[Counterpart]:
        """A server that shows a certificate for `names`."""
        issued = self._authority.issue_cert(*names, not_before=not_before, not_after=not_after)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        issued.configure_cert(context)
        with listening(context) as server:
            yield server
