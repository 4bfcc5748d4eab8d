"""Knock: does an API answer, and what time is it there? No key is sent, nothing is read, and nothing is billed."""

from __future__ import annotations

from desktop.core.errors import Offline
from desktop.core.origin import Origin
from desktop.networks.way import Ways

SECONDS = 10.0


def knock(origin: Origin, ways: Ways, *, seconds: float = SECONDS) -> str:
    """Any answer will do: its `Date` (RFC 9110 section 6.6.1), empty where there is none. Raises Offline."""
    import requests

    from desktop.networks.hindrance import hindrance
    from desktop.networks.wire import NETWORK_TROUBLE, Wire

    wire = Wire(origin, connect=seconds, read=seconds, ways=ways, refuse_redirects=False)
    with requests.Session() as session:
        wire.mount_on(session)
        try:
            session.head(f"{origin}/2/openapi.json", allow_redirects=False)
        except NETWORK_TROUBLE as trouble:
            known = None if wire.exchange.left else hindrance(trouble, origin.host)
            raise known or Offline(
                f"{origin} does not answer.", "Check your connection; practice works without one."
            ) from None
    return str(wire.exchange.headers.get("Date", ""))
