"""What stands around the stream: head, pill and the empty state."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE, Capabilities, X
from desktop.core.events import PostsArrived
from desktop.core.filter import Filter, What
from desktop.core.fold import read_questions
from desktop.core.link import Link, LinkState
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.question import Questions
from desktop.ui.models.timeline import PAGE, TimelineModel
from desktop.ui.stream.decision import Decision
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.row_parts import NOTE
from desktop.ui.theme import Mode, Order, Theme
from tests.ui.room_in_memory import named
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
        buttons = self.pane.findChildren(QPushButton)
        return next((one for one in buttons if one.isVisible() and " new" in one.accessibleName()), None)


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


def test_the_pill_stands_at_the_end_where_the_newest_is(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pane.view.verticalScrollBar().setValue(1500)
    scene.arrive(60)
    pill = scene.pill()
    assert pill is not None
    assert (pill.y() < 200, pill.text()) == (True, "↑ 1 new")
    scene.theme.set_order(Order.OLDEST_FIRST)
    assert (pill.y() > 400, pill.text()) == (True, "↓ 1 new")
    assert "End" in pill.toolTip()
    qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    assert scene.pane.view.at_newest
    assert scene.pill() is None


def test_while_the_stream_is_held_nothing_comes_in_and_the_newest_is_what_was_let_in(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    told: list[str] = []
    scene.pane.told.connect(told.append)
    hold = named(scene.pane, QToolButton, "Hold the stream")
    hold.click()
    scene.arrive(60, 61)
    assert hold.text() == "2 waiting"
    assert scene.model.rowCount() == 60
    scene.pane.go_to_newest()
    assert told == ["This is the newest post that you let in. 2 more wait: you hold the stream."]
    assert scene.model.rowCount() == 60
    scene.pane.head.hold.let_in.emit(scene.model.waiting.by_question[0][0])
    assert hold.text() == "1 waiting"
    scene.pane.head.hold.press()
    assert (hold.text(), scene.model.rowCount()) == ("Hold", 62)
    scene.pane.go_to_newest()
    assert len(told) == 1


def test_what_opens_over_the_stream_moves_nothing_that_is_read(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.pane.view.verticalScrollBar().setValue(1500)
    before = scene.pane.grab().toImage().copy(0, 240, 620, 300)
    scene.pane.view.action_requested.emit(NOTE, "1030")
    qtbot.waitUntil(lambda: scene.pane.field.isVisible() and scene.pane.view.y() > 100)
    assert scene.pane.grab().toImage().copy(0, 240, 620, 300) == before
    scene.pane.field.left.emit()
    scene.pane.field.hide()
    qtbot.waitUntil(lambda: scene.pane.view.y() < 100)
    assert scene.pane.grab().toImage().copy(0, 240, 620, 300) == before


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


def button(scene: Scene, name: str) -> QPushButton:
    return named(scene.pane, QPushButton, name)


def decided(scene: Scene) -> list[Decision]:
    found: list[Decision] = []
    scene.pane.decided.connect(found.append)
    return found


def test_a_filter_that_hides_everything_says_so_and_offers_all(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    button(scene, "For me").click()
    assert {"Nobody has mentioned or answered you yet", "Only posts for you are shown."} <= set(scene.words())
    assert "Nobody has mentioned" in scene.pane.view.accessibleDescription()
    qtbot.mouseClick(button(scene, "Show all"), Qt.MouseButton.LeftButton)
    assert scene.model.rowCount() == 60
    assert button(scene, "All posts").isChecked()
    assert not button(scene, "Show all").isVisible()


def test_everybody_muted_is_not_an_empty_room(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    scene.model.set_reading(Questions(), Marked.of([Mark(MarkKind.MUTE_PERSON, "ashap")]))
    assert "Every post here is muted" in scene.words()


def test_this_question_follows_the_card(qtbot: QtBot) -> None:
    scene = Scene(qtbot, count=0)
    said = ("Q1: What grows?", "A1: Garlic.", "Q2: Who waters?", "A2: My neighbour.", "A2: The rain.")
    for number, text in enumerate(said):
        one = post(number, text, username="elizabethh" if text[0] == "Q" else "ashap")
        scene.store.posts[one.id] = one
    scene.model.open(ROOM, ME)
    scene.model.set_reading(read_questions(scene.store.posts.values(), ROOM), Marked())
    scene.pane.show_question(1)
    button(scene, "This question, 1 answer").click()
    assert [row.key for row in map(scene.model.row, range(scene.model.rowCount()))] == ["1000", "1001"]
    scene.pane.show_question(2)
    assert scene.model.rowCount() == 3
    assert button(scene, "This question, 2 answers").isChecked()
    scene.pane.show_question(None)
    assert scene.model.rowCount() == 5


def test_what_a_filter_hides_is_shown_when_it_is_asked_for(qtbot: QtBot) -> None:
    scene = Scene(qtbot, count=2 * PAGE)
    scene.pane.set_filter(Filter(What.QUESTION, 3))
    assert scene.pane.show_post("1001")
    assert button(scene, "All posts").isChecked()
    assert "1001" in [scene.model.row(index).key for index, _ in scene.pane.view.placed]
    assert not scene.pane.show_post("nowhere")


def test_a_note_is_written_under_the_head_while_posts_arrive(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    found = decided(scene)
    scene.pane.view.action_requested.emit("note", "1007")
    field = named(scene.pane, QLineEdit, "Your note")
    qtbot.keyClicks(field, "ask ")
    scene.arrive(60, 61)
    qtbot.keyClicks(field, "her")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert [each.put for each in found] == [(Mark(MarkKind.NOTE, "1007", "ask her"),)]
    assert not field.isVisible()


def test_a_note_that_is_being_written_outlives_the_room_on_the_screen(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    found = decided(scene)
    scene.pane.view.action_requested.emit("note", "1007")
    qtbot.keyClicks(named(scene.pane, QLineEdit, "Your note"), "ask")
    scene.pane.keep_typed()
    assert [each.put[0].value for each in found] == ["ask"]


def test_a_word_is_muted_from_the_head_or_from_a_row(qtbot: QtBot) -> None:
    scene = Scene(qtbot)
    found = decided(scene)
    scene.pane.view.action_requested.emit("mute-word", "1007")
    field = named(scene.pane, QLineEdit, "Word to mute")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert found == []
    scene.pane.head.mute_word_requested.emit()
    qtbot.keyClicks(field, "Thought")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert found[0].put == (Mark(MarkKind.MUTE_WORD, "thought"),)
    assert found[0].said == "Posts with “thought” are muted in this room."
    scene.pane.head.mark_dropped.emit("mute-word", "thought")
    assert found[1].drop == found[0].put
