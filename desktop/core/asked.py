"""Asked: what people asked of those who lead a chat, and what came of it: answered, handed over, or still open."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from statistics import median

from desktop.core.inquiry import Inquiry, InquiryState
from desktop.core.newcomer import without_leave
from desktop.core.plea import asks_for_question, asks_one
from desktop.core.proceedings import Proceedings, Spoken
from desktop.core.reading import read
from desktop.core.repeat import find_repeat
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


def asked(proceedings: Proceedings, inquiries: Iterable[Inquiry] = ()) -> Asked:
    """What was asked of hosts and guests.

    That is: what somebody took into the inbox; and posts of other people that mention one of them or reply to one, and
    ask them something. No answer to a numbered question is one, and neither is who asks for such a question once more;
    the same words twice are one. Of what is in the inbox it is the inbox that says what came of it; anything else is
    answered by their first later post that replies to its author, or names them and replies to nobody here.
    """
    leading = {one.name for one in proceedings.people if one.role in (Role.HOST, Role.GUEST)}
    leading.update(name.casefold() for name in (*proceedings.room.people, *proceedings.questions.hosts))
    counted = proceedings.counted
    by_id = {one.id: one for one in counted}
    found: dict[str, Request] = {}
    said: set[tuple[str, str]] = set()
    for place, one in enumerate(counted):
        if one.name in leading or (one.name, one.post.text) in said or not _asks(one, by_id, leading):
            continue
        said.add((one.name, one.post.text))
        answered = _answer(one, counted[place + 1 :], by_id, leading)
        outcome = Outcome.OPEN if answered is None else Outcome.ANSWERED
        key = one.post.first_version or one.id
        found[key] = Request(key, one.post.author.username, one.post.created_at, outcome, answered)
    here = {one.post.first_version or one.id for one in counted}
    found.update((one.post_id, _kept(one)) for one in inquiries if one.post_id in here)
    return Asked(tuple(sorted(found.values(), key=lambda one: (one.at, one.post_id))))


def _asks(one: Spoken, by_id: Mapping[str, Spoken], leading: Collection[str]) -> bool:
    text = one.post.text
    if one.verdict.numbers or ("?" not in text and "\uff1f" not in text):
        return False
    replied = by_id.get(one.post.reply_to)
    named = [name.casefold() for name in mentions_of(one.post)] if "@" in text else []
    if (replied is None or replied.name not in leading) and not any(name in leading for name in named):
        return False
    repeat = find_repeat(text)
    own = text if repeat is None else text[: repeat.comment_end]
    return asks_for_question(text, read(text)) is None and asks_one(without_leave(own))


def _answer(
    one: Spoken, later: Iterable[Spoken], by_id: Mapping[str, Spoken], leading: Collection[str]
) -> datetime | None:
    """When one of us replied to it or to something later of its author, or named them without a reply."""
    for other in later:
        if other.name not in leading:
            continue
        replied = by_id.get(other.post.reply_to)
        if replied is not None:
            if replied.name == one.name and replied.post.sort_key >= one.post.sort_key:
                return other.post.created_at
        elif "@" in other.post.text and one.name in {name.casefold() for name in mentions_of(other.post)}:
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
