"""Which question are we on, and what belongs to it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from random import Random
from sys import getrefcount

from hypothesis import given
from hypothesis import strategies as st

from desktop.core.family import Style
from desktop.core.fold import STRETCH, Fold, read_questions
from desktop.core.gathering import MOST_ANSWERS
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.origin import X_ORIGIN
from desktop.core.pin import Order, Pin
from desktop.core.post import Author, Counts, Entity, EntityKind, Picture, Post
from desktop.core.room import Room

ROOM = Room("gardenchat", X_ORIGIN, hosts=("host",))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)


def post(number: int, text: str, author: str = "host", repost_of: str = "") -> Post:
    who = Author(author, author, author.title())
    return Post(str(1000 + number), who, text, NOON + timedelta(minutes=number), repost_of=repost_of)


def test_nothing_is_current_before_the_host_asks() -> None:
    questions = read_questions([post(1, "Welcome! #gardenchat")], ROOM)
    assert questions.current is None
    assert questions.by_number == ()


def test_the_question_asked_last_is_current_whatever_the_order_of_arrival() -> None:
    posts = [
        post(1, "Q1: Why?"),
        post(2, "A1: because", "ada"),
        post(3, "Q2: How?"),
        post(4, "A1: late", "bo"),
    ]
    expected = read_questions(posts, ROOM)
    assert expected.current is not None
    assert expected.current.number == 2
    assert all(read_questions(order, ROOM) == expected for order in permutations(posts))


def test_a_question_loses_its_label_and_the_rooms_tag_and_nothing_else() -> None:
    questions = read_questions([post(1, "Q1: What grows #fast in shade? #GardenChat")], ROOM)
    assert questions.current is not None
    assert questions.current.text == "What grows #fast in shade?"


def test_a_question_with_a_picture_loses_the_link_that_stands_for_it_and_no_other() -> None:
    text = "Q1: What grows here? https://t.co/read #gardenchat https://t.co/pict"
    links = (
        Entity(EntityKind.LINK, 21, 38, "https://garden.example/bed", "garden.example/bed"),
        Entity(EntityKind.LINK, 51, 68, "https://x.com/host/status/1/photo/1", "pic.x.com/pict"),
    )
    shown = replace(post(1, text), entities=links, pictures=(Picture("https://pbs.example/1.png"),))
    (asked,) = read_questions([shown], ROOM).by_number
    assert asked.text == "What grows here? https://t.co/read"


def test_a_participants_q_is_an_answer_and_moves_nothing() -> None:
    questions = read_questions(
        [post(1, "Q1: Why?"), post(2, "Q1 because it can", "ada"), post(3, "Q2: me too", "bo")], ROOM
    )
    assert questions.current_number == 1
    assert questions.by_number[0].answer_ids == ("1002",)


def test_a_teaser_moves_nothing() -> None:
    questions = read_questions([post(1, "Q1: Why?"), post(2, "Q2 is coming in a minute")], ROOM)
    assert questions.current_number == 1


def test_a_repeat_keeps_the_first_asking_and_moves_nothing() -> None:
    asked = "Q1: Why do tall plants lean?"
    posts = [
        post(1, asked),
        post(2, "Q2: How?"),
        post(3, asked),
        post(4, "Q1, once more: why do tall plants lean?"),
    ]
    questions = read_questions(posts, ROOM)
    assert questions.current_number == 2
    assert (questions.by_number[0].post_id, questions.by_number[0].repeat_ids) == ("1001", ("1003", "1004"))


def test_a_host_may_go_back() -> None:
    posts = [post(1, "Q1: Why?"), post(2, "Q2: How?"), post(3, "Back to Q1: why do tall plants lean?")]
    assert read_questions(posts, ROOM).current_number == 1


def test_a_repost_asks_nothing() -> None:
    assert read_questions([post(1, "Q1: Why?", repost_of="7")], ROOM).current is None


def test_a_question_that_is_only_its_tag_keeps_its_words() -> None:
    questions = read_questions([post(1, "Q1: #gardenchat")], ROOM)
    assert questions.current is not None
    assert questions.current.text == "#gardenchat"


def test_halves_are_stitched_and_rewordings_kept() -> None:
    posts = [
        post(1, "Q3. When you plant, how does the soil decide? #gardenchat (1/2)"),
        post(2, "Q3. And what do neighbours say? #gardenchat (2/2)"),
        post(3, "Q3 Or put otherwise, who tells you where a hedge belongs?"),
    ]
    question = read_questions(posts, ROOM).current
    assert question is not None
    assert [part.mark for part in question.parts] == ["1/2", "2/2", ""]
    assert question.whole == (
        "When you plant, how does the soil decide? And what do neighbours say?\n"
        "Or put otherwise, who tells you where a hedge belongs?"
    )


def test_a_correction_is_what_the_question_says_from_then_on_and_its_answers_stay() -> None:
    posts = [
        post(1, "Q1: Which tool do you shre with your neighbours?"),
        post(2, "A1: the spade", "ada"),
        post(3, "Q2: What grows in shade?"),
        post(4, "Q1 (corrected): Which tool do you share with your neighbours?"),
        post(5, "A1 (corrected): the fork", "bo"),
    ]
    questions = read_questions(posts, ROOM)
    first = questions.by_number[0]
    assert (first.whole, questions.current_number) == ("Which tool do you share with your neighbours?", 2)
    assert (first.post_id, first.repeat_ids, first.answer_ids) == ("1001", ("1001",), ("1002", "1005"))
    assert all(read_questions(order, ROOM) == questions for order in permutations(posts))


def test_a_question_in_two_languages_is_one() -> None:
    posts = [
        replace(post(1, "F1: Was wächst bei euch im Schatten?"), lang="de"),
        replace(post(2, "Q1: What grows in the shade of your garden?"), lang="en"),
    ]
    questions = read_questions(posts, ROOM)
    assert [[part.lang for part in question.parts] for question in questions.by_number] == [["de", "en"]]


def test_a_question_that_only_quotes_has_the_quoted_words() -> None:
    quoted = post(1, "What grows in the shade of your garden? #gardenchat")
    posts = [quoted, replace(post(2, "Question 1 here! https://x.com/host/status/1001"), quote_of="1001")]
    question = read_questions(posts, ROOM).current
    assert question is not None
    assert (question.text, question.post_id) == ("What grows in the shade of your garden?", "1002")


def test_unlabelled_posts_are_kept_apart_as_probable() -> None:
    posts = [post(1, "Q1: Why?"), replace(post(2, "so true", "ada"), reply_to="1001")]
    question = read_questions(posts, ROOM).by_number[0]
    assert question.answer_ids == ()
    assert [(each.post_id, each.reason.value) for each in question.probable] == [("1002", "reply")]


def test_a_chat_in_arabic_or_japanese_is_found_out_with_its_letters() -> None:
    for asks, answers, question in (
        ("س", "ج", "ما الذي تزرعونه هذا العام؟"),
        ("質問", "回答", "今年は何を植えますか？"),
        ("問", "答", "今年は何を植えますか？"),
        ("Q", "A", "今年は何を植えますか？"),
    ):
        posts = [
            post(1, f"{asks}1：{question} #gardenchat"),
            post(2, f"{answers}1: garlic #gardenchat", "ada"),
            post(9, f"{asks}٢: {question} #gardenchat"),
            post(10, f"{answers}２: leeks #gardenchat", "bram"),
        ]
        for room in (ROOM, replace(ROOM, hosts=())):
            questions = read_questions(posts, room)
            assert [(one.letter, one.number, one.answer_count) for one in questions.by_number] == [
                (asks, 1, 1),
                (asks, 2, 1),
            ]
            assert questions.answer_letter == answers


def test_a_rooms_style_says_how_answers_begin_before_anybody_answered() -> None:
    french = replace(ROOM, style=Style.FRENCH)
    assert read_questions([post(1, "Q1: Pourquoi ? #gardenchat")], french).answer_letter == "R"
    assert read_questions([post(1, "Q1: Pourquoi ? #gardenchat")], ROOM).answer_letter == "A"


def test_hosts_are_inferred_where_the_room_names_none_and_marked_so() -> None:
    posts = [post(1, "Q1: What do worms do?"), post(2, "Q1: they dig", "ada")]
    questions = read_questions(posts, replace(ROOM, hosts=()))
    assert (questions.hosts, questions.host_is_inferred, questions.current_number) == (("host",), True, 1)
    assert not read_questions(posts, ROOM).host_is_inferred


def test_only_the_last_chat_of_a_room_is_given() -> None:
    posts = [
        post(1, "Q1: What do worms do?"),
        post(2, "Q2: What does frost do?"),
        post(7 * 24 * 60, "Q1: Which hedge stands by your road?"),
    ]
    assert [question.number for question in read_questions(posts, ROOM).by_number] == [1]


def test_the_last_version_of_an_edited_post_counts() -> None:
    first = post(1, "Q1: Why?")
    edited = replace(post(2, "Q1: Why on earth?"), first_version=first.id)
    for order in ([first, edited], [edited, first]):
        questions = read_questions(order, ROOM)
        assert [question.text for question in questions.by_number] == ["Why on earth?"]


SAID = st.lists(
    st.tuples(
        st.sampled_from(["", "host", "ada", "bo"]),
        st.sampled_from(
            [
                *(
                    "Q1: What do worms do?",
                    "Q2: What does frost do to buds?",
                    "A1: dig",
                    "Q2 I mulch",
                    "so true",
                ),
                *(
                    "RT @host: Q1: What do worms do?",
                    "Q3 coming up!",
                    "A1/2: water",
                    "Back to Q1. Why do they dig?",
                ),
            ]
        ),
        st.integers(0, 4),
    ),
    max_size=12,
)


@given(SAID, st.randoms(use_true_random=False), st.sampled_from([("host",), ()]))
def test_the_order_and_number_of_arrivals_change_nothing(
    said: list[tuple[str, str, int]], chance: Random, hosts: tuple[str, ...]
) -> None:
    room = replace(ROOM, hosts=hosts)
    posts = [
        Post(
            str(1000 + place),
            Author(who, who, ""),
            text,
            NOON + timedelta(seconds=place // 3),
            reply_to=str(1000 + to),
        )
        for place, (who, text, to) in enumerate(said)
    ]
    expected = read_questions(posts, room)
    shuffled = [*posts, *posts[::2]]
    chance.shuffle(shuffled)
    assert read_questions(shuffled, room) == expected
    late = [*posts[1::2], *posts[::2]]
    assert read_questions(late, room) == expected


def test_a_chat_is_over_once_its_host_says_so_until_something_is_asked_again() -> None:
    posts = [post(1, "Q1: Which paths stay open?"), post(2, "Q2: What grows in winter?")]
    assert not read_questions(posts, ROOM).is_over
    posts += [post(3, "That's a wrap! Thank you all for joining tonight."), post(4, "Thanks, bye", "asha")]
    over = read_questions(posts, ROOM)
    assert (over.is_over, over.current_number) == (True, 2)
    assert posts[3].id not in over.verdicts
    posts.append(post(5, "Q3: One more, what do you plant first?"))
    assert not read_questions(posts, ROOM).is_over


def test_a_host_whom_the_host_names_asks_as_well() -> None:
    posts = [
        post(1, "Welcome! Your moderators tonight are @host and @bram"),
        post(2, "Q1: Which paths stay open?"),
        post(3, "Q2: What grows in winter?", "bram"),
    ]
    questions = read_questions(posts, ROOM)
    assert (questions.current_number, questions.hosts) == (2, ("host", "bram"))
    assert read_questions(posts[1:], ROOM).current_number == 1


def test_who_asks_each_question_a_moment_after_the_host_translates_for_them() -> None:
    def at(seconds: int, text: str, author: str) -> Post:
        return replace(
            post(0, text, author), id=str(5000 + seconds), created_at=NOON + timedelta(seconds=seconds)
        )

    posts = [
        at(0, "Q1: Was pflanzt ihr zuerst im Jahr?", "host"),
        at(9, "Q1: What do you plant first in the year?", "twin"),
        at(600, "Q2: Wer hilft euch beim Jäten?", "host"),
        at(608, "Q2: Who helps you with the weeding?", "twin"),
    ]
    questions = read_questions(posts, replace(ROOM, hosts=()))
    assert questions.hosts == ("host", "twin")
    assert [len(question.parts) for question in questions.by_number] == [2, 2]


def test_farewells_and_arrivals_answer_nothing() -> None:
    said = (
        "Sorry I'm late! Asha from Leeds",
        "jumping in, did I miss much?",
        "Gotta run, lovely hour",
        "which question are we on?",
    )
    posts = [post(3, text, f"p{place}") for place, text in enumerate(said)]
    posts = [replace(each, id=str(7000 + place)) for place, each in enumerate(posts)]
    questions = read_questions([post(1, "Q1: Which paths stay open?"), *posts], ROOM)
    assert questions.by_number[0].probable == ()


# --- what a person decided ----------------------------------------------------------------------------------------


def pinned(*pins: Pin) -> Marked:
    return Marked.of(Mark(MarkKind.PIN, str(pin.number), pin.encode()) for pin in pins)


def moved(posts: list[Post]) -> Order:
    return read_questions(posts, ROOM).moved


def test_a_pinned_post_is_the_question_until_the_host_moves_on() -> None:
    posts = [post(1, "Q1: Which paths stay open?"), post(2, "What about the budget?", "bram")]
    pin = Pin(2, NOON, posts[1].id, since=moved(posts))
    questions = read_questions(posts, ROOM, marked=pinned(pin))
    assert (questions.current_number, questions.asked_number, questions.pin) == (2, 1, pin)
    assert questions.current is not None
    assert questions.current.whole == "What about the budget?"
    posts.append(post(3, "A2: There is none.", "asha"))
    assert read_questions(posts, ROOM, marked=pinned(pin)).current_number == 2
    posts.append(post(4, "Q3: What grows in winter?"))
    after = read_questions(posts, ROOM, marked=pinned(pin))
    assert (after.current_number, after.pin) == (3, None)
    assert [question.number for question in after.by_number] == [1, 2, 3]


def test_a_pinned_text_is_a_question_like_any_other() -> None:
    posts = [post(1, "Q1: Which paths stay open?")]
    pin = Pin(2, posts[0].created_at + timedelta(seconds=30), text="And who decides?", since=moved(posts))
    posts += [post(2, "A2: All of us.", "asha"), post(3, "Nobody ever did", "bram")]
    questions = read_questions(posts, ROOM, marked=pinned(pin))
    assert questions.current is not None
    assert (questions.current.whole, questions.current.answer_ids) == ("And who decides?", (posts[1].id,))


def test_the_host_s_own_post_takes_the_place_of_a_pinned_text() -> None:
    posts = [post(1, "Q1: Which paths stay open?")]
    pin = Pin(2, posts[0].created_at + timedelta(seconds=30), text="Who decides?", since=moved(posts))
    posts.append(post(2, "Q2: Who decides what is planted?"))
    questions = read_questions(posts, ROOM, marked=pinned(pin))
    assert questions.current is not None
    assert (questions.current.whole, questions.current.pin) == ("Who decides what is planted?", None)
    assert questions.pin is None


def test_a_pin_corrects_and_renumbers_what_the_host_typed() -> None:
    posts = [post(1, "Q1: Which paths stay open?"), post(2, "Q1: Wich trees are felled?")]
    pin = Pin(2, NOON, posts[1].id, "Which trees are felled?", moved(posts))
    questions = read_questions(posts, ROOM, marked=pinned(pin))
    assert [question.whole for question in questions.by_number] == [
        "Which paths stay open?",
        "Which trees are felled?",
    ]
    assert questions.current_number == 2


def test_a_pin_on_the_hosts_own_question_changes_nothing_about_who_asked_what_last() -> None:
    posts = [post(1, "Q1: Which paths stay open?"), post(2, "Q2: Wich trees are felled?")]
    before = read_questions(posts, ROOM)
    pin = Pin(2, NOON, posts[1].id, "Which trees are felled?", before.moved)
    after = read_questions(posts, ROOM, marked=pinned(pin))
    assert (after.asked_number, after.moved, after.pin) == (2, before.moved, pin)
    assert after.current is not None
    assert (after.current.whole, after.current.is_asked) == ("Which trees are felled?", True)


def test_a_post_that_was_moved_answers_its_new_question_and_feeds_what_follows() -> None:
    posts = [post(1, "Q1: Which paths stay open?"), post(2, "Q2: What grows in winter?")]
    posts.append(post(3, "A1: Kale.", "asha"))
    posts.append(replace(post(4, "Mine too", "bram"), reply_to=posts[2].id))
    marked = Marked.of([Mark(MarkKind.PLACE, posts[2].id, "2")])
    questions = read_questions(posts, ROOM, marked=marked)
    assert [question.answer_ids for question in questions.by_number] == [(), (posts[2].id,)]
    assert questions.verdicts[posts[3].id].probable == 2


def test_what_is_left_out_counts_nowhere() -> None:
    posts = [post(1, "Q1: Which paths stay open?"), post(2, "A1: All.", "asha"), post(3, "A1: None.", "bram")]
    marked = Marked.of([Mark(MarkKind.LEAVE_OUT, posts[1].id), Mark(MarkKind.LEAVE_OUT_PERSON, "bram")])
    (question,) = read_questions(posts, ROOM, marked=marked).by_number
    assert (question.answer_ids, question.answered_by) == ((), frozenset())


def test_what_is_withheld_counts_and_is_shown_nowhere_also_once_it_is_edited() -> None:
    posts = [post(1, "Q1: Why?"), post(2, "A1: It is broken!", "ada"), post(3, "A1: because", "bo")]
    marked = Marked.of([Mark(MarkKind.WITHHELD, "1002")])
    edited = replace(post(4, "A1: It is still broken!", "ada"), first_version="1002")
    for said in (posts, [*posts, edited]):
        for fold in (
            Fold(said, ROOM, marked=marked),
            Fold(said, replace(ROOM, guests=("ada",)), marked=marked),
        ):
            (question,) = fold.questions().by_number
            assert (question.answer_ids, question.answer_count) == (("1003",), 2)
            assert question.answered_by == {"ada", "bo"}
            assert fold.questions().by_guests == ()
    assert not Fold(posts, ROOM, marked=marked).follows(ROOM, Marked())


def test_posts_taken_one_by_one_give_what_all_at_once_give() -> None:
    posts = [
        post(1, "Q1: Which paths stay open?"),
        post(2, "A1: All.", "asha"),
        post(3, "Same here", "bram"),
        post(4, "Q2: What grows in winter?"),
        post(5, "A2: Kale", "asha"),
    ]
    fold = Fold(posts[:1], ROOM)
    for each in posts[1:]:
        assert fold.add([each])
    assert fold.questions() == read_questions(posts, ROOM)


@given(SAID, st.sampled_from([("host",), ()]))
def test_a_chat_that_goes_on_is_read_like_one_that_is_over(
    said: list[tuple[str, str, int]], hosts: tuple[str, ...]
) -> None:
    room, at, posts = replace(ROOM, hosts=hosts), 0, []
    for place, (author, text, minutes) in enumerate(said):
        at += minutes
        posts.append(replace(post(at, text, author), id=str(2000 + place)))
    fold = Fold((), room)
    for seen, each in enumerate(posts, start=1):
        fold = fold if fold.add([each]) else Fold(posts[:seen], room)
        assert fold.questions() == read_questions(posts[:seen], room)


def test_a_late_or_known_post_asks_for_the_whole_chat_again() -> None:
    fold = Fold([post(5, "Q1: Which paths stay open?")], ROOM)
    assert not fold.add([post(3, "A1: Early")])
    assert not fold.add([post(5, "Q1: Which paths stay open now?")])


def test_a_chat_that_is_about_to_be_read_again_holds_no_posts_and_what_it_says_stays() -> None:
    asked = post(1, "Q1: Which paths stay open?")
    said = [post(2 + at, "A1: All", f"p{at}") for at in range(30)]
    fold = Fold([asked, *said, post(40, "", repost_of=said[3].id)], ROOM)
    questions, held = fold.questions(), getrefcount(said[5])
    fold.let_go()
    assert getrefcount(said[5]) < held - 1, "by its id, and by its words"
    assert fold.questions() == questions
    again = Fold((), ROOM)
    for _ in again.fill([asked, *said[20:]], since=said[20].created_at, before=fold):
        pass
    assert again.questions().by_number[0].answer_count == 30


def test_parts_of_an_answer_go_on_with_the_same_person_s_and_with_no_other() -> None:
    said = [
        ("host", "Q1: What did you stop doing this year?"),
        ("ada", "A1 (1/3): The printed guide,"),
        ("bo", "A1 (2/2): Without a beginning."),
        ("ada", "A1 (2/3): the poster,"),
        ("ada", "A1 (3/3): and the newsletter."),
        ("ada", "A1 (2/3): Said again."),
    ]
    posts = [post(place, text, author) for place, (author, text) in enumerate(said)]
    questions = read_questions(posts, ROOM)
    question = questions.by_number[0]
    assert [len(posts) for posts in question.answers] == [3, 1, 1]
    assert question.answer_count == 3


def after(*seconds_texts_people: tuple[int, str, str]) -> list[Post]:
    return [
        Post(str(10**6 + at), Author(who, who, ""), text, NOON + timedelta(seconds=at))
        for at, text, who in seconds_texts_people
    ]


def test_a_chat_without_end_lets_go_what_is_old_and_plain_and_forgets_no_question() -> None:
    asked = after((0, "Q1: Which paths stay open?", "host"), (1, "A1: Mine.", "me"))
    fold = Fold(asked, ROOM, me="me", stretches=1)
    count = MOST_ANSWERS + MOST_ANSWERS // 4 + 1
    answers = after(*((2 + at, "A1", f"p{at}") for at in range(count)))
    assert fold.add(answers)
    assert fold.add(after(*((count + at, "", f"p{at}") for at in range(2, 2 * STRETCH))))
    questions = fold.questions()
    (question,) = questions.by_number
    assert (question.text, question.answer_count) == ("Which paths stay open?", count + 1)
    assert MOST_ANSWERS <= len(question.answer_ids) <= MOST_ANSWERS * 1.25
    assert question.answer_ids[-1] == answers[-1].id
    assert "me" in question.answered_by
    assert questions.since is not None
    assert questions.since > answers[-1].created_at
    assert not questions.verdicts


def test_a_chat_that_is_read_again_without_its_oldest_posts_counts_on() -> None:
    said = [
        *after((0, "Q1: Which paths stay open?", "host"), (1, "A1: Mine.", "me"), (2, "A1: All.", "asha")),
        *after(
            (3, "A1 (1/2): Those,", "bram"), (4, "A1 (2/2): and these.", "bram"), (5, "Same here", "asha")
        ),
    ]
    late = after((8, "A1: None.", "asha"), (9, "Q2: What grows in winter?", "host"), (10, "A2: Kale", "me"))
    before = Fold(said, ROOM, me="me")
    assert before.add(late)
    whole = Fold((), ROOM, me="me")
    for _ in whole.fill([said[0], *late], since=late[0].created_at, before=before):
        pass
    first, second = whole.questions().by_number
    assert (first.answer_count, first.probable_count) == (4, 1)
    assert first.answer_ids == (late[0].id,)
    assert first.answered_by == {"me", "asha"}
    assert second.answer_count == 1
    assert second.answered_by == {"me"}
    assert whole.questions().since == late[0].created_at


def test_other_counts_and_marks_that_decide_nothing_ask_for_no_reading_anew() -> None:
    known = post(5, "Q1: Which paths stay open?")
    fold = Fold([known], ROOM)
    assert fold.add([replace(known, counts=Counts(likes=7))])
    assert fold.follows(replace(ROOM, topic="Paths"), Marked.of([Mark(MarkKind.KEEP, "1005")]))
    assert not fold.follows(ROOM, Marked.of([Mark(MarkKind.LEAVE_OUT, "1005")]))
    assert not fold.follows(replace(ROOM, guests=("bram",)), Marked.of([]))
