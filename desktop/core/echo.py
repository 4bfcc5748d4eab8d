"""Echo: which posts the hosts said again, by a repost, a quotation or "RT @x:", and which the guests wrote."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable

from desktop.core.label import plain
from desktop.core.newest import drop_oldest, keep_newest
from desktop.core.post import Post
from desktop.core.reading import alike
from desktop.core.repeat import find_repeat

_WORD = re.compile(r"[^\W_]+")
_BY_ID, _BY_WORDS = 10_000, 3000
"""Posts among which one is looked for, the newest."""
_MOST = 500
_ENOUGH = 3
"""Words in a row by which repeated words are known as the original's."""


class Echo:
    """Feed it a chat's posts, oldest first. Ids come in the order of the posts that they belong to."""

    def __init__(self, guests: Iterable[str] = ()) -> None:
        self._guests = frozenset(name.casefold() for name in guests)
        self.clear()

    def clear(self) -> None:
        """Another chat begins."""
        self._said: dict[str, list[Post]] = {}
        self._own: dict[str, int] = {}
        self._count = 0
        self._repeated: dict[str, int] = {}
        self._by_guests: list[str] = []
        self._lately: deque[Post] = deque()

    def let_go(self) -> None:
        """Hold no posts any more: no words of theirs are known again."""
        self._said.clear()
        self._lately.clear()

    @property
    def repeated(self) -> tuple[str, ...]:
        """Ids of other people's posts that a host said again, the newest few hundred."""
        return tuple(sorted(self._repeated, key=self._repeated.__getitem__))

    @property
    def by_guests(self) -> tuple[str, ...]:
        """Ids of what guests said in words of their own, the newest few hundred."""
        return tuple(self._by_guests)

    def take(self, post: Post, *, is_host: bool) -> None:
        if is_host:
            self._repeated.update((post_id, self._own[post_id]) for post_id in self._meant(post))
            keep_newest(self._repeated, _MOST)
        elif not post.repost_of:
            self._keep(post)
            name = post.author.username.casefold()
            if name in self._guests and find_repeat(plain(post.text)) is None:
                self._by_guests.append(post.id)
                drop_oldest(self._by_guests, _MOST)

    def _keep(self, post: Post) -> None:
        """By id they are known for an hour or so, by their words for less."""
        self._count += 1
        self._own[post.id] = self._count
        keep_newest(self._own, _BY_ID)
        self._said.setdefault(post.author.username.casefold(), []).append(post)
        self._lately.append(post)
        if len(self._lately) > _BY_WORDS:
            name = self._lately.popleft().author.username.casefold()
            del self._said[name][0]
            if not self._said[name]:
                del self._said[name]

    def _meant(self, post: Post) -> Iterable[str]:
        """What a host's post holds up: by id where the network says so, else by its words."""
        linked = [post_id for post_id in (post.repost_of, post.quote_of) if post_id in self._own]
        if linked or post.repost_of:
            return linked
        words = plain(post.text)
        repeat = find_repeat(words)
        return () if repeat is None else self._by_words(repeat.by, words[repeat.start :])

    def _by_words(self, name: str, words: str) -> Iterable[str]:
        """The newest post by `name` that begins like this, else one that is nearly the same."""
        wanted = _words(words)
        known = [
            (said.id, _words(plain(said.text))) for said in reversed(self._said.get(name.casefold(), ()))
        ]
        for post_id, said in known:
            if _begins(wanted, said):
                return (post_id,)
        for post_id, said in known:
            if alike(frozenset(wanted), frozenset(said)):
                return (post_id,)
        return ()


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _begins(one: list[str], other: list[str]) -> bool:
    """The shorter opens the longer; its last word may have been cut."""
    count = min(len(one), len(other))
    if count < _ENOUGH:
        return bool(count) and one == other
    last, of = sorted((one[count - 1], other[count - 1]), key=len)
    return one[: count - 1] == other[: count - 1] and of.startswith(last)
