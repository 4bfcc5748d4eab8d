"""Post file: the posts of a file that some tool wrote, one after the other, and what in it is none."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

import msgspec

from desktop.core.errors import BadInput
from desktop.core.post import Author, Post
from desktop.core.post_object import Payload, read_any
from desktop.core.post_row import Columns, Flaw, Reading, author_of
from desktop.core.sentence import sentence
from desktop.core.taken_posts import Shape
from desktop.store.json_values import json_values
from desktop.store.post_source import LONGEST_LINE, PostSource, mended

_ASSIGNED = re.compile(r"\s*(?:window\.YTD|Grailbird\.data)\.([a-z_-]+?)(?:\.part\d+|_\d+_\d+)\s*=\s*")
"""How the files of X's own archive begin, now and as it was until 2018."""
_LOOKED_AT = 20
"""Lines of JSON that are looked at to see whether there is one object a line."""
_ABOVE = 5
"""Rows of a table among which the names of its columns are."""
_SAMPLE = 500
"""Rows of a table that are looked at to see how it writes days."""
_CHUNK = 1 << 18
_DELIMITERS = ",;\t|"

Found = tuple[int, Post | Flaw]
"""The number of a line, or of an element where the file is one piece of JSON, from 1; and what is there."""
Line = tuple[int, str]


class PostFile:
    """Reads a file as it goes along, and holds a few posts at a time. `payload` decodes answers of the network's
    present API. What says that it was written after `until` is not believed; `author` is the handle of who wrote it all
    where the file does not tell. Raises BadInput for a file in which nothing can be posts, also while it is read.
    """

    def __init__(self, path: Path, payload: Payload, *, until: datetime, author: str = "") -> None:
        self.source = PostSource(path)
        self._payload = payload
        whose = author_of("", author.lstrip("@"), "", "") if author else _owner(self.source.beside())
        self._reading = Reading(until, whose)
        self.shape = self._look()

    def __iter__(self) -> Iterator[Found]:
        for part in self.source.parts:
            with self.source.text(part) as text:
                yield from self._read(text)

    def _look(self) -> Shape:
        """By the first line that has something."""
        with self.source.text(self.source.parts[0]) as text:
            begins = list(islice((line for line in _lines(text) if line[1].strip()), _ABOVE))
        first = begins[0][1].lstrip("\ufeff \t") if begins else ""
        whose = self._reading.author
        assigned = _ASSIGNED.match(first)
        if assigned is not None:
            if assigned[1] not in ("tweet", "tweets"):
                raise self._nothing("It is a part of your X archive that has no posts: choose tweets.js.")
            return Shape("X archive", whose, names_people=whose is not None)
        if first[:1] in ("{", "["):
            return Shape("JSON", whose)
        header, columns = _header(_rows(begins))
        if "text" not in columns:
            raise self._nothing(
                sentence("A table begins with a line that names its columns; one of them is named text.")
            )
        names_people = "username" in columns or "author_id" in columns or "link" in columns
        is_archive = "tweet_id" in header and "expanded_urls" in header
        return Shape("X archive" if is_archive else "table", whose, names_people or whose is not None)

    def _nothing(self, remedy: str) -> BadInput:
        return BadInput(sentence("%1 has no posts that can be read.", self.source.path.name), remedy)

    def _read(self, text: IO[str]) -> Iterator[Found]:
        first = next((piece for piece in iter(lambda: text.readline(LONGEST_LINE), "") if piece.strip()), "")
        begins = first.lstrip("\ufeff \t")
        assigned = _ASSIGNED.match(begins)
        if not begins:
            return
        if assigned is None and begins[0] not in "{[":
            yield from self._table(_lines(text, begins))
        elif assigned is None and begins[0] == "{":
            yield from self._json(text, begins)
        else:
            yield from self._values(chain([begins[assigned.end() if assigned else 0 :]], _chunks(text)))

    def _json(self, text: IO[str], first: str) -> Iterator[Found]:
        """Objects: each on a line of its own, or written over many."""
        lines = _lines(text, first)
        looked_at = list(islice(lines, _LOOKED_AT))
        if any(line.startswith("{") and isinstance(_parsed(line), dict) for _, line in looked_at):
            for number, line in chain(looked_at, lines):
                if line.strip():
                    yield from self._object(number, _parsed(line))
        else:
            yield from self._values(chain((line for _, line in looked_at), _chunks(text)))

    def _values(self, pieces: Iterable[str]) -> Iterator[Found]:
        for place, one in enumerate(json_values(pieces), 1):
            yield from self._object(place, one)

    def _object(self, number: int, one: object) -> Iterator[Found]:
        if not isinstance(one, dict):
            yield number, Flaw.UNREADABLE
            return
        for found in read_any(one, self._reading, self._payload):
            yield number, found

    def _table(self, lines: Iterator[Line]) -> Iterator[Found]:
        rows = _rows(lines)
        header, columns = _header(rows)
        looked_at = list(islice(rows, _SAMPLE))
        dated = (dict(zip(header, row, strict=False)) for _, row in looked_at if row)
        reading = replace(self._reading, day_first=bool(columns.is_day_first(dated)))
        for number, row in chain(looked_at, rows):
            if row is None:
                yield number, Flaw.UNREADABLE
            elif row:
                yield number, columns.post(dict(zip(header, row, strict=False)), reading)


def _lines(text: IO[str], first: str = "") -> Iterator[Line]:
    """The lines with their numbers, from `first` on, which was read already. Of a line beyond all measure there is only
    the beginning."""
    number, is_whole = 1, True
    for piece in chain([first] if first else [], iter(lambda: text.readline(LONGEST_LINE), "")):
        if is_whole:
            yield number, mended(piece)
        is_whole = piece.endswith("\n")
        number += is_whole


def _chunks(text: IO[str]) -> Iterator[str]:
    while piece := text.read(_CHUNK):
        yield mended(piece)


def _rows(lines: Iterable[Line]) -> Iterator[tuple[int, list[str] | None]]:
    """The rows of a table, each with the number of the line on which it begins; None where there is no row."""
    begun: list[int] = []

    def fed(line: Line) -> str:
        begun.append(line[0])
        return line[1].replace("\0", "")

    lines = iter(lines)
    first = next(lines, None)
    if first is None:
        return
    delimiter = max(_DELIMITERS, key=lambda sign: first[1].count(sign))
    reader = csv.reader(map(fed, chain([first], lines)), delimiter=delimiter)
    while True:
        begun.clear()
        try:
            row: list[str] | None = next(reader)
        except StopIteration:
            return
        except csv.Error:  # a quotation mark that never closes takes no more than a field with it
            row = None
        yield begun[0] if begun else 0, row


def _header(rows: Iterator[tuple[int, list[str] | None]]) -> tuple[list[str], Columns]:
    """The names of a table's columns. Some tools write a line above them that says what was looked for."""
    for _, row in islice(rows, _ABOVE):
        columns = Columns(row or ())
        if "text" in columns:
            return row or [], columns
    return [], Columns(())


def _parsed(line: str) -> Any:
    """The JSON of a line; None for what is none."""
    try:
        return msgspec.json.decode(line)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        pass
    try:  # halves of surrogate pairs, NaN, and control characters are no JSON, and are written all the same
        return json.loads(line, strict=False)
    except (ValueError, RecursionError):
        return None


def _owner(account: bytes | None) -> Author | None:
    """Whose archive it is, as X's `account.js` says."""
    if account is None:
        return None
    told = next(json_values([_ASSIGNED.sub("", account.decode("utf-8", "replace"), count=1)]), None)
    record = told.get("account") if isinstance(told, dict) else None
    if not isinstance(record, dict):
        return None
    words = [str(record.get(name) or "") for name in ("accountId", "username", "accountDisplayName")]
    return author_of(*words, "") if words[1] else None
