"""What a recap is made of, and that the posts it becomes fit, stand by themselves, and ask nothing anew."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from desktop.core.catch_up import Why
from desktop.core.fold import read_questions
from desktop.core.length import weighted_length
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Counts, Post
from desktop.core.proceedings import proceedings
from desktop.core.recap import Recap, one_post, plain_words, recap, thread
from desktop.core.room import Room
from desktop.core.split import split

TAG = "gardenchat"
ROOM = Room(TAG, X_ORIGIN, hosts=("ines",), guests=("bram",), topic="Shade")
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NAMES = {"ines": "Ines Holt", "bram": "Bram Oke", "asha": "Asha Vale", "mira": "Mira Engel"}


def post(
    number: int, who: str, text: str, *, likes: int = 0, reply_to: str = "", repost_of: str = ""
) -> Post:
    return Post(
        str(1000 + number),
        Author(f"u-{who}", who, NAMES[who]),
        text,
        NOON + timedelta(minutes=number),
        reply_to=reply_to,
        repost_of=repost_of,
        counts=Counts(likes=likes),
    )


CHAT = (
    post(0, "ines", "Welcome to #gardenchat!"),
    post(1, "ines", "Q1: What grows in shade? #gardenchat"),
    post(2, "asha", "A1: Hostas, and whatever the slugs leave of them #gardenchat"),
    post(3, "bram", "A1: Ferns #gardenchat"),
    post(4, "mira", "A1: Ivy #gardenchat", likes=9),
    post(5, "ines", "Q2: What do you do about slugs? #gardenchat"),
    post(6, "mira", "A2: Beer https://t.co/abc #gardenchat"),
    post(7, "asha", "A2: Toads #gardenchat"),
    post(8, "ines", "RT @asha: A2: Toads #gardenchat", repost_of="1007"),
    post(9, "ines", "That's a wrap! Thank you all for joining #gardenchat"),
)


def made(*marks: Mark) -> Recap:
    return recap(proceedings(CHAT, ROOM, Marked.of(marks)), Marked.of(marks))


def order(told: Recap, number: int) -> list[str]:
    return [one.words for one in told.chapters[number - 1].quotables]


def test_a_recap_counts_posts_people_questions_and_answers_as_one_counts_by_hand() -> None:
    told = made()
    assert (told.posts, told.people, told.questions) == (9, 4, 2)
    assert [(one.answers, one.people) for one in told.chapters] == [(3, 3), (2, 2)]
    assert ([one.name for one in told.hosts], [one.name for one in told.guests]) == (
        ["Ines Holt"],
        ["Bram Oke"],
    )


def test_what_i_kept_comes_first_then_what_the_host_passed_on_then_guests_then_reactions() -> None:
    assert order(made(), 1) == ["Ferns", "Ivy", "Hostas, and whatever the slugs leave of them"]
    assert order(made(Mark(MarkKind.KEEP, "1002")), 1)[0].startswith("Hostas")
    toads = made().chapters[1].quotables[0]
    assert (toads.words, toads.whys) == ("Toads", (Why.HOST,))
    assert made().best == {"1003", "1007"}


def test_what_the_inbox_withholds_counts_and_is_never_quoted() -> None:
    told = made(Mark(MarkKind.WITHHELD, "1003"))
    assert told.posts == made().posts
    assert told.chapters[0].answers == 3
    assert "Ferns" not in order(told, 1)


def test_what_is_left_out_counts_nowhere() -> None:
    told = made(Mark(MarkKind.LEAVE_OUT, "1004"))
    assert (told.posts, told.chapters[0].answers) == (8, 2)


def test_an_answer_in_two_posts_is_one_quotation() -> None:
    parts = (
        post(2, "asha", "A1 (1/2): Hostas, #gardenchat"),
        post(3, "asha", "A1 (2/2): and ferns #gardenchat"),
    )
    told = recap(proceedings((CHAT[1], *parts), ROOM))
    assert order(told, 1) == ["Hostas, and ferns"]


def test_a_chat_that_asked_nothing_is_one_chapter_of_all_that_was_said() -> None:
    said = (post(1, "asha", "Roses are in #gardenchat", likes=2), post(2, "mira", "So is rain #gardenchat"))
    told = recap(proceedings(said, ROOM))
    assert [(one.number, len(one.quotables)) for one in told.chapters] == [(None, 2)]
    assert (told.questions, told.chapters[0].quotables[0].words) == (0, "Roses are in")


def test_one_post_has_the_first_sentences_that_fit() -> None:
    draft = one_post(["Ten posts.", "", "Thank you, @bram!", "x" * 270, "“Toads” @asha"], TAG)
    assert draft.body == "Ten posts. Thank you, @bram! “Toads” @asha"
    assert draft.number is None
    assert weighted_length(draft.text(TAG)) <= 280


def test_a_thread_says_each_question_in_a_post_of_its_own_within_the_length() -> None:
    told = made()
    chapters = [
        (f"{chapter.text} " + "And why? " * 12, [("@asha", "Because so. " * 30)] * 2)
        for chapter in told.chapters * 3
    ]
    draft = thread("Recap: 9 posts.", chapters, "Thank you! " + "All. " * 30, TAG)
    texts = split(draft, TAG).texts
    assert len(texts) == 8
    assert all(weighted_length(text) <= 280 for text in texts)
    firsts = [text.partition(" ")[0] for text in texts]
    assert firsts == ["Recap:", *["What"] * 6, "Thank"]
    assert texts[1].count("“") == texts[1].count("”") == 1


def test_a_thread_of_many_questions_still_fits_into_what_the_composer_sends() -> None:
    chapters = [(f"Of {at}: " + "What then? " * 20, [("@asha", "So it is. " * 20)]) for at in range(1, 21)]
    texts = split(thread("Recap.", chapters, "Thank you all!", TAG), TAG).texts
    assert 1 < len(texts) <= 9
    said = "\n".join(texts)
    assert all(f"Of {at}: What then?" in said for at in range(1, 21))


def test_a_recap_that_its_host_posts_asks_nothing_anew() -> None:
    told = made()
    said = [("@asha", "Toads " * 50), ("@mira", "As I said in A1: ivy")]
    draft = thread(
        "2 questions, 9 posts.", [(one.text, said) for one in told.chapters], "Thank you all!", TAG
    )
    texts = split(draft, TAG).texts
    assert texts[-1].endswith("…”\nThank you all! (3/3) #gardenchat")
    posted = [post(20 + at, "ines", text) for at, text in enumerate(texts)]
    before, after = read_questions(CHAT, ROOM), read_questions([*CHAT, *posted], ROOM)
    assert before.is_over
    assert (after.is_over, after.current_number) == (True, before.current_number)
    assert [one.whole for one in after.by_number] == [one.whole for one in before.by_number]


def test_words_that_go_into_a_post_have_no_address_and_no_tags_around_them() -> None:
    assert plain_words("A2: Beer https://t.co/abc #gardenchat") == "Beer"


def test_a_question_is_told_without_the_room_s_tag_and_the_link_that_stands_for_its_picture() -> None:
    asked = post(0, "ines", "Q1: What grows in shade? #gardenchat https://t.co/7XLab #gardenchat")
    told = recap(proceedings((asked, *CHAT[2:5]), ROOM))
    assert [chapter.text for chapter in told.chapters] == ["What grows in shade?"]


def test_all_that_i_kept_of_one_question_is_quoted_at_first() -> None:
    assert made(Mark(MarkKind.KEEP, "1002"), Mark(MarkKind.KEEP, "1004")).best == {"1002", "1004", "1007"}
