"""The scrolling stream: nothing moves under the eye, the keyboard reaches everything, clicks hit what was meant."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE
from desktop.core.events import OutboxChanged
from desktop.core.filter import Filter
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.question import Questions
from desktop.ui.models.timeline import PAGE, TimelineModel
from desktop.ui.theme import Mode, Order
from tests.ui.stream_scene import HOSTILE, ME, ROOM, MemoryTimeline, Stream, entry, post


@pytest.fixture
def stream(qtbot: QtBot) -> Iterator[Stream]:
    made = Stream(qtbot)
    yield made
    made.theme.deleteLater()


def test_the_newest_is_on_top(stream: Stream) -> None:
    assert list(stream.tops())[:3] == ["1059", "1058", "1057"]
    assert stream.tops()["1059"] == 0


def test_new_rows_appear_at_the_top(stream: Stream) -> None:
    stream.arrive(post(60), post(61))
    assert list(stream.tops())[:3] == ["1061", "1060", "1059"]
    assert stream.view.at_newest


def test_rows_that_arrive_above_move_nothing(stream: Stream) -> None:
    stream.scroll(1500)
    before = stream.picture()
    tops = stream.tops()
    stream.arrive(*(post(60 + number, HOSTILE["novel"] if number % 2 else "") for number in range(8)))
    assert stream.tops() == tops
    assert stream.picture() == before
    assert stream.view.verticalScrollBar().value() > 1500


def test_late_posts_and_older_pages_move_nothing(qtbot: QtBot) -> None:
    stream = Stream(qtbot, count=PAGE + 100)
    late = [stream.store.posts.pop("1250"), stream.store.posts.pop("1120")]
    stream.model.open(ROOM, ME)
    stream.scroll(3000)
    tops = stream.tops()
    stream.arrive(*late)
    assert stream.model.load_older()
    assert stream.tops() == tops
    assert stream.model.index_of("1250") is not None


def test_a_new_width_and_bigger_type_keep_the_reading_point(stream: Stream) -> None:
    stream.scroll(1500)
    anchor = stream.view.column.anchor
    for width in (380, 900, 641):
        stream.view.resize(width, 500)
        assert stream.view.column.anchor == anchor
    stream.theme.set_mode(Mode.DARK)
    assert stream.view.column.anchor == anchor


def test_another_minute_says_other_times(stream: Stream) -> None:
    stream.arrive(post(70, ago=0))
    before = stream.picture()
    stream.clock.advance(minutes=1)
    stream.view.refresh_times()
    assert stream.picture() != before


def test_the_picture_is_the_same_scrolled_or_painted_at_once(stream: Stream) -> None:
    for value in (37, 400, 1800, 1700, 3):
        stream.scroll(value)
        stream.view.viewport().repaint()
    scrolled = stream.picture()
    stream.view.viewport().update()
    assert stream.picture() == scrolled


def test_scrolling_to_the_end_loads_older(qtbot: QtBot) -> None:
    stream = Stream(qtbot, count=2 * PAGE + 50)
    assert stream.model.rowCount() == PAGE
    stream.scroll(stream.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: stream.model.rowCount() == 2 * PAGE)
    assert not stream.model.all_loaded
    stream.scroll(stream.view.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: stream.model.all_loaded)


def test_unseen_rows_are_counted_until_they_are_seen(stream: Stream) -> None:
    told: list[tuple[int, int]] = []
    stream.view.unseen_changed.connect(lambda count, host: told.append((count, host)))
    stream.scroll(1500)
    stream.arrive(post(60), post(61, username="elizabethh"), post(62, username="miraengel"))
    assert told[-1] == (2, 1)
    stream.arrive(post(63))
    assert told[-1] == (3, 1)
    stream.view.to_newest()
    assert told[-1] == (0, 0)


def test_rows_wait_while_the_pointer_is_on_an_action(stream: Stream) -> None:
    point = stream.spot("like", stream.view.count() - 1)
    stream.qtbot.mouseMove(stream.view.viewport(), point)
    stream.qtbot.waitUntil(stream.view.pointer.holds)
    tops = stream.tops()
    stream.arrive(post(60))
    assert stream.tops() == tops
    stream.click(point)
    assert stream.asked == [("like", "1059")]


def test_a_pointer_that_rests_on_a_row_does_not_freeze_the_stream(stream: Stream) -> None:
    resting = QPoint(300, stream.tops()["1058"] + 2)
    stream.qtbot.mouseMove(stream.view.viewport(), resting)
    stream.qtbot.waitUntil(lambda: stream.view.pointer.row_key == "1058")
    stream.arrive(post(60))
    assert stream.tops()["1060"] == 0


def test_a_click_just_after_rows_moved_is_not_meant(stream: Stream) -> None:
    index = stream.view.count() - 1
    stream.arrive(post(60))
    point = stream.spot("reply", index)
    stream.click(point)
    assert stream.asked == []
    stream.clock.advance(milliseconds=301)
    stream.click(point)
    assert stream.asked == [("reply", "1059")]


def test_clicks_open_profile_post_and_links(stream: Stream) -> None:
    index = stream.view.count() - 1
    top = stream.view.row_box(index).top()
    made = stream.view.layout_of(index)
    stream.click(made.avatar.center().toPoint() + QPoint(0, top))
    time = next(target for target in made.targets if "status" in target.url)
    stream.click(time.place.center().toPoint() + QPoint(0, top))
    assert stream.urls == ["https://x.com/ashap", "https://x.com/ashap/status/1059"]


def test_practice_opens_nothing(qtbot: QtBot) -> None:
    stream = Stream(qtbot, PRACTICE)
    index = stream.view.count() - 1
    for does in ("reply", "like", "repost"):
        stream.click(stream.spot(does, index))
    stream.take_keyboard()
    stream.press(Qt.Key.Key_R, Qt.Key.Key_L, Qt.Key.Key_T)
    assert stream.asked == [("repost", "1059"), ("repost", "1059")]
    assert stream.urls == []


def test_a_long_text_unfolds_in_its_place(stream: Stream) -> None:
    stream.arrive(post(60, HOSTILE["novel"]), post(61))
    stream.clock.advance(seconds=1)
    stream.view.to_newest()
    index = stream.model.index_of("1060")
    assert index is not None
    before, top = stream.view.row_box(index).height(), stream.view.row_box(index).top()
    stream.click(stream.spot("more", index))
    assert stream.view.row_box(index).top() == top
    assert stream.view.row_box(index).height() > 10 * before


def test_the_keyboard_walks_and_acts(stream: Stream) -> None:
    stream.take_keyboard()
    assert stream.current == "1059"
    stream.press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up)
    assert stream.current == "1058"
    stream.press(Qt.Key.Key_R, Qt.Key.Key_T, Qt.Key.Key_L, Qt.Key.Key_B, Qt.Key.Key_Return)
    assert [action for action, key in stream.asked if key == "1058"] == [
        "reply",
        "repost",
        "like",
        "keep",
        "open",
    ]
    stream.press(Qt.Key.Key_End)
    assert stream.current == "1000"
    assert "1000" in stream.tops()
    stream.press(Qt.Key.Key_Home)
    assert (stream.current, stream.view.at_newest) == ("1059", True)


def test_with_the_newest_at_the_bottom_keys_go_by_place_on_the_screen(stream: Stream) -> None:
    stream.theme.set_order(Order.OLDEST_FIRST)
    assert list(stream.tops())[-3:] == ["1057", "1058", "1059"]
    assert stream.tops()["1059"] + stream.view.column.heights[59] == 500
    stream.take_keyboard()
    stream.press(Qt.Key.Key_End, Qt.Key.Key_Up)
    assert stream.current == "1058"
    stream.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert stream.current == "1059"
    stream.arrive(post(60))
    assert stream.view.at_newest
    stream.press(Qt.Key.Key_Home)
    assert (stream.current, stream.view.verticalScrollBar().value()) == ("1000", 0)
    stream.press(Qt.Key.Key_PageDown)
    assert 1000 < int(stream.current) < 1008


def test_the_current_row_is_always_in_sight(stream: Stream) -> None:
    stream.take_keyboard()
    for key in (
        [Qt.Key.Key_Down] * 20 + [Qt.Key.Key_PageDown] * 3 + [Qt.Key.Key_Up] * 12 + [Qt.Key.Key_PageUp] * 20
    ):
        stream.press(key)
        top = stream.tops()[stream.current]
        assert -1 < top < 500
    assert stream.current == "1059"


def test_somebody_among_the_rows_is_not_disturbed(stream: Stream) -> None:
    stream.take_keyboard()
    stream.press(Qt.Key.Key_Down)
    tops = stream.tops()
    stream.arrive(post(60))
    assert stream.tops() == tops
    stream.press(Qt.Key.Key_Escape)
    stream.view.to_newest()
    stream.arrive(post(61))
    assert stream.view.at_newest


def test_an_entry_that_comes_back_leaves_the_cursor_nearby(stream: Stream) -> None:
    stream.store.entries = [entry(1)]
    stream.model.take([OutboxChanged(ROOM.id, 1)])
    stream.take_keyboard()
    stream.press(Qt.Key.Key_Home, Qt.Key.Key_R)
    assert (stream.current, stream.asked) == ("outbox:1", [])
    stream.store.entries = []
    stream.arrive(post(60, username="miraengel", ago=0))
    assert stream.current in ("1059", "1060")
    assert "1060" in stream.tops()


def test_a_post_can_be_shown(qtbot: QtBot) -> None:
    stream = Stream(qtbot, count=2 * PAGE + 50)
    assert stream.view.show_row("1003")
    assert "1003" in stream.tops()
    assert stream.current == "1003"
    assert not stream.view.show_row("nowhere")


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    ],
)
def test_the_menu_opens_by_key(
    stream: Stream, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    stream.take_keyboard()
    stream.press(Qt.Key.Key_Down)
    qtbot.keyClick(stream.view, key, modifier)
    menu = stream.view.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    menu.close()


def test_the_menu_says_everything(stream: Stream) -> None:
    index = stream.view.count() - 1
    stream.view.pointer.menu(stream.view.row_box(index).center())
    menu = stream.view.findChild(QMenu)
    assert menu is not None
    words = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert words == [
        "Reply in the browser \u2197",
        "Repost",
        "Like in the browser \u2197",
        "Quote in the browser \u2197",
        "Open the post on X \u2197",
        "Keep",
        "Note…",
        "To the inbox",
        "Leave this post out of counts",
        "Leave @ashap out of counts",
        "Mute @ashap",
        "Mute a word…",
        "Copy text",
        "Copy link",
        "Mark @ashap as host",
        "Report this post on X \u2197",
        "Block @ashap on X \u2197",
        "Open #gardenchat",
    ]
    assert stream.view.pointer.holds()
    for name in ("copy-text", "copy-link", "mark-host"):
        next(action for action in menu.actions() if action.objectName() == name).trigger()
    assert stream.asked == [("copy-text", "1059"), ("copy-link", "1059"), ("mark-host", "1059")]
    menu.close()
    stream.qtbot.waitUntil(lambda: not stream.view.pointer.holds())


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_can_be_scrolled_pointed_at_and_copied(stream: Stream, text: str) -> None:
    stream.arrive(*(post(number, text, name=text[:30] or "\u202e", ago=1) for number in range(60, 64)))
    stream.clock.advance(seconds=1)
    for value in range(0, 600, 90):
        stream.scroll(value)
        stream.picture()
        for y in range(0, 500, 40):
            stream.qtbot.mouseMove(stream.view.viewport(), QPoint(100 + y // 2, y))
    index = stream.model.index_of("1060")
    assert index is not None
    stream.view.pointer.menu(stream.view.row_box(index).topLeft() + QPoint(200, 5))


def test_an_empty_room_and_no_room_are_fine(qtbot: QtBot) -> None:
    stream = Stream(qtbot)
    stream.view.set_model(None)
    stream.picture()
    empty = TimelineModel(MemoryTimeline())
    empty.open(ROOM, ME)
    stream.view.set_model(empty)
    stream.take_keyboard()
    stream.press(Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_R)
    assert stream.view.placed == []


def test_another_filter_leaves_the_reader_where_they_are(stream: Stream) -> None:
    stream.arrive(*(post(number, username="mollym") for number in range(60, 90)))
    stream.view.to_newest()
    stream.scroll(1200)
    reading = stream.view.column.anchor
    stream.model.set_filter(Filter(hosts_and_guests=True))
    assert stream.view.column.anchor == reading
    stream.model.set_filter(Filter())
    assert stream.view.column.anchor == reading


def test_new_rows_that_a_filter_hides_are_not_counted(stream: Stream) -> None:
    told: list[tuple[int, int]] = []
    stream.view.unseen_changed.connect(lambda count, host: told.append((count, host)))
    stream.arrive(*(post(number, username="mollym") for number in range(60, 90)))
    stream.model.set_filter(Filter(hosts_and_guests=True))
    stream.scroll(1200)
    stream.arrive(post(90), post(91, username="mollym"))
    assert told[-1] == (1, 0)


def test_a_filter_looks_for_what_passes_by_itself(qtbot: QtBot) -> None:
    stream = Stream(qtbot, count=7 * PAGE)
    stream.store.posts["1000"] = post(0, username="mollym")
    stream.model.set_filter(Filter(hosts_and_guests=True))
    qtbot.waitUntil(lambda: stream.model.all_loaded, timeout=15_000)
    assert list(stream.tops()) == ["1000"]


def test_who_is_shown_again_is_no_news(stream: Stream) -> None:
    stream.arrive(post(58, username="mollym"), post(60))
    muted = Marked.of([Mark(MarkKind.MUTE_PERSON, "mollym")])
    stream.model.set_reading(Questions(), muted)
    counted: list[int] = []
    stream.view.voice.arrived = lambda count, from_host: counted.append(count)  # type: ignore[method-assign]
    stream.model.set_reading(Questions(), Marked())
    assert "1058" in stream.tops()
    assert counted == []
