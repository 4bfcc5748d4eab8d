"""Hosting's ties: where a run sheet's changes are kept, and how co-hosts get to know of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Protocol

from desktop.core.attachment import Attachment
from desktop.core.cue import CuePicture
from desktop.core.errors import ParleyError
from desktop.core.run_sheet_change import Change


class Sheets(Protocol):
    """Where changes are kept (store/run_sheets.py)."""

    def changes(self, sheet: str) -> tuple[Change, ...]: ...
    def add(self, sheet: str, changes: Iterable[Change]) -> int: ...
    def pictures(self) -> Mapping[str, int]: ...
    def name(self, attachment: Attachment) -> CuePicture: ...
    def describe(self, pictures: Iterable[CuePicture]) -> None: ...


class Sharing(Protocol):
    """How co-hosts get to know of it (services/sheet_sync.py)."""

    @property
    def trouble(self) -> ParleyError | None: ...
    def wake(self) -> None: ...
    def stop(self) -> None: ...
