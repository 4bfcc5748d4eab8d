"""280 weighted characters (X: fundamentals/counting-characters)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.length import weighted_length


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("hello", 5),
        ("Grüße", 5),
        ("e\u0301", 1),
        ("日本", 4),
        ("👍🏽", 2),
        ("👩‍👩‍👧‍👦", 2),
        ("🇯🇵", 2),
        ("1️⃣", 2),
        ("❤️", 2),
        ("see https://example.com/a/very/long/path?with=everything.", 4 + 23 + 1),
        ("example.com", 23),
        ("A1.so good", 10),
        ("a\nb", 3),
    ],
)
def test_weights_follow_the_rule(text: str, weight: int) -> None:
    assert weighted_length(text) == weight


@given(st.text(max_size=400))
def test_counting_never_fails_and_is_never_negative(text: str) -> None:
    assert weighted_length(text) >= 0


@given(st.text(alphabet=st.characters(max_codepoint=0x10FF, exclude_categories=["Cs", "M"]), max_size=100))
def test_more_text_never_counts_less_without_links(text: str) -> None:
    plain = text.replace(".", "").replace(":", "")
    assert weighted_length(plain + " x") > weighted_length(plain.strip()) - 1
