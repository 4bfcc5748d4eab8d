"""Which API a thing belongs to: origins never mix."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from urllib.parse import urlsplit

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence

_DEFAULT_PORTS = {"https": 443, "http": 80}


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host and port (RFC 6454 section 4) of an API. Plain http is for loopback only."""

    scheme: str
    host: str
    port: int

    @classmethod
    def parse(cls, url: str) -> Origin:
        """Read `url`; a path other than "/" is refused, because an origin has none. Raises BadInput."""
        try:
            parts = urlsplit(url.strip())
            port = parts.port
        except ValueError as problem:
            raise BadInput(
                sentence("%1 is not an address.", f"{url!r}"), "Use a form like https://api.x.com."
            ) from problem
        scheme, host = parts.scheme.lower(), (parts.hostname or "").lower()
        if (
            scheme not in _DEFAULT_PORTS
            or not host
            or parts.path not in ("", "/")
            or parts.query
            or parts.username
        ):
            raise BadInput(
                sentence("%1 is not the address of an API.", f"{url!r}"), "Use a form like https://api.x.com."
            )
        origin = cls(scheme, host, port or _DEFAULT_PORTS[scheme])
        if scheme == "http" and not origin.is_loopback:
            raise BadInput(
                sentence("%1 would send your key unprotected.", f"{url!r}"),
                "Use https; plain http is for 127.0.0.1 only.",
            )
        return origin

    @property
    def is_loopback(self) -> bool:
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        suffix = "" if self.port == _DEFAULT_PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{suffix}"


X_ORIGIN = Origin("https", "api.x.com", 443)
