"""Post and Author: what was said, by whom, as the network gave it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, NamedTuple


class EntityKind(StrEnum):
    HASHTAG = "hashtag"
    MENTION = "mention"
    LINK = "link"
    CASHTAG = "cashtag"


class Entity(NamedTuple):
    """A linked stretch of a post's text, `start` to `end` in code points of `Post.text`.

    `value` is the hashtag or username without its sign, or the URL to open; `shown` is what stands in its place
    (X's display requirements: show `display_url`, link the t.co `url`), empty where the text itself is shown.

    A tuple, and no dataclass like its neighbours: most posts have two or three, and this one is made in half the time.
    """

    kind: EntityKind
    start: int
    end: int
    value: str
    shown: str = ""


@dataclass(frozen=True, slots=True)
class Author:
    """A person on a network. `username` is without @."""

    id: str
    username: str
    name: str
    avatar_url: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """Public figures of a post."""

    replies: int = 0
    reposts: int = 0
    likes: int = 0


NO_COUNTS = Counts()
MADE = "file-"
"""How the ids begin that we make."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, or the still of a video, that a post carries. `alt_text` is plain text, empty where nobody wrote one.

    `url` is http(s) or empty; `kind` is the network's word for it: `photo`, `video` or `animated_gif`. `width` and
    `height` are in px, `duration_ms` is a video's; 0 where the network does not say.
    """

    alt_text: str
    url: str = ""
    kind: str = "photo"
    width: int = 0
    height: int = 0
    duration_ms: int = 0


@dataclass(frozen=True, slots=True)
class Poll:
    """A vote that a post carries. `options` are their words in order; none where the network gave its id alone."""

    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Quote:
    """The post that a post quotes, where its words are known. `text` is un-escaped and whole, as `Post.text` is."""

    id: str
    author: Author
    text: str


@dataclass(frozen=True, slots=True, init=False)
class Post:
    """One post. `text` is un-escaped and whole (note_tweet where X has one) and is never altered after decoding.

    `created_at` is aware and in UTC. X gives whole seconds, so order comes from `sort_key`.
    """

    id: str
    author: Author
    text: str
    created_at: datetime
    entities: tuple[Entity, ...] = ()
    conversation_id: str = ""
    reply_to: str = ""
    quote_of: str = ""
    repost_of: str = ""
    counts: Counts = NO_COUNTS
    lang: str = ""
    first_version: str = ""
    """Id of the first version where this is an edit, else empty (X: fundamentals/edit-posts)."""
    pictures: tuple[Picture, ...] = ()
    """In the network's order; also without alt text, so that one can say that there is a picture."""
    quote: Quote | None = None
    """The post of `quote_of`. None where nothing is quoted, and where the network gave the id alone."""
    poll: Poll | None = None

    def __init__(
        self,
        id: str,
        author: Author,
        text: str,
        created_at: datetime,
        entities: tuple[Entity, ...] = (),
        conversation_id: str = "",
        reply_to: str = "",
        quote_of: str = "",
        repost_of: str = "",
        counts: Counts = NO_COUNTS,
        lang: str = "",
        first_version: str = "",
        pictures: tuple[Picture, ...] = (),
        quote: Quote | None = None,
        poll: Poll | None = None,
    ) -> None:
        """As the dataclass would write it, in a third of the time: a frozen one fills its fields past itself, one call
        for each, and a flood has 15,000 posts a second. So it is an open one as long as this takes."""
        open_: Any = self
        object.__setattr__(open_, "__class__", _Open)
        open_.id = id
        open_.author = author
        open_.text = text
        open_.created_at = created_at
        open_.entities = entities
        open_.conversation_id = conversation_id
        open_.reply_to = reply_to
        open_.quote_of = quote_of
        open_.repost_of = repost_of
        open_.counts = counts
        open_.lang = lang
        open_.first_version = first_version
        open_.pictures = pictures
        open_.quote = quote
        open_.poll = poll
        open_.__class__ = Post

    @property
    def sort_key(self) -> tuple[datetime, int, str]:
        """Oldest first. Ids of one second are snowflakes: the longer, then the lexically larger, is the later."""
        return (self.created_at, len(self.id), self.id)


def nameless_id(username: str) -> str:
    """The id of somebody of whom only the handle is known; no network gives such a one."""
    return f"@{username.casefold()}" if username else ""


def is_made_id(post_id: str) -> bool:
    """Whether a file brought the post without an id, so that it has one of ours: no network knows it by that, and it
    has no page."""
    return post_id.startswith(MADE)


class _Open:
    """A post of which the fields can be filled."""

    __slots__ = Post.__slots__
