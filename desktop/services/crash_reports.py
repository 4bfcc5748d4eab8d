"""CrashReports: those that are kept here, whether a person was told of them, and their end. Nothing sends them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop.store.crash_files import CrashFiles, Kept


class CrashReports:
    """The reports of one home, read anew each time: there are few."""

    def __init__(self, folder: Path) -> None:
        self._files = CrashFiles(folder)
        self.folder = folder
        self.show: Callable[[], None] = lambda: None
        """Shows them to a person; whoever has a window for it sets this."""

    def all(self) -> list[Kept]:
        """The newest first."""
        return self._files.all()

    def untold(self) -> list[Kept]:
        """Those that no person was told of."""
        return self._files.untold()

    def tell(self) -> None:
        """A person was told of those that are here."""
        self._files.tell()

    def delete(self, kept: Kept) -> None:
        self._files.delete(kept)

    def delete_all(self) -> None:
        self._files.delete(*self._files.all())
