"""`parley practice`: the practice room, seen or (without a screen) narrated."""

from __future__ import annotations

import argparse


def run(options: argparse.Namespace) -> int:
    """Open the practice room; with --picture or without a screen, take the narrated tour and end."""
    from desktop import app

    if options.picture is not None or not app.has_screen():
        return app.run_tour(replay=options.replay, speed=options.speed, pictures=options.picture, say=print)
    return app.run_practice(replay=options.replay, speed=options.speed)
