"""The `parley` command: runs one command, and turns what it cannot do into one line and exit 2."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop.core.errors import ParleyError


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status: 0 done, 1 it did not work, 2 a mistake in the call or its surroundings."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and _is_passed_on(given[0]):  # a system that was asked to open a link or a file passes it alone
        given.insert(0, "join")
    try:
        return _run(given) if given else _last_room()
    except ParleyError as problem:
        print(f"parley: {' '.join(filter(None, (str(problem), problem.remedy)))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130


def _is_passed_on(word: str) -> bool:
    from desktop.core.invitation import chat_file, is_address

    return is_address(word) or bool(chat_file(word))


def _last_room() -> int:
    """The window, without a word about how to read words: they take 15 ms."""
    from desktop.cli import last_room

    return last_room.run()


def _run(given: Sequence[str]) -> int:
    """A command is imported when it is run, so that --help and a mistake answer at once."""
    from importlib import import_module

    from desktop.cli.arguments import build_parser

    options = build_parser().parse_args(given)
    status: int = import_module(f"desktop.cli.{options.command}").run(options)
    return status
