"""The tour points at what it speaks of, waits for what a person does, and is never in the way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.core.entities import find_entities
from desktop.core.events import OutboxChanged
from desktop.core.outbox import State
from desktop.ui.help.spots import PART_LEAST, mention_box
from desktop.ui.help.steps import IDS, STEPS, Want
from desktop.ui.help.tour import Tour
from desktop.ui.stream.pane import StreamPane
from desktop.ui.theme import Mode, Theme
from desktop.ui.window import Window
from tests.ui.room_in_memory import OPENING, RoomInMemory, named
from tests.ui.window_scene import open_window, said


class Visit:
    """A tour of a room in memory, as its visitor sees it."""

    def __init__(
        self, qtbot: QtBot, session: RoomInMemory | None = None, *, width: int = 1240, scale: float = 1.0
    ):
        self.qtbot, self.session = qtbot, session or RoomInMemory()
        self.window = open_window(qtbot, self.session, width=width)
        theme = Theme(Mode.LIGHT, scale, self.window)
        self.tour = Tour(theme, self.window)
        self.reached: list[str] = []
        self.ended: list[bool] = []
        self.tour.reached.connect(self.reached.append)
        self.tour.ended.connect(self.ended.append)

    def begin(self, step: str = "") -> Visit:
        self.tour.begin(step)
        QApplication.processEvents()
        return self

    @property
    def card(self) -> QWidget:
        return self.tour.card

    @property
    def field(self) -> QPlainTextEdit:
        return named(self.window, QPlainTextEdit, "Your post")

    @property
    def title(self) -> str:
        return self.tour.card.accessibleName().partition(": ")[2]

    def words(self) -> str:
        return " ".join(label.accessibleName() or label.text() for label in self.card.findChildren(QLabel))

    def press(self, name: str) -> None:
        named(self.card, QPushButton, name).click()
        QApplication.processEvents()

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focused = self.window.focusWidget()
        assert focused is not None
        self.qtbot.keyClick(focused, key, modifier)
        QApplication.processEvents()

    def answer(self, words: str) -> None:
        self.qtbot.keyClicks(self.window.focusWidget(), words)
        self.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def wait_done(self) -> None:
        self.qtbot.waitUntil(lambda: STEPS[IDS.index(self.reached[-1])].done in self.words())


def has_keyboard(place: QWidget, window: Window) -> bool:
    focused = window.focusWidget()
    return focused is place or place.isAncestorOf(focused)


def test_whoever_only_presses_next_sees_every_step_and_its_end(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin()
    for _ in STEPS:
        visit.tour.card.next.click()
        QApplication.processEvents()
    assert visit.reached == list(IDS)
    assert visit.ended == [True]
    assert not visit.card.isVisible()
    assert not visit.tour.ring.isVisible()
    assert has_keyboard(visit.field, visit.window)


def test_a_step_is_gone_back_to(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("question")
    visit.press("Back")
    assert visit.title == "Posts come in here"
    visit.press("Back")
    assert (visit.tour.card.back.isVisible(), visit.tour.card.next.isVisible()) == (False, True)
    visit.press("Next")
    assert visit.reached == ["question", "stream", "chat", "stream"]


def test_it_waits_for_the_first_question_and_can_go_on_without(qtbot: QtBot) -> None:
    session = RoomInMemory([("asha", "Hello! #critlib")])
    visit = Visit(qtbot, session).begin("question")
    assert "Q1 comes within seconds." in visit.words()
    assert named(visit.card, QPushButton, "Skip").isVisible()
    said(visit.window, session, "ines", "Q1: What did you stop doing? #critlib")
    visit.wait_done()
    visit.press("Next")
    assert visit.reached == ["question", "answer"]


def test_a_question_that_is_there_is_not_promised(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("question")
    assert "There it is." in visit.words()
    assert "Q1 comes within seconds." not in visit.words()


def test_the_label_of_the_answer_is_the_one_that_is_put_before_it(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("answer")
    assert "A2 and the hashtag are put around it." in visit.words()
    said(visit.window, visit.session, "ines", "Q3: And what stays? #critlib")
    qtbot.waitUntil(lambda: "A3 and the hashtag are put around it." in visit.words())


def test_what_has_no_number_gets_the_hashtag_alone(qtbot: QtBot) -> None:
    visit = Visit(qtbot, RoomInMemory([("asha", "Hello! #critlib")])).begin("answer")
    assert "The hashtag is put behind it." in visit.words()
    assert "%1" not in visit.words()


def test_an_answer_that_is_sent_leads_on_and_is_seen_to_come_in(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("answer")
    assert has_keyboard(visit.field, visit.window), "who types may begin at once"
    visit.answer("Somebody said my name.")
    assert visit.reached == ["answer", "back"]
    assert "It is on its way." in visit.words()
    assert visit.session.entries[-1].text == "A2: Somebody said my name. #critlib"
    visit.session.move(visit.session.entries[-1].id, State.SETTLED)
    visit.window.take([OutboxChanged(1, 1)])
    visit.wait_done()
    assert named(visit.card, QPushButton, "Next").isVisible()


def test_an_older_post_is_not_taken_for_the_one_that_is_waited_for(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("answer")
    visit.answer("One.")
    visit.session.move(visit.session.entries[-1].id, State.SETTLED)
    visit.window.take([OutboxChanged(1, 1)])
    visit.wait_done()
    visit.press("Back")
    visit.answer("Two.")
    assert "It is on its way." in visit.words()


def test_holding_the_stream_is_noticed(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("hold")
    assert "Try it." in visit.words()
    visit.window.actions_by_id["stream.hold"].trigger()
    visit.wait_done()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [520, 600, 820, 1240, 1800])
@pytest.mark.parametrize("mirrored", [False, True])
def test_the_card_stands_beside_what_it_speaks_of_in_any_window(
    qtbot: QtBot, qapp: QApplication, width: int, scale: float, mirrored: bool
) -> None:
    visit = Visit(qtbot, width=width, scale=scale)
    visit.window.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    covered = []
    for step in STEPS:
        visit.begin(step.id)
        assert visit.tour.ring.isVisible(), step.id
        ground = visit.card.parentWidget()
        assert ground is not None
        assert ground.rect().contains(visit.card.geometry()), step.id
        if visit.card.geometry().intersects(visit.tour.ring.geometry()):
            covered.append(step.id)
    assert covered == []


@pytest.mark.parametrize(("width", "height"), [(820, 640), (1240, 640), (1240, 800)])
@pytest.mark.parametrize("scale", [1.0, 1.4, 2.0])
def test_its_words_are_seen_without_scrolling(qtbot: QtBot, width: int, height: int, scale: float) -> None:
    visit = Visit(qtbot, width=width, scale=scale)
    visit.window.resize(width, height)
    (scrolled,) = visit.card.findChildren(QScrollArea)
    cut = []
    for step in STEPS:
        visit.begin(step.id)
        if scrolled.verticalScrollBar().isVisible() or scrolled.verticalScrollBar().maximum():
            cut.append(step.id)
    assert cut == []


def mentioned(*later: tuple[str, str]) -> RoomInMemory:
    """Somebody asked the person something, and others went on."""
    session = RoomInMemory([*OPENING, ("asha", "@mira And who reads it? #critlib"), *later])
    session.posts = [replace(post, entities=find_entities(post.text)) for post in session.posts]
    return session


LATER = [("bram", f"A2: Number {number}. #critlib") for number in range(60)]


def test_the_post_that_mentions_the_person_is_ringed(qtbot: QtBot) -> None:
    visit = Visit(qtbot, mentioned(("bram", "A2: Nobody. #critlib")))
    visit.begin("mention")
    stream = visit.window.findChildren(StreamPane)[0]
    post, ring = mention_box(stream), visit.tour.ring.geometry()
    ground = visit.tour.ring.parentWidget()
    assert ground is not None
    assert not post.isEmpty()
    assert ring.contains(post.translated(stream.view.mapTo(ground, QPoint(0, 0))).center())
    assert ring.height() < post.height() + PART_LEAST / 2


def test_a_mention_of_long_ago_is_brought_into_sight(qtbot: QtBot) -> None:
    visit = Visit(qtbot, mentioned(*LATER))
    stream = visit.window.findChildren(StreamPane)[0]
    assert mention_box(stream).isEmpty()
    visit.begin("mention")
    assert not mention_box(stream).isEmpty()


def test_a_mention_that_went_out_of_sight_is_pointed_at_by_what_counts_such_posts(qtbot: QtBot) -> None:
    visit = Visit(qtbot, mentioned(*LATER)).begin("mention")
    stream = visit.window.findChildren(StreamPane)[0]
    visit.window.actions_by_id["stream.newest"].trigger()
    qtbot.waitUntil(lambda: mention_box(stream).isEmpty())
    chip, ground = stream.head.for_me, visit.tour.ring.parentWidget()
    assert ground is not None
    assert chip.isVisible()
    place = QRect(chip.mapTo(ground, QPoint(0, 0)), chip.size())
    qtbot.waitUntil(lambda: visit.tour.ring.geometry().contains(place))
    assert visit.tour.ring.height() < place.height() + PART_LEAST / 2


def test_the_card_goes_along_when_the_window_changes(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("answer")
    before = visit.card.geometry()
    visit.window.resize(600, 700)
    qtbot.waitUntil(lambda: visit.card.geometry() != before)
    qtbot.waitUntil(lambda: not visit.card.geometry().intersects(visit.tour.ring.geometry()))
    assert QRect(QPoint(0, 0), visit.window.size()).contains(visit.card.geometry())


def test_all_of_it_is_done_by_keys(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("question")
    visit.key(Qt.Key.Key_Return)
    assert visit.reached == ["question", "answer"]
    visit.window.actions_by_id["pane.previous"].trigger()
    assert has_keyboard(visit.card, visit.window), "the card stands before what it speaks of"
    visit.window.actions_by_id["pane.next"].trigger()
    assert has_keyboard(visit.field, visit.window)


def test_f6_finds_the_card_and_leads_out_of_it_to_what_it_speaks_of(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("stream")
    assert has_keyboard(visit.card, visit.window)
    visit.window.actions_by_id["pane.next"].trigger()
    assert has_keyboard(named(visit.window, QWidget, "Posts"), visit.window)
    visit.window.actions_by_id["pane.previous"].trigger()
    assert has_keyboard(named(visit.card, QPushButton, "Next"), visit.window), (
        "what leaves is not what F6 finds"
    )


@pytest.mark.parametrize("step", ["stream", "answer"])
def test_escape_leaves_it_wherever_the_keyboard_is(qtbot: QtBot, step: str) -> None:
    visit = Visit(qtbot).begin(step)
    visit.key(Qt.Key.Key_Escape)
    assert visit.ended == [False]
    assert not visit.card.isVisible()
    assert has_keyboard(visit.field, visit.window)
    visit.begin(visit.reached[-1])
    assert visit.tour.card.step.id == step


def test_it_has_a_button_to_leave(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin()
    named(visit.card, QToolButton, "Leave the tour").click()
    assert visit.ended == [False]


def test_everything_in_the_card_has_a_name_and_says_where_one_is(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("mention")
    assert visit.card.accessibleName() == "Tour, Step 6 of 8: Somebody answers you"
    takers = [
        part for part in visit.card.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert [part for part in takers if not part.accessibleName()] == []
    assert named(visit.card, QPushButton, "Next").accessibleDescription() == visit.card.accessibleName()


def test_another_page_hides_it_and_the_room_brings_it_back(qtbot: QtBot) -> None:
    visit = Visit(qtbot).begin("stream")
    visit.window.show_page(QLabel("Another page"))
    qtbot.waitUntil(lambda: not visit.card.isVisible())
    assert not visit.tour.ring.isVisible()
    visit.window.leave_page()
    qtbot.waitUntil(visit.card.isVisible)


def test_only_what_a_person_does_ends_the_waiting(qtbot: QtBot) -> None:
    """A step that waits for nothing has nothing to say about it."""
    visit = Visit(qtbot)
    for step in STEPS:
        visit.begin(step.id)
        shown = [label for label in visit.card.findChildren(QLabel) if label.isVisible()]
        assert len(shown) == (3 if step.want is Want.NOTHING else 4), step.id
