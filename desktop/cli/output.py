"""Output: what a command makes of a chat, to the file that was named or to the standard output."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from desktop.store.document_file import write_document


def put_out(made: bytes, output: Path | None) -> None:
    """Raises BadInput where the file cannot be written."""
    if output is not None and str(output) != "-":
        write_document(output, made)
        return
    try:
        sys.stdout.buffer.write(made)
        sys.stdout.buffer.flush()
    except BrokenPipeError:  # `| head` has seen enough; what is left is flushed at exit, to nowhere
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
