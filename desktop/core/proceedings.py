"""Proceedings: what one chat was: every post with what it is, the questions, the people, and what was passed on."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from desktop.core.chat import name_of
from desktop.core.fold import SLICE, STRETCH, Fold
from desktop.core.going import Going, unwatched
from desktop.core.label import plain
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.post import Author, Post
from desktop.core.question import Questions
from desktop.core.repeat import find_repeat
from desktop.core.room import Role, Room
from desktop.core.verdict import Kind, Verdict

NEVER = datetime(1970, 1, 1, tzinfo=UTC)
"""When a chat without posts began and ended."""
FEW_WORDS = 5
"""Words, tags, names and addresses left out, below which two people say the same by chance: "Good evening all!"."""
_OPENS_REPEATED = re.compile(r"\s*(?:RT|MT|🔁|♻️?)[\s:]*@")
_MADE_UP = re.compile(r"(?:https?://|[#@])\S+|…")
_WORD = re.compile(r"\w+")
_SURE_START = 12
"""Signs that the words of a repost have to share with what it may repeat: reposts of old are cut at 140."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """One post, as it stands in its chat."""

    post: Post
    verdict: Verdict
    number: int | None
    """The question under which it stands: the first that it asks or answers for certain, else the one that it probably
    belongs to; of a repeat, that of what it repeats. None: side talk."""
    is_probable: bool = False
    """It stands under `number` probably, and is shown so."""
    during: int | None = None
    """The question that was current when it was said."""
    reposts: int = 0
    """How often it was passed on: the network's own count, or what is there of it where that is more."""
    of: str = ""
    """Of a repeat: the id of the post of this chat that it repeats; empty where that is not here."""

    @property
    def id(self) -> str:
        return self.post.id

    @property
    def name(self) -> str:
        """By what its author is known here (core.chat.name_of)."""
        return name_of(self.post)

    @property
    def is_question(self) -> bool:
        return self.verdict.kind is Kind.QUESTION

    @property
    def is_answer(self) -> bool:
        """For certain."""
        return self.verdict.kind is Kind.ANSWER


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who took part. `role` is HOST, GUEST or NONE (a participant)."""

    author: Author
    role: Role = Role.NONE
    posts: int = 0
    """In words of their own."""
    answers: int = 0
    """For certain; one in several posts is one, one to two questions is one."""
    passed_on: int = 0
    """Posts of others that they passed on."""

    @property
    def name(self) -> str:
        """As `Spoken.name`."""
        return self.author.username.casefold() or self.author.id


@dataclass(frozen=True, slots=True)
class Proceedings:
    """What of a chat counts. `spoken` is what may be shown, oldest first, in people's own words.

    What the inbox withholds is in `kept_back`: it counts, and stands in nothing that leaves. What the person left out
    or muted is nowhere.
    """

    room: Room
    starts: datetime
    """When the first post was written (UTC); NEVER where there is none."""
    ends: datetime
    """When it was over, where that is known; else when the last one was."""
    questions: Questions
    spoken: tuple[Spoken, ...] = ()
    repeats: tuple[Spoken, ...] = ()
    """Reposts, and posts that say somebody else's word for word, oldest first; none of what is kept back."""
    people: tuple[Person, ...] = ()
    """Hosts, guests, participants; each of these by their first post."""
    kept_back: tuple[Spoken, ...] = ()

    @property
    def withheld(self) -> int:
        return len(self.kept_back)

    @property
    def counted(self) -> tuple[Spoken, ...]:
        """All that was said in people's own words, oldest first: for counting, never for showing."""
        if not self.kept_back:
            return self.spoken
        return tuple(sorted((*self.spoken, *self.kept_back), key=lambda one: one.post.sort_key))

    @property
    def answers(self) -> dict[int, int]:
        """How many answers each question has for certain, by its number: one in several posts is one, and who says
        another's word for word gave none."""
        return {one.number: len(self.answering(one.number)) for one in self.questions.by_number}

    def answering(self, number: int) -> tuple[Spoken, ...]:
        """The answers to a question for certain, each by its first part, oldest first."""
        further = self.continued
        return tuple(
            one
            for one in self.counted
            if one.is_answer and number in one.verdict.numbers and one.id not in further
        )

    @property
    def late(self) -> int:
        """How many of those that count came once it was over: they belong to it all the same."""
        return sum(one.post.created_at > self.ends for one in self.counted)

    @property
    def continued(self) -> dict[str, str]:
        """Answers in several posts: the id of each further part, and of its first one."""
        return {part: first for question in self.questions.by_number for part, first in question.continued}


def proceedings(
    posts: Iterable[Post],
    room: Room,
    marked: Marked = NOTHING_MARKED,
    me: str = "",
    *,
    going: Going = unwatched,
) -> Proceedings:
    """Read the posts of one chat (any order, repeats and superseded versions allowed) as `core.fold` does.

    `me` is the id of the person's own account. A repeat is what the network calls a repost, "RT @name: …", and what
    somebody wrote word for word as another before them, in five words and more. Costs some 0.1 ms a post.
    `going` is told of posts, every few ms of that.
    """
    known = posts if isinstance(posts, tuple | list) else list(posts)
    taken: list[tuple[Post, Verdict, int | None]] = []
    fold = Fold(
        (),
        room,
        marked,
        me,
        stretches=len(known) // STRETCH + 2,
        seen=lambda *one: taken.append(one),
    )
    for step, _ in enumerate(fold.fill(known), 1):  # it goes over them twice
        going(min(step * SLICE // 2, len(known)), len(known))
    questions = fold.questions()
    taken = [one for one in taken if marked.counts(one[0].id, one[0].author.username, one[0].text)]
    repeats = _Repeats((post, verdict.repeats) for post, verdict, _ in taken)
    numbers = {post.id: _number(verdict) for post, verdict, _ in taken}
    own: list[Spoken] = []
    passed: list[Spoken] = []
    for post, verdict, during in taken:
        if post.id in repeats.of:
            of = repeats.of[post.id]
            number = numbers[of] if of else next(iter(verdict.numbers), None)
            passed.append(Spoken(post, verdict, number, during=during, of=of))
        else:
            is_probable = verdict.kind is Kind.OTHER and verdict.probable is not None
            there = max(post.counts.reposts, repeats.count(post.id))
            own.append(Spoken(post, verdict, numbers[post.id], is_probable, during, there))
    kept_back = {one.id for one in own if marked.withholds(one.id, one.post.first_version)}
    return Proceedings(
        room,
        taken[0][0].created_at if taken else NEVER,
        taken[-1][0].created_at if taken else NEVER,
        questions,
        tuple(one for one in own if one.id not in kept_back),
        tuple(
            one
            for one in passed
            if one.of not in kept_back and not marked.withholds(one.id, one.post.repost_of)
        ),
        _people(own, passed, room, questions),
        tuple(one for one in own if one.id in kept_back),
    )


def reworded(proceedings: Proceedings, change: Callable[[str], str]) -> Proceedings:
    """The same chat; what people wrote reads as `change` gives it. For posts without entities, whose places in a text
    would be other ones."""

    def said(one: Spoken) -> Spoken:
        text = change(one.post.text)
        return one if text == one.post.text else replace(one, post=replace(one.post, text=text))

    asked = tuple(
        replace(
            one,
            text=change(one.text),
            parts=tuple(replace(part, text=change(part.text)) for part in one.parts),
        )
        for one in proceedings.questions.by_number
    )
    return replace(
        proceedings,
        questions=replace(proceedings.questions, by_number=asked),
        spoken=tuple(map(said, proceedings.spoken)),
        repeats=tuple(map(said, proceedings.repeats)),
        kept_back=tuple(map(said, proceedings.kept_back)),
    )


def _number(verdict: Verdict) -> int | None:
    return verdict.numbers[0] if verdict.numbers else verdict.probable


def _people(own: list[Spoken], passed: list[Spoken], room: Room, questions: Questions) -> tuple[Person, ...]:
    """By the last name that each had; those who only passed on are there, too, and nobody whose name is not known."""
    continued = {part for question in questions.by_number for part, _ in question.continued}
    authors: dict[str, Author] = {}
    posts: dict[str, int] = {}
    answers: dict[str, int] = {}
    shared: dict[str, int] = {}
    for one in sorted((*own, *passed), key=lambda one: one.post.sort_key):
        authors[one.name] = one.post.author
    for one in own:
        posts[one.name] = posts.get(one.name, 0) + 1
        answers[one.name] = answers.get(one.name, 0) + (one.is_answer and one.id not in continued)
    for one in passed:
        shared[one.name] = shared.get(one.name, 0) + 1
    people = [
        Person(
            author,
            _role(author, name, room, questions),
            posts.get(name, 0),
            answers.get(name, 0),
            shared.get(name, 0),
        )
        for name, author in authors.items()
        if name
    ]
    order = {Role.HOST: 0, Role.GUEST: 1}
    return tuple(sorted(people, key=lambda person: order.get(person.role, 2)))


def _role(author: Author, name: str, room: Room, questions: Questions) -> Role:
    if name in questions.hosts or room.is_host(author.username):
        return Role.HOST
    return Role.GUEST if room.is_guest(author.username) else Role.NONE


class _Repeats:
    """Which posts, of those given oldest first, repeat which of them; with each comes whether its reading showed that
    it gives somebody else's words. `of` has every repeat; its value is empty where the original is not among them."""

    def __init__(self, posts: Iterable[tuple[Post, bool]]) -> None:
        self.of: dict[str, str] = {}
        self._own: set[str] = set()
        self._by_author: dict[str, list[tuple[str, str]]] = {}
        """What each of them said, in the form in which it is compared, and its id; oldest first."""
        self._said: dict[str, tuple[str, str]] = {}
        unknown: list[Post] = []
        for post, is_repeat in posts:
            of = self._original(post, is_repeat=is_repeat)
            if of is not None:
                self.of[post.id] = of
                if not of:
                    unknown.append(post)
                continue
            words = _compared(post.text)
            self._own.add(post.id)
            self._said.setdefault(words, (name_of(post), post.id))
            self._by_author.setdefault(name_of(post), []).append((words, post.id))
        for post in unknown:  # minutes are all that some sources give: a repost may stand before its original
            self.of[post.id] = self._quoted(post)
        self.of = {post_id: self._root(post_id) for post_id in self.of}
        self._counts = Counter(self.of.values())

    def count(self, post_id: str) -> int:
        """How many repeat it."""
        return self._counts[post_id]

    def _original(self, post: Post, *, is_repeat: bool) -> str | None:
        """The id of what `post` repeats, empty where that is not known; None where it repeats nothing."""
        if post.repost_of:
            return post.repost_of
        if is_repeat or _OPENS_REPEATED.match(post.text):
            found = self._quoted(post)
            if found or not is_repeat:
                return found
        known = self._said.get(_compared(post.text))
        if known is not None and known[0] != name_of(post) and (is_repeat or _says_enough(post.text)):
            return known[1]
        return "" if is_repeat else None

    def _quoted(self, post: Post) -> str:
        """The newest post of the person named whose words these are, whole or cut; else empty."""
        found = find_repeat(plain(post.text))
        if found is None:
            return ""
        words = _compared(post.text[found.start :])
        if len(words) < _SURE_START:
            return ""
        for said, post_id in reversed(self._by_author.get(found.by.casefold(), [])):
            if said.startswith(words) or (len(said) >= _SURE_START and words.startswith(said)):
                return post_id
        return ""

    def _root(self, post_id: str) -> str:
        """A repost of a repost repeats the first; empty where that is not here."""
        seen, at = {post_id}, self.of[post_id]
        while at in self.of and at not in seen:
            seen.add(at)
            at = self.of[at]
        return at if at in self._own else ""


def _compared(text: str) -> str:
    """As two posts are compared: signs of length and space say nothing."""
    return " ".join(text.casefold().split()).rstrip("….").rstrip()


def _says_enough(text: str) -> bool:
    return len(_WORD.findall(_MADE_UP.sub(" ", text))) >= FEW_WORDS
