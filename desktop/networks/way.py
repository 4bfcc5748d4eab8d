"""Way: how to get from here to an origin: straight or through a proxy, and whose certificates count there."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from desktop.core.errors import ProxyTrouble
from desktop.core.origin import Origin
from desktop.core.proxy import By, ProxyWish
from desktop.core.sentence import sentence
from desktop.networks import pac, trust
from desktop.networks.system_proxy import Said, system_says

if TYPE_CHECKING:
    import ssl

FRESH = 300.0
"""Seconds for which a script's answer holds, and for which a proxy that failed is passed over for its next."""
GLANCE = 30.0
"""Seconds for which what the system says holds: asking a desktop takes a process."""

AskScript = Callable[[str, Origin], tuple[str, ...]]
"""The proxies that the script at an address names for an origin."""


@dataclass(frozen=True, slots=True, repr=False)
class Way:
    """`proxy` is empty where the way is straight; it may hold a password, so `shown` is for people and logs.

    `source` is who says so: empty where nobody does.
    """

    proxy: str = ""
    source: str = ""

    @property
    def shown(self) -> str:
        if not self.proxy:
            return ""
        parts = urlsplit(self.proxy)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


class Ways:
    """Thread-safe, and never called from the thread of the window: a script or a desktop may take seconds.

    `wish` is asked each time, so that a change holds from the next request on. `says` is what the system says for an
    address; `ask_script` runs a script; `certificates` makes a context for TLS. `is_near` are origins that no proxy is
    asked for: loopback, but for tests that have nothing else to stand for the outside.
    """

    def __init__(
        self,
        wish: Callable[[], ProxyWish] = ProxyWish,
        *,
        says: Callable[[str], Said] = system_says,
        ask_script: AskScript | None = None,
        certificates: Callable[[], ssl.SSLContext] = trust.context,
        is_near: Callable[[Origin], bool] = lambda origin: origin.is_loopback,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._wish, self._says, self._ask_script = wish, says, ask_script
        self._certificates, self._is_near, self._now = certificates, is_near, now
        self._lock = threading.Lock()
        self._said: dict[Origin, tuple[float, Said]] = {}
        self._named: dict[tuple[str, Origin], tuple[float, tuple[str, ...]]] = {}
        self._failed: dict[str, float] = {}

    def to(self, origin: Origin) -> Way:
        """How to get to `origin` now. Raises ProxyTrouble where nobody can say."""
        if self._is_near(origin):
            return Way()
        wish = self._wish()
        if wish.by is By.NONE:
            return Way(source="the settings")
        if wish.by is By.ADDRESS:
            return self._usable(Way(wish.address, "the settings"))
        with self._lock:
            if wish.by is By.SCRIPT:
                return self._by_script(wish.address, origin, "the settings")
            said = self._system(origin)
            if said.script:
                return self._by_script(said.script, origin, said.source)
        return self._usable(Way(said.proxy, said.source))

    def certificates(self) -> ssl.SSLContext:
        """A context of its own for whoever speaks TLS. Raises CertificateTrouble."""
        return self._certificates()

    def failed(self, way: Way) -> None:
        """Nobody answered there: where a script names another, that is tried next."""
        with self._lock:
            self._failed[way.proxy] = self._now() + FRESH

    def forget(self) -> None:
        """Ask everybody anew: the network may be another one."""
        with self._lock:
            for known in (self._said, self._named, self._failed):
                known.clear()

    def _system(self, origin: Origin) -> Said:
        until, said = self._said.get(origin, (0.0, Said()))
        if until <= self._now():
            said = self._says(f"{origin}/")
            self._said[origin] = (self._now() + GLANCE, said)
        return said

    def _by_script(self, address: str, origin: Origin, source: str) -> Way:
        until, proxies = self._named.get((address, origin), (0.0, ()))
        if until <= self._now():
            proxies = self._asked(address, origin)
            self._named[address, origin] = (self._now() + FRESH, proxies)
        standing = [proxy for proxy in proxies if self._failed.get(proxy, 0.0) <= self._now()]
        proxy = standing[0] if standing else proxies[0]
        return Way(proxy, f"a script that {source} names")

    def _asked(self, address: str, origin: Origin) -> tuple[str, ...]:
        if self._ask_script is None:
            raise ProxyTrouble(
                "A proxy script is wanted here, and this program cannot run one.",
                "Name the proxy itself in the settings, under Connection.",
            )
        return self._ask_script(address, origin)

    def _usable(self, way: Way) -> Way:
        if way.proxy.lower().startswith("socks"):
            raise ProxyTrouble(
                sentence("Parley cannot use a proxy of this kind (%1).", way.shown),
                "Name an HTTP proxy in the settings, under Connection.",
            )
        return way


def script_by(
    command: tuple[str, ...], certificates: Callable[[], ssl.SSLContext] = trust.context
) -> AskScript:
    """Fetch a script and ask it in a child that `command` starts."""

    def ask(address: str, origin: Origin) -> tuple[str, ...]:
        return pac.ask(pac.fetch(address, certificates()), origin, command)

    return ask
