"""An over-long answer becomes the posts that a chat's participant would make of it, and nothing of it is lost."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.core.addresses import find_links
from desktop.core.draft import Draft
from desktop.core.fold import read_questions
from desktop.core.label import Place, read_label
from desktop.core.length import weighted_length
from desktop.core.origin import X_ORIGIN
from desktop.core.part import last_part
from desktop.core.post import Author, Post
from desktop.core.room import Room
from desktop.core.split import LEAST, MOST, joined, part_label, split

TAG = "critlib"
LONG = (
    "Short video from the people who do the work. It replaces the quarterly all-hands that half of us mute, and the "
    "newsletter that the other half deletes unread, and the town hall nobody dares to ask a question in, and the "
    "intranet page that was last changed by somebody who has since retired to the coast"
)


def words(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_what_fits_is_one_post() -> None:
    assert split(Draft("The queue.", 3), TAG).texts == ("A3: The queue. #critlib",)


def test_each_part_has_label_and_hashtag_and_a_place_in_the_body() -> None:
    draft = Draft(LONG, 3)
    parts = split(draft, TAG)
    assert parts.texts == (
        f"A3 (1/2): {LONG[: parts.cuts[0]].strip()} #critlib",
        f"A3 (2/2): {LONG[parts.cuts[0] :]} #critlib",
    )
    assert LONG[parts.cuts[0] :].startswith("and the intranet page")
    assert part_label(draft, 2, 2) == "A3 (2/2)"


def test_a_sentence_s_end_is_preferred_to_a_fuller_post() -> None:
    body = "word " * 30 + "end. " + "Then " + "more " * 40
    assert split(Draft(body, 1), TAG).texts[1].startswith("A1 (2/2): Then more")


def test_blank_lines_are_cuts_of_the_person_s_own_where_that_takes_few_more_posts() -> None:
    paragraphs = ["One thing. " + "first " * 22, "Another. " + "second " * 22, "And last. " + "third " * 22]
    draft = Draft("\n\n".join(paragraphs))
    assert [text.split(" (")[0] for text in split(draft, TAG).texts] == [one.strip() for one in paragraphs]
    much_more = Draft("\n\n".join(["x " * 70] * 7))
    assert len(split(much_more, TAG).texts) == 4
    too_many = Draft("\n\n".join([*["Short. " * 30] * 9, "Too much"]))
    assert len(split(too_many, TAG).texts) == MOST


@pytest.mark.parametrize("ending", ["Yes.", "x", "or not at all?"])
def test_the_last_part_is_never_one_word(ending: str) -> None:
    body = "The quiet rooms fill first, " * 9 + "and then the rest. " + ending
    last = split(Draft(body, 1), TAG).texts[-1]
    assert weighted_length(last) - weighted_length("A1 (2/2):  #critlib") >= LEAST


def test_the_hashtag_stands_once_in_each_part_however_it_was_typed() -> None:
    body = f"We said so at #CritLib last year, {LONG}"
    assert [
        len(re.findall("#critlib", text, re.IGNORECASE)) for text in split(Draft(body, 3), TAG).texts
    ] == [1, 1]
    without = split(Draft(LONG, 3, with_hashtag=False), TAG)
    assert not any("#" in text for text in without.texts)


@pytest.mark.parametrize("letter", ["A", "R", "T"])
def test_our_own_reader_knows_each_part(letter: str) -> None:
    for place, text in enumerate(split(Draft(LONG * 2, 12, letter=letter), TAG).texts, 1):
        label = read_label(text)
        assert label is not None
        assert (label.letter, label.number, label.place, label.part) == (
            letter,
            12,
            Place.OPENING,
            f"{place}/3",
        )
        assert text[label.end :].startswith(LONG[:10]) or place > 1


def test_without_a_number_the_part_stands_where_chats_write_it() -> None:
    texts = split(Draft(LONG, None), TAG).texts
    assert [last_part(text) for text in texts] == ["1/2", "2/2"]
    assert all(text.endswith(" #critlib") for text in texts)


def test_two_parts_are_one_person_s_answer() -> None:
    host, asha = Author("1", "ines", "Ines Holt"), Author("2", "asha", "Asha Vale")
    start = datetime(2026, 11, 21, 18, tzinfo=UTC)
    said = [
        (host, "Q3: What did you stop doing? #critlib"),
        *((asha, text) for text in split(Draft(LONG, 3), TAG).texts),
    ]
    posts = [Post(str(at), who, text, start + timedelta(minutes=at)) for at, (who, text) in enumerate(said)]
    question = read_questions(posts, Room(TAG, X_ORIGIN, hosts=("ines",))).get(3)
    assert question is not None
    assert (question.answer_ids, question.answered_by) == (("1", "2"), frozenset({"2"}))
    assert (question.answers, question.answer_count) == ((("1", "2"),), 1)


def test_more_parts_than_anybody_reads_are_none() -> None:
    assert len(split(Draft("word " * 450, 3), TAG).texts) == MOST
    assert split(Draft("word " * 500, 3), TAG).texts == ()
    assert split(Draft("a" + "\u0301\u0302" * 400, 3), TAG).texts == ()


def test_what_went_out_already_does_not_come_back() -> None:
    parts = split(Draft(LONG, 3), TAG)
    rest = joined(parts.texts[1:], TAG)
    assert (rest.body, rest.number, rest.with_hashtag) == (LONG[parts.cuts[0] :], 3, True)


def test_a_part_mark_of_one_s_own_stays() -> None:
    assert joined(["A3: Half of it (1/2) is mine #critlib"], TAG).body == "Half of it (1/2) is mine"


def test_a_script_without_blanks_gets_none() -> None:
    body = "私は本を読みます。" * 40
    parts = split(Draft(body, 3), TAG)
    assert joined(parts.texts, TAG).body == body
    assert all(text.split(": ")[1].removesuffix(" #critlib").endswith("。") for text in parts.texts)


PIECES = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        [
            "word ",
            "A sentence. ",
            "本を読む。",
            "👩‍👩‍👧‍👦",
            "🇯🇵",
            "e\u0301",
            "\n\n",
            "https://example.com/a/long/path ",
            "x" * 90,
            "#critlib ",
            "#edtech",
            "@bram ",
            "$ACME ",
            "(1/2) ",
            "e.g. ",
            "Dr. Holt ",
            "한국어 ",
            "नमस्ते ",
            "กำลัง",
        ]
    ),
)
BODIES = st.lists(PIECES, max_size=80).map("".join)


@example(
    f"{'0' * 10}{'ᄀᄀ0000' * 4}00ᄀ#CRITLIB0000000", 3, False, 60
)  # no hashtag: cut in the middle of a word
@given(BODIES, st.none() | st.integers(0, 99), st.booleans(), st.sampled_from([60, 100, 280]))
def test_parts_fit_and_together_are_the_body(body: str, number: int | None, tagged: bool, limit: int) -> None:
    draft = Draft(body, number, locked=True, with_hashtag=tagged)
    parts = split(draft, TAG, limit)
    if len(parts.texts) < 2:
        assert parts.texts in ((), (draft.text(TAG),))
        return
    assert all(weighted_length(text) <= limit for text in parts.texts)
    assert len(parts.cuts) == len(parts.texts) - 1
    edges = [0, *parts.cuts, len(body)]
    for text, first, last in zip(parts.texts, edges, edges[1:], strict=False):
        assert f"{body[first:last].strip()}" in text
        assert body[first:last].strip()
    back = joined(parts.texts, TAG)
    assert back.number == number
    typed_tag = re.compile(
        re.escape(f"#{TAG}"), re.IGNORECASE
    )  # at a part's end it is the one that is put there
    assert typed_tag.sub("", words(back.body)) == typed_tag.sub("", words(body))


@given(BODIES)
def test_no_link_emoji_or_letter_is_cut(body: str) -> None:
    for cut in split(Draft(body, 3), TAG).cuts:
        assert not any(start < cut < end for start, end in find_links(body))
        assert body[cut - 1] != "\u200d"
        assert body[cut] not in "\u200d\u0301\ufe0f"
        assert not (body[cut - 1] in "\U0001f1ef" and body[cut] in "\U0001f1f5")


def test_the_same_words_typed_on_keep_their_first_cut() -> None:
    """Typing at the end moves nothing at the beginning, once the last part is long enough."""
    draft = Draft(LONG, 3)
    first = split(draft, TAG).cuts[0]
    assert all(
        split(replace(draft, body=LONG + " more" * count), TAG).cuts[0] == first for count in range(20)
    )
