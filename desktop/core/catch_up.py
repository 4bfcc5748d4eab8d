"""Catch-up: what somebody who joins a chat late needs: who leads it, what was asked, where it is, and a few answers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType

from desktop.core.label import read_label
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.pin import STAND_IN
from desktop.core.question import Question, Questions
from desktop.core.room import Room
from desktop.core.timeline import Role, Row

LATE = timedelta(minutes=3)
"""Who comes in within this of the first question saw the chat begin."""
ALIVE = timedelta(hours=2)
"""A chat in which nobody has said anything for longer is past: there is nothing to catch up with."""
MOST = 6
_READ = "read"
"""The value of the mark where the card was shown and dismissed."""


class Why(StrEnum):
    """Why an answer is shown, in the order in which it is said."""

    GUEST = "guest"
    HOST = "host"
    """A host reposted or quoted it."""
    YOU = "you"


@dataclass(frozen=True, slots=True)
class AskedLine:
    """A question in one line; `answers` counts those that are certain."""

    number: int
    letter: str
    text: str
    asked_at: datetime
    answers: int
    is_current: bool

    @property
    def label(self) -> str:
        return f"{self.letter}{self.number}"


@dataclass(frozen=True, slots=True)
class Highlight:
    """An answer to show. `number` is the question that it answers, or that was current when it was said; `brief` its
    words on one line, without label and hashtags around them."""

    row: Row
    number: int
    brief: str
    whys: tuple[Why, ...]
    is_probable: bool = False
    """It carries no label: that it answers the question is a guess."""


@dataclass(frozen=True, slots=True)
class CatchUp:
    """Questions by number; highlights with the newest last, at most `MOST`, spread over the questions."""

    topic: str
    hosts: tuple[str, ...]
    """Names, or handles with @ where no name is known."""
    host_is_inferred: bool
    guests: tuple[str, ...]
    questions: tuple[AskedLine, ...]
    highlights: tuple[Highlight, ...]
    may_show: frozenset[str] = frozenset()
    """Ids of all posts that could be highlights, also those that were too many."""
    is_over: bool = False

    @property
    def current(self) -> AskedLine | None:
        """Where the chat is; None before the first question."""
        return next((line for line in self.questions if line.is_current), None)


def catch_up(
    room: Room,
    questions: Questions,
    rows: Iterable[Row],
    marked: Marked,
    names: Mapping[str, str] = MappingProxyType({}),
) -> CatchUp:
    """`rows` are the posts of `wanted`, decorated; `names` display names by handle in small letters, as far as they are
    known."""
    known = {row.key: row for row in rows if row.pending is None}
    names = {**names, **{row.author.username.casefold(): row.author.name for row in known.values()}}
    names |= {one.author.username.casefold(): one.author.name for one in questions.by_number if one.author.id}
    maybe = (_highlight(known.get(post_id), questions, marked) for post_id in wanted(questions, marked))
    found = [highlight for highlight in maybe if highlight is not None]
    return CatchUp(
        room.topic,
        _named(questions.hosts or room.hosts, room.hosts, names),
        questions.host_is_inferred,
        _named(room.guests, room.guests, names),
        tuple(_line(one, questions) for one in questions.by_number),
        _spread(found),
        frozenset(highlight.row.key for highlight in found),
        questions.is_over,
    )


def wanted(questions: Questions, marked: Marked) -> tuple[str, ...]:
    """Ids of the posts that may be highlights."""
    found = dict.fromkeys((*questions.by_guests, *questions.kept_by_hosts, *marked.keys(MarkKind.KEEP)))
    return tuple(post_id for post_id in found if not marked.withholds(post_id))


def first_question(questions: Questions) -> Question | None:
    """The chat's first; a text that the person pinned before any host asked does not begin a chat."""
    asked = [one for one in questions.by_number if not one.post_id.startswith(STAND_IN)]
    return min(asked, key=lambda one: (one.asked_at, one.number), default=None)


def is_late(
    questions: Questions,
    joined_at: datetime,
    marked: Marked,
    now: datetime,
) -> bool:
    """Whether somebody who came in at `joined_at` missed the beginning of a chat that goes on, and was not told yet."""
    first = first_question(questions)
    if first is None or is_caught_up(questions, marked) or saw_it_begin(questions, joined_at):
        return False
    newest = max(one.asked_at for one in questions.by_number)
    return now - max(newest, questions.until or newest) < ALIVE


def saw_it_begin(questions: Questions, joined_at: datetime) -> bool:
    first = first_question(questions)
    return first is not None and joined_at - first.asked_at <= LATE


def is_caught_up(questions: Questions, marked: Marked) -> bool:
    """The card was dismissed in this chat, or was not needed. An older question may still come to light afterwards:
    who dismissed the card is not shown it again; who only seemed to have been there in time is."""
    first = first_question(questions)
    if first is None:
        return False
    if marked.has(MarkKind.CAUGHT_UP, first.post_id):
        return True
    return any(marked.get(MarkKind.CAUGHT_UP, one.post_id) == _READ for one in questions.by_number)


def caught_up(questions: Questions, *, read: bool) -> tuple[Mark, ...]:
    """The mark of somebody who needs no card any more: they dismissed it (`read`), or saw the chat begin."""
    first = first_question(questions)
    return () if first is None else (Mark(MarkKind.CAUGHT_UP, first.post_id, _READ if read else ""),)


def _line(question: Question, questions: Questions) -> AskedLine:
    return AskedLine(
        question.number,
        question.letter,
        " ".join(question.whole.split()),
        question.asked_at,
        question.answer_count,
        question.number == questions.current_number,
    )


def _highlight(row: Row | None, questions: Questions, marked: Marked) -> Highlight | None:
    first = first_question(questions)
    if row is None or first is None or row.created_at < first.asked_at:
        return None
    if row.is_left_out or row.is_muted or row.is_repost:
        return None
    kept = marked.is_kept(row.key)
    number = row.numbers[0] if row.numbers else row.probable
    if row.is_question or questions.get(number or 0) is None:
        number = None
    if number is None and not kept:
        return None
    whys = {
        Why.GUEST: row.role is Role.GUEST,
        Why.HOST: row.key in questions.kept_by_hosts,
        Why.YOU: kept,
    }
    found = tuple(why for why, holds in whys.items() if holds)
    place = _asked_before(row, questions) if number is None else number
    return Highlight(row, place, _brief(row.text), found, number is not None and not row.numbers)


def _asked_before(row: Row, questions: Questions) -> int:
    """The question that stood when this was said."""
    asked = [one for one in questions.by_number if one.asked_at <= row.created_at]
    return max(asked, key=lambda one: one.asked_at).number


def _spread(found: list[Highlight]) -> tuple[Highlight, ...]:
    """The best of every question, from the newest question on, then the second best, until there are enough."""
    by_number: dict[int, list[Highlight]] = {}
    for highlight in sorted(found, key=_worth, reverse=True):
        by_number.setdefault(highlight.number, []).append(highlight)
    taken: list[Highlight] = []
    while by_number and len(taken) < MOST:
        for number in sorted(by_number, reverse=True):
            taken.append(by_number[number].pop(0))
        by_number = {number: left for number, left in by_number.items() if left}
    return tuple(sorted(taken[:MOST], key=lambda highlight: highlight.row.sort_key))


def _worth(highlight: Highlight) -> tuple[bool, int, bool, object]:
    """What the reader chose comes first, then what several chose, then what is certain, then what is newest."""
    whys = highlight.whys
    return Why.YOU in whys, len(whys), bool(highlight.row.numbers), highlight.row.sort_key


def _brief(text: str) -> str:
    label = read_label(text)
    words = text[label.end if label else 0 :].split()
    while words and words[-1].startswith("#"):
        words.pop()
    return " ".join(words) or " ".join(text.split())


def _named(handles: Iterable[str], spelt: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    written = {handle.casefold(): handle for handle in spelt}
    return tuple(
        names.get(handle.casefold()) or f"@{written.get(handle.casefold(), handle)}" for handle in handles
    )
