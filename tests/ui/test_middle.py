"""What stands in the middle of the window is as narrow as what is seen there."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.middle import Middle


def test_what_is_not_seen_makes_no_window_wider(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    middle, room, page = Middle(window), QWidget(), QWidget()
    room.setMinimumSize(1100, 900)
    page.setMinimumSize(300, 200)
    middle.addWidget(room)
    assert middle.minimumSizeHint() == QSize(1100, 900)
    middle.show_for_a_while(page)
    assert middle.minimumSizeHint() == QSize(300, 200)
    middle.put_away()
    assert middle.minimumSizeHint() == QSize(1100, 900)


def test_the_keyboard_goes_back_over_several_pages_to_where_it_was(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    middle, room = Middle(window), QWidget()
    field, gone = QLineEdit(room), QLineEdit(room)
    first, second = QLineEdit(), QLineEdit()
    middle.addWidget(room)
    window.show()
    field.setFocus()
    for page in (first, second):
        middle.show_for_a_while(page)
        page.setFocus()
    assert middle.put_away() is room
    assert middle.had_keyboard() is field
    gone.setFocus()
    middle.show_for_a_while(QLineEdit())
    gone.hide()
    middle.put_away()
    assert middle.had_keyboard() is None
