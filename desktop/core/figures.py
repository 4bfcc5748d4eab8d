"""Figures: what can be counted of a chat: posts, people, each question by itself, what was asked of us, each minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median
from typing import NamedTuple

from desktop.core.asked import Asked, asked
from desktop.core.exchange import Exchange, Pair, exchanges, pairs
from desktop.core.inquiry import Inquiry
from desktop.core.proceedings import Proceedings, Spoken
from desktop.core.question import Question
from desktop.core.room import Role
from desktop.core.tally import Tallied, hashtags, links
from desktop.core.wording import NO_WORDS, Worded, count_words, worded

MINUTE = timedelta(minutes=1)
MOST_BEST, MOST_PAIRS, MOST_TALLIED = 3, 10, 10
_LEAD = 5 * MINUTE
"""What the plot shows before the first question."""
_LONGEST = timedelta(hours=3)
_FEWEST_BARS = 30


@dataclass(frozen=True, slots=True)
class Best:
    """An answer that others took up: `replies` are other people's in this chat."""

    said: Spoken
    reposts: int
    replies: int


@dataclass(frozen=True, slots=True)
class QuestionFigures:
    """What came of one question. Minutes are counted from when it was first asked; an answer before that took none."""

    number: int
    letter: str
    text: str
    post_id: str
    asked_at: datetime
    answers: int = 0
    """Posts with its number; an answer in several parts is one."""
    people: int = 0
    """Who wrote them."""
    first: float | None = None
    """Minutes until the first of them."""
    half: float | None = None
    """Minutes until half of them were there: the median."""
    replies: int = 0
    """Posts under it by which participants speak to each other."""
    labelled: int = 0
    """Posts under it that carry its number, each part of an answer for itself."""
    unlabelled: int = 0
    """Posts without a number that probably belong to it."""
    best: tuple[Best, ...] = ()
    worded: Worded = NO_WORDS
    answer_words: float | None = None
    """How long its answers are, in words: the median."""

    @property
    def share_unlabelled(self) -> float | None:
        """Of the posts under it."""
        under = self.labelled + self.unlabelled
        return self.unlabelled / under if under else None


class Mark(NamedTuple):
    """A question in the plot, and the place of the bar in which it was asked."""

    label: str
    place: int


@dataclass(frozen=True, slots=True)
class Hour:
    """Posts in people's own words by the minute; where questions are hours apart, by the hour. `starts` is in UTC;
    `places` are the bars that a plot has room for, more than there are of a chat that has just begun."""

    starts: datetime
    step: timedelta
    posts: tuple[int, ...] = ()
    asked: tuple[Mark, ...] = ()
    places: int = 1

    @property
    def busiest(self) -> int:
        """The place of the busiest bar, the first of several."""
        return max(range(len(self.posts)), key=self.posts.__getitem__, default=0)


@dataclass(frozen=True, slots=True)
class Figures:
    """All figures of one chat. Posts are those in people's own words; what the inbox withholds is counted in them."""

    posts: int
    reposts: int
    answers: int
    people: tuple[str, ...]
    """Handles, in small letters, of who said something in words of their own."""
    new_people: tuple[str, ...] | None
    """Those of whom this room has nothing earlier, hosts left out; None where nothing earlier is known."""
    replies: int
    """Posts by which participants speak to each other."""
    labelled: int
    unlabelled: int
    words: float | None
    """How long posts are, in words: the median."""
    questions: tuple[QuestionFigures, ...]
    asked: Asked
    hour: Hour | None
    """None where nobody said anything."""
    pairs: tuple[Pair, ...]
    tags: tuple[Tallied, ...]
    """Those in more than one post."""
    links: tuple[Tallied, ...]
    withheld: int = 0

    @property
    def share_unlabelled(self) -> float | None:
        """Of the posts that belong to a question."""
        under = self.labelled + self.unlabelled
        return self.unlabelled / under if under else None


def figures(
    proceedings: Proceedings,
    inquiries: Iterable[Inquiry] = (),
    *,
    known: Collection[str] | None = None,
    ends: datetime | None = None,
) -> Figures:
    """Count. `known` are the handles, in small letters, of who said
    something in this room before; `ends` when the chat was over, where that is known."""
    counted = proceedings.counted
    leading = {person.name for person in proceedings.people if person.role in (Role.HOST, Role.GUEST)}
    hosts = {person.name for person in proceedings.people if person.role is Role.HOST}
    people = tuple(dict.fromkeys(one.name for one in counted))
    spoke = exchanges(proceedings)
    among = [one for one in spoke if one.by not in leading and one.to not in leading]
    continued = proceedings.continued
    return Figures(
        posts=len(counted),
        reposts=sum(one.reposts for one in counted) + sum(not one.of for one in proceedings.repeats),
        answers=sum(one.is_answer and one.id not in continued for one in counted),
        people=people,
        new_people=None
        if known is None
        else tuple(one for one in people if one not in known and one not in hosts),
        replies=len(among),
        labelled=sum(one.is_answer for one in counted),
        unlabelled=sum(one.is_probable for one in counted),
        words=_middle(count_words(one.post.text) for one in counted),
        questions=tuple(
            _question(question, proceedings, among, spoke) for question in proceedings.questions.by_number
        ),
        asked=asked(proceedings, inquiries),
        hour=_hour(proceedings, ends),
        pairs=pairs(spoke, MOST_PAIRS),
        tags=tuple(one for one in hashtags(proceedings, MOST_TALLIED) if one.posts > 1),
        links=links(proceedings, MOST_TALLIED),
        withheld=proceedings.withheld,
    )


def _question(
    question: Question, proceedings: Proceedings, among: list[Exchange], spoke: tuple[Exchange, ...]
) -> QuestionFigures:
    number, continued = question.number, dict(question.continued)
    labelled = [one for one in proceedings.counted if one.is_answer and number in one.verdict.numbers]
    answers = [one for one in labelled if one.id not in continued]
    waits = sorted(max((one.post.created_at - question.asked_at) / MINUTE, 0.0) for one in answers)
    return QuestionFigures(
        number=number,
        letter=question.letter,
        text=question.whole,
        post_id=question.post_id,
        asked_at=question.asked_at,
        answers=len(answers),
        people=len({one.name for one in answers}),
        first=waits[0] if waits else None,
        half=median(waits) if waits else None,
        replies=sum(one.said.number == number for one in among),
        labelled=len(labelled),
        unlabelled=sum(one.is_probable and one.number == number for one in proceedings.counted),
        best=_best(answers, proceedings, spoke),
        worded=worded(question.whole),
        answer_words=_middle(count_words(one.post.text) for one in answers),
    )


def _best(answers: list[Spoken], proceedings: Proceedings, spoke: tuple[Exchange, ...]) -> tuple[Best, ...]:
    """Reposts and other people's replies to it, added; likes, then the earlier, where that is the same. What nobody
    took up is none, nor is what the inbox withholds, for it is not shown."""
    shown = {one.id for one in proceedings.spoken}
    replied = Counter(one.said.post.reply_to for one in spoke)
    taken_up = [
        Best(one, one.reposts, replied[one.id])
        for one in answers
        if one.id in shown and one.reposts + replied[one.id] > 0
    ]
    taken_up.sort(key=lambda best: (-best.reposts - best.replies, -best.said.post.counts.likes))
    return tuple(taken_up[:MOST_BEST])


def _hour(proceedings: Proceedings, ends: datetime | None) -> Hour | None:
    """From shortly before the first question to the end of the chat, or for three hours; without questions, the three
    hours that have most. Where questions are farther apart than that, hour by hour, or day by day."""
    times = [one.post.created_at for one in proceedings.counted]
    if not times:
        return None
    asked_at = [
        (one.letter, one.number, one.asked_at) for one in proceedings.questions.by_number if one.is_asked
    ]
    moments = [at for _, _, at in asked_at]
    if moments and max(moments) - min(moments) > _LONGEST:
        first, last = times[0], times[-1]
        step = timedelta(hours=1) if last - first <= timedelta(days=5) else timedelta(days=1)
    else:
        first = max(times[0], min(moments) - _LEAD) if moments else _busiest(times)
        last = min(max(ends or _mostly_over(times), *moments, first), first + _LONGEST)
        step = MINUTE
    first = first.replace(second=0, microsecond=0, minute=first.minute if step is MINUTE else 0)
    count = int((last - first) / step) + 1
    bars = Counter(int((at - first) / step) for at in times if at >= first)
    marks = (Mark(f"{letter}{number}", int((at - first) / step)) for letter, number, at in asked_at)
    return Hour(
        first,
        step,
        tuple(bars[place] for place in range(count)),
        tuple(sorted((mark for mark in marks if 0 <= mark.place < count), key=lambda mark: mark.place)),
        max(count, _FEWEST_BARS if step is MINUTE else 1),
    )


def _mostly_over(times: list[datetime]) -> datetime:
    """Nobody said when the chat was over: what trickles in afterwards would be most of the plot."""
    return times[-1 - len(times) * 3 // 100]


def _busiest(times: list[datetime]) -> datetime:
    """Where the three hours with most posts begin."""
    best, most, end = times[0], 0, 0
    for place, at in enumerate(times):
        while end < len(times) and times[end] - at < _LONGEST:
            end += 1
        if end - place > most:
            best, most = at, end - place
    return best


def _middle(values: Iterable[int]) -> float | None:
    known = list(values)
    return float(median(known)) if known else None
