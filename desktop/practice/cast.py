"""The cast: plays the lines of a chat, each at its time, and answers the visitor."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import threading
import zlib
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.practice.faults import Fault, Faults
from desktop.practice.world import Picture, Post, Recorded, User, World

if TYPE_CHECKING:
    from desktop.practice.audience import Audience, Said, Surprise

_log = logging.getLogger(__name__)
# Older than recent search reaches: found by id, as the original of a repost, and by nothing else.
BEYOND_SEARCH = 8 * 86400
SILENCE = 240.0
"""Seconds of the chat for which nobody says a word, as a surprise, unless its host does."""
DOWN = 150.0
"""Seconds of the chat for which the network answers nothing, as a surprise."""
NOTICED = 8.0
"""Seconds of whoever sits there that this takes at least, however fast the chat is."""


@dataclass(frozen=True)
class Player:
    """Somebody in a chat, before X has given them an id; of a recorded chat, with the `id` that they had."""

    username: str
    name: str
    description: str = ""
    id: str = ""


@dataclass(frozen=True)
class Line:
    """Something that somebody posts `at` seconds after the start; negative: it is there already.

    `key` names the line; `reply_to`, `quote_of` and `repost_of` are keys of earlier lines, or of posts outside the
    chat. `reply_name` is who is replied to where the post is not known. Text is plain, not escaped.
    """

    at: float
    author: Player
    text: str
    key: str
    reply_to: str | None = None
    reply_name: str | None = None
    quote_of: str | None = None
    repost_of: str | None = None
    lang: str | None = None
    pictures: tuple[Picture, ...] = ()
    poll: tuple[str, ...] = ()
    edits: str | None = None
    """The key of the line whose place it takes."""
    recorded: Recorded | None = None
    """What X gave of it, where it is known."""


@dataclass(frozen=True)
class Reaction:
    """What somebody says `after` seconds when the visitor has posted; `{visitor}` is their @username.

    `to` is "answer" (a post that opens with A and a number) or "any"; each reaction is used once.
    """

    after: float
    author: Player
    text: str
    to: str = "any"


@dataclass(frozen=True)
class Chat:
    """A whole chat: who, about what, and the lines in the order in which they are played.

    `before` are originals of reposts and quotes that lie before the first line.
    """

    hashtag: str
    topic: str = ""
    host: str | None = None
    guests: tuple[str, ...] = ()
    visitor: str = "visitor"
    visitor_name: str = "You"
    players: tuple[Player, ...] = ()
    before: tuple[Line, ...] = ()
    lines: tuple[Line, ...] = ()
    reactions: tuple[Reaction, ...] = ()
    is_replay: bool = False
    audience: Audience | None = None
    """Where the visitor is the host: who answers them."""
    surprises: tuple[tuple[float, Surprise], ...] = ()
    """What happens to such a host, and when (seconds)."""


class Cast:
    """Plays a chat into a world; `start`, `stop` and `heard` belong to the server's loop.

    `done` is set after the last line.
    """

    def __init__(
        self,
        chat: Chat,
        world: World,
        visitor: User,
        speed: float,
        ticks: Callable[[], float],
        sleep: Callable[[float], Awaitable[object]],
        id_log: Path | None = None,
        faults: Faults | None = None,
    ) -> None:
        self.chat, self._world, self._visitor, self._speed = chat, world, visitor, speed
        self._faults = faults or Faults()
        self._ticks, self._sleep, self._id_log = ticks, sleep, id_log
        self._tasks: set[asyncio.Task[None]] = set()
        self._started = False
        self._posted: dict[str, int] = {}
        self._left = list(chat.reactions)
        self.id_map: dict[str, str] = {}
        self.done = threading.Event()

    def start(self) -> None:
        """Begin, once."""
        if not self._started:
            self._started = True
            self._spawn(self._play())
            if (audience := self.chat.audience) is not None:
                self._say_all(audience.gathering())
                for at, what in self.chat.surprises:
                    self._spawn(self._surprise(what, at))

    def stop(self) -> None:
        """Fall silent."""
        for task in list(self._tasks):
            task.cancel()

    def heard(self, post: Post) -> None:
        """The visitor has posted: whoever has something to say to that says it after a moment."""
        if not self._started or post.repost_of is not None or post.author.id != self._visitor.id:
            return
        if self.chat.audience is not None:
            replied_to = "" if post.reply_to is None else str(post.reply_to)
            self._say_all(self.chat.audience.heard(post.raw, reply_to=replied_to))
        if self.chat.hashtag.casefold() not in post.hashtags:
            return
        opening = post.raw.lstrip()[:4].upper()
        is_answer = opening[:1] == "A" and opening[1:2].isdigit()
        due = [one for one in self._left if one.to == "any" or (one.to == "answer" and is_answer)][:2]
        for one in due:
            self._left.remove(one)
            self._spawn(self._react(one, post))

    def surprise(self, what: Surprise) -> None:
        """Something that the visitor, who hosts, did not plan."""
        self._spawn(self._surprise(what))

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            # The server goes on without its cast: the log is the only place where this can be seen.
            _log.error("the cast stopped: %s", error, exc_info=error)

    async def _play(self) -> None:
        start, now = self._ticks(), self._world.clock()
        for player in self.chat.players:
            self._user(player)
        with _id_file(self._id_log if self.chat.is_replay else None) as write:
            for line in self.chat.before:
                self._perform(line, now - BEYOND_SEARCH)
            for line in self.chat.lines:
                due = start + line.at / self._speed
                while line.at >= 0 and (left := due - self._ticks()) > 0:
                    await self._sleep(left)
                post = self._perform(line, None if line.at >= 0 else now + line.at)
                if self.chat.is_replay and post is not None:
                    self.id_map[line.key] = str(post.id)
                    write(line.key, str(post.id))
        self.done.set()

    def _perform(self, line: Line, at: float | None) -> Post | None:
        """Say a line; the show goes on without one that cannot be said."""
        try:
            return self._say(line, at)
        except Exception:
            _log.exception("the cast leaves out the line %s", line.key)
            return None

    def _say(self, line: Line, at: float | None) -> Post:
        reply_user = None if line.reply_name is None else self._world.add_user(line.reply_name)
        found = self._posted.get
        author = self._user(line.author)
        original = None if line.repost_of is None else found(line.repost_of) or _outside(line.repost_of)
        is_second = original is not None and self._world.repost_by(author, original) is not None
        if is_second and line.recorded is None:
            # X has no second repost by the same person: this one is of something that only looks the same.
            original = _outside(line.key)
        reply_to = None if line.reply_to is None else found(line.reply_to) or _foreign(line.reply_to)
        post = self._world.publish(
            author, line.text, at=at, reply_to=reply_to, reply_user=reply_user, repost_of=original,
            quote_of=None if line.quote_of is None else found(line.quote_of), lang=line.lang,
            pictures=line.pictures, poll=line.poll,
            edits=None if line.edits is None else found(line.edits), recorded=line.recorded,
        )  # fmt: skip
        for key in filter(None, (line.key, line.edits)):
            self._posted[key] = post.id
        return post

    async def _react(self, one: Reaction, to: Post) -> None:
        await self._sleep(one.after / self._speed)
        text = one.text.replace("{visitor}", f"@{self._visitor.username}")
        self._world.publish(self._user(one.author), text, reply_to=to.id)

    def _say_all(self, lines: Iterable[Said]) -> None:
        for said in lines:
            self._spawn(self._speak(said))

    async def _speak(self, said: Said) -> None:
        """What would have been said in a silence is not said at all."""
        await self._sleep(said.after / self._speed)
        audience = self.chat.audience
        if audience is not None and not audience.is_silent:
            post = self._world.publish(self._user(said.author), said.text)
            audience.posted(said, str(post.id), post.created)

    async def _surprise(self, what: Surprise, after: float = 0.0) -> None:
        await self._sleep(after / self._speed)
        audience = self.chat.audience
        if audience is None:
            return
        if what == "silence":
            audience.is_silent = True
            await self._sleep(SILENCE / self._speed)
            audience.is_silent = False
        elif what == "down":
            fault = self._faults.add(Fault("unavailable", count=1_000_000))
            await self._sleep(max(DOWN / self._speed, NOTICED))
            self._faults.remove(fault)
        self._say_all(audience.surprise(what))

    def _user(self, player: Player) -> User:
        return self._world.add_user(player.username, player.name, player.id, description=player.description)


def _foreign(key: str) -> int | None:
    """The id of a post that the transcript does not have: its own, which nobody will find, as if deleted."""
    return int(key) if key.isascii() and key.isdigit() and len(key) <= 19 else None


def _outside(key: str) -> int:
    """The id of the original of a repost that the chat does not have; it is in no world."""
    return _foreign(key) or 1 + zlib.crc32(key.encode())


@contextlib.contextmanager
def _id_file(path: Path | None) -> Iterator[Callable[[str, str], None]]:
    """Gives a function that writes an old and a new id as a JSON line, to the file or else to the log."""
    with contextlib.nullcontext() if path is None else path.open("a", encoding="utf-8") as file:

        def write(old: str, new: str) -> None:
            line = json.dumps({"old": old, "new": new})
            if file is None:
                _log.debug("replayed %s", line)
            else:
                file.write(line + "\n")
                file.flush()

        yield write
