"""Sender: the practice server in a process of its own, which posts as fast as it is told to.

    python -m benchmarks._sender [CLOCK]

It says on stdout where it is, as one JSON line. Then each line of stdin is an order, and is answered with one line when
it is done. CLOCK is a file of eight bytes: how many seconds (a double) the time that server and window go by is ahead
of the machine's monotonic clock.

    {"do": "flood", "rate": 1000, "seconds": 5}   lines made before, on the stream alone: search lacks them
    {"do": "post", "rate": 200, "seconds": 5}     real posts, each with the time that it left (monotonic nanoseconds)
    {"do": "chat", "count": 500, "step": 0.2}     real posts as fast as can be; CLOCK, which it needs, goes on by `step`
                                                  seconds with each; "hour" is how many an hour has, if not 18,000
    {"do": "cut"}                                 half a line, and the connection is gone
    {"do": "log"}                                 the ids of all that "chat" posted, and how often the stream was opened
"""

from __future__ import annotations

import asyncio
import json
import mmap
import struct
import sys
import threading
import time
from functools import lru_cache
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.types import Send

from benchmarks._texts import HASHTAG, answer, question
from desktop.practice import query, stream, weight, world
from desktop.practice.entities import compose
from desktop.practice.render import timestamp
from desktop.practice.server import PracticeServer
from desktop.practice.world import World

TURN = 0.005
"""Seconds between two writes to the socket."""
MADE = 400
"""Different texts."""
CHAT = 18_000
"""Posts of an hour at five a second; the host asks eight questions in it."""


class Clock:
    """The time: the computer's, or as far ahead of its own count as a file says, which another process reads, too."""

    def __init__(self, file: Path | None) -> None:
        self._ahead: mmap.mmap | None = None
        if file is not None:
            with file.open("r+b") as opened:
                self._ahead = mmap.mmap(opened.fileno(), 8)

    def __call__(self) -> float:
        if self._ahead is None:
            return time.time()
        return float(struct.unpack("d", self._ahead[:8])[0]) + time.monotonic()

    def go_on(self, seconds: float) -> None:
        assert self._ahead is not None
        (ahead,) = struct.unpack("d", self._ahead[:8])
        self._ahead[:8] = struct.pack("d", ahead + seconds)


class Flood(stream._Stream):
    """The stream's one connection, which can be written to without a post of the world behind it."""

    open: Flood | None = None
    server: PracticeServer

    async def _write(self, request: Request, send: Send) -> None:
        Flood.open = self
        client = request.client
        assert client is not None
        self._transport = self.server._lines[(client.host, client.port)].transport
        self._made: list[bytes] = []
        await super()._write(request, send)

    async def flood(self, rate: float, seconds: float) -> int:
        """`rate` lines a second, each a chunk of its own (RFC 9112 section 7.1); how many were sent."""
        self._made = self._made or [self._line(number) for number in range(MADE)]
        sent, began = 0, time.monotonic()
        while (passed := time.monotonic() - began) < seconds:
            wanted = int(passed * rate)
            moment = timestamp(int(time.time())).encode()
            self._transport.write(b"".join(self._chunk(number, moment) for number in range(sent, wanted)))
            sent = wanted
            await asyncio.sleep(TURN)
        return sent

    def cut(self) -> None:
        """In the middle of a line."""
        line = self._line(0)
        self._transport.write(b"%x\r\n%s" % (len(line), line[: len(line) // 2]))
        self._transport.abort()

    def _line(self, number: int) -> bytes:
        """A post as the stream gives it, with a place for its id and its time."""
        apart = World(time.time)  # which search does not know
        made = apart.publish(apart.add_user(f"user{number}", f"Person {number}"), answer(number))
        line = self._rendered(made)
        assert line is not None
        empty = line.replace(str(made.id).encode(), b"\0").replace(
            timestamp(int(made.created)).encode(), b"\1"
        )
        assert b"\0" in empty, "all posts would be one"
        assert b"\1" in empty, "all posts would be of one moment, and out of order"
        return empty

    def _chunk(self, number: int, moment: bytes) -> bytes:
        new = str(self._box.world.new_id()).encode()
        line = self._made[number % MADE].replace(b"\0", new).replace(b"\1", moment)
        return b"%x\r\n%s\r\n" % (len(line), line)


def post(server: PracticeServer, rate: float, seconds: float) -> int:
    """Real posts, evenly; how many."""
    people = [server.world.add_user(f"user{number}", f"Person {number}") for number in range(MADE)]
    sent, began = 0, time.monotonic()
    while (passed := time.monotonic() - began) < seconds:
        while sent < passed * rate:
            text = f"A3: left at {time.monotonic_ns()} and grows garlic while nobody reads #{HASHTAG}"
            server.world.publish(people[sent % MADE], text)
            sent += 1
        time.sleep(TURN)
    return sent


class Chats:
    """Hour after hour of a chat in which a host asks Q1 to Q8."""

    def __init__(self, server: PracticeServer, clock: Clock) -> None:
        self._world, self._clock = server.world, clock
        self._people = [self._world.add_user(f"user{number}", f"Person {number}") for number in range(MADE)]
        self._host = self._world.add_user("inesholt", "Ines Holt")
        self.ids: list[str] = []

    def go_on(self, count: int, step: float, hour: int = CHAT) -> int:
        """`count` more; `hour` is how many posts an hour has. How many there are by now."""
        for _ in range(count):
            number = len(self.ids)
            self._clock.go_on(step)
            asked = number % hour // (hour // 8) + 1 if number % hour % (hour // 8) == 0 else 0
            author = self._host if asked else self._people[number % MADE]
            text = question(min(asked, 8)) if asked else answer(number % MADE)
            self.ids.append(str(self._world.publish(author, text).id))
        return len(self.ids)


def remember() -> None:
    """What the server asks of the same texts and rules again and again: one small server stands for X's many."""
    world.compose = lru_cache(4 * MADE)(compose)  # type: ignore[attr-defined]  # there is where it is looked up
    weight.weighted_length = lru_cache(4 * MADE)(weight.weighted_length)
    query.parse = lru_cache(16)(query.parse)


def main(file: Path | None) -> None:
    clock, remembers = Clock(file), file is not None
    if remembers:
        remember()
    limits = dict.fromkeys(("search", "counts", "stream", "rules_read", "rules_write"), (10**9, 10**9))
    server = PracticeServer(autoplay=False, hashtag=HASHTAG, clock=clock, limits=limits)
    Flood.server, stream._Stream = server, Flood  # type: ignore[misc]
    server.start()
    names = ("url", "client_id", "redirect_uri", "bearer_token")
    print(json.dumps({name: getattr(server, name) for name in names}), flush=True)
    chats = Chats(server, clock)
    for line in sys.stdin:
        print(json.dumps(_obey(server, chats, json.loads(line))), flush=True)
    server.stop()


def _obey(server: PracticeServer, chats: Chats, order: dict[str, Any]) -> dict[str, Any]:
    what, line, loop = order.pop("do"), Flood.open, server._loop
    assert loop is not None
    if what == "flood":
        assert line is not None
        return {"sent": asyncio.run_coroutine_threadsafe(line.flood(**order), loop).result()}
    if what == "post":
        return {"sent": post(server, **order)}
    if what == "chat":
        return {"sent": chats.go_on(**order)}
    if what == "cut":
        assert line is not None
        done = threading.Event()
        loop.call_soon_threadsafe(line.cut)
        loop.call_soon_threadsafe(done.set)
        done.wait()
        return {}
    return {"ids": chats.ids, "connections": server.ledger.requests[f"GET {stream._PATH} 200"]}


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
