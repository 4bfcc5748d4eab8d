"""Shapes: what we read of X's JSON, as declared types, and whatever else comes brought into them.

What X promises is decoded straight into these (`msgspec.json.Decoder`). For what does not fit them there is `fit`: it
takes any JSON and leaves empty what is odd. Both spellings of X are here (networks/x/fields.py). UNSET is a name that
an answer does not have, so that the other one is looked at.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable
from types import NoneType
from typing import Any, NewType, TypeVar, get_args, get_type_hints

from msgspec import UNSET, Struct, UnsetType

Id = NewType("Id", str)
"""Anything in a message of X; an id only where `is_id` says so. Whole numbers become it, too."""
Fitting = Callable[[object], Any]
Shape = TypeVar("Shape", bound=Struct)
_SURROGATE = re.compile("[\ud800-\udfff]")


class Claim(Struct, gc=False):
    """An entity: which word, and where X says it stands."""

    start: int = 0
    end: int = 0
    tag: str = ""
    username: str = ""
    url: str = ""
    display_url: str = ""


class Entities(Struct, gc=False):
    urls: tuple[Claim, ...] = ()
    hashtags: tuple[Claim, ...] = ()
    mentions: tuple[Claim, ...] = ()
    cashtags: tuple[Claim, ...] = ()


class Note(Struct, gc=False):
    """A long post."""

    text: str = ""
    entities: Entities | UnsetType = UNSET


class Metrics(Struct, gc=False):
    reply_count: int = 0
    like_count: int = 0
    retweet_count: int | UnsetType = UNSET
    repost_count: int | UnsetType = UNSET


class Reference(Struct, gc=False):
    type: str = ""
    id: Id = Id("")


class Attachments(Struct, gc=False):
    media_keys: tuple[str, ...] = ()
    poll_ids: tuple[Id, ...] = ()


class Item(Struct, gc=False):
    """A post."""

    id: Id = Id("")
    text: str | None = None
    author_id: Id = Id("")
    username: str = ""
    created_at: str = ""
    conversation_id: Id = Id("")
    lang: str = ""
    entities: Entities | UnsetType = UNSET
    public_metrics: Metrics | UnsetType = UNSET
    attachments: Attachments | UnsetType = UNSET
    note_tweet: Note | UnsetType = UNSET
    note_post: Note | UnsetType = UNSET
    referenced_tweets: tuple[Reference, ...] | UnsetType = UNSET
    referenced_posts: tuple[Reference, ...] | UnsetType = UNSET
    edit_history_tweet_ids: tuple[str, ...] | UnsetType = UNSET
    edit_history_post_ids: tuple[str, ...] | UnsetType = UNSET


class User(Struct, gc=False):
    id: Id = Id("")
    username: str = ""
    name: str = ""
    profile_image_url: str = ""


class Medium(Struct, gc=False):
    media_key: str = ""
    type: str = ""
    url: str = ""
    preview_image_url: str = ""
    alt_text: str = ""
    width: int = 0
    height: int = 0
    duration_ms: int = 0


class Option(Struct, gc=False):
    label: str = ""
    position: int = 0


class Votes(Struct, gc=False):
    """A poll."""

    id: Id = Id("")
    options: tuple[Option, ...] = ()


class Includes(Struct, gc=False, frozen=True):
    users: tuple[User, ...] = ()
    media: tuple[Medium, ...] = ()
    polls: tuple[Votes, ...] = ()
    tweets: tuple[Item, ...] = ()
    posts: tuple[Item, ...] = ()


class Rule(Struct, gc=False):
    """A rule of a stream that brought a post."""

    id: Id = Id("")
    tag: str = ""


class Said(Struct, gc=False):
    """A line of a stream that holds a post."""

    data: Item
    includes: Includes = Includes()
    matching_rules: tuple[Rule, ...] = ()


def is_id(text: str) -> bool:
    """Whether it is a number that X could give: up to 19 digits."""
    return text.isdigit() and text.isascii() and len(text) < 20


def fit(value: object, kind: type[Shape]) -> Shape:
    """`value`, which may be any JSON, as a `kind`: what is missing or odd is as empty as the type has it.

    A string with half of a surrogate pair, which no file can hold, has U+FFFD there (one for one).
    """
    if not isinstance(value, dict):
        return kind()
    return kind(**{name: fitting(value[name]) for name, fitting in _fields(kind) if name in value})


@functools.cache
def _fields(kind: type[Struct]) -> tuple[tuple[str, Fitting], ...]:
    return tuple((name, _fitting(hint)) for name, hint in get_type_hints(kind).items())


def _fitting(kind: Any) -> Fitting:
    """What brings a value into this type."""
    if kind is Id:
        return _id
    if kind is str:
        return _words
    if kind is int:
        return _whole
    if isinstance(kind, type) and issubclass(kind, Struct):
        return functools.partial(fit, kind=kind)
    inner, rest = get_args(kind)
    if rest is NoneType:
        return lambda value: _words(value) if isinstance(value, str) else None
    one = _fitting(inner)
    if rest is UnsetType:
        return one
    return lambda value: tuple(one(each) for each in value) if isinstance(value, list) else ()


def _words(value: object) -> str:
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else ""


def _id(value: object) -> str:
    return str(value) if type(value) is int and 0 <= value < 10**19 else _words(value)


def _whole(value: object) -> int:
    return value if type(value) is int else 0
