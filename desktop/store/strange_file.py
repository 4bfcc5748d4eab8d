"""Strange file: the beginning of a file that somebody was sent, and no more of it than was asked for."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence
from desktop.store.paths import reason_of


def beginning_of(path: Path, most: int) -> bytes:
    """`most` bytes of it, or all where it has fewer. Raises BadInput."""
    try:
        # a pipe or a device that somebody named so would be waited for, or read, for ever
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except (OSError, ValueError) as problem:
        raise _unread(path, problem) from None
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise no_chat(path)
        with os.fdopen(handle, "rb", closefd=False) as file:
            return file.read(most)
    except OSError as problem:
        raise _unread(path, problem) from None
    finally:
        os.close(handle)


def no_chat(path: Path) -> BadInput:
    """Of what is there and is no file, or none that invites to chats."""
    words = sentence("%1 is not a file that Parley can read.", path.name or str(path))
    return BadInput(words, "Name one that ends in .ics or .parley.")


def _unread(path: Path, problem: OSError | ValueError) -> BadInput:
    if isinstance(problem, FileNotFoundError):
        return BadInput(sentence("There is no file %1.", path), "Look where the file is.")
    if isinstance(problem, PermissionError):
        return BadInput(no_chat(path).args[0], "Look where the file is.")
    why = reason_of(problem) if isinstance(problem, OSError) else "that can be no name"
    return BadInput(sentence("%1 cannot be read: %2.", path.name, why), "Look where the file is.")
