"""What will be posted is exactly what the composer shows."""

from __future__ import annotations

from desktop.core.draft import Draft


def test_number_and_hashtag_stand_around_the_body() -> None:
    assert Draft("Short videos.", 3).text("gardenchat") == "A3: Short videos. #gardenchat"


def test_each_can_be_left_out() -> None:
    assert Draft("Hello", None).text("gardenchat") == "Hello #gardenchat"
    assert Draft("Hello", 1, with_hashtag=False).text("gardenchat") == "A1: Hello"


def test_blanks_around_the_body_are_not_posted_and_those_inside_are() -> None:
    assert Draft("  one\n\ntwo  ", 1).text("x") == "A1: one\n\ntwo #x"


def test_a_posted_text_becomes_its_draft_again() -> None:
    for draft in (
        Draft("Short.", 3, True),
        Draft("Short.", None, True),
        Draft("Short.", 1, True, with_hashtag=False),
    ):
        assert Draft.of(draft.text("gardenchat"), "gardenchat") == draft
