"""Split: an answer that is too long for one post, as the posts that it becomes: `A3 (1/2)`, `A3 (2/2)`."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from desktop.core.cuts import Level, find_bounds
from desktop.core.draft import Draft
from desktop.core.length import MAX_WEIGHT, weighted_length

MOST = 9
"""Parts at most: core/part.py reads their number as one digit, and nobody reads a tenth."""
LEAST = 40
"""Weight that the last part has at least, where the cut before it can be chosen: it is not one word."""
_SHARES = (
    (Level.PARAGRAPH, 0.3),
    (Level.SENTENCE, 0.3),
    (Level.CLAUSE, 0.5),
    (Level.WORD, 0.4),
    (Level.SIGN, 0.0),
)
"""How much of what fits a part takes at least, for a cut of this level to be preferred to a later one of the next."""
_LABELLED = re.compile(r"([ART])(0|[1-9]\d?) \([1-9]/[1-9]\): ")
_UNSPACED = re.compile("[\u2e80-\u312f\u31a0-\ua4cf\uf900-\ufaff\uff01-\uff9f\U00020000-\U0003ffff]{2}")
"""Two signs of Chinese or Japanese; Korean has blanks."""


@dataclass(frozen=True, slots=True)
class Parts:
    """`texts` are exactly what is posted, oldest first: one where it fits, none where even MOST parts are too few.
    `cuts` are where the second and each further part begins in the draft's body, in code points."""

    texts: tuple[str, ...] = ()
    cuts: tuple[int, ...] = ()


@lru_cache(maxsize=8)
def split(draft: Draft, hashtag: str, limit: int = MAX_WEIGHT) -> Parts:
    """As few posts as it takes, each with label and hashtag and within `limit`; cut at the best bounds that this
    allows, and at blank lines alone where that takes no more than half as many posts again. Linear in the body. The
    last answers are kept: a draft is asked for several times at every key."""
    whole = draft.text(hashtag)
    if weighted_length(whole) <= limit:
        return Parts((whole,))
    frame = _Frame(draft, hashtag, limit)
    if weighted_length(draft.body) > MOST * limit or frame.room < 1:
        return Parts()
    start, end = len(draft.body) - len(draft.body.lstrip()), len(draft.body.rstrip())
    cuts = _Cuts(frame, start, end).found()
    if cuts is None:
        return Parts()
    edges, count = (start, *cuts, end), len(cuts) + 1
    texts = tuple(frame.text(edges[at], edges[at + 1], at + 1, count) for at in range(count))
    return Parts(texts, cuts) if all(weighted_length(text) <= limit for text in texts) else Parts()


def part_label(draft: Draft, part: int, count: int) -> str:
    """ "A3 (1/2)", or "(1/2)" where there is no number."""
    return f"{draft.label} ({part}/{count})".lstrip()


def joined(texts: Sequence[str], hashtag: str) -> Draft:
    """The draft whose parts `texts` are, or the rest of it where the first of them went out already."""
    pieces = [_piece(text, hashtag) for text in texts]
    body = pieces[0].body
    for piece in pieces[1:]:
        body += f"{_between(body, piece.body)}{piece.body}"
    return replace(pieces[0], body=body, with_hashtag=any(piece.with_hashtag for piece in pieces))


class _Frame:
    """What stands around the words of each part."""

    def __init__(self, draft: Draft, hashtag: str, limit: int) -> None:
        self._draft, self._hashtag, self._limit = draft, hashtag, limit
        self.body = draft.body
        # Room is kept for the hashtag also where the words hold it, so that a longer part never weighs less.
        self._around = weighted_length(
            self._text("", MOST, MOST, f" #{hashtag}" if draft.with_hashtag else "")
        )
        self.room = limit - self._around

    def fits(self, start: int, end: int) -> bool:
        return weighted_length(self.body[start:end].strip()) <= self.room

    def text(self, start: int, end: int, part: int, count: int) -> str:
        words = self.body[start:end].strip()
        return self._text(words, part, count, replace(self._draft, body=words).suffix(self._hashtag))

    def _text(self, words: str, part: int, count: int, suffix: str) -> str:
        """Without a number the part stands behind the words, as chats write it (CHATS.md section 6.1, 13), and where
        core/part.py finds it."""
        if self._draft.label:
            return f"{part_label(self._draft, part, count)}: {words}{suffix}"
        return f"{words} ({part}/{count}){suffix}"


class _Cuts:
    """Chooses where to cut the body between `start` and `end`."""

    def __init__(self, frame: _Frame, start: int, end: int) -> None:
        self._frame, self._start, self._end = frame, start, end
        self._levels = find_bounds(frame.body, start, end, frame.room)
        self._at = [start, *sorted(self._levels), end]

    def found(self) -> tuple[int, ...] | None:
        """None where it takes too many parts, or something that cannot be cut is too long for one."""
        count = self._fewest()
        if count is None:
            return None
        parted = self._at_blank_lines(count + count // 2)
        if parted is not None:
            return parted
        earliest = self._earliest(count)
        cuts = [self._start]
        for place in range(1, count):
            furthest = self._furthest(cuts[-1])
            if furthest is None:
                return None
            cuts.append(self._best(cuts[-1], earliest[place], furthest, last=place == count - 1))
        return tuple(cuts[1:])

    def _at_blank_lines(self, most: int) -> tuple[int, ...] | None:
        """The cuts between paragraphs alone, each part as full as that allows; None where it takes more parts, or a
        paragraph is too long for one."""
        edges = [*(at for at in self._at if self._levels.get(at) is Level.PARAGRAPH), self._end]
        start, last, cuts = self._start, self._start, list[int]()
        for edge in edges:
            if not self._frame.fits(start, edge):
                start = last
                cuts.append(start)
                if len(cuts) >= min(most, MOST) or not self._frame.fits(start, edge):
                    return None
            last = edge
        is_few_words = weighted_length(self._frame.body[start : self._end].strip()) < LEAST
        return None if is_few_words or not cuts else tuple(cuts)

    def _fewest(self) -> int | None:
        at = self._start
        for count in range(1, MOST + 1):
            further = self._furthest(at)
            if further is None or further == self._end:
                return None if further is None else count
            at = further
        return None

    def _furthest(self, start: int) -> int | None:
        """The last bound at which a part that begins at `start` may end."""
        first = bisect_right(self._at, start)
        count = _most(
            len(self._at) - first, lambda count: self._frame.fits(start, self._at[first + count - 1])
        )
        return self._at[first + count - 1] if count else None

    def _earliest(self, count: int) -> dict[int, int]:
        """Where each cut lies at the earliest, so that what is left still fits into the parts that are left."""
        end, found = self._end, {}
        for place in range(count - 1, 0, -1):
            end = found[place] = self._nearest(end)
        return found

    def _nearest(self, end: int) -> int:
        """The first bound at which a part that ends at `end` may begin."""
        last = bisect_left(self._at, end)
        return self._at[last - _most(last, lambda count: self._frame.fits(self._at[last - count], end))]

    def _best(self, start: int, low: int, high: int, *, last: bool) -> int:
        window = self._at[
            max(bisect_left(self._at, low), bisect_right(self._at, start)) : bisect_right(self._at, high)
        ]
        window = [at for at in window if at != self._end] or [high]
        if last:
            window = self._before_a_few_words(window)
        for level, share in _SHARES:
            wanted = start + share * (window[-1] - start)
            for at in reversed(window):
                if at < wanted:
                    break
                if self._levels.get(at, Level.SIGN) <= level:
                    return at
        return window[-1]

    def _before_a_few_words(self, window: list[int]) -> list[int]:
        least = min(LEAST, self._frame.room // 4)
        kept = len(window)
        while kept and weighted_length(self._frame.body[window[kept - 1] : self._end].strip()) < least:
            kept -= 1
        return window[:kept] or window[:1]


def _most(count: int, fits: Callable[[int], bool]) -> int:
    """The largest number up to `count` that fits, where all smaller ones do; 0 for none. Asks about few, and about none
    that is far too large."""
    over = 1
    while over <= count and fits(over):
        over *= 2
    least, over = over // 2, min(over, count + 1)
    while least + 1 < over:
        middle = (least + over) // 2
        least, over = (middle, over) if fits(middle) else (least, middle)
    return least


def _piece(text: str, hashtag: str) -> Draft:
    """The draft of one part, without the number of the part."""
    found = _LABELLED.match(text)
    if found:
        return Draft.of(f"{found[1]}{found[2]}: {text[found.end() :]}", hashtag)
    last = re.search(rf" \([1-9]/[1-9]\)(?=(?: #{re.escape(hashtag)})?$)", text)
    return Draft.of(text if last is None else text[: last.start()] + text[last.end() :], hashtag)


def _between(before: str, after: str) -> str:
    """A blank, but none between two signs of a script that has none."""
    return "" if _UNSPACED.fullmatch(before[-1:] + after[:1]) else " "
