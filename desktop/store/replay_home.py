"""Replay home: the home that a chat of the archive has while it is played again; nothing of it is left afterwards."""

from __future__ import annotations

import shutil
from contextlib import ExitStack

from desktop.core.errors import BadInput, StoreLocked
from desktop.store.paths import Paths
from desktop.store.turn import turn

_WHAT = "a replay"


def take_replay_home(own: ExitStack, paths: Paths) -> Paths:
    """The one of the home at `paths`: empty, ours alone until `own` ends, and gone then. It is in that home and not
    with the system's temporary files, so that what a crash leaves is found: by the next start, the next replay, and
    whoever forgets a room. Raises BadInput where another window has it, and HomeUnusable."""
    try:
        own.enter_context(turn(paths.database, _WHAT, wait=0.0))
    except StoreLocked:
        raise BadInput("A chat is being replayed already.", "Close its window first.") from None
    _remove(paths)
    own.callback(_remove, paths)
    replay = Paths(paths.replay)
    replay.ensure()
    return replay


def clear_replay_home(paths: Paths) -> bool:
    """Take away what a replay left that did not come to its end; False where one is on, which is left alone."""
    if paths.replay.exists():
        try:
            with turn(paths.database, _WHAT, wait=0.0):
                _remove(paths)
        except StoreLocked:
            return False
    return True


def _remove(paths: Paths) -> None:
    shutil.rmtree(paths.replay, ignore_errors=True)
