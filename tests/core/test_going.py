"""What work tells of itself, and how it is stopped."""

from __future__ import annotations

import pytest

from desktop.core.errors import Stopped
from desktop.core.going import Course


def test_who_watches_sees_how_far_it_is() -> None:
    course = Course()
    course.watch(3, 10)
    assert (course.done, course.total) == (3, 10)


def test_work_that_was_cancelled_stops_where_it_next_tells_of_itself() -> None:
    course = Course()
    course.watch(3, 10)
    course.cancel()
    with pytest.raises(Stopped):
        course.watch(4, 10)
    assert course.done == 4
