"""What X gave to tools, now and in the past, becomes posts with all that they had."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from desktop.core.post import Author, Counts, Picture, Post
from desktop.core.post_object import read_any
from desktop.core.post_row import Flaw, Reading
from desktop.networks.x.decode import decode_page

READING = Reading(until=datetime(2026, 1, 1, tzinfo=UTC), author=Author("9", "miraengel", "Mira Engel"))
ID, OTHER = "575449325100105728", "575449325100100000"
USER = {
    "id_str": "77",
    "screen_name": "ines_h",
    "name": "Ines Holt",
    "profile_image_url_https": "https://e.org/i.png",
}
INES = Author("77", "ines_h", "Ines Holt", "https://e.org/i.png")
TWEET = {
    "id_str": ID,
    "created_at": "Wed Mar 11 00:13:05 +0000 2015",
    "full_text": "A1: beds &amp; borders #gardenchat https://t.co/abcdefghij",
    "user": USER,
    "favorite_count": 4,
    "retweet_count": 2,
    "in_reply_to_status_id_str": OTHER,
    "entities": {"urls": [{"url": "https://t.co/abcdefghij", "display_url": "example.org/beds"}]},
    "extended_entities": {
        "media": [{"type": "photo", "media_url_https": "https://e.org/p.jpg", "ext_alt_text": "A bed",
                   "original_info": {"width": 800, "height": 600}}]
    },
}  # fmt: skip


def read(row: dict[str, Any]) -> list[Post | Flaw]:
    return list(read_any(row, READING, lambda answer: decode_page(answer).posts))


def one(row: dict[str, Any]) -> Post:
    (post,) = read(row)
    assert isinstance(post, Post)
    return post


def test_a_tweet_of_the_old_api_has_its_pictures_and_what_stands_for_its_links() -> None:
    post = one(TWEET)
    assert (post.id, post.author, post.counts, post.reply_to) == (ID, INES, Counts(0, 2, 4), OTHER)
    assert post.text == "A1: beds & borders #gardenchat https://t.co/abcdefghij"
    assert [entity.shown for entity in post.entities] == ["", "example.org/beds"]
    assert post.pictures == (Picture("A bed", "https://e.org/p.jpg", "photo", 800, 600),)


def test_a_longer_text_stands_for_its_beginning() -> None:
    cut = {
        **TWEET,
        "text": "A1: beds…",
        "extended_tweet": {"full_text": "A1: beds, borders and all the rest"},
    }
    del cut["full_text"]
    assert one(cut).text == "A1: beds, borders and all the rest"


def test_reposts_and_quotes_know_their_posts() -> None:
    assert one({**TWEET, "retweeted_status": {"id_str": OTHER}}).repost_of == OTHER
    quoted = {"id_str": OTHER, "full_text": "Q1: &lt;why&gt;?", "user": USER}
    post = one({**TWEET, "quoted_status": quoted})
    assert post.quote is not None
    assert (post.quote_of, post.quote.text, post.quote.author) == (OTHER, "Q1: <why>?", INES)


def test_a_tweet_of_xs_own_archive_is_its_owners() -> None:
    tweet = {name: value for name, value in TWEET.items() if name != "user"}
    assert one({"tweet": tweet}).author == READING.author


def test_an_answer_of_the_present_api_is_all_of_its_posts() -> None:
    answer = {
        "data": [
            {"id": ID, "text": "A1: beds", "author_id": "77", "created_at": "2015-03-11T00:13:05.000Z",
             "referenced_tweets": [{"type": "replied_to", "id": OTHER}]},
            {"id": OTHER, "text": "Q1: why?", "author_id": "77", "created_at": "2015-03-11T00:13:04.000Z"},
        ],
        "includes": {"users": [{"id": "77", "username": "ines_h", "name": "Ines Holt"}]},
    }  # fmt: skip
    posts = [post for post in read(answer) if isinstance(post, Post)]
    assert [(post.id, post.author.username, post.reply_to) for post in posts] == [
        (ID, "ines_h", OTHER),
        (OTHER, "ines_h", ""),
    ]
    assert read({"data": [], "meta": {"result_count": 0}}) == []


def test_a_post_that_twarc_flattened_is_one_post_with_its_quote() -> None:
    author = {"id": "77", "username": "ines_h", "name": "Ines Holt"}
    row = {
        "id": ID, "text": "so true", "author_id": "77", "author": author, "created_at": "2015-03-11T00:13:05.000Z",
        "attachments": {"media_keys": ["3_1"], "media": [{"media_key": "3_1", "type": "photo", "alt_text": "A bed"}]},
        "referenced_tweets": [{"type": "quoted", "id": OTHER, "text": "Q1: why?", "author_id": "77", "author": author}],
    }  # fmt: skip
    post = one(row)
    assert (post.id, post.author.username, post.quote_of) == (ID, "ines_h", OTHER)
    assert post.quote is not None
    assert post.quote.text == "Q1: why?"
    assert [picture.alt_text for picture in post.pictures] == ["A bed"]


def test_a_storify_story_is_its_elements() -> None:
    element = {
        "permalink": f"http://twitter.com/ines_h/status/{ID}",
        "posted_at": "2015-03-11T00:13:05.000Z",
        "attribution": {"username": "ines_h", "name": "Ines Holt"},
        "data": {"quote": {"text": "A1: beds"}},
    }
    posts = read({"content": {"title": "A chat", "elements": [element, "no element"]}})
    assert posts[1] is Flaw.UNREADABLE
    assert isinstance(posts[0], Post)
    assert (posts[0].id, posts[0].text, posts[0].author.name) == (ID, "A1: beds", "Ines Holt")


NAMES = some.sampled_from([*TWEET, "tweet", "author", "data", "quoted_status", "content"])
LEAVES = some.none() | some.booleans() | some.floats() | some.integers() | some.text(max_size=5)
JUNK = LEAVES | some.lists(LEAVES, max_size=2) | some.dictionaries(NAMES, LEAVES, max_size=3)


@settings(max_examples=150, deadline=None)
@given(
    some.dictionaries(
        some.sampled_from([*TWEET, "tweet", "author", "data", "quoted_status", "content"]), JUNK
    )
)
def test_whatever_stands_in_place_of_a_part_nothing_is_raised(odd: dict[str, Any]) -> None:
    for found in read({**TWEET, **odd}):
        assert isinstance(found, Post | Flaw)
