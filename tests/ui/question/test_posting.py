"""What a host can say to everybody: that a question is Q4, or that the chat goes back to Q3; once, and never again."""

from __future__ import annotations

import pytest

from desktop.ui.question.posting import posting
from tests.ui.question_scene import HOSTED
from tests.ui.room_in_memory import RoomInMemory

pytestmark = pytest.mark.usefixtures("qtbot")


def opening(session: RoomInMemory, number: int) -> str:
    """How the post would begin, words and all; empty where there is nothing to say."""
    questions = session.questions()
    question = questions.get(number)
    assert question is not None
    possible = posting(question, questions)
    return "" if possible is None else possible.texts("critlib")[0]


def room() -> RoomInMemory:
    return RoomInMemory(hosts=HOSTED)


def test_what_the_hosts_asked_last_everybody_has() -> None:
    session = room()
    assert opening(session, 2) == ""
    session.pin(2, post_id="103")
    assert opening(session, 2) == ""


def test_the_chat_goes_back_to_what_was_asked_before_pinned_or_not() -> None:
    session = room()
    back = "Back to Q1: What did you stop doing this year? #critlib"
    assert opening(session, 1) == back
    session.pin(1, post_id="100")
    assert opening(session, 1) == back


def test_a_participant_s_post_becomes_a_question_of_the_host_s() -> None:
    session = room()
    session.pin(3, post_id="104")
    assert opening(session, 3) == "Q3: Whoever is in first. #critlib"


def test_a_host_s_question_under_another_number_is_asked_under_it() -> None:
    session = room()
    session.pin(3, post_id="100")
    assert opening(session, 3) == "Q3: What did you stop doing this year? #critlib"


def test_corrected_words_are_those_that_are_posted_once_another_was_asked() -> None:
    session = room()
    session.pin(2, post_id="103", text="Who decides, really?")
    assert opening(session, 2) == ""  # others would take it for a repeat
    session.say("ines", "Q3: And next year? #critlib")
    assert opening(session, 2) == "Back to Q2: Who decides, really? #critlib"
