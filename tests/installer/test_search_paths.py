"""The folders of a builder's computer leave a library, and nothing else of it changes."""

from __future__ import annotations

import shutil
import struct
from pathlib import Path

import pytest
from libraries import read_elf
from search_paths import DYNAMIC, ENTRY, LOADED, MAGIC, RPATH, RUNPATH, STRINGS, forget_folders

NEEDED, SIZE = 1, 10
HEADER, SEGMENT, SECTION = 64, 56, 64
TITLES = b"\0.dynamic\0.dynstr\0.shstrtab\0"
"""Of sections, by which objdump reads; a loader reads by segments."""
ADDRESS = 0x5000
"""Where the file begins in memory."""


def library(file: Path, kind: int, path: bytes) -> Path:
    """A library that needs libc.so.6, with such a path, and a name that is the end of it."""
    names = b"\0libc.so.6\0" + path + b"\0"
    strings_at = HEADER + 2 * SEGMENT
    dynamic_at = strings_at + len(names) + -len(names) % 8
    entries = [(NEEDED, 1), (kind, 11), (STRINGS, ADDRESS + strings_at), (SIZE, len(names)), (0, 0), (0, 0)]
    dynamic = b"".join(ENTRY.pack(*entry) for entry in entries)
    whole = dynamic_at + len(dynamic)
    head = (MAGIC + b"\x01").ljust(16, b"\0")
    head += struct.pack("<HHIQQQIHHHHHH", 3, 62, 1, 0, HEADER, whole, 0, HEADER, SEGMENT, 2, SECTION, 4, 3)
    for what, at, size in ((LOADED, 0, whole), (DYNAMIC, dynamic_at, len(dynamic))):
        head += struct.pack("<IIQQQQQQ", what, 4, at, ADDRESS + at, ADDRESS + at, size, size, 8)
    sections = [
        (0, 0, 0, 0, 0, 0),
        (1, 6, dynamic_at, len(dynamic), 2, 16),
        (10, 3, strings_at, len(names), 0, 0),
    ]
    sections.append((18, 3, whole + 4 * SECTION, len(TITLES), 0, 0))
    table = b"".join(
        struct.pack("<IIQQQQIIQQ", title, what, 2, ADDRESS + at, at, size, link, 0, 1, each)
        for title, what, at, size, link, each in sections
    )
    file.write_bytes((head + names).ljust(dynamic_at, b"\0") + dynamic + table + TITLES)
    return file


@pytest.mark.skipif(shutil.which("objdump") is None, reason="objdump says what a loader sees")
@pytest.mark.parametrize("kind", [RPATH, RUNPATH])
@pytest.mark.parametrize("path", [b"/home/ada/python/lib", b"/opt/lib:/home/ada/python/lib"])
def test_a_builders_folder_leaves_no_trace(tmp_path: Path, kind: int, path: bytes) -> None:
    file = library(tmp_path / "a.so", kind, path)
    before = read_elf(file)
    assert before.folders == tuple(path.decode().split(":"))
    size = file.stat().st_size
    assert forget_folders(file)
    after = read_elf(file)
    assert (after.needed, after.folders) == (before.needed, ())
    content = file.read_bytes()
    assert len(content) == size
    assert b"ada" not in content
    assert b"\0lib\0" in content, "another name may be the end of it"
    assert not forget_folders(file)


@pytest.mark.parametrize(
    "path", [b"$ORIGIN", b"$ORIGIN/:$ORIGIN/Qt/lib", b"${ORIGIN}/../lib", b"$ORIGIN:/home/ada/lib", b""]
)
def test_a_path_into_the_bundle_stays(tmp_path: Path, path: bytes) -> None:
    file = library(tmp_path / "a.so", RUNPATH, path)
    before = file.read_bytes()
    assert not forget_folders(file)
    assert file.read_bytes() == before


def test_what_is_no_such_file_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "a.so"
    file.write_bytes(b"\x7fELF\x01\x01" + bytes(200))
    with pytest.raises(ValueError, match="no ELF file"):
        forget_folders(file)
    assert file.read_bytes() == b"\x7fELF\x01\x01" + bytes(200)
