"""Transport: tweepy's hard-coded hosts mapped to our origin, and X's rate headers read."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from desktop.core.origin import Origin
from desktop.networks.way import Ways
from desktop.networks.wire import CONNECT_SECONDS, READ_SECONDS, USER_AGENT, Wire

TWEEPY_HOST = "api.twitter.com"
"""tweepy 4.17 client.py:65, `host` (X-PLATFORM section 7)."""

_WINDOW = timedelta(minutes=15)
_DAY = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Rate:
    """X's `x-rate-limit-*` headers of one answer (X: fundamentals/rate-limits). None: the header was not there."""

    remaining: int | None
    reset: datetime | None
    """UTC; never more than the limit's window ahead, however this computer's clock goes."""

    @classmethod
    def read(cls, headers: Mapping[str, str], now: datetime, prefix: str = "x-rate-limit") -> Rate:
        window = _WINDOW if prefix == "x-rate-limit" else _DAY
        reset = _number(headers.get(f"{prefix}-reset"))
        ends = None if reset is None else min(_moment(reset, now + window), now + window)
        return cls(_number(headers.get(f"{prefix}-remaining")), ends)

    def wait(self, now: datetime, requests: int = 1) -> float:
        """Seconds until the next look, if each takes `requests`: what is left, spread so that one always stays."""
        if self.remaining is None or self.reset is None:
            return 0.0
        left = max(0.0, (self.reset - now).total_seconds())
        return left / max(1, (self.remaining - 1) // max(1, requests))


def used_up(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """When the limit that a 429 is about ends: the day's where that is used up, else X's plain one."""
    return day_over(headers, now) or Rate.read(headers, now).reset


def day_over(headers: Mapping[str, str], now: datetime) -> datetime | None:
    """When the 24 hours end of which nothing is left, the user's or the app's; None while something is."""
    rates = [Rate.read(headers, now, kind) for kind in ("x-user-limit-24hour", "x-app-limit-24hour")]
    return max((rate.reset for rate in rates if rate.remaining == 0 and rate.reset is not None), default=None)


def build_client(
    origin: Origin,
    *,
    connect: float = CONNECT_SECONDS,
    read: float = READ_SECONDS,
    ways: Ways | None = None,
) -> tuple[Any, Wire]:
    """A tweepy client that speaks to `origin` alone, and its wire. The token is set before each call."""
    import tweepy

    # At DEBUG tweepy logs the whole Authorization header; a filter holds whatever level somebody sets later.
    logging.getLogger("tweepy.client").addFilter(_is_no_detail)
    client = tweepy.Client(bearer_token="", return_type=dict, wait_on_rate_limit=False)
    client.user_agent = USER_AGENT
    wire = Wire(origin, aliases={TWEEPY_HOST}, connect=connect, read=read, ways=ways)
    wire.mount_on(client.session)
    return client, wire


def _is_no_detail(record: logging.LogRecord) -> bool:
    return record.levelno >= logging.INFO


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) < 12 else None


def _moment(seconds: int, latest: datetime) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, ValueError, OSError):
        return latest
