"""Decode: X's JSON as posts of ours, in the old (`tweet`) and the new (`post`) spelling.

Sources: OpenAPI 2.166 (old) and 2.167 (new, since 2026-08-07). Whatever X sends, nothing here raises: what has no id
or no text is skipped and counted, everything else that is missing or odd is left empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.core.account import Account
from desktop.core.late import Minute
from desktop.core.origin import Origin
from desktop.core.post import Author, Counts, Picture, Poll, Post, Quote
from desktop.networks.x.escapes import read_entities, unescape

_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
"""What snowflake ids count from (1288834974657 ms)."""
_ID = re.compile(r"[0-9]{1,19}", re.ASCII)
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,50}", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LARGEST = 2**53
_LONGEST_SIDE, _LONGEST_VIDEO = 2**16, 86_400_000
"""Pixels and milliseconds: what is above is not believed."""
_MOST_OPTIONS = 4
_HOUR, _WEEKS = 3600, 30 * 86400
"""Seconds: more than that X does not mean."""
_WEB = ("https://", "http://")


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


@dataclass(frozen=True, slots=True)
class _Known:
    """What an answer says beside its posts, and by their ids the posts that it holds, for those that quote them."""

    people: dict[str, Author]
    pictures: dict[str, Picture]
    polls: dict[str, Poll]
    posts: dict[str, dict[str, object]]


def decode_page(answer: object) -> Page:
    """Posts of a search, a look-up or a timeline; partial errors beside them are not posts and are passed over."""
    whole = _record(answer)
    found = whole.get("data")
    items = found if isinstance(found, list) else [] if found is None else [found]
    known = _known(_record(whole.get("includes")), items)
    posts = [post for item in items if (post := _post(item, known)) is not None]
    meta = _record(whole.get("meta"))
    ids = sorted((post_id for item in items if (post_id := _id(item, "id"))), key=int) or [""]
    return Page(
        tuple(posts),
        _words(meta, "next_token"),
        len(items) - len(posts),
        tuple(known.posts),
        tuple(known.people),
        _id(meta, "newest_id") or ids[-1],
        _id(meta, "oldest_id") or ids[0],
    )


def decode_counts(answer: object) -> tuple[Minute, ...]:
    """The minutes of a count, oldest first; what cannot be read is left out."""
    found = [(_time(one, "start"), _record(one)) for one in _list(_record(answer), "data")]
    minutes = (
        Minute(start, _figure(one.get("tweet_count", one.get("post_count"))))
        for start, one in found
        if start is not None
    )
    return tuple(sorted(minutes, key=lambda minute: minute.start))


def decode_account(answer: object, origin: Origin, scopes: frozenset[str] = frozenset()) -> Account | None:
    """The person of /2/users/me, None where the answer holds none."""
    person = _author(_record(answer).get("data"))
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


def decode_done(answer: object, *names: str) -> bool:
    """Whether a write says by one of `names` (such as `deleted`) that it was done."""
    done = _record(_record(answer).get("data"))
    return any(done.get(name) is True for name in names)


def time_of(post_id: str) -> datetime | None:
    """When a snowflake id was made (UTC; ids from before November 2010 come out as that month), None for no id."""
    if not _ID.fullmatch(post_id):
        return None
    return _EPOCH + timedelta(milliseconds=int(post_id) >> 22)


def id_at(moment: datetime) -> str:
    """The smallest snowflake id that a post of this moment (aware) can have."""
    return str(max(0, (moment - _EPOCH) // timedelta(milliseconds=1)) << 22)


def _post(item: object, known: _Known) -> Post | None:
    raw = _record(item)
    post_id, text, note = _id(raw, "id"), _text(raw), _note(raw)
    if not post_id or not (text or raw.get("text") == ""):
        return None
    plain = unescape(text)
    entities = note.get("entities") if _words(note, "text") else None
    refers = _references(raw)
    quote_of = refers.get("quoted", "")
    return Post(
        id=post_id,
        author=_writer(raw, known.people),
        text=plain.text,
        created_at=_created(raw, post_id),
        entities=read_entities(plain, entities or raw.get("entities")),
        conversation_id=_id(raw, "conversation_id"),
        reply_to=refers.get("replied_to", ""),
        quote_of=quote_of,
        repost_of=refers.get("retweeted", refers.get("reposted", "")),
        counts=_counts(_record(raw.get("public_metrics"))),
        lang=_words(raw, "lang")[:20],
        first_version=_first_version(raw, post_id),
        pictures=_pictures(raw, known),
        quote=_quote(quote_of, known),
        poll=_poll(raw, known),
    )


def _text(raw: dict[str, object]) -> str:
    """Whole, still escaped; empty where there is none."""
    return _words(_note(raw), "text") or _words(raw, "text")


def _note(raw: dict[str, object]) -> dict[str, object]:
    return _record(raw.get("note_tweet", raw.get("note_post")))


def _known(includes: dict[str, object], items: list[object]) -> _Known:
    people = [author for user in _list(includes, "users") if (author := _author(user))]
    media = [_record(item) for item in _list(includes, "media")]
    posts = [_record(item) for item in (*_list(includes, "tweets"), *_list(includes, "posts"), *items)]
    return _Known(
        {author.id: author for author in people},
        {key: _picture(item) for item in media if (key := _words(item, "media_key"))},
        {key: _votes(_record(item)) for item in _list(includes, "polls") if (key := _id(item, "id"))},
        {post_id: raw for raw in posts if (post_id := _id(raw, "id"))},
    )


def _picture(item: dict[str, object]) -> Picture:
    """A video has no `url`, it has the address of a still."""
    url = _web(item, "url") or _web(item, "preview_image_url")
    width, height = (_up_to(_LONGEST_SIDE, item.get(name)) for name in ("width", "height"))
    return Picture(
        _words(item, "alt_text"),
        url,
        _words(item, "type")[:20] or "photo",
        *((width, height) if width and height else (0, 0)),
        _up_to(_LONGEST_VIDEO, item.get("duration_ms")),
    )


def _pictures(raw: dict[str, object], known: _Known) -> tuple[Picture, ...]:
    keys = _list(_record(raw.get("attachments")), "media_keys")
    return tuple(known.pictures[key] for key in keys if isinstance(key, str) and key in known.pictures)


def _votes(item: dict[str, object]) -> Poll:
    """A poll's options in their order: X numbers them from 1."""
    options = [_record(one) for one in _list(item, "options")]
    options.sort(key=lambda one: _figure(one.get("position")))
    words = (_words(one, "label") for one in options)
    return Poll(tuple(label for label in words if label)[:_MOST_OPTIONS])


def _poll(raw: dict[str, object], known: _Known) -> Poll | None:
    """A poll whose options do not come along is a poll all the same."""
    keys = _list(_record(raw.get("attachments")), "poll_ids")
    return known.polls.get(str(keys[0]), Poll()) if keys else None


def _quote(post_id: str, known: _Known) -> Quote | None:
    """None where the answer does not hold the words: it may be deleted, or protected, or not asked for."""
    raw = known.posts.get(post_id, {})
    text = _text(raw)
    return Quote(post_id, _writer(raw, known.people), unescape(text).text) if text else None


def _author(item: object) -> Author | None:
    user = _record(item)
    user_id = _id(user, "id")
    if not user_id:
        return None
    username = _handle(user)
    name = _words(user, "name") or username or user_id
    return Author(user_id, username, name, _web(user, "profile_image_url"))


def _writer(raw: dict[str, object], people: dict[str, Author]) -> Author:
    """A person whom the answer does not include is shown by id rather than lost."""
    user_id, username = _id(raw, "author_id"), _handle(raw)
    return people.get(user_id) or Author(user_id, username, username or user_id)


def _created(raw: dict[str, object], post_id: str) -> datetime:
    return _time(raw, "created_at") or time_of(post_id) or _EPOCH


def _time(item: object, name: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(_words(_record(item), name))
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _references(raw: dict[str, object]) -> dict[str, str]:
    given = _list(raw, "referenced_tweets" if "referenced_tweets" in raw else "referenced_posts")
    pairs = [(_words(_record(one), "type"), _id(one, "id")) for one in given]
    return {kind: post_id for kind, post_id in pairs if kind and post_id}


def _first_version(raw: dict[str, object], post_id: str) -> str:
    given = raw.get("edit_history_tweet_ids", raw.get("edit_history_post_ids"))
    ids = (
        [one for one in given if isinstance(one, str) and _ID.fullmatch(one)]
        if isinstance(given, list)
        else []
    )
    first = min(ids, key=int, default=post_id)
    return "" if first == post_id else first


def _counts(metrics: dict[str, object]) -> Counts:
    reposts = metrics.get("retweet_count", metrics.get("repost_count"))
    return Counts(_figure(metrics.get("reply_count")), _figure(reposts), _figure(metrics.get("like_count")))


def _figure(value: object) -> int:
    return value if type(value) is int and 0 <= value < _LARGEST else 0


def _up_to(most: int, value: object) -> int:
    found = _figure(value)
    return found if found <= most else 0


def _record(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _words(record: dict[str, object], name: str) -> str:
    """A string; half of a surrogate pair, which no file can hold, becomes U+FFFD (one for one)."""
    value = record.get(name)
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else ""


def _list(record: dict[str, object], name: str) -> list[object]:
    value = record.get(name)
    return value if isinstance(value, list) else []


def _web(record: dict[str, object], name: str) -> str:
    """An address on the web, or nothing."""
    value = _words(record, name)
    return value if value.startswith(_WEB) else ""


def _handle(record: dict[str, object]) -> str:
    """It becomes part of web addresses: nothing but a handle will do."""
    name = _words(record, "username")
    return name if _HANDLE.fullmatch(name) else ""


def _id(item: object, name: str) -> str:
    value = _record(item).get(name)
    text = str(value) if type(value) is int and 0 <= value < 10**19 else value
    return text if isinstance(text, str) and _ID.fullmatch(text) else ""
