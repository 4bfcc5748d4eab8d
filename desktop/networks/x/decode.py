"""Decode: X's JSON as posts of ours, in the old (`tweet`) and the new (`post`) spelling.

Sources: OpenAPI 2.166 (old) and 2.167 (new, since 2026-08-07). Whatever X sends, nothing here raises: what has no id
or no text is skipped and counted, everything else that is missing or odd is left empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from desktop.core.account import Account
from desktop.core.origin import Origin
from desktop.core.post import Author, Counts, Post
from desktop.networks.x.escapes import read_entities, unescape

_EPOCH = datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
"""What snowflake ids count from (1288834974657 ms)."""
_ID = re.compile(r"[0-9]{1,19}", re.ASCII)
_HANDLE = re.compile(r"[A-Za-z0-9_]{1,50}", re.ASCII)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LARGEST = 2**53
_People = dict[str, Author]


@dataclass(frozen=True, slots=True)
class Page:
    """One answer. `posts` in X's order; `skipped`: how many could not be read; `next_token` empty on the last."""

    posts: tuple[Post, ...]
    next_token: str = ""
    skipped: int = 0


def decode_page(answer: object) -> Page:
    """Posts of a search, a look-up or a timeline; partial errors beside them are not posts and are passed over."""
    whole = _record(answer)
    people = _people(whole)
    found = whole.get("data")
    items = found if isinstance(found, list) else [] if found is None else [found]
    posts = [post for item in items if (post := _post(item, people)) is not None]
    return Page(tuple(posts), _words(_record(whole.get("meta")), "next_token"), len(items) - len(posts))


def decode_account(answer: object, origin: Origin, scopes: frozenset[str] = frozenset()) -> Account | None:
    """The person of /2/users/me, None where the answer holds none."""
    person = _author(_record(answer).get("data"))
    if person is None:
        return None
    return Account(person.id, person.username, person.name, origin, scopes, person.avatar_url)


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


def _post(item: object, people: _People) -> Post | None:
    raw = _record(item)
    post_id, text = _id(raw, "id"), _words(raw, "text")
    note = _record(raw.get("note_tweet", raw.get("note_post")))
    whole = _words(note, "text")
    if not post_id or not (text or whole or raw.get("text") == ""):
        return None
    plain = unescape(whole or text)
    entities = note.get("entities") if whole else None
    refers = _references(raw)
    return Post(
        id=post_id,
        author=_writer(raw, people),
        text=plain.text,
        created_at=_created(raw, post_id),
        entities=read_entities(plain, entities or raw.get("entities")),
        conversation_id=_id(raw, "conversation_id"),
        reply_to=refers.get("replied_to", ""),
        quote_of=refers.get("quoted", ""),
        repost_of=refers.get("retweeted", refers.get("reposted", "")),
        counts=_counts(_record(raw.get("public_metrics"))),
        lang=_words(raw, "lang")[:20],
        first_version=_first_version(raw, post_id),
    )


def _people(whole: dict[str, object]) -> _People:
    users = _record(whole.get("includes")).get("users")
    known = [author for user in users if (author := _author(user))] if isinstance(users, list) else []
    return {author.id: author for author in known}


def _author(item: object) -> Author | None:
    user = _record(item)
    user_id = _id(user, "id")
    if not user_id:
        return None
    username = _handle(user)
    picture = _words(user, "profile_image_url")
    safe = picture if picture.startswith(("https://", "http://")) else ""
    return Author(user_id, username, _words(user, "name") or username or user_id, safe)


def _writer(raw: dict[str, object], people: _People) -> Author:
    """A person whom the answer does not include is shown by id rather than lost."""
    user_id, username = _id(raw, "author_id"), _handle(raw)
    return people.get(user_id) or Author(user_id, username, username or user_id)


def _created(raw: dict[str, object], post_id: str) -> datetime:
    try:
        moment = datetime.fromisoformat(_words(raw, "created_at"))
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return time_of(post_id) or _EPOCH


def _references(raw: dict[str, object]) -> dict[str, str]:
    given = raw.get("referenced_tweets", raw.get("referenced_posts"))
    pairs = (
        [(_words(_record(one), "type"), _id(one, "id")) for one in given] if isinstance(given, list) else []
    )
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


def _record(value: object) -> dict[str, object]:
    return value if isinstance(value, dict) else {}


def _words(record: dict[str, object], name: str) -> str:
    """A string; half of a surrogate pair, which no file can hold, becomes U+FFFD (one for one)."""
    value = record.get(name)
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else ""


def _handle(record: dict[str, object]) -> str:
    """It becomes part of web addresses: nothing but a handle will do."""
    name = _words(record, "username")
    return name if _HANDLE.fullmatch(name) else ""


def _id(item: object, name: str) -> str:
    value = _record(item).get(name)
    text = str(value) if type(value) is int and 0 <= value < 10**19 else value
    return text if isinstance(text, str) and _ID.fullmatch(text) else ""
