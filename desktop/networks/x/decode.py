"""Decode: X's JSON as posts of ours, in the old (`tweet`) and the new (`post`) spelling.

Sources: OpenAPI 2.166 (old) and 2.167 (new, since 2026-08-07). Whatever X sends, nothing here raises: what has no id
or no text is skipped and counted, everything else that is missing or odd is left empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TypeVar

from msgspec import UNSET, Struct, UnsetType

from desktop.core.account import Account
from desktop.core.late import Minute
from desktop.core.origin import Origin
from desktop.core.post import NO_COUNTS, Author, Counts, Picture, Poll, Post, Quote
from desktop.networks.x.escapes import read_entities, unescape
from desktop.networks.x.shapes import (
    Attachments,
    Includes,
    Item,
    Medium,
    Metrics,
    Said,
    User,
    Votes,
    fit,
    is_id,
)
from desktop.networks.x.standing import gone_of

_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
"""What snowflake ids count from (1288834974657 ms)."""
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,50}", re.ASCII)
_LARGEST = 2**53
_LONGEST_SIDE, _LONGEST_VIDEO = 2**16, 86_400_000
"""Pixels and milliseconds: what is above is not believed."""
_MOST_OPTIONS = 4
_HOUR, _WEEKS = 3600, 30 * 86400
"""Seconds: more than that X does not mean."""
_WEB = ("https://", "http://")
_NOWHERE = ("", "", "")
_NORMAL = re.compile(r"_normal(\.[a-z]{3,4})$")
"""X names the avatar of 48 px; the one of 73 is beside it, and sharp where screens are (X: accounts-and-users,
user-profile-images-and-banners)."""
Given = TypeVar("Given")


@dataclass(frozen=True, slots=True)
class Page:
    """One answer. `posts` in X's order; `skipped`: how many could not be read; `next_token` empty on the last;
    `newest_id` and `oldest_id` as X says, or as its posts do where it does not.

    `returned` are the ids of all posts that it holds, included ones as well: X bills these (X-PLATFORM section 4).
    `authors` are the ids of the people who come along: whether X bills them is not known.
    """

    posts: tuple[Post, ...]
    next_token: str = ""
    skipped: int = 0
    returned: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    newest_id: str = ""
    oldest_id: str = ""
    gone: frozenset[str] = frozenset()
    """Posts that it names as gone (standing.py)."""


class _Known(Struct, gc=False):
    """What an answer says beside its posts, and by their ids the posts that it holds, for those that quote them."""

    people: dict[str, Author] = {}
    pictures: dict[str, Picture] = {}
    polls: dict[str, Poll] = {}
    posts: dict[str, Item] = {}


class Line(Struct, gc=False):
    """What one line of a stream says."""

    post: Post | None = None
    returned: Iterable[str] = ()
    """The ids of all posts that it holds: X bills these."""


def decode_page(answer: object) -> Page:
    """Posts of a search, a look-up or a timeline; partial errors beside them are not posts and are passed over."""
    whole = _record(answer)
    found = whole.get("data")
    items = [fit(one, Item) for one in _listed(found)]
    known = _known(fit(whole.get("includes"), Includes), items)
    posts = [post for item in items if (post := _post(item, known)) is not None]
    meta = _record(whole.get("meta"))
    ids = sorted((item.id for item in items if is_id(item.id)), key=int)
    newest, oldest = (ids[-1], ids[0]) if ids else ("", "")
    return Page(
        tuple(posts),
        _words(meta, "next_token"),
        len(items) - len(posts),
        tuple(known.posts),
        tuple(known.people),
        _id(meta, "newest_id") or newest,
        _id(meta, "oldest_id") or oldest,
        gone_of(answer),
    )


def decode_line(said: Said) -> Line:
    """A line of a stream: None as its post where it is a repost, or cannot be read."""
    known = _known(said.includes, (said.data,))
    post = _post(said.data, known)
    return Line(None if post is None or post.repost_of else post, known.posts)


def decode_counts(answer: object) -> tuple[Minute, ...]:
    """The minutes of a count, oldest first; what cannot be read is left out."""
    given = _record(answer).get("data")
    records = [_record(one) for one in given] if isinstance(given, list) else []
    found = [(_time(_words(one, "start")), one) for one in records]
    minutes = (
        Minute(start, _figure(one.get("tweet_count", one.get("post_count"))))
        for start, one in found
        if start is not None
    )
    return tuple(sorted(minutes, key=lambda minute: minute.start))


def decode_account(answer: object, origin: Origin, scopes: frozenset[str] = frozenset()) -> Account | None:
    """The person of /2/users/me, None where the answer holds none."""
    user = fit(_record(answer).get("data"), User)
    person = _author(user.id, user.username, user.name, user.profile_image_url)
    if person is None:
        return None
    return Account(person.id, person.username, person.name, origin, scopes, person.avatar_url)


@dataclass(frozen=True, slots=True)
class Media:
    """A picture on its way to X, or there. Seconds; `state` is empty where there is nothing to wait for."""

    id: str = ""
    expires_after: int = 0
    state: str = ""
    check_after: int = 0


def decode_media(answer: object) -> Media:
    """What an upload says of itself; without an id where the answer holds none."""
    media = _record(_record(answer).get("data"))
    info = _record(media.get("processing_info"))
    expires, check = (
        _figure(value) for value in (media.get("expires_after_secs"), info.get("check_after_secs"))
    )
    return Media(_id(media, "id"), min(expires, _WEEKS), _words(info, "state"), min(check, _HOUR))


def decode_written(answer: object) -> str:
    """The id of a post just made, empty where the answer does not say."""
    return _id(_record(answer).get("data"), "id")


def decode_done(answer: object, *names: str, now: bool = True) -> bool:
    """Whether a write says by one of `names` (such as `deleted`) that it was done: that this is so `now`, or is not."""
    done = _record(_record(answer).get("data"))
    return any(done.get(name) is now for name in names)


def time_of(post_id: str) -> datetime | None:
    """When a snowflake id was made (UTC; ids from before November 2010 come out as that month), None for no id."""
    if not is_id(post_id):
        return None
    return _EPOCH + timedelta(milliseconds=int(post_id) >> 22)


def id_at(moment: datetime) -> str:
    """The smallest snowflake id that a post of this moment (aware) can have."""
    return str(max(0, (moment - _EPOCH) // timedelta(milliseconds=1)) << 22)


def _post(item: Item, known: _Known) -> Post | None:
    post_id, text, entities = item.id, item.text, item.entities
    if item.note_tweet or item.note_post:
        note = _first(item.note_tweet, item.note_post)
        if note and note.text:
            text, entities = note.text, note.entities or entities
    if text is None or post_id not in known.posts:
        return None
    plain = unescape(text)
    given = item.referenced_tweets or item.referenced_posts
    replies, quotes, reposts = _references(item) if given else _NOWHERE
    conversation, attached = item.conversation_id, item.attachments
    return Post(
        post_id,
        known.people.get(item.author_id) or _stranger(item),
        plain.text,
        _time(item.created_at) or time_of(post_id) or _EPOCH,
        read_entities(plain, entities) if entities else (),
        conversation if conversation == post_id or is_id(conversation) else "",
        replies,
        quotes,
        reposts,
        _counts(item.public_metrics) if item.public_metrics else NO_COUNTS,
        item.lang[:20],
        _first_version(item),
        _pictures(attached, known) if attached else (),
        _quote(quotes, known) if quotes else None,
        # A poll whose options do not come along is a poll all the same.
        known.polls.get(attached.poll_ids[0], Poll()) if attached and attached.poll_ids else None,
    )


def _first(old: Given | UnsetType, new: Given | UnsetType) -> Given | None:
    """In the spelling that the answer has."""
    if old is not UNSET:
        return old
    return None if new is UNSET else new


def _text(item: Item) -> str:
    """Whole, still escaped; empty where there is none."""
    note = _first(item.note_tweet, item.note_post)
    return (note.text if note else "") or item.text or ""


def _known(includes: Includes, items: Iterable[Item]) -> _Known:
    known = _Known()
    people, posts = known.people, known.posts
    for user in includes.users:
        author = _author(user.id, user.username, user.name, user.profile_image_url)
        if author is not None:
            people[user.id] = author
    if includes.media:
        known.pictures = {one.media_key: _picture(one) for one in includes.media if one.media_key}
    if includes.polls:
        known.polls = {votes.id: _votes(votes) for votes in includes.polls if is_id(votes.id)}
    if includes.tweets or includes.posts:
        items = (*includes.tweets, *includes.posts, *items)
    for item in items:
        if is_id(item.id):
            posts[item.id] = item
    return known


def _picture(medium: Medium) -> Picture:
    """A video has no `url`, it has the address of a still."""
    width, height = _up_to(_LONGEST_SIDE, medium.width), _up_to(_LONGEST_SIDE, medium.height)
    return Picture(
        medium.alt_text,
        _web(medium.url) or _web(medium.preview_image_url),
        medium.type[:20] or "photo",
        *((width, height) if width and height else (0, 0)),
        _up_to(_LONGEST_VIDEO, medium.duration_ms),
    )


def _pictures(attached: Attachments, known: _Known) -> tuple[Picture, ...]:
    return tuple(known.pictures[key] for key in attached.media_keys if key in known.pictures)


def _votes(votes: Votes) -> Poll:
    """A poll's options in their order: X numbers them from 1."""
    options = sorted(votes.options, key=lambda one: _figure(one.position))
    return Poll(tuple(one.label for one in options if one.label)[:_MOST_OPTIONS])


def _quote(post_id: str, known: _Known) -> Quote | None:
    """None where the answer does not hold the words: it may be deleted, or protected, or not asked for."""
    item = known.posts.get(post_id)
    if item is None or not (text := _text(item)):
        return None
    return Quote(post_id, known.people.get(item.author_id) or _stranger(item), unescape(text).text)


@lru_cache(maxsize=4096)
def _author(user_id: str, username: str, name: str, avatar_url: str) -> Author | None:
    """The same person is the same object: a room hears the same people again and again."""
    if not is_id(user_id):
        return None
    username, avatar_url = _handle(username), _web(avatar_url)
    # Put together by hand: `sub` imports a module at each call where what it puts in has a group (CPython 3.11), and
    # every import goes through a hook of PySide's: for that a new person took longer than all else of a post.
    if found := _NORMAL.search(avatar_url):
        avatar_url = f"{avatar_url[: found.start()]}_bigger{found[1]}"
    return Author(user_id, username, name or username or user_id, avatar_url)


def _stranger(item: Item) -> Author:
    """A person whom the answer does not include is shown by id rather than lost."""
    user_id, username = item.author_id if is_id(item.author_id) else "", _handle(item.username)
    return Author(user_id, username, username or user_id)


def _time(words: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(words)
        if moment.tzinfo is UTC:
            return moment
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _references(item: Item) -> tuple[str, str, str]:
    """The posts that it replies to, quotes and reposts; empty for none."""
    given = _first(item.referenced_tweets, item.referenced_posts)
    if not given:
        return _NOWHERE
    refers = {one.type: one.id for one in given if one.type and is_id(one.id)}
    reposts = refers.get("retweeted", refers.get("reposted", ""))
    return refers.get("replied_to", ""), refers.get("quoted", ""), reposts


def _first_version(item: Item) -> str:
    given = _first(item.edit_history_tweet_ids, item.edit_history_post_ids)
    if not given or given == (item.id,):
        return ""
    first = min(filter(is_id, given), key=int, default=item.id)
    return "" if first == item.id else first


def _counts(metrics: Metrics) -> Counts:
    reposts = _first(metrics.retweet_count, metrics.repost_count) or 0
    if not (metrics.reply_count or reposts or metrics.like_count):
        return NO_COUNTS
    return Counts(_figure(metrics.reply_count), _figure(reposts), _figure(metrics.like_count))


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _figure(value: object) -> int:
    return value if type(value) is int and 0 <= value < _LARGEST else 0


def _up_to(most: int, value: object) -> int:
    found = _figure(value)
    return found if found <= most else 0


def _record(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _words(record: dict[str, object], name: str) -> str:
    value = record.get(name)
    return value if isinstance(value, str) else ""


def _web(address: str) -> str:
    """An address on the web, or nothing."""
    return address if address.startswith(_WEB) else ""


def _handle(name: str) -> str:
    """It becomes part of web addresses: nothing but a handle will do."""
    return name if _HANDLE.fullmatch(name) else ""


def _id(item: object, name: str) -> str:
    value = _record(item).get(name)
    text = str(value) if type(value) is int and 0 <= value < 10**19 else value
    return text if isinstance(text, str) and is_id(text) else ""
