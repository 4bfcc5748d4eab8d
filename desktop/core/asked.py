"""Asked: what people asked of those who lead a chat, and what came of it: answered, handed over, or still open."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median

from desktop.core.inquiry import Inquiry, InquiryState
from desktop.core.newcomer import without_leave
from desktop.core.plea import asks_for_question, asks_one
from desktop.core.proceedings import Proceedings, Spoken
from desktop.core.reading import read
from desktop.core.room import Role
from desktop.core.voices import mentions_of


class Outcome(StrEnum):
    ANSWERED = "answered"
    HANDED_OVER = "handed over"
    """Somebody has it, or it went to somebody outside the chat; its asker still waits."""
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that was asked. `post_id` is the post's first version."""

    post_id: str
    asker: str
    """The handle."""
    at: datetime
    outcome: Outcome = Outcome.OPEN
    answered_at: datetime | None = None

    @property
    def minutes(self) -> float | None:
        """Until it was answered; None where it was not."""
        return None if self.answered_at is None else max(self.answered_at - self.at, timedelta(0)) / _MINUTE


@dataclass(frozen=True, slots=True)
class Asked:
    """All of one chat, oldest first."""

    requests: tuple[Request, ...] = ()

    def __len__(self) -> int:
        return len(self.requests)

    def count(self, outcome: Outcome) -> int:
        return sum(one.outcome is outcome for one in self.requests)

    @property
    def minutes(self) -> float | None:
        """Half of what was answered was answered within so many; None where nothing was."""
        known = [one.minutes for one in self.requests if one.minutes is not None]
        return median(known) if known else None


_MINUTE = timedelta(minutes=1)
_WITH_SOMEBODY = (InquiryState.WITH, InquiryState.ESCALATED)


def asked(
    proceedings: Proceedings, inquiries: Iterable[Inquiry] = (), us: Collection[str] = ()
) -> Asked:
    """What was asked of hosts and guests, and of `us` (handles) besides.

    That is: what somebody took into the inbox; and posts of other people that mention one of us or reply to one, and
    hold a question to them. No answer to a numbered question is one, and neither is who asks for such a question once
    more. Of what is in the inbox it is the inbox that says what came of it; anything else is answered by the first
    later post of ours that replies to it or names who asked.
    """
    leading = {one.name for one in proceedings.people if one.role in (Role.HOST, Role.GUEST)}
    leading.update(name.casefold() for name in us)
    counted = proceedings.counted
    authors = {one.id: one.name for one in counted}
    found: dict[str, Request] = {}
    for place, one in enumerate(counted):
        if one.name not in leading and _asks(one, authors, leading):
            answered = _answer(one, counted[place + 1 :], leading)
            outcome = Outcome.OPEN if answered is None else Outcome.ANSWERED
            key = one.post.first_version or one.id
            found[key] = Request(key, one.post.author.username, one.post.created_at, outcome, answered)
    kept = {one.post.first_version or one.id for one in counted}
    for inquiry in inquiries:
        if inquiry.post_id in kept:
            found[inquiry.post_id] = _kept(inquiry)
    return Asked(tuple(sorted(found.values(), key=lambda one: (one.at, one.post_id))))


def _asks(one: Spoken, authors: dict[str, str], leading: Collection[str]) -> bool:
    text = one.post.text
    if one.verdict.numbers or ("?" not in text and "\uff1f" not in text):
        return False
    named = [name.casefold() for name in mentions_of(one.post)] if "@" in text else []
    if authors.get(one.post.reply_to) not in leading and not any(name in leading for name in named):
        return False
    return asks_for_question(text, read(text)) is None and asks_one(without_leave(text))


def _answer(one: Spoken, later: Iterable[Spoken], leading: Collection[str]) -> datetime | None:
    """When one of us replied to it, or named its author in words of their own."""
    for other in later:
        if other.name not in leading:
            continue
        named = "@" in other.post.text and one.name in {
            name.casefold() for name in mentions_of(other.post)
        }
        if other.post.reply_to == one.id or named:
            return other.post.created_at
    return None


def _kept(inquiry: Inquiry) -> Request:
    outcome = Outcome.OPEN
    if inquiry.state is InquiryState.ANSWERED:
        outcome = Outcome.ANSWERED
    elif inquiry.state in _WITH_SOMEBODY or inquiry.escalated_at is not None or inquiry.person:
        outcome = Outcome.HANDED_OVER
    until = inquiry.answered_at if outcome is Outcome.ANSWERED else None
    return Request(inquiry.post_id, inquiry.asker.username, inquiry.asked_at, outcome, until)
