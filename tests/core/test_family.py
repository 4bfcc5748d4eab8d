"""Letters and words that label posts, and what they claim."""

from __future__ import annotations

import pytest

from desktop.core.family import ALWAYS, LETTERS, WORDS, Role, Style, letters_of, partners, role_of


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
