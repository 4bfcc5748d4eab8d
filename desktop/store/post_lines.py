"""PostLines: the posts of a chat from a file of JSON lines, oldest first, without holding their texts."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from desktop.core.errors import BadInput
from desktop.core.host import Trace
from desktop.core.post import NO_COUNTS, Author, Counts, Post
from desktop.core.post_moment import read_moment
from desktop.core.sentence import sentence
from desktop.store.column import moment, stamp
from desktop.store.post_source import LONGEST_LINE


class PostLines:
    """One chat. Reading it costs a pass over the file; it keeps 32 bytes a post: place, line, start and time.

    `trace` looks at each post in that same pass, in the file's order, and says what `traces` gives back in the chat's
    order: who hosts is then known without reading the file once more.

    A row is {"id", "text", "created_at", "author_username", ...} as in ../shared/chats/README.md; all but the text may
    be missing. A post without a time follows the one before it in the file, one without an id is named after its
    line. Raises BadInput for what is not such a file, naming the line.
    """

    def __init__(self, path: Path, trace: Callable[[Post], Trace | None] | None = None) -> None:
        self.path = path
        self.name = path.name.removesuffix(path.suffix)
        self._places: array[int] = array("q")
        self._traces: list[Trace | None] = []
        self._index(trace)

    def __len__(self) -> int:
        return len(self._places)

    def __iter__(self) -> Iterator[Post]:
        """Each post once, oldest first; the file is read again."""
        with self._open() as lines:
            for place in self._places:
                line = self._lines[place]
                lines.seek(self._starts[place])
                row = self._row(lines.readline(LONGEST_LINE), line)
                yield _post(row, line, self._times[place])

    def traces(self) -> Iterator[tuple[int, Trace]]:
        """The time, in seconds since 1970, and the trace of each post that left one, oldest first; only once."""
        traces, self._traces = self._traces, []
        for place in self._places if traces else ():
            found = traces[place]
            if found is not None:
                yield self._times[place] // 1_000_000, found

    def _index(self, trace: Callable[[Post], Trace | None] | None) -> None:
        """Where each line starts and when its post was written, in the order of `Post.sort_key`. The ids go again."""
        self._starts: array[int] = array("q")
        self._lines: array[int] = array("q")
        self._times: array[int] = array("q")
        ids: dict[str, None] = {}
        before, key, sorted_already = 0, (0, 0, ""), True
        with self._open() as lines:
            start = 0
            for number, content in enumerate(iter(lambda: lines.readline(LONGEST_LINE), b"")):
                here, start = start, start + len(content)
                if not content.strip():
                    continue
                row = self._row(content, number)
                post_id = _id(row, number)
                before = _time(row, before)
                if post_id in ids:
                    continue
                ids[post_id] = None
                last, key = key, (before, len(post_id), post_id)
                sorted_already = sorted_already and (last <= key or not self._times)
                self._starts.append(here)
                self._lines.append(number)
                self._times.append(before)
                if trace is not None:
                    self._traces.append(trace(_post(row, number, before)))
        if sorted_already:
            self._places.extend(range(len(self._times)))
        else:
            names = list(ids)
            order = sorted(
                range(len(names)), key=lambda place: (self._times[place], len(names[place]), names[place])
            )
            self._places.extend(order)

    def _open(self) -> Any:
        try:
            if self.path.is_dir():
                raise BadInput(
                    sentence("%1 is a folder.", self.path), "Name a file of JSON lines, one post a line."
                )
            return self.path.open("rb")
        except FileNotFoundError:
            raise BadInput(
                sentence("There is no file %1.", self.path), "Name a file of JSON lines."
            ) from None
        except OSError as problem:
            why = problem.strerror or "it cannot be opened"
            raise BadInput(sentence("%1 cannot be read: %2.", self.path, why), "Name another file.") from None

    def _row(self, content: bytes, number: int) -> dict[str, Any]:
        try:
            row = json.loads(content.decode("utf-8-sig" if number == 0 else "utf-8"))
        except (ValueError, RecursionError):
            row = None
        if isinstance(row, dict) and isinstance(row.get("text"), str):
            return row
        raise BadInput(
            sentence("Line %1 of %2 is no post.", number + 1, self.path.name),
            'Each line is one JSON object with at least "text", for example {"id": "1", "text": "Q1: Why?"}.',
        )


def _id(row: dict[str, Any], number: int) -> str:
    given = row.get("id")
    return f"line-{number + 1}" if given is None or isinstance(given, bool | list | dict) else str(given)


def _time(row: dict[str, Any], before: int) -> int:
    """Microseconds since 1970; a time without a zone is taken as UTC, none as that of the post before."""
    told = read_moment(str(row.get("created_at") or ""))
    return before if told is None else stamp(told)


def _post(row: dict[str, Any], number: int, at: int) -> Post:
    username = _word(row, "author_username")
    author = Author(_word(row, "author_id") or username, username, _word(row, "author_name"))
    return Post(
        _id(row, number),
        author,
        row["text"],
        moment(at),
        conversation_id=_word(row, "conversation_id"),
        reply_to=_word(row, "in_reply_to"),
        quote_of=_word(row, "quote_of"),
        repost_of=_word(row, "repost_of"),
        counts=_counts(row),
        lang=_word(row, "lang"),
    )


def _counts(row: dict[str, Any]) -> Counts:
    """X's `public_metrics` (X: data-dictionary, Tweet), or `reposts` as `parley transcript` writes it."""
    told = row.get("public_metrics")
    told = told if isinstance(told, dict) else {"retweet_count": row.get("reposts")}
    found = (told.get(name) for name in ("reply_count", "retweet_count", "like_count"))
    figures = [one if isinstance(one, int) and 0 < one < 2**53 else 0 for one in found]
    return Counts(*figures) if any(figures) else NO_COUNTS


def _word(row: dict[str, Any], name: str) -> str:
    found = row.get(name)
    return str(found) if isinstance(found, str | int) and not isinstance(found, bool) else ""
