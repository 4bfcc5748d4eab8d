"""Marks: what a person decided about a room's posts for themselves: pins, places, mutes, kept posts, notes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from desktop.core.pin import Pin


class MarkKind(StrEnum):
    """What a mark says, and what its key and value are."""

    PIN = "pin"
    """Key: the question's number; value: Pin.encode()."""
    PLACE = "place"
    """Key: a post's id; value: the number of the question that it answers."""
    LEAVE_OUT = "leave-out"
    """Key: the id of a post that counts nowhere; value: HIDDEN where it is hidden on the network, too."""
    LEAVE_OUT_PERSON = "leave-out-person"
    """Key: the handle, in small letters, of somebody whose posts count nowhere."""
    MUTE_PERSON = "mute-person"
    """Key: a handle in small letters."""
    MUTE_WORD = "mute-word"
    """Key: a word or words, casefolded."""
    KEEP = "keep"
    """Key: a post's id."""
    NOTE = "note"
    """Key: the id of a post, also of a question's, or `question_key`; value: the words."""
    DECLINED = "declined"
    """Key: a hint of the label doctor, or "lost post" and the id of a post that stays without its hashtag or number;
    value: how often it was declined."""
    CAUGHT_UP = "caught-up"
    """Key: the id of a chat's first question: its card was dismissed, or was not needed."""
    RECAP = "recap"
    """Key: `core.ended.Ended.key`: this chat's recap is offered no more."""
    INBOX = "inbox"
    """Key: the id of a post that somebody has to see to; value: core.inquiry.InquiryState. The inbox makes and drops
    it, as it does the next."""
    WITHHELD = "withheld"
    """Key: the id of a post, or of its first version, that went to somebody outside the chat: it counts, and is left
    out of cards, transcript and recap."""
    UNCOVER_PERSON = "uncover-person"
    """Key: the handle, in small letters, of somebody new whose pictures are shown all the same."""
    STAGE = "stage"
    """Key: the id of a post that is shown on the stage; value: the number of the question with which it is."""
    SEEN_TO = "seen-to"
    """Key: the id of a post that needed somebody, or by which somebody new was known; it needs nobody any more."""


HIDDEN = "hidden"


def question_key(number: int) -> str:
    """What a note about question `number` is kept under while its post is not known."""
    return f"Q{number}"


@dataclass(frozen=True, slots=True)
class Mark:
    """One decision. Of one kind and key there is one at most."""

    kind: MarkKind
    key: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """All marks of a room. Nothing of it leaves this computer."""

    by_kind: Mapping[MarkKind, Mapping[str, str]] = field(default_factory=lambda: MappingProxyType({}))

    @classmethod
    def of(cls, marks: Iterable[Mark]) -> Marked:
        found: dict[MarkKind, dict[str, str]] = {}
        for mark in marks:
            found.setdefault(mark.kind, {})[mark.key] = mark.value
        return cls(found)

    def get(self, kind: MarkKind, key: str) -> str | None:
        """The value, empty for a mark without one; None where there is no mark."""
        return self.by_kind.get(kind, {}).get(key)

    def has(self, kind: MarkKind, key: str) -> bool:
        return self.get(kind, key) is not None

    def keys(self, kind: MarkKind) -> tuple[str, ...]:
        return tuple(self.by_kind.get(kind, {}))

    @property
    def pins(self) -> tuple[Pin, ...]:
        """By number; what cannot be read any more is no pin."""
        found = (Pin.decode(value) for value in self.by_kind.get(MarkKind.PIN, {}).values())
        return tuple(sorted((pin for pin in found if pin is not None), key=lambda pin: pin.number))

    def place(self, post_id: str) -> int | None:
        """The number of the question that a person moved this post to."""
        value = self.get(MarkKind.PLACE, post_id)
        return int(value) if value is not None and value.isascii() and value.isdigit() else None

    def is_hidden(self, post_id: str) -> bool:
        """Whether this account hid it on the network."""
        return self.get(MarkKind.LEAVE_OUT, post_id) == HIDDEN

    def inbox(self, post_id: str, first_version: str = "") -> str:
        """The state of a post in the inbox; empty where it is not in it."""
        found = self.by_kind.get(MarkKind.INBOX)
        return "" if found is None else found.get(post_id) or found.get(first_version) or ""

    def withholds(self, post_id: str, first_version: str = "") -> bool:
        """Whether a post is left out of cards, transcript and recap, though it counts."""
        found = self.by_kind.get(MarkKind.WITHHELD)
        return found is not None and (post_id in found or first_version in found)

    def is_kept(self, post_id: str) -> bool:
        return self.has(MarkKind.KEEP, post_id)

    def note(self, post_id: str) -> str:
        return self.get(MarkKind.NOTE, post_id) or ""

    def note_about(self, number: int, post_id: str = "") -> str:
        """What is noted of question `number`, under its post and under its number."""
        return "\n".join(part for key in (post_id, question_key(number)) if (part := self.note(key)))

    def mutes(self, username: str, text: str) -> bool:
        """Whether a post by `username` is not to be shown."""
        if self.has(MarkKind.MUTE_PERSON, username.casefold()):
            return True
        words = self.by_kind.get(MarkKind.MUTE_WORD)
        if not words:
            return False
        low = text.casefold()
        return any(word in low and _holds(low, word) for word in words)

    def counts(self, post_id: str, username: str, text: str) -> bool:
        """Whether a post stands in counts, cards and reports."""
        if self.has(MarkKind.LEAVE_OUT, post_id) or self.has(MarkKind.LEAVE_OUT_PERSON, username.casefold()):
            return False
        return not self.mutes(username, text)


NOTHING_MARKED = Marked()


def _holds(text: str, word: str) -> bool:
    """Whether `word` stands in `text` as itself, or as its plural, and not inside another one."""
    return re.search(rf"(?<!\w){re.escape(word)}(?:e?[sn])?(?!\w)", text) is not None
