""" "You read to here" stands between what was in sight as the reader left and what came later, and moves nothing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.core.filter import Filter
from desktop.core.outbox import State
from desktop.ui.stream.accessible import RowItem
from desktop.ui.theme import Colour, Order
from tests.ui.stream_scene import ME, Stream, entry, post


@pytest.fixture(params=Order)
def stream(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Stream]:
    made = Stream(qtbot)
    made.theme.set_order(request.param)
    yield made
    made.theme.deleteLater()


def line(stream: Stream) -> tuple[str, str]:
    """The posts over and under the line as it is painted; empty where it is not."""
    picture, accent = stream.picture(), stream.theme.colour(Colour.ACCENT)
    middle = next(
        (y for y in range(500) if picture.pixelColor(40, y) == picture.pixelColor(600, y) == accent), None
    )
    if middle is None:
        return "", ""
    tops = stream.tops()
    over = [key for key, top in tops.items() if top < middle - 40]
    under = [key for key, top in tops.items() if top > middle - 20]
    return over[-1], under[0]


def be_away(stream: Stream, *numbers: int) -> None:
    stream.view.read_line.leave()
    stream.arrive(*map(post, numbers))
    stream.view.read_line.come_back()


def test_it_stands_between_what_was_read_and_what_came(stream: Stream) -> None:
    stream.view.to_newest()
    be_away(stream, 60, 61)
    expected = ("1060", "1059") if stream.view.column.newest_first else ("1059", "1060")
    assert stream.view.read_line.carrier == "1060"
    assert line(stream) == expected
    item = RowItem(stream.view, "1060")
    assert item.text(QAccessible.Text.Description) == "You read to before this post"
    index = stream.model.index_of("1060")
    assert index is not None
    stream.clock.advance(seconds=1)
    made, top = stream.view.layout_of(index), stream.tops()["1060"]
    reply = next(target for target in made.targets if target.does == "reply")
    over = stream.view.read_line.over("1060")
    stream.click(reply.place.center().toPoint() + QPoint(0, top + over))
    assert stream.asked == [("reply", "1060")]


def test_it_goes_when_it_was_passed_and_the_reader_leaves_again(stream: Stream) -> None:
    stream.view.to_newest()
    be_away(stream, 60)
    be_away(stream)
    assert (
        stream.view.read_line.carrier == "1060"
    )  # in sight as the reader left: it does not go before their eyes
    be_away(stream, 61)
    assert stream.view.read_line.carrier == "1061"
    stream.view.hide()
    stream.view.show()
    assert stream.view.read_line.carrier == ""


def test_it_waits_for_what_comes_after_the_reader_is_back(stream: Stream) -> None:
    stream.view.to_newest()
    stream.view.hide()
    stream.view.read_line.set("1059")  # as the store has it; the network has not answered
    for _ in range(2):
        stream.view.show()
        assert stream.view.read_line.carrier == ""
        stream.view.hide()
    stream.view.show()
    stream.arrive(post(61, username=ME.username))
    stream.store.entries = [entry(1, State.SENDING)]
    stream.arrive(post(62, username=ME.username))
    assert stream.view.read_line.carrier == ""  # nobody has come since
    stream.arrive(post(63))
    assert stream.view.read_line.carrier == "1063"


def test_what_was_not_reached_stays(stream: Stream) -> None:
    stream.view.to_newest()
    stream.view.read_line.leave()
    stream.arrive(*map(post, range(60, 90)))
    stream.view.read_line.come_back()
    assert line(stream) == ("", "")
    be_away(stream, 90)
    assert stream.view.read_line.carrier == "1060"


def test_nothing_moves_for_it(stream: Stream) -> None:
    stream.scroll(1200)
    before, tops = stream.picture(), stream.tops()
    be_away(stream, 60, 61)
    assert (stream.picture(), stream.tops()) == (before, tops)
    stream.view.show_row("1060")
    tops = stream.tops()
    be_away(stream, 62)
    assert stream.tops() == tops


def test_a_room_that_was_read_says_so_as_soon_as_what_was_read_is_there(stream: Stream) -> None:
    stream.view.read_line.set("1030")
    assert stream.view.read_line.carrier == "1031"
    stream.model.set_filter(Filter(hosts_and_guests=True))
    assert stream.view.read_line.carrier == ""
    stream.model.set_filter(Filter())
    assert stream.view.read_line.carrier == "1031"
    stream.view.read_line.set("gone")
    assert stream.view.read_line.carrier == ""


def test_it_is_kept_as_the_window_goes_or_is_left_for_a_while(stream: Stream, qtbot: QtBot) -> None:
    kept: list[str] = []
    stream.view.read_line.moved.connect(kept.append)
    stream.store.entries = [entry(1, State.SENDING)]
    stream.arrive(post(60))
    stream.take_keyboard()
    stream.view.read_line.away_timer.setInterval(0)
    other = type(stream.view)(stream.theme, stream.view.capabilities, clock=stream.clock)
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(lambda: kept == ["1060"])  # what is on its way is no post yet
    stream.view.read_line.come_back()
    stream.arrive(post(61))
    stream.view.to_newest()
    stream.view.hide()
    assert kept == ["1060", "1061"]
