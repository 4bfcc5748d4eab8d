"""XNetwork: X as one place to sign in to and to talk with: makes gateways, and renews and gives back keys.

What it needs is imported inside functions: tweepy and requests cost more than the window itself before the first paint.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from desktop.core.account import Account, Tokens
from desktop.core.capabilities import Capabilities
from desktop.core.errors import SignInNeeded
from desktop.core.origin import Origin
from desktop.networks.gateway import Gateway, Meter, Stream, unmetered
from desktop.networks.oauth import Pending, Registration
from desktop.networks.way import Ways


class XNetwork:
    """X at `origin`. `registrations` gives what it knows this program by now, one for each redirect address.

    `clock` gives aware UTC, `now` seconds since the epoch. `ways` lead there. `meter` makes one for asking who signed
    in through an app.
    """

    def __init__(
        self,
        origin: Origin,
        capabilities: Capabilities,
        registrations: Callable[[], Sequence[Registration]],
        *,
        clock: Callable[[], datetime],
        now: Callable[[], float] = time.time,
        ways: Ways | None = None,
        meter: Callable[[str], Meter] = lambda app: unmetered,
    ) -> None:
        self._origin = origin
        self._capabilities = capabilities
        self._registrations = registrations
        self._clock = clock
        self._now = now
        self._ways = ways
        self._meter = meter

    def gateway(self, access_token: Callable[[], str], *, meter: Meter = unmetered) -> Gateway:
        """A gateway of its own for one thread. `meter` hears what X will bill."""
        from desktop.networks.x.gateway import XGateway

        return XGateway(
            self._origin,
            access_token,
            capabilities=self._capabilities,
            clock=self._clock,
            meter=meter,
            ways=self._ways,
        )

    def stream(self, bearer: str, *, meter: Meter = unmetered) -> Stream:
        """The filtered stream of the app whose own key `bearer` is."""
        from desktop.networks.x.stream import XStream

        return XStream(
            self._origin,
            bearer,
            clock=self._clock,
            network=self._capabilities.network,
            meter=meter,
            ways=self._ways,
        )

    def whoami(self, tokens: Tokens) -> Account:
        gateway = self.gateway(lambda: tokens.access, meter=self._meter(tokens.client_id))
        try:
            return replace(gateway.whoami(), client_id=tokens.client_id)
        finally:
            gateway.close()

    def finish(self, pending: Pending, callback_url: str) -> Tokens:
        from desktop.networks import oauth

        return oauth.finish(pending, callback_url, clock=self._now, ways=self._ways)

    def refresh(self, tokens: Tokens) -> Tokens:
        from desktop.networks import oauth

        return oauth.refresh(self._registration(tokens), tokens, clock=self._now, ways=self._ways)

    def revoke(self, tokens: Tokens) -> None:
        from desktop.networks import oauth

        oauth.revoke(self._registration(tokens), tokens, ways=self._ways)

    def _registration(self, tokens: Tokens) -> Registration:
        """The app that gave `tokens`: no other can renew them (RFC 6749, section 6)."""
        for first in self._registrations()[:1]:
            if client_id := tokens.client_id or first.client_id:
                return replace(first, client_id=client_id)
        raise SignInNeeded(
            "This Parley is not known to the network.",
            "Sign in again, in a room whose invitation brings an app.",
        )
