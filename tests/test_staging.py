"""The stage follows its room, shows what was chosen in a row's menu, and goes with the window."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import cast

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.desk import Desk
from desktop.staging import Staging
from desktop.store.settings import Setting
from desktop.ui.stage.fitted_text import FittedText
from desktop.ui.stage.window import StageWindow
from desktop.ui.stream.menu import row_menu
from desktop.ui.stream.pane import StreamPane
from desktop.ui.theme import Mode, Theme
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, RoomInMemory, posts
from tests.ui.window_scene import open_window


class HouseInMemory:
    """Nothing is set in it."""

    def __init__(self) -> None:
        self.settings = self

    def get(self, setting: Setting[str]) -> str:
        return setting.default


@dataclass
class DeskInMemory:
    """What a stage asks of a desk."""

    window: Window
    session: RoomInMemory
    house: HouseInMemory


class Scene:
    def __init__(self, qtbot: QtBot, session: RoomInMemory) -> None:
        self.session = session
        self.window = open_window(qtbot, session)
        self.desk = DeskInMemory(self.window, session, HouseInMemory())
        self.theme = Theme(Mode.LIGHT)
        self.staging = Staging(cast(Desk, self.desk), self.theme, lambda: NOW)

    @property
    def stage(self) -> StageWindow:
        assert self.staging.window is not None
        return self.staging.window

    def words(self) -> list[str]:
        self.staging.renew()
        return [one.text for one in self.stage.findChildren(FittedText) if one.text and one.isVisible()]

    def choose(self, key: str, words: str) -> None:
        """In the menu of that post."""
        view = self.window.findChildren(StreamPane)[0].view
        assert view.model is not None
        index = view.model.index_of(key)
        assert index is not None
        menu: QMenu = row_menu(view, index)
        next(entry for entry in menu.actions() if entry.text() == words).trigger()


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot, RoomInMemory(hosts=("ines", "mira")))


def test_an_answer_is_put_onto_the_stage_and_taken_off_it_and_undo_puts_it_back(scene: Scene) -> None:
    scene.window.actions_by_id["stage.show"].trigger()
    assert "Who decides what stands by the door?" in scene.words()
    assert "A2: Whoever is in first. #critlib" not in scene.words()
    scene.choose("104", "Show on stage")
    assert "A2: Whoever is in first. #critlib" in scene.words()
    assert "@bram · A2" in scene.words()
    scene.choose("104", "Take it off the stage")
    assert "A2: Whoever is in first. #critlib" not in scene.words()
    scene.window.actions_by_id["mark.undo"].trigger()
    assert "A2: Whoever is in first. #critlib" in scene.words()


def test_the_stage_goes_on_with_the_next_question_and_leaves_the_answers_behind(scene: Scene) -> None:
    scene.staging.show()
    scene.choose("104", "Show on stage")
    later = replace(posts()[3], id="200", text="Q3: And whose is the key? #critlib", created_at=NOW)
    scene.session.posts.append(later)
    assert "And whose is the key?" in scene.words()
    assert "A2: Whoever is in first. #critlib" not in scene.words()


def test_a_question_and_a_guest_of_the_chat_cannot_choose(qtbot: QtBot) -> None:
    host = Scene(qtbot, RoomInMemory(hosts=("ines", "mira")))
    with pytest.raises(StopIteration):
        host.choose("103", "Show on stage")
    guest = Scene(qtbot, RoomInMemory(hosts=("ines",)))
    with pytest.raises(StopIteration):
        guest.choose("104", "Show on stage")


def test_while_another_room_is_open_the_stage_stands_still(scene: Scene) -> None:
    scene.staging.show()
    before = scene.words()
    other = RoomInMemory([("ines", "Q1: Something else entirely? #other")])
    other.room = replace(other.room, id=2, hashtag="other")
    scene.desk.session = other
    assert scene.words() == before
    scene.staging.show()
    assert "#other" in scene.words()


def test_no_note_no_inbox_and_no_pin_of_ones_own_gets_there(scene: Scene) -> None:
    scene.staging.show()
    scene.session.pin(2, text="Between us: say nothing")
    scene.session.inbox.take("104")
    said = " ".join(scene.words())
    assert "Between us" not in said
    assert "Who decides what stands by the door?" in said


def test_the_stage_closes_with_its_window_and_opens_again_after_it_was_closed(scene: Scene) -> None:
    scene.staging.show()
    scene.stage.close()
    assert scene.staging.window is None
    scene.staging.show()
    stage = scene.stage
    scene.window.close()
    assert scene.staging.window is None
    assert not stage.isVisible()
