"""Filter: which rows of the stream a person wants to see now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop.core.head import (
    ALWAYS,
    FOR_ME,
    LED,
    MINE,
    MUTED,
    ON_ITS_WAY,
    REPOST,
    WITHOUT_HASHTAG,
    decoded,
)


class What(StrEnum):
    ALL = "all"
    QUESTION = "question"
    """What asks or answers one question, for certain or probably."""
    FOR_ME = "for-me"
    """Mentions, and replies to posts of one's own."""


@dataclass(frozen=True, slots=True)
class Filter:
    """`number` is the question's where `what` is QUESTION. Everything that is set has to fit."""

    what: What = What.ALL
    number: int | None = None
    hosts_and_guests: bool = False
    unlabelled: bool = False
    """Without a label, and not moved to a question by hand; a guess is no label."""
    without_hashtag: bool = False
    """What none of the room's hashtags is in."""
    hide_reposts: bool = False
    """Those of the network, imported ones, and old-style "RT @x"."""

    @property
    def further(self) -> bool:
        """Whether one of the filters is on that stand in the menu."""
        return self.hosts_and_guests or self.unlabelled or self.without_hashtag or self.hide_reposts

    @property
    def is_on(self) -> bool:
        return self.what is not What.ALL or self.further


NO_FILTER = Filter()


def by_traits(chosen: Filter) -> bytes:
    """For each of the 256 bytes of a head's traits whether such a post is to be seen: 1 or 0.

    What is muted never is, apart from one's own words; what is on its way always is.
    """
    return bytes(_fits(traits, chosen) for traits in range(256))


def by_number(chosen: Filter) -> bytes | None:
    """For each code of a post's questions whether it is to be seen: 1 or 0. None where they do not matter.

    OTHERS and PROBABLY_OTHER have to be looked at one by one.
    """
    if chosen.what is not What.QUESTION and not chosen.unlabelled:
        return None
    return bytes(code == ALWAYS or names(*decoded(code), chosen) for code in range(256))


def names(numbers: tuple[int, ...], probable: int | None, chosen: Filter) -> bool:
    """Whether a post that belongs to these questions is to be seen."""
    if chosen.unlabelled and numbers:
        return False
    if chosen.what is not What.QUESTION:
        return True
    return chosen.number is not None and (chosen.number in numbers or chosen.number == probable)


def _fits(traits: int, chosen: Filter) -> bool:
    if traits & ON_ITS_WAY:
        return True
    if traits & MUTED and not traits & MINE:
        return False
    return not (
        (chosen.what is What.FOR_ME and not traits & FOR_ME)
        or (chosen.hosts_and_guests and not traits & LED)
        or (chosen.without_hashtag and not traits & WITHOUT_HASHTAG)
        or (chosen.hide_reposts and traits & REPOST)
    )
