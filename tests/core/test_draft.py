"""What will be posted is exactly what the composer shows."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.draft import Draft, find_hashtag


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


def test_a_picture_needs_no_words_and_stands_under_number_and_hashtag() -> None:
    for number, with_hashtag, text in ((3, True, "A3: #x"), (3, False, "A3:"), (None, True, "#x")):
        draft = Draft("", number, True, with_hashtag=with_hashtag)
        assert draft.text("x") == text
        assert Draft.of(text, "x") == draft
    assert Draft("  ", None, with_hashtag=False).text("x") == ""


def test_a_room_s_own_letter_stands_in_the_label() -> None:
    draft = Draft("La guía.", 2, locked=True, letter="R")
    assert (draft.label, draft.text("critlib")) == ("R2", "R2: La guía. #critlib")
    assert Draft.of("R2: La guía. #critlib", "critlib") == draft
    assert Draft.of("T0: First topic", "critlib") == Draft(
        "First topic", 0, True, with_hashtag=False, letter="T"
    )


@pytest.mark.parametrize(
    "body",
    [
        "I love #critlib chats",
        "#CRITLIB it is",
        "so ＃CritLib",
        "(#critlib)",
        "well,#critlib!",
        "❤️#critlib",
        "see example.com/x and #critlib",
    ],
)
def test_a_hashtag_in_the_text_is_not_put_there_again(body: str) -> None:
    draft = Draft(body, 3)
    assert draft.carries("critlib")
    assert draft.text("critlib") == f"A3: {body}"


@pytest.mark.parametrize(
    "body",
    [
        "#critlib2 #critlibs #critlib_x",
        "#critlib\u0301 is another",
        "a#critlib &#critlib",
        "हि#critlib",
        "#critlib#other",
        "https://example.com/#critlib",
        "critlib # critlib",
        "#critlib·lib",
    ],
)
def test_another_tag_is_not_the_hashtag(body: str) -> None:
    assert Draft(body).text("critlib") == f"{body} #critlib"


def test_one_spelling_of_a_mark_is_the_other() -> None:
    composed, apart = "#café", "#cafe\u0301"
    assert Draft(f"{apart} is open").carries(composed[1:])
    assert Draft(f"{composed.upper()} is open").carries(apart[1:])
    assert not Draft("#cafe is open").carries(composed[1:])


BODIES = st.lists(
    st.sampled_from(
        ["A3: ", "R2: ", "#critlib", "#CritLib", " ", "\n", "word", "#critlib2", "T9: ", ":", "＃critlib"]
    )
).map("".join)


@given(
    BODIES | st.text(),
    st.none() | st.integers(0, 99),
    st.booleans(),
    st.sampled_from("ART"),
    st.sampled_from(["critlib", "été"]),
)
@example("A3:  two blanks", None, True, "A", "critlib")
def test_a_posted_text_becomes_a_draft_that_posts_it_again(
    body: str, number: int | None, tagged: bool, letter: str, hashtag: str
) -> None:
    text = Draft(body, number, with_hashtag=tagged, letter=letter).text(hashtag)
    if text == text.strip():  # nothing else is ever queued
        assert Draft.of(text, hashtag).text(hashtag) == text
        assert len(list(find_hashtag(text, hashtag))) <= max(1, len(list(find_hashtag(body, hashtag))))
