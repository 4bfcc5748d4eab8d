"""Transfer: all that is a person's own as one file, written here and read on another computer.

A zip (PKWARE APPNOTE 6.3) with `parley.json`, the rows of store/belongings.py, and `attachments/ID`, pictures. No key,
no password and nobody else's post is in it.
"""

from __future__ import annotations

import json
import os
import tempfile
import zipfile
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop.core.errors import BadInput, HomeUnusable
from desktop.core.outbox import State
from desktop.core.sentence import sentence
from desktop.store.belongings import POSTS, TABLES, Row, Taken, collect, take_in
from desktop.store.database import Database
from desktop.store.paths import reason_of
from desktop.store.salvage import salvage

VERSION = 1
_ROWS, _PICTURES = "parley.json", "attachments/"
_MOST_ROWS, _MOST_PICTURE, _MOST_PICTURES = 256 * 2**20, 16 * 2**20, 5_000
_LEFT_OUT: Mapping[str, frozenset[str]] = {
    "attachments": frozenset({"content"}),
    "outbox": frozenset({"not_before", "attempts", "misses", "post_id", "discarded_from"}),
}
"""What holds on the computer only that it comes from."""
_STATES = dict.fromkeys((State.QUEUED, State.SENDING, State.UNKNOWN), State.OVERDUE)
"""It may go out, or be out, from where it was written: here a person is asked."""


class Transfer:
    """`clock` gives aware UTC times. Raises StoreTrouble; BadInput for a file that is none of ours."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self._clock = clock

    def write(self, path: Path, *, over: bool = False) -> Taken:
        """Put everything of one's own into a new file at `path`, readable by this person alone; what is in it. `over`:
        a file that is there may go; else BadInput."""
        if not over and os.path.lexists(path):
            raise BadInput(sentence("%1 is there already.", path), "Name a new file.")
        with self._database.write():  # all of one moment
            found = collect(self._rows)
            pictures = {str(row["id"]): row["content"] for row in found["attachments"]}
        tables = {table: [_carried(table, row) for row in rows] for table, rows in found.items()}
        whole = {"parley": VERSION, "made_at": self._clock().isoformat(), "tables": tables}
        try:
            _write(path, json.dumps(whole, ensure_ascii=False, indent=1), pictures)
        except OSError as problem:
            raise HomeUnusable(
                sentence("%1 cannot be written: %2.", path, reason_of(problem)),
                "Choose another place for it.",
            ) from problem
        taken = Taken()
        taken.counts.update({table: len(rows) for table, rows in tables.items()})
        return taken

    def read(self, path: Path) -> Taken:
        """Take in what `write` wrote, here or elsewhere, or what can be read of a database that was put aside. Nothing
        that is here is lost; what is waiting in it is asked about before it goes out."""
        try:
            if not zipfile.is_zipfile(path):
                return self._read_database(path)
            with zipfile.ZipFile(path) as file:
                tables = _tables(file)
        except (OSError, zipfile.BadZipFile, ValueError, KeyError, RuntimeError) as problem:
            raise _not_ours(path) from problem
        with self._database.write() as connection:
            return take_in(connection, tables, states=_STATES)

    def _rows(self, table: str, where: str) -> Iterable[Row]:
        sql = f"SELECT * FROM {table}" + (f" WHERE {where}" if where else "")
        return [dict(row) for row in self._database.read(sql)]

    def _read_database(self, path: Path) -> Taken:
        with path.open("rb") as file:
            if not file.read(1):
                raise _not_ours(path)
        if path.resolve() == self._database.path.resolve():
            raise BadInput("That is the database that is open.", "Choose the file that you exported.")
        taken = salvage(path, self._database)
        if not taken.found:
            raise _not_ours(path)
        return taken


def _carried(table: str, row: Row) -> dict[str, object]:
    return {name: value for name, value in row.items() if name not in _LEFT_OUT.get(table, ())}


def _write(path: Path, rows: str, pictures: Mapping[str, object]) -> None:
    """Whole or not at all, and on the disk when it is there."""
    handle, name = tempfile.mkstemp(dir=path.absolute().parent, prefix=".parley-")  # mode 0600
    try:
        with os.fdopen(handle, "wb") as out:
            with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
                file.writestr(_ROWS, rows.encode("utf-8", "replace"))
                for number, content in pictures.items():
                    if isinstance(content, bytes):
                        file.writestr(f"{_PICTURES}{number}", content, zipfile.ZIP_STORED)
            out.flush()
            os.fsync(out.fileno())
        Path(name).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _tables(file: zipfile.ZipFile) -> dict[str, list[Row]]:
    """The rows in `file`. Raises ValueError, KeyError and what zipfile raises for anything else."""
    if file.getinfo(_ROWS).file_size > _MOST_ROWS or len(file.namelist()) > _MOST_PICTURES:
        raise ValueError("too large")
    whole = json.loads(file.read(_ROWS))
    if not isinstance(whole, dict) or type(whole.get("parley")) is not int:
        raise ValueError("not ours")
    if whole["parley"] > VERSION:
        raise BadInput(
            "That file was written by a newer Parley than this one.", "Take it in with the newer Parley."
        )
    tables: dict[str, list[Row]] = {}
    for table in (*TABLES, *POSTS):
        rows = [row for row in whole["tables"].get(table, ()) if isinstance(row, dict)]
        tables[table] = [_carried(table, row) for row in rows]
    tables["attachments"] = [
        {**row, "content": content}
        for row in tables["attachments"]
        if (content := _picture(file, row.get("id"))) is not None
    ]
    return tables


def _picture(file: zipfile.ZipFile, number: object) -> bytes | None:
    try:
        info = file.getinfo(f"{_PICTURES}{number}")
    except KeyError:
        return None
    return file.read(info) if info.file_size <= _MOST_PICTURE else None


def _not_ours(path: Path) -> BadInput:
    return BadInput(
        sentence("%1 is not a file that Parley wrote.", path.name),
        "Choose one that was exported from Parley.",
    )
