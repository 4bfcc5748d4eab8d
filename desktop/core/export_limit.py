"""Export limit: which posts may leave in full today, and which leave as permalinks.

X lets a person pass on up to 500 posts a day with their words, by hand, and ids beyond that (developer policy,
"Redistribution"; other pages of X say 50,000: the smaller number holds). What X never gave to this computer is not its
to limit: one's own posts and notes, and what came by a file alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.proceedings import Proceedings, Spoken
from desktop.core.room import Role
from desktop.core.sentence import counted_sentence

MOST_A_DAY = 500
"""Distinct posts, in a UTC day."""


@dataclass(frozen=True, slots=True)
class Ration:
    """Who makes a document asks `allows` of each post. One that is not allowed stands there as its permalink alone: no
    words, no name, no picture, no quotation. Where there is any, `why` stands in the document, too."""

    beyond: frozenset[str] = frozenset()
    """Ids of the posts that leave as permalinks."""
    counted: tuple[str, ...] = ()
    """Ids of those that leave in full and count from now on: to be noted before the document is written."""
    most: int = MOST_A_DAY

    def allows(self, post_id: str) -> bool:
        """Whether this post may leave in full."""
        return post_id not in self.beyond

    @property
    def why(self) -> str:
        """One sentence or two, to stand in the document; empty where nothing is cut."""
        if not self.beyond:
            return ""
        return counted_sentence(
            "X lets %1 posts a day leave in full. One post stands here as a link; tomorrow more can leave in full.",
            "X lets %1 posts a day leave in full. %n posts stand here as links; tomorrow more can leave in full.",
            len(self.beyond),
            self.most,
        )


NO_LIMIT = Ration()
"""For a file that the person has already."""


def ration(
    told: Proceedings,
    marked: Marked = NOTHING_MARKED,
    *,
    limited: Collection[str],
    left_today: Collection[str] = (),
    wanted: Collection[str] | None = None,
    most: int = MOST_A_DAY,
) -> Ration:
    """What of a chat may leave in full. Questions come first, then guests' posts, kept ones, the rest in the order in
    which it was said, reposts, and posts from outside the chat that are quoted: their words leave, too.

    `limited` are the ids that the network told of and that are nobody's here (`store/exports.py` knows); `left_today`
    those that left in full on this UTC day: again they cost nothing, so that the same chat can be saved in each
    format. `wanted` are the ids that the document shows at all; None: all of them.

    Used through `Exports`: `exports.ration(told, marked)`, then each post asked by `Ration.allows`, `Ration.why` shown,
    and `exports.note(ration)` right before the document is written or copied. For a FILE.jsonl: NO_LIMIT.
    """
    rest = most - len(left_today)
    beyond: list[str] = []
    counted: list[str] = []
    for post_id in (*_in_order(told, marked, limited), *_quoted(told, limited)):
        if (wanted is not None and post_id not in wanted) or post_id in left_today:
            continue
        (counted if len(counted) < rest else beyond).append(post_id)
    return Ration(frozenset(beyond), tuple(counted), most)


def _in_order(told: Proceedings, marked: Marked, limited: Collection[str]) -> Iterator[str]:
    guests = {person.name for person in told.people if person.role is Role.GUEST}

    def rank(one: Spoken) -> int:
        if one.is_question:
            return 0
        if one.name in guests:
            return 1
        return 2 if marked.is_kept(one.id) else 3

    ordered = sorted(told.spoken, key=rank)  # within a rank as it was: oldest first
    yield from (one.id for one in (*ordered, *told.repeats) if one.id in limited)


def _quoted(told: Proceedings, limited: Collection[str]) -> Iterator[str]:
    """What the network told of with posts that it told of, each once, and is no post of this chat."""
    here = {one.id for one in (*told.spoken, *told.repeats)}
    quotes = (one.post.quote for one in told.spoken if one.id in limited)
    yield from dict.fromkeys(quote.id for quote in quotes if quote is not None and quote.id not in here)
