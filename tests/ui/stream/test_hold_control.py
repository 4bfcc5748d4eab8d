"""What arrives while the stream is held waits, is counted, and comes in as the person asks: all, or by question."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.ui.models.hold import NOTHING_WAITS, REST, Waiting
from desktop.ui.stream.hold_control import HoldControl
from desktop.ui.theme import Mode, Theme


class Holding:
    """The control, and what it asked for."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = Theme(Mode.LIGHT)
        self.control = HoldControl(self.theme)
        qtbot.addWidget(self.control)
        self.control.show()
        self.asked: list[object] = []
        self.control.wished.connect(self.asked.append)
        self.control.let_in.connect(lambda number: self.asked.append(("in", number)))

    def offers(self) -> dict[str, QAction]:
        for menu in self.control.findChildren(QMenu):
            menu.close()
        self.control.click()
        (menu,) = [menu for menu in self.control.findChildren(QMenu) if menu.isVisible()]
        return {action.text(): action for action in menu.actions() if not action.isSeparator()}

    def choose(self, words: str) -> None:
        offers = self.offers()
        offers[words].trigger()


@pytest.fixture
def holding(qtbot: QtBot) -> Holding:
    return Holding(qtbot)


def test_it_says_what_it_is_whether_it_holds_and_how_many_wait(holding: Holding, qtbot: QtBot) -> None:
    control = holding.control
    assert (control.text(), control.accessibleName(), control.isChecked()) == (
        "Hold",
        "Hold the stream",
        False,
    )
    qtbot.keyClick(control, Qt.Key.Key_Space)
    assert holding.asked == [True]
    assert (control.text(), control.accessibleName()) == ("Holding", "The stream is held. Nothing waits.")
    control.show_waiting(Waiting(12, 1, ((3, 12),)))
    assert (control.text(), control.isChecked()) == ("12 waiting", True)
    assert control.accessibleName() == "The stream is held. 12 posts wait. From the host: 1."
    assert "Ctrl+Shift+H" in control.toolTip()


def test_it_keeps_its_width_and_cuts_nothing(holding: Holding) -> None:
    control = holding.control
    wide = control.width()
    for count in (0, 8, 888, 8_888):
        control.show_state(True, Waiting(count))
        assert control.width() == wide
        assert control.sizeHint().width() <= wide
    assert control.text() == "999+ waiting"


@pytest.mark.parametrize("waiting", [NOTHING_WAITS, Waiting(12, 0, ((3, 12),)), Waiting(4, 0, (), 4)])
def test_what_comes_in_in_one_piece_is_not_asked_about(holding: Holding, waiting: Waiting) -> None:
    holding.control.show_state(True, waiting)
    holding.control.click()
    assert holding.asked == [False]
    assert not holding.control.isChecked()


def test_questions_come_in_one_after_the_other_and_the_rest_last(holding: Holding) -> None:
    holding.control.show_state(True, Waiting(31, 2, ((2, 5), (3, 12)), 14))
    assert list(holding.offers()) == [
        "Let all in: 31",
        "Q2 and its answers: 5",
        "Q3 and its answers: 12",
        "The rest: 14",
    ]
    assert holding.control.isChecked()
    holding.control.label_of = "T{}".format
    holding.choose("T3 and its answers: 12")
    holding.choose("The rest: 14")
    assert holding.asked == [("in", 3), ("in", REST)]
    assert holding.control.is_on
    holding.choose("Let all in: 31")
    assert holding.asked[-1] is False
