"""Recap: what a chat was in short, what of it is worth quoting, and the post or the thread that says so."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from desktop.core.addresses import find_links
from desktop.core.catch_up import Why
from desktop.core.draft import Draft
from desktop.core.inquiry import bare
from desktop.core.length import MAX_WEIGHT, fitting, weighted_length
from desktop.core.marks import NOTHING_MARKED, Marked
from desktop.core.post import Author
from desktop.core.proceedings import Person, Proceedings, Spoken
from desktop.core.question import Question
from desktop.core.reading import read
from desktop.core.room import Role, Room
from desktop.core.split import MOST as MOST_POSTS

MOST = 40
"""Answers to one question that may be chosen from, the best: nobody reads more to choose one."""
LEAST_QUOTE = 40
"""Weight of a quotation under which it says nothing: it is left out where less than that fits."""
_APART = "\n\n"
_SHORTENED = re.compile(r"(?:https?://)?(?:t\.co|pic\.(?:x|twitter)\.com)/\w*…?")
"""What the network makes of a picture or an address, behind a post's words: it tells a reader nothing."""


@dataclass(frozen=True, slots=True)
class Quotable:
    """An answer that may be quoted. `words` are all its posts', on one line, without label, hashtags and mentions
    around them; `further` its posts but the first; `whys` why it comes first; `taken_up` how often it was reposted
    and replied to."""

    spoken: Spoken
    words: str
    further: tuple[Spoken, ...] = ()
    whys: tuple[Why, ...] = ()
    taken_up: int = 0

    @property
    def id(self) -> str:
        return self.spoken.id

    @property
    def author(self) -> Author:
        return self.spoken.post.author


@dataclass(frozen=True, slots=True)
class Chapter:
    """A question with its answers, the best first. `number` is None for a chat that asked nothing: all that was said.
    `answers` are those that are certain, `people` who gave them."""

    number: int | None
    letter: str
    text: str
    answers: int
    people: int
    quotables: tuple[Quotable, ...] = ()
    post_ids: tuple[str, ...] = ()
    """The posts of which its words are."""


@dataclass(frozen=True, slots=True)
class Recap:
    """What a recap is made of. Posts are counted without reposts; people are those who said something. What the inbox
    withholds counts and is in no chapter."""

    room: Room
    starts: datetime
    ends: datetime
    posts: int
    people: int
    hosts: tuple[Author, ...]
    guests: tuple[Author, ...]
    chapters: tuple[Chapter, ...]
    answer_letter: str = "A"
    topic: str = ""
    """What it was about; empty where nobody said."""
    late: int = 0
    """Of its posts: those that came once it was over."""

    @property
    def questions(self) -> int:
        return sum(chapter.number is not None for chapter in self.chapters)

    @property
    def best(self) -> frozenset[str]:
        """Ids of what is quoted unless a person chooses otherwise: of each question what they kept, else the best
        answer."""
        kept = {one.id for chapter in self.chapters for one in chapter.quotables if Why.YOU in one.whys}
        alone = {
            chapter.quotables[0].id
            for chapter in self.chapters
            if chapter.quotables and not any(one.id in kept for one in chapter.quotables)
        }
        return frozenset(kept | alone)

    def chosen(self, ids: Collection[str]) -> tuple[tuple[Chapter, tuple[Quotable, ...]], ...]:
        """Every chapter with those of its answers that are quoted."""
        return tuple(
            (chapter, tuple(one for one in chapter.quotables if one.id in ids)) for chapter in self.chapters
        )


def recap(told: Proceedings, marked: Marked = NOTHING_MARKED, topic: str = "") -> Recap:
    """The recap of one chat. An answer comes before another where the person kept it, then where a host reposted or
    quoted it, then where it is a guest's, then by its reposts and replies, its likes, its label, its length."""
    answers = _answers(told)
    whys = _Whys(told, marked)
    chapters = tuple(
        _chapter(question, answers.get(question.number, ()), told, whys)
        for question in told.questions.by_number
        if not question.planned and _stands(question, told)
    )
    if not chapters and told.spoken:
        chapters = (Chapter(None, "", "", 0, 0, whys.best(told.spoken)),)
    said = [person for person in told.people if person.posts]
    return Recap(
        told.room,
        told.starts,
        told.ends,
        len(told.counted),
        len(said),
        _with_role(told.people, Role.HOST),
        _with_role(told.people, Role.GUEST),
        chapters,
        told.questions.answer_letter,
        topic,
        told.late,
    )


def one_post(sentences: Sequence[str], hashtag: str, limit: int = MAX_WEIGHT) -> Draft:
    """As many of `sentences` as fit into one post, the most important first; they stand in their order."""
    body = ""
    for sentence in filter(None, sentences):
        longer = f"{body} {sentence}".strip()
        if _fits(longer, hashtag, limit):
            body = longer
    return Draft(body, None, locked=True)


def thread(
    opening: str,
    chapters: Iterable[tuple[str, Sequence[tuple[str, str]]]],
    closing: str,
    hashtag: str,
    limit: int = MAX_WEIGHT,
) -> Draft:
    """A draft that the composer sends as several posts (core/split.py), cut at its blank lines. `chapters` are each a
    heading and quotations, as who said it and their words. What does not fit is shortened, and says so by an ellipsis;
    where hardly anything would be left it is left out, and so is what names a question by its label: a host who posts
    that asks it once more."""
    asked = list(chapters)
    room = limit - weighted_length(Draft().text(hashtag)) - weighted_length(f" ({MOST_POSTS}/{MOST_POSTS}) ")
    share = room // max(1, -(-len(asked) // (MOST_POSTS - 2)))  # more questions than posts: several in one
    last = weighted_length(_LINE + closing) if weighted_length(closing) <= room // 3 else 0
    posts = [_cut(opening, room)]
    for place, (heading, quotations) in enumerate(asked, 1):
        block = _block(heading, quotations, share - last * (place == len(asked)))
        if len(posts) > 1 and weighted_length(posts[-1] + _LINE + block) <= room:
            posts[-1] += _LINE + block
        else:
            posts.append(block)
    if last and weighted_length(posts[-1] + _LINE + closing) <= room:
        posts[-1] += _LINE + closing
    else:
        posts.append(_cut(closing, room))
    return Draft(_APART.join(filter(None, posts)), None, locked=True)


def plain_words(text: str) -> str:
    """A post's words on one line as they may stand in another post: without addresses, which cost more and make a
    quotation that X refuses (X: manage-tweets/create-post, pricing), and without a tag or mention around them."""
    return bare(without_links(text))


def without_links(text: str) -> str:
    """`text` without the addresses in it."""
    left, at = [], 0
    for start, end in find_links(text):
        left.append(text[at:start])
        at = end
    return "".join([*left, text[at:]])


# --- what may be quoted ------------------------------------------------------------------------------------------


class _Whys:
    """Why an answer is worth quoting, and which of several comes first."""

    def __init__(self, told: Proceedings, marked: Marked) -> None:
        self._told, self._marked = told, marked
        self._by_hosts = frozenset(told.questions.kept_by_hosts)
        self._guests = {person.name for person in told.people if person.role is Role.GUEST}
        self._replies: dict[str, int] = {}
        for one in told.spoken:
            if one.post.reply_to:
                self._replies[one.post.reply_to] = self._replies.get(one.post.reply_to, 0) + 1
        self._parts: dict[str, list[Spoken]] = {}
        by_id = {one.id: one for one in told.spoken}
        for part, first in told.continued.items():
            if part in by_id:
                self._parts.setdefault(first, []).append(by_id[part])

    def best(self, answers: Iterable[Spoken]) -> tuple[Quotable, ...]:
        """Words are made of those alone that are among them."""
        found: list[Quotable] = []
        for one in sorted((one for one in answers if not one.is_question), key=self._worth, reverse=True):
            made = self._quotable(one)
            if _says_something(made):
                found.append(made)
            if len(found) == MOST:
                break
        return tuple(found)

    def _worth(self, one: Spoken) -> tuple[list[bool], int, int, bool, int]:
        whys, length = self._whys(one), min(len(one.post.text), MAX_WEIGHT)
        first = [why in whys for why in (Why.YOU, Why.HOST, Why.GUEST)]
        return first, self._taken_up(one), one.post.counts.likes, not one.is_probable, length

    def _quotable(self, one: Spoken) -> Quotable:
        further = tuple(self._parts.get(one.id, ()))
        words = " ".join(bare(part.post.text) for part in (one, *further))
        return Quotable(one, words, further, self._whys(one), self._taken_up(one))

    def _whys(self, one: Spoken) -> tuple[Why, ...]:
        holds = {
            Why.YOU: self._marked.is_kept(one.id),
            Why.HOST: one.id in self._by_hosts,
            Why.GUEST: one.name in self._guests,
        }
        return tuple(why for why, is_so in holds.items() if is_so)

    def _taken_up(self, one: Spoken) -> int:
        return one.reposts + max(one.post.counts.replies, self._replies.get(one.id, 0))


def _says_something(one: Quotable) -> bool:
    return any(sign.isalpha() for sign in one.words)


def _answers(told: Proceedings) -> Mapping[int, list[Spoken]]:
    """Under their questions, without the further parts of an answer."""
    further, found = told.continued, dict[int, list[Spoken]]()
    for one in told.spoken:
        if one.number is not None and one.id not in further:
            found.setdefault(one.number, []).append(one)
    return found


def _chapter(question: Question, answers: Iterable[Spoken], told: Proceedings, whys: _Whys) -> Chapter:
    return Chapter(
        question.number,
        question.letter,
        _asked(replace(question, pin=None).whole, told.room),  # what a person pinned is theirs alone
        told.answers.get(question.number, 0),
        len({one.name for one in told.answering(question.number)}),
        whys.best(answers),
        tuple(part.post_id for part in question.parts),
    )


def _asked(text: str, room: Room) -> str:
    """On one line, without the room's hashtags and the links that stand behind each of its posts' words."""
    tags, lines = {f"#{tag.casefold()}" for tag in room.tags}, list[str]()
    for line in text.splitlines():
        words = line.split()
        while len(words) > 1 and (words[-1].casefold() in tags or _SHORTENED.fullmatch(words[-1])):
            words.pop()
        lines.append(" ".join(words))
    return " ".join(filter(None, lines))


def _stands(question: Question, told: Proceedings) -> bool:
    """A question of which the inbox withholds the post is told by nobody; one's own pinned words are nobody else's."""
    return question.is_asked and all(one.id != question.post_id for one in told.kept_back)


def _with_role(people: Iterable[Person], role: Role) -> tuple[Author, ...]:
    return tuple(person.author for person in people if person.role is role)


# --- what fits ---------------------------------------------------------------------------------------------------

_LINE = "\n"


def _fits(body: str, hashtag: str, limit: int) -> bool:
    return weighted_length(Draft(body).text(hashtag)) <= limit


def _block(heading: str, quotations: Sequence[tuple[str, str]], room: int) -> str:
    """A heading with as many quotations as fit; the first is shortened rather than left out."""
    block = _cut(heading, room if not quotations else room - room // 3)
    for who, words in quotations:
        around = weighted_length(f"{_LINE}{who}: “”")
        left = room - weighted_length(block) - around
        if read(words).label is None and left >= min(LEAST_QUOTE, weighted_length(words)):
            block += f"{_LINE}{who}: “{_cut(words, left)}”"
    return block


def _cut(text: str, room: int) -> str:
    """`text` within that weight, cut between words where it is longer."""
    if weighted_length(text) <= room:
        return text
    kept = text[: fitting(text, room - 1)]
    whole = kept.rpartition(" ")[0]
    return f"{(whole if len(whole) > len(kept) // 2 else kept).rstrip(' ,;:.-')}…"
