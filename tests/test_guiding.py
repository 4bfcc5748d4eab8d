"""The tour is offered once, begins where it was left, and from a window on X it is wanted in the practice room."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.capabilities import X
from desktop.core.origin import X_ORIGIN
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.store.settings import TOUR
from desktop.surroundings import utc_now
from desktop.ui.help.tour_card import TourCard
from desktop.ui.theme import Mode, Theme


@pytest.fixture
def practice(qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    with PracticeServer(autoplay=False) as server, ExitStack() as stack:
        house = app.practice_house(Paths(tmp_path / "home"), server)
        room = app.admit_visitor(house, server)
        desk = app.open_desk(stack, house, Theme(Mode.LIGHT, parent=qapp))
        desk.show_room(room.id)
        yield desk


def press(desk: Desk, words: str) -> None:
    found = [one for one in desk.window.findChildren(QPushButton) if one.text() == words and one.isVisible()]
    assert found, words
    found[0].click()
    QApplication.processEvents()


def card(desk: Desk) -> TourCard:
    return desk.window.findChildren(TourCard)[-1]


def test_it_is_offered_until_somebody_has_answered(practice: Desk) -> None:
    guide = app.guide_of(practice)
    guide.offer()
    press(practice, "Not now")
    assert practice.house.settings.get(TOUR) == "declined"
    guide.offer()
    assert not practice.window.notice.isVisible()


def test_yes_begins_it_and_it_is_taken_up_where_it_was_left(practice: Desk) -> None:
    guide = app.guide_of(practice)
    guide.offer()
    press(practice, "Show me round")
    assert card(practice).step.id == "chat"
    press(practice, "Next")
    card(practice).left.emit()
    assert practice.house.settings.get(TOUR) == "stream"
    practice.window.actions_by_id["help.tour"].trigger()
    assert (card(practice).isVisible(), card(practice).step.id) == (True, "stream")


def test_whoever_took_it_to_its_end_begins_anew(practice: Desk) -> None:
    practice.house.settings.set(TOUR, "help")
    app.guide_of(practice).take()
    press(practice, "Finish")
    assert practice.house.settings.get(TOUR) == "taken"
    app.guide_of(practice).take()
    assert card(practice).step.id == "chat"


def test_the_offer_goes_when_it_is_taken_by_another_way(practice: Desk) -> None:
    app.guide_of(practice).offer()
    practice.window.actions_by_id["help.tour"].trigger()
    assert not practice.window.notice.isVisible()


def test_from_another_page_it_comes_back_to_the_room(practice: Desk) -> None:
    practice.window.show_welcome()
    practice.window.actions_by_id["help.tour"].trigger()
    assert card(practice).isVisible()


def test_from_a_window_on_x_it_is_wanted_in_the_practice_room(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with ExitStack() as stack:
        place = Place(X_ORIGIN, X, practice=False, poll_seconds=60.0)
        house = House(Paths(tmp_path / "home"), lambda _: place, MemorySecrets(), clock=utc_now)
        desk = app.open_desk(stack, house, Theme(Mode.LIGHT, parent=qapp))
        desk.window.show_welcome()
        with qtbot.waitSignal(app.guide_of(desk).wanted):
            desk.window.actions_by_id["help.tour"].trigger()
        assert desk.window.findChildren(TourCard) == []


def test_f1_opens_help_which_makes_way_for_the_tour(practice: Desk) -> None:
    practice.window.actions_by_id["help.show"].trigger()
    beside = app.guide_of(practice).help()
    assert beside.isVisible()
    next(one for one in beside.findChildren(QPushButton) if one.text() == "Take the tour").click()
    assert not beside.isVisible()
    assert card(practice).isVisible()


def test_the_first_screen_explains_what_a_hashtag_is(practice: Desk) -> None:
    practice.window.show_rooms((), None)
    practice.window.show_welcome()
    practice.window.welcome.word_asked.emit("hashtag")
    assert app.guide_of(practice).help().words.list.currentIndex().data() == "Hashtag"


def test_help_goes_with_its_window(practice: Desk) -> None:
    practice.window.actions_by_id["help.words"].trigger()
    beside = app.guide_of(practice).help()
    practice.window.close()
    assert not beside.isVisible()
