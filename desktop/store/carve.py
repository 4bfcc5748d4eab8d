"""Carve: a person's own rows, read straight from the pages of a file whose table of contents is gone.

Format: sqlite.org/fileformat2.html, sections 1.6 (b-tree pages), 2 (records) and 4 (the write-ahead log).
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.core.marks import MarkKind
from desktop.core.outbox import Kind, State
from desktop.store.belongings import Row
from desktop.store.unfinished import BESIDE

Value = int | float | str | bytes | None

PAGE = 4096
"""Bytes: SQLite's default since 3.12, which no migration of ours changes."""
_LEAF, _KEYED_LEAF, _KEYED_INSIDE = 0x0D, 0x0A, 0x02
_WIDTHS = (0, 1, 2, 3, 4, 6, 8, 8)
_MOST = 64 * 2**20
_KEYS = {"marks": 3, "drafts": 3, "prepared": 2, "unfinished": 2, "accounts": 2}
"""How many columns tell a row from the others, where it has no number of its own."""


@dataclass(frozen=True, slots=True)
class _Shape:
    """How to tell a table's rows: whether SQLite numbers them, how many columns they had at first, and a proof."""

    numbered: bool
    least: int
    is_one: Callable[[Mapping[str, Value]], bool]


_SHAPES: dict[str, _Shape] = {
    "rooms": _Shape(
        True, 11, lambda row: "://" in str(row["origin"]) and str(row["hashtag"]).casefold() == row["tag"]
    ),
    "outbox": _Shape(True, 16, lambda row: row["kind"] in tuple(Kind) and row["state"] in tuple(State)),
    "marks": _Shape(True, 5, lambda row: row["kind"] in tuple(MarkKind) and isinstance(row["value"], str)),
    "drafts": _Shape(False, 8, lambda row: isinstance(row["body"], str) and row["locked"] in (0, 1)),
    "prepared": _Shape(False, 4, lambda row: isinstance(row["number"], int) and isinstance(row["body"], str)),
    "unfinished": _Shape(False, 4, lambda row: _is_place(row["place"]) and isinstance(row["words"], str)),
    "accounts": _Shape(False, 6, lambda row: "://" in str(row["origin"]) and str(row["scopes"])[:1] == "["),
}
_PLACES = ("cue:", "new:", "correct:", "note:", "answer:")
"""How the names of forms begin."""


def _is_place(value: Value) -> bool:
    return isinstance(value, str) and value.startswith(_PLACES) and not value.endswith(BESIDE)


def carve(path: Path, columns: Mapping[str, Sequence[str]]) -> dict[str, list[Row]]:
    """What looks like a row of one's own, by table; of several versions of one row the latest. Pictures and posts are
    not looked for. `columns` are those of each table, in their order."""
    pages = _pages(path)
    found: dict[str, dict[object, dict[str, object]]] = {table: {} for table in _SHAPES}
    for page in pages.values():
        for rowid, values in _records(page, pages):
            for table, shape in _SHAPES.items():
                row = _row(shape, columns[table], rowid, values)
                if row is None:
                    continue
                key = rowid if table in ("rooms", "outbox") else tuple(values[: _KEYS[table]])
                known = found[table].get(key)
                if known is None or _age(row) >= _age(known):
                    found[table][key] = row
    return {table: list(rows.values()) for table, rows in found.items()}


def _row(
    shape: _Shape, columns: Sequence[str], rowid: int | None, values: list[Value]
) -> dict[str, object] | None:
    """The record as a row of this shape, where it is one. Columns that came later are missing from older records."""
    if shape.numbered is (rowid is None) or not shape.least <= len(values) <= len(columns):
        return None
    row: dict[str, Value] = dict(zip(columns, values, strict=False))
    if not shape.is_one(row):
        return None
    if columns[0] == "id" and shape.numbered:
        row["id"] = rowid
    return dict(row)


def _age(row: Mapping[str, object]) -> int:
    changed = row.get("changed_at") or row.get("opened_at")
    return changed if isinstance(changed, int) else 0


def _pages(path: Path) -> dict[int, bytes]:
    """By number; those of the write-ahead log are newer."""
    whole = path.read_bytes()[:_MOST]
    pages = {number: whole[at : at + PAGE] for number, at in enumerate(range(0, len(whole), PAGE), 1)}
    log = path.with_name(f"{path.name}-wal")
    frames = log.read_bytes()[:_MOST] if log.exists() else b""
    salts, step = frames[16:24], 24 + PAGE
    for at in range(32, len(frames) - step + 1, step):
        if frames[at + 8 : at + 16] == salts:
            pages[int.from_bytes(frames[at : at + 4], "big")] = frames[at + 24 : at + step]
    return pages


def _records(page: bytes, pages: Mapping[int, bytes]) -> Iterator[tuple[int | None, list[Value]]]:
    """The records of a page that is a leaf of a table, or any page of a table without numbers; none of any other."""
    for start in (0, 100):  # page 1 begins with the file's own header
        kind = page[start] if len(page) == PAGE else 0
        if kind not in (_LEAF, _KEYED_LEAF, _KEYED_INSIDE):
            continue
        (count,) = struct.unpack_from(">H", page, start + 3)
        first = start + (12 if kind == _KEYED_INSIDE else 8)
        for place in range(first, min(first + 2 * count, PAGE - 1), 2):
            (at,) = struct.unpack_from(">H", page, place)
            try:
                yield _record(page, at + (4 if kind == _KEYED_INSIDE else 0), kind == _LEAF, pages)
            except (IndexError, ValueError, struct.error, OverflowError):
                continue


def _record(
    page: bytes, at: int, numbered: bool, pages: Mapping[int, bytes]
) -> tuple[int | None, list[Value]]:
    size, at = _varint(page, at)
    rowid: int | None = None
    if numbered:
        rowid, at = _varint(page, at)
    payload = _payload(page, at, size, numbered, pages)
    head, place = _varint(payload, 0)
    kinds = []
    while place < head:
        kind, place = _varint(payload, place)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, head = _value(payload, head, kind)
        values.append(value)
    return rowid, values


def _payload(page: bytes, at: int, size: int, numbered: bool, pages: Mapping[int, bytes]) -> bytes:
    """What is on the page and on those that it overflows to (section 1.6, "Cell Payload Overflow Pages")."""
    if size > _MOST:
        raise ValueError
    most = PAGE - 35 if numbered else (PAGE - 12) * 64 // 255 - 23
    if size <= most:
        return page[at : at + size]
    least = (PAGE - 12) * 32 // 255 - 23
    here = least + (size - least) % (PAGE - 4)
    here = here if here <= most else least
    payload = page[at : at + here]
    (following,) = struct.unpack_from(">I", page, at + here)
    while len(payload) < size:
        further = pages.get(following, b"")
        if len(further) < PAGE:
            raise ValueError
        (following,) = struct.unpack_from(">I", further, 0)
        payload += further[4:]
    return payload[:size]


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    """A serial type's value (section 2.1)."""
    if kind in (8, 9):
        return kind - 8, at
    if kind in (10, 11):
        raise ValueError
    length = _WIDTHS[kind] if kind < 8 else (kind - 12) // 2
    raw = payload[at : at + length]
    if len(raw) < length:
        raise ValueError
    if kind >= 12:
        return (raw.decode("utf-8", "replace") if kind % 2 else raw), at + length
    if kind == 0:
        return None, at
    return (
        struct.unpack(">d", raw)[0] if kind == 7 else int.from_bytes(raw, "big", signed=True)
    ), at + length


def _varint(page: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    value = 0
    for step in range(8):
        byte = page[at + step]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + step + 1
    return value << 8 | page[at + 8], at + 9
