"""Plan: when a chat begins and ends, and which question its organiser means to ask at which minute."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence

MAX_MINUTES = 7 * 24 * 60
"""The longest chat: a slow one, with a question a day for a week."""
MAX_QUESTIONS = 50
MAX_NUMBER = 99
MAX_TEXT = 500
"""Characters of a question: more than a post holds, since a question may be two posts."""
YEARS = range(2000, 3000)


@dataclass(frozen=True, slots=True)
class Planned:
    """Question `number`, to be asked `minute` minutes after the chat's start."""

    number: int
    text: str
    minute: int


@dataclass(frozen=True, slots=True)
class Plan:
    """`start` is aware, UTC, in whole seconds; `questions` are in the order of their minutes."""

    start: datetime
    minutes: int = 60
    questions: tuple[Planned, ...] = ()
    zone: str = field(default="", compare=False)
    """The organiser's (IANA), to say the time on their clock, too; empty where that is not known."""

    @classmethod
    def of(cls, start: datetime, minutes: int = 60, questions: Iterable[Planned] = ()) -> Plan:
        """The plan in order. Raises BadInput where no chat can be so; `start` is any aware time."""
        if not 1 <= minutes <= MAX_MINUTES:
            raise BadInput("The plan's chat lasts longer than Parley can follow, or no time at all.")
        try:
            start = start.astimezone(UTC).replace(microsecond=0)
        except OverflowError:
            raise BadInput("The plan's start is no date that a chat can have.") from None
        if start.year not in YEARS:
            raise BadInput("The plan's start is no date that a chat can have.")
        ordered = tuple(sorted(questions, key=lambda one: (one.minute, one.number)))
        _check(ordered, minutes)
        return cls(start, minutes, ordered)

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)

    def at(self, planned: Planned) -> datetime:
        """When this question is to be asked."""
        return self.start + timedelta(minutes=planned.minute)

    def is_over(self, now: datetime) -> bool:
        return now >= self.end

    def current(self, now: datetime) -> Planned | None:
        """The question that is planned for now: none before the first one's minute, and none after the end."""
        begun = [one for one in self.questions if self.at(one) <= now]
        return begun[-1] if begun and not self.is_over(now) else None

    def following(self, now: datetime) -> Planned | None:
        """The next question that is planned."""
        return next((one for one in self.questions if self.at(one) > now), None)


def _check(questions: tuple[Planned, ...], minutes: int) -> None:
    if len(questions) > MAX_QUESTIONS:
        raise BadInput(sentence("The plan has more than %1 questions.", MAX_QUESTIONS))
    seen: set[int] = set()
    for one in questions:
        if not 1 <= one.number <= MAX_NUMBER:
            raise BadInput(sentence("Questions are numbered from 1 to %1.", MAX_NUMBER))
        if one.number in seen:
            raise BadInput(sentence("The plan has two questions with the number %1.", one.number))
        seen.add(one.number)
        if not 0 <= one.minute < minutes:
            raise BadInput(sentence("Q%1 is planned outside of the chat's %2 minutes.", one.number, minutes))
        if not one.text or len(one.text) > MAX_TEXT:
            raise BadInput(sentence("Q%1 has no text, or more than %2 characters.", one.number, MAX_TEXT))
