"""Your hour: a chat as one person had it: their answers, who replied, whom they met, what they kept and missed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.core.account import Account
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.post import Author, EntityKind, Post
from desktop.core.proceedings import Person, Proceedings, Spoken
from desktop.core.question import Question
from desktop.core.room import Role, Room
from desktop.core.signs import find_mentions


@dataclass(frozen=True, slots=True)
class OwnAnswer:
    """One answer of one's own to question `number`, in all its posts, with what people replied to it and how often it
    was passed on."""

    number: int
    letter: str
    posts: tuple[Spoken, ...]
    replies: tuple[Spoken, ...] = ()
    reposts: int = 0
    is_probable: bool = False
    """It carries no label: that it answers the question is a guess."""


@dataclass(frozen=True, slots=True)
class Met:
    """Somebody with whom there was a word: replies and mentions, by them and to them, and posts of one's own that they
    passed on."""

    author: Author
    role: Role = Role.NONE
    by_them: int = 0
    to_them: int = 0
    passed_on: int = 0

    @property
    def both(self) -> bool:
        return bool(self.by_them and self.to_them)


@dataclass(frozen=True, slots=True)
class Noted:
    """A private note or answer: `words` about a `question`, or about what somebody said, under question `number`."""

    number: int | None
    words: str
    question: Question | None = None
    spoken: Spoken | None = None


@dataclass(frozen=True, slots=True)
class YourHour:
    """All of one chat that concerns one person. Nothing of it leaves this computer by itself."""

    room: Room
    starts: datetime
    ends: datetime
    account: Account | None
    posts: int = 0
    """Their own, reposts left out."""
    asked: int = 0
    """How many questions the chat had."""
    answers: tuple[OwnAnswer, ...] = ()
    """By number, then in time."""
    led: tuple[Author, ...] = ()
    """Hosts, then guests, but for themselves."""
    met: tuple[Met, ...] = ()
    """Who spoke with them both ways first, then by how much was said."""
    kept: tuple[Spoken, ...] = ()
    notes: tuple[Noted, ...] = ()
    missed: tuple[Question, ...] = ()
    """Questions to which they gave no answer, neither labelled nor probable."""
    unanswered: tuple[Spoken, ...] = ()
    """Posts that reply to them or name them, by people to whom they said nothing since."""

    @property
    def answered(self) -> int:
        """To how many questions they gave an answer for certain."""
        return len({one.number for one in self.answers if not one.is_probable})

    @property
    def probably(self) -> int:
        """To how many others they probably did."""
        return len({one.number for one in self.answers}) - self.answered

    @property
    def thanked(self) -> tuple[Author, ...]:
        """Whom a thank-you names, the first of them first: who led the chat, its guests, and who spoke with them."""
        spoke = (one.author for one in self.met if one.by_them or one.passed_on)
        return tuple(dict.fromkeys((*self.led, *spoke)))


def your_hour(
    told: Proceedings, account: Account | None, marked: Marked = NOTHING_MARKED, *, is_latest: bool = True
) -> YourHour:
    """What `told` was for the person of `account`; without one there is only what they kept and noted. Their own posts
    are found by the account's id, and in posts that came by a file by its handle. `is_latest`: it is the room's newest
    chat, so that what is noted of a question's number is noted of its question."""
    kept = tuple(one for one in told.spoken if marked.is_kept(one.id))
    notes = _notes(told, marked, of_numbers=is_latest)
    hour = YourHour(told.room, told.starts, told.ends, account, kept=kept, notes=notes)
    if account is None:
        return hour
    mine = _Mine(told, account)
    answered = {one.number for one in mine.own if one.number is not None and not one.is_question}
    return replace(
        hour,
        posts=len(mine.own),
        asked=sum(one.is_asked for one in told.questions.by_number),
        answers=mine.answers(),
        led=tuple(
            one.author
            for role in (Role.HOST, Role.GUEST)
            for one in told.people
            if one.role is role and not _is(one.author, account)
        ),
        met=mine.met(),
        missed=tuple(
            one
            for one in told.questions.by_number
            if one.number not in answered and one.is_asked and not _is(one.author, account)
        ),
        unanswered=mine.unanswered(),
    )


class _Mine:
    """Who spoke to whom, seen from one person."""

    def __init__(self, told: Proceedings, account: Account) -> None:
        self._told, self._account = told, account
        self._me = account.username.casefold()
        self._by_id = {one.id: one for one in told.spoken}
        self.own = [one for one in told.spoken if _is(one.post.author, account)]
        self._own_ids = {one.id for one in self.own}
        self._to_me = [one for one in told.spoken if one.id not in self._own_ids and self._is_to_me(one)]

    def answers(self) -> tuple[OwnAnswer, ...]:
        further, whole = self._told.continued, dict[str, list[Spoken]]()
        for one in self.own:
            if one.number is not None and not one.is_question:
                whole.setdefault(further.get(one.id, one.id), []).append(one)
        found = [self._answer(posts) for posts in whole.values()]
        return tuple(sorted(found, key=lambda one: (one.number, one.posts[0].post.sort_key)))

    def met(self) -> tuple[Met, ...]:
        """People by the names under which they are known here; of each, both ways."""
        found = {person.name: Met(person.author, person.role) for person in self._told.people}
        for one in self._to_me:
            found[one.name] = _more(found[one.name], by_them=1)
        for one in self.own:
            for name in self._spoken_to(one):
                if name in found:
                    found[name] = _more(found[name], to_them=1)
        for repeat in self._told.repeats:
            if repeat.of in self._own_ids and not _is(repeat.post.author, self._account):
                found[repeat.name] = _more(found[repeat.name], passed_on=1)
        people: Mapping[str, Person] = {person.name: person for person in self._told.people}
        met = [
            one
            for name, one in found.items()
            if (one.by_them or one.to_them or one.passed_on) and not _is(people[name].author, self._account)
        ]
        return tuple(sorted(met, key=lambda one: (one.both, _much(one)), reverse=True))

    def unanswered(self) -> tuple[Spoken, ...]:
        """Nothing of one's own replies to it or names its author later. Who hosts names people as they go: of theirs
        what asks something counts."""
        hosts = {person.name for person in self._told.people if person.role is Role.HOST}
        last: dict[str, Spoken] = {}
        for one in self.own:
            for name in self._spoken_to(one):
                last[name] = one
        return tuple(
            one
            for one in self._to_me
            if not (one.name in last and last[one.name].post.sort_key > one.post.sort_key)
            and ("?" in one.post.text or (one.name not in hosts and not one.is_question))
        )

    def _answer(self, posts: list[Spoken]) -> OwnAnswer:
        ids = {one.id for one in posts}
        first = posts[0]
        assert first.number is not None
        return OwnAnswer(
            first.number,
            self._told.questions.answer_letter,
            tuple(posts),
            tuple(one for one in self._to_me if one.post.reply_to in ids),
            max(one.reposts for one in posts),
            first.is_probable,
        )

    def _is_to_me(self, one: Spoken) -> bool:
        return one.post.reply_to in self._own_ids or self._me in named_in(one.post)

    def _spoken_to(self, one: Spoken) -> Iterable[str]:
        """Names of those whom a post of one's own replies to or names."""
        replied = self._by_id.get(one.post.reply_to)
        names = set(named_in(one.post))
        return names | {replied.name} if replied is not None else names


def named_in(post: Post) -> frozenset[str]:
    """Handles in small letters; a post that came by a file brings no entities."""
    found = {entity.value.casefold() for entity in post.entities if entity.kind is EntityKind.MENTION}
    return frozenset(found or (name.casefold() for _start, _end, name in find_mentions(post.text)))


def _notes(told: Proceedings, marked: Marked, *, of_numbers: bool) -> tuple[Noted, ...]:
    """Of this chat's questions, then of its other posts, each in their order."""
    questions = {one.post_id: one for one in told.questions.by_number}
    asked = [
        Noted(one.number, words, question=one)
        for one in told.questions.by_number
        if (words := marked.note_about(one.number, one.post_id) if of_numbers else marked.note(one.post_id))
    ]
    return (
        *asked,
        *(
            Noted(one.number, words, spoken=one)
            for one in told.spoken
            if one.id not in questions and (words := marked.note(one.id))
        ),
    )


def _more(met: Met, *, by_them: int = 0, to_them: int = 0, passed_on: int = 0) -> Met:
    return replace(
        met,
        by_them=met.by_them + by_them,
        to_them=met.to_them + to_them,
        passed_on=met.passed_on + passed_on,
    )


def _much(met: Met) -> int:
    return met.by_them + met.to_them + met.passed_on


def _is(author: Author, account: Account) -> bool:
    if author.id and author.id == account.id:
        return True
    return bool(author.username) and author.username.casefold() == account.username.casefold()
