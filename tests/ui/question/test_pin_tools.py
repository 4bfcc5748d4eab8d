"""What a host does with the question on the card: pin, release, correct, renumber, and post it for everybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QPushButton, QSpinBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.errors import ParleyError, SignInNeeded
from desktop.core.outbox import State
from desktop.ui.question.pane import QuestionPane
from tests.ui.question_scene import HOSTED, again, card, choose, offered, shown
from tests.ui.room_in_memory import NOW, RoomInMemory, named

OWN = "What would you put by the door?"


def hosted(qtbot: QtBot) -> tuple[RoomInMemory, QuestionPane]:
    """A room that Mira hosts with Ines; Q2 is current."""
    session = RoomInMemory(hosts=HOSTED)
    return session, shown(qtbot, session)


def words_field(pane: QuestionPane) -> QPlainTextEdit:
    return named(pane, QPlainTextEdit, "Words of the question")


def write(pane: QuestionPane, text: str) -> None:
    words_field(pane).setPlainText(text)
    named(pane, QPushButton, "Pin for me").click()


def visible(pane: QuestionPane, name: str) -> bool:
    found = [part for part in pane.findChildren(QWidget) if part.accessibleName() == name]
    return any(part.isVisible() for part in found)


def test_a_question_in_one_s_own_words_is_pinned_under_the_next_number(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    pane.pin_own()
    assert named(pane, QSpinBox, "Number of the question").value() == 3
    with qtbot.waitSignal(pane.changed) as told:
        write(pane, OWN)
    assert told.args == ["Q3 is pinned, for you alone."]
    assert card(pane) == f"Q3 pinned by you: {OWN}"
    assert named(pane, QFrame, "pinned for you").isVisible()
    assert not visible(pane, "Pin for me")
    session.undo_mark()
    again(pane, session)
    assert card(pane).startswith("Q2 asked")


def test_without_words_it_says_what_is_missing_and_pins_nothing(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    pane.pin_own()
    write(pane, "  ")
    assert "The question is missing. Type it first." in [part.text() for part in pane.findChildren(QLabel)]
    assert session.marked().pins == ()


def test_escape_leaves_the_form_and_pins_nothing(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    pane.pin_own()
    qtbot.keyClicks(words_field(pane), OWN)
    qtbot.keyClick(words_field(pane), Qt.Key.Key_Escape)
    assert not visible(pane, "Pin for me")
    assert session.marked().pins == ()


def test_ctrl_enter_pins_and_sends_nothing(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    pane.pin_own()
    qtbot.keyClicks(words_field(pane), OWN)
    qtbot.keyClick(words_field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert card(pane).startswith("Q3 pinned by you")
    assert session.entries == []


def test_what_is_typed_stays_when_a_question_arrives_or_something_else_is_chosen(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    pane.pin_own()
    qtbot.keyClicks(words_field(pane), OWN)
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    assert card(pane).startswith("Q3 asked by Ines Holt")
    pane.view(1)
    choose(pane, "Correct the words…")
    assert words_field(pane).toPlainText() == OWN
    hints = [part.text() for part in pane.findChildren(QLabel) if part.isVisible()]
    assert "There is a Q3 already. For you, this one takes its place." in hints
    named(pane, QPushButton, "Pin for me").click()
    assert card(pane).startswith(f"Q3 pinned by you: {OWN}")


def test_an_earlier_question_is_held_up_until_it_is_released(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    pane.view(1)
    choose(pane, "Pin this question")
    assert card(pane).startswith("Q1 asked by Ines Holt")
    assert card(pane).endswith("Pinned for you.")
    assert named(
        pane, QToolButton, "Question 1, current, shown, pinned for you, you answered, 2 answers"
    ).isVisible()
    choose(pane, "Release the pin")
    assert session.marked().pins == ()
    assert card(pane).startswith("Q2 asked")


def test_the_pin_steps_back_when_the_host_moves_on(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    pane.view(1)
    choose(pane, "Pin this question")
    session.say("ines", "Q3: And next year? #critlib")
    again(pane, session)
    assert card(pane) == "Q3 asked by Ines Holt: And next year?"


def test_correcting_the_words_keeps_post_and_answers(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    choose(pane, "Correct the words…")
    assert words_field(pane).toPlainText() == "Who decides what stands by the door?"
    write(pane, "Who decides what stands behind the door?")
    pin = session.marked().pins[0]
    assert (pin.number, pin.post_id, pin.text) == (2, "103", "Who decides what stands behind the door?")
    assert card(pane).startswith("Q2 asked by Ines Holt: Who decides what stands behind the door?")
    assert named(pane, QPushButton, "Read 1 answer").isVisible()


def test_another_number_takes_the_pin_along_and_leaves_the_words(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    answer = session.posts[-1].id
    session.pin(3, post_id=answer)
    again(pane, session)
    choose(pane, "Change the number…")
    named(pane, QSpinBox, "Number of the question").setValue(5)
    named(pane, QPushButton, "Pin for me").click()
    assert [(pin.number, pin.post_id, pin.text) for pin in session.marked().pins] == [(5, answer, "")]
    assert card(pane).startswith("Q5 asked by Bram Oke: Whoever is in first.")


def test_a_pinned_text_is_posted_once_and_its_button_waits(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    session.pin(3, text=OWN)
    again(pane, session)
    button = named(pane, QPushButton, "Post it as Q3 as @mira")
    button.click()
    button.click()
    assert [entry.text for entry in session.entries] == [f"Q3: {OWN} #critlib"]
    assert not button.isEnabled()
    session.move(1, State.DISCARDED)
    again(pane, session)
    assert button.isEnabled()
    session.say("mira", f"Q3: {OWN} #critlib")
    session.posts[-1] = replace(session.posts[-1], created_at=NOW + timedelta(minutes=1))
    again(pane, session)
    assert card(pane) == f"Q3 asked by Mira Engel: {OWN}"
    assert not button.isVisible()


def test_back_to_a_question_of_the_hosts_says_so_to_everybody(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    assert not visible(pane, "Back to Q2 as @mira")
    pane.view(1)
    named(pane, QPushButton, "Back to Q1 as @mira").click()
    choose(pane, "Pin this question")
    assert not named(pane, QPushButton, "Back to Q1 as @mira").isEnabled()
    assert [entry.text for entry in session.entries] == [
        "Back to Q1: What did you stop doing this year? #critlib"
    ]


def test_a_refused_post_is_the_window_s_to_tell(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    session.pin(3, text=OWN)
    again(pane, session)
    session.refusal = SignInNeeded("Nobody is signed in.")
    problems: list[ParleyError] = []
    pane.problem.connect(problems.append)
    named(pane, QPushButton, "Post it as Q3 as @mira").click()
    assert problems == [session.refusal]


def test_before_the_first_question_a_host_can_pin_one(qtbot: QtBot) -> None:
    session = RoomInMemory([("asha", "hello #critlib")], hosts=HOSTED)
    pane = shown(qtbot, session)
    named(pane, QPushButton, "Pin a question of your own").click()
    write(pane, OWN)
    assert card(pane) == f"Q1 pinned by you: {OWN}"


def test_participants_see_nothing_of_it_but_what_they_pinned_as_hosts(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    pane.view(1)
    pane.pin_own()
    for name in ("Pin and correct", "Back to Q1 as @mira", "Pin for me", "pinned for you"):
        assert not visible(pane, name)
    session.pin(1, post_id="100")
    again(pane, session)
    assert named(pane, QFrame, "pinned for you").isVisible()
    assert not visible(pane, "Post it as Q1 as @mira")
    named(pane, QPushButton, "Release the pin on Q1").click()
    assert session.marked().pins == ()


def test_the_menu_offers_what_fits_the_question(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    plain = ["Correct the words…", "Change the number…", "Pin a question of your own…", "", "Note…"]
    assert [entry.text() for entry in offered(pane).actions()] == ["Pin this question", *plain]
    session.pin(2, post_id="103")
    again(pane, session)
    assert [entry.text() for entry in offered(pane).actions()] == ["Release the pin", *plain]


def test_an_answer_of_the_same_words_on_its_way_holds_nothing_back(qtbot: QtBot) -> None:
    session, pane = hosted(qtbot)
    session.pin(3, text=OWN)
    session.outgoing.post(Draft(OWN, number=2))
    again(pane, session)
    assert named(pane, QPushButton, "Post it as Q3 as @mira").isEnabled()
