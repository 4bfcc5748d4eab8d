"""Reminded: of each planned chat until when its reminders are told, so that none comes twice."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from desktop.core.origin import Origin
from desktop.store.column import clean, moment, stamp
from desktop.store.database import Database


class Reminded:
    """Raises StoreTrouble. Times are UTC. It is no belonging: on another computer nothing that went by is told anew."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def until(self, origin: Origin) -> dict[str, datetime]:
        """By uid."""
        rows = self._database.read("SELECT uid, told_until FROM reminded WHERE origin = ?", (str(origin),))
        return {row["uid"]: moment(row["told_until"]) for row in rows}

    def tell(self, origin: Origin, until: Mapping[str, datetime]) -> None:
        """These are told until then; those of plans that are gone are forgotten."""
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM reminded WHERE NOT EXISTS "
                "(SELECT 1 FROM chat_plans WHERE chat_plans.origin = reminded.origin AND chat_plans.uid = reminded.uid)"
            )
            connection.executemany(
                "INSERT OR REPLACE INTO reminded (origin, uid, told_until) VALUES (?, ?, ?)",
                [(str(origin), clean(uid), stamp(at)) for uid, at in until.items()],
            )
