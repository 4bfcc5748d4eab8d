"""Posts about the chat rather than its subject."""

from __future__ import annotations

import pytest

from desktop.core.remark import count_words, is_call, is_format_notice, is_last_question, is_teaser


@pytest.mark.parametrize("text", ["coming up!", "is on the way", "on deck", "in a minute"])
def test_teasers(text: str) -> None:
    assert is_teaser(text)
    assert not is_teaser("What grows in shade?")


@pytest.mark.parametrize("text", ["We'll be using a Q1/A1 format", "please answer Q1 with A1", "Q&A"])
def test_format_notices(text: str) -> None:
    assert is_format_notice(text)


@pytest.mark.parametrize(
    "text",
    ["What's Q3?", "I missed Q2", "Can someone repost Q2?", "I can't seem to see Q5", "Forgot to tag Q2"],
)
def test_calls(text: str) -> None:
    assert is_call(text)
    assert not is_call("frost keeps my beds clean")


@pytest.mark.parametrize(
    "text", ["Final Q: what next?", "Last question: what?", "QWrap) what?", "Bonus Q: what?"]
)
def test_last_questions(text: str) -> None:
    assert is_last_question(text)
    assert not is_last_question("my last answer")


def test_words_are_counted_to_forty() -> None:
    assert (count_words("a bc def 12 #"), count_words("ab " * 90)) == (2, 40)
