"""Somebody else's words inside a post."""

from __future__ import annotations

import pytest

from desktop.core.repeat import find_repeat, quoted_author


@pytest.mark.parametrize(
    ("text", "by", "words", "comment"),
    [
        ("RT @ada: A1: yes", "ada", "A1: yes", ""),
        ("Well said! RT @ada: A1: yes", "ada", "A1: yes", "Well said! "),
        ("MT @ada A1: yes", "ada", "A1: yes", ""),
        ("RT @bo: RT @ada A1 yes", "ada", "A1 yes", ""),
        ("RT @bo: Who knew? MT @ada: A1 yes", "ada", "A1 yes", ""),
        ("“@ada: A2: yes” not only", "ada", "A2: yes” not only", ""),
        ('So true! "RT @ada: A2: yes"', "ada", 'A2: yes"', 'So true! "'),
    ],
)
def test_the_innermost_words_are_found(text: str, by: str, words: str, comment: str) -> None:
    repeat = find_repeat(text)
    assert repeat is not None
    assert (repeat.by, text[repeat.start :], text[: repeat.comment_end].replace('"RT', "")) == (
        by,
        words,
        comment,
    )


@pytest.mark.parametrize("text", ["", "@ada A1: yes", "please RT this", "START @ada: x", "RT@ada"])
def test_a_mention_repeats_nothing(text: str) -> None:
    assert find_repeat(text) is None


def test_an_address_says_whose_post_is_quoted() -> None:
    assert quoted_author("Q1 https://twitter.com/ada_l/status/616775803 …") == "ada_l"
    assert quoted_author("Q1 https://x.com/ada_l") == ""
