"""Wire: a `requests` adapter that speaks to one origin only, and knows whether a request may have left.

It is imported late, inside functions: `requests` takes a quarter of a second that a start should not wait for.
"""

from __future__ import annotations

import functools
import socket
import ssl
import threading
import weakref
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from http.client import HTTPConnection as PlainConnection
from http.cookiejar import DefaultCookiePolicy
from typing import Any
from urllib.parse import urljoin, urlsplit, urlunsplit

import requests
from requests.adapters import HTTPAdapter
from requests.exceptions import ConnectionError as NoConnection
from requests.exceptions import ProxyError
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError

from desktop import __version__
from desktop.core.errors import BadInput, WrongOrigin
from desktop.core.origin import Origin
from desktop.networks.way import Ways

CONNECT_SECONDS = 5.0
READ_SECONDS = 20.0
PIECE = 2**15
"""Bytes of a body that have to leave within the connect time-out: a slow line is no dead one."""
NETWORK_TROUBLE = (requests.RequestException, HTTPError, OSError)
"""What a request may raise by itself."""
USER_AGENT = f"Parley/{__version__}"


@dataclass(slots=True, repr=False)
class Exchange:
    """One request and what became of it. `left`: bytes of it may have left this computer."""

    method: str = "GET"
    left: bool = False
    location: str = ""
    """Where a redirect pointed, as a whole address."""
    response: requests.Response | None = None

    @property
    def status(self) -> int:
        """The HTTP status, 0 while there is no answer."""
        return 0 if self.response is None else self.response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        return {} if self.response is None else self.response.headers

    def body(self) -> object:
        """The JSON of the answer, None where there is none or it cannot be read."""
        try:
            return None if self.response is None else self.response.json()
        except (ValueError, RuntimeError, RecursionError, requests.RequestException):
            return None


class Wire(HTTPAdapter):
    """Sends requests to `origin` and to nothing else: WrongOrigin for another address, also in a redirect.

    `aliases` are hosts that a library has written into itself; they are taken for the origin. No redirect is ever
    followed; with `refuse_redirects` off, one to another origin is noted in `exchange` and is no trouble. `connect`
    and `read` are in seconds and hold where a caller gives no time-out. `ways` knows the proxy and whose certificates
    count; no caller can switch their check off. `agent` is what the program calls itself.
    Used by one thread; `hang_up` may be called from any.
    """

    def __init__(
        self,
        origin: Origin,
        *,
        aliases: Iterable[str] = (),
        connect: float = CONNECT_SECONDS,
        read: float = READ_SECONDS,
        refuse_redirects: bool = True,
        ways: Ways | None = None,
        agent: str = USER_AGENT,
    ) -> None:
        self.origin = origin
        self.exchange = Exchange()
        self.watch: Callable[[int], None] | None = None
        """Told how many bytes left, piece by piece."""
        self._aliases = frozenset(aliases)
        self._timeouts = (connect, read)
        self._refuse_redirects = refuse_redirects
        self._open: weakref.WeakSet[PlainConnection] = weakref.WeakSet()
        self._lock = threading.Lock()
        self._hung_up = False
        self._ways, self._agent = ways or Ways(), agent
        self._certificates: ssl.SSLContext | None = None
        super().__init__(max_retries=0)

    def mount_on(self, session: requests.Session) -> None:
        """Make this the only way out of `session`, and keep .netrc and cookies away from it."""
        session.close()
        session.adapters.clear()
        session.mount("https://", self)
        session.mount("http://", self)
        session.trust_env = False  # a .netrc entry would replace our token; proxies are looked up in send()
        session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """Send, and note in `exchange` how far it got. Raises WrongOrigin, ProxyTrouble, CertificateTrouble and what
        requests raises.

        `verify`, `cert` and `proxies` belong to requests and have no say here.
        """
        self.exchange = exchange = Exchange(request.method or "GET")
        try:
            request.url = self._address(request.url or "")
            request.headers["User-Agent"] = self._agent
            if exchange.method not in ("GET", "HEAD"):
                # A kept connection may be closed by the other side just as we speak, and then nobody knows
                # whether a write arrived: a write takes a fresh one.
                self.close()
            way = self._ways.to(self.origin)
            self._learn_whom_to_trust()
            through = {"http": way.proxy, "https": way.proxy} if way.proxy else {}
            response = super().send(request, stream, timeout or self._timeouts, True, None, through)
        except ProxyError:
            self._ways.failed(way)
            raise
        finally:
            # Exceptions and answers carry the request with them; a token must not travel into a report that way.
            request.headers.pop("Authorization", None)
            request.body = None
        exchange.response = response
        self._stop_redirect(response)
        return response

    def hang_up(self) -> None:
        """End what is under way, from any thread; afterwards nothing is sent any more."""
        with self._lock:
            self._hung_up = True
            connections = list(self._open)
        for connection in connections:
            _shut(connection)

    def _learn_whom_to_trust(self) -> None:
        """Before the first request and not when this is made: whoever sends is ready for trouble."""
        if self._certificates is None and self.origin.scheme == "https":
            self._certificates = self._ways.certificates()
            self.poolmanager.connection_pool_kw["ssl_context"] = self._certificates

    def proxy_manager_for(self, proxy: str, **named: Any) -> Any:
        own = {"ssl_context": self._certificates, "proxy_ssl_context": self._certificates}
        return super().proxy_manager_for(proxy, **named, **own)

    def cert_verify(self, conn: Any, url: str, verify: Any, cert: Any) -> None:
        """The context knows whom to trust: the list that comes with requests is not added to it."""
        conn.cert_reqs, conn.ca_certs, conn.ca_cert_dir = "CERT_REQUIRED", None, None

    def get_connection_with_tls_context(self, *arguments: Any, **named: Any) -> Any:
        """requests asks here for a pool: ours makes connections that report to this wire."""
        pool: Any = super().get_connection_with_tls_context(*arguments, **named)
        kind = _WatchedTls if pool.scheme == "https" else _Watched
        pool.ConnectionCls = functools.partial(kind, wire=self)
        return pool

    def opened(self, connection: PlainConnection) -> None:
        """A connection stands; nothing of a request has left on it yet."""
        with self._lock:
            self._open.add(connection)
            too_late = self._hung_up
        if too_late:
            _shut(connection)

    def leaving(self) -> None:
        """The first byte of a request is about to leave. Raises ConnectionError after `hang_up`."""
        if self._hung_up:
            raise ConnectionAbortedError("the line was hung up")
        self.exchange.left = True

    def _address(self, url: str) -> str:
        if self._hung_up:
            raise NoConnection("the line was hung up")
        parts = urlsplit(url)
        if parts.hostname not in self._aliases and origin_of(url) != self.origin:
            raise WrongOrigin(f"A request to {parts.hostname} was stopped: it belongs to {self.origin}.")
        mine = urlsplit(str(self.origin))
        return urlunsplit((mine.scheme, mine.netloc, parts.path, parts.query, ""))

    def _stop_redirect(self, response: requests.Response) -> None:
        """Sessions follow what has a Location: it is taken away, and one to another origin is refused."""
        location = response.headers.pop("Location", None)
        if location is None or not 300 <= response.status_code < 400:
            return
        target = self.exchange.location = join(response.url, location)
        if self._refuse_redirects and origin_of(target) != self.origin:
            response.close()
            host = urlsplit(target).hostname
            raise WrongOrigin(f"{self.origin} wanted to send us on to {host}; nothing was sent there.")


def origin_of(url: str) -> Origin | None:
    """The origin of a whole address, None where it has none that we would talk to."""
    try:
        parts = urlsplit(url)
        return Origin.parse(f"{parts.scheme}://{parts.netloc}")
    except (BadInput, ValueError):
        return None


def join(page: str, address: str) -> str:
    """`address` as seen from `page`; empty where it is none."""
    try:
        return urljoin(page, address)
    except ValueError:
        return ""


def _shut(connection: PlainConnection) -> None:
    """Wake a thread that reads from this connection. TLS's own shutdown would wait for the other side."""
    sock = connection.sock
    if isinstance(sock, socket.socket):
        try:
            socket.socket.shutdown(sock, socket.SHUT_RDWR)
        except OSError:
            return


class _Reporting:
    """Tells the wire when a connection stands and when the first byte of a request leaves."""

    def __init__(self, *arguments: Any, wire: Wire, **named: Any) -> None:
        self._wire = wire
        self._connecting = False
        super().__init__(*arguments, **named)

    def connect(self) -> None:
        self._connecting = True  # a proxy's CONNECT is not our request
        try:
            super().connect()  # type: ignore[misc]
        finally:
            self._connecting = False
        self._wire.opened(self)  # type: ignore[arg-type]

    def send(self, data: Any) -> None:
        if not self._connecting:
            if self.sock is None:  # type: ignore[attr-defined]
                self.connect()
            self._wire.leaving()
        if self._connecting or not isinstance(data, bytes):
            super().send(data)  # type: ignore[misc]
            return
        for start in range(0, len(data), PIECE):
            piece = data[start : start + PIECE]
            super().send(piece)  # type: ignore[misc]
            if self._wire.watch is not None:
                self._wire.watch(len(piece))


class _Watched(_Reporting, HTTPConnection):
    pass


class _WatchedTls(_Reporting, HTTPSConnection):
    pass
