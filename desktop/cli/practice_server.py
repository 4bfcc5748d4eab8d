"""`parley practice-server`: X's API in a box, alone."""

from __future__ import annotations

import argparse


def run(options: argparse.Namespace) -> int:
    """Serve until Ctrl+C."""
    from desktop import app

    return app.run_practice_server(
        port=options.port, replay=options.replay, speed=options.speed, search_delay=options.search_delay
    )
