"""A row of whichever tool becomes the post that it was."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop.core.post import Author, Counts, EntityKind, Post
from desktop.core.post_row import Columns, Flaw, Reading, made_id, plain, read_object

READING = Reading(until=datetime(2026, 1, 1, tzinfo=UTC))
ID = "575449325100105728"
SAID = datetime(2015, 3, 11, 0, 13, 5, tzinfo=UTC)
INES = Author("77", "ines_h", "Ines Holt", "https://example.org/ines.png")
TEXT = "A1: beds & borders #gardenchat"

TOOLS: dict[str, dict[str, object]] = {
    "parley": {"id": ID, "created_at": "2015-03-11T00:13:05Z", "author_username": "ines_h", "author_name": "Ines Holt",
               "author_id": "77", "text": "A1: beds &amp; borders #gardenchat", "in_reply_to": "575449000000000000"},
    "TAGS": {"id_str": ID, "from_user": "ines_h", "text": TEXT, "created_at": "Wed Mar 11 00:13:05 +0000 2015",
             "time": "11/03/2015 0:13:05", "from_user_id_str": "77", "in_reply_to_status_id_str": "575449000000000000"},
    "twarc csv": {"id": ID, "created_at": "Wed Mar 11 00:13:05 +0000 2015", "user_screen_name": "ines_h",
                  "user_name": "Ines Holt", "user_id": "77", "text": TEXT,
                  "in_reply_to_status_id": "575449000000000000"},
    "twarc-csv": {"id": ID, "created_at": "2015-03-11T00:13:05.000Z", "author_id": "77", "author.username": "ines_h",
                  "author.name": "Ines Holt", "text": TEXT, "referenced_tweets.replied_to.id": "575449000000000000"},
    "twint": {"id": ID, "date": "2015-03-11", "time": "02:13:05", "timezone": "CET", "user_id": "77",
              "username": "ines_h", "name": "Ines Holt", "tweet": TEXT, "reply_to": "[{'user_id': '1'}]"},
    "snscrape": {"_type": "snscrape.modules.twitter.Tweet", "id": int(ID), "date": "2015-03-11T00:13:05+00:00",
                 "rawContent": TEXT, "user": {"username": "ines_h", "id": 77, "displayname": "Ines Holt"},
                 "inReplyToTweetId": 575449000000000000},
    "a table by hand": {"Datetime": "2015-03-11 00:13:05+00:00", "Tweet Id": ID, "Text": TEXT, "Username": "@ines_h"},
    "a spreadsheet's": {"Date": "3/11/2015 0:13:05", "TwitterName": "ines_h", "RealName": "Ines Holt", "Text": TEXT,
                        "ID": f"'{ID}"},
    "links": {"Date": "March 11, 2015 at 12:13AM", "Tweet": TEXT, "Link": f"https://twitter.com/ines_h/status/{ID}"},
}  # fmt: skip


def read(row: dict[str, object], **changes: object) -> Post:
    post = read_object(row, replace(READING, **changes))  # type: ignore[arg-type]
    assert isinstance(post, Post)
    return post


@pytest.mark.parametrize("tool", TOOLS)
def test_every_tool_tells_of_the_same_post(tool: str) -> None:
    post = read(TOOLS[tool])
    assert (post.id, post.text, post.created_at, post.author.username) == (ID, TEXT, SAID, "ines_h")
    assert post.author.name in ("Ines Holt", "ines_h")
    assert post.author.id in ("77", "@ines_h")
    assert post.reply_to in ("575449000000000000", "")
    assert [entity.value for entity in post.entities] == ["gardenchat"]


def test_figures_faces_and_references_come_along() -> None:
    post = read(
        {
            **TOOLS["TAGS"],
            "profile_image_url": INES.avatar_url,
            "user_name": "Ines Holt",
            "favorite_count": "1,204",
            "retweet_count": 3,
            "repost_of": "575449000000000001",
            "lang": "en",
        }
    )
    assert (post.author, post.counts) == (INES, Counts(0, 3, 1204))
    assert (post.repost_of, post.lang) == ("575449000000000001", "en")


def test_a_row_without_an_id_gets_one_of_its_own_every_time_the_same() -> None:
    row: dict[str, object] = {"time": "3/11/15 20:01", "username": "ines_h", "text": TEXT}
    post = read(row)
    assert (
        post.id == read({**row, "time": "2015-03-11T20:01"}).id == made_id(post.author, post.created_at, TEXT)
    )
    assert read({**row, "id": "row-2"}).id == read({**row, "id": "17"}).id == post.id
    assert read({**row, "id": post.id}).id == post.id, "what Parley named is known again"
    assert read({**row, "text": "other words"}).id != post.id


def test_an_id_says_when_in_utc_where_a_file_has_another_zone_or_no_time() -> None:
    assert read({"id": ID, "text": TEXT, "created_at": "2015-03-10 19:13:05 EST"}).created_at == SAID
    assert read({"id": ID, "text": TEXT}).created_at == SAID


@pytest.mark.parametrize(
    ("row", "flaw"),
    [
        ({"id": ID}, Flaw.WORDLESS),
        ({"id": ID, "text": " \n"}, Flaw.WORDLESS),
        ({"id": "7", "text": TEXT}, Flaw.TIMELESS),
        ({"text": TEXT, "created_at": "2031-01-01T00:00:00Z"}, Flaw.YET_TO_COME),
        ({"id": ID, "text": "x" * 200_000}, Flaw.TOO_LONG),
    ],
)
def test_what_is_no_post_says_why(row: dict[str, object], flaw: Flaw) -> None:
    assert read_object(row, READING) is flaw


def test_an_archive_of_ones_own_has_its_owner() -> None:
    columns = Columns(["tweet_id", "timestamp", "text"])
    row = {"tweet_id": ID, "timestamp": "2015-03-11 00:13:05 +0000", "text": TEXT}
    post = columns.post(row, replace(READING, author=INES))
    assert isinstance(post, Post)
    assert post.author == INES


def test_words_that_were_encoded_twice_are_read_again() -> None:
    assert plain("weâ€™ll be there &amp; here &amp;lt;") == "we’ll be there & here &lt;"
    assert plain("Ã la carte â€“ 50 € café") == "Ã la carte â€“ 50 € café", "what was not stays"


def test_names_that_are_no_handles_are_not_put_into_addresses() -> None:
    post = read(
        {"id": ID, "text": TEXT, "username": "../../evil", "profile_image_url": "javascript:alert(1)"}
    )
    assert post.author == Author("", "", "")
    assert {entity.kind for entity in post.entities} == {EntityKind.HASHTAG}


def test_a_time_that_no_zone_explains_is_believed_over_an_id_that_no_network_made() -> None:
    row = {"id": ID, "username": "ines", "text": TEXT}
    for told, kept in (
        ("2015-03-11T01:00:00Z", datetime(2015, 3, 11, 1, tzinfo=UTC)),
        ("2015-03-11T02:13:05Z", datetime(2015, 3, 11, 0, 13, 5, tzinfo=UTC)),
        ("2015-03-11 05:43", datetime(2015, 3, 11, 0, 13, 5, tzinfo=UTC)),
    ):
        post = read_object({**row, "created_at": told}, READING)
        assert isinstance(post, Post)
        assert (post.id, post.created_at) == (ID, kept)
