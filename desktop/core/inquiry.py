"""Inquiry: a post in the inbox, because somebody has to see to it: who does, since when, and what came of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.core.label import read_label
from desktop.core.marks import Mark, MarkKind
from desktop.core.post import Author, Post
from desktop.core.signs import find_mentions


class InquiryState(StrEnum):
    OPEN = "open"
    WITH = "with"
    """Somebody has it: `Inquiry.person`."""
    ESCALATED = "escalated"
    """It went to somebody outside the chat, and a person said so."""
    READY = "ready"
    """Its answer is there, and no post with it has gone out yet: its asker still waits."""
    ANSWERED = "answered"


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What a person keeps of a post that needs somebody. Its words stay where posts are: who deletes a post deletes
    them here, too. All times are aware and in UTC."""

    post_id: str
    """The post's first version: an edit is the same inquiry."""
    asker: Author
    asked_at: datetime
    added_at: datetime
    state: InquiryState = InquiryState.OPEN
    person: str = ""
    """Who has it, or shall answer: a name or an e-mail address, as it was typed."""
    note: str = ""
    """The person's own. It leaves this computer with a mail or a file that they make, and by no other way."""
    answer: str = ""
    """What came back, to be told to everybody."""
    handed_at: datetime | None = None
    """A mail or a file was made of it, and nobody has said yet whether it went out."""
    escalated_at: datetime | None = None
    answered_at: datetime | None = None
    """Since when it is so; while it is READY, since when its answer is there."""
    is_withheld: bool = False
    """Left out of cards, transcript and recap."""
    cue_id: str = ""
    """What it became on the run sheet."""
    is_told: bool = False
    """Its answer was offered for a chat's welcome, and taken or declined."""
    shown_id: str = ""
    """The newest version of the post that this computer has; empty where it has none."""

    @property
    def is_open(self) -> bool:
        """Whether somebody still waits for an answer."""
        return self.state is not InquiryState.ANSWERED

    @property
    def is_seen_to(self) -> bool:
        """Whether all that is left is to tell its asker, or nothing."""
        return self.state in (InquiryState.READY, InquiryState.ANSWERED)

    @property
    def waits_to_be_told(self) -> bool:
        return self.is_seen_to and bool(self.answer) and not self.is_told

    @property
    def mail_address(self) -> str:
        """The e-mail address in `person`; empty where there is none."""
        found = _ADDRESS.search(self.person)
        return found[0] if found else ""

    def waited(self, now: datetime) -> timedelta:
        """How long its asker has waited, or did."""
        until = None if self.is_open else self.answered_at
        return max((until or now) - self.asked_at, timedelta(0))


MOST_WORDS = 4000
"""Characters of a note or an answer."""
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}"
)
_WORD = re.compile(r"\w+")
_ORDER = {
    InquiryState.OPEN: 0,
    InquiryState.READY: 1,
    InquiryState.WITH: 2,
    InquiryState.ESCALATED: 3,
    InquiryState.ANSWERED: 4,
}
_TOLD_IN = 24
"""Words of an answer that a post with it is known by: the first of several posts has no more."""


def inquiry_of(post: Post, now: datetime) -> Inquiry:
    """A post as it comes into the inbox."""
    root = post.first_version or post.id
    return Inquiry(root, post.author, post.created_at, now, shown_id=post.id)


def noted(inquiry: Inquiry, note: str) -> Inquiry:
    return replace(inquiry, note=note.strip()[:MOST_WORDS])


def given_to(inquiry: Inquiry, person: str) -> Inquiry:
    """Somebody has it from here on, or (empty) nobody. What went out or is answered stays so."""
    name = " ".join(person.split())[:200]
    state = inquiry.state
    if state in (InquiryState.OPEN, InquiryState.WITH):
        state = InquiryState.WITH if name else InquiryState.OPEN
    return replace(inquiry, person=name, state=state)


def handed_over(inquiry: Inquiry, now: datetime) -> Inquiry:
    """A mail or a file was made of it. Only a person knows whether it went out."""
    return replace(inquiry, handed_at=now)


def not_handed_over(inquiry: Inquiry) -> Inquiry:
    return replace(inquiry, handed_at=None)


def escalated(inquiry: Inquiry, now: datetime) -> Inquiry:
    """A person said that it went out. From here on its post is left out, until it is released."""
    return replace(inquiry, state=InquiryState.ESCALATED, handed_at=None, escalated_at=now, is_withheld=True)


def released(inquiry: Inquiry) -> Inquiry:
    """Its post stands in cards, transcript and recap again."""
    return replace(inquiry, is_withheld=False)


def withheld(inquiry: Inquiry) -> Inquiry:
    return replace(inquiry, is_withheld=True)


def ready(inquiry: Inquiry, answer: str, now: datetime) -> Inquiry:
    """The answer is there, and nobody was told. The post stays left out where it was."""
    words = answer.strip()[:MOST_WORDS]
    if words == inquiry.answer and not inquiry.is_open:
        return inquiry
    return replace(inquiry, state=InquiryState.READY, answer=words, answered_at=now, handed_at=None)


def answered(inquiry: Inquiry, now: datetime) -> Inquiry:
    """Its asker was told: a post with the answer is out, or it was said elsewhere."""
    return replace(inquiry, state=InquiryState.ANSWERED, answered_at=now, handed_at=None)


def is_answered_by(inquiry: Inquiry, text: str) -> bool:
    """Whether a post of one's own, made since the answer was there, is the one with it: it names who asked, and has
    most of the answer's words. Whatever else may be meant leaves it to a person."""
    named = {name.casefold() for _start, _end, name in find_mentions(text)}
    words = _WORD.findall(inquiry.answer.casefold())[:_TOLD_IN]
    said = set(_WORD.findall(text.casefold()))
    return (
        inquiry.state is InquiryState.READY
        and inquiry.asker.username.casefold() in named
        and bool(words)
        and 2 * sum(word in said for word in words) > len(words)
    )


def reopened(inquiry: Inquiry) -> Inquiry:
    """Back to where it was before it was answered."""
    if inquiry.escalated_at is not None:
        state = InquiryState.ESCALATED
    else:
        state = InquiryState.WITH if inquiry.person else InquiryState.OPEN
    return replace(inquiry, state=state, answered_at=None)


def told(inquiry: Inquiry) -> Inquiry:
    """Its answer is not offered for a welcome any more."""
    return replace(inquiry, is_told=True)


def on_sheet(inquiry: Inquiry, cue_id: str) -> Inquiry:
    return replace(inquiry, cue_id=cue_id)


def marks_of(inquiry: Inquiry) -> tuple[Mark, ...]:
    """What its post is known by, and kept out of cards: its first version, so that an edit stays out, and the one that
    is shown."""
    ids = dict.fromkeys(filter(None, (inquiry.post_id, inquiry.shown_id)))
    kinds = {MarkKind.INBOX: inquiry.state.value, **({MarkKind.WITHHELD: ""} if inquiry.is_withheld else {})}
    return tuple(Mark(kind, post_id, value) for kind, value in kinds.items() for post_id in ids)


def in_order(inquiries: Iterable[Inquiry]) -> tuple[Inquiry, ...]:
    """What nobody has first, then what somebody has, what went out, what is answered; who waits longest before."""
    return tuple(sorted(inquiries, key=lambda one: (_ORDER[one.state], one.asked_at, one.post_id)))


def bare(text: str, most: int = 0) -> str:
    """A post's words on one line, without its label and without hashtags and mentions around them; cut to `most`
    characters where that is given."""
    label = read_label(text)
    words = text[label.end if label else 0 :].split()
    while words and words[-1].startswith(("#", "@")):
        words.pop()
    while len(words) > 1 and words[0].startswith(("#", "@")):
        words.pop(0)
    line = " ".join(words) or " ".join(text.split())
    return line if not most or len(line) <= most else f"{line[: most - 1].rstrip()}…"
