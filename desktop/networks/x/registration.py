"""Registration: where a person signs in to X, or to a practice X at another origin."""

from __future__ import annotations

from desktop.core.origin import X_ORIGIN, Origin
from desktop.networks.oauth import Registration

READING = ("tweet.read", "users.read", "offline.access")
WRITING = ("tweet.write", "media.write")
"""Asked for when a person first posts, pictures with it (X: fundamentals/authentication; X-PLATFORM section 1)."""
HOSTING = ("tweet.moderate.write",)
"""Asked for where the person who wants to post hosts, or wants to hide a reply."""
REDIRECTS = tuple(f"http://127.0.0.1:{port}/callback" for port in (43117, 43118, 43119))
"""X compares letter by letter and knows at most ten: a few fixed ports, tried in order (X: developer-apps)."""


def registration(origin: Origin, client_id: str, *, redirect_uri: str = REDIRECTS[0]) -> Registration:
    """X's OAuth 2.0 addresses at `origin`; only X itself has its consent page on another host."""
    site = "https://x.com" if origin == X_ORIGIN else str(origin)
    return Registration(
        client_id=client_id,
        redirect_uri=redirect_uri,
        reading=READING,
        writing=WRITING,
        hosting=HOSTING,
        authorize_url=f"{site}/i/oauth2/authorize",
        token_url=f"{origin}/2/oauth2/token",
        revoke_url=f"{origin}/2/oauth2/revoke",
        origin=origin,
    )
