"""SharedFolder: a run sheet in a folder that its hosts' computers share: each writes a file of its own and reads all.

A file never changes but by its own computer, so that nothing conflicts; a copy that a synchronising program made of one
is read like any other. Whoever may write there is a host: what is read can change the run sheet, and nothing else.
"""

from __future__ import annotations

import hashlib
import json
import os
import stat
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.core.cue import CuePicture
from desktop.core.errors import BadInput
from desktop.core.run_sheet_change import Change

MAX_FILES = 100
MAX_FILE = 8 * 2**20
MAX_PICTURE = 8 * 2**20
"""Bytes: more than any network takes."""
MAX_CHANGES = 20_000
GAP = 10_000
"""A change whose stamp is further than that beyond all others was made up: the clock of all would be at its end."""
_SAFE = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""No link is followed, and no pipe waited for."""
_SIGNS = {
    "image/png": (b"\x89PNG\r\n\x1a\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/gif": (b"GIF87a", b"GIF89a"),
    "image/webp": (b"RIFF",),
}
_Seen = tuple[int, int, int]


class SharedFolder:
    """The files of one `sheet` as `device` sees them. Raises OSError where the folder cannot be read or written; it is
    never made: a folder that is gone may be a disk that is not connected."""

    def __init__(self, folder: Path, sheet: str, device: str) -> None:
        self._folder, self._sheet, self._device = folder, sheet, device
        self._start = f"parley-{hashlib.sha256(sheet.encode()).hexdigest()[:12]}-"
        self._own = folder / f"{self._start}{device}.jsonl"
        self._seen: dict[str, _Seen] = {}
        self._written: tuple[str, _Seen] | None = None

    def read(self, last: int) -> list[Change]:
        """What is new in the others' files; `last` is the greatest stamp that is known. Lines that are none, and files
        of another sheet, are passed over."""
        found: dict[tuple[int, str], Change] = {}
        for name in sorted(path.name for path in self._folder.iterdir()):
            if not (name.startswith(self._start) and name.endswith(".jsonl")):
                continue
            if name not in self._seen and len(self._seen) >= MAX_FILES:
                continue
            with suppress(OSError, _NoFile):  # it went meanwhile, is a link, or may not be read
                seen, content = self._content(self._folder / name, MAX_FILE, self._seen.get(name))
                for change in self._changes(content):
                    found[change.order] = change
                self._seen[name] = seen
        sane = []
        for change in sorted(found.values(), key=lambda one: one.order)[:MAX_CHANGES]:
            if change.stamp > last + GAP:
                break
            last = max(last, change.stamp)
            sane.append(change)
        return sane

    def forget(self) -> None:
        """What was read could not be kept: it is new again."""
        self._seen.clear()

    def write(self, own: Sequence[Change]) -> None:
        """Have the file say all that this computer did, where it does not yet. It is there as a whole or not at all."""
        if not own:
            return
        head = json.dumps({"parley": "run sheet", "version": 1, "sheet": self._sheet})
        text = "".join(f"{line}\n" for line in (head, *(change.line() for change in own)))
        if self._written is not None and self._written == (text, _look(self._own)):
            return
        self._put(self._own, text.encode())
        there = _look(self._own)
        self._written = (text, there) if there is not None else None

    def write_picture(self, name: str, content: bytes) -> None:
        path = self._folder / f"parley-{name}.picture"
        if _look(path) is None:
            self._put(path, content)

    def has_picture(self, name: str) -> bool:
        return _look(self._folder / f"parley-{name}.picture") is not None

    def read_picture(self, picture: CuePicture) -> bytes | None:
        """None where it has not come, or is no picture of that kind."""
        with suppress(OSError, _NoFile):
            _, content = self._content(self._folder / f"parley-{picture.name}.picture", MAX_PICTURE, None)
            return content if content.startswith(_SIGNS[picture.media_type]) else None
        return None

    def _changes(self, content: bytes) -> Iterator[Change]:
        lines = content.decode("utf-8", errors="replace").split("\n")
        with suppress(ValueError, RecursionError):
            head = json.loads(lines[0])
            if not isinstance(head, dict) or head.get("sheet") != self._sheet:
                return
            for line in lines[1 : MAX_CHANGES + 1]:
                with suppress(BadInput):
                    change = Change.read(line)
                    if change.device != self._device:  # nobody else says what was done here
                        yield change

    def _content(self, path: Path, most: int, seen: _Seen | None) -> tuple[_Seen, bytes]:
        """Of a plain file that is new since it was `seen`; else _NoFile."""
        there = os.open(path, os.O_RDONLY | _SAFE)
        try:
            known = os.fstat(there)
            now = (known.st_mtime_ns, known.st_size, known.st_ino)
            if now == seen or not stat.S_ISREG(known.st_mode) or known.st_size > most:
                raise _NoFile
            pieces, left = [], most
            while left > 0 and (piece := os.read(there, min(left, 2**20))):
                pieces.append(piece)
                left -= len(piece)
            return now, b"".join(pieces)
        finally:
            os.close(there)

    def _put(self, path: Path, content: bytes) -> None:
        beside = self._folder / f".{path.name}.{self._device[:8]}.tmp"
        with suppress(FileNotFoundError):
            beside.unlink()
        there = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFE, 0o666)
        with os.fdopen(there, "wb") as file:
            file.write(content)
        beside.replace(path)


class _NoFile(Exception):
    """Nothing that is to be read."""


def _look(path: Path) -> _Seen | None:
    try:
        known = path.lstat()
    except FileNotFoundError:
        return None
    return known.st_mtime_ns, known.st_size, known.st_ino
