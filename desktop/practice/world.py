"""The people and the posts of the practice X, and who is told when something is posted or deleted."""

from __future__ import annotations

import hashlib
import threading
import unicodedata
from bisect import bisect_left, insort
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.practice import weight
from desktop.practice.entities import Composed, attach, compose
from desktop.practice.snowflake import Snowflakes

_JOINED = 1_300_000_000
_SECONDS_OF_YEARS = 300_000_000
_SCRIPTS = (("HIRAGANA", "ja"), ("KATAKANA", "ja"), ("HANGUL", "ko"), ("CJK", "zh"), ("ARABIC", "ar"),
            ("HEBREW", "iw"), ("CYRILLIC", "ru"), ("DEVANAGARI", "hi"), ("GREEK", "el"))  # fmt: skip
_KEYS = {"photo": 3, "video": 7, "animated_gif": 16}
"""What X's media keys begin with."""


@dataclass(frozen=True)
class User:
    """A person of the practice X; ids are decimal strings as in X's JSON."""

    id: str
    username: str
    name: str
    description: str = ""
    location: str = ""
    created: float = 0.0


@dataclass(frozen=True)
class Picture:
    """A picture with its words. `body` is the file, of `media_type`; one without is drawn on the spot.

    `kind` is X's: photo, video or animated_gif. `key` is what X called it when it was uploaded; one that was not gets
    its key with its post. `width` and `height` are in px, 0 where they are not known; `duration_ms` is a video's.
    """

    alt_text: str = ""
    body: bytes = b""
    kind: str = "photo"
    key: str = ""
    media_type: str = "image/png"
    width: int = 0
    height: int = 0
    duration_ms: int = 0


@dataclass(frozen=True)
class Recorded:
    """A post as X once gave it, which is posted again as it was: its words, escaped and with their entities, and when
    it was `created` (Unix seconds). It keeps its `id`, unless that is none or would stand before what is there.

    Search finds it by `tags` (hashtags, case-folded), whether they stand in its words or not; without any it is outside
    of the chat, and may have any id.
    """

    text: Composed
    created: float
    id: int | None = None
    tags: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Poll:
    """A vote: what can be voted for, in order. Nobody has voted yet."""

    id: str
    options: tuple[str, ...]


@dataclass(frozen=True)
class Post:
    """A post; `raw` is what was typed, `text` and `entities` are what X returns, `created` is in Unix seconds.

    X puts links to the quoted post and to the pictures behind what was typed: `shown` is how much of `text` comes
    before them. `media` are the pictures by their keys, in order. `note` is set for a post above 280 weighted
    characters: X cuts `text` and has the whole in `note_tweet`. `earlier` are the ids of its earlier versions.
    """

    id: int
    author: User
    raw: str
    text: str
    entities: dict[str, list[dict[str, Any]]]
    created: float
    conversation: int
    lang: str
    reply_to: int | None = None
    reply_user: User | None = None
    repost_of: int | None = None
    quote_of: int | None = None
    note: Composed | None = None
    hashtags: frozenset[str] = field(default_factory=frozenset)
    mentions: frozenset[str] = field(default_factory=frozenset)
    repost_user: User | None = None
    media: dict[str, Picture] = field(default_factory=dict)
    shown: int = 0
    poll: Poll | None = None
    earlier: tuple[int, ...] = ()


def language_of(text: str) -> str:
    """A guess from the script alone: X's code of the first letters that are not Latin, else `en`."""
    for letter in text[:200]:
        if letter > "\u036f":
            name = unicodedata.name(letter, "")
            for script, code in _SCRIPTS:
                if name.startswith(script):
                    return code
    return "en"


class World:
    """All users and posts in memory, at most `capacity` posts (the oldest go first). Safe to use from any thread.

    Listeners are called with ("posted" | "deleted", post) in the thread that wrote, in the order of the ids.
    """

    def __init__(self, clock: Callable[[], float], capacity: int = 100_000) -> None:
        self.clock = clock
        self.capacity = capacity
        self.lock = threading.RLock()
        self.listeners: list[Callable[[str, Post], None]] = []
        self.hidden: set[int] = set()
        """Replies that the author of their conversation hid. Search shows them still."""
        self.protected: set[str] = set()
        """Ids of users whose posts nobody sees but they: nobody follows anybody here."""
        self._snowflakes = Snowflakes(clock)
        self._posts: dict[int, Post] = {}
        self._order: list[int] = []
        self._users: dict[str, User] = {}
        self._names: dict[str, User] = {}
        self._by_author: dict[str, list[int]] = {}
        self._media: dict[str, Picture] = {}
        self._replies: dict[int, int] = {}
        self._reposts: dict[int, dict[str, int]] = {}
        self._superseded: dict[int, Post] = {}
        self._latest: dict[int, Post] = {}
        """By the ids of the versions before it."""

    def add_user(self, username: str, name: str | None = None, user_id: str = "", **more: Any) -> User:
        """The user of this name (any case); made if there is none, with `name` shown and an id from the username, or
        with `user_id` where that is nobody's yet."""
        with self.lock:
            known = self._names.get(username.lower())
            if known is not None:
                return known
            digest = int.from_bytes(hashlib.sha256(username.lower().encode()).digest()[:8], "big")
            number = 10_000_000 + digest % 900_000_000
            while str(number) in self._users:
                number += 1
            more.setdefault("created", float(_JOINED + digest % _SECONDS_OF_YEARS))
            own = user_id if user_id and user_id not in self._users else str(number)
            user = User(own, username, name or username, **more)
            self._users[user.id] = self._names[username.lower()] = user
            return user

    def new_id(self) -> int:
        """An id for something that is not a post."""
        return self._snowflakes.next()

    def user(self, user_id: str) -> User | None:
        """The user of this id."""
        return self._users.get(user_id)

    def user_named(self, username: str) -> User | None:
        """The user of this username, in any case, without the @."""
        return self._names.get(username.lower())

    def post(self, post_id: int) -> Post | None:
        """The post of this id, None if it was never there or was deleted."""
        return self._posts.get(post_id)

    def version(self, post_id: int) -> Post | None:
        """The post of this id; also one that was edited since, whose later versions have ids of their own."""
        return self._posts.get(post_id) or self._superseded.get(post_id)

    def versions(self, post: Post) -> tuple[int, ...]:
        """The ids of all versions, the first one first."""
        latest = self._latest.get(post.id, post)
        return (*latest.earlier, latest.id)

    def sees(self, user: User | None, post: Post) -> bool:
        """Whether this user (None: an app) may see the post."""
        return post.author.id not in self.protected or (user is not None and user.id == post.author.id)

    def publish(
        self,
        author: User,
        raw: str,
        *,
        at: float | None = None,
        reply_to: int | None = None,
        reply_user: User | None = None,
        repost_of: int | None = None,
        quote_of: int | None = None,
        lang: str | None = None,
        pictures: Sequence[Picture] = (),
        poll: Sequence[str] = (),
        edits: int | None = None,
        recorded: Recorded | None = None,
    ) -> Post:
        """Add a post (plain text, not escaped). `at` only for posts older than all others, in order.
        One that is `recorded` is as it was then.

        A repost gets the text that X gives it: `RT @author: ` and the beginning of the original. It may repost
        what is not here (any more): it keeps its text then. `edits` is the post whose place it takes: X gives each
        version an id of its own, and search shows the latest (X-PLATFORM.md, section 2).
        """
        with self.lock:
            earlier = None if edits is None else self._remove(edits)
            created = self.clock() if at is None else at
            if recorded is not None:
                created = recorded.created
            original = self._posts.get(repost_of) if repost_of is not None else None
            if original is not None and recorded is None:
                raw = f"RT @{original.author.username}: {original.raw}"
                raw = raw if len(raw) <= 140 else raw[:139] + "…"
            parent = self._posts.get(reply_to) if reply_to is not None else None
            if parent is not None:
                reply_user = parent.author
            post_id = self._new_post_id(created, recorded)
            conversation = parent.conversation if parent else reply_to or post_id
            if earlier is not None and earlier.conversation != earlier.id:
                conversation = earlier.conversation
            whole = compose(raw, self._id_of) if recorded is None else recorded.text
            composed, note = whole, None
            tags = frozenset(tag.casefold() for tag in whole.tags()) if recorded is None else recorded.tags
            if repost_of is None and recorded is None and weight.weighted_length(raw) > weight.LIMIT:
                composed, note = compose(raw[: weight.LIMIT - 1] + "…", self._id_of), whole
            media = {
                one.key or f"{_KEYS[one.kind]}_{self._snowflakes.next(created)}": one for one in pictures
            }
            shown = len(composed.text)
            quoted = self._posts.get(quote_of) if quote_of is not None else None
            if quoted is not None and recorded is None:
                composed = attach(composed, _permalink(quoted.author, quoted.id))
            if media and recorded is None:
                kind = "photo" if pictures[0].kind == "photo" else "video"
                composed = attach(composed, f"{_permalink(author, post_id)}/{kind}/1", media)
            post = Post(
                post_id, author, raw, composed.text, composed.entities,
                int(created * 1000) / 1000, conversation, lang or language_of(raw),
                reply_to, reply_user, repost_of, quote_of, note,
                tags, frozenset(whole.mentions()),
                None if original is None else original.author, media, shown,
                Poll(str(self._snowflakes.next(created)), tuple(poll)) if poll else None,
                () if earlier is None else (*earlier.earlier, earlier.id),
            )  # fmt: skip
            self._insert(post)
            if earlier is not None:
                self._superseded[earlier.id] = earlier
                self._latest.update(dict.fromkeys(post.earlier, post))
            for listener in list(self.listeners):
                listener("posted", post)
            return post

    def picture(self, key: str) -> Picture | None:
        """The picture of this media key, None if its post was never there or was deleted."""
        return self._media.get(key)

    def delete(self, post_id: int) -> Post | None:
        """Take away a post and its reposts; the post that was there, or None."""
        with self.lock:
            post = self._remove(post_id)
            if post is None:
                return None
            for repost in list(self._reposts.pop(post_id, {}).values()):
                self._remove(repost)
            for version in post.earlier:
                self._superseded.pop(version, None)
            for listener in list(self.listeners):
                listener("deleted", post)
            return post

    def repost_by(self, user: User, post_id: int) -> Post | None:
        """This user's repost of the post, or None."""
        found = self._reposts.get(post_id, {}).get(user.id)
        return None if found is None else self._posts.get(found)

    def newest_first(self, below: int | None = None, author: User | None = None) -> Iterator[Post]:
        """Posts (of one author) from the newest to the oldest, with ids below `below` (all if None)."""
        with self.lock:
            order = self._order if author is None else self._by_author.get(author.id, [])
            ids = order[: len(order) if below is None else bisect_left(order, below)]
        for post_id in reversed(ids):
            post = self._posts.get(post_id)
            if post is not None:
                yield post

    def counts(self, post: Post) -> tuple[int, int]:
        """How many replies and reposts a post has."""
        return self._replies.get(post.id, 0), len(self._reposts.get(post.id, ()))

    def post_count(self, user: User) -> int:
        """How many posts of this user are there."""
        return len(self._by_author.get(user.id, ()))

    def _new_post_id(self, created: float, recorded: Recorded | None) -> int:
        if recorded is None or recorded.id is None:
            return self._snowflakes.next(created)
        if not recorded.tags and recorded.id not in self._posts:
            return recorded.id
        return self._snowflakes.next(created, recorded.id)

    def _id_of(self, username: str) -> str | None:
        known = self.user_named(username)
        return None if known is None else known.id

    def _insert(self, post: Post) -> None:
        self._posts[post.id] = post
        self._media.update(post.media)
        insort(self._order, post.id)
        insort(self._by_author.setdefault(post.author.id, []), post.id)
        if post.reply_to is not None:
            self._replies[post.reply_to] = self._replies.get(post.reply_to, 0) + 1
        if post.repost_of is not None:
            self._reposts.setdefault(post.repost_of, {})[post.author.id] = post.id
        if len(self._order) > self.capacity:
            self._remove(self._order[0])

    def _remove(self, post_id: int) -> Post | None:
        post = self._posts.pop(post_id, None)
        if post is None:
            return None
        for key in post.media:
            self._media.pop(key, None)  # two posts may carry the same upload
        for order in (self._order, self._by_author[post.author.id]):
            del order[bisect_left(order, post_id)]
        if post.reply_to in self._replies:
            self._replies[post.reply_to] -= 1
        if post.repost_of in self._reposts:
            self._reposts[post.repost_of].pop(post.author.id, None)
        return post


def _permalink(author: User, post_id: int) -> str:
    return f"https://x.com/{author.username}/status/{post_id}"
