"""Filter: which rows of the stream a person wants to see now."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum

from desktop.core.timeline import Role, Row


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


def passes(row: Row, chosen: Filter, own_ids: Collection[str]) -> bool:
    """Whether `row` is to be seen. `own_ids` are the ids of one's own posts.

    What is muted never is, apart from one's own words; what is on its way always is.
    """
    if row.pending is not None:
        return True
    if row.is_muted and not row.mine:
        return False
    if chosen is NO_FILTER:
        return True
    return _fits(row, chosen, own_ids) and not (
        (chosen.hosts_and_guests and not is_led(row))
        or (chosen.unlabelled and bool(row.numbers))
        or (chosen.without_hashtag and not row.without_hashtag)
        or (chosen.hide_reposts and row.is_repost)
    )


def is_for_me(row: Row, own_ids: Collection[str]) -> bool:
    return not row.mine and (row.names_me or row.reply_to in own_ids)


def is_led(row: Row) -> bool:
    """By a host, also a probable one, or by a guest."""
    return row.role in (Role.HOST, Role.GUEST) or row.probably_host


def _fits(row: Row, chosen: Filter, own_ids: Collection[str]) -> bool:
    if chosen.what is What.FOR_ME:
        return is_for_me(row, own_ids)
    if chosen.what is What.QUESTION:
        return chosen.number is not None and (chosen.number in row.numbers or chosen.number == row.probable)
    return True
