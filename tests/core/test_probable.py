"""The question that an unlabelled post probably belongs to."""

from __future__ import annotations

import pytest

from desktop.core.judge import Asked
from desktop.core.probable import FRESH, LONG, SOON, Places, guess
from desktop.core.reading import words_of
from desktop.core.verdict import Reason

NO_LINKS = ("", "", "")
WORMS = Asked(1, "Q", "ines", 0, [words_of("What have worms taught you about compost heaps?")])
FROST = Asked(2, "Q", "ines", 600, [words_of("How do you keep frost from young cherry blossom?")])


@pytest.mark.parametrize("place", range(3))
def test_a_linked_post_gives_its_question(place: int) -> None:
    places = Places()
    places.put("7", 1)
    links = ["", "", ""]
    links[place] = "7"
    found = guess("so true", "ada", 900, (links[0], links[1], links[2]), places, [WORMS, FROST])
    assert found == (1, Reason.THREAD if place == 2 else Reason.REPLY)


def test_an_author_goes_on_for_some_minutes_unless_something_was_asked() -> None:
    places = Places()
    places.speak("ada", 1, 700)
    assert guess("and more", "ada", 700 + SOON, NO_LINKS, places, [WORMS, FROST]) == (1, Reason.AUTHOR)
    assert guess("and more", "ada", 701 + SOON, NO_LINKS, places, [WORMS, FROST]) == (2, Reason.TIME)
    places.speak("ada", 1, 590)
    assert guess("and more", "ada", 610 + FRESH, NO_LINKS, places, [WORMS, FROST]) == (2, Reason.TIME)


def test_wording_needs_three_words_of_one_question() -> None:
    said = "my compost heaps are full of worms"
    assert guess(said, "ada", 900, NO_LINKS, Places(), [WORMS, FROST]) == (1, Reason.WORDING)
    assert guess("worms are nice", "ada", 900, NO_LINKS, Places(), [WORMS, FROST]) == (2, Reason.TIME)


def test_time_gives_a_new_question_a_moment_and_an_old_one_nothing() -> None:
    assert guess("yes", "ada", 600 + FRESH - 1, NO_LINKS, Places(), [WORMS, FROST]) == (1, Reason.TIME)
    assert guess("yes", "ada", 600 + FRESH, NO_LINKS, Places(), [WORMS, FROST]) == (2, Reason.TIME)
    assert guess("yes", "ada", 601 + LONG, NO_LINKS, Places(), [WORMS, FROST]) is None


@pytest.mark.parametrize(
    "text", ["Hello all! #gardenchat", "@ines thanks for having us", "#gardenchat joining late"]
)
def test_greetings_belong_nowhere(text: str) -> None:
    assert guess(text, "ada", 900, NO_LINKS, Places(), [WORMS, FROST]) is None


def test_before_the_first_question_there_is_nothing() -> None:
    assert guess("so true", "ada", 0, NO_LINKS, Places(), []) is None
