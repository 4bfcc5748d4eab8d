"""Report: what a chat came to: its figures, what was asked of us and what was aimed at, and what is not as usual."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from statistics import median
from typing import Any

from desktop.core.asked import Outcome
from desktop.core.figures import Figures, figures
from desktop.core.inquiry import Inquiry
from desktop.core.measure import COMPARED, TOLD, Measure
from desktop.core.proceedings import Proceedings
from desktop.core.usual import Change, Usual, usual
from desktop.core.wording import Kind, Lesson, Tried, Worded, lessons

MOST_EARLIER = 12
"""Chats, the newest before this one, that are compared with: who came a year ago says little of tonight."""
FEWEST_POSTS = 10
"""Posts below which something was no chat to compare with."""
_VERSION = 1


@dataclass(frozen=True, slots=True)
class Brief:
    """What of a chat's figures later ones are compared with: no words of anybody's, and no names."""

    starts: datetime
    values: Mapping[Measure, float | None]
    tried: tuple[Tried, ...] = ()
    late: int = 0
    """Posts that came once it was over."""

    def encode(self) -> str:
        """As JSON."""
        tried = [[one.worded.words, one.worded.kind.value, one.worded.asks, one.share] for one in self.tried]
        values = {measure.value: value for measure, value in self.values.items() if value is not None}
        return json.dumps(
            {
                "version": _VERSION,
                "starts": self.starts.isoformat(),
                "values": values,
                "tried": tried,
                "late": self.late,
            }
        )

    @classmethod
    def decode(cls, text: str) -> Brief | None:
        """None for what this version does not read."""
        try:
            kept: dict[str, Any] = json.loads(text)
            if kept["version"] != _VERSION:
                return None
            values = {Measure(name): float(value) for name, value in kept["values"].items()}
            tried = tuple(
                Tried(Worded(words, Kind(kind), asks), share) for words, kind, asks, share in kept["tried"]
            )
            return cls(datetime.fromisoformat(kept["starts"]), values, tried, int(kept.get("late", 0)))
        except (ValueError, KeyError, TypeError):
            return None


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure with what is usual; `value` is None where there is nothing that it could be counted of."""

    measure: Measure
    value: float | None
    usual: Usual | None = None

    @property
    def change(self) -> Change | None:
        """None where too few earlier chats have it."""
        return None if self.value is None or self.usual is None else self.usual.change(self.value)


@dataclass(frozen=True, slots=True)
class Report:
    """`aim` is the plan's, in the organiser's words; `earlier` how many chats this one is compared with; `has_inbox`:
    what was taken into the inbox is known here (it is not of a file); `since` when the oldest post was written by which
    new people are told, None where nobody is."""

    proceedings: Proceedings
    figures: Figures
    title: str = ""
    aim: str = ""
    by_measure: Mapping[Measure, Figure] = field(default_factory=dict)
    earlier: int = 0
    lessons: tuple[Lesson, ...] = ()
    has_inbox: bool = True
    is_over: bool = True
    since: datetime | None = None

    def __getitem__(self, measure: Measure) -> Figure:
        return self.by_measure[measure]

    @property
    def unusual(self) -> tuple[Figure, ...]:
        """What is more or less than chance makes of it."""
        compared = (self.by_measure[measure] for measure in COMPARED)
        return tuple(one for one in compared if one.change in (Change.MORE, Change.LESS))

    @property
    def compared(self) -> tuple[Figure, ...]:
        """All that could be held against earlier chats."""
        return tuple(self.by_measure[one] for one in COMPARED if self.by_measure[one].change is not None)


def report(
    proceedings: Proceedings,
    earlier: Sequence[Brief] = (),
    *,
    inquiries: Iterable[Inquiry] | None = None,
    known: Collection[str] | None = None,
    ends: datetime | None = None,
    title: str = "",
    aim: str = "",
    is_over: bool = True,
    since: datetime | None = None,
) -> Report:
    """`earlier` are the room's chats before this one, in any order; those that were no chat to compare with are passed
    over. `inquiries` is None where there is no inbox. The rest is as in `core.figures`."""
    counted = figures(proceedings, inquiries or (), known=known, ends=ends)
    values = values_of(counted)
    before = sorted((one for one in earlier if one.starts < proceedings.starts), key=lambda one: one.starts)
    before = [one for one in before if (one.values.get(Measure.POSTS) or 0) >= FEWEST_POSTS][-MOST_EARLIER:]
    found = {
        measure: Figure(
            measure,
            value,
            usual((one.values.get(measure) for one in before), TOLD[measure].unit)
            if measure in COMPARED
            else None,
        )
        for measure, value in values.items()
    }
    tried = [one for brief in (*before, brief_of(proceedings.starts, counted)) for one in brief.tried]
    return Report(
        proceedings,
        counted,
        title,
        aim,
        found,
        len(before),
        lessons(tried),
        inquiries is not None,
        is_over,
        since,
    )


def brief_of(starts: datetime, counted: Figures) -> Brief:
    """Of a chat that began at `starts`."""
    people = len(counted.people)
    tried = tuple(
        Tried(question.worded, question.people / people)
        for question in counted.questions
        if people and question.text
    )
    return Brief(starts, values_of(counted), tried)


def values_of(counted: Figures) -> dict[Measure, float | None]:
    """Every figure of the chat as a whole; None where there is nothing to count it of."""
    asked, questions = counted.asked, counted.questions
    return {
        Measure.ASKED: len(asked),
        Measure.ANSWERED: asked.count(Outcome.ANSWERED),
        Measure.ANSWER_TIME: asked.minutes,
        Measure.HANDED_OVER: asked.count(Outcome.HANDED_OVER),
        Measure.OPEN: asked.count(Outcome.OPEN),
        Measure.POSTS: counted.posts,
        Measure.PEOPLE: len(counted.people),
        Measure.NEW_PEOPLE: None if counted.new_people is None else len(counted.new_people),
        Measure.ANSWERS: counted.answers if questions else None,
        Measure.REPOSTS: counted.reposts,
        Measure.QUESTIONS: len(questions),
        Measure.PER_QUESTION: _middle(one.answers for one in questions),
        Measure.PEOPLE_PER_QUESTION: _middle(one.people for one in questions),
        Measure.FIRST_ANSWER: _middle(one.first for one in questions),
        Measure.HALF_ANSWERS: _middle(one.half for one in questions),
        Measure.REPLIES: counted.replies,
        Measure.UNLABELLED: counted.share_unlabelled,
    }


def _middle(values: Iterable[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(median(known)) if known else None
