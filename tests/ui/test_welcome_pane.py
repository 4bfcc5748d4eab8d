"""The first screen: practice, a hashtag, the rooms joined lately, and what was typed stays after a slip."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.errors import BadInput
from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room
from desktop.ui.theme import Mode, Theme
from desktop.ui.welcome_pane import WelcomePane
from tests.ui.room_in_memory import named


@pytest.fixture
def welcome(qtbot: QtBot) -> WelcomePane:
    pane = WelcomePane(Theme(Mode.LIGHT), practice=False)
    qtbot.addWidget(pane)
    pane.resize(1000, 600)
    return pane


def test_enter_joins_with_what_was_typed(welcome: WelcomePane, qtbot: QtBot) -> None:
    qtbot.keyClicks(named(welcome, QLineEdit, "Host's handle (optional)"), "@ines")
    qtbot.keyClicks(named(welcome, QLineEdit, "Hashtag"), "#critlib")
    with qtbot.waitSignal(welcome.join_requested) as asked:
        qtbot.keyClick(named(welcome, QLineEdit, "Hashtag"), Qt.Key.Key_Return)
    assert asked.args == ["#critlib", "@ines"]


def test_a_slip_is_answered_and_stays_to_be_mended(welcome: WelcomePane, qtbot: QtBot) -> None:
    qtbot.keyClicks(named(welcome, QLineEdit, "Hashtag"), "crit lib")
    welcome.show_problem(BadInput("That is two words.", "Did you mean #critlib?"))
    assert named(welcome, QLabel, "That is two words. Did you mean #critlib?").isVisibleTo(welcome)
    assert named(welcome, QLineEdit, "Hashtag").text() == "crit lib"
    welcome.show_problem(None)
    assert named(welcome, QLineEdit, "Hashtag").text() == ""


def test_practice_is_first_while_there_are_no_rooms(welcome: WelcomePane, qtbot: QtBot) -> None:
    practise, join = named(welcome, QPushButton, "Practise"), named(welcome, QPushButton, "Join")
    assert (practise.property("kind"), join.property("kind")) == ("join", "join-soft")
    with qtbot.waitSignal(welcome.practise_requested):
        practise.click()
    welcome.show_rooms([Room("critlib", X_ORIGIN, id=7)])
    assert (practise.property("kind"), join.property("kind")) == ("soft", "join")


def test_the_first_start_says_what_will_happen_and_practice_comes_first(welcome: WelcomePane) -> None:
    welcome.show()
    welcome.show_problem(None)
    QApplication.processEvents()
    practise, hashtag = named(welcome, QPushButton, "Practise"), named(welcome, QLineEdit, "Hashtag")
    assert named(welcome, QLabel, "Welcome to Parley").isVisible()
    assert practise.mapTo(welcome, QPoint(0, 0)).y() < hashtag.mapTo(welcome, QPoint(0, 0)).y()
    assert welcome.focusWidget() is practise
    welcome.show_rooms([Room("critlib", X_ORIGIN, id=7)])
    QApplication.processEvents()
    assert named(welcome, QLabel, "Join a chat").isVisible()
    assert practise.mapTo(welcome, QPoint(0, 0)).y() > hashtag.mapTo(welcome, QPoint(0, 0)).y()


def test_the_first_start_offers_the_tour_and_explains_the_hashtag(welcome: WelcomePane, qtbot: QtBot) -> None:
    welcome.show()
    with qtbot.waitSignal(welcome.tour_requested):
        named(welcome, QPushButton, "Show me round, two minutes").click()
    with qtbot.waitSignal(welcome.word_asked) as asked:
        named(welcome, QPushButton, "What is a hashtag?").click()
    assert asked.args == ["hashtag"]
    welcome.show_rooms([Room("critlib", X_ORIGIN, id=7)])
    assert not named(welcome, QPushButton, "Show me round, two minutes").isVisible()


def test_another_language_is_two_presses_away_at_the_first_start_alone(
    welcome: WelcomePane, qtbot: QtBot
) -> None:
    welcome.show()
    button = named(welcome, QPushButton, "Language: English")
    choices = {action.text(): action for action in button.menu().actions()}
    assert [name for name, action in choices.items() if action.isChecked()] == ["English"]
    with qtbot.waitSignal(welcome.language_chosen) as asked:
        choices["العربية"].trigger()
    assert asked.args == ["ar"]
    welcome.show_rooms([Room("critlib", X_ORIGIN, id=7)])
    assert not button.isVisible()


def test_what_parley_keeps_is_one_press_away_without_an_account(welcome: WelcomePane, qtbot: QtBot) -> None:
    welcome.show()
    with qtbot.waitSignal(welcome.keeps_requested):
        named(welcome, QPushButton, "What Parley keeps").click()


@pytest.mark.parametrize("size", [(1184, 752), (764, 700), (504, 700)])
def test_what_fits_needs_no_scroll_bar(welcome: WelcomePane, size: tuple[int, int]) -> None:
    welcome.resize(*size)
    welcome.show()
    QApplication.processEvents()
    assert welcome.verticalScrollBar().maximum() == 0


def test_whoever_hears_the_page_meets_its_parts_as_they_are_seen(welcome: WelcomePane) -> None:
    welcome.show()
    inside = welcome.widget()
    assert inside is not None
    for rooms in ([], [Room("critlib", X_ORIGIN, id=7)]):
        welcome.show_rooms(rooms)
        QApplication.processEvents()
        heard = list(told(QAccessible.queryAccessibleInterface(inside)))
        first, then = ("Practise first", "Hashtag") if not rooms else ("Hashtag", "Practise first")
        assert heard.index(first) < heard.index(then)
        assert heard.index("Practise first") < heard.index("Practise")


def told(part: QAccessibleInterface) -> Iterator[str]:
    """Names, as an accessibility tree is walked."""
    for place in range(part.childCount()):
        child = part.child(place)
        yield child.text(QAccessible.Text.Name)
        yield from told(child)


@pytest.mark.parametrize("width", [464, 700, 1184])
def test_nothing_is_cut_in_any_width(welcome: WelcomePane, width: int) -> None:
    welcome.show_rooms([Room("a" * 100, X_ORIGIN, id=7, hosts=("i" * 50,) * 3, topic="Stopping " * 40)])
    welcome.resize(width, 500)
    welcome.show()
    QApplication.processEvents()
    for button in filter(QWidget.isVisible, welcome.findChildren(QPushButton)):
        inside = button.mapTo(welcome, button.rect().bottomRight())
        assert inside.x() < welcome.viewport().width()
        assert button.width() >= button.minimumSizeHint().width()


def test_a_room_joined_lately_opens(welcome: WelcomePane, qtbot: QtBot) -> None:
    welcome.show_rooms([Room("critlib", X_ORIGIN, id=7, topic="Stopping")])
    with qtbot.waitSignal(welcome.room_chosen) as chosen:
        named(welcome, QPushButton, "#critlib, Stopping").click()
    assert chosen.args == [7]
