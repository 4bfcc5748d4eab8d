"""What a network refused an account because of the app: kept for a week, or until it works."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.core.account import Account
from desktop.core.origin import X_ORIGIN, Origin
from desktop.core.outbox import Kind
from desktop.store.database import Database
from desktop.store.learned import Learned

START = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)
INES = Account("7", "ines", "Ines Holt", X_ORIGIN)
BRAM = Account("8", "bram", "Bram Oke", X_ORIGIN)
ELSEWHERE = Account("7", "ines", "Ines Holt", Origin.parse("http://127.0.0.1:8080"))


def test_a_refusal_is_of_one_account_at_one_place_and_outlives_the_program(tmp_path: Path) -> None:
    database = Database(tmp_path / "parley.sqlite3", clock=lambda: START)
    assert Learned(database, clock=lambda: START).refuse(INES, Kind.REPOST)
    database.close()
    again = Database(tmp_path / "parley.sqlite3", clock=lambda: START)
    learned = Learned(again, clock=lambda: START)
    refused = [learned.refused(one) for one in (INES, BRAM, ELSEWHERE)]
    assert refused == [frozenset({Kind.REPOST}), frozenset(), frozenset()]
    assert not learned.refuse(INES, Kind.REPOST)
    again.close()


def test_a_success_forgets_it_and_so_does_a_week(tmp_path: Path) -> None:
    now = [START]
    database = Database(tmp_path / "parley.sqlite3", clock=lambda: START)
    learned = Learned(database, clock=lambda: now[0])
    learned.refuse(INES, Kind.POST)
    learned.refuse(INES, Kind.REPOST)
    assert learned.allow(INES, Kind.POST)
    assert not learned.allow(INES, Kind.POST)
    assert learned.refused(INES) == {Kind.REPOST}
    now[0] += timedelta(days=7, seconds=1)
    assert learned.refused(INES) == frozenset()
    database.close()
