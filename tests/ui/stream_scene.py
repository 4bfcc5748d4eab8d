"""What the stream's tests play with: invented posts, a timeline in memory and a clock that stands still."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.capabilities import Capabilities, X
from desktop.core.entities import find_entities
from desktop.core.errors import StoreTrouble
from desktop.core.events import PostsArrived
from desktop.core.head import Head, head_of
from desktop.core.label import read_label
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import State
from desktop.core.post import Author, Post
from desktop.core.room import Room
from desktop.core.timeline import Role, Row, post_row
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme

NOW = datetime(2026, 11, 21, 21, 14, 30, tzinfo=UTC)
ROOM = Room("gardenchat", X_ORIGIN, id=1, hosts=("elizabethh",), guests=("mollym",))
ME = Account("9", "miraengel", "Mira Engel", X_ORIGIN)

HOSTILE = {
    "html": "<img src=x onerror=alert(1)> &amp; <a href='https://evil.example'>click</a>",
    "override": "\u202eturned \u2067 around https://example.com/path \u2066\u2068 #gardenchat",
    "zalgo": "A1: " + "".join(sign + "\u0351\u0343\u0300\u0316" * 60 for sign in "zalgo"),
    "controls": "before\x00after \x1b[31m\x85\x9f \x7f",
    "surrogate": "half \ud83d of a sign \udc00",
    "novel": "A2: " + "compost and patience. " * 1150,
    "one word": "W" * 25_000,
    "lines": "\r\n" * 300 + "\u2028\u2029\u0085end",
    "nothing": "",
    "object": "\ufffc\ufff9\ufeff",
}


class Clock:
    """A time that moves when it is told to."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


class MemoryTimeline:
    """What TimelineModel asks of the store."""

    def __init__(self, posts: Iterable[Post] = ()) -> None:
        self.posts = {post.id: post for post in posts}
        self.entries: list[Row] = []
        self.pages = 0
        self.asked: list[str] = []
        """The ids whose rows were asked for."""
        self.trouble: StoreTrouble | None = None
        """What the store says instead of an answer."""
        self.new_voices: set[str] = set()
        """Ids of posts by somebody new here."""

    def heads(
        self, room: Room, account: Account | None, *, before: Head | None = None, limit: int = 200
    ) -> tuple[Head, ...]:
        self.pages += 1
        found = heads_of(self._all(), room, account)
        return tuple([head for head in found if before is None or _order(head) < _order(before)][-limit:])

    def heads_of(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Head, ...]:
        posts = self._all()
        return heads_of((posts[key] for key in post_ids if key in posts), room, account)

    def heads_by(
        self, room: Room, account: Account | None, handles: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        people = set(handles)
        found = heads_of(self._all(), room, account)
        return tuple(head for head in found if head.handle in people and head.at >= since)

    def heads_holding(
        self, room: Room, account: Account | None, words: Iterable[str], since: int
    ) -> tuple[Head, ...]:
        wanted = tuple(words)
        return tuple(
            head
            for head in heads_of(self._all(), room, account)
            if head.at >= since and any(word in head.text.casefold() for word in wanted)
        )

    def rows(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Row, ...]:
        posts, wanted = self._all(), list(post_ids)
        self.asked += wanted
        return tuple(
            post_row(posts[key], room, account, new_voices=self.new_voices) for key in wanted if key in posts
        )

    def pending(self, room: Room, account: Account | None) -> tuple[Row, ...]:
        self._all()
        return tuple(self.entries)

    def _all(self) -> dict[str, Post]:
        if self.trouble is not None:
            raise self.trouble
        return self.posts


def heads_of(
    posts: Iterable[Post] | dict[str, Post], room: Room, account: Account | None
) -> tuple[Head, ...]:
    """Their heads, oldest first."""
    given = posts.values() if isinstance(posts, dict) else posts
    return tuple(sorted((head_of(post, room, account) for post in given), key=_order))


def _order(head: Head) -> tuple[int, int, str]:
    return (head.at, len(head.key), head.key)


def post(
    number: int, text: str = "", *, username: str = "ashap", name: str = "Asha Patel", ago: float = -1
) -> Post:
    """Post `number`, by default one second after the one before; `ago` in s before NOW."""
    seconds = 10_000 - number if ago < 0 else ago
    said = text or f"A{number % 7 + 1}: thought {number} about a bed that looks empty #gardenchat"
    author = Author("9" if username == ME.username else f"u-{username}", username, name)
    return Post(str(1000 + number), author, said, NOW - timedelta(seconds=seconds), find_entities(said))


def entry(number: int, state: State = State.SENDING, text: str = "A3: garlic #gardenchat") -> Row:
    """A row of our own that is on its way."""
    author = Author(ME.id, ME.username, ME.name)
    entities, label = find_entities(text), read_label(text)
    return Row(f"outbox:{number}", author, text, NOW, entities, label, Role.SELF, mine=True, pending=state)


def posts(first: int, last: int) -> list[Post]:
    return [post(number) for number in range(first, last + 1)]


class Stream:
    """A view on a room of 60 posts, and hands to play with it."""

    def __init__(
        self, qtbot: QtBot, caps: Capabilities = X, count: int = 60, given: list[Post] | None = None
    ) -> None:
        self.qtbot, self.clock, self.theme = qtbot, Clock(), Theme(Mode.LIGHT)
        self.store = MemoryTimeline(given if given is not None else posts(0, count - 1))
        self.model = TimelineModel(self.store)
        self.model.open(ROOM, ME)
        self.view = StreamView(self.theme, caps, clock=self.clock)
        qtbot.addWidget(self.view)
        self.view.resize(640, 500)
        self.view.set_model(self.model)
        self.view.show()
        qtbot.waitUntil(lambda: bool(self.view.placed) or not self.store.posts)
        self.clock.advance(seconds=1)  # rows found their places when the window appeared
        self.urls: list[str] = []
        self.asked: list[tuple[str, str]] = []
        self.view.link_clicked.connect(self.urls.append)
        self.view.action_requested.connect(lambda action, key: self.asked.append((action, key)))

    def arrive(self, *new: Post) -> None:
        self.store.posts.update((each.id, each) for each in new)
        self.model.take([PostsArrived(ROOM.id, tuple(each.id for each in new))])

    def tops(self) -> dict[str, int]:
        return {self.view.row(index).key: top for index, top in self.view.placed}

    def scroll(self, value: int) -> None:
        self.view.verticalScrollBar().setValue(value)

    def picture(self) -> QImage:
        return self.view.viewport().grab().toImage()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.view, key)

    def take_keyboard(self) -> None:
        self.view.activateWindow()
        self.qtbot.waitUntil(self.view.isActiveWindow)
        self.view.clearFocus()
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.qtbot.waitUntil(self.view.hasFocus)

    def spot(self, does: str, index: int) -> QPoint:
        """Where the first target of that kind is in row `index`."""
        made = self.view.layout_of(index)
        target = next(target for target in made.targets if target.does == does)
        return (target.place.center() + QPointF(0, self.view.row_box(index).top())).toPoint()

    def click(self, point: QPoint) -> None:
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    @property
    def current(self) -> str:
        return self.view.cursor_row.key
