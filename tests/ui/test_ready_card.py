"""The ready check: each point a tick or one button, and nothing of it in anybody's way."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.cue import Cue
from desktop.core.errors import KeyringLocked, Offline, PictureRefused
from desktop.core.ready import Mend
from desktop.ui.ready_card import ReadyCard
from desktop.ui.room_pane import RoomPane
from desktop.ui.theme import Mode, Theme
from tests.ui.hosting_in_memory import CUES, host
from tests.ui.ready_scene import PLAN, BeyondInMemory, check_of
from tests.ui.room_in_memory import RoomInMemory
from tests.ui.window_scene import open_window


class Scene:
    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.session = RoomInMemory()
        self.beyond = BeyondInMemory()
        self.wanted: list[tuple[Mend, str]] = []
        self.card: ReadyCard

    def open(self) -> ReadyCard:
        self.check = check_of(self.session, self.beyond)
        self.card = ReadyCard(Theme(Mode.LIGHT), self.check, "X")
        self.qtbot.addWidget(self.card)
        self.card.wanted.connect(lambda mend, target: self.wanted.append((mend, target)))
        self.card.show()
        self.qtbot.waitUntil(lambda: not any(item.looks for item in self.check.items()))
        self.card.renew()
        return self.card

    def buttons(self) -> dict[str, QPushButton]:
        found = [one for one in self.card.findChildren(QPushButton) if one.isVisible()]
        return {one.text(): one for one in found if one.text() != "Got it"}

    def reads(self) -> list[str]:
        return [
            label.text() for label in self.card.findChildren(QLabel) if label.isVisible() and label.text()
        ]


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    return Scene(qtbot)


def test_where_all_is_right_there_is_nothing_to_press(scene: Scene) -> None:
    host(scene.session)
    card = scene.open()
    assert card.accessibleName() == "All is ready"
    assert scene.buttons() == {}
    assert scene.reads() == [
        "All is ready",
        "@mira can post",
        "The key is at hand",
        "X answers, and your clock is right",
        "Enough to read a chat of about 318 posts",
        "Every cue fits into a post",
        "No cue has a picture",
        "The guest is @bram",
    ]


def test_a_locked_keyring_is_asked_again(qtbot: QtBot, scene: Scene) -> None:
    host(scene.session)
    scene.beyond.key_trouble = KeyringLocked("Your keyring is locked.", "Unlock it.")
    scene.open()
    assert "Your keyring is locked." in scene.reads()
    scene.beyond.key_trouble = None
    scene.buttons()["Try again"].click()
    qtbot.waitUntil(lambda: scene.card.accessibleName() == "All is ready")


@pytest.mark.parametrize("off", [timedelta(minutes=7), -timedelta(minutes=7)])
def test_a_clock_that_is_off_is_said_by_how_much(scene: Scene, off: timedelta) -> None:
    scene.beyond.off = off
    scene.open()
    assert "Your clock is 7 min off. Let your system set it" in scene.reads()


def test_a_network_that_does_not_answer_is_said(scene: Scene) -> None:
    scene.beyond.clock_trouble = Offline("X does not answer.")
    scene.open()
    assert "X does not answer." in scene.reads()


def test_a_cue_that_is_too_long_is_one_press_away(scene: Scene) -> None:
    hosting, _ = host(scene.session, [*CUES, Cue("", number=5, text="word " * 60, minute=40)])
    scene.open()
    assert "Q5 is too long for a post" in scene.reads()
    scene.buttons()["Show it"].click()
    long = next(cue for cue in hosting.sheet().cues if cue.number == 5)
    assert scene.wanted == [(Mend.CUE, long.id)]


def test_pictures_are_uploaded_before_the_chat(qtbot: QtBot, scene: Scene) -> None:
    picture = scene.session.attach(b"a picture", "image/png", (4, 3))
    hosting, _ = host(scene.session, CUES[:1])
    hosting.put(replace(CUES[1], id="cue-9", attachments=(picture.id,)))
    scene.beyond.upload_trouble = PictureRefused("X cannot use a picture.")
    scene.open()
    assert "1 picture is not uploaded yet" in scene.reads()
    scene.buttons()["Upload now"].click()
    qtbot.waitUntil(lambda: "X cannot use a picture." in scene.reads())
    scene.beyond.upload_trouble = None
    scene.buttons()["Upload now"].click()
    qtbot.waitUntil(lambda: scene.card.accessibleName() == "All is ready")
    assert scene.beyond.there == {picture.id}


def test_a_guest_who_never_spoke_here_is_looked_at(scene: Scene) -> None:
    scene.session.posts.clear()
    scene.open()
    scene.buttons()["Look at @bram ↗"].click()
    assert scene.wanted == [(Mend.PROFILE, PLAN.guests[0])]
    assert "@bram never spoke here. Is that the guest's handle?" in scene.reads()
    scene.buttons()["It is right"].click()
    assert scene.buttons() == {}
    assert "The guest is @bram" in scene.reads()


def test_who_may_not_post_yet_is_shown_the_way(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.session = RoomInMemory(may_post=False)
    scene.open()
    assert list(scene.buttons()) == ["Allow in browser"]
    scene = Scene(qtbot)
    scene.session = RoomInMemory(signed_in=False)
    scene.open()
    scene.buttons()["Sign in"].click()
    assert scene.wanted == [(Mend.SIGN_IN, "")]
    assert not [said for said in scene.reads() if "key" in said or "Enough" in said], "only what is known"


def test_in_a_low_window_only_what_is_to_be_mended_is_listed(scene: Scene) -> None:
    scene.beyond.off = timedelta(minutes=7)
    scene.open().set_low(True)
    assert scene.reads() == ["6 of 7 are ready", "Your clock is 7 min off. Let your system set it"]


def test_it_stands_over_the_posts_within_reach_of_the_keyboard(qtbot: QtBot, scene: Scene) -> None:
    window = open_window(qtbot, scene.session)
    panes: list[RoomPane] = []
    window.in_room(panes.append)()
    scene.beyond.off = timedelta(minutes=7)
    check = check_of(scene.session, scene.beyond)
    card = ReadyCard(Theme(Mode.LIGHT), check, "X", panes[0])
    panes[0].column.show_above(card)
    qtbot.waitUntil(lambda: any(item.mend for item in card.items))
    reached = set()
    for _ in range(8):
        window.actions_by_id["pane.next"].trigger()
        reached.add(card.isAncestorOf(window.focusWidget()))
    assert reached == {True, False}
    panes[0].column.show_above(None)
    assert not card.isVisible()
