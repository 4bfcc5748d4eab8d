"""Stream unseen: how many rows came in above what the reader has seen, and how many of them are the host's."""

from __future__ import annotations

from desktop.ui.models.timeline import TimelineModel


class Unseen:
    """Counts rows newer than the newest one that was ever in sight; one's own do not count."""

    def __init__(self) -> None:
        self.newest_seen = ""
        self.count = 0
        self.from_host = 0
        self.stale = True
        """Rows came, went or changed since the last look."""

    def reset(self, newest: str) -> None:
        """Everything there is counts as seen."""
        self.newest_seen, self.stale = newest, True

    def look(self, model: TimelineModel, upper: int) -> bool:
        """Row `upper` is the uppermost in sight (-1 for none at all); True when the counts changed."""
        if upper < 0:
            return self._count(0, 0)
        seen = model.index_of(self.newest_seen)
        if seen is None or upper > seen:
            self.newest_seen, seen = model.key(upper), upper
        elif not self.stale:
            return False
        self.stale = False
        return self._count(*model.count_new(seen + 1, model.rowCount() - 1))

    def _count(self, count: int, from_host: int) -> bool:
        before = (self.count, self.from_host)
        self.count, self.from_host = count, from_host
        return before != (self.count, self.from_host)
