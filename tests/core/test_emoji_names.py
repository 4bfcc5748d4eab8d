"""Emoji are found by a part of their name, and come out in the form that every system paints in colour."""

from __future__ import annotations

import pytest

from desktop.core.emoji import find_sequences
from desktop.core.emoji_names import _names, find_emoji
from desktop.core.length import weighted_length


@pytest.mark.parametrize(
    ("typed", "sign"),
    [
        ("heart", "❤️"),
        ("thumbs_up", "👍"),
        ("thumbs-up", "👍"),
        ("Netherl", "🇳🇱"),
        ("cote", "🇨🇮"),
        ("women holding", "👭"),
        ("grinning face", "😀"),
    ],
)
def test_the_one_that_is_meant_comes_first(typed: str, sign: str) -> None:
    assert find_emoji(typed)[0][0] == sign


def test_six_at_most_and_none_for_what_no_name_begins_with() -> None:
    assert len(find_emoji("fa")) == 6
    assert find_emoji("qqq") == []


def test_every_one_is_one_emoji_and_counts_two() -> None:
    """X counts every emoji 2, whatever it is made of."""
    signs = [sign for _, _, sign in _names()]
    assert len(signs) > 1_900
    assert [sign for sign in signs if weighted_length(sign) != 2] == []
    assert [sign for sign in signs if len(sign) > 1 and list(find_sequences(sign)) != [(0, len(sign))]] == []
