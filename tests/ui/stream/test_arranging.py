"""Nothing moves under the pointer or the reader's eye: measured on the pixels of the row that is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.events import PostsArrived
from desktop.core.filter import Filter
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.post import Post
from desktop.core.question import Questions
from desktop.ui.models.timeline import PAGE
from desktop.ui.models.unread import TURN
from desktop.ui.theme import Colour, Density, Mode, Order
from tests.ui.stream_scene import HOSTILE, ROOM, Stream, post

COUNT = PAGE + 60
REACH = 200
"""px up and down in which a row that moved is looked for."""


def spoken(number: int, times: int | None = None) -> Post:
    """Post `number` by one of many people, most of them higher or lower than is guessed."""
    said = f"A{number % 7 + 1}: bed {number} " + "compost and patience " * (
        number * 7 % 23 if times is None else times
    )
    who = "mollym" if number % 3 == 0 else f"person{number % 41}"
    return post(
        number, f"{said}#gardenchat", username=who, name=f"{chr(65 + number % 26)}. {chr(65 + number % 7)}"
    )


class Eye:
    """What somebody reads: the row that the view says it keeps, and its pixels as they are now."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self.key, self.top = stream.view.column.anchor
        self._before = self._face(stream.picture(), self.top)

    def _face(self, picture: QImage, top: int) -> QImage:
        """The line over the row, the avatar, and the first letters of the text beside it."""
        return picture.copy(0, top - 1, 120, 54)

    def moved(self) -> int | None:
        """By how many px what was read moved; None where it is out of reach."""
        picture = self._stream.picture()
        for away in sorted(range(-REACH, REACH), key=abs):
            if self._face(picture, self.top + away) == self._before:
                return away
        return None

    def edge_moved(self) -> int | None:
        """The same by the line over the row alone, for changes after which the row itself looks otherwise."""
        picture, line = self._stream.picture(), self._stream.theme.colour(Colour.LINE)
        for away in sorted(range(-REACH, REACH), key=abs):
            y = self.top + away - 1
            if all(picture.valid(x, y) and picture.pixelColor(x, y) == line for x in (4, 6, 8)):
                return away
        return None


@pytest.fixture(params=Order)
def stream(qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Stream]:
    made = Stream(qtbot, given=[spoken(number) for number in range(COUNT)])
    made.theme.set_order(request.param)
    to_the_middle(made)
    yield made
    made.theme.deleteLater()


def to_the_middle(stream: Stream) -> None:
    stream.scroll(stream.view.verticalScrollBar().maximum() // 2)
    settle(stream)
    if not stream.view.column.anchor[1]:
        stream.scroll(stream.view.verticalScrollBar().value() - 20)  # the line over the row is in sight, too
    stream.clock.advance(seconds=1)
    eye = Eye(stream)
    assert (eye.moved(), eye.edge_moved()) == (0, 0)


def settle(stream: Stream) -> None:
    """Until nothing near the eye is left to measure."""
    view = stream.view
    stream.qtbot.waitUntil(lambda: view.column.warm(view.viewport().height(), view.placed, lambda: False))


def near(stream: Stream, away: int) -> str:
    """The row so many places under the one that is read, or over it where that is less than 0."""
    index = stream.model.index_of(stream.view.column.anchor[0])
    assert index is not None
    return stream.view.key_at(index - away if stream.view.column.newest_first else index + away)


def number_of(key: str) -> int:
    return int(key) - 1000


def edit(stream: Stream, key: str, times: int = 40) -> None:
    stream.arrive(spoken(number_of(key), times))


def delete(stream: Stream, *keys: str) -> None:
    for key in keys:
        del stream.store.posts[key]
    stream.model.take([PostsArrived(ROOM.id, keys)])


def oldest(stream: Stream, count: int) -> list[str]:
    return [stream.view.key_at(index) for index in range(count)]


def load_older(stream: Stream) -> None:
    assert stream.model.load_older()
    settle(stream)


def heights_turn_out(stream: Stream) -> None:
    """What was guessed over and under what is read is measured, and another time by other measures."""
    heights = stream.view.column.heights
    for index in range(len(heights)):
        if not heights.is_measured(index):
            heights.measure(index, heights[index] + 17 + index % 40)
    stream.view.arranging.keep()
    stream.view.arranging.arrange()
    settle(stream)


UNTOUCHED: dict[str, Callable[[Stream], None]] = {
    "one arrives": lambda stream: stream.arrive(spoken(COUNT)),
    "a novel arrives": lambda stream: stream.arrive(post(COUNT, HOSTILE["novel"])),
    "a flood arrives": lambda stream: stream.arrive(*(spoken(COUNT + more) for more in range(300))),
    "an older page is loaded": load_older,
    "the oldest are let go": lambda stream: delete(stream, *oldest(stream, 60)),
    "guesses are corrected": heights_turn_out,
    "one above is edited": lambda stream: edit(stream, near(stream, -1)),
    "one below is edited": lambda stream: edit(stream, near(stream, 1)),
    "one far above is edited": lambda stream: edit(stream, near(stream, -30)),
    "what is read is edited": lambda stream: edit(stream, stream.view.column.anchor[0]),
    "one above is deleted": lambda stream: delete(stream, near(stream, -1)),
    "one below is deleted": lambda stream: delete(stream, near(stream, 1)),
    "some above are deleted": lambda stream: delete(stream, *(near(stream, -away) for away in range(3, 70))),
    "a note is made above": lambda stream: stream.model.set_reading(
        Questions(), Marked.of([Mark(MarkKind.NOTE, near(stream, -1), "see page 4")])
    ),
    "a minute goes by": lambda stream: stream.view.refresh_times(),
    "the pane gets lower": lambda stream: stream.view.resize(640, 431),
    "the pane gets higher": lambda stream: stream.view.resize(640, 777),
}


@pytest.mark.parametrize("change", UNTOUCHED.values(), ids=UNTOUCHED)
def test_no_pixel_of_what_is_read_moves(stream: Stream, change: Callable[[Stream], None]) -> None:
    eye = Eye(stream)
    change(stream)
    settle(stream)
    assert eye.moved() == 0


OTHERWISE: dict[str, Callable[[Stream], None]] = {
    "narrower": lambda stream: stream.view.resize(400, 500),
    "wider": lambda stream: stream.view.resize(1111, 500),
    "larger text": lambda stream: stream.theme.set_scale(1.3),
    "smaller text": lambda stream: stream.theme.set_scale(0.9),
    "dark": lambda stream: stream.theme.set_mode(Mode.DARK),
    "compact": lambda stream: stream.theme.set_density(Density.COMPACT),
    "the other way round": lambda stream: stream.theme.set_order(
        Order.OLDEST_FIRST if stream.view.column.newest_first else Order.NEWEST_FIRST
    ),
}


@pytest.mark.parametrize("change", OTHERWISE.values(), ids=OTHERWISE)
def test_what_is_read_keeps_its_upper_edge(stream: Stream, change: Callable[[Stream], None]) -> None:
    eye = Eye(stream)
    change(stream)
    settle(stream)
    assert eye.edge_moved() == 0
    assert stream.tops()[eye.key] == eye.top


def test_a_filter_leaves_the_reader_on_the_post_and_gives_it_back(stream: Stream) -> None:
    while number_of(stream.view.column.anchor[0]) % 3:
        stream.scroll(stream.view.verticalScrollBar().value() + 60)
    eye = Eye(stream)
    for chosen in (Filter(hosts_and_guests=True), Filter()):
        stream.model.set_filter(chosen)
        settle(stream)
        assert eye.moved() == 0


def test_a_filter_that_hides_what_is_read_leaves_its_neighbour_in_its_place(stream: Stream) -> None:
    while number_of(stream.view.column.anchor[0]) % 3 == 0:
        stream.scroll(stream.view.verticalScrollBar().value() + 60)
    eye = Eye(stream)
    stream.model.set_filter(Filter(hosts_and_guests=True))
    settle(stream)
    assert eye.edge_moved() == 0
    key, top = stream.view.column.anchor
    assert (abs(number_of(key) - number_of(eye.key)) < 3, top) == (True, eye.top)
    stream.model.set_filter(Filter())
    settle(stream)
    assert eye.moved() == 0


def test_few_posts_that_pass_do_not_cost_the_reader_their_place(stream: Stream) -> None:
    eye = Eye(stream)
    stream.model.set_filter(Filter(hosts_and_guests=True, unlabelled=True))
    assert len(stream.view.placed) == 0
    stream.model.set_filter(Filter())
    settle(stream)
    assert eye.moved() == 0


def test_what_is_deleted_under_the_eye_gives_its_place_to_the_next(stream: Stream) -> None:
    eye, below = Eye(stream), near(stream, 1)
    delete(stream, eye.key)
    assert (eye.edge_moved(), stream.tops()[below]) == (0, eye.top)


def test_the_row_under_the_pointer_stays_whatever_grows_over_it(stream: Stream) -> None:
    stream.view.resize(640, 900)
    pointed = near(stream, 2)
    stream.qtbot.mouseMove(stream.view.viewport(), QPoint(300, stream.tops()[pointed] + 30))
    stream.qtbot.waitUntil(lambda: stream.view.pointer.row_key == pointed)
    top = stream.tops()[pointed]
    edit(stream, near(stream, 1))
    stream.theme.set_scale(1.15)
    settle(stream)
    assert stream.tops()[pointed] == top
    assert stream.view.pointer.row_key == pointed


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def is_newest_shown(stream: Stream) -> bool:
    return stream.view.key_at(stream.view.count() - 1) in stream.tops()


def test_of_a_flood_only_what_comes_last_is_laid_out(stream: Stream) -> None:
    stream.view.to_newest()
    before, heights = stream.view.count(), stream.view.column.heights
    stream.arrive(*(spoken(COUNT + more) for more in range(300)))
    while len(stream.model.unread):
        stream.model.unread.due.emit()  # the turns of the window's event loop
    first_turn = range(before + 1, before + TURN)
    assert sum(heights.is_measured(index) for index in first_turn) <= len(stream.view.placed) + 1
    stream.qtbot.waitUntil(lambda: is_newest_shown(stream))
    assert stream.view.count() == before + 300
    assert not any(heights.is_measured(index) for index in range(before + TURN, before + 240))


def test_what_arrives_in_a_flood_that_goes_on_is_shown_all_the_same(stream: Stream) -> None:
    stream.view.to_newest()
    stream.arrive(*(spoken(COUNT + more) for more in range(100)))
    stream.model.unread.clear()  # the next turn is long in coming
    stream.qtbot.waitUntil(lambda: is_newest_shown(stream))


def test_who_follows_a_flood_goes_on_to_while_what_is_near_is_measured(stream: Stream) -> None:
    stream.view.to_newest()
    for begin in range(COUNT, COUNT + 5 * TURN, TURN):
        stream.arrive(*(spoken(begin + more) for more in range(TURN)))
        stream.view.arranging._warm()
        stream.view.arranging._warm()
        assert stream.view.at_newest
    stream.qtbot.waitUntil(lambda: is_newest_shown(stream))


def test_what_changes_out_of_sight_in_a_flood_paints_nothing(stream: Stream) -> None:
    stream.view.to_newest()
    settle(stream)
    for begin in (COUNT, COUNT + TURN):
        stream.arrive(*(spoken(begin + more) for more in range(TURN)))
    assert stream.view.following.is_behind
    stream.qtbot.waitUntil(lambda: not stream.view.following.is_behind)
    for begin in (COUNT + 2 * TURN, COUNT + 3 * TURN):
        stream.arrive(*(spoken(begin + more) for more in range(TURN)))
    QApplication.processEvents()
    paints = Paints(stream.view.viewport())
    edit(stream, stream.view.key_at(stream.view.count() - 1))
    QApplication.processEvents()
    assert paints.count == 0
    edit(stream, stream.view.key_at(stream.view.placed[0][0]))
    stream.qtbot.waitUntil(lambda: paints.count > 0)


def test_who_is_at_the_newest_stays_there(stream: Stream) -> None:
    stream.view.to_newest()
    for change in ("one arrives", "a flood arrives", "the pane gets lower", "a minute goes by"):
        UNTOUCHED[change](stream)
        settle(stream)
        assert stream.view.at_newest
        assert stream.view.key_at(stream.view.count() - 1) in stream.tops()
    for otherwise in OTHERWISE.values():
        otherwise(stream)
        assert stream.view.at_newest


def test_a_flood_lays_out_one_screen_and_what_is_far_away_stays_a_guess(stream: Stream) -> None:
    heights = stream.view.column.heights
    for begin, at_newest in ((COUNT, True), (COUNT + TURN, False)):
        if at_newest:
            stream.view.to_newest()
        else:
            to_the_middle(stream)
        first = len(heights)
        stream.arrive(*(spoken(begin + more) for more in range(TURN)))
        laid_out = sum(heights.is_measured(index) for index in range(first, first + TURN))
        assert laid_out <= len(stream.view.placed) + 1
        assert bool(laid_out) is at_newest


def shown_by(stream: Stream, does: str, index: int) -> QPoint:
    made = stream.view.layout_of(index)
    target = next(target for target in made.targets if target.does == does)
    return (target.place.center() + QPointF(0, stream.view.row_box(index).top())).toPoint()


def test_nothing_is_done_to_a_row_that_has_just_moved(stream: Stream) -> None:
    view = stream.view
    eye = Eye(stream)
    edit(stream, near(stream, 1))
    moved, still = near(stream, 2), eye.key
    for key, meant in ((moved, False), (still, True)):
        index = stream.model.index_of(key)
        assert index is not None
        point = shown_by(stream, "reply", index)
        stream.click(point)
        assert (stream.asked == [("reply", key)]) is meant
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
        QApplication.sendEvent(view.viewport(), asked)
        menu = view.findChild(QMenu)
        assert (menu is not None) is meant
    assert menu is not None
    menu.close()


def test_a_row_that_moves_between_press_and_release_is_not_clicked(stream: Stream) -> None:
    key = near(stream, 1)
    index = stream.model.index_of(key)
    assert index is not None
    point = shown_by(stream, "reply", index)
    stream.qtbot.mousePress(stream.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    edit(stream, stream.view.column.anchor[0])
    stream.qtbot.mouseRelease(
        stream.view.viewport(), Qt.MouseButton.LeftButton, pos=shown_by(stream, "reply", index)
    )
    assert stream.asked == []


def test_the_key_does_nothing_to_a_row_that_came_under_the_cursor(stream: Stream) -> None:
    stream.take_keyboard()
    current = stream.current
    delete(stream, current)
    assert stream.current != current
    stream.press(Qt.Key.Key_R)
    assert stream.asked == []
    stream.clock.advance(milliseconds=301)
    stream.press(Qt.Key.Key_R)
    assert stream.asked == [("reply", stream.current)]
