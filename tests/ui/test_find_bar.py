"""Find in room: matches as one types, one after another, and back to where one was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.filter import Filter, What
from desktop.core.marks import Mark, MarkKind
from desktop.ui.find_bar import FindBar
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.view import StreamView
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory, named
from tests.ui.window_scene import open_window, said

CHAT = [
    ("ines", "Q1: What did you stop doing this year? #critlib"),
    ("asha", "A1: The printed guide, and the shelf for it. #critlib"),
    *((("asha", "mira")[n % 2], f"A1: Something else, number {n}. #critlib") for n in range(30)),
    ("bram", "A1: A shelf of my own. #critlib"),
    ("ines", "Q2: Who decides what stands on the shelf? #critlib"),
]
SHELVES = ("101", "132", "133")


def find(qtbot: QtBot, window: Window, typed: str = "") -> QLineEdit:
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = named(window, QLineEdit, "Find in #critlib")
    assert window.focusWidget() is field
    if typed:
        qtbot.keyClicks(field, typed)
        qtbot.waitUntil(lambda: bool(told(window)))
    return field


def bar(window: Window) -> FindBar:
    return window.findChildren(FindBar)[-1]


def told(window: Window) -> str:
    return " ".join(label.text() for label in bar(window).findChildren(QLabel) if label.text())


def current(window: Window) -> str:
    return view(window).cursor_row.key


def view(window: Window) -> StreamView:
    return window.findChildren(StreamView)[-1]


def in_sight(window: Window, key: str) -> bool:
    index = view(window).index_of(key)
    return index in [row for row, _ in view(window).placed]


def test_the_newest_match_is_shown_as_one_types_and_ringed(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    find(qtbot, window, "shelf")
    assert told(window) == "1 of 3"
    assert current(window) == SHELVES[-1]
    assert view(window).cursor_row.rings(SHELVES[-1]), "although the keyboard is in the field"


def test_keys_go_through_the_matches_round_and_round(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    field = find(qtbot, window, "shelf")
    seen = []
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F3, Qt.Key.Key_Return):
        qtbot.keyClick(field, key)
        seen.append((told(window), current(window), in_sight(window, current(window))))
    assert seen == [("2 of 3", "132", True), ("3 of 3", "101", True), ("1 of 3", "133", True)]
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert told(window) == "3 of 3"
    qtbot.keyClick(field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert told(window) == "2 of 3"
    named(window, QToolButton, "Next match, further down").click()
    assert told(window) == "3 of 3"


def test_enter_does_not_wait_and_does_not_skip_the_first(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    field = find(qtbot, window)
    qtbot.keyClicks(field, "shelf")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told(window) == "1 of 3"


def test_nothing_found_says_what_to_try_and_an_empty_field_says_nothing(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    field = find(qtbot, window, "wombat")
    assert told(window) == "Nothing found. Try fewer words, or only the beginning of one."
    assert not named(window, QToolButton, "Next match, further down").isEnabled()
    field.clear()
    assert told(window) == ""


def test_escape_goes_back_to_where_one_was(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    scroll = view(window).verticalScrollBar()
    scroll.setValue(700)
    before = view(window).column.anchor
    field = find(qtbot, window, "printed")
    assert view(window).column.anchor != before
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not bar(window).isVisible()
    assert view(window).column.anchor == before
    assert window.focusWidget() is named(window, QPlainTextEdit, "Your post")
    assert not view(window).cursor_row.rings("101")


def test_a_filter_that_hid_the_match_is_back_afterwards(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    stream = window.findChildren(StreamPane)[-1]
    stream.set_filter(Filter(What.FOR_ME))
    field = find(qtbot, window, "printed")
    assert current(window) == "101"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert stream.model is not None
    assert stream.model.filter == Filter(What.FOR_ME)


def test_what_is_muted_is_not_found(qtbot: QtBot) -> None:
    session = RoomInMemory(CHAT)
    session.mark([Mark(MarkKind.MUTE_PERSON, "bram")])
    window = open_window(qtbot, session)
    find(qtbot, window, "shelf")
    assert told(window) == "1 of 2"


def test_who_went_on_to_the_post_stays_there(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    find(qtbot, window, "printed")
    stream = named(window, QWidget, "Stream")
    stream.setFocus()
    named(window, QToolButton, "Close the search").click()
    assert in_sight(window, "101")
    assert window.focusWidget() is stream


def test_a_new_post_is_counted_and_the_reader_stays_with_theirs(qtbot: QtBot) -> None:
    session = RoomInMemory(CHAT)
    window = open_window(qtbot, session)
    find(qtbot, window, "shelf")
    said(window, session, "bram", "A2: The shelf decides. #critlib")
    assert told(window) == "2 of 4"
    assert current(window) == SHELVES[-1]


def test_the_words_are_still_there_the_next_time_ready_to_be_typed_over(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory(CHAT))
    qtbot.keyClick(find(qtbot, window, "shelf"), Qt.Key.Key_Escape)
    field = find(qtbot, window)
    assert (field.selectedText(), told(window)) == ("shelf", "1 of 3")


def test_nobody_signed_in_has_nothing_to_search(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory([], signed_in=False))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert not bar(window).isVisible()
