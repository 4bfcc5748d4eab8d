"""QuestionsModel: answers under their questions, and which of them are the person's own."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester

from desktop.core.timeline import post_row
from desktop.ui.models.questions import QuestionsModel
from tests.ui.room_in_memory import MIRA, RoomInMemory

pytestmark = pytest.mark.usefixtures("qtbot")


def filled(session: RoomInMemory) -> QuestionsModel:
    model = QuestionsModel()
    model.set_questions(session.questions(), [post_row(post, session.room, MIRA) for post in session.posts])
    return model


def test_it_keeps_qt_s_rules_for_models(qtmodeltester: ModelTester) -> None:
    model = filled(RoomInMemory())
    qtmodeltester.check(model, force_py=True)
    assert model.rowCount() == 2


def test_answers_stand_under_their_question_oldest_first() -> None:
    model = filled(RoomInMemory())
    assert [row.author.username for row in model.answers(1)] == ["asha", "mira"]
    assert (model.answered(1), model.answered(2)) == (True, False)


def test_a_participant_s_q_is_an_answer() -> None:
    session = RoomInMemory()
    session.say("asha", "Q2: the first one in, mostly #critlib")
    assert [row.author.username for row in filled(session).answers(2)] == ["bram", "asha"]


def test_nothing_new_resets_nothing() -> None:
    session = RoomInMemory()
    model = filled(session)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    model.set_questions(session.questions(), [post_row(post, session.room, MIRA) for post in session.posts])
    assert resets == []


def test_roles_tell_what_the_strip_draws() -> None:
    model = filled(RoomInMemory())
    first, second = model.index(0), model.index(1)
    assert first.data() == "Q1: What did you stop doing this year?"
    assert (first.data(model.CURRENT), second.data(model.CURRENT)) == (False, True)
    assert (first.data(model.ANSWERED), second.data(model.ANSWERED)) == (True, False)
