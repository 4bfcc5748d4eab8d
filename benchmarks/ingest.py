"""Ingest: from the bytes of a stream to rows that can be searched, CPU time of the whole process, posts a second.

    python -m benchmarks.ingest [--quick]

The whole way is the program's own, on its own threads: XStream's lines and types, streamer, listener, archive with its
index, cursor, bill; a database on the disk in WAL with every commit synced. Only the socket is missing: bytes come in
pieces of 16 KiB, as TLS has them. Posts are 1.4 KB each, by 20,000 people, all new. The stages are measured one by one
beside it, on one thread, and the baseline is the same work as it is mostly done: json.loads, and a transaction a post.
"""

from __future__ import annotations

import gc
import io
import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import msgspec

from benchmarks._lines import TAGS, lines
from benchmarks._rows import Part, Row, row, run
from desktop.core.account import Account
from desktop.core.events import Event, PostsArrived
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Post
from desktop.core.prices import Billed
from desktop.networks.gateway import Found
from desktop.networks.wire import Exchange
from desktop.networks.x.decode import decode_line, decode_page
from desktop.networks.x.shapes import Said
from desktop.networks.x.stream import XStream
from desktop.services.backoff import Backoff
from desktop.services.bus import EventBus
from desktop.services.listener import BATCH, RoomListener
from desktop.services.purse import Purse
from desktop.services.streamer import Pace, Streamer
from desktop.store.archive import Archive
from desktop.store.cursors import Cursors
from desktop.store.database import Database
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from desktop.store.settings import Settings
from desktop.store.spending import Charge, Spending
from desktop.ui.garbage import ROUNDS, YOUNG

ME = Account("9", "miraengel", "Mira Engel", X_ORIGIN)
PIECE = 16 * 1024
RULE = "1990000000000000001"
POSTS = {False: 20_000, True: 3_000}
RUNS = {False: 5, True: 3}
STAGES = ("split", "types", "posts", "rows", "words", "bill")


def clock() -> datetime:
    return datetime.now(UTC)


class Bytes(XStream):
    """A stream whose answer is here already. It is read once, in pieces; then the line is quiet."""

    def __init__(self, said: bytes, **named: Any) -> None:
        super().__init__(X_ORIGIN, "bearer", **named)
        self._said = io.BytesIO(said)

    def ask_for(self, tags: tuple[str, ...]) -> bool:
        self._rules.mine = frozenset({RULE})
        return False

    def forget(self) -> None:
        pass

    def _connect(self) -> Any:
        raw = SimpleNamespace(
            read1=lambda size: self._said.read(min(size, PIECE)),
            closed=True,  # no socket says that more has come: a piece is what one read gives
        )
        answer: Any = SimpleNamespace(status_code=200, headers={}, raw=raw, close=lambda: None)
        self._line_wire.exchange = Exchange(left=True, response=answer)
        return answer


class Nothing:
    """The gateway of a network that finds nothing."""

    clock_ahead = clock() - clock()

    def follow(self, *asked: Any, **bounds: Any) -> Found:
        return Found(())

    def count(self, *asked: Any, **bounds: Any) -> tuple[()]:
        return ()

    def close(self) -> None:
        pass


class Chain:
    """The way of posts, with a database of its own in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.database = Database(folder / "parley.db", clock=clock)
        self.archive, self.rooms = Archive(self.database), Rooms(self.database, clock=clock)
        self.spending = Spending(self.database, X_ORIGIN)
        self.room = self.rooms.open(TAGS[0], X_ORIGIN)

    def take(self, said: bytes, count: int) -> float:
        """Seconds of CPU of the process until these `count` posts are archived and told."""
        bus, came, all_there = EventBus(), [0], threading.Event()

        def note(event: Event) -> None:
            if isinstance(event, PostsArrived):
                came[0] += len(event.post_ids)
                if came[0] >= count:
                    all_there.set()

        bus.subscribe(note)
        purse = Purse(
            self.spending, self.archive, Settings(self.database), own_app=lambda: "app", clock=clock
        )
        outbox, gateway = Outbox(self.database, clock=clock), Nothing()
        listener = RoomListener(
            self.room.id,
            ME,
            lambda: gateway,  # type: ignore[arg-type,return-value]
            rooms=self.rooms,
            database=self.database,
            archive=self.archive,
            cursors=Cursors(self.database),
            outbox=outbox,
            bus=bus,
            clock=clock,
            backoff=Backoff(lambda: 0.5),
            poll_seconds=30.0,
        )
        stream = Bytes(said, meter=purse.meter(self.room.id, at_once=False))
        streamer = Streamer(
            self.room.id,
            lambda: (stream, nullcontext),
            tags=lambda: self.room.tags,
            streamed=listener.streamed,
            set_streaming=listener.set_streaming,
            aside=listener.set_aside,
            pace=Pace(),
            clock=clock,
            ticks=time.monotonic,
            spread=lambda: 0.5,
        )
        began = cpu()
        listener.start()
        streamer.start()
        if not all_there.wait(300):
            raise RuntimeError(f"only {came[0]} of {count} posts arrived")
        purse.settle()
        spent = cpu() - began
        for worker in (streamer, listener):
            worker.stop()
            worker.join(10)
        self.check(count)
        return spent

    def check(self, count: int) -> None:
        found = self.archive.count(self.room.id, seen_by=ME.id)
        searched = self.archive.search(TAGS[0], seen_by=ME.id, limit=count + 1)
        if found != count or not searched:
            raise RuntimeError(f"{found} of {count} posts are in the archive, {len(searched)} can be found")


def cpu() -> float:
    return time.process_time()


def chain(quick: bool) -> Iterator[Row]:
    count = POSTS[quick]
    said = b"\r\n".join(lines(count, rule=RULE)) + b"\r\n"
    gc.freeze()  # what was made up is not the chain's
    gc.set_threshold(YOUNG, ROUNDS, ROUNDS)  # the program looks as often, on another thread
    rates, stages = [], []
    for _ in range(RUNS[quick]):
        rates.append(count / with_chain(lambda made: made.take(said, count)))
        stages.append(one_by_one(said))
    yield row(
        "ingest.posts_s",
        rates,
        baseline=one_transaction_each(said.split(b"\r\n")[: count // 20]),
        baseline_is="json.loads, the careful reading, and a transaction a post",
        note=f"{len(said) / count:,.0f} bytes a post",
    )
    for name in STAGES:
        yield row(f"ingest.{name}_us", [each[name] for each in stages])


def with_chain(act: Callable[[Chain], float]) -> float:
    with tempfile.TemporaryDirectory() as folder:
        made = Chain(Path(folder))
        gc.collect()
        try:
            return act(made)
        finally:
            made.database.close()


def one_by_one(said: bytes) -> dict[str, float]:
    """Microseconds of CPU a post, by stage."""
    spent: dict[str, float] = {}
    stream = Bytes(said)
    began = cpu()
    split = [line for some in stream._lines(stream._connect()) for line in some]
    spent["split"] = cpu() - began
    decode = msgspec.json.Decoder(Said).decode
    posts: list[Post | None] = []
    typed = decoded = 0.0
    for place in range(0, len(split), BATCH):
        began = cpu()
        read = [decode(text) for text in split[place : place + BATCH]]
        between = cpu()
        posts += [line.post for one in read if (line := decode_line(one)).post]
        typed, decoded = typed + between - began, decoded + cpu() - between
    spent |= {"types": typed, "posts": decoded}
    kept = [post for post in posts if post is not None]

    def add(made: Chain) -> float:
        began = cpu()
        for place in range(0, len(kept), BATCH):
            made.archive.add(made.room.id, kept[place : place + BATCH], seen_by=ME.id)
        return cpu() - began

    def without_index(made: Chain) -> float:
        with made.database.write() as connection:
            connection.execute("DROP TABLE words")
            connection.execute("CREATE TABLE words (rowid INTEGER PRIMARY KEY, text TEXT)")
            connection.execute("CREATE TRIGGER bare BEFORE INSERT ON words BEGIN SELECT RAISE (IGNORE); END")
        return add(made)

    def bill(made: Chain) -> float:
        ids = tuple(post.id for post in kept)
        began = cpu()
        for place in range(0, len(ids), BATCH):
            charge = Charge(1, "app", made.room.id, Billed.POST_READ, ids[place : place + BATCH])
            made.spending.add([charge])
        return cpu() - began

    whole = with_chain(add)
    spent["rows"] = with_chain(without_index)
    spent |= {"words": whole - spent["rows"], "bill": with_chain(bill)}
    return {name: seconds * 1e6 / len(kept) for name, seconds in spent.items()}


def one_transaction_each(split: list[bytes]) -> float:
    """Posts a second, as a program is first written."""

    def take(made: Chain) -> float:
        began = cpu()
        for text in split:
            made.archive.add(made.room.id, decode_page(json.loads(text)).posts, seen_by=ME.id)
        return cpu() - began

    return len(split) / with_chain(take)


if __name__ == "__main__":
    sys.exit(run(__doc__, Part(("ingest.posts_s", *(f"ingest.{name}_us" for name in STAGES)), chain)))
