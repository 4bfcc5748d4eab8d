"""Every word is explained in a sentence or two, and found by what people call it."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from desktop.ui.help.glossary import ENTRIES, found

LONGEST = 30
"""Words of a meaning that is taken in at one go."""


def names(typed: str) -> list[str]:
    return [entry.id for entry in found(typed)]


def test_meanings_are_short_and_whole_sentences() -> None:
    assert 20 <= len(ENTRIES) <= 30
    assert [entry.id for entry in ENTRIES if len(entry.meaning.split()) > LONGEST] == []
    assert [entry.id for entry in ENTRIES if not re.match(r"[A-Z].*\.$", entry.meaning)] == []


def test_words_stand_in_their_order_under_names_of_their_own() -> None:
    words = [entry.word.casefold() for entry in ENTRIES]
    assert words == sorted(words)
    assert [name for name, count in Counter(entry.id for entry in ENTRIES).items() if count > 1] == []
    assert [entry.id for entry in ENTRIES if not re.fullmatch(r"[a-z-]+", entry.id)] == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("hash", "hashtag"),
        ("#hashtag", "hashtag"),
        ("@handle", "handle"),
        ("feed", "stream"),
        ("timeline", "stream"),
        ("RT", "repost"),
        ("Twitter", "x"),
        ("Q1", "question"),
        ("wait", "rate-limit"),
        ("headline picture", "link-preview"),
        ("password", "sign-in"),
    ],
)
def test_a_word_is_found_by_its_name_and_by_what_it_means(typed: str, first: str) -> None:
    assert names(typed)[0] == first


def test_the_word_itself_comes_before_those_that_speak_of_it() -> None:
    assert names("post")[:2] == ["post", "repost"]
    assert len(names("post")) > 5


def test_nothing_typed_is_every_word_and_nonsense_is_none() -> None:
    assert names("  ") == [entry.id for entry in ENTRIES]
    assert names("zebra crossing") == []


def test_it_is_looked_for_in_the_language_that_is_read() -> None:
    german = {"Host": "Gastgeberin"}
    assert [entry.id for entry in found("gastgeb", lambda source: german.get(source, source))] == ["host"]
