"""Which of one's own posts the chat does not find, and what it would be with what it lacks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.fold import read_questions
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Author, Counts, Picture, Post
from desktop.core.question import Questions
from desktop.core.rescue import Lost, OwnPost, find_lost, own_posts_of
from desktop.core.room import Room

NOW = datetime(2026, 11, 21, 20, 14, tzinfo=UTC)
ROOM = Room("critlib", X_ORIGIN, hosts=("ines",), aliases=("critlib2",))
MIRA = Author("u-mira", "mira", "Mira Engel")


def own(post_id: str, text: str, **around: bool) -> OwnPost:
    return OwnPost(post_id, text, NOW + timedelta(seconds=int(post_id)), **around)


def lost(*posts: OwnPost, questions: Questions | None = None, hosting: bool = False) -> Lost | None:
    return find_lost(posts, ROOM, questions or Questions(), hosting=hosting)


def text(found: Lost | None) -> str:
    assert found is not None
    return found.fixed.text("critlib")


def test_a_post_without_the_hashtag_is_given_it_and_keeps_its_label() -> None:
    found = lost(own("1", "A3: The queue by the door."))
    assert text(found) == "A3: The queue by the door. #critlib"
    assert found is not None
    assert (found.lacks, found.follow_up) == ("#critlib", False)


@pytest.mark.parametrize(
    "words", ["A3: The queue. #CritLib", "A3: The queue #critlib2", "#critlib A3 The queue"]
)
def test_a_post_that_the_room_finds_lacks_nothing(words: str) -> None:
    assert lost(own("1", words)) is None


def test_the_newest_is_spoken_of_and_one_that_was_left_is_not() -> None:
    posts = [own("1", "A2: Older words."), own("2", "A3: Newer words.")]
    found = find_lost(posts, ROOM, Questions())
    assert found is not None
    assert found.post.id == "2"
    found = find_lost(posts, ROOM, Questions(), left=lambda post_id: post_id == "2")
    assert found is not None
    assert found.post.id == "1"


def test_what_was_said_again_with_the_hashtag_is_not_lost() -> None:
    again = own("2", "A3: The queue by the door, every single morning #critlib")
    assert lost(own("1", "A3: The queue by the door, every morning"), again) is None


def test_a_part_of_several_is_left_where_it_stands() -> None:
    assert lost(own("1", "A3 (1/2): The queue,")) is None
    assert lost(own("1", "The queue, (1/2)")) is None


def test_what_has_replies_or_a_picture_stays_and_is_led_to() -> None:
    for around in ({"answered": True}, {"stands": True}):
        found = lost(own("1", "A3: The queue.", **around))
        assert found is not None
        assert found.follow_up
        pointing = found.pointing("Sorry:", "https://x.com/mira/status/1")
        assert pointing.text("critlib") == "A3: Sorry: https://x.com/mira/status/1 #critlib"


def asked(words: str, *, minutes: int = 6) -> Questions:
    """Mira says `words` after Ines asked."""
    start = NOW - timedelta(minutes=minutes)
    host = Author("u-ines", "ines", "Ines Holt")
    question = "Q3: Which rooms should stay quiet while students print posters? #critlib"
    return read_questions([Post("90", host, question, start), Post("91", MIRA, words, NOW)], ROOM)


ANSWER = "Those beside the students who print posters stay quiet here #critlib"


def test_an_answer_that_speaks_of_the_question_is_given_its_number() -> None:
    found = lost(own("91", ANSWER), questions=asked(ANSWER))
    assert text(found) == f"A3: {ANSWER}"
    assert found is not None
    assert found.lacks == "A3"


def test_a_remark_is_not_an_answer_and_a_host_needs_no_number() -> None:
    for words in ("Good evening all, glad to be here with you tonight #critlib", "So true! #critlib"):
        assert lost(own("91", words), questions=asked(words)) is None
    assert lost(own("91", ANSWER), questions=asked(ANSWER), hosting=True) is None


def entry(entry_id: int, kind: Kind = Kind.POST, **columns: object) -> Entry:
    words = f"A3: Words {entry_id}" if kind is Kind.POST else ""
    made = Entry(entry_id, 1, X_ORIGIN, "u-mira", kind, words, NOW, State.SETTLED)
    return replace(made, **columns)  # type: ignore[arg-type]


def test_a_post_is_known_by_its_entry_before_it_comes_back_and_without_coming_back() -> None:
    entries = [entry(1, post_id="11", changed_at=NOW), entry(2, state=State.QUEUED)]
    assert own_posts_of([], entries, (), NOW) == (OwnPost("11", "A3: Words 1", NOW),)


def test_the_words_are_those_typed_and_the_rest_is_the_network_s() -> None:
    entries = [entry(1, post_id="11"), entry(2, post_id="12")]
    came = Post("11", MIRA, "A3: Words t.co", NOW, counts=Counts(replies=1), pictures=(Picture(""),))
    first, second = own_posts_of([came], entries, {"12"}, NOW)
    assert first == OwnPost("11", "A3: Words 1", NOW, answered=True, stands=True)
    assert second.answered


def test_replies_old_posts_and_what_is_about_to_go_are_passed_over() -> None:
    said = [
        Post("1", MIRA, "Words", NOW - timedelta(hours=1)),
        Post("2", MIRA, "Words", NOW, reply_to="9"),
        Post("3", MIRA, "Words", NOW, repost_of="9"),
        Post("4", MIRA, "Words", NOW),
    ]
    going = [entry(7, Kind.DELETE, target_id="4", state=State.QUEUED)]
    assert own_posts_of(said, going, (), NOW - timedelta(minutes=10)) == ()
