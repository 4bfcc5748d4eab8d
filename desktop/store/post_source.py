"""Post source: the lines of a file that somebody has posts in: packed or not, in whichever encoding."""

from __future__ import annotations

import gzip
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from desktop.core.errors import BadInput
from desktop.core.sentence import sentence

LONGEST_LINE = 4_000_000
"""Characters. What is longer is cut there, and is no post then."""
UNREADABLE = (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError)
"""What a file that is cut, packed in an unknown way or locked with a password raises while it is read."""
_GZIP, _ZIP = b"\x1f\x8b", b"PK\x03\x04"
_PARTS = re.compile(r"(?:.*/)?data/tweets?(?:-part\d+)?\.js$", re.IGNORECASE)
_ACCOUNT = re.compile(r"(?:.*/)?data/account\.js$", re.IGNORECASE)
_ENDINGS = (".jsonl", ".ndjson", ".json", ".js", ".csv", ".tsv", ".txt")
_MOST_OF_ACCOUNT = 1_000_000
_BYTE_ORDER = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
_SNIFFED = 4096


class PostSource:
    """One file, or the parts of X's archive as it is downloaded (a zip). Raises BadInput for what cannot be opened.

    `size` is in bytes, packed as it lies there, and `place` how far reading has come.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: IO[bytes] | None = None
        self._zip: zipfile.ZipFile | None = None
        try:
            if path.is_dir():
                raise BadInput(sentence("%1 is a folder.", path.name), "Choose one file.")
            self.size = path.stat().st_size
            with path.open("rb") as file:
                self._magic = file.read(4)
        except FileNotFoundError:
            raise BadInput(sentence("There is no file %1.", path), "Choose a file that is there.") from None
        except OSError as problem:
            raise _unreadable(path, problem.strerror) from None
        self.parts = self._members() if self._magic == _ZIP else [path.name]

    @property
    def place(self) -> int:
        """Bytes of `size` that were read."""
        try:
            return self._file.tell() if self._file is not None and not self._file.closed else 0
        except (OSError, ValueError):
            return 0

    @contextmanager
    def text(self, part: str) -> Iterator[IO[str]]:
        """The lines of a part: UTF-8 with or without its mark, UTF-16, Windows-1252 where a line is neither (`mended`).
        Any line ending is "\\n"."""
        with self.binary(part) as binary:
            start = binary.peek(_SNIFFED)[:_SNIFFED] if isinstance(binary, io.BufferedReader) else b""
            encoding = _encoding(start)
            errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
            yield io.TextIOWrapper(binary, encoding, errors)

    @contextmanager
    def binary(self, part: str) -> Iterator[IO[bytes]]:
        """A part's bytes, unpacked."""
        try:
            with self.path.open("rb") as file:
                self._file = file
                if self._magic == _ZIP:
                    with zipfile.ZipFile(file) as zipped, zipped.open(part) as member:
                        yield io.BufferedReader(member)  # type: ignore[type-var]
                elif self._magic[:2] == _GZIP:
                    with gzip.open(file) as unpacked:
                        yield io.BufferedReader(unpacked)
                else:
                    yield file
        except UNREADABLE as problem:
            if isinstance(problem, zipfile.BadZipFile | OSError | RuntimeError):
                raise _unreadable(self.path, str(problem)) from None
            raise _unreadable(self.path, "it ends in the middle") from None
        finally:
            self._file = None

    def beside(self) -> bytes | None:
        """X's archive says in `account.js` whose posts it has; None where there is none."""
        try:
            if self._magic == _ZIP:
                with zipfile.ZipFile(self.path) as zipped:
                    for name in zipped.namelist():
                        if _ACCOUNT.match(name):
                            with zipped.open(name) as member:
                                return member.read(_MOST_OF_ACCOUNT)
                return None
            account = self.path.with_name("account.js")
            if self.path.suffix == ".js" and account.is_file():
                with account.open("rb") as file:
                    return file.read(_MOST_OF_ACCOUNT)
        except UNREADABLE:
            pass
        return None

    def _members(self) -> list[str]:
        """The parts that have posts: those of X's archive, or the one file of a zip that may have some."""
        try:
            with zipfile.ZipFile(self.path) as zipped:
                names = zipped.namelist()
        except UNREADABLE as problem:
            raise _unreadable(self.path, str(problem)) from None
        found = sorted(filter(_PARTS.match, names), key=lambda name: (len(name), name))
        if not found:
            found = [
                name for name in names if name.lower().endswith(_ENDINGS) and "__macosx" not in name.lower()
            ]
            if len(found) != 1:
                raise BadInput(
                    sentence("%1 has no posts in a place where they are looked for.", self.path.name),
                    "Unpack it, and choose the file with the posts.",
                )
        return found


def mended(line: str) -> str:
    """`line` as Windows-1252 has it where it is no UTF-8."""
    if line.isascii():
        return line
    try:
        line.encode()
    except UnicodeEncodeError:
        return line.encode("utf-8", "surrogateescape").decode("cp1252", "replace")
    return line


def _encoding(start: bytes) -> str:
    if start[:2] in _BYTE_ORDER:
        return _BYTE_ORDER[start[:2]]
    even, odd = start[0::2].count(0), start[1::2].count(0)
    if len(start) > 3 and max(even, odd) > len(start) // 4:  # Latin letters with every other byte empty
        return "utf-16-be" if even > odd else "utf-16-le"
    return "utf-8-sig"


def _unreadable(path: Path, why: str | None) -> BadInput:
    return BadInput(
        sentence("%1 cannot be read: %2.", path.name, why or "it cannot be opened"), "Choose another file."
    )
