"""A post as a sentence: what somebody hears of it is what a person would say."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from desktop.core.outbox import State
from desktop.core.post import Author, Counts, Entity, EntityKind, Picture, Poll, Quote
from desktop.core.timeline import post_row
from desktop.core.verdict import Kind, Reason, Verdict
from desktop.ui.stream.spoken import (
    ago_words,
    counts_words,
    label_words,
    row_name,
    spoken_question,
    spoken_text,
)
from desktop.ui.stream.words import time_of_day
from tests.ui.stream_scene import HOSTILE, ME, NOW, ROOM, entry, post

pytestmark = pytest.mark.usefixtures("qapp")
TAGS = {"gardenchat"}


def test_name_role_label_text_and_time() -> None:
    row = post_row(post(1, "A3: garlic wins\nalways #gardenchat", ago=65), ROOM, ME)
    assert row_name(row, NOW, TAGS) == "Asha Patel, answer 3: garlic wins always, 1 minute ago"
    host = post_row(post(2, "Q3: why?", username="elizabethh", name="Elizabeth H.", ago=130), ROOM, ME)
    assert row_name(host, NOW) == "Elizabeth H., Host, question 3: why? 2 minutes ago"


def test_one_s_own_post_is_yours_and_says_whether_it_is_out() -> None:
    assert row_name(entry(1), NOW, TAGS) == "You, answer 3: garlic, just now, sending…"
    assert row_name(entry(1, State.FAILED), NOW).endswith(", did not go out")
    assert row_name(replace(entry(1), pictures=2), NOW, TAGS) == (
        "You, answer 3: garlic, 2 pictures, just now, sending…"
    )


def test_a_guess_says_probably_and_marks_are_said_before_the_text() -> None:
    row = post_row(post(1, "same here", ago=65), ROOM, ME)
    guess = replace(
        row, verdict=Verdict(probable=3, reason=Reason.REPLY), letter="A", is_kept=True, note="ask her"
    )
    assert row_name(guess, NOW) == (
        "Asha Patel, probably answer 3, kept: same here, Your note: ask her, 1 minute ago"
    )
    shown = replace(row, probably_host=True, is_pinned=True, is_left_out=True)
    assert row_name(shown, NOW) == "Asha Patel, Probably host, pinned, left out: same here, 1 minute ago"


def test_several_answers_in_one_post_are_listed_as_people_do() -> None:
    row = post_row(post(1, "A4/5: garlic"), ROOM, ME)
    both = replace(row, verdict=Verdict(Kind.ANSWER, (4, 5)), letter="A")
    assert label_words(both) == f"answers {QLocale().createSeparatedList(['4', '5'])}"
    assert spoken_text(both) == "garlic"


def test_a_label_that_says_another_number_is_read_as_it_stands() -> None:
    row = post_row(post(1, "A3: garlic"), ROOM, ME)
    moved = replace(row, verdict=Verdict(Kind.ANSWER, (4,)), letter="A")
    assert (label_words(moved), spoken_text(moved)) == ("answer 4", "A3: garlic")


def test_hashtags_of_the_room_are_said_where_they_are_part_of_a_sentence_only() -> None:
    text = "Welcome to #gardenchat, bring #compost #gardenchat"
    row = post_row(post(1, text), ROOM, ME)
    assert spoken_text(row, TAGS) == "Welcome to #gardenchat, bring #compost"
    assert spoken_text(post_row(post(1, "#gardenchat"), ROOM, ME), TAGS) == "#gardenchat"


def test_a_link_is_said_as_where_it_leads() -> None:
    text = "A1: here https://t.co/abc and there"
    link = Entity(EntityKind.LINK, 9, 25, "https://t.co/abc", "www.example.com/beds/2026?x=1")
    row = post_row(replace(post(1, text, ago=0), entities=(link,)), ROOM, ME)
    assert spoken_text(row) == "here link to example.com and there"


def test_what_a_post_carries_is_heard_in_plain_words() -> None:
    row = post_row(post(1, "look", ago=65), ROOM, ME)
    bed, bare = Picture("A bed\u202e in May"), Picture("")
    clip = Picture("Watering", kind="video", duration_ms=42_400)
    loop = Picture("", kind="animated_gif")
    carried = replace(row, media=(bed, bare, clip, loop), is_edited=True)
    assert row_name(carried, NOW) == (
        "Asha Patel: look, Picture: A bed in May, Picture without a description, Video, 0:42: Watering, GIF, "
        "Edited, 1 minute ago"
    )
    asks = replace(row, poll=Poll(("Compost", "Mulch\nor straw")))
    assert row_name(asks, NOW) == "Asha Patel: look, Poll: Compost; Mulch or straw, 1 minute ago"
    quotes = replace(row, quote=Quote("7", Author("8", "mollym", "Molly M."), "Dig\nless"))
    assert row_name(quotes, NOW) == "Asha Patel: look, quotes Molly M.: Dig less, 1 minute ago"


def test_what_is_covered_is_said_and_not_described() -> None:
    row = post_row(post(1, "look", ago=65), ROOM, ME)
    covered = replace(row, media=(Picture("A bed"),), is_covered=True)
    assert row_name(covered, NOW) == "Asha Patel: look, Picture from someone new here, covered, 1 minute ago"


def test_counts_are_for_who_asks() -> None:
    row = replace(post_row(post(1, "look"), ROOM, ME), counts=Counts(1, 0, 12))
    assert counts_words(row) == "1 reply, 12 likes"
    assert "12" not in row_name(row, NOW)


def test_a_post_without_words_is_a_name_and_a_time() -> None:
    assert row_name(post_row(replace(post(1, ago=0), text="", entities=()), ROOM, ME), NOW) == (
        "Asha Patel, just now"
    )


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_is_one_line_of_bearable_length(name: str) -> None:
    said = row_name(post_row(post(1, HOSTILE[name]), ROOM, ME), NOW)
    assert "\n" not in said
    assert not any("\u202a" <= sign <= "\u202e" or "\u2066" <= sign <= "\u2069" for sign in said)
    assert len(said) < 900


def test_after_an_hour_the_clock_says_when() -> None:
    noon = NOW.astimezone().replace(hour=20, minute=0)
    assert ago_words(noon - timedelta(minutes=59), noon) == "59 minutes ago"
    assert ago_words(noon - timedelta(hours=2), noon) == time_of_day(noon - timedelta(hours=2))


def test_a_question_is_said_without_the_room_s_hashtag_and_the_address_of_what_it_quotes() -> None:
    asked = "Why garlic? #GardenChat https://t.co/abc"
    assert spoken_question(asked, {"gardenchat"}, quotes=True) == "Why garlic?"
    assert spoken_question(asked, {"gardenchat"}) == "Why garlic? #GardenChat link to t.co"
    two = "See https://example.org/a https://t.co/abc #gardenchat\nand more #soil"
    assert spoken_question(two, ["GardenChat"], quotes=True) == "See link to example.org\nand more #soil"


def test_a_question_of_nothing_but_its_hashtag_is_said_all_the_same() -> None:
    assert spoken_question("#gardenchat", {"gardenchat"}) == "#gardenchat"
