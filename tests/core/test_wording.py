"""How questions are put, and what that changed."""

from __future__ import annotations

import pytest

from desktop.core.wording import FEWEST, Kind, Tried, Worded, count_words, lessons, worded


@pytest.mark.parametrize(
    ("text", "words", "kind", "asks"),
    [
        ("What do you plant first?", 5, Kind.OPEN, 1),
        ("In which month, and how, do you prune?", 8, Kind.OPEN, 1),
        ("Do you water in the evening? Why?", 7, Kind.YES_NO, 2),
        ("So is there anything that you don't eat?", 8, Kind.YES_NO, 1),
        ("Share your favourite bean.", 4, Kind.TASK, 0),
        ("Slugs. Your view? https://garden.example/slugs", 3, Kind.OTHER, 1),
        ("Wie gießt ihr im #Sommer?", 5, Kind.OPEN, 1),
    ],
)
def test_a_question_has_words_a_kind_and_question_marks(text: str, words: int, kind: Kind, asks: int) -> None:
    assert worded(text) == Worded(words, kind, asks)


def test_links_are_no_words() -> None:
    assert count_words("See https://a.example/b and pic.x.com/1 @bram #soil") == 4


def tried(words: int, share: float) -> Tried:
    return Tried(Worded(words, Kind.OPEN, 1), share)


def test_nothing_is_learnt_of_a_handful() -> None:
    few = [tried(5, 0.9)] * (FEWEST - 1)
    assert lessons([*few, *[tried(30, 0.1)] * FEWEST]) == ()


def test_a_clear_difference_is_sure_and_none_is_not() -> None:
    short, long = [tried(5, 0.5 + place / 100) for place in range(10)], [tried(30, 0.1)] * 10
    (clear,) = lessons([*short, *long])
    assert clear.is_sure
    assert (clear.one_count, clear.other_count) == (10, 10)
    assert clear.one_share > clear.other_share
    mixed = [tried(words, share / 10) for words in (5, 30) for share in range(10)]
    assert not lessons(mixed)[0].is_sure
    assert not lessons([tried(5, 0.4)] * 10 + [tried(30, 0.4)] * 10)[0].is_sure
