"""`parley`: the room that was open last, or the first screen."""

from __future__ import annotations

import argparse


def run(options: argparse.Namespace) -> int:
    """Open the window; its exit status."""
    from desktop import start

    return start.run()
