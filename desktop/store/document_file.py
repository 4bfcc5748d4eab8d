"""DocumentFile: what is made of a chat, written whole or not at all, over what was there before."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence


def write_document(path: Path, content: bytes) -> None:
    """Raises BadInput with the reason: the file that was there is then still there."""
    beside = ""
    try:
        handle, beside = tempfile.mkstemp(dir=path.absolute().parent, prefix=".parley-")  # mode 0600
        with os.fdopen(handle, "wb") as out:
            out.write(content)
            out.flush()
            os.fsync(out.fileno())
        Path(beside).chmod(0o666 & ~_umask())
        Path(beside).replace(path)
    except OSError as problem:
        if beside:
            Path(beside).unlink(missing_ok=True)
        why = problem.strerror or "the system does not say why"
        raise BadInput(
            sentence("%1 cannot be written: %2.", path, why), "Choose another place for it."
        ) from problem


def _umask() -> int:
    """A document is for others to read, as far as this person lets them read what they write."""
    now = os.umask(0o077)
    os.umask(now)
    return now
