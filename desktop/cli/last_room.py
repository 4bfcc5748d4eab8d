"""`parley`: the room that was open last, or the first screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse


def run(options: argparse.Namespace | None = None) -> int:
    """Open the window; its exit status."""
    from desktop import start

    return start.run()
