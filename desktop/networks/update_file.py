"""UpdateFile: fetches the update notice, saying nothing of who asks, and tells whether a key has signed it."""

from __future__ import annotations

import base64
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.errors import ParleyError
from desktop.core.update import MOST_BYTES
from desktop.networks.way import Ways

if TYPE_CHECKING:
    import requests

    from desktop.networks.wire import Wire

CONNECT_SECONDS, READ_SECONDS, WHOLE_SECONDS = 10.0, 10.0, 20.0
AGENT = "Parley"
"""Without a version, which would tell computers apart."""
_PIECE = 1024
_ASKS = {"Accept": "application/json", "Accept-Encoding": "identity", "Connection": "close"}


class UpdateMissed(Exception):
    """It did not come. `answered`: somebody was there, and gave something else."""

    def __init__(self, why: str, *, answered: bool = False) -> None:
        super().__init__(why)
        self.answered = answered


class UpdateFile:
    """The file at `address`, which goes the way that everything goes (proxy, certificates), without key, cookie, name
    or version, and which is asked for anew each time. `close` may be called from any thread."""

    def __init__(
        self,
        address: str,
        ways: Ways,
        *,
        ticks: Callable[[], float] = time.monotonic,
        read: float = READ_SECONDS,
        whole: float = WHOLE_SECONDS,
    ) -> None:
        self._address, self._ways, self._ticks = address, ways, ticks
        self._read_seconds, self._whole = read, whole
        self._lock = threading.Lock()
        self._wire: Wire | None = None
        self._closed = False

    def fetch(self) -> bytes:
        """Waits for the network. Raises UpdateMissed. A redirect is not followed: the build says where the file is."""
        import requests

        from desktop.networks.wire import NETWORK_TROUBLE

        wire = self._new_wire()
        try:
            with requests.Session() as session:
                wire.mount_on(session)
                with session.get(
                    self._address, headers=_ASKS, stream=True, allow_redirects=False
                ) as response:
                    return self._body(response)
        except ParleyError as trouble:
            raise UpdateMissed(type(trouble).__name__) from None
        except NETWORK_TROUBLE as trouble:
            raise UpdateMissed(type(trouble).__name__) from None

    def close(self) -> None:
        """End what is under way; afterwards nothing is asked for."""
        with self._lock:
            self._closed = True
            if self._wire is not None:
                self._wire.hang_up()

    def _new_wire(self) -> Wire:
        from desktop.networks.wire import Wire, origin_of

        origin = origin_of("/".join(self._address.split("/", 3)[:3]))
        if origin is None:
            raise UpdateMissed("its address leads nowhere")
        with self._lock:
            if self._closed:
                raise UpdateMissed("the line was hung up")
            self._wire = Wire(
                origin, connect=CONNECT_SECONDS, read=self._read_seconds, ways=self._ways, agent=AGENT
            )
            return self._wire

    def _body(self, response: requests.Response) -> bytes:
        until = self._ticks() + self._whole
        if response.status_code != 200:
            raise UpdateMissed(f"its server said {response.status_code}", answered=True)
        content = bytearray()
        while piece := response.raw.read1(_PIECE, decode_content=False):
            content += piece
            if len(content) > MOST_BYTES:
                raise UpdateMissed("it is too large", answered=True)
            if self._ticks() > until:
                raise UpdateMissed("it takes too long", answered=True)
        return bytes(content)


def is_signed(key: str, signature: bytes, text: bytes) -> bool:
    """Whether the Ed25519 key (Base64 of its 32 bytes) made this signature of `text`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(base64.b64decode(key)).verify(signature, text)
    except (InvalidSignature, ValueError):
        return False
    return True
