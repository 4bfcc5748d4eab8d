"""The question card: the current question, another one to read, and what stands there before the first."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QPushButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.inquiry import escalated
from desktop.ui.question.pane import QuestionPane
from tests.ui.question_scene import again, card, shown
from tests.ui.room_in_memory import NOW, RoomInMemory, named


def words(pane: QuestionPane) -> list[str]:
    """What can be read now."""
    QApplication.processEvents()
    return [label.text() for label in pane.findChildren(QLabel) if label.isVisible()]


def test_the_card_says_the_question_and_who_asked(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory())
    assert card(pane) == "Q2 asked by Ines Holt: Who decides what stands by the door?"
    pane.tick(NOW)
    assert named(pane, QLabel, "Who decides what stands by the door?").isVisible()
    assert any(label.text() == "Ines Holt, 2 min ago" for label in pane.findChildren(QLabel))


def test_a_new_question_takes_the_card(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    assert card(pane) == "Q3 asked by Ines Holt: And next year?"


def test_reading_an_earlier_question_stays_until_back(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    named(pane, QToolButton, "Question 1, you answered, 2 answers").click()
    assert card(pane).startswith("Q1 asked")
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    assert card(pane).startswith("Q1 asked")
    named(pane, QPushButton, "Back to Q3").click()
    assert card(pane).startswith("Q3 asked")
    session.say("ines", "Q4: And after? #critlib")
    again(pane, session)
    assert card(pane).startswith("Q4 asked")


def test_the_strip_tells_shown_from_current(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory())
    pane.view(1)
    assert named(pane, QToolButton, "Question 1, shown, you answered, 2 answers").isChecked()
    current = named(pane, QToolButton, "Question 2, current, 1 answer")
    assert not current.isChecked()
    assert current.property("current") == "true"


def test_a_number_that_was_not_asked_changes_nothing(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory())
    pane.view(7)
    assert card(pane).startswith("Q2 asked")


def test_answering_asks_for_the_question_on_the_card(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory())
    pane.view(1)
    with qtbot.waitSignal(pane.answer_requested) as asked:
        named(pane, QPushButton, "Answer Q1").click()
    assert asked.args == [1]


def test_answers_unfold_to_be_read_whole(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory())
    assert "A2: Whoever is in first. #critlib" not in words(pane)
    named(pane, QPushButton, "Read 1 answer").click()
    assert "A2: Whoever is in first. #critlib" in words(pane)
    named(pane, QPushButton, "Fold answers").click()
    assert named(pane, QPushButton, "Read 1 answer").isVisible()


def test_an_answer_that_the_inbox_withholds_is_not_on_the_card(qtbot: QtBot) -> None:
    session = RoomInMemory()
    inquiry = session.inbox.take("104")
    assert inquiry is not None
    session.inbox.keep(escalated(inquiry, NOW))
    pane = shown(qtbot, session)
    assert not any("Whoever is in first" in said for said in words(pane))
    read = [button for button in pane.findChildren(QPushButton) if button.text().startswith("Read")]
    assert not any(button.isVisible() for button in read)


def test_a_click_in_the_strip_reads_that_question_with_its_answers(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory())
    named(pane, QToolButton, "Question 1, you answered, 2 answers").click()
    assert "A1: The printed guide. #critlib" in words(pane)
    named(pane, QPushButton, "Back to Q2").click()
    assert named(pane, QPushButton, "Read 1 answer").isVisible()


def test_the_keys_read_the_question_before_and_after_and_stop_at_the_ends(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.say("ines", "Q3: And next year? #critlib")
    pane = shown(qtbot, session)
    seen = []
    for way in (-1, -1, -1, 1, 1, 1):
        pane.step(way)
        seen.append(card(pane)[:2])
    assert seen == ["Q2", "Q1", "Q1", "Q2", "Q3", "Q3"]


def test_a_chat_that_asks_in_topics_says_t_wherever_q_would_stand(qtbot: QtBot) -> None:
    session = RoomInMemory([("ines", "T1: What stands by the door? #critlib"), ("ines", "T2: Why? #critlib")])
    pane = shown(qtbot, session)
    pane.view(1)
    assert card(pane) == "T1 asked by Ines Holt: What stands by the door?"
    for name in ("Answer T1", "Back to T2"):
        assert named(pane, QPushButton, name).isVisible()
    assert named(pane, QToolButton, "Question T1, shown, 0 answers").isVisible()


def test_halves_and_a_second_language_stand_on_one_card(qtbot: QtBot) -> None:
    session = RoomInMemory(
        [
            ("ines", "Q1 (1/2): Who decides what stands by the door, #critlib"),
            ("ines", "Q1 (2/2): and who asked them to? #critlib"),
            ("ines", "Q1: ¿Quién decide lo que hay junto a la puerta? #critlib"),
        ]
    )
    pane = shown(qtbot, session)
    assert card(pane) == (
        "Q1 asked by Ines Holt: Who decides what stands by the door, and who asked them to?\n"
        "¿Quién decide lo que hay junto a la puerta?"
    )
    assert named(pane, QToolButton, "Question 1, current, shown, 0 answers").isVisible()


def test_answers_that_the_stream_has_not_loaded_count_and_can_be_read(qtbot: QtBot) -> None:
    """A late-comer's stream holds the newest posts only; the pane asks the room."""
    session = RoomInMemory()
    for _ in range(250):
        session.say("asha", "Hello again, still here #critlib")
    pane = shown(qtbot, session)
    pane.view(1)
    assert "A1: The printed guide. #critlib" in words(pane)


def test_before_the_first_question_it_says_what_will_be_here(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory([("asha", "hello #critlib")]))
    assert card(pane) == "The first question will appear here when @ines posts Q1."


def test_without_a_host_it_asks_for_one(qtbot: QtBot) -> None:
    session = RoomInMemory([("ines", "Hello, all! #critlib")], hosts=())
    pane = shown(qtbot, session)
    assert card(pane).startswith("The first question of #critlib will appear here.")
    qtbot.keyClicks(named(pane, QLineEdit, "Host's handle"), "@ines")
    with qtbot.waitSignal(pane.host_named) as asked:
        qtbot.keyClick(named(pane, QLineEdit, "Host's handle"), Qt.Key.Key_Return)
    assert asked.args == ["@ines"]


def test_markup_in_a_question_is_words(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory([("ines", "Q1: Is <b>bold</b> <img src=x> bold? #critlib")]))
    assert card(pane).endswith("Is <b>bold</b> <img src=x> bold?")
    label = named(pane, QLabel, "Is <b>bold</b> <img src=x> bold?")
    assert "<img" not in label.text()


def test_a_long_question_scrolls_and_the_buttons_stay_reachable(qtbot: QtBot) -> None:
    session = RoomInMemory([("ines", "Q1: " + "why " * 500 + "? #critlib")])
    pane = shown(qtbot, session)
    pane.set_room(replace(session.room))
    assert pane.card.height() <= pane.height()
    assert named(pane, QPushButton, "Answer Q1").isEnabled()


def test_a_question_that_came_meanwhile_is_unread_until_it_is_viewed(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    pane.view(1)
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    named(pane, QToolButton, "Question 3, current, unread, 0 answers").click()
    QApplication.processEvents()
    assert named(pane, QToolButton, "Question 3, current, shown, 0 answers").isVisible()


def test_the_question_keeps_its_place_while_another_one_is_viewed(qtbot: QtBot) -> None:
    pane = shown(qtbot, RoomInMemory())
    QApplication.processEvents()
    before = named(pane, QScrollArea, "Question and answers").mapTo(pane, QPoint(0, 0))
    pane.view(1)
    QApplication.processEvents()
    assert named(pane, QPushButton, "Back to Q2").isVisible()
    assert named(pane, QScrollArea, "Question and answers").mapTo(pane, QPoint(0, 0)) == before


def test_folded_answers_leave_no_gap(qtbot: QtBot) -> None:
    session = RoomInMemory()
    for _ in range(6):
        session.say("asha", "A2: Nobody does. #critlib")
    pane = shown(qtbot, session)
    QApplication.processEvents()
    short = named(pane, QFrame, "Current question").height()
    named(pane, QPushButton, "Read 7 answers").click()
    QApplication.processEvents()
    named(pane, QPushButton, "Fold answers").click()
    QApplication.processEvents()
    assert named(pane, QFrame, "Current question").height() == short


def test_a_host_whom_nobody_named_is_called_probable(qtbot: QtBot) -> None:
    """What hosts do shows who hosts; the pane moves with them and says that it is a guess."""
    session = RoomInMemory(hosts=())
    pane = shown(qtbot, session)
    heard = "\n".join(label.accessibleName() or label.text() for label in pane.findChildren(QLabel))
    assert session.questions().host_is_inferred
    assert "probably the host" in heard
