"""What one text says by itself, quickly, whatever it is."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.reading import NOTHING, alike, read, words_of

HOSTILE = {
    "500 labels": "A1 " * 500,
    "one word": "A" * 100_000,
    "mentions": "@a " * 40_000 + "Q1: far away",
    "digits": "1" * 100_000,
    "endless label": "A1/" * 30_000,
    "reposts in reposts": "RT @a: " * 20_000 + "A1",
    "quotes": '"“' * 50_000,
    "blanks": "Q1" + " " * 100_000 + "x",
    "words": "question " * 12_000,
    "fonts": "\U0001d5e4\U0001d7ed" * 50_000,
    "keycaps": "Q1\ufe0f\u20e3" * 30_000,
    "brackets": "(" * 100_000 + "Q1",
    "can": "Q1 can " + "a b " * 30_000,
    "addresses": "Q1 https://" * 10_000,
    "tags": "#a" * 50_000 + " Q1",
}


def test_plain_talk_is_nothing() -> None:
    assert read("that is so true, thank you!") is NOTHING


def test_a_repeated_label_is_its_authors() -> None:
    reading = read("Love it! RT @Ada: Q3: mine is red")
    assert (str(reading.label), reading.by) == ("Q3", "Ada")


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("Q1: Why?", True),
        ("Q1: why https://a.example/?q=1 #x", False),
        ("Is it? Q1 it is", False),
        ("Q1 ¿por qué", True),
    ],
)
def test_a_question_mark_counts_after_the_label_and_outside_addresses(text: str, asks: bool) -> None:
    assert read(text).asks is asks


def test_wordings_are_compared_by_their_words() -> None:
    one = words_of("What have worms taught you about worms?")
    assert alike(one, words_of("what have WORMS taught you, about worms"))
    assert not alike(one, words_of("Which hedge would you plant by a road?"))
    assert not alike(words_of("Why"), words_of("Why"))


@given(st.text(max_size=400) | st.text(alphabet="QATPRqa0123456789 #@:.()/&RT?\n", max_size=200))
def test_reading_never_fails(text: str) -> None:
    reading = read(text)
    assert reading.label is None or 0 <= reading.label.start < reading.label.end <= len(text)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_takes_under_five_milliseconds(name: str) -> None:
    spent = []
    for _ in range(5):
        read.cache_clear()
        began = time.process_time()
        read(HOSTILE[name])
        spent.append(time.process_time() - began)
    assert min(spent) < 0.005
