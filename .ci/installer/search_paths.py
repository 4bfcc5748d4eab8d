"""Search paths: takes out of a shared library the folders of its builder's computer in which it would look for others.

python .ci/installer/search_paths.py FILE...

A Python that somebody built has the place where it was installed in each of its modules (RUNPATH). On any other
computer that folder is nobody's or anybody's, and its name may say who built the program. strip leaves it, and the
tools that do not are under licences that the lock of packages has no place for: the format is simple enough.
ELF of 64 bits, the lesser byte first (System V ABI, "Object Files").
"""

from __future__ import annotations

import argparse
import struct
import sys
from collections.abc import Sequence
from pathlib import Path

MAGIC = b"\x7fELF\x02\x01"
LOADED, DYNAMIC = 1, 2
"""Kinds of segments."""
STRINGS, RPATH, RUNPATH = 5, 15, 29
"""Kinds of entries of the dynamic section; 0 ends it."""
ENTRY = struct.Struct("<qQ")
INSIDE = (b"$ORIGIN", b"${ORIGIN}")


def forget_folders(file: Path) -> bool:
    """Whether there was a path with no folder in it that goes out from the file's own; nothing of it is left then. One
    that has both kinds stays, and libraries.py complains of it."""
    content = bytearray(file.read_bytes())
    segments = _segments(content)
    for kind, offset, _, size in segments:
        if kind == DYNAMIC and _forget(content, offset, size, segments):
            file.write_bytes(content)
            return True
    return False


def _segments(content: bytearray) -> list[tuple[int, int, int, int]]:
    """Each with its kind, where it is in the file and in memory, and its size in the file."""
    if content[:6] != MAGIC:
        raise ValueError("no ELF file of 64 bits")
    (table,) = struct.unpack_from("<Q", content, 0x20)
    size, count = struct.unpack_from("<HH", content, 0x36)
    found = (struct.unpack_from("<IIQQQQ", content, table + size * index) for index in range(count))
    return [(kind, offset, address, length) for kind, _, offset, address, _, length in found]


def _forget(content: bytearray, start: int, size: int, segments: list[tuple[int, int, int, int]]) -> bool:
    entries = list(ENTRY.iter_unpack(content[start : start + size]))
    (strings,) = (value for kind, value in entries if kind == STRINGS)
    (base,) = (
        at + strings - address
        for kind, at, address, length in segments
        if kind == LOADED and 0 <= strings - address < length
    )
    kept = []
    for kind, value in entries:
        text = (
            bytes(content[base + value : content.index(0, base + value)]) if kind in (RPATH, RUNPATH) else b""
        )
        if not text or any(folder.startswith(INSIDE) for folder in text.split(b":")):
            kept.append((kind, value))
            continue
        # A linker lets another name be the end of this text, and no name has a slash.
        ends = text.rfind(b"/") + 1
        content[base + value : base + value + ends] = bytes(ends)
    gone = len(entries) - len(kept)
    packed = b"".join(ENTRY.pack(*entry) for entry in kept)
    content[start : start + size] = packed + bytes(size - len(packed))
    return gone > 0


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", nargs="+", type=Path)
    for file in parser.parse_args(arguments).file:
        print(f"{file}: {'taken out' if forget_folders(file) else 'nothing to take out'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
