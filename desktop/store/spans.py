"""Spans: how old the posts are that were put into the archive one after another, so that the newest are found first."""

from __future__ import annotations

from collections.abc import Mapping

from desktop.store.database import Database

SPAN = 4096
"""Posts, by their numbers in the database, of which the oldest and the newest are written down together."""
AHEAD = 2**62
"""A time after all others, in µs: of a span of which nothing is written down, for it may hold the newest."""
_FEW = 4
"""Spans that may be unknown: each is looked through first by every search."""


class Spans:
    """Span `n` has the posts from `n * SPAN` on. Whoever puts posts in takes out what is written of the last spans
    (store/adding.py); who deletes need not: no post is newer or older for that. Raises StoreTrouble."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def prepare(self, most: int = 8) -> bool:
        """Write down how old the posts of `most` spans are where that was not done yet; whether there are more. Half a
        millisecond for each, and several where the disk has to be read."""
        unknown = self._unknown(self._known())
        with self._database.write() as connection:
            for span in unknown[:most]:
                connection.execute(
                    "INSERT OR REPLACE INTO spans (block, oldest, newest) "
                    "SELECT ?, coalesce(min(created_at), 0), coalesce(max(created_at), 0) "
                    "FROM posts WHERE id BETWEEN ? AND ?",
                    (span, span * SPAN, span * SPAN + SPAN - 1),
                )
        return len(unknown) > most

    def newest_first(self, since: int | None, until: int | None) -> list[tuple[int, int]]:
        """The newest time and the number of each span that may hold a post between the two, in µs since 1970."""
        known = self._known()
        if len(self._unknown(known)) > _FEW:
            while self.prepare():
                pass
            known = self._known()
        first, last = -AHEAD if since is None else since, AHEAD if until is None else until
        spans = [
            (newest, span) for span, (oldest, newest) in known.items() if newest >= first and oldest <= last
        ]
        unknown = {*self._unknown(known), self._highest() // SPAN}
        return sorted([*spans, *((AHEAD, span) for span in unknown)], reverse=True)

    def _known(self) -> dict[int, tuple[int, int]]:
        rows = self._database.read("SELECT block, oldest, newest FROM spans")
        return {row["block"]: (row["oldest"], row["newest"]) for row in rows}

    def _unknown(self, known: Mapping[int, object]) -> list[int]:
        """Full spans of which nothing is written down."""
        return [span for span in range(self._highest() // SPAN) if span not in known]

    def _highest(self) -> int:
        return int(self._database.read("SELECT coalesce(max(id), 0) FROM posts")[0][0])
