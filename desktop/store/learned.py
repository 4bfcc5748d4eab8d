"""Learned: what a network refused an account because of the app, kept for a week or until it works."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from desktop.core.account import Account
from desktop.core.outbox import Kind
from desktop.store.column import clean, stamp
from desktop.store.database import Database

LASTS = timedelta(days=7)
"""Whoever set up the app may have mended it meanwhile."""


class Learned:
    """`clock` gives aware UTC times. Raises StoreTrouble."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database, self._clock = database, clock

    def refused(self, account: Account) -> frozenset[Kind]:
        """What is better not tried with this account for now."""
        rows = self._database.read(
            "SELECT act FROM learned WHERE origin = ? AND account_id = ? AND learned_at > ?",
            (*_key(account), stamp(self._clock() - LASTS)),
        )
        return frozenset(Kind(row["act"]) for row in rows)

    def refuse(self, account: Account, act: Kind) -> bool:
        """The network did not take it; whether that is news."""
        known = act in self.refused(account)
        with self._database.write() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO learned (origin, account_id, act, learned_at) VALUES (?, ?, ?, ?)",
                (*_key(account), act.value, stamp(self._clock())),
            )
        return not known

    def allow(self, account: Account, act: Kind) -> bool:
        """It went through; whether that is news."""
        if act not in self.refused(account):
            return False
        with self._database.write() as connection:
            connection.execute(
                "DELETE FROM learned WHERE origin = ? AND account_id = ? AND act = ?",
                (*_key(account), act.value),
            )
        return True


def _key(account: Account) -> tuple[str, str]:
    return str(account.origin), clean(account.id)
