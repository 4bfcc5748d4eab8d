"""Account: who is posting, on which origin."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.core.origin import Origin


@dataclass(frozen=True, slots=True)
class Account:
    """A signed-in person. `id` is the network's user id; `scopes` are what the person granted."""

    id: str
    username: str
    name: str
    origin: Origin
    scopes: frozenset[str] = frozenset()
    avatar_url: str = ""
    client_id: str = ""
    """The app that this person signed in through (public): whoever owns it pays. Empty: it was not written down."""

    @property
    def can_post(self) -> bool:
        return "tweet.write" in self.scopes

    @property
    def can_upload(self) -> bool:
        """Pictures; who allowed posting before Parley knew pictures has not allowed it."""
        return "media.write" in self.scopes

    @property
    def can_hide(self) -> bool:
        """Replies, in conversations that this person began."""
        return "tweet.moderate.write" in self.scopes


@dataclass(frozen=True, slots=True)
class Tokens:
    """An OAuth 2.0 pair (RFC 6749 section 5.1) of one origin. Never logged: its repr holds no secret."""

    origin: Origin
    access: str
    refresh: str
    expires_at: float
    """Seconds since the epoch."""
    scopes: frozenset[str] = frozenset()
    client_id: str = ""
    """The app that they were given to: no other can renew them. Empty: this program's own."""
    given_at: float = 0.0
    """When the network gave them, in seconds since the epoch; 0 where it was not written down."""

    def __repr__(self) -> str:
        return f"Tokens(origin={self.origin}, expires_at={self.expires_at:.0f})"
