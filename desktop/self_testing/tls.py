"""TLS: a server on this computer shows a certificate that nobody knows, then is asked by who was told of it."""

from __future__ import annotations

import os
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import requests

from desktop.core.origin import Origin
from desktop.networks import trust
from desktop.networks.way import Ways
from desktop.networks.wire import Wire
from desktop.services.checkup import Check
from desktop.surroundings import resources

NAME = "tls"
PATIENCE = 3.0
"""Seconds for one side of a handshake on this computer."""
AGAIN = "Install Parley anew, and do not sign in before: a part of it is missing or was changed."


def check_tls(folder: Path | None = None, environ: Mapping[str, str] = os.environ) -> Check:
    """By the program's own line to a network (networks/wire.py). `folder` has the server's certificate with its key
    (loopback.pem), and the authority that signed it (authority.pem): it may vouch for 127.0.0.1 and nobody else, and
    its key was thrown away."""
    folder = folder or resources() / "self-test"
    described = f"{ssl.OPENSSL_VERSION}, {trust.described(environ)}"
    own = {"SSL_CERT_FILE": str(folder / "authority.pem")}
    with _serving(folder / "loopback.pem") as origin:
        if not _refuses(origin, environ):
            return Check(NAME, f"{described}: a certificate that nobody knows was accepted", AGAIN)
        if _refuses(origin, own):
            return Check(
                NAME,
                f"{described}: a certificate was refused although its authority was named",
                f"See that this computer's date is right. {AGAIN}",
            )
    import certifi

    if not Path(certifi.where()).is_file():
        return Check(NAME, f"{described}: the list of authorities is not there", AGAIN)
    return Check(NAME, described)


def _refuses(origin: Origin, environ: Mapping[str, str]) -> bool:
    """Whether whoever trusts by `environ` takes that server for what it says it is. Raises CertificateTrouble where
    that names a file that is not there."""
    wire = Wire(
        origin, connect=PATIENCE, read=PATIENCE, ways=Ways(certificates=lambda: trust.context(environ))
    )
    with requests.Session() as session:
        wire.mount_on(session)
        try:
            return session.get(f"{origin}/").status_code != 204
        except requests.exceptions.SSLError:
            return True


@contextmanager
def _serving(identity: Path) -> Iterator[Origin]:
    """A server on a free port of 127.0.0.1 that answers each request with 204."""

    class Talk(BaseHTTPRequestHandler):
        timeout = PATIENCE

        def do_GET(self) -> None:
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            """Nothing: the terminal is the answer's."""

    class Server(HTTPServer):
        def get_request(self) -> tuple[ssl.SSLSocket, tuple[str, int]]:
            line, address = self.socket.accept()
            line.settimeout(PATIENCE)
            return context.wrap_socket(line, server_side=True), address

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(identity)
    with Server(("127.0.0.1", 0), Talk) as server:
        thread = threading.Thread(
            target=server.serve_forever, args=(0.02,), name="self-test-server", daemon=True
        )
        thread.start()
        try:
            yield Origin("https", "127.0.0.1", server.server_address[1])
        finally:
            server.shutdown()
            thread.join(PATIENCE)
