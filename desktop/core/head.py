"""Head: what order, filters and counts need to know of a post, in a few numbers, without the making of its row."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from desktop.core.account import Account
from desktop.core.entities import find_entities
from desktop.core.label import read_label
from desktop.core.marks import Marked
from desktop.core.post import Entity, EntityKind, Post
from desktop.core.question import Questions
from desktop.core.reading import repeats
from desktop.core.room import Room

MINE = 1
ON_ITS_WAY = 2
"""An entry of the outbox that has not come back."""
MUTED = 4
LED = 8
"""By a host, also a probable one, or by a guest."""
HOST = 16
"""By somebody whom the room names as a host."""
FOR_ME = 32
"""Mentions the person, or replies to a post of theirs."""
WITHOUT_HASHTAG = 64
REPOST = 128
"""Somebody else's words, as Row.is_repost."""

NO_NUMBER = 0
LAST_CODED = 99
_CERTAIN = 1
_PROBABLE = _CERTAIN + LAST_CODED + 1
ALWAYS = 253
"""The code of what stands wherever it is looked for: what is on its way."""
PROBABLY_OTHER = 254
OTHERS = 255
"""Several questions, or numbers beyond LAST_CODED: these are kept beside the codes, as they are for PROBABLY_OTHER."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_LINE = 40
"""Characters that a line break counts for."""
_LONGEST = 1023


class Head(NamedTuple):
    """A post without what is only drawn of it. `at` is when it was made, in µs since 1970 (UTC)."""

    key: str
    at: int
    handle: str
    """The author's, in small letters."""
    text: str
    traits: int
    """MINE, LED, HOST, FOR_ME, WITHOUT_HASHTAG and REPOST, as far as the post itself and the room say so."""
    reply_to: str = ""
    carries_label: bool = True
    """Not so for a repost of the network's."""
    pictures: int = 0
    """How many pictures and videos it has."""
    has_poll: bool = False


def bulk_of(text: str, pictures: int = 0, *, poll: bool = False) -> int:
    """How much there is to draw, in one number for `signs_of`, `pictures_of` and `has_poll`: it fits into 16 bits."""
    signs = len(text) if text.isascii() else (len(text) + len(text.encode("utf-8", "surrogatepass"))) // 2
    return min(_LONGEST, signs + _LINE * text.count("\n")) | min(pictures, 7) << 10 | poll << 13


def signs_of(bulk: int) -> int:
    """Characters of the text, wide ones as two, 1,023 at most; a line break as a line of them."""
    return bulk & _LONGEST


def pictures_of(bulk: int) -> int:
    """Pictures and videos, 7 at most."""
    return bulk >> 10 & 7


def has_poll(bulk: int) -> bool:
    return bool(bulk >> 13)


class Onlooker:
    """Sees heads as `account` does in `room`."""

    def __init__(self, room: Room, account: Account | None) -> None:
        self._hosts = {name.casefold() for name in room.hosts}
        self._guests = {name.casefold() for name in room.guests}
        self._tags = {tag.casefold() for tag in room.tags}
        self._id = None if account is None else account.id
        self.name = "" if account is None else account.username.casefold()

    def head(
        self,
        key: str,
        at: int,
        author_id: str,
        username: str,
        text: str,
        entities: Callable[[], Iterable[Entity]],
        *,
        may_name_me: bool,
        reply_to: str,
        repost_of: str,
        pictures: int,
        has_poll: bool,
    ) -> Head:
        """`entities` are asked for where they matter; `may_name_me` is cheap, and never wrong where it is False."""
        handle = username.casefold()
        traits = 0
        if author_id == self._id:
            traits |= MINE
        if handle in self._hosts:
            traits |= HOST | LED
        elif handle in self._guests:
            traits |= LED
        found = tuple(entities()) if may_name_me or reply_to else ()
        names_me = may_name_me and any(
            one.kind is EntityKind.MENTION and one.value.casefold() == self.name for one in found
        )
        if names_me and not traits & MINE:
            traits |= FOR_ME
        if (names_me or reply_to) and not repost_of and not has_hashtag(text, found, self._tags):
            traits |= WITHOUT_HASHTAG
        if repost_of or repeats(text):
            traits |= REPOST
        return Head(key, at, handle, text, traits, reply_to, not repost_of, pictures, has_poll)


def head_of(post: Post, room: Room, account: Account | None) -> Head:
    """The head of `post` as `account` sees it in `room`."""
    onlooker = Onlooker(room, account)
    return onlooker.head(
        post.id,
        (post.created_at - _EPOCH) // _MICROSECOND,
        post.author.id,
        post.author.username,
        post.text,
        lambda: post.entities,
        may_name_me=bool(onlooker.name),
        reply_to=post.reply_to,
        repost_of=post.repost_of,
        pictures=len(post.pictures),
        has_poll=post.poll is not None,
    )


def has_hashtag(text: str, entities: Iterable[Entity], tags: set[str]) -> bool:
    """Whether one of `tags` (casefolded) is in a post; by its words where the network named none."""
    named = [entity for entity in entities if entity.kind is EntityKind.HASHTAG]
    if not named and ("#" in text or "\uff03" in text):
        named = [entity for entity in find_entities(text) if entity.kind is EntityKind.HASHTAG]
    return any(entity.value.casefold() in tags for entity in named)


def traits_in(head: Head, questions: Questions, marked: Marked) -> int:
    """The head's traits with what the chat and the person's marks add to them."""
    traits = head.traits
    if head.handle in questions.hosts:
        traits |= LED
    if marked.mutes(head.handle, head.text):
        traits |= MUTED
    return traits


def numbers_in(head: Head, questions: Questions) -> tuple[tuple[int, ...], int | None]:
    """The questions that a post asks or answers for certain, and the one that it probably answers, as its row says."""
    verdict = questions.verdicts.get(head.key)
    if verdict is not None:
        return verdict.numbers, verdict.probable
    if is_read(head.at, questions) or not head.carries_label:
        return (), None
    label = read_label(head.text)
    return () if label is None else label.numbers or (label.number,), None


def is_read(at: int, questions: Questions) -> bool:
    """Whether a post of that time, in µs since 1970, is among those that were read: without a verdict a remark."""
    return questions.since is not None and at >= (questions.since - _EPOCH) // _MICROSECOND


@lru_cache(maxsize=256)
def coded(numbers: tuple[int, ...], probable: int | None) -> int:
    """The questions of a post as one of 256 codes."""
    if not numbers:
        if probable is None:
            return NO_NUMBER
        return _PROBABLE + probable if 0 <= probable <= LAST_CODED else PROBABLY_OTHER
    if len(numbers) > 1 or not 0 <= numbers[0] <= LAST_CODED or probable not in (None, numbers[0]):
        return OTHERS
    return _CERTAIN + numbers[0]


def decoded(code: int) -> tuple[tuple[int, ...], int | None]:
    """What `coded` was told; nothing for the codes that stand for more."""
    if _CERTAIN <= code < _PROBABLE:
        return (code - _CERTAIN,), None
    if _PROBABLE <= code <= _PROBABLE + LAST_CODED:
        return (), code - _PROBABLE
    return (), None
