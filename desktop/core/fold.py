"""Fold: posts, in any order, made into a room's questions; and one more post taken without reading all again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from desktop.core.chat import Chat, asks, gather, name_of, note, order_of
from desktop.core.echo import Echo
from desktop.core.family import Style
from desktop.core.label import Place
from desktop.core.marks import NOTHING_MARKED, Marked, MarkKind
from desktop.core.part import last_part
from desktop.core.pin import STAND_IN, Pin
from desktop.core.post import Author, Picture, Post, Quote
from desktop.core.question import Part, Probable, Question, Questions
from desktop.core.reading import Reading, alike, read, words_of
from desktop.core.room import Room
from desktop.core.verdict import OTHER, Kind, Verdict

_SURE = 3
"""Answers from which the letter that people write outweighs the family of the questions."""


def read_questions(
    posts: Iterable[Post], room: Room, style: Style = Style.AUTO, marked: Marked = NOTHING_MARKED
) -> Questions:
    """Fold `posts` (any order, repeats and superseded versions allowed) into the questions of `room`.

    Where the room names no host, the posts show who probably is. A repeat keeps the first asking's place and time; a
    number asked anew hours later begins another chat, and only the last chat is given. What is `marked` outranks what
    posts say: pins, places, and what is left out.
    """
    return Fold(posts, room, style, marked).questions()


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


class Fold:
    """`add` takes the newest post of a chat that goes on; where that is not enough it says so."""

    def __init__(
        self,
        posts: Iterable[Post],
        room: Room,
        style: Style = Style.AUTO,
        marked: Marked = NOTHING_MARKED,
    ) -> None:
        self._marked = marked
        self._pins = {pin.key: pin for pin in marked.pins}
        ordered = in_order([*posts, *(_stand_in(pin) for pin in marked.pins if not pin.post_id)])
        self._evidence = gather((post for post in ordered if not post.id.startswith(STAND_IN)), room.hosts)
        self._known_by = self._evidence.state
        self._chat = Chat(room.hosts, style, self._evidence)
        self._by_id: dict[str, Post] = {}
        self._builder = _Builder(room, self._by_id, marked)
        self._echo = Echo(room.guests)
        self._verdicts: dict[str, Verdict] = {}
        self._detected: int | None = None
        self._since = ordered[0].created_at if ordered else None
        self._last = ordered[-1].sort_key if ordered else None
        self._by_id.update((post.id, post) for post in ordered)
        for post in ordered:
            self._take(post)

    def add(self, posts: Iterable[Post]) -> bool:
        """Take posts that came after all others; False where the whole chat has to be read again: a late, edited or
        known post, or one that shows somebody else as the host."""
        new = in_order(posts)
        if not new:
            return True
        if self._last is None or new[0].sort_key <= self._last or any(post.first_version for post in new):
            return False
        if any(post.id in self._by_id for post in new):
            return False
        note(self._evidence, new)
        if self._evidence.state != self._known_by:
            return False
        self._last = new[-1].sort_key
        self._by_id.update((post.id, post) for post in new)
        for post in new:
            self._take(post)
        return True

    def questions(self) -> Questions:
        chat, evidence = self._chat, self._chat.evidence
        found = self._builder.questions(chat.standing.asked)
        pin = self._standing_pin({question.number for question in found})
        return Questions(
            found,
            self._detected if pin is None else pin.number,
            evidence.hosts(),
            evidence.is_inferred,
            chat.standing.letters,
            self._builder.answer_letter(found),
            dict(self._verdicts),
            self._since,
            None if self._last is None else self._last[0],
            chat.moved,
            pin,
            self._detected,
            is_over=chat.is_over,
            kept_by_hosts=self._echo.repeated,
            by_guests=self._echo.by_guests,
            conversations=self._builder.conversations(),
        )

    def _take(self, post: Post) -> None:
        chat, started = self._chat, self._chat.started
        verdict = self._judged(post)
        if chat.started != started:
            self._builder.clear()
            self._echo.clear()
        if verdict != OTHER:
            self._verdicts[post.id] = verdict
        if chat.moved == order_of(post):
            self._detected = chat.current
        is_host = chat.evidence.is_host(name_of(post))
        self._builder.take(post, verdict, is_host=is_host, pin=self._pins.get(post.id))
        self._echo.take(post, is_host=is_host)

    def _judged(self, post: Post) -> Verdict:
        """A person's decision first, then what the post says."""
        pin = self._pins.get(post.id)
        if pin is not None:
            return self._chat.pin(post, pin.number, pin.text or post.text)
        if self._marked.has(MarkKind.LEAVE_OUT, post.id):
            return OTHER
        place = self._marked.place(post.id)
        return self._chat.add(post) if place is None else self._chat.place(post, place)

    def _standing_pin(self, numbers: Collection[int]) -> Pin | None:
        """The pin made last, of those that the host has not overtaken."""
        standing = [
            pin
            for pin in self._marked.pins
            if pin.stands(self._chat.moved) and pin.key in self._by_id and pin.number in numbers
        ]
        return max(standing, key=lambda pin: (pin.at, pin.number), default=None)


def _stand_in(pin: Pin) -> Post:
    """A pinned text as the post that it would be: by nobody."""
    return Post(pin.key, Author("", "", ""), f"Q{pin.number}: {pin.text}", pin.at.astimezone(UTC))


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


class _Builder:
    """Gathers what was asked under each number, and who answered."""

    def __init__(self, room: Room, by_id: Mapping[str, Post], marked: Marked) -> None:
        self._tags = {f"#{tag}".casefold() for tag in room.tags}
        self._by_id = by_id
        self._marked = marked
        self.clear()

    def clear(self) -> None:
        self._asked: dict[int, _Asking] = {}
        self._answers: dict[int, list[str]] = {}
        self._answered_by: dict[int, set[str]] = {}
        self._probable: dict[int, list[Probable]] = {}
        self._parts: dict[tuple[int, str, str], str] = {}
        self._continued: dict[int, list[tuple[str, str]]] = {}
        self._letters: Counter[str] = Counter()

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
        posts = [self._by_id[part.post_id] for one in reversed(asked) for part in one.parts]
        roots = [(post, self._by_id.get(post.conversation_id, post)) for post in posts]
        own = (root.id for post, root in roots if root.author.id == post.author.id)
        return tuple(dict.fromkeys(own))

    def answer_letter(self, found: tuple[Question, ...]) -> str:
        """What most people write; before they do, what the questions' family suggests."""
        written = self._letters.most_common(1)
        if written and written[0][1] >= _SURE:
            return written[0][0]
        letters = {question.letter for question in found}
        return {"P": "R", "T": "T"}.get(letters.pop(), "A") if len(letters) == 1 else "A"

    def _count(self, post: Post, verdict: Verdict, *, is_host: bool) -> None:
        if verdict.probable is not None and verdict.reason is not None:
            self._probable.setdefault(verdict.probable, []).append(Probable(post.id, verdict.reason))
        if verdict.kind is not Kind.ANSWER:
            return
        for number in verdict.numbers:
            self._answers.setdefault(number, []).append(post.id)
            self._answered_by.setdefault(number, set()).add(post.author.id)
            self._note_part(number, post, verdict.part)
        label = read(post.text).label
        if label is not None and not is_host and label.letter in "ART":
            self._letters[label.letter] += 1

    def _note_part(self, number: int, post: Post, part: str) -> None:
        """ "2/3" goes on with this person's "1/3", and with nobody else's."""
        place, _, count = part.partition("/")
        if not (count and place.isdecimal()):
            return
        before = f"{int(place) - 1}/{count}"
        first = self._parts.pop((number, post.author.id, before), post.id)
        self._parts[number, post.author.id, part] = first
        if first != post.id:
            self._continued.setdefault(number, []).append((post.id, first))

    def _ask(self, post: Post, verdict: Verdict, *, is_host: bool, pin: Pin | None) -> None:
        reading, number = read(post.text), verdict.numbers[0]
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
        pointer = bool(asking.parts) and (reading.points or bool(reading.quoted)) and reading.count < 7
        if pin is None and (not is_host or again or pointer):
            asking.repeats.append(post.id)
            return
        asking.words.append(words)
        asking.parts.append(Part(self._text(post, reading), post.id, verdict.part, post.lang))
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
            return self._without_tags(post.text)
        after = post.text[label.end :]
        if label.place in (Place.END, Place.PASSING) or not after.strip():
            after = post.text
        return self._without_tags(after)

    def _quoted(self, post: Post) -> Post | None:
        """The quoted post as it stands in this room, else as it came with the quoting one."""
        known = self._by_id.get(post.quote_of)
        if known is not None or post.quote is None:
            return known
        return Post(post.quote.id, post.quote.author, post.quote.text, post.created_at)

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
            asking.asked_at,
            tuple(self._answers.get(number, ())),
            tuple(asking.parts),
            tuple(asking.repeats),
            tuple(self._probable.get(number, ())),
            asking.letter,
            frozenset(self._answered_by.get(number, ())),
            asking.quote,
            tuple(asking.pictures),
            asking.pin,
            asking.is_asked,
            tuple(self._continued.get(number, ())),
        )


def _number_asked(reading: Reading) -> int | None:
    """The number under which a host who writes this asks."""
    return reading.label.number if reading.label is not None and asks(reading) else None


_FEW_WORDS = 4
"""Own words up to which a post only points at what it quotes."""


def _without_quote(reading: Reading) -> Reading:
    """A quoted post's own quotation is not followed."""
    return Reading(reading.label, body=reading.body, count=99)
