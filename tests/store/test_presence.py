"""Whoever has the database open is known, and only one at a time opens it."""

from __future__ import annotations

import sqlite3
import sys
from pathlib import Path

import pytest

from desktop.store.presence import Presence, holders


def test_the_first_is_alone_until_it_leaves(path: Path) -> None:
    first, second = Presence(path, timeout=0), Presence(path, timeout=0)
    with first.opening() as alone:
        assert alone
    first.stay()
    with second.opening() as alone:
        assert not alone
    first.leave()
    with second.opening() as alone:
        assert alone


def test_one_at_a_time_opens(path: Path) -> None:
    first, second = Presence(path, timeout=0), Presence(path, timeout=0)

    def open_too() -> None:
        with second.opening():
            pass

    with first.opening(), pytest.raises(sqlite3.OperationalError, match="locked"):
        open_too()
    open_too()


def test_nobody_joins_while_somebody_is_opening_alone(path: Path) -> None:
    first, second = Presence(path, timeout=0), Presence(path, timeout=0)
    with first.opening(), pytest.raises(sqlite3.OperationalError, match="locked"):
        second.stay()
    second.leave()


def test_leaving_twice_is_leaving(path: Path) -> None:
    presence = Presence(path, timeout=0)
    presence.stay()
    presence.leave()
    presence.leave()


def test_the_lock_is_never_written_to(path: Path) -> None:
    presence = Presence(path, timeout=0)
    with presence.opening():
        pass
    presence.stay()
    presence.leave()
    assert [(file.name, file.stat().st_size) for file in path.parent.iterdir()] == [
        ("parley.sqlite3.presence", 0)
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_our_own_process_is_no_holder(path: Path) -> None:
    path.touch()
    with path.open("rb"):
        assert holders(path) == ()
