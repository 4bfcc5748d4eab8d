"""Length as X weighs it."""

from __future__ import annotations

import pytest

from desktop.practice import weight


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("plain", 5),
        ("日本", 4),
        ("👩‍👩‍👧‍👦", 2),
        ("see https://example.org/a/very/long/path?with=more", 27),
        ("e\u0301", 1),
    ],
)
def test_links_emoji_and_wide_letters_have_their_weight(text: str, length: int) -> None:
    assert weight.weighted_length(text) == length


def test_280_is_postable_and_281_is_not() -> None:
    assert weight.is_postable("x" * 280)
    assert not weight.is_postable("x" * 281)


def test_nothing_is_not_postable() -> None:
    assert not weight.is_postable("")


def test_a_very_long_text_is_not_parsed() -> None:
    assert weight.weighted_length("a.b" * 100_000) == 300_000
    assert not weight.is_postable("a.b" * 100_000)


def test_links_are_found_where_they_are() -> None:
    assert weight.link_spans("so: example.org/a! or https://b.example.com.") == [
        (4, 17, "example.org/a"),
        (22, 43, "https://b.example.com"),
    ]
