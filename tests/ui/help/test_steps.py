"""The tour is read in two minutes, and each of its steps is whole."""

from __future__ import annotations

from collections import Counter

from desktop.ui.help.steps import IDS, STEPS, Spot, Want, place_of

WORDS_A_MINUTE = 200
"""What somebody reads who is in no hurry."""
ACTING = 45.0
"""Seconds for the first question to come, a sentence to be typed, and the post to come back."""


def words() -> int:
    return sum(
        len(text.split()) for step in STEPS for text in (step.title, step.words, step.meanwhile, step.done)
    )


def test_reading_and_doing_take_two_minutes() -> None:
    assert words() <= 300
    assert words() * 60 / WORDS_A_MINUTE + ACTING <= 120


def test_every_step_has_a_name_of_its_own_and_something_to_point_at() -> None:
    assert [name for name, count in Counter(IDS).items() if count > 1] == []
    assert {step.spot for step in STEPS} == set(Spot)


def test_a_step_that_waits_says_for_what_and_that_it_is_there() -> None:
    assert [step.id for step in STEPS if bool(step.meanwhile) is (step.want is Want.NOTHING)] == []
    assert [step.id for step in STEPS if bool(step.done) is (step.want is Want.NOTHING)] == []


def test_an_answer_without_a_number_is_spoken_of_without_one() -> None:
    assert [step.id for step in STEPS if ("%1" in step.words) is not bool(step.unlabelled)] == []


def test_a_step_that_no_tour_has_any_more_is_the_first() -> None:
    assert [place_of(step_id) for step_id in ("chat", "hold", "", "taken", "1")] == [0, 6, 0, 0, 0]
