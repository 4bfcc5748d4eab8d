"""Fold: posts, in any order, made into a room's questions; and one more post taken without reading all again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from desktop.core.chat import Chat, name_of, note, order_of
from desktop.core.echo import Echo
from desktop.core.gathering import Gathering
from desktop.core.host import Evidence
from desktop.core.ledger import Ledger
from desktop.core.lookout import Lookout
from desktop.core.marks import NOTHING_MARKED, Marked, MarkKind
from desktop.core.newest import keep_newest
from desktop.core.pin import STAND_IN, Pin
from desktop.core.post import NO_COUNTS, Author, Post
from desktop.core.question import Questions
from desktop.core.room import Room
from desktop.core.verdict import OTHER, Verdict

HELD = 3000
"""Posts that are held whole, the newest, so that they can be quoted and compared: the longest chats that we know have
about as many."""
STRETCH, STRETCHES = 1000, 15
"""Verdicts are let go by so many posts at once, and kept for so many stretches: most of an hour at five posts a
second."""
SLICE = 32
"""Posts that are taken in some 5 ms."""
_DECIDING = (
    *(MarkKind.PIN, MarkKind.PLACE, MarkKind.LEAVE_OUT, MarkKind.LEAVE_OUT_PERSON),
    *(MarkKind.MUTE_PERSON, MarkKind.MUTE_WORD, MarkKind.WITHHELD),
)


def read_questions(posts: Iterable[Post], room: Room, marked: Marked = NOTHING_MARKED) -> Questions:
    """Fold `posts` (any order, repeats and superseded versions allowed) into the questions of `room`.

    Where the room names no host, the posts show who probably is. A repeat keeps the first asking's place and time; a
    number asked anew hours later begins another chat, and only the last chat is given. What is `marked` outranks what
    posts say: pins, places, and what is left out.
    """
    return Fold(posts, room, marked).questions()


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
    """`add` takes the newest post of a chat that goes on; where that is not enough it says so. A chat of any length is
    held in the same memory: what is old and plain is let go first, questions never.

    `me` is the id of the person's own account: whether they answered is known of every question. Verdicts are kept of
    the posts in so many `stretches` of a thousand. `seen` is told of each post as it is taken: its verdict, and the
    question that is current then; for whoever reads a chat afterwards nobody looks out for who needs somebody.
    """

    def __init__(
        self,
        posts: Iterable[Post],
        room: Room,
        marked: Marked = NOTHING_MARKED,
        me: str = "",
        *,
        stretches: int = STRETCHES,
        seen: Callable[[Post, Verdict, int | None], None] | None = None,
    ) -> None:
        self.room, self._marked = room, marked
        self._seen = seen
        self._pins = {pin.key: pin for pin in marked.pins}
        self._seen_pins: set[str] = set()
        self._evidence = Evidence(room.hosts)
        self._chat = Chat(room.hosts, room.style, self._evidence)
        self._by_id: dict[str, Post] = {}
        self._gathering = Gathering(room, self._by_id, marked, me)
        self._echo = Echo(room.guests)
        self._lookout = Lookout(marked, self._evidence.is_host, room.guests)
        self._ledger = Ledger()
        self._most_stretches = stretches
        self._stretches: deque[tuple[datetime, int]] = deque()
        """When each began, and the place of its first verdict."""
        self._taken = 0
        self._detected: int | None = None
        self._since: datetime | None = None
        self._last: tuple[datetime, int, str] | None = None
        for _ in self.fill(posts):
            pass

    def fill(
        self, posts: Iterable[Post], *, since: datetime | None = None, before: Fold | None = None
    ) -> Iterator[None]:
        """Once, while nothing was taken: read a whole chat, a slice at a time. `since` is when the oldest post was
        written from which on none is missing; `before` the same chat's reading until now, which knew older posts."""
        stand_ins = (_stand_in(pin) for pin in self._marked.pins if not pin.post_id)
        ordered = in_order([*posts, *stand_ins])
        shown = [post for post in ordered if not post.id.startswith(STAND_IN)]
        for start in range(0, len(shown), SLICE):
            note(self._evidence, shown[start : start + SLICE])
            yield
        self._evidence.settled = True
        self._known_by = self._evidence.state
        if ordered:
            self._since = since or ordered[0].created_at
            self._last = ordered[-1].sort_key
        for start in range(0, len(ordered), SLICE):
            for post in ordered[start : start + SLICE]:
                self._take(post)
            yield
        if before is not None:
            self._gathering.go_on(before._gathering, {post.id for post in ordered})

    def add(self, posts: Iterable[Post]) -> bool:
        """Take posts that came after all others; False where the whole chat has to be read again: a late, edited or
        changed post, or one that shows somebody else as the host. What is known already is passed over."""
        new = [post for post in in_order(posts) if not self._is_known(post)]
        if not new:
            return True
        if self._last is None or new[0].sort_key <= self._last or any(post.first_version for post in new):
            return False
        note(self._evidence, new)
        if self._evidence.state != self._known_by:
            return False
        self._last = new[-1].sort_key
        for post in new:
            self._take(post)
        return True

    def let_go(self) -> None:
        """Hold no posts any more, because the chat is read again: what that needs of this reading stays, and what the
        questions say."""
        self._by_id.clear()
        self._echo.let_go()

    def follows(self, room: Room, marked: Marked) -> bool:
        """Whether it is what would be read with these hosts, guests, labels and marks."""
        same = _read_by(room) == _read_by(self.room)
        old, new = self._marked.by_kind, marked.by_kind
        return same and all((old.get(kind) or {}) == (new.get(kind) or {}) for kind in _DECIDING)

    @property
    def lasting(self) -> tuple[str, ...]:
        """Ids of the posts without which the questions could not be read again."""
        return self._gathering.lasting()

    def questions(self) -> Questions:
        """Costs the same in a chat of any length."""
        chat, evidence = self._chat, self._chat.evidence
        found = self._gathering.questions(chat.standing.asked)
        pin = self._standing_pin({question.number for question in found})
        return Questions(
            found,
            self._detected if pin is None else pin.number,
            evidence.hosts(),
            evidence.is_inferred,
            chat.standing.letters,
            self._gathering.answer_letter(found),
            self._ledger.seen(),
            self._since,
            None if self._last is None else self._last[0],
            chat.moved,
            pin,
            self._detected,
            is_over=chat.is_over,
            kept_by_hosts=self._echo.repeated,
            by_guests=self._echo.by_guests,
            conversations=self._gathering.conversations(),
            glance=self._lookout.glance(),
        )

    def _is_known(self, post: Post) -> bool:
        """Counts change all the time, and say nothing of questions."""
        known = self._by_id.get(post.id)
        return known is not None and (
            known == post or replace(known, counts=NO_COUNTS) == replace(post, counts=NO_COUNTS)
        )

    def _take(self, post: Post) -> None:
        chat, started = self._chat, self._chat.started
        self._by_id[post.id] = post
        keep_newest(self._by_id, HELD)
        self._begin_stretch(post)
        verdict = self._judged(post)
        if chat.started != started:
            self._gathering.clear()
            self._echo.clear()
            self._lookout.begin(post.created_at)
        if verdict != OTHER:
            self._ledger.put(post.id, verdict)
        if chat.moved == order_of(post):
            self._detected = chat.current
        is_host = chat.evidence.is_host(name_of(post))
        self._gathering.take(post, verdict, is_host=is_host, pin=self._pins.get(post.id))
        if not self._marked.withholds(post.id, post.first_version):
            self._echo.take(post, is_host=is_host)
        if self._seen is None:
            self._lookout.take(post, verdict, is_host=is_host)
        elif not post.id.startswith(STAND_IN):
            self._seen(post, verdict, chat.current)

    def _begin_stretch(self, post: Post) -> None:
        """Of the oldest stretch nothing is known any more once there is one too many."""
        if self._taken % STRETCH == 0:
            self._stretches.append((post.created_at, self._ledger.end))
            if len(self._stretches) > self._most_stretches:
                self._stretches.popleft()
                self._since = max(self._stretches[0][0], self._since or self._stretches[0][0])
                self._ledger.let_go(self._stretches[0][1])
        self._taken += 1

    def _judged(self, post: Post) -> Verdict:
        """A person's decision first, then what the post says."""
        pin = self._pins.get(post.id)
        if pin is not None:
            self._seen_pins.add(post.id)
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
            if pin.stands(self._chat.moved) and pin.key in self._seen_pins and pin.number in numbers
        ]
        return max(standing, key=lambda pin: (pin.at, pin.number), default=None)


def _stand_in(pin: Pin) -> Post:
    """A pinned text as the post that it would be: by nobody."""
    return Post(pin.key, Author("", "", ""), f"Q{pin.number}: {pin.text}", pin.at.astimezone(UTC))


def _read_by(room: Room) -> tuple[object, ...]:
    """What of a room decides how its posts are read."""
    return room.hosts, room.guests, room.tags, room.style
