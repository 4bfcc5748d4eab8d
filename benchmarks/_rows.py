"""Rows: what a benchmark prints, one JSON line a row, and the limits that all of them are held to.

A benchmark is one or more parts. Each gives rows by `row`, and is asked with `quick`: do less. A part that cannot run
raises Absent with the reason; its rows are printed without a value then, like those of a part that fails. All other
words go to stderr.

    def chain(quick: bool) -> Iterator[Row]:
        yield row("ingest.posts_s", [posts_a_second() for _ in range(5)], baseline=9_000, baseline_is="json.loads")

    if __name__ == "__main__":
        sys.exit(run(__doc__, Part(("ingest.posts_s",), chain)))
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import traceback
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limit:
    """`at_most` says on which side of `bound` a value is good; without a bound the figure is only told."""

    unit: str
    bound: float | None
    what: str
    at_most: bool = True


LIMITS = {
    "pane.append_ratio": Limit("ratio", 1.5, "CPU of one new post at 100,000 rows / at 1,000 rows"),
    "pane.qlistview_ratio": Limit("ratio", 40, "a QListView's new post / ours, 100,000 rows", at_most=False),
    "pane.dom_ratio": Limit(
        "ratio", 30, "Chromium's plain DOM, total CPU / ours, 10,000 rows", at_most=False
    ),
    "pane.prepend_ms": Limit("ms CPU", 4, "a new post while somebody reads further down, 100,000 rows"),
    "pane.anchor_px": Limit("px", 0, "how far what is read moved, on pixels, whatever happened around it"),
    "pane.scroll_p50_ms": Limit("ms CPU", 2, "a frame scrolled by 60 px, median"),
    "pane.scroll_p99_ms": Limit("ms CPU", 8, "the same, 99th percentile"),
    "pane.filter_ms": Limit("ms CPU", 50, "a filter on or off at 100,000 rows, all of it"),
    "pane.filter_slice_ms": Limit("ms CPU", 8, "its longest piece without a return to the event loop"),
    "pane.bytes_per_post": Limit("bytes", 200, "what model and view hold of a post, 100,000 loaded"),
    "pane.rss_mb": Limit("MB", 200, "a process with a room of 100,000 loaded"),
    "stall.p99_1000_ms": Limit("ms", 16, "gap between two turns of the event loop, 1,000 posts/s, p99"),
    "stall.delivered_1000": Limit(
        "share", 0.98, "of the posts sent, archived and in the model", at_most=False
    ),
    "stall.p99_5000_ms": Limit("ms", 25, "the gap at 5,000 posts/s, p99"),
    "ingest.posts_s": Limit("posts/s", 15_000, "bytes to searchable rows, one core", at_most=False),
    "ingest.split_us": Limit("us CPU a post", None, "of it: bytes split into lines"),
    "ingest.types_us": Limit("us CPU a post", None, "of it: a line read by declared types"),
    "ingest.posts_us": Limit("us CPU a post", None, "of it: a post made of that, its entities placed"),
    "ingest.rows_us": Limit("us CPU a post", None, "of it: rows of posts, authors and sightings"),
    "ingest.words_us": Limit("us CPU a post", None, "of it: the full-text index"),
    "ingest.bill_us": Limit("us CPU a post", None, "of it: what X bills, written down"),
    "start.paint_ratio": Limit("ratio", 1.3, "CPU to the first painted window / a bare QtWidgets window"),
    "start.room_ratio": Limit(
        "ratio", 2.0, "CPU to a room readable from the archive / a bare QtWidgets window"
    ),
    "bundle_start.paint_ratio": Limit(
        "ratio", 1.25, "CPU of the packaged program to its first painted window / from source"
    ),
    "bundle_start.wall_ratio": Limit("ratio", None, "the same in time that a person waits"),
    "bundle_start.portable_ms": Limit(
        "ms", None, "the portable file, which unpacks itself first, to its window"
    ),
    "soak.rss_growth": Limit("share", 0.05, "ten hours at 5 posts/s: growth of memory after the first tenth"),
    "soak.lost": Limit("posts", 0, "sent in ten hours and not in the archive"),
    "soak.doubled": Limit("posts", 0, "in the archive or the stream twice after ten hours"),
    "e2e.p50_ms": Limit("ms", None, "a post leaves the server until it is painted, 200 posts/s, median"),
    "e2e.p99_ms": Limit("ms", 200, "the same, 99th percentile"),
    "questions.posts_s": Limit(
        "posts/s", 15_000, "posts read and reduced, one core, slowest size", at_most=False
    ),
    "questions.linear": Limit("ratio", 0.6, "slowest size / fastest size", at_most=False),
    "questions.bytes_per_post": Limit("bytes", 300, "what two chats hold of a post"),
    "questions.hostile_ms": Limit("ms CPU", 5, "the most hostile text"),
    "score.given": Limit("share", 0.98, "hosts given, looking back: kind and number right", at_most=False),
    "score.given_live": Limit("share", 0.95, "hosts given, live", at_most=False),
    "score.found": Limit("share", 0.98, "hosts found, looking back", at_most=False),
    "score.found_live": Limit("share", 0.95, "hosts found, live", at_most=False),
    "text.parses_s": Limit("posts/s", 20_000, "weighted length and entities, one core", at_most=False),
    "text.times_longer": Limit("ratio", 3, "the slowest hostile text of 25,000 characters / half of it"),
    "archive.import_posts_s": Limit("posts/s", None, "JSON Lines to searchable rows by the program's import"),
    "archive.read_posts_s": Limit("posts/s", None, "of rooms whose chats are found, read, and counted"),
    "archive.search_p50_ms": Limit(
        "ms CPU", None, "the newest hundred posts of a query at a million, median"
    ),
    "archive.search_p99_ms": Limit("ms CPU", 50, "the same, 99th percentile"),
    "archive.transcript_ms": Limit("ms CPU", 1000, "a transcript of 5,000 posts, from posts to a page"),
    "archive.bytes_per_post": Limit("bytes", None, "of the database, with the index of words"),
    "archive.utils_posts_s": Limit("posts/s", None, "the same rows into sqlite-utils, with its index"),
    "archive.utils_p99_ms": Limit("ms CPU", None, "its search for the same words, 99th percentile"),
    "archive.utils_bytes_per_post": Limit("bytes", None, "of its database"),
    "typing.p99_ms": Limit("ms", 100, "a key to its letter on the screen while 200 posts/s arrive, p99"),
}
"""By the name of the row, whose first part is the benchmark's. A hundred milliseconds after a key are felt as at once
(Nielsen, Usability Engineering, 1993)."""


@dataclass(frozen=True, slots=True)
class Row:
    """One figure. `value` is a median where it was taken more than once, `spread` the least and the most of them.
    `baseline` is what it is compared with in the same run, `baseline_is` says what that is; `reason`, why there is no
    value; `load`, what else the machine had to do (the load average of a minute)."""

    name: str
    value: float | None
    limit: Limit
    baseline: float | None = None
    baseline_is: str = ""
    spread: tuple[float, float] | None = None
    runs: int = 1
    note: str = ""
    reason: str = ""

    @property
    def ok(self) -> bool | None:
        """None where there is no value or no bound."""
        if self.value is None or self.limit.bound is None:
            return None
        good = self.value <= self.limit.bound if self.limit.at_most else self.value >= self.limit.bound
        return bool(good)

    def line(self) -> str:
        said: dict[str, object] = {
            "name": self.name,
            "value": _rounded(self.value),
            "unit": self.limit.unit,
            "limit": _rounded(self.limit.bound),
            "baseline": _rounded(self.baseline),
            "ok": self.ok,
            "side": "at most" if self.limit.at_most else "at least",
            "spread": [_rounded(end) for end in self.spread] if self.spread else None,
            "runs": self.runs,
            "load": load(),
        }
        words = {"baseline_is": self.baseline_is, "note": self.note, "reason": self.reason}
        return json.dumps(said | {name: word for name, word in words.items() if word}, ensure_ascii=False)


class Absent(Exception):
    """What a part needs is not on this computer; the words say what."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some rows that are measured together."""

    names: tuple[str, ...]
    measure: Callable[[bool], Iterable[Row]]


def row(
    name: str,
    value: float | Sequence[float],
    *,
    spread: tuple[float, float] | None = None,
    runs: int = 0,
    baseline: float | None = None,
    baseline_is: str = "",
    bound: float | None = None,
    judged: bool = True,
    note: str = "",
) -> Row:
    """A row of LIMITS. Several values are runs of the same: their median counts, least and most are the spread.
    `runs` is told where one value was made of many; `bound`, where the program itself decides the limit.
    What is not `judged` is only told: the limit is for more of it."""
    values = [value] if isinstance(value, int | float) else list(value)
    limit = LIMITS[name]
    if bound is not None or not judged:
        limit = Limit(limit.unit, bound if judged else None, limit.what, limit.at_most)
    if spread is None and len(values) > 1:
        spread = (min(values), max(values))
    return Row(
        name, statistics.median(values), limit, baseline, baseline_is, spread, runs or len(values), note
    )


def missing(name: str, reason: str) -> Row:
    return Row(name, None, LIMITS[name], reason=reason)


def load() -> float | None:
    """The load average of the last minute; Windows has none."""
    return round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None


def parser(about: str | None) -> argparse.ArgumentParser:
    """What every benchmark can be told; a benchmark may add to it."""
    made = argparse.ArgumentParser(
        description=about, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False
    )
    made.add_argument("--quick", action="store_true", help="do less")
    made.add_argument(
        "--rows", default="", metavar="PREFIX", help="only parts with a row whose name begins so"
    )
    return made


def run(about: str | None, *parts: Part, options: argparse.Namespace | None = None) -> int:
    """Measure and print. 1 where a row missed its limit or a part failed; what is absent is no failure."""
    options = options or parser(about).parse_args()
    status = 0
    for part in parts:
        if any(name.startswith(options.rows) for name in part.names):
            status |= _print(part, options.quick)
    return status


def _print(part: Part, quick: bool) -> int:
    status, left, reason = 0, list(part.names), "it gave no figure"
    try:
        for one in part.measure(quick):
            print(one.line(), flush=True)
            left.remove(one.name)
            status |= one.ok is False
    except Absent as absent:
        reason = str(absent)
    except Exception as trouble:
        traceback.print_exc()
        reason, status = f"{type(trouble).__name__}: {trouble}", 1
    for name in left:
        print(missing(name, reason).line(), flush=True)
    return status


def say(words: str) -> None:
    """For who watches; rows alone go to stdout."""
    print(words, file=sys.stderr, flush=True)


def read(lines: Iterable[str]) -> Iterator[dict[str, object]]:
    """The rows among what a benchmark printed."""
    for line in lines:
        if line.startswith("{"):
            yield json.loads(line)


def _rounded(value: float | None) -> float | None:
    """Four digits are more than any of these figures has."""
    return None if value is None else float(f"{value:.4g}") if abs(value) < 10_000 else round(value)
