"""Posts are selected and copied as in any list, and stay selected as the posts that they are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.core.events import PostsArrived
from desktop.core.filter import Filter
from desktop.core.timeline import Role
from desktop.ui.theme import Colour
from tests.ui.stream_scene import ROOM, Stream, post

Key = Qt.Key
Mod = Qt.KeyboardModifier


@pytest.fixture
def stream(qtbot: QtBot) -> Iterator[Stream]:
    made = Stream(qtbot)
    made.take_keyboard()
    yield made
    QGuiApplication.clipboard().clear()


def chosen(stream: Stream) -> list[int]:
    return stream.view.selection.places()


def click(stream: Stream, index: int, modifier: Qt.KeyboardModifier = Mod.NoModifier) -> None:
    """On the time's left, where nothing else is to be clicked."""
    stream.qtbot.mouseClick(
        stream.view.viewport(), Qt.MouseButton.LeftButton, modifier, beside(stream, index)
    )


def beside(stream: Stream, index: int) -> QPoint:
    return stream.view.row_box(index).topLeft() + QPoint(4, 30)


def ground(stream: Stream, index: int) -> QColor:
    picture: QImage = stream.picture()
    return picture.pixelColor(beside(stream, index))


def test_a_click_selects_and_the_keys_that_change_it_are_those_of_every_list(stream: Stream) -> None:
    click(stream, 58)
    assert chosen(stream) == [58]
    click(stream, 56, Mod.ShiftModifier)
    assert chosen(stream) == [56, 57, 58]
    click(stream, 57, Mod.ControlModifier)
    assert chosen(stream) == [56, 58]
    click(stream, 59)
    assert chosen(stream) == [59]


def test_what_is_selected_is_seen(stream: Stream) -> None:
    soft = stream.theme.colour(Colour.ACCENT_SOFT)
    assert ground(stream, 58) != soft
    click(stream, 58)
    assert ground(stream, 58) == soft
    assert ground(stream, 57) != soft


def test_shift_and_the_arrows_extend_and_ctrl_leaves_the_selection_alone(stream: Stream) -> None:
    stream.press(Key.Key_Down)
    assert chosen(stream) == [58]
    stream.qtbot.keyClick(stream.view, Key.Key_Down, Mod.ShiftModifier)
    stream.qtbot.keyClick(stream.view, Key.Key_Down, Mod.ShiftModifier)
    assert chosen(stream) == [56, 57, 58]
    stream.qtbot.keyClick(stream.view, Key.Key_Up, Mod.ShiftModifier)
    assert chosen(stream) == [57, 58]
    stream.qtbot.keyClick(stream.view, Key.Key_Down, Mod.ControlModifier)
    assert (chosen(stream), stream.view.cursor_row.index()) == ([57, 58], 56)
    stream.qtbot.keyClick(stream.view, Key.Key_Space, Mod.ControlModifier)
    assert chosen(stream) == [56, 57, 58]
    stream.qtbot.keyClick(stream.view, Key.Key_End, Mod.ShiftModifier)
    assert chosen(stream) == list(range(57))
    stream.press(Key.Key_Space)
    assert chosen(stream) == [0]


def test_escape_ends_the_selection(stream: Stream) -> None:
    stream.qtbot.keyClick(stream.view, Key.Key_A, Mod.ControlModifier)
    assert len(chosen(stream)) == 60
    stream.press(Key.Key_Escape)
    assert chosen(stream) == []


def test_a_drag_selects_the_rows_that_it_goes_over(stream: Stream) -> None:
    place = stream.view.viewport()
    stream.qtbot.mousePress(place, Qt.MouseButton.LeftButton, pos=beside(stream, 59))
    stream.qtbot.mouseMove(place, beside(stream, 57))
    stream.arrive(post(60))
    assert chosen(stream) == [57, 58, 59]
    assert stream.view.row_at(beside(stream, 57).toPointF()) is not None
    stream.qtbot.mouseRelease(place, Qt.MouseButton.LeftButton, pos=beside(stream, 57))
    assert chosen(stream) == [57, 58, 59]


def test_a_drag_beyond_the_edge_goes_on_to_rows_that_come_into_sight(stream: Stream) -> None:
    place = stream.view.viewport()
    stream.qtbot.mousePress(place, Qt.MouseButton.LeftButton, pos=beside(stream, 59))
    stream.qtbot.mouseMove(place, QPoint(4, place.height() + 40))
    stream.qtbot.waitUntil(lambda: len(chosen(stream)) > 12)
    stream.qtbot.mouseRelease(place, Qt.MouseButton.LeftButton, pos=QPoint(4, place.height() + 40))
    held = chosen(stream)
    assert held == list(range(held[0], 60))


def test_posts_stay_selected_wherever_they_go_and_none_joins_by_arriving(stream: Stream) -> None:
    click(stream, 57)
    click(stream, 58, Mod.ShiftModifier)
    keys = {stream.view.key_at(index) for index in chosen(stream)}
    stream.arrive(*(post(60 + number) for number in range(5)))
    assert {stream.view.key_at(index) for index in chosen(stream)} == keys
    gone = min(keys)
    del stream.store.posts[gone]
    stream.model.take([PostsArrived(ROOM.id, (gone,))])
    assert {stream.view.key_at(index) for index in chosen(stream)} == keys - {gone}


def test_what_a_filter_hides_is_not_selected_any_more(stream: Stream) -> None:
    stream.arrive(post(60, "Q1: What grows? #gardenchat", username="elizabethh", name="Elizabeth H."))
    stream.qtbot.keyClick(stream.view, Key.Key_A, Mod.ControlModifier)
    stream.model.set_filter(Filter(hosts_and_guests=True))
    assert [stream.view.row(index).role for index in chosen(stream)] == [Role.HOST]


def test_copying_gives_one_text_or_who_said_what_when(stream: Stream) -> None:
    click(stream, 59)
    stream.qtbot.keyClick(stream.view, Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == stream.view.row(59).text
    click(stream, 58, Mod.ShiftModifier)
    stream.qtbot.keyClick(stream.view, Key.Key_C, Mod.ControlModifier)
    blocks = QGuiApplication.clipboard().text().split("\n\n")
    assert [block.split("\n", 1)[1] for block in blocks] == [
        stream.view.row(58).text,
        stream.view.row(59).text,
    ]
    assert blocks[0].startswith("Asha Patel (@ashap), ")
    assert stream.view.selection.copy() == "2 posts are copied."


def test_the_current_post_is_copied_where_none_is_selected(stream: Stream) -> None:
    index = stream.view.cursor_row.index()
    assert index is not None
    assert chosen(stream) == []
    stream.qtbot.keyClick(stream.view, Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == stream.view.row(index).text


def test_a_right_click_keeps_a_selection_that_it_is_in(stream: Stream) -> None:
    click(stream, 58)
    click(stream, 56, Mod.ShiftModifier)
    stream.qtbot.mouseClick(stream.view.viewport(), Qt.MouseButton.RightButton, pos=beside(stream, 57))
    assert chosen(stream) == [56, 57, 58]
    stream.qtbot.mouseClick(stream.view.viewport(), Qt.MouseButton.RightButton, pos=beside(stream, 59))
    assert chosen(stream) == [59]


def test_assistive_technology_selects_and_opens_menus(stream: Stream) -> None:
    face = QAccessible.queryAccessibleInterface(stream.view)
    selection = face.selectionInterface()
    first, second = face.child(0), face.child(1)
    asked = [face.valueInterface(), first.textInterface()]  # of everything, by every reader
    assert [str(answer) for answer in asked] == ["None", "None"]
    assert selection.select(first)
    assert selection.select(second)
    assert (selection.selectedItemCount(), first.state().selected, chosen(stream)) == (2, True, [58, 59])
    assert selection.unselect(first)
    assert [item.text(QAccessible.Text.Name) for item in selection.selectedItems()] == [
        second.text(QAccessible.Text.Name)
    ]
    acts = face.child(3).actionInterface()
    assert acts.actionNames() == ["SetFocus", "Toggle", "ShowMenu"]
    acts.doAction("Toggle")
    assert stream.view.cursor_row.index() == 56
    assert chosen(stream) == [56, 58]
    assert selection.clear()
    assert chosen(stream) == []
