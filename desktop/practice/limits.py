"""Rate limits: so many requests of an endpoint in 15 minutes, counted per user or per app; posts by the day, too.

Source: X-PLATFORM.md, sections 2 and 3 (search 300/450, posts 100, and 10,000 a day per app; reposts, deletes and
hiding 50, stream connects 50, rules 450/100, connections 25; how many a user may post in a day is not documented);
the others are X's older published table. Every number can be changed in the constructor.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping

WINDOW = 900
DAY = 86400
# endpoint: (requests per user, requests per app); 0 = this kind of token has no business there
DEFAULTS: dict[str, tuple[int, int]] = {
    "search": (300, 450),
    "counts": (300, 300),
    "posts": (900, 450),
    "timeline": (900, 1500),
    "users": (900, 300),
    "me": (75, 0),
    "create": (100, 0),
    "create_day": (10_000, 10_000),
    "media": (1875, 0),
    "media_status": (1000, 0),
    "media_metadata": (500, 0),
    "hide": (50, 0),
    "delete": (50, 0),
    "repost": (50, 0),
    "unrepost": (50, 0),
    "stream": (0, 50),
    "rules_read": (0, 450),
    "rules_write": (0, 100),
    "connections": (0, 25),
}


class Limits:
    """Fixed windows that begin with the first request, as X's do. Memory is bounded by users x endpoints."""

    def __init__(
        self, clock: Callable[[], float], changed: Mapping[str, tuple[int, int]] | None = None
    ) -> None:
        self._clock = clock
        self._limits = {**DEFAULTS, **(changed or {})}
        self._windows: dict[tuple[str, str], tuple[float, int]] = {}
        self._lock = threading.Lock()

    def spend(self, endpoint: str, who: str, app_only: bool) -> tuple[bool, dict[str, str]]:
        """Count one request; whether it is allowed, and the x-rate-limit-* headers of its answer."""
        allowed = self._limits[endpoint][1 if app_only else 0]
        fits, left, end = self._count(endpoint, who, allowed, WINDOW)
        return fits, headers(allowed, left, end)

    def spend_day(self, user: str) -> tuple[bool, dict[str, str]]:
        """Count one post of the 24 hours of its user and of the app; as `spend`."""
        fits = True
        said: dict[str, str] = {}
        for prefix, who, allowed in zip(
            ("x-user-limit-24hour", "x-app-limit-24hour"),
            (user, "app"),
            self._limits["create_day"],
            strict=True,
        ):
            one, left, end = self._count("create_day", who, allowed, DAY)
            fits = fits and one
            said |= headers(allowed, left, end, prefix)
        return fits, said

    def _count(self, endpoint: str, who: str, allowed: int, length: float) -> tuple[bool, int, float]:
        """Whether one more fits, how many are left then, and when it begins anew."""
        with self._lock:
            now = self._clock()
            start, used = self._windows.get((endpoint, who), (now, 0))
            if not 0 <= now - start < length:
                start, used = now, 0
            fits = used < allowed
            used += fits
            self._windows[endpoint, who] = (start, used)
        return fits, allowed - used, start + length


def headers(limit: int, remaining: int, reset: float, prefix: str = "x-rate-limit") -> dict[str, str]:
    """The three headers; `reset` is in Unix seconds."""
    return {
        f"{prefix}-limit": str(limit),
        f"{prefix}-remaining": str(remaining),
        f"{prefix}-reset": str(int(reset)),
    }
