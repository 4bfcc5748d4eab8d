"""Pace: how long to leave a room alone between two looks.

    what goes on                                        seconds to the next look, USUAL = the setting (5)
    -----------------------------------------------     -------------------------------------------------
    the budget is nearly used up (SLOW)                 60
    6 posts a minute or more                            half of USUAL, and 3 at least
    a post in the last 2 minutes, or the person sent
      something or asked for a look in that time        USUAL
    a post in the last 10 minutes                       2 x USUAL
    a post in the last 30 minutes                       4 x USUAL
    nothing for longer                                  12 x USUAL, and 60 at most
    a stream brings the posts                           300

Each is spread by up to a tenth, so that clients do not march in step. Never less than the network's rate leaves
(300 looks in 15 minutes for a user's token are one in 3 s: X, fundamentals/rate-limits), and never more than 60 s but
where the setting, the network or a stream says so. Nothing here sleeps or knows the time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

FLOOR = 3.0
SLOW = 60.0
RAREST = 60.0
STREAMED = 300.0
NO_CREDIT = 600.0
"""Between looks while the app's owner has no credit: only a person can change that, and each look is a request."""

LIVELY = timedelta(minutes=20)
"""A room in which nothing was posted for longer is not live."""

_BUSY = 6.0
_STEPS = ((timedelta(minutes=2), 1.0), (timedelta(minutes=10), 2.0), (timedelta(minutes=30), 4.0))
_QUIET = 12.0
_JITTER = 0.1


@dataclass(frozen=True, slots=True)
class Activity:
    """What goes on in a room: `a_minute` posts a minute lately, the time since the newest post, and the time since the
    person sent something or asked for a look (None: not that we know)."""

    a_minute: float = 0.0
    since_post: timedelta | None = None
    since_person: timedelta | None = None

    @property
    def is_live(self) -> bool:
        return self.since_post is not None and self.since_post < LIVELY


def interval(
    usual: float,
    activity: Activity,
    *,
    chance: float,
    slow: bool = False,
    streamed: bool = False,
    wait: float = 0.0,
) -> float:
    """Seconds to the next look. `usual` is the setting, `chance` in [0, 1), `wait` what the rate headers ask for."""
    spread = 1.0 - _JITTER + 2.0 * _JITTER * chance
    if streamed:
        plain = STREAMED
    elif slow:
        plain = SLOW
    else:
        plain = _plain(usual, activity)
    return max(plain * spread, min(usual, FLOOR), wait)


def _plain(usual: float, activity: Activity) -> float:
    if activity.a_minute >= _BUSY:
        return max(usual / 2.0, min(usual, FLOOR))
    person = activity.since_person
    if person is not None and person < _STEPS[0][0]:
        return usual
    quiet = activity.since_post
    steps = (step for reach, step in _STEPS if quiet is not None and quiet < reach)
    return max(usual, min(next(steps, _QUIET) * usual, RAREST))
