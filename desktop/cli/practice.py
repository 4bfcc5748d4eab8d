"""`parley practice`: the practice room, seen or (without a screen) narrated."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from desktop.core.errors import BadInput


def _check_folder(folder: Path) -> None:
    """Before it plays and not after it. Raises BadInput."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as problem:
        reason = problem.strerror or type(problem).__name__
        raise BadInput(
            f"Pictures cannot be kept in {folder}: {reason}.", "Name a folder that you can write to."
        ) from problem


def run(options: argparse.Namespace) -> int:
    """Open the practice room; with --picture or without a screen, be played by itself, narrated, and end."""
    from desktop import app

    if options.picture is not None:
        _check_folder(options.picture)
    if options.picture is not None or not app.has_screen():
        return app.run_self_play(
            replay=options.replay, speed=options.speed, pictures=options.picture, say=print
        )
    return app.run_practice(replay=options.replay, speed=options.speed)
