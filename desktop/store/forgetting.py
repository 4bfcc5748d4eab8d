"""Forgetting: a room with all that is kept of it, until no file of the home holds a word of it."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from desktop.core.errors import BadInput, Stopped, StoreLocked
from desktop.core.going import Going, unwatched
from desktop.core.outbox import State
from desktop.core.traces import Traces
from desktop.store.attachments import Attachments
from desktop.store.belongings import WAITING
from desktop.store.database import Database
from desktop.store.paths import Paths, unusable
from desktop.store.picture_cache import PictureCache
from desktop.store.replay_home import clear_replay_home
from desktop.store.retention import drop_sightings, drop_silent
from desktop.store.settings import FORGETTING, Settings
from desktop.store.unfinished import BESIDE

_BATCH = 500
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

    A room's rows go in one transaction, which also notes that their words may still stand where they stood: in pages
    that are free now, in the index, in the -wal, in pictures, logs and what was put aside. `finish` takes those away;
    whoever stops it, or a crash, leaves the note, and the next start goes on. Raises StoreTrouble.
    """

    def __init__(self, database: Database, paths: Paths, *, clock: Callable[[], datetime]) -> None:
        self._database, self._paths, self._clock = database, paths, clock
        self._settings = Settings(database)

    @property
    def is_unfinished(self) -> bool:
        """Words of something that was deleted may still stand in the files: call `finish`."""
        return self._settings.get(FORGETTING)

    def traces(self, room_id: int) -> Traces:
        """What there is of a room. Raises LookupError where there is no such room."""
        room = self._one("SELECT hashtag FROM rooms WHERE id = ?", room_id)
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

        `going` gets hundredths. Where it stops this before the rows are gone, nothing has happened; after that, the
        room is gone and `finish` is left to do. Raises BadInput while a post of the room is on its way, and LookupError
        where there is no such room.
        """
        with self._database.troubles():
            # What was free before is zeroed by VACUUM; this holds where that cannot be done, for want of disk.
            self._database.connection().execute("PRAGMA secure_delete = ON")
        with self._database.write() as connection:
            _delete_room(connection, room_id, going)
            self._settings.set(FORGETTING, True)
        self.finish(going)

    def finish(self, going: Going = unwatched) -> None:
        """Take away where the words of what was deleted may still stand; does nothing where nothing was deleted."""
        if not self.is_unfinished:
            return
        Attachments(self._database, clock=self._clock).sweep()
        self._remove_files()
        self._merge_indexes(going)
        self._vacuum(going)
        self._empty_wal(going)
        self._end_replays()
        self._settings.set(FORGETTING, False)
        with suppress(Stopped):  # it is done
            going(_DONE, _DONE)

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
            with self._database.troubles():
                connection = self._database.connection()
                is_read, *_ = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if not is_read:
                return
        raise StoreLocked(
            "What was forgotten is deleted, and traces of it are left: the database is being read.",
            "Parley takes the traces away in a moment, or when it starts again.",
        )

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


def _delete_room(connection: sqlite3.Connection, room_id: int, going: Going) -> None:
    """Inside a transaction."""
    room = connection.execute("SELECT origin, tag FROM rooms WHERE id = ?", (room_id,)).fetchone()
    if room is None:
        raise LookupError(f"there is no room {room_id}")
    sending = (room_id, State.SENDING)
    if connection.execute("SELECT 1 FROM outbox WHERE room_id = ? AND state = ?", sending).fetchone():
        raise BadInput("A post of this room is just going out.", "Wait a moment, then forget the room.")
    _delete_posts(connection, room_id, going)
    _delete_plans(connection, room_id, room["origin"], room["tag"])
    connection.execute(  # what was billed stays, as no room's: a new room may get this one's number
        "INSERT INTO spent SELECT origin, day, app, 0, kind, billed, returned FROM spent WHERE room_id = ? "
        "ON CONFLICT DO UPDATE SET billed = billed + excluded.billed, returned = returned + excluded.returned",
        (room_id,),
    )
    for table in _of_rooms(connection):
        connection.execute(f"DELETE FROM {table} WHERE room_id = ?", (room_id,))
    connection.execute("DELETE FROM rooms WHERE id = ?", (room_id,))


def _of_rooms(connection: sqlite3.Connection) -> list[str]:
    """All tables whose rows are a room's: a new one is not forgotten here."""
    found = connection.execute(
        "SELECT tables.name FROM sqlite_master AS tables, pragma_table_info(tables.name) AS columns "
        "WHERE tables.type = 'table' AND columns.name = 'room_id'"
    )
    return [row["name"] for row in found.fetchall()]


def _delete_posts(connection: sqlite3.Connection, room_id: int, going: Going) -> None:
    """Who said nothing that is left goes as well."""
    rows = connection.execute("SELECT DISTINCT post FROM sightings WHERE room_id = ?", (room_id,)).fetchall()
    posts = [int(row["post"]) for row in rows]
    for start in range(0, len(posts), _BATCH):
        going(_DELETED * start // len(posts), _DONE)
        drop_sightings(connection, room_id, posts[start : start + _BATCH])
    drop_silent(connection)


def _delete_plans(connection: sqlite3.Connection, room_id: int, origin: str, tag: str) -> None:
    """What belongs to the room's plans, and what is begun in forms for one. The plans themselves are the room's."""
    rows = connection.execute("SELECT uid FROM chat_plans WHERE room_id = ?", (room_id,)).fetchall()
    for uid in (row["uid"] for row in rows):
        sheets = (uid, len(uid) + 1, f"{uid}/")  # hosted.chat_of
        connection.execute("DELETE FROM run_sheet_changes WHERE sheet = ? OR substr(sheet, 1, ?) = ?", sheets)
        connection.execute("DELETE FROM reminded WHERE origin = ? AND uid = ?", (origin, uid))
        forms = (origin, uid, f"after {uid}")
        connection.execute("DELETE FROM begun_plans WHERE origin = ? AND form IN (?, ?)", forms)
    begun = connection.execute("SELECT form, plan FROM begun_plans WHERE origin = ?", (origin,)).fetchall()
    ours = [(origin, row["form"]) for row in begun if _is_for(row["plan"], room_id, tag)]
    connection.executemany("DELETE FROM begun_plans WHERE origin = ? AND form = ?", ours)


def _is_for(plan: str, room_id: int, tag: str) -> bool:
    """What cannot be read may be anything, and goes."""
    try:
        found = json.loads(plan)
        return found["room_id"] == room_id or str(found["hashtag"]).lstrip("#").casefold() == tag
    except (ValueError, TypeError, KeyError):
        return True


def _tried(path: Path, act: Callable[[], object]) -> None:
    """Raises HomeUnusable."""
    try:
        act()
    except FileNotFoundError:
        pass
    except OSError as problem:
        raise unusable(path, problem) from problem
