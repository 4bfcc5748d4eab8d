"""Voices: who speaks in a room and which hashtags they use, counted post by post, to complete what is being typed."""

from __future__ import annotations

import heapq
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Container, Iterable
from dataclasses import dataclass
from enum import IntEnum

from desktop.core.newest import keep_newest
from desktop.core.post import EntityKind, Post
from desktop.core.signs import find_hashtags, find_mentions

MOST = 6
"""How many are offered."""
_HALVES_AFTER = 100
"""Posts in the room after which what somebody said counts half: who speaks often comes first, and lately more so."""
PEOPLE, TAGS, _KNOWN = 3000, 1000, 10_000
"""How many are kept; up to twice as many for a while."""
_WORD = re.compile(r"[^\W_]+")


class Standing(IntEnum):
    """In the order in which they are offered."""

    HOST = 0
    GUEST = 1
    SPOKE = 2
    MENTIONED = 3


@dataclass(frozen=True, slots=True)
class Person:
    """`username` without @; `name` is empty where they were mentioned only."""

    username: str
    name: str = ""
    standing: Standing = Standing.MENTIONED


@dataclass(slots=True)
class _Heard:
    username: str
    name: str
    keys: str
    """A sign before each beginning by which they are found."""
    weight: float = 0.0
    """Logarithm to the base of 2, so that it need not be made less with every post."""
    spoke: bool = False


class Voices:
    """Each post counts once. Of people and tags those are kept that are heard of most and last; looking somebody up
    takes one pass over the people. `add` may run on another thread than the rest, which looks at copies therefore."""

    def __init__(self) -> None:
        self._known: dict[str, None] = {}
        self._count = 0
        self._people: dict[str, _Heard] = {}
        self._tags: dict[str, Counter[str]] = {}
        self._names: set[str] = set()

    def add(self, posts: Iterable[Post]) -> None:
        """Posts, oldest first; those that were added before are passed over."""
        for post in posts:
            if post.id not in self._known:
                self._known[post.id] = None
                self._count += 1
                self._take(post)
        keep_newest(self._known, _KNOWN)
        if len(self._people) > 2 * PEOPLE or len(self._tags) > 2 * TAGS:
            self._let_go()

    def people(
        self, typed: str, *, hosts: Iterable[str] = (), guests: Iterable[str] = (), besides: str = ""
    ) -> list[Person]:
        """Those whose handle, or any word of whose name, begins with `typed`, however it is accented.

        `hosts` and `guests` are handles in small letters. `besides` is the handle of who is typing.
        """
        wanted = f"\n{folded(typed)}"
        found = {handle: heard for handle, heard in self._people.copy().items() if wanted in heard.keys}
        found.pop(besides.casefold(), None)
        chosen: dict[str, Standing] = {}
        for standing, handles in ((Standing.HOST, hosts), (Standing.GUEST, guests)):
            here = sorted(
                (handle for handle in handles if handle in found), key=lambda one: -found[one].weight
            )
            chosen = {**dict.fromkeys(here, standing), **chosen}
        rest = (
            (heard.spoke, heard.weight, handle) for handle, heard in found.items() if handle not in chosen
        )
        for spoke, _, handle in heapq.nlargest(MOST, rest):
            chosen[handle] = Standing.SPOKE if spoke else Standing.MENTIONED
        first = sorted(chosen, key=lambda handle: chosen[handle])[:MOST]
        return [Person(found[one].username, found[one].name, chosen[one]) for one in first]

    def tags(self, typed: str, *, besides: Container[str] = ()) -> list[str]:
        """Hashtags without their sign that begin with `typed`, the most used first, as most people spell them."""
        wanted = folded(typed)
        found = [
            (-spellings.total(), tag)
            for tag, spellings in self._tags.copy().items()
            if tag.startswith(wanted) and tag not in besides
        ]
        return [self._tags[tag].most_common(1)[0][0] for _, tag in heapq.nsmallest(MOST, found)]

    def names_of(self, usernames: Iterable[str]) -> dict[str, str]:
        """Display names by handle in small letters, of those who spoke."""
        found = ((name.casefold(), self._people.get(name.casefold())) for name in usernames)
        return {handle: heard.name for handle, heard in found if heard is not None and heard.spoke}

    def is_name(self, word: str) -> bool:
        """Whether a folded word is part of a name, a handle or a hashtag in the room: none of them is misspelled."""
        return word in self._names or word in self._tags

    def _let_go(self) -> None:
        """Whoever was heard of least and longest ago."""
        loudest = sorted(self._people, key=lambda handle: self._people[handle].weight)[-PEOPLE:]
        often = sorted(self._tags, key=lambda tag: self._tags[tag].total())[-TAGS:]
        self._people = {handle: self._people[handle] for handle in loudest}
        self._tags = {tag: self._tags[tag] for tag in often}
        self._names = {key for heard in self._people.values() for key in heard.keys.split("\n") if key}

    def _take(self, post: Post) -> None:
        author, place = post.author, self._count / _HALVES_AFTER
        heard = self._of(author.username)
        if author.name != heard.name:
            heard.name, heard.keys = author.name, self._keys(author.username, author.name)
        heard.weight = _sum(heard.weight, place) if heard.spoke else place
        heard.spoke = True
        mentions, tags = _named(post)
        for username in mentions:
            other = self._of(username)
            if not other.spoke:
                other.weight = place
        for tag in tags:
            self._tags.setdefault(folded(tag), Counter())[tag] += 1

    def _of(self, username: str) -> _Heard:
        handle = username.casefold()
        if handle not in self._people:
            self._people[handle] = _Heard(username, "", self._keys(username, ""))
        return self._people[handle]

    def _keys(self, username: str, name: str) -> str:
        """The handle, each word of the name, and the name as a whole, which one may type without its blanks."""
        words = _WORD.findall(folded(name))
        self._names.update((username.lower(), *words))
        whole = "".join(words) if len(words) > 1 else ""
        return "".join(f"\n{key}" for key in (username.lower(), *words, whole) if key)


def folded(text: str) -> str:
    """Without accents and capitals, so that "Zoe" finds "Zoë"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def _sum(one: float, other: float) -> float:
    """Of two weights that are logarithms; `other` is the larger."""
    return (
        other + math.log2(1 + 2.0 ** (one - other))
        if other > one
        else one + math.log2(1 + 2.0 ** (other - one))
    )


def mentions_of(post: Post) -> list[str]:
    """Handles of those whom a post mentions: as the network says, or in its words where it says nothing."""
    if post.entities:
        return [one.value for one in post.entities if one.kind is EntityKind.MENTION]
    return [name for _, _, name in find_mentions(post.text) if "/" not in name]


def _named(post: Post) -> tuple[list[str], list[str]]:
    """Mentions and hashtags in a post: as the network says, or as they stand in its words where it says nothing."""
    if post.entities:
        kinds = (EntityKind.MENTION, EntityKind.HASHTAG)
        mentions, tags = ([one.value for one in post.entities if one.kind is kind] for kind in kinds)
        return mentions, tags
    return mentions_of(post), [post.text[start + 1 : end] for start, end in find_hashtags(post.text)]
