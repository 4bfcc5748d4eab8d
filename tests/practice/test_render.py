"""Answers look as X's published API says, in both spellings."""

from __future__ import annotations

import json
from typing import Any

import pytest
import xdk

from desktop.practice import snowflake
from desktop.practice.render import timestamp
from desktop.practice.world import Picture
from tests.practice.conftest import NOON, Caller, Clock, Specification

OLD = {
    "tweet.fields": "author_id,conversation_id,created_at,display_text_range,edit_controls,edit_history_tweet_ids,"
    "entities,in_reply_to_user_id,lang,note_tweet,possibly_sensitive,public_metrics,referenced_tweets,reply_settings,"
    "attachments,geo,source,withheld",
    "expansions": "author_id,in_reply_to_user_id,referenced_tweets.id,referenced_tweets.id.author_id,"
    "entities.mentions.username,edit_history_tweet_ids,attachments.media_keys,attachments.poll_ids",
    "poll.fields": "id,options",
    "media.fields": "alt_text,duration_ms,height,preview_image_url,type,url,width",
    "user.fields": "created_at,description,location,profile_image_url,protected,public_metrics,url,verified,"
    "verified_type,most_recent_tweet_id,pinned_tweet_id",
}
NEW = {
    "post.fields": "conversation_id,created_at,display_text_range,edit_controls,entities,lang,note_post,"
    "possibly_sensitive,public_metrics,reply_settings,attachments",
    "expansions": "author_id,in_reply_to_user_id,referenced_posts,entities.mentions.username,edit_history_post_ids,"
    "attachments.media_keys,attachments.poll_ids",
    "poll.fields": "id,options",
    "media.fields": "alt_text,duration_ms,height,preview_image_url,type,url,width",
    "user.fields": "created_at,description,location,profile_image_url,protected,public_metrics,url,verified,"
    "verified_type",
}


@pytest.fixture
def chat(call: Caller) -> dict[str, str]:
    """A question, a reply to it, to something deleted, a repost, a long post, pictures, a quote; ids by name."""
    world = call.server.world
    ines = world.add_user("ines", "Inês", description="hosts & <asks>", location="Porto")
    anna = world.add_user("anna")
    question = world.publish(ines, "Q1: @anna & you, https://example.org <3 $ABC #practicechat")
    pictures = [Picture("A <table> & chairs"), Picture(kind="video"), Picture("Rain", kind="animated_gif")]
    seen = world.publish(ines, "Q2: what is this? #practicechat", pictures=pictures)
    posts = {
        "question": question,
        "pictures": seen,
        "quote": world.publish(anna, "A2: look #practicechat", quote_of=seen.id, pictures=[Picture("Me")]),
        "reply": world.publish(anna, "A1: yes #practicechat", reply_to=question.id),
        "orphan": world.publish(anna, "A1: no #practicechat", reply_to=12, reply_user=ines),
        "repost": world.publish(anna, "", repost_of=question.id),
        "poll": world.publish(anna, "tea?", poll=["Yes", "No"], edits=world.publish(anna, "te?").id),
        "long": world.publish(anna, "word " * 100 + "#practicechat"),
    }
    return {name: str(post.id) for name, post in posts.items()}


def reads(call: Caller, chat: dict[str, str]) -> list[tuple[str, str, dict[str, Any]]]:
    """(path of the API, path of the request, more parameters) of every endpoint that reads posts."""
    anna = call.server.world.add_user("anna").id
    return [
        ("/2/tweets/search/recent", "/2/tweets/search/recent", {"query": "#practicechat", "until_id": 2**62}),
        ("/2/tweets", "/2/tweets", {"ids": ",".join(chat.values()) + ",13"}),
        ("/2/tweets/{id}", f"/2/tweets/{chat['reply']}", {}),
        ("/2/users/{id}/tweets", f"/2/users/{anna}/tweets", {}),
    ]


def test_reading_is_as_the_old_api_says(call: Caller, chat: dict[str, str], old_api: Specification) -> None:
    for path, request, more in reads(call, chat):
        old_api.check("GET", path, call("GET", request, **more))
        old_api.check("GET", path, call("GET", request, **more, **OLD))


def test_reading_is_as_the_new_api_says(call: Caller, chat: dict[str, str], new_api: Specification) -> None:
    for path, request, more in reads(call, chat):
        new_api.check("GET", path, call("GET", request, **more, **NEW))


def test_users_are_as_both_apis_say(
    call: Caller, chat: dict[str, str], old_api: Specification, new_api: Specification
) -> None:
    ines = call.server.world.add_user("ines").id
    old = {"user.fields": OLD["user.fields"], "expansions": "most_recent_tweet_id"}
    new = {"user.fields": NEW["user.fields"], "expansions": "most_recent_post_id"}
    for path, request, more in (
        ("/2/users/me", "/2/users/me", {}),
        ("/2/users/{id}", f"/2/users/{ines}", {}),
        ("/2/users", "/2/users", {"ids": f"{ines},12"}),
        ("/2/users/by", "/2/users/by", {"usernames": "ines,nobody"}),
        ("/2/users/by/username/{username}", "/2/users/by/username/ines", {}),
    ):
        old_api.check("GET", path, call("GET", request, **more, **old))
        new_api.check("GET", path, call("GET", request, **more, **new))


def test_writing_is_as_both_apis_say(
    call: Caller, chat: dict[str, str], old_api: Specification, new_api: Specification
) -> None:
    me = call.server.visitor_id
    for number, api in enumerate((old_api, new_api)):
        made = call("POST", "/2/tweets", json={"text": f"A{number}: hello"})
        api.check("POST", "/2/tweets", made)
        body = {"tweet_id": chat["question"]}
        api.check("POST", "/2/users/{id}/retweets", call("POST", f"/2/users/{me}/retweets", json=body))
        gone = call("DELETE", f"/2/users/{me}/retweets/{chat['question']}")
        api.check("DELETE", "/2/users/{id}/retweets/{source_tweet_id}", gone)
        api.check("DELETE", "/2/tweets/{id}", call("DELETE", f"/2/tweets/{made.json()['data']['id']}"))


def test_the_stream_and_its_rules_are_as_both_apis_say(
    app: Caller, chat: dict[str, str], old_api: Specification, new_api: Specification
) -> None:
    path = "/2/tweets/search/stream"
    made = app("POST", f"{path}/rules", json={"add": [{"value": "#practicechat", "tag": "room"}]})
    for api in (old_api, new_api):
        # X answers 201, as its sample code expects; its API declares 200.
        api.check_json("POST", f"{path}/rules", "200", made.json())
        api.check("GET", f"{path}/rules", app("GET", f"{path}/rules"))
    world = app.server.world
    with app.session.get(app.server.url + path, params=OLD, stream=True, timeout=10) as response:
        world.publish(world.add_user("ines"), "Q2: https://example.org #practicechat")
        line = next(line for line in response.iter_lines() if line)
    old_api.check_json("GET", path, "200", json.loads(line))


def test_only_id_text_and_history_come_unasked(call: Caller, chat: dict[str, str]) -> None:
    shown = call.get(f"/2/tweets/{chat['question']}")
    assert set(shown) == {"data"}
    assert set(shown["data"]) == {"id", "text", "edit_history_tweet_ids"}
    renamed = call.get(f"/2/tweets/{chat['question']}", post__fields="id")
    assert set(renamed["data"]) == {"id", "text", "edit_history_post_ids"}


def test_the_new_spelling_has_its_own_names(call: Caller, chat: dict[str, str]) -> None:
    shown = call.get(f"/2/tweets/{chat['reply']}", **NEW)
    assert shown["data"]["referenced_posts"] == [{"type": "replied_to", "id": chat["question"]}]
    assert shown["data"]["author_id"]
    assert shown["includes"]["posts"][0]["id"] == chat["question"]
    assert shown["includes"]["posts"][0]["public_metrics"]["repost_count"] == 1
    assert {one["username"] for one in shown["includes"]["users"]} == {"ines", "anna"}


def test_includes_hold_who_and_what_is_referred_to(call: Caller, chat: dict[str, str]) -> None:
    shown = call.get(f"/2/tweets/{chat['reply']}", **OLD)
    assert shown["data"]["referenced_tweets"] == [{"type": "replied_to", "id": chat["question"]}]
    assert [one["id"] for one in shown["includes"]["tweets"]] == [chat["question"]]
    metrics = shown["includes"]["tweets"][0]["public_metrics"]
    assert (metrics["retweet_count"], metrics["reply_count"]) == (1, 1)


def test_pictures_come_as_they_are_asked_for(call: Caller, chat: dict[str, str]) -> None:
    path = f"/2/tweets/{chat['pictures']}"
    keys = call.get(path, tweet__fields="attachments")["data"]["attachments"]["media_keys"]
    assert [key.partition("_")[0] for key in keys] == ["3", "7", "16"]
    asked = {"expansions": "attachments.media_keys"}
    kinds = ["photo", "video", "animated_gif"]
    expected = [{"media_key": key, "type": kind} for key, kind in zip(keys, kinds, strict=True)]
    bare = call.get(path, **asked)
    assert (bare["includes"], bare["data"]["attachments"]) == ({"media": expected}, {"media_keys": keys})
    photo, video, _ = call.get(path, **asked, **{"media.fields": OLD["media.fields"]})["includes"]["media"]
    assert photo["alt_text"] == "A <table> & chairs"
    assert (photo["url"], video["preview_image_url"]) == tuple(
        f"{call.server.url}/practice/pictures/{key}.png" for key in keys[:2]
    )
    assert "url" not in video
    assert [one.get("alt_text") for one in call.get(path, **NEW)["includes"]["media"]] == [
        "A <table> & chairs", None, "Rain",
    ]  # fmt: skip


def test_what_is_quoted_brings_its_pictures_only_where_they_are_asked_for(
    call: Caller, chat: dict[str, str]
) -> None:
    def shown(**asked: str) -> list[str]:
        found = call.get(f"/2/tweets/{chat['quote']}", **asked)
        kind = "tweets" if "tweets" in found["includes"] else "posts"
        assert [one["id"] for one in found["includes"][kind]] == [chat["pictures"]]
        return [one["type"] for one in found["includes"]["media"]]

    theirs = "referenced_tweets.id.attachments.media_keys"
    assert shown(**OLD) == ["photo"]
    assert shown(**OLD | {"expansions": f"{OLD['expansions']},{theirs}"})[1:] == [
        "photo",
        "video",
        "animated_gif",
    ]
    assert shown(**NEW)[1:] == ["photo", "video", "animated_gif"]


def test_links_to_the_quoted_post_and_to_the_pictures_stand_behind_the_text(
    call: Caller, chat: dict[str, str]
) -> None:
    post = call.get(f"/2/tweets/{chat['quote']}", tweet__fields="entities,display_text_range")["data"]
    quoted, picture = post["entities"]["urls"]
    assert post["text"] == f"A2: look #practicechat {quoted['url']} {picture['url']}"
    assert post["display_text_range"] == [0, len("A2: look #practicechat")]
    assert quoted["expanded_url"] == f"https://x.com/ines/status/{chat['pictures']}"
    assert picture["expanded_url"] == f"https://x.com/anna/status/{chat['quote']}/photo/1"
    assert picture["display_url"].startswith("pic.x.com/")


def test_a_deleted_parent_is_a_partial_error(call: Caller, chat: dict[str, str]) -> None:
    shown = call.get(f"/2/tweets/{chat['orphan']}", **OLD)
    assert shown["data"]["referenced_tweets"] == [{"type": "replied_to", "id": "12"}]
    (error,) = shown["errors"]
    assert (error["resource_id"], error["parameter"]) == ("12", "referenced_tweets.id")


def test_a_long_post_has_the_whole_in_its_note(call: Caller, chat: dict[str, str]) -> None:
    shown = call.get(f"/2/tweets/{chat['long']}", tweet__fields="note_tweet")["data"]
    assert len(shown["text"]) == 280
    assert shown["note_tweet"]["text"].endswith("#practicechat")


def test_moments_are_whole_seconds_and_ids_keep_the_rest(call: Caller, clock: Clock) -> None:
    clock.advance(34.789)
    post = call.post("A1: hello")
    shown = call.get(f"/2/tweets/{post}", tweet__fields="created_at,edit_controls")["data"]
    assert shown["created_at"] == timestamp(NOON + 34)
    assert shown["created_at"].endswith(".000Z")
    assert shown["edit_controls"]["editable_until"].endswith(".000Z")
    assert snowflake.seconds_of(int(post)) == NOON + 34.789
    me = call.get("/2/users/me", user__fields="created_at")["data"]
    assert me["created_at"].endswith(".000Z")


def test_the_official_client_reads_partial_errors(call: Caller) -> None:
    client = xdk.Client(base_url=call.server.url, access_token=call.server.user_token)
    post = call.post("A1: hello")
    answer = client.posts.get_by_ids([post, "12"])
    assert [one.id for one in answer.data] == [post]
    assert answer.errors[0].title == "Not Found Error"
    assert client.users.get_by_username("nobody").errors
    client.session.close()


def test_problems_name_x_in_both_spellings(call: Caller) -> None:
    for query in ({"tweet.fields": "x"}, {"post.fields": "x"}):
        assert call("GET", "/2/tweets/12", **query).json()["type"].startswith("https://api.x.com/2/problems/")
    for query in ({"tweet.fields": "id"}, {"post.fields": "id"}):
        assert call.get("/2/tweets/12", **query)["errors"][0]["type"].startswith("https://api.x.com/")
    both = call("GET", "/2/tweets/12", **{"tweet.fields": "id", "post.fields": "id"})
    assert both.status_code == 400
