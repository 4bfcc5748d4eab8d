"""What stands around the stream: head, pill and the empty state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE, Capabilities, X
from desktop.core.events import PostsArrived
from desktop.core.link import Link, LinkState
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.pane import StreamPane
from desktop.ui.theme import Mode, Theme
from tests.ui.stream_scene import ME, NOW, ROOM, Clock, MemoryTimeline, post, posts


class Scene:
    def __init__(self, qtbot: QtBot, caps: Capabilities = X, count: int = 60) -> None:
        self.clock, self.theme = Clock(), Theme(Mode.LIGHT)
        self.frame = QWidget()  # a window of its own may not have the pane's least width here
        qtbot.addWidget(self.frame)
        self.pane = StreamPane(self.theme, caps, clock=self.clock, parent=self.frame)
        self.pane.resize(640, 600)
        self.frame.resize(640, 600)
        self.store = MemoryTimeline(posts(0, count - 1) if count else [])
        self.model = TimelineModel(self.store)
        self.model.open(ROOM, ME)
        self.pane.set_model(self.model)
        self.frame.show()

    def arrive(self, *new: int, username: str = "ashap") -> None:
        self.store.posts.update((post(number).id, post(number, username=username)) for number in new)
        self.model.take([PostsArrived(ROOM.id, tuple(post(number).id for number in new))])

    def words(self) -> list[str]:
        return [
            label.text() for label in self.pane.findChildren(QLabel) if label.isVisible() and label.text()
        ]

    def pill(self) -> QPushButton | None:
        return next((button for button in self.pane.findChildren(QPushButton) if button.isVisible()), None)


def test_the_head_names_the_network(qtbot: QtBot) -> None:
    assert "Posts from 𝕏" in Scene(qtbot).words()
    practice = Scene(qtbot, PRACTICE).words()
    assert "Practice posts" in practice
    assert not any("𝕏" in words for words in practice)


def test_the_pill_counts_and_goes_to_the_newest(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    assert scene.pill() is None
    scene.pane.view.verticalScrollBar().setValue(1500)
    scene.arrive(60, 61)
    scene.arrive(62, username="elizabethh")
    pill = scene.pill()
    assert pill is not None
    assert pill.accessibleName() == "3 new, 1 from the host"
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert scene.pill() is None
    assert scene.pane.view.at_newest


def test_the_pill_is_inside_at_the_least_width(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pane.resize(380, 500)
    scene.pane.view.verticalScrollBar().setValue(1500)
    scene.arrive(*range(60, 180))
    pill = scene.pill()
    assert pill is not None
    assert scene.pane.rect().contains(pill.geometry())


@pytest.mark.parametrize(
    ("state", "line"),
    [
        (LinkState.LIVE, "No posts with #gardenchat yet"),
        (LinkState.CONNECTING, "Looking for posts with #gardenchat"),
        (LinkState.SIGNED_OUT, "Sign in to read #gardenchat here"),
    ],
)
def test_an_empty_stream_says_what_will_happen(qtbot: QtBot, state: LinkState, line: str) -> None:
    scene = Scene(qtbot, count=0)
    scene.pane.set_link(Link(state, NOW))
    assert line in scene.words()
    scene.arrive(1)
    assert line not in scene.words()


def test_a_post_is_shown(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    assert scene.pane.show_post("1007")
    assert any(scene.model.row(index).key == "1007" for index, _ in scene.pane.view.placed)


def test_actions_and_links_pass_through(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    with qtbot.waitSignal(scene.pane.action_requested) as asked:
        scene.pane.view.action_requested.emit("reply", "1007")
    assert asked.args == ["reply", "1007"]
    with qtbot.waitSignal(scene.pane.link_clicked):
        scene.pane.view.link_clicked.emit("https://x.com/")


def test_another_room_starts_at_its_newest(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pane.view.verticalScrollBar().setValue(1500)
    scene.arrive(60)
    other = TimelineModel(MemoryTimeline(posts(0, 3)))
    other.open(ROOM, ME)
    scene.pane.set_model(other)
    assert scene.pill() is None
    assert scene.pane.view.at_newest
    scene.arrive(61)
    assert scene.pane.view.count() == 4
