"""Guards: what is asked once before a cue is posted, or an answer of a host is: none of it is forbidden."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from desktop.core.cue import Cue
from desktop.core.length import MAX_WEIGHT
from desktop.core.outbox import Entry, Kind, State
from desktop.core.question import Questions
from desktop.core.run_sheet import RunSheet

APART = timedelta(minutes=1)
"""Two questions that are closer than that are one too many: nobody has answered the first."""
LATE = timedelta(minutes=2)
"""A cue whose time went by longer ago than that is not posted by itself: the computer slept or was off."""
EARLY = timedelta(hours=1)
"""What was asked longer than that before the start was asked in the chat before."""
_LEAVING = frozenset({State.QUEUED, State.SENDING, State.UNKNOWN, State.OVERDUE, State.FAILED})


class DoubtKind(StrEnum):
    NUMBER_USED = "number_used"
    """A question with this number was asked, or is on its way."""
    TOO_SOON = "too_soon"
    """Another question was posted less than a minute ago."""
    NOT_BEGUN = "not_begun"
    """The chat's start is still to come, and the question was not planned for before it."""
    NOT_OUT_YET = "not_out_yet"
    """The question before has not left this computer."""
    TOO_LONG = "too_long"
    """With label and hashtag it does not fit into one post."""
    SOMEBODY_ELSES = "somebody_elses"
    """A co-host took it, and it is not overdue."""
    PICTURE_MISSING = "picture_missing"
    """A co-host's picture has not come to this computer."""
    IS_LATE = "is_late"
    """Its time went by while nobody could post it. Asked only where it would go out by itself."""
    WRITTEN_ELSEWHERE = "written_elsewhere"
    """A co-host wrote it since this computer was told to post by itself. Asked only where it would."""
    ANSWERS_AS_HOST = "answers_as_host"
    """An answer was typed as the account that hosts."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """`number` is the question's that the doubt is about, `over` by how many weighted characters a text is too long,
    `by` whose cue or whose words it is, `words` what they are."""

    kind: DoubtKind
    cue_id: str = ""
    number: int = 0
    over: int = 0
    by: str = ""
    words: str = ""


def doubts(
    sheet: RunSheet,
    cue: Cue,
    questions: Questions,
    leaving: Iterable[Entry],
    *,
    me: str,
    now: datetime,
    most: int = MAX_WEIGHT,
) -> tuple[Doubt, ...]:
    """What is to be asked before `cue` is posted as `me`; `leaving` are this room's entries that have not settled."""
    found = []
    if cue.is_question:
        on_way = [one for one in leaving if one.kind is Kind.POST and one.state in _LEAVING]
        if _is_used(sheet, cue, questions, on_way):
            found.append(Doubt(DoubtKind.NUMBER_USED, cue.id, cue.number))
        if now < sheet.start and cue.minute >= 0:
            found.append(Doubt(DoubtKind.NOT_BEGUN, cue.id, cue.number))
        before = sheet.said_last
        if before is not None and before.posted is not None and before.id != cue.id:
            if any(entry.id == before.posted.entry_id for entry in on_way):
                found.append(Doubt(DoubtKind.NOT_OUT_YET, cue.id, before.number))
            elif before.said_at is not None and now - before.said_at < APART:
                found.append(Doubt(DoubtKind.TOO_SOON, cue.id, before.number))
    if (over := sheet.length(cue) - most) > 0:
        found.append(Doubt(DoubtKind.TOO_LONG, cue.id, cue.number, over=over))
    if not sheet.is_anybodys(cue, me, now):
        found.append(Doubt(DoubtKind.SOMEBODY_ELSES, cue.id, cue.number, by=cue.owner))
    if len(cue.attachments) < len(cue.pictures):
        found.append(Doubt(DoubtKind.PICTURE_MISSING, cue.id, cue.number))
    return tuple(found)


def content(cue: Cue) -> str:
    """What would be posted of it, to be told from anything else."""
    return "\n".join((cue.draft.text(""), *(f"{one.name} {one.alt}" for one in cue.pictures)))


def written_elsewhere(cue: Cue, device: str, approved: Iterable[str]) -> Doubt | None:
    """Whether somebody at another computer than `device` wrote something of the cue, and its `content` was never before
    the eyes of whoever lets this one post by itself."""
    others = [by for where, by in cue.writers if where != device]
    if not others or content(cue) in approved:
        return None
    return Doubt(DoubtKind.WRITTEN_ELSEWHERE, cue.id, cue.number, by=others[0], words=content(cue))


def _is_used(sheet: RunSheet, cue: Cue, questions: Questions, on_way: list[Entry]) -> bool:
    asked = questions.get(cue.number)
    others = (one for one in sheet.cues if one.is_question and one.id != cue.id and one.number == cue.number)
    return (
        (asked is not None and asked.is_asked and asked.asked_at >= sheet.start - EARLY)
        or any(one.posted is not None for one in others)
        or any(entry.text.startswith(f"{cue.label}:") for entry in on_way)
    )


def answers_as_host(number: int | None, me: str, hosts: Iterable[str]) -> Doubt | None:
    """Whether an answer with that label may not be meant as `me`, who hosts here: hosts ask with one account and answer
    with another (CHATS.md 3.1)."""
    hosting = me.casefold() in {host.casefold() for host in hosts}
    return Doubt(DoubtKind.ANSWERS_AS_HOST, number=number) if number is not None and hosting else None
