"""What the hosts said again, and what the guests said."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.echo import Echo
from desktop.core.fold import Fold, read_questions
from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Post
from desktop.core.room import Room

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ANSWER = "A1: The door stood open, and somebody had put the kettle on. #gardenchat"


def post(number: int, text: str, who: str, *, repost_of: str = "", quote_of: str = "") -> Post:
    at = NOON + timedelta(minutes=number)
    return Post(str(number), Author(who, who, who), text, at, repost_of=repost_of, quote_of=quote_of)


def echo(*posts: Post) -> Echo:
    heard = Echo(("Bram",))
    for one in posts:
        heard.take(one, is_host=one.author.username == "ines")
    return heard


@pytest.mark.parametrize(
    "said",
    [
        f"RT @asha: {ANSWER}",
        f"So true! RT @Asha: {ANSWER}",
        "RT @asha: A1: The door stood open, and somebody had put the ket…",
        "MT @asha: A1: Door stood open and somebody put the kettle on #gardenchat",
        f"“@asha: {ANSWER}” Yes!",
    ],
)
def test_an_old_style_repost_points_at_the_original_by_its_words(said: str) -> None:
    heard = echo(
        post(1, ANSWER, "asha"), post(2, "A1: Nothing at all. #gardenchat", "asha"), post(3, said, "ines")
    )
    assert heard.repeated == ("1",)


def test_a_native_repost_and_a_quotation_point_by_id() -> None:
    one, two = post(1, ANSWER, "asha"), post(2, "A1: Tea.", "mira")
    assert echo(one, two, post(3, "RT @mira: A1: Tea.", "ines", repost_of="2")).repeated == ("2",)
    assert echo(one, two, post(3, "This!", "ines", quote_of="1")).repeated == ("1",)


def test_what_others_repost_and_what_nobody_said_here_is_no_echo() -> None:
    answer = post(1, ANSWER, "asha")
    assert echo(answer, post(2, f"RT @asha: {ANSWER}", "mira")).repeated == ()
    assert echo(answer, post(2, "RT @asha: The buses have stopped for today", "ines")).repeated == ()
    assert echo(answer, post(2, "Welcome!", "ines", repost_of="99")).repeated == ()


def test_a_guest_is_heard_in_words_of_their_own_only() -> None:
    heard = echo(
        post(1, ANSWER, "asha"),
        post(2, "A1: Small rooms.", "bram"),
        post(3, f"RT @asha: {ANSWER}", "bram"),
        post(4, "", "bram", repost_of="1"),
    )
    assert heard.by_guests == ("2",)


def test_a_fold_knows_both_post_by_post_and_forgets_them_with_the_chat() -> None:
    room = Room("gardenchat", X_ORIGIN, hosts=("ines",), guests=("bram",))
    said = [
        post(1, "Q1: What made you stay?", "ines"),
        post(2, ANSWER, "asha"),
        post(3, "A1: Small rooms.", "bram"),
        post(4, f"RT @asha: {ANSWER}", "ines"),
    ]
    fold = Fold(said[:2], room)
    assert fold.add(said[2:])
    questions = fold.questions()
    assert (questions.kept_by_hosts, questions.by_guests) == (("2",), ("3",))
    assert questions == read_questions(said, room)
    later = read_questions([*said, post(600, "Q1: What do you grow in the shade?", "ines")], room)
    assert (later.kept_by_hosts, later.by_guests) == ((), ())
