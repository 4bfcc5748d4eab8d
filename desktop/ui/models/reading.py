"""Reading: what the questions and the person's marks say of a room's rows, and whom a newer reading says it anew of."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from desktop.core.glance import Glance
from desktop.core.ledger import Verdicts
from desktop.core.marks import NOTHING_MARKED, Marked, MarkKind
from desktop.core.question import Questions
from desktop.core.timeline import Row, decorated
from desktop.core.verdict import Verdict

_OF_POSTS = (MarkKind.PLACE, MarkKind.LEAVE_OUT, MarkKind.KEEP, MarkKind.NOTE, MarkKind.INBOX)
_OF_PEOPLE = (MarkKind.LEAVE_OUT_PERSON, MarkKind.MUTE_PERSON, MarkKind.UNCOVER_PERSON)


@dataclass(frozen=True, slots=True)
class Reading:
    """What is known of a room's posts besides their words."""

    questions: Questions = field(default_factory=Questions)
    marked: Marked = NOTHING_MARKED

    def of(self, row: Row) -> Row:
        """`row` as it stands in the chat and in the marks."""
        return decorated(row, self.questions, self.marked)


class Touched(NamedTuple):
    """The rows that another reading may say something else of: by post id, by handle in small letters, by when they
    were written (both ends are among them), or all."""

    ids: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    span: tuple[datetime, datetime | None] | None = None
    everything: bool = False
    words: frozenset[str] = frozenset()
    """These, casefolded, are muted now and were not, or the other way round."""

    def among(self, rows: Sequence[Row]) -> Iterator[Row]:
        """Those of `rows`; looking through all of them is only for what changes seldom."""
        for row in rows:
            if (
                self.everything
                or self.words
                or row.key in self.ids
                or (self.people and row.author.username.casefold() in self.people)
                or (self.span is not None and _within(row.created_at, self.span))
            ):
                yield row

    @property
    def is_by_id(self) -> bool:
        return not (self.everything or self.words or self.people or self.span)


def touched(before: Reading, now: Reading) -> Touched:
    """What has to be looked at again; this runs at each arrival. What is said of a row stays where its verdict is not
    known any more because the chat went on for so long."""
    old, new = before.questions, now.questions
    people = set(old.hosts) ^ set(new.hosts)
    ids: set[str] = set()
    everything = old is not new and _letters(old) != _letters(new)
    words: set[str] = set()
    if old.verdicts is not new.verdicts:
        ids = _other_verdicts(old.verdicts, new.verdicts)
    if old.glance.crowds != new.glance.crowds:
        ids |= {post_id for post_id, _ in _crowded(old.glance) ^ _crowded(new.glance)}
    if before.marked is not now.marked:
        ids |= _pinned(before.marked) ^ _pinned(now.marked)
        for kind in _OF_POSTS:
            ids |= _other_keys(kind, before.marked, now.marked)
        for kind in _OF_PEOPLE:
            people |= _other_keys(kind, before.marked, now.marked)
        words = _other_keys(MarkKind.MUTE_WORD, before.marked, now.marked)
    return Touched(frozenset(ids), frozenset(people), _span(old, new), everything, frozenset(words))


def _other_verdicts(old: Mapping[str, Verdict], new: Mapping[str, Verdict]) -> set[str]:
    """A chat that goes on says itself which are new. Else equal verdicts are mostly one object, so that most are told
    apart by that alone."""
    if isinstance(new, Verdicts) and (judged := new.since(old)) is not None:
        return set(judged)
    found: set[str] = set()
    known = 0
    for key, verdict in new.items():
        before = old.get(key)
        if before is not None:
            known += 1
        if before is not verdict and before != verdict:
            found.add(key)
    return found if known == len(old) else found | (old.keys() - new.keys())


def _crowded(glance: Glance) -> set[tuple[str, int]]:
    """The posts of all crowds, each with how many accounts there are."""
    return {(post_id, len(crowd.handles)) for crowd in glance.crowds for post_id in crowd.post_ids}


def _letters(questions: Questions) -> tuple[str, tuple[tuple[int, str], ...]]:
    return questions.answer_letter, tuple((asked.number, asked.letter) for asked in questions.by_number)


def _pinned(marked: Marked) -> set[str]:
    return {pin.post_id for pin in marked.pins if pin.post_id}


def _other_keys(kind: MarkKind, before: Marked, now: Marked) -> set[str]:
    old, new = before.by_kind.get(kind, {}), now.by_kind.get(kind, {})
    return {key for key in old.keys() | new.keys() if old.get(key) != new.get(key)}


def _span(before: Questions, now: Questions) -> tuple[datetime, datetime | None] | None:
    """Between these two times a row without a verdict is a plain remark now, or is no longer known to be one."""
    old, new = before.since, now.since
    goes_on = isinstance(now.verdicts, Verdicts) and now.verdicts.since(before.verdicts) is not None
    if old == new or (goes_on and old is not None):
        return None
    if old is None or new is None:
        return (new or old or datetime.max), None
    return min(old, new), max(old, new)


def _within(at: datetime, span: tuple[datetime, datetime | None]) -> bool:
    first, last = span
    return at >= first and (last is None or at <= last)
