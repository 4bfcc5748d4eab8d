"""How many posts a search knows of, by the minute, hour or day.

Source: X-PLATFORM.md, sections 1 and 2; x-openapi, GET /2/tweets/counts/recent: a user's token needs no scope (2.167),
the last page goes back seven days. What is counted is what search would show, so a late post is counted late.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from starlette.routing import BaseRoute

from desktop.practice.box import Box
from desktop.practice.gate import Asked, route
from desktop.practice.problems import OLD, one_of
from desktop.practice.render import timestamp
from desktop.practice.search import WEEK, Window, query_in
from desktop.practice.world import Post, World

_SECONDS = {"minute": 60, "hour": 3600, "day": 86400}
_LAG = 30
_TAKES = frozenset(
    {"query", "start_time", "end_time", "since_id", "until_id", "granularity", "search_count.fields"}
)


def routes(box: Box) -> list[BaseRoute]:
    """The route of counts."""
    path = "/2/tweets/counts/recent"
    return [route(box, "GET", path, recent, "counts", app=True, user=frozenset(), takes=_TAKES)]


async def recent(asked: Asked) -> tuple[int, dict[str, Any]]:
    """GET /2/tweets/counts/recent; billed as a request, whatever it finds."""
    box = asked.box
    buckets = count(box.world, asked.query, box.is_in_search)
    box.ledger.count()
    name = "tweet_count" if asked.dialect == OLD else "post_count"
    listed = [
        {"start": timestamp(start), "end": timestamp(end), name: found} for start, end, found in buckets
    ]
    return 200, {"data": listed, "meta": {f"total_{name}": sum(found for _, _, found in buckets)}}


def count(
    world: World, parameters: Mapping[str, str], is_shown: Callable[[Post], bool]
) -> list[tuple[float, float, int]]:
    """Begin, end and number of each stretch, oldest first; the first and the last may be cut. Raises Refusal 400."""
    now = world.clock()
    match = query_in(world, parameters)
    granularity = parameters.get("granularity", "hour")
    if granularity not in _SECONDS:
        message = "The `granularity` query parameter value"
        raise one_of(message, granularity, _SECONDS, granularity=granularity)
    window = Window(parameters, now, WEEK)
    found = [
        post
        for post in window.posts(world, None)
        if post.repost_of is None and is_shown(post) and match(post)
    ]
    size = _SECONDS[granularity]
    start = int(window.start if window.start is not None else now - WEEK)
    end = int(window.end if window.end is not None else now - _LAG)
    shares = Counter(int(post.created) // size for post in found if start <= post.created < end)
    return [
        (float(max(start, share * size)), float(min(end, (share + 1) * size)), shares[share])
        for share in range(start // size, (end - 1) // size + 1)
    ]
