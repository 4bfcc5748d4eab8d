"""Which way a text runs, and words that keep their direction to themselves."""

from __future__ import annotations

import unicodedata

import pytest

from desktop.core.direction import END, FIRST_STRONG, is_right_to_left, isolated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain words", False),
        ("مرحبا بكم", True),
        ("שלום", True),
        ("日本語", False),
        ("123 … !?", None),
        ("", None),
        ("🌱🌱", None),
        ("١٢٣", None),
        ("12: مرحبا and more", True),
        ("A3: مرحبا", False),
        ("س3: hello", True),
        ("\u200fhello", True),
        ("\u2068@ines\u2069 مرحبا", True),
        ("\u2067مرحبا\u2069 hello", False),
        ("\u2069\u2069 مرحبا", True),
    ],
)
def test_the_first_strong_letter_says_which_way_a_text_runs(text: str, expected: bool | None) -> None:
    assert is_right_to_left(text) is expected


@pytest.mark.parametrize("words", ["Ines Holt", "Łucja Żak", "日本", "12 %", "", "🌱"])
def test_words_that_turn_nothing_stay_as_they_are(words: str) -> None:
    assert isolated(words) == words


@pytest.mark.parametrize(
    "words", ["ليلى", "Ines שלום", "a\u202eb", "\u2069\u2069x\u202e", "\u2067\u2068y", "\u202cz\u202d", "١٢"]
)
def test_what_could_turn_a_sentence_is_closed_in_and_leaves_nothing_open(words: str) -> None:
    made = isolated(words)
    assert made.startswith(FIRST_STRONG)
    assert made.endswith(END)
    depth, lowest = 0, 9
    for sign in made[1:-1]:
        depth += unicodedata.bidirectional(sign) in ("LRI", "RLI", "FSI")
        depth -= unicodedata.bidirectional(sign) == "PDI"
        lowest = min(lowest, depth)
    assert (depth, lowest >= 0) == (0, True)
