"""Question: what the hosts asked, in all its parts, who answered it, who probably did, and which one is current."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop.core.chat import Chat, gather, name_of
from desktop.core.family import Style
from desktop.core.label import Place
from desktop.core.part import last_part
from desktop.core.post import Author, Post
from desktop.core.reading import Reading, alike, read, words_of
from desktop.core.room import Room
from desktop.core.verdict import Kind, Reason, Verdict


@dataclass(frozen=True, slots=True)
class Part:
    """One post that asks the question or goes on with it. `mark` is "1/2", "b", "5", "cont" or empty; `lang` the
    network's, so that a question in two languages can be shown as one."""

    text: str
    post_id: str
    mark: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Probable:
    """A post that carries no label and probably answers the question."""

    post_id: str
    reason: Reason


@dataclass(frozen=True, slots=True)
class Question:
    """`text` is the first post's text without its label and without the room's hashtags at its end; where that post
    only quotes, the quoted text. Answers are in order, reposts left out."""

    number: int
    text: str
    post_id: str
    author: Author
    asked_at: datetime
    answer_ids: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()
    repeat_ids: tuple[str, ...] = ()
    """The hosts' posts that say it again, and posts that point at it."""
    probable: tuple[Probable, ...] = ()
    letter: str = "Q"

    @property
    def whole(self) -> str:
        """All that was asked under the number: halves stitched, everything else on a line of its own."""
        halves = sorted((part for part in self.parts if "/" in part.mark), key=lambda part: part.mark)
        rest = [part.text for part in self.parts if "/" not in part.mark]
        return "\n".join(filter(None, [" ".join(part.text for part in halves), *rest])) or self.text


@dataclass(frozen=True, slots=True)
class Questions:
    """All questions so far, by number, and the number of the one asked last."""

    by_number: tuple[Question, ...] = ()
    current_number: int | None = None
    hosts: tuple[str, ...] = ()
    """Handles in small letters: the room's, or those who probably are."""
    host_is_inferred: bool = False
    """Nobody named the hosts: they are shown as "probably the host"."""
    letters: frozenset[str] = frozenset("QA")
    """The letters that label posts in this chat."""

    @property
    def current(self) -> Question | None:
        return self.get(self.current_number) if self.current_number is not None else None

    def get(self, number: int) -> Question | None:
        return next((question for question in self.by_number if question.number == number), None)


def read_questions(posts: Iterable[Post], room: Room, style: Style = Style.AUTO) -> Questions:
    """Fold `posts` (any order, repeats and superseded versions allowed) into the questions of `room`.

    Where the room names no host, the posts show who probably is. A repeat keeps the first asking's place and time; a
    number asked anew hours later begins another chat, and only the last chat is given.
    """
    ordered = in_order(posts)
    evidence = None if room.hosts else gather(ordered)
    chat = Chat(room.hosts, style, evidence)
    builder = _Builder(room, {post.id: post for post in ordered})
    for post in ordered:
        started = chat.started
        verdict = chat.add(post)
        if chat.started != started:
            builder.clear()
        builder.take(post, verdict, is_host=chat.evidence.is_host(name_of(post)))
    return Questions(
        builder.questions(chat.standing.asked),
        chat.current,
        chat.evidence.hosts(),
        chat.evidence.is_inferred,
        chat.standing.letters,
    )


def in_order(posts: Iterable[Post]) -> list[Post]:
    """Oldest first, each post once, in its last version."""
    by_id: dict[str, Post] = {}
    last: dict[str, tuple[int, str]] = {}
    for post in posts:
        by_id[post.id] = max(by_id.get(post.id, post), post, key=repr) if post.id in by_id else post
        first = post.first_version or post.id
        last[first] = max(last.get(first, (0, "")), (len(post.id), post.id))
    kept = (post for post in by_id.values() if last[post.first_version or post.id][1] == post.id)
    return sorted(kept, key=lambda post: post.sort_key)


@dataclass(slots=True)
class _Asking:
    """A question while it is gathered."""

    post: Post
    letter: str
    parts: list[Part] = field(default_factory=list)
    words: list[frozenset[str]] = field(default_factory=list)
    repeats: list[str] = field(default_factory=list)


class _Builder:
    def __init__(self, room: Room, by_id: Mapping[str, Post]) -> None:
        self._tags = {f"#{tag}".casefold() for tag in room.tags}
        self._by_id = by_id
        self.clear()

    def clear(self) -> None:
        self._asked: dict[int, _Asking] = {}
        self._answers: dict[int, list[str]] = {}
        self._probable: dict[int, list[Probable]] = {}

    def take(self, post: Post, verdict: Verdict, *, is_host: bool) -> None:
        if verdict.repeats:
            return
        if verdict.probable is not None and verdict.reason is not None:
            self._probable.setdefault(verdict.probable, []).append(Probable(post.id, verdict.reason))
        for number in verdict.numbers:
            if verdict.kind is Kind.ANSWER:
                self._answers.setdefault(number, []).append(post.id)
        if verdict.kind is Kind.QUESTION and verdict.numbers:
            self._ask(post, verdict, is_host=is_host)

    def questions(self, asked: Mapping[int, object]) -> tuple[Question, ...]:
        return tuple(self._question(number) for number in sorted(self._asked) if number in asked)

    def _ask(self, post: Post, verdict: Verdict, *, is_host: bool) -> None:
        reading, number = read(post.text), verdict.numbers[0]
        asking = self._asked.get(number)
        if asking is None:
            if not is_host or reading.label is None:
                return
            asking = self._asked[number] = _Asking(post, reading.label.letter)
        words = words_of(reading.body)
        again = any(alike(words, known) for known in asking.words)
        pointer = bool(asking.parts) and (reading.points or bool(reading.quoted)) and reading.count < 7
        if not is_host or again or pointer:
            asking.repeats.append(post.id)
            return
        asking.words.append(words)
        asking.parts.append(Part(self._text(post, reading), post.id, verdict.part, post.lang))

    def _text(self, post: Post, reading: Reading) -> str:
        quoted = self._by_id.get(post.quote_of) if reading.count < 4 else None
        if quoted is not None:
            return self._text(quoted, _without_quote(read(quoted.text)))
        label = reading.label
        if label is None:
            return self._without_tags(post.text)
        after = post.text[label.end :]
        if label.place in (Place.END, Place.PASSING) or not after.strip():
            after = post.text
        return self._without_tags(after)

    def _without_tags(self, text: str) -> str:
        """The room's tags at the end go, and a (1/2) among them; all else stays as it was typed."""
        whole = text.strip()
        kept = whole
        while kept:
            head, last = kept[: len(kept) - len(kept.split()[-1])].rstrip(), kept.split()[-1]
            if last.casefold() not in self._tags and not (last_part(last) and head):
                break
            kept = head
        return kept or whole

    def _question(self, number: int) -> Question:
        asking = self._asked[number]
        return Question(
            number,
            asking.parts[0].text,
            asking.post.id,
            asking.post.author,
            asking.post.created_at,
            tuple(self._answers.get(number, ())),
            tuple(asking.parts),
            tuple(asking.repeats),
            tuple(self._probable.get(number, ())),
            asking.letter,
        )


def _without_quote(reading: Reading) -> Reading:
    """A quoted post's own quotation is not followed."""
    return Reading(reading.label, body=reading.body, count=99)
