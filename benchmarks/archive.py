"""Archive: an archive of a million posts: imported, searched, its chats found, and one of 5,000 posts told whole.

    python -m benchmarks.archive [--quick]

Ten files of JSON Lines go in by the program's own import; then the chats of two of the rooms are found and read, and
what people look for is looked for: words as frequent as one likes, two of them, phrases, beginnings, people, tags,
questions, rooms and days, the newest hundred each. Milliseconds are of CPU, with what a person waits in the note.
Beside it the same rows are in plain SQLite, without a full-text index, and in sqlite-utils, with one.
"""

from __future__ import annotations

import json
import math
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from benchmarks._archived import BEGAN, CHAT, PEOPLE, ROOMS, VOCABULARY, posts, word
from benchmarks._rows import Absent, Part, Row, row, run
from desktop.core.archive_query import ArchiveQuery, read_query
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Post
from desktop.core.proceedings import proceedings
from desktop.core.room import Room
from desktop.core.taken_posts import Outcome
from desktop.core.transcript import Format
from desktop.documents.transcript_file import transcript_file
from desktop.services.library import Library
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from desktop.store.taking_posts import TakingPosts

POSTS = {False: 1_000_000, True: 50_000}
QUERIES = {False: 1000, True: 200}
READ = 2
"""Rooms of which the chats are read."""
LONG = 5_000
_SLOW = 40
"""Queries that are put to what has no index."""


def clock() -> datetime:
    return datetime.now(UTC)


@dataclass
class Waits:
    """Milliseconds of each query: of CPU, and as a person waits."""

    cpu: list[float]
    wall: list[float]

    @classmethod
    def of(cls, queries: Iterable[Callable[[], object]]) -> Waits:
        waits = cls([], [])
        for query in queries:
            began, at = time.perf_counter(), time.thread_time()
            query()
            waits.cpu.append(1000 * (time.thread_time() - at))
            waits.wall.append(1000 * (time.perf_counter() - began))
        return waits

    @staticmethod
    def p99(values: list[float]) -> float:
        return sorted(values)[math.ceil(0.99 * len(values)) - 1]


def measure(quick: bool) -> Iterator[Row]:
    with tempfile.TemporaryDirectory() as folder:
        yield from _measure(Path(folder), POSTS[quick], QUERIES[quick], judged=not quick)


def _measure(folder: Path, count: int, queries: int, *, judged: bool) -> Iterator[Row]:
    database = Database(folder / "parley.db", clock=clock)
    rooms = [
        Rooms(database, clock=clock).open(tag, X_ORIGIN, hosts=[f"person_{n}"]) for n, tag in enumerate(ROOMS)
    ]
    plain = Plain(folder / "plain.db")
    taking = TakingPosts(database, lambda answer: (), clock=clock)
    spent = plain_spent = 0.0
    for number, room in enumerate(rooms):
        file, rows = folder / "posts.jsonl", []
        with file.open("w", encoding="utf-8") as lines:
            for post in posts(number, count // len(rooms)):
                lines.write(_line(post))
                rows.append(
                    (post.id, room.hashtag, post.author.username, post.text, post.created_at.isoformat())
                )
        began = time.process_time()
        taking.take(file, room, Outcome())
        spent += time.process_time() - began
        began = time.process_time()
        plain.add(rows)
        plain_spent += time.process_time() - began
        file.unlink()
    size = _size(folder / "parley.db", database)
    library = Library(database, X_ORIGIN, clock=clock, zone=UTC)
    while library.prepare_search():
        pass
    began = time.process_time()
    for room in rooms[:READ]:
        library.refresh(room.id)
    read = time.process_time() - began
    asked = list(wanted(queries))
    found = Waits.of([lambda typed=typed: library.search(typed) for typed in asked])  # type: ignore[misc]
    slow = Waits.of([lambda typed=typed: plain.search(read_query(typed)) for typed in asked[:_SLOW]])  # type: ignore[misc]
    yield row(
        "archive.import_posts_s",
        count / spent,
        baseline=count / plain_spent,
        baseline_is="plain SQLite, five columns of each post and no index of words",
        note=f"{count:,} posts from files, {len(ROOMS)} rooms",
    )
    yield row("archive.read_posts_s", READ * count / len(ROOMS) / read)
    yield row("archive.search_p50_ms", statistics.median(found.cpu), runs=len(found.cpu))
    yield row(
        "archive.search_p99_ms",
        Waits.p99(found.cpu),
        runs=len(found.cpu),
        baseline=Waits.p99(slow.cpu),
        baseline_is="plain SQLite, LIKE",
        judged=judged,
        note=f"{count:,} posts; a person waits {Waits.p99(found.wall):.0f} ms",
    )
    yield row(
        "archive.bytes_per_post",
        size / count,
        baseline=plain.size() / count,
        baseline_is="plain SQLite, five columns",
        note=f"{statistics.mean(len(one.text.encode()) for one in posts(0, 1000)):.0f} bytes of it are text",
    )
    database.close()
    yield from utils(folder, plain, asked, count)
    plain.close()


class Plain:
    """The same rows as one first keeps them: a table, and an index by time."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._connection = sqlite3.connect(path, isolation_level=None)
        self._connection.execute("PRAGMA journal_mode = WAL")
        self._connection.execute(
            "CREATE TABLE posts (id TEXT PRIMARY KEY, room TEXT, author TEXT, text TEXT, created_at TEXT)"
        )
        self._connection.execute("CREATE INDEX posts_at ON posts (created_at)")

    def add(self, rows: Iterable[tuple[str, ...]]) -> None:
        self._connection.execute("BEGIN")
        self._connection.executemany("INSERT INTO posts VALUES (?, ?, ?, ?, ?)", rows)
        self._connection.execute("COMMIT")

    def search(self, query: ArchiveQuery) -> list[object]:
        """The same, as far as a plain SELECT says it: words, people, tags, rooms and days."""
        where, parameters = ["1"], []
        for said in [" ".join(term.words) for term in query.terms] + [f"#{tag}" for tag in query.tags]:
            where.append("text LIKE ?")
            parameters.append(f"%{said}%")
        for column, values in (("author", query.people), ("room", query.rooms)):
            if values:
                where.append(f"{column} IN ({', '.join('?' * len(values))})")
                parameters += values
        if query.since and query.until:
            where.append("created_at BETWEEN ? AND ?")
            parameters += [query.since.isoformat(), f"{query.until.isoformat()}~"]
        return self._connection.execute(
            f"SELECT * FROM posts WHERE {' AND '.join(where)} ORDER BY created_at DESC LIMIT 100", parameters
        ).fetchall()

    def rows(self) -> Iterator[dict[str, str]]:
        names = ("id", "room", "author", "text", "created_at")
        for found in self._connection.execute("SELECT * FROM posts"):
            yield dict(zip(names, found, strict=True))

    def size(self) -> int:
        self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return self.path.stat().st_size

    def close(self) -> None:
        self._connection.close()


def utils(folder: Path, plain: Plain, asked: list[str], count: int) -> Iterator[Row]:
    """The same rows in sqlite-utils, which is made for that: its own full-text table and its own search."""
    try:
        module: Any = import_module("sqlite_utils")
    except ImportError:
        raise Absent("sqlite-utils is not here: python3 .ci/prepare.py") from None
    made = module.Database(folder / "utils.db")
    began = time.process_time()
    made["posts"].insert_all(plain.rows(), pk="id", batch_size=1000)
    made["posts"].enable_fts(["text"])
    made["posts"].create_index(["created_at"])
    spent = time.process_time() - began
    texts = [query.match for query in map(read_query, asked) if query.match][:_SLOW]

    def search(match: str) -> list[object]:
        return list(made["posts"].search(match, order_by="created_at desc", limit=100))

    waits = Waits.of([lambda match=match: search(match) for match in texts])  # type: ignore[misc]
    yield row("archive.utils_posts_s", count / spent)
    yield row(
        "archive.utils_p99_ms",
        Waits.p99(waits.cpu),
        runs=len(waits.cpu),
        note="words alone: it knows no other",
    )
    yield row("archive.utils_bytes_per_post", (folder / "utils.db").stat().st_size / count)


def wanted(count: int) -> Iterator[str]:
    """What people look for; the same in every run. A word's rank is as likely to be 10 to 100 as 1,000 to 10,000."""
    chance = random.Random(8)

    def any_word(least: int = 1) -> str:
        return word(int(least * (VOCABULARY / least) ** chance.random()) - 1)

    def person() -> str:
        return f"from:person_{int(PEOPLE ** chance.random()) - 1}"

    def phrase() -> str:
        said = next(iter(posts(chance.randrange(10), 1))).text.split()
        place = chance.randrange(1, max(2, len(said) - 3))
        return f'"{" ".join(said[place : place + chance.choice((2, 2, 3))])}"'

    def beginning() -> str:
        long = next(found for found in iter(any_word, "") if len(found) > 4)
        return f"{long[: chance.randrange(3, 6)]}*"

    def days() -> str:
        first = (BEGAN + timedelta(days=chance.randrange(2200))).date()
        return chance.choice((f"on:{first}", f"since:{first} until:{first + timedelta(days=60)}"))

    forms: list[tuple[int, Callable[[], str]]] = [
        (30, any_word),
        (15, lambda: f"{any_word()} {any_word()}"),
        (10, phrase),
        (10, beginning),
        (8, lambda: f"{person()} {any_word()}"),
        (5, person),
        (5, lambda: f"#{chance.choice(ROOMS)} {any_word()}"),
        (5, lambda: f"question:{chance.randrange(1, 7)} {any_word()}"),
        (3, lambda: f"question:{chance.randrange(1, 7)}"),
        (5, lambda: f"in:{chance.choice(ROOMS)} {any_word()}"),
        (4, lambda: f"{days()} {any_word()}"),
    ]
    for _ in range(count):
        yield chance.choices([make for _, make in forms], weights=[weight for weight, _ in forms])[0]()


def long_chat(quick: bool) -> Iterator[Row]:
    """From posts to a page, as `parley transcript` makes it."""
    del quick
    room = Room(ROOMS[0], X_ORIGIN, hosts=("person_0",))
    said = [_in_one(post, place) for place, post in enumerate(posts(0, LONG))]
    spent, pages = [], b""
    for _ in range(5):
        began = time.process_time()
        held = proceedings(said, room)
        pages = transcript_file(held, Format.HTML)
        spent.append(1000 * (time.process_time() - began))
    yield row("archive.transcript_ms", spent, note=f"{LONG:,} posts, a page of {len(pages) // 1000:,} kB")


def _in_one(post: Post, place: int) -> Post:
    """One chat of them all: questions are asked one after another, and nothing lasts a week."""
    return replace(post, created_at=BEGAN + timedelta(seconds=2 * place), text=_numbered(post.text, place))


def _numbered(text: str, place: int) -> str:
    label, _, words = text.partition(": ")
    number = place * CHAT // (LONG * 50) + 1
    return f"{label[0]}{number}: {words}" if words and label[1:].isdecimal() else text


def _line(post: Post) -> str:
    told = {
        "id": post.id,
        "created_at": post.created_at.isoformat(),
        "author_id": post.author.id,
        "author_username": post.author.username,
        "author_name": post.author.name,
        "text": post.text,
        "lang": post.lang,
    }
    return f"{json.dumps(told)}\n"


def _size(path: Path, database: Database) -> int:
    database.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.stat().st_size


_NAMES = (
    *("import_posts_s", "read_posts_s", "search_p50_ms", "search_p99_ms", "bytes_per_post"),
    *("utils_posts_s", "utils_p99_ms", "utils_bytes_per_post"),
)

if __name__ == "__main__":
    sys.exit(
        run(
            __doc__,
            Part(("archive.transcript_ms",), long_chat),
            Part(tuple(f"archive.{name}" for name in _NAMES), measure),
        )
    )
