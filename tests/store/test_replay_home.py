"""A chat that is played again has a home of its own in the person's, once at a time, and leaves nothing there."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.core.errors import BadInput
from desktop.store.paths import Paths
from desktop.store.replay_home import clear_replay_home, take_replay_home


@pytest.fixture
def paths(parley_home: Path) -> Paths:
    found = Paths(parley_home)
    found.ensure()
    return found


def test_it_is_empty_and_gone_at_the_end_whatever_was_left_there(paths: Paths) -> None:
    left = paths.replay / "cache" / "left.png"
    left.parent.mkdir(parents=True)
    left.write_bytes(b"of a replay that crashed")
    with ExitStack() as own:
        taken = take_replay_home(own, paths)
        assert not left.exists()
        taken.database.write_bytes(b"somebody's words")
        assert not clear_replay_home(paths), "this one is on"
        assert taken.database.exists()
    assert not paths.replay.exists()


def test_there_is_one_at_a_time(paths: Paths) -> None:
    with ExitStack() as own, ExitStack() as other:
        take_replay_home(own, paths)
        with pytest.raises(BadInput):
            take_replay_home(other, paths)
        own.close()
        take_replay_home(other, paths)


def test_what_a_crash_left_goes_at_the_next_start(paths: Paths) -> None:
    paths.replay.mkdir()
    (paths.replay / "parley.sqlite3").write_bytes(b"somebody's words")
    assert clear_replay_home(paths)
    assert not paths.replay.exists()
