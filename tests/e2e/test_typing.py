"""benchmarks.typing fails where a person waits, whatever the processor had to do for it."""

from __future__ import annotations

from benchmarks._rows import LIMITS
from benchmarks._typing import figures, letters

MOST_P99 = LIMITS["typing.p99_ms"].bound or 0.0


def found(wall: float, cpu: float) -> dict[str, dict[str, float]]:
    spent = figures([(wall, cpu)] * 200)
    return {"alone": spent, "200 posts/s": spent, "spelling": {"checked": 1.0}}


def test_what_a_person_sees_decides() -> None:
    assert letters(found(wall=MOST_P99, cpu=20.0)).ok
    assert letters(found(wall=MOST_P99 + 1, cpu=20.0)).ok is False
