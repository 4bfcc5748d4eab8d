"""Place: which API a house lives at, and what is allowed there."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.core.capabilities import Capabilities
from desktop.core.client_app import ClientApp
from desktop.core.origin import Origin
from desktop.networks.oauth import Registration
from desktop.networks.way import Ways


@dataclass(frozen=True, slots=True)
class Place:
    """An origin, how to get there, and what is allowed."""

    origin: Origin
    capabilities: Capabilities
    practice: bool
    poll_seconds: float
    registrations: tuple[Registration, ...] = ()
    """What the network knows this program by, one for each redirect address. Without a client id, people sign in
    only where a room brings its own."""
    app: ClientApp = field(default_factory=ClientApp)
    """Whose client id that is."""
    ways: Ways = field(default_factory=Ways)
    """How to get there."""

    @property
    def client_id(self) -> str:
        """The app that people sign in through here, where a room brings no other; empty where there is none."""
        return next((one.client_id for one in self.registrations), "")
