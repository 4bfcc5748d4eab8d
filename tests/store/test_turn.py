"""What only one may do at a time is done by one at a time, and who waits in vain is told."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop.core.errors import HomeUnusable, StoreLocked
from desktop.store.turn import lock_file, turn


def test_who_waits_too_long_for_their_turn_is_told(tmp_path: Path) -> None:
    path = tmp_path / "parley.sqlite3"
    told: list[Exception] = []

    def want() -> None:
        try:
            with turn(path, "mine", wait=0.05):
                pass
        except StoreLocked as problem:
            told.append(problem)

    with turn(path, "mine"):
        waiting = threading.Thread(target=want)
        waiting.start()
        waiting.join()
        with turn(path, "another's"):
            pass
    assert len(told) == 1
    want()
    assert len(told) == 1


def test_what_goes_wrong_inside_a_turn_is_not_taken_for_waiting(tmp_path: Path) -> None:
    with pytest.raises(KeyError), turn(tmp_path / "parley.sqlite3", "mine"):
        raise KeyError
    with pytest.raises(HomeUnusable), turn(tmp_path / "no folder" / "parley.sqlite3", "mine"):
        pass


def test_whatever_stands_in_the_lock_file_it_holds_nobody_up(tmp_path: Path) -> None:
    """Whose turn it is stands in no byte of it: not in what another program wrote, nor in what a copy brought along."""
    path = tmp_path / "parley.sqlite3"
    for left in (b"", b"x", b"1234\nparley\nanother-host\n", b"SQLite format 3\0" + b"\xff" * 2000):
        lock_file(path, "mine").write_bytes(left)
        with turn(path, "mine", wait=0.0):
            with pytest.raises(StoreLocked), turn(path, "mine", wait=0.0):
                pass
            lock_file(path, "mine").write_bytes(left)  # while somebody has it
            with pytest.raises(StoreLocked), turn(path, "mine", wait=0.0):
                pass
