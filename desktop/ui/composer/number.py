"""NumberChoice: what a person did about the number of the answer that they are writing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class NumberChoice:
    """`off` is the number that was switched off last; `chosen` whether they picked one themselves; `declined` the
    current question that they have seen and not moved to."""

    off: int | None = None
    chosen: bool = False
    declined: int | None = None
