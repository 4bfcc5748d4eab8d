"""Letters and words that label posts, and what they claim."""

from __future__ import annotations

import pytest

from desktop.core.family import (
    ALWAYS,
    LETTERS,
    WORDS,
    Role,
    Style,
    answering,
    asking,
    letters_of,
    partners,
    role_of,
    style_of,
)


@pytest.mark.parametrize(
    ("letter", "role"),
    [
        ("Q", Role.ASK),
        ("A", Role.ANSWER),
        ("T", Role.BOTH),
        ("F", Role.ASK),
        ("P", Role.ASK),
        ("R", Role.ANSWER),
    ],
)
def test_each_letter_has_a_role(letter: str, role: Role) -> None:
    assert role_of(letter) is role


def test_every_word_stands_for_a_letter() -> None:
    assert set(WORDS.values()) <= set(LETTERS)


@pytest.mark.parametrize("style", list(Style))
def test_q_and_a_label_in_every_style(style: Style) -> None:
    assert letters_of(style) >= ALWAYS


def test_a_spanish_question_makes_r_an_answer() -> None:
    assert partners("P") == {"P", "R"}
    assert partners("A") == frozenset()
    assert partners("R") == frozenset()


@pytest.mark.parametrize(
    ("style", "letters"),
    [
        (None, ("Q", "A")),
        (Style.AUTO, ("Q", "A")),
        (Style.GERMAN, ("F", "A")),
        (Style.IBERIAN, ("P", "R")),
        (Style.FRENCH, ("Q", "R")),
        (Style.TOPIC, ("T", "T")),
        (Style.ARABIC, ("س", "ج")),
        (Style.JAPANESE, ("質問", "回答")),
    ],
)
def test_each_style_has_a_letter_to_ask_and_one_to_answer_with(
    style: Style | None, letters: tuple[str, str]
) -> None:
    assert (asking(style), answering(style)) == letters
    assert answering(style, letters[0]) == letters[1]
    assert set(letters) <= letters_of(style or Style.AUTO)
    assert role_of(letters[0]) is not Role.ANSWER
    assert role_of(letters[1]) is not Role.ASK


@pytest.mark.parametrize(
    ("asked", "answer"), [("P", "R"), ("T", "T"), ("F", "A"), ("س", "ج"), ("問", "答"), ("質問", "回答")]
)
def test_where_a_chat_is_found_out_its_questions_say_how_answers_begin(asked: str, answer: str) -> None:
    assert answering(Style.AUTO, asked) == answer


@pytest.mark.parametrize(
    ("language", "style"),
    [
        ("de_AT", Style.GERMAN),
        ("pt-BR", Style.IBERIAN),
        ("es", Style.IBERIAN),
        ("fr", Style.FRENCH),
        ("ar_EG", Style.ARABIC),
        ("ja_JP", Style.JAPANESE),
        ("en_GB", Style.QA),
        ("", Style.QA),
    ],
)
def test_a_language_has_its_usual_style(language: str, style: Style) -> None:
    assert style_of(language) is style
