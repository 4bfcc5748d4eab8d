"""QuestionsModel: answers under their questions, and which of them are the person's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.modeltest import ModelTester

from desktop.core.draft import Draft
from desktop.core.outbox import State
from desktop.core.timeline import Row, entry_row
from desktop.core.verdict import Reason
from desktop.ui.models.questions import QuestionsModel
from tests.ui.room_in_memory import MIRA, RoomInMemory

pytestmark = pytest.mark.usefixtures("qtbot")


def pending(session: RoomInMemory) -> list[Row]:
    return [entry_row(entry, MIRA) for entry in session.outgoing.open_entries()]


def filled(session: RoomInMemory) -> QuestionsModel:
    model = QuestionsModel()
    model.set_questions(session.questions(), pending(session), MIRA.id)
    return model


@pytest.fixture
def resets() -> Callable[[QuestionsModel], list[int]]:
    def counted(model: QuestionsModel) -> list[int]:
        found: list[int] = []
        model.modelReset.connect(lambda: found.append(1))
        return found

    return counted


def people(session: RoomInMemory, model: QuestionsModel, number: int) -> list[str]:
    return [row.author.username for row in session.rows(model.answers(number))]


def test_it_keeps_qt_s_rules_for_models(qtmodeltester: ModelTester) -> None:
    model = filled(RoomInMemory())
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() == 2


def test_answers_stand_under_their_question_oldest_first() -> None:
    session = RoomInMemory()
    model = filled(session)
    assert people(session, model, 1) == ["asha", "mira"]
    assert (model.answered(1), model.answered(2)) == (True, False)


def test_a_participant_s_q_is_an_answer() -> None:
    session = RoomInMemory()
    session.say("asha", "Q2: the first one in, mostly #critlib")
    assert people(session, filled(session), 2) == ["bram", "asha"]


def test_a_post_that_answers_two_questions_stands_under_both() -> None:
    session = RoomInMemory()
    both = session.say("mira", "A1/A2: The same people, every week. #critlib")
    model = filled(session)
    assert model.answers(1)[-1] == both == model.answers(2)[-1]
    assert (model.answered(1), model.answered(2)) == (True, True)


def test_an_answer_on_its_way_counts_as_answered_and_one_that_failed_does_not() -> None:
    session = RoomInMemory()
    (entry,) = session.outgoing.post(Draft("Nobody does.", number=2))
    assert filled(session).answered(2)
    session.move(entry.id, State.FAILED)
    assert not filled(session).answered(2)


def test_a_question_of_one_s_own_on_its_way_is_no_answer() -> None:
    session = RoomInMemory(hosts=("ines", "mira"))
    question = session.questions().get(1)
    assert question is not None
    session.post_question(question)
    session.outgoing.post(Draft("Q2: What stands there now?"))
    assert not filled(session).answered(2)


def test_what_probably_answers_is_never_counted_among_the_certain() -> None:
    session = RoomInMemory()
    guess = session.say("bram", "and the second one in, on Mondays #critlib")
    model = filled(session)
    assert guess not in model.answers(2)
    assert [(found.post_id, found.reason) for found in model.probable(2)] == [(guess, Reason.AUTHOR)]


def test_nothing_new_resets_nothing(resets: Callable[[QuestionsModel], list[int]]) -> None:
    session = RoomInMemory()
    model = filled(session)
    found = resets(model)
    model.set_questions(session.questions(), pending(session), MIRA.id)
    assert found == []


def test_posts_that_answer_nothing_reset_nothing_and_are_known(
    resets: Callable[[QuestionsModel], list[int]],
) -> None:
    session = RoomInMemory()
    model = filled(session)
    found = resets(model)
    session.say("asha", "Hello all, lurking today #critlib")
    session.say("asha", "RT @ines: Q2: Who decides what stands by the door? #critlib")
    model.set_questions(session.questions(), pending(session), MIRA.id)
    assert found == []
    assert model.questions == session.questions()


def test_roles_tell_what_the_strip_draws() -> None:
    model = filled(RoomInMemory())
    first, second = model.index(0), model.index(1)
    assert first.data() == "Q1: What did you stop doing this year?"
    assert (first.data(model.CURRENT), second.data(model.CURRENT)) == (False, True)
    assert (first.data(model.ANSWERED), second.data(model.ANSWERED)) == (True, False)
