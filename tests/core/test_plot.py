"""Labels and ticks of a plot."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from desktop.core.plot import label_places, ticks

EVENING = datetime(2026, 11, 21, 18, 52, tzinfo=UTC)


def test_labels_neither_touch_nor_are_cut_and_the_newest_question_has_one() -> None:
    far = label_places([(20, 16), (120, 16), (220, 16)], 300)
    assert [round(left or 0) for left in far] == [24, 124, 224]
    close = label_places([(5 * minute, 16) for minute in range(60)], 300)
    said = [(5 * minute, left) for minute, left in enumerate(close) if left is not None]
    assert [round(one) for one in said[-1]] == [295, 275]
    assert all(left + 16 <= x for (_, left), (x, _) in pairwise(said[:-1]))
    assert said[-2][1] + 16 <= said[-1][1]


def test_ticks_are_full_times_and_not_too_many() -> None:
    found = ticks(EVENING, timedelta(minutes=75), 6)
    assert [one.strftime("%H:%M") for one in found] == ["19:00", "19:15", "19:30", "19:45", "20:00"]
    week = ticks(EVENING, timedelta(days=7), 8)
    assert [one.strftime("%d %H:%M") for one in week] == [f"{day} 00:00" for day in range(22, 29)]
