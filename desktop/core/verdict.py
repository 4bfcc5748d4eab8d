"""Verdict: what a post is in its chat: a question, an answer or neither, and to which numbers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    QUESTION = "question"
    ANSWER = "answer"
    OTHER = "other"


class Reason(StrEnum):
    """Why an unlabelled post probably belongs to a question, the surest first."""

    REPLY = "reply"
    THREAD = "thread"
    AUTHOR = "author"
    WORDING = "wording"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`numbers` are certain, `probable` is not and is only there where `kind` is other."""

    kind: Kind = Kind.OTHER
    numbers: tuple[int, ...] = ()
    part: str = ""
    probable: int | None = None
    reason: Reason | None = None
    repeats: bool = False
    """Somebody else's words: counted nowhere."""


OTHER = Verdict()
