"""Transcript: what was said in a chat, question by question, in the order of conversation; each post stands once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum, auto

from desktop.core.pin import STAND_IN
from desktop.core.proceedings import Proceedings, Spoken
from desktop.core.question import Question

DEEPEST = 2
"""Replies to replies deeper than this stand at that depth, in their order: two people's exchange reads downwards."""


@dataclass(frozen=True, slots=True)
class Said:
    """One post in its place. `depth` is 0, or how deep it stands under what it replies to, which came before it."""

    spoken: Spoken
    depth: int = 0
    further: tuple[Spoken, ...] = ()
    """The other posts of an answer in several parts."""

    @property
    def posts(self) -> tuple[Spoken, ...]:
        return (self.spoken, *self.further)


@dataclass(frozen=True, slots=True)
class Section:
    """All that was said to one question. `question` is None where people answer under a number that nobody was seen
    asking."""

    number: int
    letter: str
    question: Question | None = None
    text: str = ""
    """What was asked, in the posts that may be shown; empty where none may."""
    asked: tuple[Spoken, ...] = ()
    """The posts that ask it, say it again or point at it, oldest first."""
    answers: tuple[Said, ...] = ()
    """Certain ones, each followed by the replies to it."""
    probable: tuple[Said, ...] = ()
    """What carries no label and probably belongs here, each followed by the replies to it."""
    elsewhere: tuple[Spoken, ...] = ()
    """Answers to this question, too, that stand under the first one that they name."""
    aside: tuple[Said, ...] = ()
    """What was said meanwhile and belongs to no question."""
    answer_count: int = 0
    """Certain answers, those that are withheld among them; one in several posts is one."""
    people_count: int = 0
    """Who wrote them."""
    probable_count: int = 0
    """Posts that probably belong here, those that are withheld among them."""

    @property
    def label(self) -> str:
        return f"{self.letter}{self.number}"


@dataclass(frozen=True, slots=True)
class Transcript:
    """Of each `Proceedings.spoken` one place: in `before`, what was said before anything was asked, or in one of the
    sections, which stand in the order of asking."""

    proceedings: Proceedings
    before: tuple[Said, ...] = ()
    sections: tuple[Section, ...] = ()


def transcript(proceedings: Proceedings) -> Transcript:
    """Order the proceedings by question.

    An answer stands under the first question that it names. What replies to another post of the same question stands
    under that post, and so does side talk, wherever that post is; all else stands by time.
    """
    placed = _Placed(proceedings)
    sections = [_section(proceedings, placed, number) for number in placed.numbers]
    return Transcript(
        proceedings,
        tuple(placed.said(None, _Group.ASIDE)),
        tuple(sorted(sections, key=lambda one: (_first(one), one.number))),
    )


class Format(StrEnum):
    """In which form a transcript leaves."""

    HTML = "html"
    MARKDOWN = "md"
    TABLE = "csv"
    LINES = "jsonl"
    LINKS = "links"

    @property
    def suffix(self) -> str:
        return "txt" if self is Format.LINKS else self.value


class _Group(Enum):
    ASKED = auto()
    ANSWERS = auto()
    PROBABLE = auto()
    ASIDE = auto()


Home = tuple[int | None, _Group]


class _Placed:
    """Where each post stands: the section's number (None: before all), the group, and under which post."""

    def __init__(self, proceedings: Proceedings) -> None:
        self._by_home: dict[Home, list[Spoken]] = {}
        """Those that stand under none, by time."""
        self._replies: dict[str, list[Spoken]] = {}
        self._further: dict[str, list[Spoken]] = {}
        self._homes: dict[str, Home] = {}
        self._first: dict[str, str] = {}
        continued = proceedings.continued
        for spoken in proceedings.spoken:
            first = continued.get(spoken.id)
            if first is not None and self._homes.get(first) == _home(spoken):
                self._first[spoken.id] = first
                self._further.setdefault(first, []).append(spoken)
            else:
                self._put(spoken)
        asked = {question.number for question in proceedings.questions.by_number if not question.planned}
        self.numbers = sorted(asked | {number for number, _ in self._homes.values() if number is not None})

    def _put(self, spoken: Spoken) -> None:
        home = _home(spoken)
        parent = self._first.get(spoken.post.reply_to, spoken.post.reply_to)
        above = self._homes.get(parent)
        if above is not None and _belongs_under(spoken, home, above):
            self._homes[spoken.id] = above
            self._replies.setdefault(parent, []).append(spoken)
        else:
            self._homes[spoken.id] = home
            self._by_home.setdefault(home, []).append(spoken)

    def has(self, post_id: str) -> bool:
        """Whether a post may be shown."""
        return post_id in self._homes or post_id in self._first

    def roots(self, number: int | None, group: _Group) -> list[Spoken]:
        return self._by_home.get((number, group), [])

    def said(self, number: int | None, group: _Group) -> Iterator[Said]:
        """In the order of conversation."""
        waiting = [(spoken, 0) for spoken in reversed(self.roots(number, group))]
        while waiting:
            spoken, depth = waiting.pop()
            yield Said(spoken, min(depth, DEEPEST), tuple(self._further.get(spoken.id, ())))
            replies = self._replies.get(spoken.id, ())
            waiting += [(reply, depth + 1) for reply in reversed(replies)]


def _home(spoken: Spoken) -> Home:
    """Where a post stands by itself."""
    if spoken.number is None:
        return spoken.during, _Group.ASIDE
    if spoken.is_question:
        return spoken.number, _Group.ASKED
    return spoken.number, _Group.PROBABLE if spoken.is_probable else _Group.ANSWERS


def _belongs_under(spoken: Spoken, home: Home, above: Home) -> bool:
    """Whether a reply whose own place is `home` stands under a post at `above`."""
    if above[1] is _Group.ASKED or home[1] is _Group.ASKED:
        return False
    if home[1] is _Group.ASIDE:
        return True
    return home[0] == above[0] and (home[1] is above[1] or home[1] is _Group.PROBABLE)


def _section(proceedings: Proceedings, placed: _Placed, number: int) -> Section:
    questions, continued = proceedings.questions, proceedings.continued
    question = questions.get(number)
    counted = proceedings.counted
    answers = [one for one in counted if one.is_answer and number in one.verdict.numbers]
    return Section(
        number,
        questions.answer_letter if question is None else question.letter,
        question,
        _asked(question, placed),
        tuple(placed.roots(number, _Group.ASKED)),
        tuple(placed.said(number, _Group.ANSWERS)),
        tuple(placed.said(number, _Group.PROBABLE)),
        tuple(one for one in proceedings.spoken if one.is_answer and number in one.verdict.numbers[1:]),
        tuple(placed.said(number, _Group.ASIDE)),
        sum(1 for one in answers if one.id not in continued),
        len({one.name for one in answers}),
        sum(1 for one in counted if one.is_probable and one.number == number),
    )


def _asked(question: Question | None, placed: _Placed) -> str:
    """The question's words without what the inbox withholds."""
    if question is None:
        return ""
    parts = tuple(
        part for part in question.parts if placed.has(part.post_id) or part.post_id.startswith(STAND_IN)
    )
    if parts == question.parts:
        return question.whole
    return replace(question, parts=parts, pin=None).whole if parts else ""


def _first(section: Section) -> datetime:
    """When a section began: with its question, else with its first post."""
    if section.question is not None:
        return section.question.asked_at
    said = (one.spoken for one in (*section.answers, *section.probable, *section.aside))
    return min(one.post.created_at for one in (*section.asked, *said, *section.elsewhere))


def in_its_order(transcript: Transcript) -> Iterator[tuple[Section | None, Spoken]]:
    """Every post that stands in it, with its section (None: before all of them)."""
    yield from ((None, post) for said in transcript.before for post in said.posts)
    for section in transcript.sections:
        yield from ((section, post) for post in section.asked)
        for said in (*section.answers, *section.probable, *section.aside):
            yield from ((section, post) for post in said.posts)
