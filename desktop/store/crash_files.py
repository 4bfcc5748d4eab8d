"""CrashFiles: crash reports as text files in a folder of the home, the newest few, and what a signal leaves there."""

from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.core.crash import CrashReport, Facts

KEPT = 20
NAME = re.compile(r"crash-[0-9a-f]{12}\.txt")
DUMP, TOLD, NEW = "crash-running", "crash-told", "crash-new"
"""What Python writes into when a signal ends it, there while the program runs; since when a person was told; a report
on its way. No file of anybody else's is called so: what has these names is Parley's to delete (store/holdings.py)."""


class Kept(NamedTuple):
    """A report. `at` is when it was written; `ended`: Parley was gone afterwards."""

    path: Path
    at: datetime
    ended: bool
    text: str


class CrashFiles:
    """One file for each place in the code; the same trouble once more takes the place of the last."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, report: CrashReport) -> None:
        """Raises OSError."""
        self._make_folder()
        beside = self.folder / NEW
        with self._opened(beside) as out:
            out.write(report.text)
        written = self.folder / f"crash-{report.mark}.txt"
        beside.replace(written)
        at = report.at.timestamp()
        os.utime(written, (at, at))
        for old in self.all()[KEPT:]:
            old.path.unlink(missing_ok=True)

    def all(self) -> list[Kept]:
        """The newest first."""
        from desktop.core.crash import has_ended

        found = []
        with suppress(OSError):
            for path in self.folder.iterdir():
                if NAME.fullmatch(path.name):
                    with suppress(OSError):
                        text = path.read_text(encoding="utf-8", errors="replace")
                        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                        found.append(Kept(path, at, has_ended(text), text))
        return sorted(found, key=lambda kept: (kept.at, kept.path.name), reverse=True)

    def delete(self, *kept: Kept) -> None:
        for one in kept:
            with suppress(OSError):
                one.path.unlink()
        with suppress(OSError):
            if not self.all():
                (self.folder / TOLD).unlink(missing_ok=True)
                self.folder.rmdir()

    def untold(self) -> list[Kept]:
        """Those that came after a person was told last."""
        try:
            since = float((self.folder / TOLD).read_text(encoding="ascii"))
        except (OSError, ValueError):
            since = 0.0
        return [kept for kept in self.all() if kept.at.timestamp() > since]

    def tell(self) -> None:
        """A person was told of all that are there."""
        newest = max((kept.at.timestamp() for kept in self.all()), default=0.0)
        with suppress(OSError), self._opened(self.folder / TOLD) as out:
            out.write(f"{newest}")

    # --- what a signal leaves ---------------------------------------------------------------------------------

    def open_dump(self) -> IO[str]:
        """Raises OSError."""
        self._make_folder()
        return self._opened(self.folder / DUMP)

    def describe(self, dump: IO[str], facts: Facts) -> None:
        dump.write(f"{json.dumps(asdict(facts))}\n")
        dump.flush()

    def close_dump(self, dump: IO[str]) -> None:
        """The program ends as it should."""
        dump.close()
        with suppress(OSError):
            (self.folder / DUMP).unlink()
            self.folder.rmdir()  # where there is nothing in it

    def has_dump(self) -> bool:
        try:
            return (self.folder / DUMP).stat().st_size > 0
        except OSError:
            return False

    def take_dump(self, roots: Sequence[str], facts: Facts) -> None:
        """Make a report of what the last process left, if it was a signal that ended it; what it left goes.
        `facts` hold where it did not come to writing its own."""
        from desktop.core import crash

        path = self.folder / DUMP
        text = path.read_text(encoding="utf-8", errors="replace")
        at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        path.unlink()
        head, _, dump = text.partition("\n")
        with suppress(ValueError, TypeError):
            facts = crash.Facts(**{name: str(value) for name, value in json.loads(head).items()})
        if troubles := crash.fatal(f"{head}\n{dump}", roots):
            self.write(crash.CrashReport(at, True, facts, troubles))

    def _make_folder(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def _opened(self, path: Path) -> IO[str]:
        """For this person alone."""
        flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
        return os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8")
