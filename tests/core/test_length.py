"""280 weighted characters (X: fundamentals/counting-characters). X's own tests are in test_conformance.py."""

from __future__ import annotations

import importlib.resources
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.length import fitting, weighted_length


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("hello", 5),
        ("Grüße", 5),
        ("e\u0301", 1),
        ("日本", 4),
        ("a\nb", 3),
        ("a\r\nb", 4),
        ("see https://example.com/a/very/long/path?with=everything.", 4 + 23 + 1),
        ("example.com", 23),
        ("A1.so good", 23 + 5),
        ("A1: so good", 11),
        ("👍🏽", 2),
        ("👩‍👩‍👧‍👦", 2),
        ("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👍🏽👍", 8),
        ("🇯🇵🇯🇵", 4),
        ("🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f", 2),
        ("1️⃣", 2),
        ("❤️", 2),
        ("❤", 2),
        ("©️", 2),
        ("©", 1),  # without its sign of colour it is a letter
    ],
)
def test_weights_follow_the_rule(text: str, weight: int) -> None:
    assert weighted_length(text) == weight


@pytest.mark.parametrize(
    "emoji",
    [
        "🧑🏻‍🤝‍🧑🏿",  # 12.1
        "👩🏻‍❤️‍💋‍👩🏽",  # 13.1
        "🫱🏻‍🫲🏿",  # 14
        "🫷🏾",  # 15
        "🧑‍🧑‍🧒‍🧒",  # 15.1
        "🏃🏽‍♀️‍➡️",  # 15.1
        "🇨🇶",  # 16
        "🧑🏿‍🩰",  # 17
        "🫹🏻",  # 18
    ],
)
def test_emoji_that_the_libraries_do_not_know_count_two(emoji: str) -> None:
    assert weighted_length(emoji) == 2
    assert weighted_length(f"a{emoji}{emoji} b") == 7


def test_every_emoji_that_the_counterpart_lists_counts_two() -> None:
    """It carries Unicode's own list, of version 12."""
    listed = importlib.resources.files("twitter_text.regexp").joinpath("emoji-test.txt").read_text("utf-8")
    codes = re.findall(r"^([0-9A-F ]+?) *; fully-qualified", listed, re.MULTILINE)
    emoji = ["".join(chr(int(code, 16)) for code in one.split()) for one in codes]
    assert len(emoji) > 3000
    assert [one for one in emoji if weighted_length(one) != 2] == []


def test_what_is_no_emoji_of_unicode_counts_by_its_parts() -> None:
    """X would count it so, and more rather than less refuses early."""
    assert weighted_length("👩‍🌱") == 2 + 1 + 2
    assert weighted_length("😀\ufe0f") == 4


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("x" * 280, 280),
        ("x" * 285, 280),
        ("日" * 160, 140),
        ("x" * 258 + " https://example.com", 259),
        ("x" * 279 + "👩‍👩‍👧‍👦", 279),
        ("ABC\uffffABC", 3),
    ],
)
def test_what_fits_ends_before_what_would_be_cut(text: str, taken: int) -> None:
    assert fitting(text) == taken


@given(st.text(max_size=400))
def test_all_fits_where_the_weight_does(text: str) -> None:
    text = unicodedata.normalize("NFC", text).translate({0xFFFE: None, 0xFEFF: None, 0xFFFF: None})
    weight = weighted_length(text)
    assert fitting(text, weight) == len(text)
    assert not text or fitting(text, weight - 1) < len(text)


@given(st.text(alphabet=st.characters(max_codepoint=0x10FF, exclude_categories=["Cs", "M"]), max_size=100))
def test_more_text_never_counts_less_without_links(text: str) -> None:
    plain = text.replace(".", "").replace(":", "")
    assert weighted_length(plain + " x") > weighted_length(plain.strip()) - 1
