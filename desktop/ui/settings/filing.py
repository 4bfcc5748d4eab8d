"""Filing: what the page of files asks of the program: folders, sizes, a move elsewhere, and what can be deleted."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple, Protocol

from desktop.core.inventory import Inventory
from desktop.services.images import Images


class Sizes(NamedTuple):
    """Bytes. Nobody practised where `practice` is None."""

    archive: int
    logs: int
    practice: int | None


class Filing(Protocol):
    """`sizes`, `keyring`, `inventory` and what deletes may take long: they are called on a thread of their own."""

    home: Path
    logs: Path
    practice_home: Path

    @property
    def images(self) -> Images[Any]: ...

    def open(self, folder: Path) -> None:
        """In the system's own program for that."""
        ...

    def export(self, path: Path) -> str:
        """What came of it, in a sentence. Raises ParleyError; so does `take_in`."""
        ...

    def take_in(self, path: Path) -> str: ...

    def sizes(self) -> Sizes: ...

    def keyring(self) -> str:
        """Its name; empty where there is none, or it does not say."""
        ...

    def empty_logs(self) -> None: ...

    def delete_practice(self) -> None:
        """Raises BadInput where it is open."""
        ...

    def inventory(self) -> Inventory:
        """What there is. Raises StoreTrouble."""
        ...

    def delete_everything(self) -> None:
        """Somebody agreed to it: the program goes on to its end by itself."""
        ...
