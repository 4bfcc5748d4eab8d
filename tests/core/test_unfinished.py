"""What is being typed and may be completed begins with a sign, ends at the cursor, and is no part of another word."""

from __future__ import annotations

import pytest

from desktop.core.unfinished import find_unfinished


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("thanks @in", (7, "@", "in")),
        ("(@Zoë", (1, "@", "Zoë")),
        ("more #crit", (5, "#", "crit")),
        ("＠ines", (0, "@", "ines")),
        ("so :hea", (3, ":", "hea")),
        ("¿@in", (1, "@", "in")),
    ],
)
def test_a_word_behind_its_sign_is_found(text: str, found: tuple[int, str, str]) -> None:
    word = find_unfinished(text, len(text))
    assert word is not None
    assert (word.start, word.sign, word.word) == found


@pytest.mark.parametrize(
    "text",
    [
        "ines@ex",
        "@",
        "#",
        "at 8:30",
        "A3:wo",
        "Why:ye",
        ":D",
        "https://ex",
        "a.example/#top",
        "@in es",
        "@@in",
    ],
)
def test_what_only_looks_like_one_is_left_alone(text: str) -> None:
    word = find_unfinished(text, len(text))
    assert word is None


def test_inside_a_word_nothing_is_completed() -> None:
    assert find_unfinished("@ines", 3) is None
    assert find_unfinished("@in, and", 3) is not None
