"""Picture: fetches one picture from where a post says it is, without a key, and only from where pictures may come."""

from __future__ import annotations

import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass

import requests

from desktop.core.errors import ParleyError
from desktop.core.origin import Origin
from desktop.networks.way import Ways
from desktop.networks.wire import NETWORK_TROUBLE, Wire, origin_of

MOST_BYTES = 5_000_000
"""What X takes of a still picture (X: media/best-practices), so what it gives has no more."""
CONNECT_SECONDS, READ_SECONDS, WHOLE_SECONDS = 5.0, 5.0, 20.0
"""To stand, between two pieces, and for all of it: a picture is not worth more."""
MOST_HOPS = 3
_MOST_LINES = 8
_PIECE = 65_536
_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF87a", b"GIF89a")
_ASKS = {"Accept": "image/*", "Accept-Encoding": "identity"}


class PictureMissed(Exception):
    """It did not come. `for_good`: asking again would bring the same. `nobody`: its server did not answer."""

    def __init__(self, why: str, *, for_good: bool = True, nobody: bool = False) -> None:
        super().__init__(why)
        self.for_good, self.nobody = for_good, nobody


def may_come_from(url: str, own: Origin) -> bool:
    """Whether a picture at `url` may be fetched for an account at `own`.

    From the web by https alone. An account on this computer (the practice room) has its pictures from its own origin
    and from nowhere else: what is practised leaves this computer as little as a post does.
    """
    origin = origin_of(url)
    if origin is None:
        return False
    return origin == own if own.is_loopback else origin.scheme == "https" and not origin.is_loopback


@dataclass(slots=True)
class _Line:
    wire: Wire
    session: requests.Session


class PictureLines:
    """Connections to the servers of pictures. Used by one thread; `hang_up` may be called from any.

    They go the way that everything goes (proxy, certificates) and carry no key, no cookie and no address of a page.
    """

    def __init__(
        self,
        own: Origin,
        ways: Ways,
        *,
        ticks: Callable[[], float] = time.monotonic,
        read: float = READ_SECONDS,
        whole: float = WHOLE_SECONDS,
    ) -> None:
        self._own, self._ways, self._ticks = own, ways, ticks
        self._read, self._whole = read, whole
        self._lines: OrderedDict[Origin, _Line] = OrderedDict()
        self._lock = threading.Lock()
        self.hung_up = False

    def fetch(self, url: str) -> bytes:
        """The picture as it is kept there: a JPEG, PNG, GIF or WebP by its first bytes, whatever its server calls it.

        Raises PictureMissed.
        """
        until = self._ticks() + self._whole
        for _ in range(MOST_HOPS + 1):
            if not may_come_from(url, self._own):
                raise PictureMissed("it is not where pictures may come from")
            line = self._line_to(url)
            try:
                with line.session.get(url, headers=_ASKS, stream=True, allow_redirects=False) as response:
                    if line.wire.exchange.location:
                        url = line.wire.exchange.location
                        continue
                    return self._read_from(response, until)
            except ParleyError as trouble:
                raise PictureMissed(type(trouble).__name__, for_good=False, nobody=True) from None
            except ValueError:  # an address that only looks like one
                raise PictureMissed("its address leads nowhere") from None
            except NETWORK_TROUBLE as trouble:
                nobody = not line.wire.exchange.status
                raise PictureMissed(type(trouble).__name__, for_good=False, nobody=nobody) from None
        raise PictureMissed("it is sent on and on")

    def hang_up(self) -> None:
        """End what is under way; afterwards nothing is asked for."""
        with self._lock:
            self.hung_up = True
            for line in self._lines.values():
                line.wire.hang_up()

    def close(self) -> None:
        """On the thread that used it."""
        with self._lock:
            for line in self._lines.values():
                line.session.close()
            self._lines.clear()

    def _line_to(self, url: str) -> _Line:
        origin = origin_of(url)
        assert origin is not None
        with self._lock:
            line = self._lines.pop(origin, None) or self._new_line(origin)
            self._lines[origin] = line
            if len(self._lines) > _MOST_LINES:
                self._lines.popitem(last=False)[1].session.close()
            if self.hung_up:
                line.wire.hang_up()
            return line

    def _new_line(self, origin: Origin) -> _Line:
        wire = Wire(origin, connect=CONNECT_SECONDS, read=self._read, refuse_redirects=False, ways=self._ways)
        line = _Line(wire, requests.Session())
        wire.mount_on(line.session)
        return line

    def _read_from(self, response: requests.Response, until: float) -> bytes:
        if response.status_code != 200:
            gone = response.status_code in (400, 401, 403, 404, 410, 451)
            raise PictureMissed(f"its server said {response.status_code}", for_good=gone)
        promised = response.headers.get("Content-Length", "")
        if promised.isascii() and promised.isdigit() and int(promised) > MOST_BYTES:
            raise PictureMissed("it is too large")
        content = bytearray()
        while piece := response.raw.read1(_PIECE, decode_content=False):
            content += piece
            if len(content) > MOST_BYTES:
                raise PictureMissed("it is too large")
            if not looks_like_a_picture(content[:12]):
                raise PictureMissed("it is no picture")
            if self._ticks() > until:
                raise PictureMissed("it takes too long", for_good=False)
        if not content:
            raise PictureMissed("there is nothing in it")
        return bytes(content)


def looks_like_a_picture(beginning: bytes | bytearray) -> bool:
    """By its first 12 bytes, or by as many of them as there are yet."""
    head = bytes(beginning)
    if head[:4] == b"RIFF"[: len(head[:4])] and (len(head) < 12 or head[8:12] == b"WEBP"):
        return True
    return any(head[: len(one)] == one[: len(head)] for one in _BEGINNINGS)
