"""The scene of the store's tests: a clock that stands still until it is turned, and posts to keep."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.core.account import Account
from desktop.core.origin import X_ORIGIN, Origin
from desktop.core.post import Author, Post

NOON = datetime(2026, 11, 21, 12, 0, 0, tzinfo=UTC)
ELSEWHERE = Origin.parse("http://127.0.0.1:8080")
ADA = Author("11", "ada_l", "Ada Lovelace", "https://pbs.twimg.com/ada.png")
ME = Author("42", "me", "Me Myself")
MINE = Account(ME.id, ME.username, ME.name, X_ORIGIN, frozenset({"tweet.write"}))


@dataclass
class StandingClock:
    """`turn` lets time pass, `set_by` only puts the clock forward or back. `ticks` knows the difference."""

    now: datetime = NOON
    passed: float = 0.0

    def __call__(self) -> datetime:
        return self.now

    def ticks(self) -> float:
        return self.passed

    def turn(self, seconds: float) -> None:
        self.passed += seconds
        self.set_by(seconds)

    def set_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def post(number: int, text: str = "", *, author: Author = ADA, at: float | None = None) -> Post:
    """Post 1000000000000000000 + number, `at` seconds after noon (by default its number)."""
    moment = NOON + timedelta(seconds=number if at is None else at)
    return Post(str(10**18 + number), author, text or f"post {number}", moment)
