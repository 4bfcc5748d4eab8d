"""benchmarks.typing fails where a person waits, whatever the processor had to do for it."""

from __future__ import annotations

from benchmarks._typing import MOST_P99, figures, status


def found(wall: float, cpu: float) -> dict[str, dict[str, float]]:
    return {"200 posts/s": figures([(wall, cpu)] * 200)}


def test_what_a_person_sees_decides() -> None:
    assert status(found(wall=MOST_P99, cpu=20.0)) == 0
    assert status(found(wall=MOST_P99 + 1, cpu=20.0)) == 1
