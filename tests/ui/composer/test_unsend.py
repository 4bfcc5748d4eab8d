"""Undo goes back over a send: it takes the post back while it can, and says so where it cannot. Redo never sends."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.outbox import State
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory

WHOLE = "Well: The queue by the front door"
CTRL = Qt.KeyboardModifier.ControlModifier


def line(pane: ComposerPane) -> str:
    return pane.line.saying.text


def sent(make: Make, qtbot: QtBot) -> tuple[ComposerPane, RoomInMemory]:
    """A2 was typed in two steps, and sent."""
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "The queue by the front door")
    qtbot.keyClick(field(pane), Qt.Key.Key_Home)
    qtbot.keyClicks(field(pane), "Well: ")
    pane.send()
    assert field(pane).toPlainText() == ""
    return pane, session


def undo(pane: ComposerPane, qtbot: QtBot) -> None:
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, CTRL)


def states(session: RoomInMemory) -> list[State]:
    return [entry.state for entry in session.entries]


def test_a_post_that_has_not_left_comes_back_with_its_number_and_its_history(
    make: Make, qtbot: QtBot
) -> None:
    pane, session = sent(make, qtbot)
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    undo(pane, qtbot)
    assert (pane.draft.label, pane.draft.body) == ("A2", WHOLE)
    assert states(session) == [State.DISCARDED]
    assert session.kept == pane.draft
    assert line(pane) == "A2 is taken back; nothing was sent."
    qtbot.keyClicks(field(pane), " again")
    assert line(pane) == "Q3 is here."
    pane.send()
    assert states(session) == [State.DISCARDED, State.QUEUED]
    undo(pane, qtbot)
    undo(pane, qtbot)
    undo(pane, qtbot)
    assert field(pane).toPlainText() == "The queue by the front door"


@pytest.mark.parametrize(
    ("state", "said"),
    [
        (State.SETTLED, "A2 is out already. These are its words."),
        (State.SENDING, "A2 is on its way already. These are its words."),
    ],
)
def test_what_has_left_stays_and_its_words_are_a_copy_that_is_not_sent_twice_by_surprise(
    make: Make, qtbot: QtBot, state: State, said: str
) -> None:
    pane, session = sent(make, qtbot)
    session.posts.append(session.posts[-1])
    session.move(1, state)
    if state is State.SETTLED:
        session.say("mira", session.entries[0].text)
    undo(pane, qtbot)
    assert (pane.draft.body, line(pane)) == (WHOLE, said)
    assert states(session) == [state]
    pane.send()
    assert line(pane) == "Easily done: You posted nearly the same."
    assert len(session.entries) == 1
    pane.send()
    assert len(session.entries) == 2


def test_redo_clears_again_and_sends_nothing(make: Make, qtbot: QtBot) -> None:
    pane, session = sent(make, qtbot)
    undo(pane, qtbot)
    field(pane).redo()
    assert (field(pane).toPlainText(), states(session)) == ("", [State.DISCARDED])
    assert line(pane) == "Nothing is sent by that. Undo brings your words back."
    undo(pane, qtbot)
    assert pane.draft.body == WHOLE


def test_what_is_typed_after_a_send_is_undone_before_the_send_is(make: Make, qtbot: QtBot) -> None:
    pane, session = sent(make, qtbot)
    qtbot.keyClicks(field(pane), "Next")
    undo(pane, qtbot)
    assert (field(pane).toPlainText(), states(session)) == ("", [State.QUEUED])
    undo(pane, qtbot)
    assert states(session) == [State.DISCARDED]


def test_the_outbox_brings_it_back_with_its_history_too_and_puts_away_what_is_written(
    make: Make, qtbot: QtBot
) -> None:
    pane, session = sent(make, qtbot)
    back = session.take_back(1)
    assert back is not None
    pane.put_back(back, 1)
    undo(pane, qtbot)
    assert field(pane).toPlainText() == "The queue by the front door"
    pane.put_back(back, 1)
    assert pane.draft.body == back.body
    assert [draft.body for draft in session.begun()] == []
    pane.pick_number(1)
    field(pane).setPlainText("Other words")
    pane.put_back(back, 1)
    assert (pane.draft.label, [draft.body for draft in session.begun()]) == ("A2", ["Other words"])


NOTHING_SENT = "Nothing is sent by that. Undo brings your words back."
TAKEN_BACK = "A2 is taken back; nothing was sent."
QUEUED, DISCARDED = State.QUEUED, State.DISCARDED


def again(pane: ComposerPane) -> None:
    """Also where it was said that the same was posted."""
    pane.send()
    if pane.draft.body:
        pane.send()
    assert not pane.draft.body


def wipe(pane: ComposerPane, qtbot: QtBot) -> None:
    field(pane).selectAll()
    qtbot.keyClick(field(pane), Qt.Key.Key_Backspace)


def test_the_same_words_are_taken_back_each_time_that_they_were_sent(make: Make, qtbot: QtBot) -> None:
    pane, session = sent(make, qtbot)
    for times in range(1, 4):
        undo(pane, qtbot)
        assert (pane.draft.body, line(pane)) == (WHOLE, TAKEN_BACK)
        assert states(session) == times * [DISCARDED]
        pane.send()
        assert line(pane) != NOTHING_SENT
        assert states(session) == [*times * [DISCARDED], QUEUED]


def test_a_send_after_a_redo_is_the_one_that_is_taken_back(make: Make, qtbot: QtBot) -> None:
    pane, session = sent(make, qtbot)
    undo(pane, qtbot)
    field(pane).redo()
    undo(pane, qtbot)
    again(pane)
    undo(pane, qtbot)
    assert (states(session), line(pane)) == ([DISCARDED, DISCARDED], TAKEN_BACK)
    undo(pane, qtbot)
    assert field(pane).toPlainText() == "The queue by the front door"


def test_of_two_sends_of_the_same_words_each_undo_takes_back_its_own(make: Make, qtbot: QtBot) -> None:
    pane, session = sent(make, qtbot)
    qtbot.keyClicks(field(pane), WHOLE)
    again(pane)
    undo(pane, qtbot)
    assert states(session) == [QUEUED, DISCARDED]
    undo(pane, qtbot)
    assert (field(pane).toPlainText(), states(session)) == ("", [QUEUED, DISCARDED])
    undo(pane, qtbot)
    assert states(session) == [DISCARDED, DISCARDED]


def test_the_outbox_takes_back_the_one_that_it_was_asked_for(make: Make, qtbot: QtBot) -> None:
    pane, session = sent(make, qtbot)
    qtbot.keyClicks(field(pane), WHOLE)
    again(pane)
    back = session.take_back(1)
    assert back is not None
    pane.put_back(back, 1)
    assert (pane.draft.body, states(session)) == (WHOLE, [DISCARDED, QUEUED])


def test_a_private_answer_that_comes_back_takes_no_post_of_the_same_words_back(
    make: Make, qtbot: QtBot
) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), WHOLE)
    pane.keep_private()
    qtbot.keyClicks(field(pane), WHOLE)
    again(pane)
    assert session.undo_mark()
    pane.bring_back()
    assert (pane.draft.body, states(session)) == (WHOLE, [QUEUED])


def test_words_that_are_erased_after_an_undo_are_no_redo(make: Make, qtbot: QtBot) -> None:
    pane, session = sent(make, qtbot)
    undo(pane, qtbot)
    wipe(pane, qtbot)
    assert (field(pane).toPlainText(), states(session)) == ("", [DISCARDED])
    assert line(pane) != NOTHING_SENT
    undo(pane, qtbot)
    assert (pane.draft.body, states(session)) == (WHOLE, [DISCARDED])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=st.lists(st.sampled_from(["send", "undo", "redo", "wipe", "write"]), max_size=14))
def test_in_whatever_order_what_is_undone_is_not_sent_and_what_is_sent_stays_so(
    make: Make, qtbot: QtBot, acts: list[str]
) -> None:
    """Beside the field a history is kept that knows each step, and what it sent."""
    session = RoomInMemory()
    pane = make(session)
    history: list[tuple[str, int]] = []
    behind, expected = 0, list[State]()
    for act in ["write", *acts]:
        body, done = field(pane).toPlainText(), history[: len(history) - behind]
        if act == "undo" and done:
            was, entry = done[-1]
            behind, body = behind + 1, was
            if entry:
                expected[entry - 1] = DISCARDED
            undo(pane, qtbot)
        elif act == "redo" and behind:
            body = "" if body else "word"
            behind -= 1
            field(pane).redo()
        elif act == "write" and not body:
            history, behind, body = [*done, ("", 0)], 0, "word"
            qtbot.keyClicks(field(pane), body)
        elif act == "wipe" and body:
            history, behind, body = [*done, (body, 0)], 0, ""
            wipe(pane, qtbot)
        elif act == "send" and body:
            expected.append(QUEUED)
            history, behind, body = [*done, (body, len(expected))], 0, ""
            again(pane)
        assert (field(pane).toPlainText(), states(session)) == (body, expected)
    pane.sheet.begin(Draft())
    pane.close()
