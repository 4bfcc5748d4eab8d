"""Crowds: which accounts post one and the same link and say nothing else in a chat."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from desktop.core.glance import Crowd
from desktop.core.newest import keep_newest
from desktop.core.post import EntityKind, Post

FEWEST = 3
"""Accounts that make a crowd."""
_LINKS, _PEOPLE, _MOST = 500, 2000, 200
"""Links, and accounts with something of their own to say, that are kept; posts and accounts that one crowd names."""
_SHOWN = 8
_LINK = re.compile(r"https?://(?:www\.)?([^\s\"<>()]+)", re.IGNORECASE)


@dataclass(slots=True)
class _Heap:
    link: str
    by: dict[str, None] = field(default_factory=dict)
    posts: dict[str, str] = field(default_factory=dict)
    """Handle by post id."""


class Crowds:
    """Feed it the posts of a chat that are no reposts and by nobody who leads it, oldest first."""

    def __init__(self) -> None:
        self._heaps: dict[str, _Heap] = {}
        self._speaks: dict[str, None] = {}
        """Who said something without a link, or with another one."""
        self._passed: dict[str, None] = {}
        """Links that a host posted: whoever repeats them does what hosts hope for."""
        self._carried: dict[str, str] = {}
        """The link that is all that an account has posted."""

    def clear(self) -> None:
        for kept in (self._heaps, self._speaks, self._passed, self._carried):
            kept.clear()

    def pass_by(self, post: Post) -> bool:
        """A host or a guest posts it. Whether `crowds` may be others now."""
        has_link = "http" in post.text
        if has_link:
            self._passed.update(dict.fromkeys(link.casefold() for link in links_of(post)))
            keep_newest(self._passed, _LINKS)
        return has_link

    def take(self, post: Post, handle: str) -> bool:
        """Whether `crowds` may be others now."""
        links = links_of(post) if "http" in post.text else ()
        known = self._carried.get(handle)
        if len(links) != 1 or (known is not None and known != links[0].casefold()):
            self._speaks[handle] = None
            keep_newest(self._speaks, _PEOPLE)
            return known is not None
        key = links[0].casefold()
        self._carried[handle] = key
        keep_newest(self._carried, _PEOPLE)
        heap = self._heaps.setdefault(key, _Heap(links[0]))
        heap.by[handle] = None
        heap.posts[post.id] = handle
        keep_newest(heap.by, _MOST)
        keep_newest(heap.posts, _MOST)
        keep_newest(self._heaps, _LINKS)
        return True

    def crowds(self) -> tuple[Crowd, ...]:
        """The largest first, a few at most."""
        found = (self._crowd(key, heap) for key, heap in self._heaps.items() if len(heap.by) >= FEWEST)
        crowds = [crowd for crowd in found if crowd is not None]
        return tuple(sorted(crowds, key=lambda crowd: -len(crowd.handles))[:_SHOWN])

    def _crowd(self, key: str, heap: _Heap) -> Crowd | None:
        if key in self._passed:
            return None
        handles = tuple(handle for handle in heap.by if handle not in self._speaks)
        if len(handles) < FEWEST:
            return None
        ids = tuple(post_id for post_id, handle in heap.posts.items() if handle not in self._speaks)
        return Crowd(heap.link, handles, ids)


def links_of(post: Post) -> tuple[str, ...]:
    """The links of a post as people read them, each once: X gives every post an address of its own for the same page,
    and what it shows in its place is the same (X: fundamentals/t-co). Links to posts are quotations, and none."""
    named = [one for one in post.entities if one.kind is EntityKind.LINK]
    if named:
        found = [one.shown or one.value.partition("://")[2] for one in named]
    else:
        found = [match[1].rstrip(".,;:!?…") for match in _LINK.finditer(post.text)]
    kept = (link for link in found if "/status/" not in link and not link.startswith(("pic.", "pbs.")))
    return tuple(dict.fromkeys(link.removeprefix("www.").rstrip("/") for link in kept))
