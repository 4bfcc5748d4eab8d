"""What was in sight once is not new again, whatever a filter hides and a hold lets in."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.filter import NO_FILTER, Filter, What
from tests.ui.stream_scene import Stream, post


@pytest.fixture
def stream(qtbot: QtBot) -> Stream:
    return Stream(qtbot)


def test_what_was_seen_is_not_new_after_a_filter_while_the_stream_is_held(stream: Stream) -> None:
    stream.model.set_holding(True)
    stream.arrive(*(post(number) for number in range(60, 74)))
    stream.model.release(5)  # the posts 60 and 67 come in on top, where they are seen
    assert (stream.model.rowCount(), stream.view.unseen.newest_seen) == (62, post(67).id)
    stream.scroll(1500)
    for chosen in (Filter(What.QUESTION, 2), Filter(What.QUESTION, 5), NO_FILTER):
        stream.model.set_filter(chosen)
        stream.scroll(stream.view.verticalScrollBar().value() + 60)
        assert stream.view.unseen.count == 0


def test_what_a_filter_lets_in_is_new_where_it_was_written_later(stream: Stream) -> None:
    stream.scroll(1500)
    stream.model.set_filter(Filter(What.QUESTION, 2))
    stream.arrive(post(60), post(64), post(71))  # of questions 5, 2 and 2
    assert stream.view.unseen.count == 2
    stream.model.set_filter(NO_FILTER)
    assert stream.view.unseen.count == 3
    stream.view.to_newest()
    assert stream.view.unseen.count == 0
