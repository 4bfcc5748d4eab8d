"""The label doctor finds the slips that people make with labels, offers one remedy, and keeps quiet otherwise."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.draft import Draft
from desktop.core.fold import read_questions
from desktop.core.label_doctor import Hint, HintKind, examine
from desktop.core.question import Questions
from tests.ui.room_in_memory import RoomInMemory

ASKED = (
    ("ines", "Q1: What did you stop doing this year? #critlib"),
    ("asha", "A1: The printed guide, and nobody asked. #critlib"),
    ("ines", "Q2: Who decides what stands by the door? #critlib"),
    ("ines", "Q3: And what would you keep if you could? #critlib"),
    ("ines", "Q4: One thing for next year? #critlib"),
)
OWN = ("A1: The weekly report, which nobody read. #critlib", "A2: Agreed! #critlib")


def asked(*said: tuple[str, str]) -> Questions:
    room = RoomInMemory(said or ASKED)
    return read_questions(room.posts, room.room)


ROOM = asked()
TOPICS = asked(
    ("ines", "T1: What did you stop doing this year? #critlib"),
    ("asha", "T1: The printed guide. #critlib"),
    ("bram", "T1: The newsletter. #critlib"),
    ("ines", "T2: Who decides what stands by the door? #critlib"),
)
IBERIAN = asked(
    ("ines", "P1: ¿Qué dejaste de hacer este año? #critlib"),
    ("asha", "R1: La guía impresa. #critlib"),
    ("bram", "R1: El boletín. #critlib"),
    ("ines", "P2: ¿Quién decide qué va junto a la puerta? #critlib"),
)


def hint(
    body: str,
    number: int | None = 3,
    questions: Questions = ROOM,
    typing: bool = False,
    hosting: bool = False,
) -> Hint | None:
    draft = Draft(body, number, locked=True, letter=questions.answer_letter)
    return examine(draft, "critlib", questions, OWN, typing=typing, hosting=hosting)


def remedy(found: Hint | None) -> str:
    assert found is not None
    assert found.fixed is not None
    return found.fixed.text("critlib")


def kind(found: Hint | None) -> HintKind | None:
    return None if found is None else found.kind


@pytest.mark.parametrize(
    ("body", "wanted", "posted"),
    [
        ("Q3: I think mobile did it", HintKind.LETTER, "A3: I think mobile did it"),
        ("q3 I think so", HintKind.LETTER, "A3: I think so"),
        ("Question 3: I think so", HintKind.LETTER, "A3: I think so"),
        ("@bram q3 yes, because", HintKind.LETTER, "A3: @bram yes, because"),
        ("Q3 (1/2): I think", HintKind.LETTER, "A3 (1/2): I think"),
        ("A3: The queue", HintKind.TWICE, "A3: The queue"),
        ("A3: A3: The queue", HintKind.TWICE, "A3: The queue"),
        ("A3 - the queue", HintKind.TWICE, "A3: the queue"),
        ("a3) the queue", HintKind.TWICE, "A3: the queue"),
        ("(A3) the queue", HintKind.TWICE, "A3: the queue"),
        ("#A3 the queue", HintKind.TWICE, "A3: the queue"),
        ("A3.The queue", HintKind.TWICE, "A3: The queue"),
        ("A3 (1/2): The queue", HintKind.TWICE, "A3 (1/2): The queue"),
        ("A3/4: Both", HintKind.TWICE, "A3/4: Both"),
        ("A2: The queue", HintKind.NUMBER, "A2: The queue"),
        ("oops, A2: the queue", HintKind.NUMBER, "A2: oops, the queue"),
        ("Q2: The queue", HintKind.NUMBER, "A2: The queue"),
        ("A1/2: Both", HintKind.NUMBER, "A1/2: Both"),
        ("A7: The queue", HintKind.NO_QUESTION, "A3: The queue"),
        ("Back then A1.So it went", HintKind.LINK, "A3: Back then A1. So it went"),
        ("The queue #critlib", HintKind.HASHTAG, "A3: The queue"),
        ("The queue\n#CritLib ", HintKind.HASHTAG, "A3: The queue"),
    ],
)
def test_behind_a_number_a_slip_has_its_remedy(body: str, wanted: HintKind, posted: str) -> None:
    found = hint(body)
    assert kind(found) is wanted
    assert remedy(found) == f"{posted} #critlib"


@pytest.mark.parametrize(
    ("body", "wanted", "posted"),
    [
        ("Q3: I think so", HintKind.LETTER, "A3: I think so"),
        ("Q3 I think so", HintKind.LETTER, "A3: I think so"),
        ("Q3b: I think so", HintKind.LETTER, "A3b: I think so"),
        ("A3: A3: The queue", HintKind.TWICE, "A3: The queue"),
        ("A7: The queue", HintKind.NO_QUESTION, "A4: The queue"),
        ("A1.My view", HintKind.LINK, "A1. My view"),
    ],
)
def test_without_a_number_a_typed_label_is_looked_at(body: str, wanted: HintKind, posted: str) -> None:
    found = hint(body, None)
    assert kind(found) is wanted
    assert remedy(found) == f"{posted} #critlib"


@pytest.mark.parametrize(
    "body",
    [
        "The queue.",
        "Q3 was the hard one for me",
        "In response to Q3: nothing",
        "I agree with A2: the queue",
        "5) More time",
        "T3: the third of them",
        "R2D2 is a robot, A4paper is not",
        "See t3.com, node.js and A1.pdf",
        "Say #critlib and be heard",
        "The queue #critlib2",
        "#critlib",
        "Agreed!",
        "",
        "  \n",
    ],
)
def test_what_is_no_slip_is_left_alone(body: str) -> None:
    assert hint(body) is None


@pytest.mark.parametrize(
    "body", ["Q3: can someone repost?", "What's Q3?", "A3: mine", "Q7: what is it?", "A4 paper"]
)
def test_without_a_number_more_is_the_person_s_own_choice(body: str) -> None:
    assert hint(body, None) is None


def test_the_number_that_stands_there_was_never_asked() -> None:
    found = hint("The queue.", 7)
    assert found == Hint(HintKind.NO_QUESTION, Draft("The queue.", 4, locked=True), "A7", "A7", "A4")


def test_a_question_said_again_or_asked_by_the_host_stands_alone() -> None:
    again = "Q3: And what would you keep if you could?"
    assert remedy(hint(again)) == f"{again} #critlib"
    asks = "Q5: One more thing, who wrote it?"
    assert remedy(hint(asks, 4, hosting=True)) == f"{asks} #critlib"
    assert hint(asks, None, hosting=True) is None
    assert kind(hint("Q3: I think so", None, hosting=True)) is HintKind.LETTER


@pytest.mark.parametrize(("questions", "letter"), [(TOPICS, "T"), (IBERIAN, "R")])
def test_the_room_s_own_letter_is_no_slip(questions: Questions, letter: str) -> None:
    assert questions.answer_letter == letter
    assert hint(f"{letter}1: The printed guide of ours", None, questions) is None
    assert (
        remedy(hint("Q1: The printed guide of ours", None, questions))
        == f"{letter}1: The printed guide of ours #critlib"
    )
    assert (
        remedy(hint("Q1: The printed guide of ours", 1, questions))
        == f"{letter}1: The printed guide of ours #critlib"
    )
    assert remedy(hint(f"{letter}2: My words", 1, questions)) == f"{letter}2: My words #critlib"


@pytest.mark.parametrize(
    ("asks", "answers"),
    [
        ("س", "ج"),
        ("質問", "回答"),
    ],
)
def test_a_room_in_another_script_has_its_own_letters(asks: str, answers: str) -> None:
    room = asked(
        ("ines", f"{asks}1: ما الذي توقفتم عنه هذا العام؟ #critlib"),
        ("ines", f"{asks}2: من يقرر ما يقف عند الباب؟ #critlib"),
    )
    assert [f"{one.letter}{one.number}" for one in room.by_number] == [f"{asks}1", f"{asks}2"]
    assert room.answer_letter == answers
    assert hint(f"{answers}1: The printed guide of ours", None, room) is None
    twice = hint(f"{answers}1: The printed guide of ours", 1, room)
    assert remedy(twice) == f"{answers}1: The printed guide of ours #critlib"


def test_in_an_iberian_room_p_asks() -> None:
    assert remedy(hint("P1: La guía", None, IBERIAN)) == "R1: La guía #critlib"
    assert hint("P1: The guide", None, ROOM) is None


@pytest.mark.parametrize("body", ["Q3: I think so", "A3: I think so", "A7: I think so"])
def test_where_nobody_asked_labels_are_no_slips(body: str) -> None:
    assert hint(body, None, Questions()) is None


def test_a_number_chosen_where_no_question_can_be_read_is_still_not_put_twice() -> None:
    assert remedy(hint("A3: The queue", 3, Questions())) == "A3: The queue #critlib"
    assert hint("The queue", 3, Questions()) is None


@pytest.mark.parametrize("body", ["Q3", "Q3:", "A3 th", "Q3 was", "A1.M", "My A1.My", "Fine #critlib", "A2"])
def test_nothing_is_said_about_a_word_that_is_being_typed(body: str) -> None:
    assert hint(body, typing=True) is None


def test_a_label_is_complete_with_its_sign_or_the_word_after_it() -> None:
    assert kind(hint("Q3: ", typing=True)) is HintKind.LETTER
    assert kind(hint("A3 the que", typing=True)) is HintKind.TWICE


@pytest.mark.parametrize(
    ("body", "number", "same"),
    [
        ("The weekly report, which nobody read.", 1, True),
        ("the WEEKLY report which nobody read", 2, True),
        ("@asha The weekly report which nobody ever read #critlib", 1, True),
        ("Agreed!", 2, True),
        ("Agreed!", 3, False),
        ("The weekly report, which everybody liked.", 1, False),
    ],
)
def test_nearly_the_same_words_again_are_noticed(body: str, number: int, same: bool) -> None:
    found = hint(body, number)
    assert (kind(found) is HintKind.REPEAT) == same
    if found is not None:
        assert found.fixed is None


def test_what_is_silent_makes_room_for_the_next() -> None:
    draft = Draft("Q3: I think so #critlib", 3, locked=True)
    found = examine(draft, "critlib", ROOM, (), silent=lambda hint: hint.kind is HintKind.LETTER)
    assert kind(found) is HintKind.HASHTAG


def test_a_hint_stays_the_same_however_the_text_goes_on() -> None:
    first, later = hint("Q3: I"), hint("Q3: I think so, and more")
    assert first is not None
    assert later is not None
    assert first.about == later.about


SIGNS = "A3|Q3|a|3|:|.|)|(| |\n|-|/|#critlib|＃CRITLIB|#|@x|A1.My|RT @x: |Question|\u0301|\u200d|😀|?|é|\ufe0f|1/2"
PIECES = st.lists(st.sampled_from([*SIGNS.split("|"), "x" * 800, "I think "]), max_size=14).map("".join)
DRAFTS = st.builds(
    Draft,
    body=PIECES | st.text(),
    number=st.none() | st.integers(0, 99),
    locked=st.booleans(),
    with_hashtag=st.booleans(),
    letter=st.sampled_from("ART"),
)


@given(
    DRAFTS, st.sampled_from([ROOM, TOPICS, IBERIAN, Questions()]), st.lists(PIECES, max_size=3), st.booleans()
)
def test_it_never_throws_and_a_remedy_takes_its_own_hint_away(
    draft: Draft, questions: Questions, own: list[str], flag: bool
) -> None:
    for tag in ("critlib", "été", "x"):
        found = examine(draft, tag, questions, own, typing=flag, hosting=not flag)
        if found is not None and found.fixed is not None:
            assert found.fixed != draft
            again = examine(found.fixed, tag, questions, own, typing=flag, hosting=not flag)
            assert again is None or again != found


@pytest.mark.parametrize(
    "piece", ["#critlib ", "A1.My ", "Q1 ", "#", "a.", "(", "@a ", "RT @a: ", " ", "x", "é#"]
)
def test_a_very_long_text_costs_next_to_nothing(piece: str) -> None:
    body = (piece * 25_000)[:25_000]
    draft = Draft(body, 3, locked=True)
    times = []
    for turn in range(5):
        draft = replace(draft, body=f"{body[:-1]}{turn}")
        start = time.perf_counter()
        examine(draft, "critlib", ROOM, [body] * 10)
        times.append(time.perf_counter() - start)
    assert min(times) < 0.005  # 0.5 ms on a quiet machine
