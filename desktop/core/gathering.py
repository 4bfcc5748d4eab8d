"""Gathering: what was asked under each number, in all its parts, and who answered, post by post."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Container, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import takewhile

from desktop.core.chat import asks, order_of
from desktop.core.family import Role, answering, role_of
from desktop.core.label import Place
from desktop.core.marks import Marked
from desktop.core.newest import drop_oldest, keep_newest
from desktop.core.part import CORRECTED, last_part
from desktop.core.pin import STAND_IN, Pin
from desktop.core.post import Entity, EntityKind, Picture, Post, Quote
from desktop.core.question import Part, Probable, Question
from desktop.core.reading import Reading, alike, read, words_of
from desktop.core.room import Room
from desktop.core.verdict import Kind, Verdict

MOST_ANSWERS = 2000
"""Answers to one question whose ids are kept, the newest; the others are counted."""
_SURE = 3
"""Answers from which the letter that people write outweighs the family of the questions."""
_FEW_WORDS = 4
"""Own words up to which a post only points at what it quotes."""


@dataclass(slots=True)
class _Asking:
    """A question while it is gathered."""

    post: Post
    letter: str
    asked_at: datetime
    parts: list[Part] = field(default_factory=list)
    words: list[frozenset[str]] = field(default_factory=list)
    repeats: list[str] = field(default_factory=list)
    quote: Quote | None = None
    pictures: list[Picture] = field(default_factory=list)
    pin: Pin | None = None
    is_asked: bool = True
    conversations: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Answered:
    """What answers one question, while it is gathered."""

    ids: list[str] = field(default_factory=list)
    people: dict[str, None] = field(default_factory=dict)
    own: list[str] = field(default_factory=list)
    """Those of `ids` that are the person's, whatever was let go."""
    probable: list[Probable] = field(default_factory=list)
    continued: list[tuple[str, str]] = field(default_factory=list)
    withheld: list[str] = field(default_factory=list)
    """Those that count, and are shown in no card."""
    earlier: int = 0
    earlier_probable: int = 0

    def let_go(self) -> None:
        """What is too much; it is counted."""
        self.count(drop_oldest(self.ids, MOST_ANSWERS))
        self.earlier_probable += len(drop_oldest(self.probable, MOST_ANSWERS))
        keep_newest(self.people, MOST_ANSWERS)

    def count(self, gone: Collection[str]) -> None:
        """These answers have no ids any more; a part that went on with another one was none by itself."""
        if gone:
            gone = frozenset(gone)
            kept = [pair for pair in self.continued if pair[0] not in gone]
            self.earlier += len(gone) - (len(self.continued) - len(kept))
            self.continued = kept


class Gathering:
    """`by_id` are the posts of late, `me` the id of the person's own account, where they have one."""

    def __init__(self, room: Room, by_id: Mapping[str, Post], marked: Marked, me: str) -> None:
        self._me = me
        self._style = room.style
        self._tags = {f"#{tag}".casefold() for tag in room.tags}
        self._by_id = by_id
        self._marked = marked
        self.clear()

    def clear(self) -> None:
        self._asked: dict[int, _Asking] = {}
        self._answered: dict[int, _Answered] = {}
        self._parts: dict[tuple[int, str, str], str] = {}
        self._letters: Counter[str] = Counter()
        self._made: dict[int, Question] = {}
        """Questions as they are now, those that were looked at."""

    def take(self, post: Post, verdict: Verdict, *, is_host: bool, pin: Pin | None = None) -> None:
        if verdict.repeats:
            return
        if verdict.kind is Kind.QUESTION and verdict.numbers:
            self._ask(post, verdict, is_host=is_host, pin=pin)
        elif self._marked.counts(post.id, post.author.username, post.text):
            self._count(post, verdict, is_host=is_host)

    def questions(self, asked: Mapping[int, object]) -> tuple[Question, ...]:
        return tuple(self._question(number) for number in sorted(self._asked) if number in asked)

    def conversations(self) -> tuple[str, ...]:
        """A question that a host asked in somebody else's conversation is not a place to look for answers."""
        asked = sorted((one for one in self._asked.values() if one.is_asked), key=lambda one: one.asked_at)
        return tuple(dict.fromkeys(root for one in reversed(asked) for root in one.conversations))

    def lasting(self) -> tuple[str, ...]:
        """Ids of the posts that the questions are made of, however long ago they were written."""
        parts = (part.post_id for asking in self._asked.values() for part in asking.parts)
        return tuple(dict.fromkeys(parts))

    def go_on(self, before: Gathering, known: Container[str]) -> None:
        """Another reading of the same chat, made without its oldest posts: what was counted of answers that are not
        among the `known` posts, to questions that both readings have, is counted on."""
        for number, asking in self._asked.items():
            earlier, answered = before._asked.get(number), before._answered.get(number)
            if earlier is None or answered is None or earlier.post.id != asking.post.id:
                continue
            here = self._answered.setdefault(number, _Answered())
            whole = replace(answered, continued=list(answered.continued))
            whole.count(list(takewhile(lambda post_id: post_id not in known, answered.ids)))
            guesses = takewhile(lambda one: one.post_id not in known, answered.probable)
            here.earlier += whole.earlier
            here.earlier_probable += answered.earlier_probable + sum(1 for _ in guesses)
            here.withheld = [*(one for one in answered.withheld if one not in known), *here.withheld]
            here.own = [*(post_id for post_id in answered.own if post_id not in known), *here.own]
            self._made.pop(number, None)

    def answer_letter(self, found: tuple[Question, ...]) -> str:
        """What most people write; before they do, what the room's style or the questions' family suggests."""
        written = self._letters.most_common(1)
        if written and written[0][1] >= _SURE:
            return written[0][0]
        letters = {question.letter for question in found}
        return answering(self._style, letters.pop() if len(letters) == 1 else "")

    def _count(self, post: Post, verdict: Verdict, *, is_host: bool) -> None:
        is_withheld = self._marked.withholds(post.id, post.first_version)
        if verdict.probable is not None and verdict.reason is not None and not is_withheld:
            self._of(verdict.probable).probable.append(Probable(post.id, verdict.reason))
        if verdict.kind is not Kind.ANSWER:
            return
        for number in verdict.numbers:
            answered = self._of(number)
            (answered.withheld if is_withheld else answered.ids).append(post.id)
            answered.people[post.author.id] = None
            if self._me and post.author.id == self._me:
                answered.own.append(post.id)
            if not is_withheld:
                self._note_part(answered, number, post, verdict.part)
        label = read(post.text).label
        if label is not None and not is_host and role_of(label.letter) is not Role.ASK:
            self._letters[label.letter] += 1

    def _of(self, number: int) -> _Answered:
        """Where one more answer goes."""
        self._made.pop(number, None)
        answered = self._answered.get(number)
        if answered is None:
            answered = self._answered[number] = _Answered()
        answered.let_go()
        return answered

    def _note_part(self, answered: _Answered, number: int, post: Post, part: str) -> None:
        """ "2/3" goes on with this person's "1/3", and with nobody else's."""
        place, _, count = part.partition("/")
        if not (count and place.isdecimal()):
            return
        before = f"{int(place) - 1}/{count}"
        first = self._parts.pop((number, post.author.id, before), post.id)
        self._parts[number, post.author.id, part] = first
        keep_newest(self._parts, MOST_ANSWERS)
        if first != post.id:
            answered.continued.append((post.id, first))

    def _ask(self, post: Post, verdict: Verdict, *, is_host: bool, pin: Pin | None) -> None:
        reading, number = read(post.text), verdict.numbers[0]
        self._made.pop(number, None)
        asking = self._asked.get(number)
        if asking is not None and is_host and pin is None and self._overtakes(post, asking):
            asking = None
        if pin is not None and post.id.startswith(STAND_IN):
            asking = None  # one's own words are nobody else's
        if asking is None:
            if pin is None and (not is_host or reading.label is None):
                return
            own = _number_asked(reading) if is_host else None
            letter = reading.label.letter if reading.label is not None and own is not None else "Q"
            is_asked = pin is None or own == number
            asking = self._asked[number] = _Asking(post, letter, post.created_at, is_asked=is_asked)
        if pin is not None:
            asking.pin = pin
        words = words_of(reading.body or post.text)
        again = any(alike(words, known) for known in asking.words)
        if pin is None and is_host and verdict.part == CORRECTED:  # these words are instead of the others
            asking.repeats += [part.post_id for part in asking.parts]
            asking.parts, again = [], False
        pointer = bool(asking.parts) and (reading.points or bool(reading.quoted)) and reading.count < 7
        if pin is None and (not is_host or again or pointer):
            asking.repeats.append(post.id)
            drop_oldest(asking.repeats, MOST_ANSWERS)
            return
        asking.words.append(words)
        asking.parts.append(Part(self._text(post, reading), post.id, verdict.part, post.lang))
        root = self._by_id.get(post.conversation_id, post)
        if root.author.id == post.author.id:
            asking.conversations.append(root.id)
        self._show_beside(asking, post, reading)

    def _overtakes(self, post: Post, asking: _Asking) -> bool:
        """A host asks the number that was pinned to somebody else's words: those step back."""
        pin = asking.pin
        return pin is not None and not asking.is_asked and order_of(post) > pin.since

    def _show_beside(self, asking: _Asking, post: Post, reading: Reading) -> None:
        """Pictures, and what is quoted, unless those words are the question's own."""
        asking.pictures += post.pictures
        if post.quote is not None and reading.count >= _FEW_WORDS and asking.quote is None:
            asking.quote = post.quote

    def _text(self, post: Post, reading: Reading) -> str:
        quoted = self._quoted(post) if reading.count < _FEW_WORDS and reading.label is not None else None
        if quoted is not None:
            return self._text(quoted, _without_quote(read(quoted.text)))
        label = reading.label
        if label is None:
            return self._without_tags(post.text, post)
        after = post.text[label.end :]
        if label.place in (Place.END, Place.PASSING) or not after.strip():
            after = post.text
        return self._without_tags(after, post)

    def _quoted(self, post: Post) -> Post | None:
        """The quoted post as it stands in this room, else as it came with the quoting one."""
        known = self._by_id.get(post.quote_of)
        if known is not None or post.quote is None:
            return known
        return Post(post.quote.id, post.quote.author, post.quote.text, post.created_at)

    def _without_tags(self, text: str, post: Post) -> str:
        """The room's tags at the end go, a (1/2) among them, and the link that stands for the post's own pictures; all
        else stays as it was typed."""
        whole, pictures = text.strip(), _picture_links(post)
        kept = whole
        while kept:
            head, last = kept[: len(kept) - len(kept.split()[-1])].rstrip(), kept.split()[-1]
            goes = last.casefold() in self._tags or last in pictures or (last_part(last) and head)
            if not goes:
                break
            kept = head
        return kept or whole

    def _question(self, number: int) -> Question:
        if number not in self._made:
            self._made[number] = self._question_of(number, self._asked[number])
        return self._made[number]

    def _question_of(self, number: int, asking: _Asking) -> Question:
        answered = self._answered.get(number, _NOT_ANSWERED)
        return Question(
            number,
            asking.parts[0].text,
            asking.post.id,
            asking.post.author,
            asking.asked_at,
            tuple(answered.ids),
            tuple(asking.parts),
            tuple(asking.repeats),
            tuple(answered.probable),
            asking.letter,
            frozenset((*answered.people, self._me) if answered.own else answered.people),
            asking.quote,
            tuple(asking.pictures),
            asking.pin,
            asking.is_asked,
            tuple(answered.continued),
            earlier=answered.earlier + len(answered.withheld),
            earlier_probable=answered.earlier_probable,
        )


def _picture_links(post: Post) -> set[str]:
    """X puts a link behind the words of a post with pictures, and shows it as pic.x.com/… (Entities, display_url)."""
    if not post.pictures:
        return set()
    links = [(post.text[one.start : one.end], one) for one in post.entities if one.kind is EntityKind.LINK]
    return {typed for typed, one in links if one.shown.startswith("pic.") or _is_unresolved(typed, one)}


def _is_unresolved(typed: str, link: Entity) -> bool:
    """The network's own short form, of which nobody said where it leads."""
    return "://t.co/" in typed and link.shown == typed


def _number_asked(reading: Reading) -> int | None:
    """The number under which a host who writes this asks."""
    return reading.label.number if reading.label is not None and asks(reading) else None


_NOT_ANSWERED = _Answered()


def _without_quote(reading: Reading) -> Reading:
    """A quoted post's own quotation is not followed."""
    return Reading(reading.label, body=reading.body, count=99)
