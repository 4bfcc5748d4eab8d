"""Speaker: which of the composer's parts has the line: the first in the order that has anything to say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop.ui.composer.line import Saying


class Speaks(Protocol):
    """A part of the composer that may want the line."""

    def saying(self) -> Saying | None: ...


class Speaker:
    """`parts` stand in their order; who comes after one that speaks is not asked. `last` speaks where none does."""

    def __init__(self, parts: Sequence[Speaks], *, last: Callable[[], Saying]) -> None:
        self._parts, self._last = parts, last

    def saying(self) -> Saying:
        for part in self._parts:
            if (found := part.saying()) is not None:
                return found
        return self._last()
