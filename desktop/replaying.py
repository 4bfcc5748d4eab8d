"""Replaying: a chat of the archive played again in the practice room: its window, its clock, and what holds there."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections import deque
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.core.errors import BadInput, ParleyError
from desktop.core.events import PostsArrived
from desktop.core.marks import NOTHING_MARKED, Mark, Marked, MarkKind
from desktop.core.post import Post
from desktop.core.sentence import sentence
from desktop.fast_clock import FastClock
from desktop.recording import Recording, recorded_chat
from desktop.services.library import Library
from desktop.start import end_with_window
from desktop.store.marks import Marks
from desktop.store.replay_home import take_replay_home
from desktop.store.rooms import Rooms
from desktop.surroundings import utc_now
from desktop.ui.errands import Errands
from desktop.ui.replay_bar import ReplayBar
from desktop.ui.window_layout import add_bar

if TYPE_CHECKING:
    from desktop.core.origin import Origin
    from desktop.core.sitting import Sitting
    from desktop.desk import Desk
    from desktop.practice.cast import Chat
    from desktop.store.database import Database
    from desktop.store.paths import Paths
    from desktop.ui.theme import Theme

SPEED = 10.0
"""How many times as fast a chat is played, unless somebody wants it otherwise."""
POLL = 0.5
"""Seconds between two looks: the network is on this computer, and may be made a thousand times as fast at any time."""
BEFORE = timedelta(seconds=5)
"""Of the chat, in which the window is there and nobody has said anything."""
QUIET, SOON = timedelta(minutes=3), timedelta(seconds=10)
"""Where nobody says a word for longer, as before a late answer, it is soon that they do."""
LIVES = 10 * 365 * 86400.0
"""Seconds of a token: nobody signs in here."""
PLENTY = 10**9
TICK_MS = 250
CARRIED = (
    MarkKind.PLACE,
    MarkKind.LEAVE_OUT,
    MarkKind.LEAVE_OUT_PERSON,
    MarkKind.MUTE_PERSON,
    MarkKind.MUTE_WORD,
    MarkKind.KEEP,
    MarkKind.NOTE,
)
"""What a person decided about these posts holds when they come again. Pins do not: a chat begins without any."""


@dataclass(frozen=True, slots=True)
class Replay:
    """A chat, what the person decided about its room's posts, and what the cast says of it."""

    recording: Recording
    marked: Marked
    chat: Chat

    @classmethod
    def of(cls, recording: Recording, marked: Marked = NOTHING_MARKED) -> Replay:
        return cls(recording, marked, recorded_chat(recording))


class Replaying(QObject):
    """One chat in its window, which ends with it; `own` ends all of it, and what was kept meanwhile is gone."""

    def __init__(
        self,
        own: ExitStack,
        theme: Theme,
        replay: Replay,
        paths: Paths,
        *,
        speed: float = SPEED,
        ticks: Callable[[], float] = time.monotonic,
    ) -> None:
        """`paths` are its own: nobody else's, and empty. Raises HomeUnusable."""
        super().__init__()
        from desktop.app import open_desk, practice_house
        from desktop.networks.consent import consent_as_visitor
        from desktop.practice.limits import DEFAULTS
        from desktop.practice.server import PracticeServer

        self.recording = recording = replay.recording
        self._moments = recording.moments
        self._said = 0
        told = zip(self._moments, recording.posts, strict=True)
        self._reposts = deque((moment, post) for moment, post in told if post.repost_of)
        self.clock = FastClock(recording.begins - BEFORE, speed, ticks)
        self.server = PracticeServer(
            chat=replay.chat,
            clock=lambda: self.clock().timestamp(),
            ticks=lambda: (self.clock() - recording.begins).total_seconds(),
            sleep=self.clock.sleep,
            access_seconds=LIVES,
            limits=dict.fromkeys(DEFAULTS, (PLENTY, PLENTY)),
            autoplay=False,
        )
        self.server.start()
        own.callback(self.server.stop)
        self._house = practice_house(paths, self.server, clock=self.clock, poll_seconds=POLL)
        self.desk: Desk = open_desk(own, self._house, theme, clock=self.clock)
        self._house.sign_in(consent_as_visitor(self._house.place.registrations[0]))
        self._room_id = self._join(replay.marked)
        self.bar = ReplayBar(theme, recording.room.hashtag, speed, self.desk.window)
        self.bar.standing_wanted.connect(self._stand)
        self.bar.speed_wanted.connect(self.set_speed)
        self.bar.end_wanted.connect(self.desk.window.close)
        add_bar(self.desk.window, self.bar)
        self._ticker = QTimer(self)
        self._ticker.setInterval(TICK_MS)
        self._ticker.timeout.connect(self._tick)
        own.callback(self._ticker.stop)
        self.desk.show_room(self._room_id)
        self.clock.start()
        self.server.start_cast()
        self._ticker.start()
        self._tick()

    @property
    def is_over(self) -> bool:
        """Whether everything was said."""
        return self.server.cast.done.is_set()

    def set_speed(self, speed: float) -> None:
        """So many times as fast from now on, and going."""
        self.clock.set_speed(speed)
        self._stand(False)

    def _stand(self, on: bool) -> None:
        if on:
            self.clock.stand()
        elif self.clock.stands:
            self.clock.start()
        self._tick()

    def _tick(self) -> None:
        now = self.clock()
        self._add_reposts(now)
        said = bisect_right(self._moments, now)
        if said != self._said and self.desk.session is not None:
            self._said = said
            self.desk.session.look_now()
        if not self.clock.stands and 0 < said < len(self._moments):
            since, until = now - self._moments[said - 1], self._moments[said] - now
            if since > SOON and until > QUIET:
                self.clock.jump(self._moments[said] - SOON)
        elif self.is_over and self.clock.speed != 1.0:
            self.clock.set_speed(1.0)  # whoever answers now is in no hurry
        self.desk.window.top_bar.pill.is_over = self.is_over
        self.bar.show_time(self.clock(), self.clock.speed, stands=self.clock.stands, is_over=self.is_over)

    def _add_reposts(self, now: datetime) -> None:
        """Those that were there come, too, though no search has them (X: posts/search): they are what was passed on."""
        due = []
        while self._reposts and self._reposts[0][0] <= now:
            due.append(self._with_a_drawn_face(self._reposts.popleft()[1]))
        account = self._house.account(self._room_id)
        if due and account is not None:
            fresh = self._house.archive.add(self._room_id, due, seen_by=account.id)
            self._house.bus.publish(PostsArrived(self._room_id, fresh))

    def _with_a_drawn_face(self, post: Post) -> Post:
        """Its author as this server has them, whose pictures are all on this computer."""
        user = self.server.world.user_named(post.author.username)
        face = "" if user is None else f"{self.server.url}/practice/avatars/{user.id}.png"
        return replace(post, author=replace(post.author, avatar_url=face), pictures=())

    def _join(self, marked: Marked) -> int:
        """The room as it is in the archive, with its hosts, its other tags and its labels; its id here."""
        room, rooms = self.recording.room, self._house.rooms
        joined = rooms.open(
            room.hashtag,
            self._house.place.origin,
            hosts=room.hosts,
            guests=room.guests,
            topic=room.topic,
            aliases=room.aliases,
        )
        rooms.set_style(joined.id, room.style)
        self._house.marks.change(joined.id, carried(marked))
        return joined.id


def carried(marked: Marked) -> Iterable[Mark]:
    """Of what a person decided about a room's posts, what holds where they are posted again."""
    return [Mark(kind, key, value) for kind in CARRIED for key, value in marked.by_kind.get(kind, {}).items()]


class ReplayBeside:
    """Chats of one desk's archive, played again in a second window; one at a time."""

    def __init__(self, stack: ExitStack, theme: Theme, desk: Desk) -> None:
        """What is open ends with `stack` at the latest."""
        self._stack, self._theme, self._desk = stack, theme, desk
        self._errands = Errands("replay", desk)
        self._open: Replaying | None = None

    def open(self, room_id: int, sitting: Sitting, speed: float = SPEED) -> None:
        """Read the chat and play it; what speaks against it is said in the desk's window."""
        if self._open is not None:
            return self._desk.window.say(
                BadInput("A chat is being replayed already.", "Close its window first.")
            )
        house = self._desk.house
        work = partial(read, house.database, house.place.origin, room_id, sitting)
        self._errands.run(work, partial(self._begin, speed))

    def _begin(self, speed: float, reading: Future[Replay]) -> None:
        own = ExitStack()
        self._stack.callback(own.close)
        own.callback(setattr, self, "_open", None)
        try:
            self._open = begin(own, self._theme, self._desk.house.paths, reading.result(), speed)
            end_with_window(own, self._open.desk)
        except ParleyError as problem:
            own.close()
            self._desk.window.say(problem)


def read(database: Database, origin: Origin, room_id: int, sitting: Sitting) -> Replay:
    """For any thread. Raises BadInput where nothing of the chat is there, and LookupError for a room that does not
    exist."""
    posts = Library(database, origin, clock=utc_now).posts(room_id, sitting)
    if not posts:
        raise BadInput("Nothing of this chat is left here.", "Choose another one.")
    room = Rooms(database, clock=utc_now).get(room_id)
    return Replay.of(Recording(room, posts), Marks(database, clock=utc_now).get(room_id))


def begin(own: ExitStack, theme: Theme, paths: Paths, replay: Replay, speed: float = SPEED) -> Replaying:
    """Play it in a window that ends with `own`. `paths` are the person's. Raises BadInput and HomeUnusable."""
    try:
        return Replaying(own, theme, replay, take_replay_home(own, paths), speed=speed)
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise BadInput(
            sentence("The chat could not begin: %1.", reason), "Close other programs and try again."
        ) from problem


def run(paths: Paths, replay: Replay, speed: float) -> int:
    """A window of its own, and nothing beside it; its exit status. Raises BadInput and HomeUnusable."""
    from PySide6.QtWidgets import QApplication

    from desktop.ui.application import dressed, qt_application, say_what_was_raised, wear_icon

    with ExitStack() as stack:
        theme = dressed(qt_application(stack))
        own = ExitStack()
        stack.callback(own.close)
        replaying = begin(own, theme, paths, replay, speed)
        wear_icon()
        end_with_window(own, replaying.desk)
        say_what_was_raised(stack)
        return QApplication.exec()
