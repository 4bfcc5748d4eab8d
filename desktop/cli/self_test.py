"""`parley self-test`: boots unseen, joins the practice room, posts, sees it return, prints ok."""

from __future__ import annotations

import argparse
import sys


def run(options: argparse.Namespace) -> int:
    """0 and "ok", or 1 and what did not happen."""
    from desktop import app

    status = app.run_self_play(speed=10.0, unseen=True, say=lambda line: print(line, file=sys.stderr))
    print("ok" if status == 0 else "not ok")
    return status
