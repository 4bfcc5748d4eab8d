"""Recent search and a user's posts: which posts, and in which pages.

Source: X-PLATFORM.md, section 2; docs.x.com, x-api/posts/search. Keyword search has no native reposts since
2026-05-04; the default end is 30 seconds ago, but only if no start, end, since_id or until_id is given. Search refuses
ids together with times; in timelines the ids take precedence (x-openapi, their descriptions).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from desktop.practice import query, snowflake
from desktop.practice.problems import invalid
from desktop.practice.render import timestamp
from desktop.practice.world import Post, User, World

WEEK = 7 * 86400
_DEFAULT_LAG = 30
_MINIMUM_LAG = 10
_ID = re.compile(r"^[0-9]{1,19}$", re.ASCII)
_TOKEN_HEAD = "7140dibdnow9"


class Page:
    """A page of posts, newest first, and its `meta`."""

    def __init__(self, posts: list[Post], more: bool) -> None:
        self.posts = posts
        self.meta: dict[str, Any] = {"result_count": len(posts)}
        if posts:
            self.meta["newest_id"] = str(posts[0].id)
            self.meta["oldest_id"] = str(posts[-1].id)
        if more:
            self.meta["next_token"] = _TOKEN_HEAD + _base36(posts[-1].id)


def recent(world: World, parameters: Mapping[str, str], is_shown: Callable[[Post], bool]) -> Page:
    """A page of /2/tweets/search/recent, of the posts that search shows by now. Raises Refusal 400."""
    now = world.clock()
    match = query_in(world, parameters)
    order = parameters.get("sort_order", "recency")
    if order not in ("recency", "relevancy"):
        raise invalid(f"The `sort_order` query parameter value [{order}] is not one of [recency,relevancy]", sort_order=order)  # noqa: E501  # fmt: skip
    window = Window(parameters, now, WEEK)
    if window.is_open:
        window.end = now - _DEFAULT_LAG
    size = _size(parameters, 10, 10, 100)
    below = _next(parameters)
    found = (
        post
        for post in window.posts(world, below)
        if post.repost_of is None and is_shown(post) and match(post)
    )
    return _page(found, size)


def query_in(world: World, parameters: Mapping[str, str]) -> query.Match:
    """What the `query` of a request asks for. Raises Refusal 400; also for ids together with times."""
    text = parameters.get("query")
    if text is None:
        raise invalid("The `query` query parameter can not be empty", query="")
    _refuse_ids_with_times(parameters)
    try:
        return query.parse(text, counts=world.counts)
    except query.BadQuery as error:
        raise invalid(f"There were errors processing your request: {error}", query=text) from None


def timeline(
    world: World, user: User, parameters: Mapping[str, str], is_shown: Callable[[Post], bool]
) -> Page:
    """A page of /2/users/:id/tweets, reposts included unless `exclude` says otherwise. Raises Refusal 400."""
    exclude = {part for part in parameters.get("exclude", "").split(",") if part}
    for part in exclude - {"retweets", "replies"}:
        raise invalid(
            f"The `exclude` query parameter value [{part}] is not one of [replies,retweets]", exclude=part
        )
    window = Window(parameters, world.clock(), None)
    size = _size(parameters, 10, 5, 100)
    found = (
        post
        for post in window.posts(world, _next(parameters), user)
        if not ("retweets" in exclude and post.repost_of is not None)
        and not ("replies" in exclude and post.reply_user is not None)
        and is_shown(post)
    )
    return _page(found, size)


class Window:
    """The moments and ids between which a request looks; `is_open` if it gave none."""

    def __init__(self, parameters: Mapping[str, str], now: float, reach: float | None) -> None:
        names = ("start_time", "end_time", "since_id", "until_id")
        self.is_open = not any(name in parameters for name in names)
        self.start = _past_moment(parameters, "start_time", now)
        self.end = _past_moment(parameters, "end_time", now)
        self.since = _id(parameters, "since_id")
        self.until = _id(parameters, "until_id")
        oldest = None if reach is None else now - reach
        if oldest is not None:
            if self.start is not None and self.start < oldest:
                raise invalid(
                    f"Invalid 'start_time':'{parameters['start_time']}'. 'start_time' must be on or after "
                    f"{timestamp(oldest)}.",
                    start_time=parameters["start_time"],
                )
            floor = snowflake.floor_of(oldest)
            if self.since is not None and self.since < floor:
                raise invalid(
                    f"'since_id' must be a tweet id created after {timestamp(oldest)}. Please use a 'since_id' "
                    f"that is larger than {floor}",
                    since_id=parameters["since_id"],
                )
        if self.start is not None and self.end is not None and self.start >= self.end:
            raise invalid("'start_time' must be before 'end_time'", start_time=parameters["start_time"])
        self.start = None if self.since is not None else self.start
        self.end = None if self.until is not None else self.end
        self._oldest = oldest

    def posts(self, world: World, below: int | None, author: User | None = None) -> Iterator[Post]:
        uppers = [number for number in (below, self.until) if number is not None]
        for post in world.newest_first(min(uppers, default=None), author):
            if self.since is not None and post.id <= self.since:
                return
            if self._oldest is not None and post.created < self._oldest:
                return
            if self.start is not None and post.created < self.start:
                return
            if self.end is None or post.created < self.end:
                yield post


def _refuse_ids_with_times(parameters: Mapping[str, str]) -> None:
    ids = {name: parameters[name] for name in ("since_id", "until_id") if name in parameters}
    times = {name: parameters[name] for name in ("start_time", "end_time") if name in parameters}
    if ids and times:
        raise invalid(
            "Invalid use of 'since_id' or 'until_id' in conjunction with 'start_time' or 'end_time'",
            **ids,
            **times,
        )


def _past_moment(parameters: Mapping[str, str], name: str, now: float) -> float | None:
    moment = _moment(parameters, name)
    if moment is not None and moment > now - _MINIMUM_LAG:
        raise invalid(
            f"Invalid '{name}':'{parameters[name]}'. '{name}' must be a minimum of {_MINIMUM_LAG} seconds prior to "
            "the request time.",
            **{name: parameters[name]},
        )
    return moment


def _page(found: Iterator[Post], size: int) -> Page:
    posts: list[Post] = []
    for post in found:
        if len(posts) == size:
            return Page(posts, more=True)
        posts.append(post)
    return Page(posts, more=False)


def _size(parameters: Mapping[str, str], default: int, low: int, high: int) -> int:
    text = parameters.get("max_results", str(default))
    if not (text.isascii() and text.isdigit() and len(text) < 9 and low <= int(text) <= high):
        raise invalid(
            f"The `max_results` query parameter value [{text}] is not between {low} and {high}",
            max_results=text,
        )
    return int(text)


def _id(parameters: Mapping[str, str], name: str) -> int | None:
    text = parameters.get(name)
    if text is None:
        return None
    if not _ID.match(text):
        raise invalid(f"The `{name}` query parameter value [{text}] is not valid", **{name: text})
    return int(text)


def _moment(parameters: Mapping[str, str], name: str) -> float | None:
    text = parameters.get(name)
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise invalid(
            f"The `{name}` query parameter value [{text}] is not a valid date-time", **{name: text}
        ) from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _next(parameters: Mapping[str, str]) -> int | None:
    token = parameters.get("next_token", parameters.get("pagination_token"))
    if token is None:
        return None
    digits = token.removeprefix(_TOKEN_HEAD)
    if digits == token or not digits.isascii() or not digits.isalnum() or len(digits) > 13:
        raise invalid(f"The `next_token` query parameter value [{token}] is not valid", next_token=token)
    return int(digits, 36)


def _base36(number: int) -> str:
    text = ""
    while number:
        number, digit = divmod(number, 36)
        text = "0123456789abcdefghijklmnopqrstuvwxyz"[digit] + text
    return text or "0"
