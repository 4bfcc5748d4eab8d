"""A transcript of a real chat (JSON Lines, a post a line) as lines for the cast.

Form: `id, created_at, author_username, author_name, text, in_reply_to, in_reply_to_username, is_repost, repost_of,
lang`; null or missing where the source does not have it. Only `text` is needed. Some transcripts are HTML-escaped,
some are not, some know the time to the minute only.
"""

from __future__ import annotations

import json
import re
import zlib
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.practice.cast import Chat, Line, Player
from desktop.practice.entities import HASHTAG, unescape, whole

_MINUTE_ONLY = re.compile(r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(Z|[+-]\d\d:?\d\d)?$", re.ASCII)
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9_]", re.ASCII)
_RT = re.compile(r"^RT @([A-Za-z0-9_]{1,15}):? (.*)$", re.DOTALL | re.ASCII)
_ENTITY = re.compile(r"&(amp|lt|gt);")
_BARE = re.compile(r"&(?!(?:amp|lt|gt|quot|#\d+);)|[<>]")
_CROWD = 60


class BadTranscript(ValueError):
    """The transcript cannot be played; the message is one line with the file and the number of the line."""


@dataclass(frozen=True)
class _Row:
    key: str
    moment: float
    author: Player
    text: str
    reply_to: str | None
    reply_name: str | None
    is_repost: bool
    repost_of: str | None
    lang: str | None


def read_transcript(path: Path, start: str | None = None, seconds: float | None = None) -> Chat:
    """Read a transcript, or `seconds` of it from the moment `start` (ISO 8601; UTC without a zone).

    Raises BadTranscript. Who hosts is not in a transcript: whoever reads the chat finds out, as on X.
    """
    rows = _rows(path)
    first = rows[0].moment if start is None else _moment(start, f"{path}: the start")
    until = None if seconds is None else first + seconds
    played = [row for row in rows if row.moment >= first and (until is None or row.moment < until)]
    if not played:
        raise BadTranscript(f"{path}: there are no posts in the part that was asked for")
    lines, before = _lines(rows, played, first)
    names = {line.author.username.lower() for line in (*lines, *before)}
    return Chat(
        hashtag=_most_common_tag(played),
        host=None,
        visitor="visitor" if "visitor" not in names else "practice_you",
        before=tuple(before),
        lines=tuple(lines),
        is_replay=True,
    )


def _rows(path: Path) -> list[_Row]:
    try:
        texts = path.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise BadTranscript(f"{path}: not UTF-8 at byte {error.start}") from None
    except OSError as error:
        raise BadTranscript(f"{path}: cannot be read ({error.strerror})") from None
    records = [
        (number, _record(text, f"{path}:{number}")) for number, text in enumerate(texts, 1) if text.strip()
    ]
    if not records:
        raise BadTranscript(f"{path}: there are no posts in it")
    rows: list[_Row] = []
    keys: set[str] = set()
    moments = _moments(records, path)
    for (number, record), moment in zip(records, moments, strict=True):
        rows.append(_row(record, number, moment, keys))
    return rows


def _record(text: str, where: str) -> dict[str, Any]:
    try:
        record = json.loads(text)
    except (ValueError, RecursionError):
        raise BadTranscript(f"{where}: this line is not JSON") from None
    if not isinstance(record, dict):
        raise BadTranscript(f"{where}: this line is not a JSON object")
    if not isinstance(record.get("text"), str):
        raise BadTranscript(f"{where}: this post has no text")
    return record


def _moments(records: list[tuple[int, dict[str, Any]]], path: Path) -> list[float]:
    """When each post was made; the order of the file is kept, and a minute's posts are spread over it."""
    stamps = [record.get("created_at") for _, record in records]
    share = Counter(stamp for stamp in stamps if isinstance(stamp, str))
    used: Counter[str] = Counter()
    moments: list[float] = []
    for (number, _), stamp in zip(records, stamps, strict=True):
        last = moments[-1] if moments else 0.0
        if stamp is None:
            moments.append(last)
            continue
        moment = _moment(stamp, f"{path}:{number}: created_at")
        if _MINUTE_ONLY.match(stamp):
            moment += 60 * used[stamp] / share[stamp]
            used[stamp] += 1
        moments.append(max(last, moment))
    return moments


def _moment(stamp: Any, where: str) -> float:
    try:
        moment = datetime.fromisoformat(stamp)
    except (ValueError, TypeError):
        raise BadTranscript(f"{where} {stamp!r} is not a time like 2015-03-11T01:50:00Z") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()


def _row(record: dict[str, Any], number: int, moment: float, keys: set[str]) -> _Row:
    key = _word(record, "id") or f"line-{number}"
    if key in keys:
        key = f"{key}#{number}"
    keys.add(key)
    name = _word(record, "author_username")
    if name is None:
        crowd = 1 + zlib.crc32(key.encode()) % _CROWD
        author = Player(f"someone_{crowd}", f"Someone {crowd}")
    else:
        author = Player(_username(name), _word(record, "author_name") or name)
    reply_name = _word(record, "in_reply_to_username")
    return _Row(
        key, moment, author, _plain(record["text"]), _word(record, "in_reply_to"),
        None if reply_name is None else _username(reply_name),
        record.get("is_repost") is True, _word(record, "repost_of"), _word(record, "lang"),
    )  # fmt: skip


def _lines(rows: list[_Row], played: list[_Row], first: float) -> tuple[list[Line], list[Line]]:
    by_key = {row.key: row for row in rows}
    known: set[str] = set()
    before: dict[str, Line] = {}
    lines: list[Line] = []
    for row in played:
        original = _original(row, by_key) if row.is_repost else None
        if original is not None and original.key not in known:
            before.setdefault(original.key, original)
        lines.append(
            Line(
                row.moment - first,
                row.author,
                row.text,
                row.key,
                row.reply_to,
                row.reply_name,
                repost_of=_outside(row) if original is None else original.key,
                lang=row.lang,
            )
        )
        known.add(row.key)
    return lines, list(before.values())


def _outside(row: _Row) -> str | None:
    """The key of what a repost repeats that is not in the transcript; None for any other post."""
    return (row.repost_of or f"original-of-{row.key}") if row.is_repost else None


def _original(row: _Row, by_key: dict[str, _Row]) -> Line | None:
    """What a native repost repeats: a line of the transcript, or one made from `RT @name: text`."""
    found, seen = by_key.get(row.repost_of or ""), {row.key}
    while found is not None and found.key not in seen and found.is_repost and found.repost_of in by_key:
        seen.add(found.key)
        found = by_key[found.repost_of]
    if found is not None and found.key not in seen:
        return Line(0, found.author, found.text, found.key, lang=found.lang)
    match = _RT.match(row.text)
    if match is None:
        return None
    name, text = match.groups()
    key = row.repost_of or f"rt-{name.lower()}-{zlib.crc32(text.encode())}"
    return Line(0, Player(name, name), text, key, lang=row.lang)


def _plain(text: str) -> str:
    """Un-escape once, if the text is escaped: it has an entity and no sign that escaping would have changed."""
    text = whole(text)
    return unescape(text) if _ENTITY.search(text) and not _BARE.search(text) else text


def _word(record: dict[str, Any], name: str) -> str | None:
    value = record.get(name)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    return whole(value) if isinstance(value, str) and value.strip() else None


def _username(name: str) -> str:
    return _NOT_IN_NAMES.sub("_", name.removeprefix("@"))[:15]


def _most_common_tag(rows: list[_Row]) -> str:
    spellings: Counter[str] = Counter(tag for row in rows for tag in HASHTAG.findall(row.text))
    together: Counter[str] = Counter()
    for tag, count in spellings.items():
        together[tag.casefold()] += count
    if not together:
        return "practicechat"
    best = together.most_common(1)[0][0]
    return next(tag for tag, _ in spellings.most_common() if tag.casefold() == best)
