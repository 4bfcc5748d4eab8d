"""The sheet takes the keyboard and gives it back where it was; arrows choose, Enter does it, and it is said aloud."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.palette.offer import Offer
from desktop.ui.palette.sheet import PaletteSheet
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme

DOWN, UP, ENTER, ESCAPE = Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return, Qt.Key.Key_Escape


class Scene:
    def __init__(self, qtbot: QtBot, scale: float = 1.0, width: int = 900) -> None:
        self.qtbot, self.done = qtbot, list[str]()
        self.had_keyboard: QWidget | None = None
        theme = Theme(Mode.LIGHT, scale)
        self.window = QWidget()
        self.window.setStyleSheet(style_sheet(theme))
        qtbot.addWidget(self.window)
        self.window.resize(width, 700)
        column = QVBoxLayout(self.window)
        self.first, self.button = QLineEdit(self.window), QPushButton("Before", self.window)
        column.addWidget(self.first)
        column.addWidget(self.button)
        self.sheet = PaletteSheet(theme, self.window)
        self.sheet.done.connect(self.done.append)
        with qtbot.waitActive(self.window):
            self.window.show()
            self.window.activateWindow()
        self.button.setFocus()

    def open(self, recent: tuple[str, ...] = ()) -> None:
        names = ("Send", "Send later", "Hold the stream", "Settings")
        self.sheet.open([Offer(name, name, "All", self._act) for name in names], recent)

    def _act(self) -> None:
        self.had_keyboard = QApplication.focusWidget()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self.qtbot.keyClick(self.sheet.field, key)

    @property
    def chosen(self) -> str:
        return str(self.sheet.list.currentIndex().data())


def test_enter_does_what_is_chosen_with_the_keyboard_where_it_was(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.open()
    assert scene.sheet.field.hasFocus()
    qtbot.keyClicks(scene.sheet.field, "send")
    assert scene.chosen == "Send"
    scene.press(DOWN)
    assert scene.chosen == "Send later"
    scene.press(ENTER)
    assert scene.done == ["Send later"]
    assert scene.had_keyboard is scene.button
    assert not scene.sheet.isVisible()


def test_arrows_go_round_and_round_past_the_headings(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.open(("Settings",))
    assert scene.chosen == "Settings"
    scene.press(DOWN)
    assert scene.chosen == "Send"
    scene.press(UP, UP)
    assert scene.chosen == "Settings"
    scene.press(DOWN, Qt.Key.Key_PageDown)
    assert scene.chosen == "Settings"
    scene.press(Qt.Key.Key_PageUp, Qt.Key.Key_Tab)
    assert scene.chosen == "Send"
    assert scene.sheet.field.hasFocus()


def test_escape_gives_the_keyboard_back_and_does_nothing(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.open()
    scene.press(ESCAPE)
    assert scene.button.hasFocus()
    assert scene.done == []


def test_a_press_beside_it_puts_it_away_and_keeps_the_keyboard_there(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.open()
    scene.first.setFocus()
    qtbot.waitUntil(lambda: not scene.sheet.isVisible())
    assert scene.first.hasFocus()


def test_where_nothing_fits_it_says_what_to_try_and_enter_does_nothing(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.open()
    qtbot.keyClicks(scene.sheet.field, "xyzzy")
    said = [label for label in scene.sheet.findChildren(QLabel) if label.isVisible()]
    assert [label.text() for label in said] == [
        "Nothing fits. Try fewer letters, a room like #critlib, or a question like Q3."
    ]
    scene.press(ENTER)
    assert scene.sheet.isVisible()


@pytest.mark.parametrize(("scale", "width"), [(1.0, 900), (3.0, 600), (3.0, 520), (0.8, 1600)])
def test_it_stands_inside_the_window_at_every_size(qtbot: QtBot, scale: float, width: int) -> None:
    scene = Scene(qtbot, scale, width)
    scene.open()
    QApplication.processEvents()
    place = scene.sheet.geometry()
    assert scene.window.rect().contains(place)
    scene.window.resize(width - 40, 520)
    QApplication.processEvents()
    assert scene.window.rect().contains(scene.sheet.geometry())
    inside = scene.sheet.list.geometry()
    assert scene.sheet.rect().contains(inside)
    assert scene.sheet.list.mapTo(scene.sheet, QPoint(0, 0)).y() > scene.sheet.field.geometry().bottom()
