"""Forgetting: a room with all that is kept of it, until no file of the home holds a word of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from pathlib import Path

from desktop.core.errors import Stopped, StoreLocked
from desktop.core.going import Going, unwatched
from desktop.core.outbox import State
from desktop.core.traces import Traces
from desktop.store.attachments import Attachments
from desktop.store.belongings import WAITING
from desktop.store.database import Database
from desktop.store.erasing import overwriting
from desktop.store.forgotten import drop_taken, take_room
from desktop.store.paths import Paths, unusable
from desktop.store.picture_cache import PictureCache
from desktop.store.replay_home import clear_replay_home
from desktop.store.settings import FORGETTING, UNMERGED, Settings
from desktop.store.unfinished import BESIDE

AGAIN = timedelta(hours=6)
"""For so long the index is not merged once more."""
_MERGED = 200
"""Pages of an index that are written in one go."""
_STEPS = 20_000
"""Of SQLite's machine between two looks at whether a person has cancelled: some ms."""
_STEPS_A_PAGE = 250
"""As measured while VACUUM copied an archive."""
_DELETED, _MERGED_AT, _DONE = 40, 50, 100
"""How far forgetting is, in hundredths, when the rows are gone, when the index is new, and at the end."""
_TRIES = 6
"""Each of them waits for others as long as any write does."""
_KEPT = ("keep", "note")
_WAITING = ", ".join(f"'{state}'" for state in sorted(WAITING))


class Forgetting:
    """Used on a thread of its own while it forgets. `pictures` are those of other people that were fetched.

    A room goes in one transaction, which also notes that its posts are still there, and that their words may still
    stand where they stood: in pages that are free now, in the index, in the -wal, in pictures, logs and what was put
    aside. `finish` takes those away, in steps between which others write; whoever stops it, or a crash, leaves the
    note, and the next start goes on.

    At its end the file is written anew (VACUUM), and nobody else can write meanwhile: about a second for each 100 MB
    that stay. SQLite has no other way to take away what stood in free pages before. Raises StoreTrouble.
    """

    def __init__(self, database: Database, paths: Paths, *, clock: Callable[[], datetime]) -> None:
        self._database, self._paths, self._clock = database, paths, clock
        self._settings = Settings(database)
        self._tidied_at: datetime | None = None

    @property
    def is_unfinished(self) -> bool:
        """Words of something that was deleted may still stand in the files: call `finish`."""
        return self._settings.get(FORGETTING)

    def traces(self, room_id: int) -> Traces:
        """What there is of a room. Raises LookupError where there is no such room."""
        room = self._one("SELECT hashtag FROM rooms WHERE id = ? AND origin <> ''", room_id)
        if room is None:
            raise LookupError(f"there is no room {room_id}")
        of_room = "SELECT DISTINCT post FROM sightings WHERE room_id = ?"
        plans = self._database.read(
            "SELECT title, hashtag, folder FROM chat_plans WHERE room_id = ? ORDER BY starts", (room_id,)
        )
        return Traces(
            room["hashtag"],
            posts=self._count(f"({of_room})", "1", room_id),
            own=self._count(
                f"posts JOIN accounts ON accounts.origin = posts.origin AND accounts.id = posts.author_id "
                f"WHERE posts.id IN ({of_room})",
                "",
                room_id,
            ),
            elsewhere=self._count(
                f"({of_room}) AS here WHERE EXISTS "
                "(SELECT 1 FROM sightings WHERE sightings.post = here.post AND room_id <> ?)",
                "",
                room_id,
                room_id,
            ),
            kept=self._count("marks", "room_id = ? AND kind IN (?, ?)", room_id, *_KEPT),
            written=self._count("drafts", "room_id = ? AND (body <> '' OR attachments <> '[]')", room_id)
            + self._count("prepared", "room_id = ?", room_id)
            + self._count("unfinished", f"room_id = ? AND place NOT LIKE '%{BESIDE}'", room_id),
            waiting=self._count("outbox", f"room_id = ? AND state IN ({_WAITING})", room_id),
            is_sending=bool(self._count("outbox", "room_id = ? AND state = ?", room_id, State.SENDING)),
            inquiries=self._count("inbox", "room_id = ?", room_id),
            plans=tuple(row["title"] or f"#{row['hashtag']}" for row in plans),
            aside=tuple(path.name for path in self._aside()),
            folders=tuple(dict.fromkeys(row["folder"] for row in plans if row["folder"])),
        )

    def forget(self, room_id: int, going: Going = unwatched) -> None:
        """Delete the room and all that is kept of it. What another room has too stays there, and so does what was
        billed. Nobody may have the room open.

        `going` gets hundredths. Where it stops this at once, nothing has happened; after that, the room is gone and
        `finish` is left to do. Raises BadInput while a post of the room is on its way, and LookupError
        where there is no such room.
        """
        going(0, _DONE)
        with self._database.write() as connection:
            take_room(connection, room_id)
            self._settings.set(FORGETTING, True)
        self.finish(going)

    def finish(self, going: Going = unwatched) -> None:
        """Take away what is left of rooms that were forgotten; does nothing where none was."""
        if not self.is_unfinished:
            return
        # What was free before is zeroed by VACUUM; this holds where that cannot be done, for want of disk.
        with overwriting(self._database):
            drop_taken(self._database, lambda done, total: going(_DELETED * done // max(total, 1), _DONE))
            Attachments(self._database, clock=self._clock).sweep()
            self._remove_files()
            self._merge_indexes(going)
        self._vacuum(going)
        self._empty_wal(going)
        self._end_replays()
        self._settings.set(FORGETTING, False)
        with suppress(Stopped):  # it is done
            going(_DONE, _DONE)

    def tidy(self, going: Going = unwatched) -> None:
        """Take out of the index, and of the -wal, the words of posts that left (store/erasing.py): a little at a time,
        and not each hour, for it reads all of the index, some seconds at a million posts. What cannot be done now is
        done another time."""
        left, now = self._settings.get(UNMERGED), self._clock()
        if not left or (self._tidied_at is not None and now - self._tidied_at < AGAIN):
            return
        with overwriting(self._database):
            self._merge_indexes(going)
        if not self._has_emptied_wal():
            return
        self._tidied_at = now
        with self._database.write():
            if self._settings.get(UNMERGED) == left:
                self._settings.set(UNMERGED, 0)

    # --- files ------------------------------------------------------------------------------------------------------

    def _aside(self) -> list[Path]:
        """Databases that were put aside as damaged (store/database.py), with the words that were saved of them."""
        database = self._paths.database
        return sorted(database.parent.glob(f"{database.stem}.damaged-*"))

    def _remove_files(self) -> None:
        """What was put aside; logs, into which a fault may have written what it was about; fetched pictures."""
        log = self._paths.logs / "parley.log"
        for path in (*self._aside(), *self._paths.logs.glob(f"{log.name}.*")):
            _tried(path, path.unlink)
        if log.exists():
            _tried(log, lambda: log.write_bytes(b""))  # whoever writes it has it open
        for folder in (self._paths.cache, *(one for one in self._paths.cache.glob("*") if one.is_dir())):
            PictureCache(folder).clear()

    # --- the database's own ------------------------------------------------------------------------------------------

    def _merge_indexes(self, going: Going) -> None:
        """An index of words keeps what was deleted until its parts are merged (sqlite.org/fts5.html, "merge")."""
        indexes = self._database.read(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '%USING fts5%'"
        )
        for row in indexes:
            name, pages = row["name"], -_MERGED
            while True:
                going(_DELETED, _DONE)
                with self._database.write() as connection:
                    before = connection.total_changes
                    connection.execute(f"INSERT INTO {name} ({name}, rank) VALUES ('merge', ?)", (pages,))
                    if connection.total_changes - before < 2:
                        break
                pages = _MERGED
                self._database.give_way()

    def _vacuum(self, going: Going) -> None:
        """Write the file anew, without what is free in it. Nothing else is written meanwhile."""
        pages = max(1, self._database.read("PRAGMA page_count")[0][0])
        stopped: list[BaseException] = []
        done = 0

        def look() -> int:
            """What is raised in here is lost in SQLite, also a Ctrl+C."""
            nonlocal done
            try:
                done += _STEPS
                part = min(1.0, done / _STEPS_A_PAGE / pages)
                going(_MERGED_AT + int((_DONE - 1 - _MERGED_AT) * part), _DONE)
            except BaseException as stop:
                stopped.append(stop)
            return len(stopped)

        going(_MERGED_AT, _DONE)
        try:
            with self._watched(look) as connection, self._database.troubles():
                connection.execute("VACUUM")
        except sqlite3.OperationalError as problem:
            raise stopped[0] if stopped else problem from None

    @contextmanager
    def _watched(self, look: Callable[[], int]) -> Iterator[sqlite3.Connection]:
        connection = self._database.connection()
        connection.set_progress_handler(look, _STEPS)
        try:
            yield connection
        finally:
            connection.set_progress_handler(None, 0)

    def _empty_wal(self, going: Going) -> None:
        """Another room may be written to all the time: it is tried again between two of its writes."""
        for _ in range(_TRIES):
            going(_DONE - 1, _DONE)
            if self._has_emptied_wal():
                return
        raise StoreLocked(
            "What was forgotten is deleted, and traces of it are left: the database is being read.",
            "Parley takes the traces away in a moment, or when it starts again.",
        )

    def _has_emptied_wal(self) -> bool:
        with self._database.troubles():
            connection = self._database.connection()
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")  # the long part of it, while others write
            self._database.give_way()  # whoever writes may be emptying it, and for that nobody waits
            is_read, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            return not is_read

    def _end_replays(self) -> None:
        """What one left that crashed goes; one that is on has its posts for as long as its window is open."""
        if not clear_replay_home(self._paths):
            raise StoreLocked(
                "What was forgotten is deleted, and traces of it are left: a chat is being replayed.",
                "Close its window. Parley takes the traces away when it starts again.",
            )

    def _one(self, sql: str, *parameters: object) -> sqlite3.Row | None:
        return next(iter(self._database.read(sql, parameters)), None)

    def _count(self, table: str, where: str, *parameters: object) -> int:
        also = f"WHERE {where}" if where else ""
        return int(self._database.read(f"SELECT count(*) FROM {table} {also}", parameters)[0][0])


def _tried(path: Path, act: Callable[[], object]) -> None:
    """Raises HomeUnusable."""
    try:
        act()
    except FileNotFoundError:
        pass
    except OSError as problem:
        raise unusable(path, problem) from problem
