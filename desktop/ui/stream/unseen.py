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
        first = self.first(model)
        if first is None or upper >= first:
            self.newest_seen, first = model.key(upper), upper + 1
        elif not self.stale:
            return False
        self.stale = False
        return self._count(*model.count_new(first, model.rowCount() - 1))

    def first(self, model: TimelineModel) -> int | None:
        """The first row that is newer than what was seen, which a filter may hide; None where that is not loaded."""
        older = model.place_of(self.newest_seen)
        return None if older is None else older + (model.index_of(self.newest_seen) is not None)

    def _count(self, count: int, from_host: int) -> bool:
        before = (self.count, self.from_host)
        self.count, self.from_host = count, from_host
        return before != (self.count, self.from_host)
