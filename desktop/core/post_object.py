"""Post object: the posts in one JSON object, whichever tool wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from desktop.core.post import Entity, EntityKind, Picture, Post, Quote
from desktop.core.post_row import Flaw, Reading, author_of, plain, read_object

Payload = Callable[[object], Sequence[Post]]
"""The posts in an answer of the network's present API, as its adapter decodes it."""

Object = Mapping[str, Any]
_LISTS = frozenset(("statuses", "elements", "tweets", "posts"))
_RICH = frozenset(("entities", "extended_entities", "retweeted_status", "quoted_status"))
_MOST_PICTURES = 16
_LONGEST_SIDE = 2**16


def read_any(row: Object, reading: Reading, payload: Payload) -> Iterator[Post | Flaw]:
    """What is in `row`: an answer of X's API v2 or a post that twarc flattened (both by `payload`), a tweet of API v1.1
    or of X's own archive, lists of them, a Storify element, or an object that names the parts of a post flat."""
    if _is_answer(row):
        yield from (_believed(post, reading) for post in payload(row))
    elif isinstance(row.get("author"), dict) and "author_id" in row:
        posts = payload(_answer(row))
        yield from (_believed(post, reading) for post in posts[:1])
        if not posts:
            yield Flaw.UNREADABLE
    elif isinstance(row.get("tweet"), dict):
        yield read_tweet(row["tweet"], reading)
    elif (listed := _listed(row)) is not None:
        for one in listed:
            if isinstance(one, dict) and not _is_list(one):
                yield from read_any(one, reading, payload)
            else:
                yield Flaw.UNREADABLE
    else:
        yield read_tweet(row, reading)


def read_tweet(row: Object, reading: Reading) -> Post | Flaw:
    """A tweet of API v1.1, or an object that has less. X's own archive lacks the author: `Reading.author` is theirs."""
    longer = row.get("extended_tweet")
    if isinstance(longer, dict):
        row = {**row, **longer}
    if isinstance(row.get("attribution"), dict):
        row = {**row, "text": _quoted_words(row)}
    post = read_object(row, reading)
    if isinstance(post, Flaw) or _RICH.isdisjoint(row):
        return post
    told: dict[str, Any] = {}
    if links := _links(row):
        told["entities"] = tuple(_shown(entity, links) for entity in post.entities)
    if pictures := _pictures(row):
        told["pictures"] = pictures
    reposted, quoted = (row.get(name) for name in ("retweeted_status", "quoted_status"))
    if isinstance(reposted, dict):
        told["repost_of"] = post.repost_of or _id(reposted)
    elif isinstance(quoted, dict) and (
        words := plain(str(quoted.get("full_text") or quoted.get("text") or ""))
    ):
        told["quote_of"] = post.quote_of or _id(quoted)
        person = quoted.get("user")
        if told["quote_of"] and isinstance(person, dict):
            told["quote"] = Quote(told["quote_of"], _person(person), words)
    return replace(post, **told) if told else post


def _is_answer(row: Object) -> bool:
    """Of API v2: its posts are in "data", or it says that there are none."""
    found = row.get("data")
    if isinstance(found, list):
        return "text" not in row
    return isinstance(found, dict) and "text" in found and "attribution" not in row


def _answer(row: Object) -> Object:
    """A flattened post as the answer that it came in (twarc2 flatten: twarc.expansions)."""
    referred = row.get("referenced_tweets")
    others = [one for one in referred if isinstance(one, dict)] if isinstance(referred, list) else []
    people = [one["author"] for one in (row, *others) if isinstance(one.get("author"), dict)]
    attached = row.get("attachments")
    media = attached.get("media") if isinstance(attached, dict) else None
    texts = [one for one in others if isinstance(one.get("text"), str)]
    return {"data": row, "includes": {"users": people, "tweets": texts, "media": media or []}}


def _is_list(row: Object) -> bool:
    return not _is_answer(row) and _listed(row) is not None


def _listed(row: Object) -> list[Any] | None:
    """What holds tweets: a search of API v1.1, a Storify story."""
    if isinstance(content := row.get("content"), dict):
        row = content
    for name in _LISTS & row.keys():
        if isinstance(found := row[name], list):
            return found
    return None


def _believed(post: Post, reading: Reading) -> Post | Flaw:
    if not post.text.strip():
        return Flaw.WORDLESS
    return Flaw.YET_TO_COME if post.created_at > reading.until else post


def _quoted_words(row: Object) -> str:
    """A Storify element has its words in "data", under its type."""
    inner = row.get("data")
    for one in inner.values() if isinstance(inner, dict) else ():
        if isinstance(one, dict) and isinstance(one.get("text"), str):
            return str(one["text"])
    return str(row.get("text") or "")


def _links(row: Object) -> dict[str, str]:
    """What X shows in place of each short link."""
    return {
        one["url"]: one["display_url"]
        for one in _records(row.get("entities"), "urls", "media")
        if isinstance(one.get("url"), str) and isinstance(one.get("display_url"), str)
    }


def _shown(entity: Entity, links: Mapping[str, str]) -> Entity:
    if entity.kind is EntityKind.LINK and entity.value in links:
        return entity._replace(shown=links[entity.value])
    return entity


def _pictures(row: Object) -> tuple[Picture, ...]:
    media = _records(row.get("extended_entities"), "media") or _records(row.get("entities"), "media")
    return tuple(_picture(one) for one in media[:_MOST_PICTURES])


def _picture(medium: Object) -> Picture:
    address = medium.get("media_url_https")
    info = medium.get("original_info")
    width, height = (_side(info.get(name)) if isinstance(info, dict) else 0 for name in ("width", "height"))
    return Picture(
        str(medium.get("ext_alt_text") or ""),
        address if isinstance(address, str) and address.startswith("https://") else "",
        str(medium.get("type") or "photo")[:20],
        *((width, height) if width and height else (0, 0)),
    )


def _side(value: object) -> int:
    return value if type(value) is int and 0 <= value <= _LONGEST_SIDE else 0


def _records(holder: object, *names: str) -> list[dict[str, Any]]:
    if not isinstance(holder, dict):
        return []
    lists = [found for name in names if isinstance(found := holder.get(name), list)]
    return [one for found in lists for one in found if isinstance(one, dict)]


def _id(tweet: Object) -> str:
    found = tweet.get("id_str")
    return (
        found if isinstance(found, str) and found.isascii() and found.isdecimal() and len(found) < 20 else ""
    )


def _person(user: Object) -> Any:
    told = (
        str(user.get(name) or "") for name in ("id_str", "screen_name", "name", "profile_image_url_https")
    )
    return author_of(*told)
