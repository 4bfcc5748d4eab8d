"""`parley self-test`: does this program work here: a visit to the practice room and "ok", or part by part as JSON."""

from __future__ import annotations

import argparse
import json
import sys

from desktop.cli.output import put_out
from desktop.core.errors import BadInput


def run(options: argparse.Namespace) -> int:
    """0 and "ok", or 1 and what did not happen. One check of many is done in a process of its own."""
    if options.check:
        return _answer(options)
    if options.json:
        return _examine(options)
    if options.picture or options.output or options.require_keyring:
        raise BadInput("--picture, --require-keyring and -o belong to --json.", "Add --json.")
    from desktop import app

    status = app.run_self_play(speed=10.0, unseen=True, say=lambda line: print(line, file=sys.stderr))
    print("ok" if status == 0 else "not ok")
    return status


def _examine(options: argparse.Namespace) -> int:
    from desktop.self_testing import examine

    if options.output is None and sys.stdout is None:  # Windows' program of windows has none
        raise BadInput("There is nowhere to write the answer.", "Name a file: -o FILE.")
    report = examine(picture=options.picture, require_keyring=options.require_keyring)
    put_out(f"{json.dumps(report, indent=1)}\n".encode(), options.output)
    return 0 if report["ok"] else 1


def _answer(options: argparse.Namespace) -> int:
    from desktop.self_testing import answer

    return answer(
        options.check,
        options.output,
        picture=options.picture,
        require_keyring=options.require_keyring,
    )
