"""X's JSON as posts, in both spellings, and whatever else may come."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.core.origin import X_ORIGIN
from desktop.core.post import Author, Counts, Picture, Poll, Quote
from desktop.networks.x.decode import decode_account, decode_done, decode_page, decode_written, time_of

ADA = {"id": "7", "username": "ada", "name": "Ada L", "profile_image_url": "https://pbs.twimg.com/a.png"}
SHARED = {"id": "1991000000000000001", "text": "A1: yes &amp; no #chat", "author_id": "7", "conversation_id": "19",
          "created_at": "2026-11-21T20:15:30.000Z", "lang": "en",
          "entities": {"hashtags": [{"start": 17, "end": 22, "tag": "chat"}]}}  # fmt: skip
FIGURES = {"reply_count": 1, "like_count": 3, "quote_count": 9}
LONG = "A1: " + "word " * 100 + "#chat &lt;3"
OLD = SHARED | {
    "public_metrics": FIGURES | {"retweet_count": 2},
    "edit_history_tweet_ids": ["1990000000000000001", "1991000000000000001"],
    "referenced_tweets": [{"type": "replied_to", "id": "19"}, {"type": "quoted", "id": "18"}],
}
NEW = SHARED | {
    "public_metrics": FIGURES | {"repost_count": 2},
    "edit_history_post_ids": ["1990000000000000001", "1991000000000000001"],
    "referenced_posts": [{"type": "replied_to", "id": "19"}, {"type": "quoted", "id": "18"}],
}


def page(*posts: Any, **rest: Any) -> dict[str, Any]:
    return {"data": list(posts), "includes": {"users": [ADA]}, **rest}


@pytest.mark.parametrize("spelling", [OLD, NEW], ids=["tweet", "post"])
def test_both_spellings_say_the_same(spelling: dict[str, Any]) -> None:
    (post,) = decode_page(page(spelling)).posts
    assert post.text == "A1: yes & no #chat"
    assert post.author == Author("7", "ada", "Ada L", "https://pbs.twimg.com/a.png")
    assert post.created_at == datetime(2026, 11, 21, 20, 15, 30, tzinfo=UTC)
    assert [post.text[one.start : one.end] for one in post.entities] == ["#chat"]
    assert (post.conversation_id, post.reply_to, post.quote_of, post.repost_of) == ("19", "19", "18", "")
    assert post.counts == Counts(replies=1, reposts=2, likes=3)
    assert post.first_version == "1990000000000000001"
    assert post.lang == "en"


@pytest.mark.parametrize("name", ["note_tweet", "note_post"])
def test_a_long_post_is_read_whole_with_the_entities_of_the_whole(name: str) -> None:
    start = LONG.index("#chat")
    note = {"text": LONG, "entities": {"hashtags": [{"start": start, "end": start + 5, "tag": "chat"}]}}
    (post,) = decode_page(page(SHARED | {"text": "A1: word \u2026", "entities": {}, name: note})).posts
    assert post.text == LONG.replace("&lt;", "<")
    assert [post.text[one.start : one.end] for one in post.entities] == ["#chat"]


def test_a_long_post_without_entities_of_its_own_takes_those_of_its_beginning() -> None:
    (post,) = decode_page(page(SHARED | {"note_tweet": {"text": LONG}})).posts
    assert [post.text[one.start : one.end] for one in post.entities] == ["#chat"]


def test_a_repost_names_the_original() -> None:
    (post,) = decode_page(page(SHARED | {"referenced_tweets": [{"type": "retweeted", "id": "17"}]})).posts
    assert post.repost_of == "17"


def test_the_first_version_of_an_edited_post_is_no_edit() -> None:
    ids = [SHARED["id"], "1992000000000000001"]
    (post,) = decode_page(page(SHARED | {"edit_history_tweet_ids": ids})).posts
    assert post.first_version == ""


def test_an_author_whom_the_answer_does_not_include_is_shown_by_id() -> None:
    (post,) = decode_page({"data": [SHARED]}).posts
    assert post.author == Author("7", "", "7")


def test_a_post_without_a_time_has_the_time_of_its_id() -> None:
    (post,) = decode_page(page({"id": "2124258420130467840", "text": "x", "created_at": "soon"})).posts
    assert post.created_at.replace(microsecond=0) == datetime(2026, 11, 21, 21, 47, 28, tzinfo=UTC)


def test_one_post_that_cannot_be_read_does_not_lose_the_others() -> None:
    read = decode_page(
        page(SHARED, None, {"id": "x", "text": "y"}, {"text": "no id"}, {"id": "5"}, NEW | {"id": "9"})
    )
    assert [post.id for post in read.posts] == [SHARED["id"], "9"]
    assert read.skipped == 4


def test_partial_errors_and_unknown_fields_are_passed_over() -> None:
    gone = {
        "title": "Not Found Error",
        "resource_id": "3",
        "type": "https://api.x.com/2/problems/resource-not-found",
    }
    read = decode_page(page(SHARED | {"novelty": {"a": 1}}, errors=[gone], novelty=2))
    assert (len(read.posts), read.skipped) == (1, 0)
    assert decode_page({"errors": [gone]}).posts == ()


@pytest.mark.parametrize("meta", [None, {}, {"result_count": 0}, {"newest_id": "", "result_count": 0}, []])
def test_a_search_without_results_is_an_empty_page(meta: Any) -> None:
    assert decode_page({"meta": meta}) == decode_page({})


def test_the_way_to_the_next_page_is_kept() -> None:
    assert decode_page(page(meta={"next_token": "b26v"})).next_token == "b26v"


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "\u202egnitirw\u202c",
        "a\x00b",
        "z" + "\u0301" * 500,
        "w" * 25_000,
        "&" * 25_000,
    ],
)
def test_hostile_text_comes_through_as_it_is(text: str) -> None:
    (post,) = decode_page(page({"id": "1", "text": text})).posts
    assert post.text == text


def test_half_a_surrogate_pair_cannot_break_the_store() -> None:
    (post,) = decode_page(json.loads('{"data": [{"id": "1", "text": "a\\ud83d b"}]}')).posts
    assert post.text == "a\ufffd b"
    post.text.encode()


@pytest.mark.parametrize("figure", [-1, 2**70, 1.5, True, "3", None, [1]])
def test_a_figure_that_is_none_is_nought(figure: Any) -> None:
    (post,) = decode_page(page(SHARED | {"public_metrics": {"like_count": figure}})).posts
    assert post.counts.likes == 0


def test_a_picture_is_a_web_address_or_nothing() -> None:
    answer = page(SHARED) | {"includes": {"users": [ADA | {"profile_image_url": "file:///etc/passwd"}]}}
    assert decode_page(answer).posts[0].author.avatar_url == ""


def test_a_handle_is_a_handle_or_nothing() -> None:
    answer = page(SHARED) | {"includes": {"users": [ADA | {"username": "../../evil"}]}}
    assert decode_page(answer).posts[0].author.username == ""


PHOTO = {"media_key": "3_1", "type": "photo", "url": "https://pbs.twimg.com/p.jpg", "alt_text": "Two chairs"}
STILL = {"media_key": "7_2", "type": "video", "preview_image_url": "https://pbs.twimg.com/s.jpg"}


def test_pictures_come_in_the_posts_order_with_their_words() -> None:
    answer = page(SHARED | {"attachments": {"media_keys": ["7_2", "3_1", "3_9", 5]}})
    answer["includes"]["media"] = [PHOTO, STILL, PHOTO | {"media_key": "3_8"}]
    assert decode_page(answer).posts[0].pictures == (
        Picture("", "https://pbs.twimg.com/s.jpg", "video"),
        Picture("Two chairs", "https://pbs.twimg.com/p.jpg", "photo"),
    )


def test_a_picture_elsewhere_than_on_the_web_keeps_its_words_alone() -> None:
    answer = page(SHARED | {"attachments": {"media_keys": ["3_1"]}})
    answer["includes"]["media"] = [PHOTO | {"url": "file:///etc/passwd", "type": None}]
    assert decode_page(answer).posts[0].pictures == (Picture("Two chairs", "", "photo"),)


@pytest.mark.parametrize(
    ("width", "height"), [(1200, 0), (-1, 800), ("1200", 800), (2**40, 800), (None, None)]
)
def test_a_size_that_no_picture_has_is_none(width: Any, height: Any) -> None:
    answer = page(SHARED | {"attachments": {"media_keys": ["7_2", "3_1"]}})
    sized = {"width": width, "height": height, "duration_ms": -3}
    answer["includes"]["media"] = [
        PHOTO | sized,
        STILL | {"width": 640, "height": 360, "duration_ms": 61_500},
    ]
    video, photo = pictures_of(answer)
    assert (video.width, video.height, video.duration_ms) == (640, 360, 61_500)
    assert (photo.width, photo.height, photo.duration_ms) == (0, 0, 0)


def pictures_of(answer: dict[str, Any]) -> tuple[Picture, ...]:
    (post,) = decode_page(answer).posts
    return post.pictures


@pytest.mark.parametrize(
    ("polls", "options"),
    [
        (
            [{"id": "5", "options": [{"position": 2, "label": "No"}, {"position": 1, "label": "Yes"}]}],
            ("Yes", "No"),
        ),
        ([{"id": "5", "options": "Yes"}], ()),
        ([{"id": "6", "options": [{"position": 1, "label": "Yes"}]}], ()),
        (None, ()),
    ],
)
def test_a_poll_is_one_even_where_its_options_do_not_come(polls: Any, options: tuple[str, ...]) -> None:
    answer = page(SHARED | {"attachments": {"poll_ids": ["5"]}})
    answer["includes"]["polls"] = polls
    (post,) = decode_page(answer).posts
    assert post.poll == Poll(options)


@pytest.mark.parametrize(("spelling", "name"), [(OLD, "tweets"), (NEW, "posts")], ids=["tweet", "post"])
@pytest.mark.parametrize(
    "note", [{}, {"text": "Why &lt;there&gt;, &amp;amp; at length?"}], ids=["short", "long"]
)
def test_a_quoted_post_is_read_as_posts_are(
    spelling: dict[str, Any], name: str, note: dict[str, Any]
) -> None:
    quoted = {
        "id": "18",
        "author_id": "7",
        "text": "Why &lt;there&gt;, &amp;amp; \u2026",
        f"note_{name[:-1]}": note,
    }
    answer = page(spelling)
    answer["includes"][name] = [{"id": "19", "text": "the parent"}, quoted]
    author = Author("7", "ada", "Ada L", "https://pbs.twimg.com/a.png")
    text = "Why <there>, &amp; at length?" if note else "Why <there>, &amp; \u2026"
    assert decode_page(answer).posts[0].quote == Quote("18", author, text)


def test_a_quoted_post_of_the_same_page_need_not_be_bought_again() -> None:
    beside = {"id": "18", "author_id": "8", "text": "What is it?"}
    (post, other) = decode_page(page(OLD, beside)).posts
    assert (post.quote, other.quote) == (Quote("18", Author("8", "", "8"), "What is it?"), None)


@pytest.mark.parametrize("includes", [{}, {"tweets": [{"id": "18"}]}, {"tweets": "18"}])
def test_a_quote_whose_words_do_not_come_is_an_id_alone(includes: dict[str, Any]) -> None:
    (post,) = decode_page({"data": [OLD], "includes": includes}).posts
    assert (post.quote_of, post.quote) == ("18", None)


NAMES = st.sampled_from(
    [*OLD, *NEW, *ADA, *PHOTO, "attachments", "media_keys", "media", "tweets", "posts", "preview_image_url",
     "poll_ids", "polls", "options", "label", "position", "width", "height", "duration_ms",
     "data", "includes", "users", "meta", "errors", "note_tweet", "note_post", "urls", "mentions",
     "hashtags", "start", "end", "tag", "url", "display_url", "type", "next_token", "profile_image_url"]
)  # fmt: skip
LEAVES = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=20)
    | st.sampled_from(["7", "1991000000000000001", "#chat", "https://t.co/a", "0001-01-01T00:00:00+14:00"])
)
ANYTHING = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=6),
    max_leaves=30,
)


@settings(max_examples=150)
@given(ANYTHING, ANYTHING)
def test_no_json_whatever_makes_decoding_raise(anything: Any, inner: Any) -> None:
    decode_page(anything)
    decode_page({"data": [inner, SHARED], "includes": {"users": [inner, ADA]}, "meta": inner})
    decode_page(
        {"data": [OLD | {"attachments": {"media_keys": ["3_1", inner]}}, OLD | {"attachments": inner},
                  OLD | {"attachments": {"poll_ids": [inner]}}, OLD | {"attachments": {"poll_ids": ["5"]}}],
         "includes": {"media": [inner, {"media_key": "3_1", "url": inner, "width": inner}],
                      "polls": [inner, {"id": "5", "options": [inner, {"label": inner, "position": inner}]}],
                      "tweets": [inner, {"id": "18"}]}}
    )  # fmt: skip
    mixed = OLD | (inner if isinstance(inner, dict) else {"entities": inner, "note_tweet": inner})
    for post in decode_page(page(mixed)).posts:
        assert post.created_at.tzinfo is UTC
        for one in post.entities:
            assert 0 <= one.start < one.end <= len(post.text)
        post.text.encode()
    decode_account(anything, X_ORIGIN)
    decode_written(anything)
    decode_done(anything, "deleted")


def test_the_account_behind_a_token_is_read() -> None:
    account = decode_account({"data": ADA}, X_ORIGIN, frozenset({"tweet.write"}))
    assert account is not None
    assert (account.id, account.username, account.can_post) == ("7", "ada", True)
    assert decode_account({"errors": []}, X_ORIGIN) is None


def test_an_id_tells_its_time_and_what_is_no_id_tells_none() -> None:
    assert time_of("1") == datetime(2010, 11, 4, 1, 42, 54, 657000, tzinfo=UTC)
    assert [time_of(text) for text in ("", "outbox:1", "9" * 30, "-1", "\u0661")] == [None] * 5


@pytest.mark.parametrize(
    ("given", "taken"),
    [
        (
            "https://pbs.twimg.com/profile_images/1/a_normal.jpg",
            "https://pbs.twimg.com/profile_images/1/a_bigger.jpg",
        ),
        ("https://pbs.twimg.com/profile_images/1/a.png", "https://pbs.twimg.com/profile_images/1/a.png"),
        ("https://example.org/a_normal.jpg/b", "https://example.org/a_normal.jpg/b"),
    ],
)
def test_an_avatar_is_taken_as_large_as_it_is_shown(given: str, taken: str) -> None:
    answer = page(SHARED) | {"includes": {"users": [ADA | {"profile_image_url": given}]}}
    assert decode_page(answer).posts[0].author.avatar_url == taken
