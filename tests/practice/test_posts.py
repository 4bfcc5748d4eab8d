"""Posting, deleting and reposting with the rules of 2026."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop.practice.server import PracticeServer
from tests.practice.conftest import Caller, Clock, Start


def refused(call: Caller, body: Any) -> tuple[int, str]:
    """The status and the reason of a refusal."""
    response = call("POST", "/2/tweets", json=body)
    problem = response.json()
    reason = problem["errors"][0]["message"] if "errors" in problem else problem["detail"]
    return response.status_code, reason


def test_a_post_comes_back_escaped_with_its_links_wrapped(call: Caller) -> None:
    answer = call(
        "POST", "/2/tweets", json={"text": "A1: a < b & c, https://example.org #practicechat"}
    ).json()
    assert answer["data"]["text"].startswith("A1: a &lt; b &amp; c, https://t.co/")
    assert call.get(f"/2/tweets/{answer['data']['id']}")["data"]["text"] == answer["data"]["text"]


def test_the_same_text_twice_is_refused_as_x_does(call: Caller) -> None:
    call.post("A1: hello")
    response = call("POST", "/2/tweets", json={"text": "A1: hello"})
    assert response.status_code == 403
    assert response.json() == {
        "detail": "You are not allowed to create a Tweet with duplicate content.",
        "type": "about:blank",
        "title": "Forbidden",
        "status": 403,
    }


def test_a_text_may_be_posted_again_after_it_was_deleted(call: Caller) -> None:
    first = call.post("A1: hello")
    assert call("DELETE", f"/2/tweets/{first}").json() == {"data": {"deleted": True}}
    assert call.post("A1: hello") != first


def test_280_weighted_characters_are_taken_and_281_are_not(call: Caller) -> None:
    call.post("日" * 140)
    status, reason = refused(call, {"text": "日" * 140 + "x"})
    assert status == 400
    assert "too long" in reason
    call.post("x" * 256 + " https://example.org/" + "y" * 200)


@pytest.mark.parametrize(
    "body",
    [{}, {"text": ""}, {"text": "  \n"}, {"text": 5}, [], "text", {"text": "a\x00b"}, {"text": "a\ufffeb"},
     {"text": "a", "color": "red"}, {"text": "a", "media": {"media_ids": ["1"]}}, {"text": "x" * 50_000},
     {"text": "a", "reply": {}}, {"text": "a", "reply": {"in_reply_to_tweet_id": "x"}}, {"text": "a", "reply": 3}],
)  # fmt: skip
def test_a_wrong_body_is_refused(call: Caller, body: Any) -> None:
    status, reason = refused(call, body)
    assert status == 400
    assert reason


def test_an_unknown_member_is_named(call: Caller) -> None:
    assert "$.color" in refused(call, {"text": "a", "color": "red"})[1]


def test_a_quote_is_refused(call: Caller) -> None:
    post = call.post("one")
    assert refused(call, {"text": "look", "quote_tweet_id": post})[0] == 403


def test_two_cashtags_are_refused(call: Caller) -> None:
    call.post("only $ABC")
    assert refused(call, {"text": "both $ABC and $XYZ"})[0] == 403


def test_a_reply_is_refused_unless_the_author_has_asked_for_it(call: Caller) -> None:
    world = call.server.world
    ines = world.add_user("ines")
    closed = world.publish(ines, "Q1: What do you think?")
    status, reason = refused(call, {"text": "this", "reply": {"in_reply_to_tweet_id": str(closed.id)}})
    assert status == 403
    assert "mentioned" in reason
    summoned = world.publish(ines, "Q2: and @Visitor, what do you think?")
    reply = call.post("that", reply={"in_reply_to_tweet_id": str(summoned.id)})
    assert call.server.ledger.writes == {"summoned_reply": 1}
    shown = call.get(
        f"/2/tweets/{reply}", tweet__fields="conversation_id,in_reply_to_user_id,referenced_tweets"
    )
    assert shown["data"]["conversation_id"] == str(summoned.id)
    assert shown["data"]["in_reply_to_user_id"] == ines.id
    assert shown["data"]["referenced_tweets"] == [{"type": "replied_to", "id": str(summoned.id)}]


def test_a_reply_to_who_quoted_the_replier_is_taken(call: Caller) -> None:
    world = call.server.world
    mine = call.post("A1: something")
    quote = world.publish(world.add_user("ines"), "look at this", quote_of=int(mine))
    call.post("thanks", reply={"in_reply_to_tweet_id": str(quote.id)})


def test_a_reply_to_oneself_or_to_nothing_is_refused(call: Caller) -> None:
    mine = call.post("A1: something")
    assert refused(call, {"text": "more", "reply": {"in_reply_to_tweet_id": mine}})[0] == 403
    assert refused(call, {"text": "more", "reply": {"in_reply_to_tweet_id": "12"}})[0] == 403


def test_only_the_author_deletes(call: Caller) -> None:
    post = call.server.world.publish(call.server.world.add_user("ines"), "mine")
    assert call("DELETE", f"/2/tweets/{post.id}").status_code == 403
    assert call("DELETE", "/2/tweets/12").json() == {"data": {"deleted": True}}


def test_a_repost_shows_in_the_timeline_but_not_in_search(call: Caller) -> None:
    post = call.server.world.publish(call.server.world.add_user("ines"), "Q1: What? #practicechat")
    me = call.server.visitor_id
    answer = call("POST", f"/2/users/{me}/retweets", json={"tweet_id": str(post.id)}).json()
    assert answer["data"]["retweeted"] is True
    (shown,) = call.get(f"/2/users/{me}/tweets", tweet__fields="referenced_tweets")["data"]
    assert shown["text"] == "RT @ines: Q1: What? #practicechat"
    assert shown["referenced_tweets"] == [{"type": "retweeted", "id": str(post.id)}]
    assert call.search("#practicechat") == [str(post.id)]
    again = call("POST", f"/2/users/{me}/retweets", json={"tweet_id": str(post.id)})
    assert again.status_code == 400
    assert call("DELETE", f"/2/users/{me}/retweets/{post.id}").json() == {"data": {"retweeted": False}}
    assert "data" not in call.get(f"/2/users/{me}/tweets")


@pytest.mark.parametrize("path", ["/2/users/{me}/retweets/{repost}", "/2/tweets/{repost}"])
def test_a_repost_is_taken_back_by_its_own_id_too(call: Caller, path: str) -> None:
    world = call.server.world
    post = world.publish(world.add_user("ines"), "Q1: What?")
    me, body = call.server.visitor_id, {"tweet_id": str(post.id)}
    for _ in range(2):
        assert call("POST", f"/2/users/{me}/retweets", json=body).status_code == 200
        (made,) = call.get(f"/2/users/{me}/tweets")["data"]
        assert call("DELETE", path.format(me=me, repost=made["id"])).status_code == 200
        assert "data" not in call.get(f"/2/users/{me}/tweets")
        assert world.counts(post) == (0, 0)
    assert call.server.ledger.writes == {"repost": 2, "manage": 2}


def test_reposting_is_done_for_oneself_and_of_what_is_there(call: Caller) -> None:
    ines = call.server.world.add_user("ines")
    assert call("POST", f"/2/users/{ines.id}/retweets", json={"tweet_id": "12"}).status_code == 400
    me = call.server.visitor_id
    assert call("POST", f"/2/users/{me}/retweets", json={"tweet_id": "12"}).status_code == 404
    assert call("POST", f"/2/users/{me}/retweets", json={"post": "12"}).status_code == 400


def test_looking_up_gives_what_is_there_and_errors_for_the_rest(call: Caller) -> None:
    post = call.post("one")
    answer = call.get("/2/tweets", ids=f"{post},12")
    assert [one["id"] for one in answer["data"]] == [post]
    (error,) = answer["errors"]
    assert (error["resource_id"], error["parameter"], error["resource_type"]) == ("12", "ids", "tweet")
    assert error["type"].endswith("/resource-not-found")
    assert "data" not in call.get("/2/tweets/12")
    assert call("GET", "/2/tweets", ids=",".join(map(str, range(1, 102)))).status_code == 400
    assert call("GET", "/2/tweets").status_code == 400
    assert call("GET", "/2/tweets/abc").status_code == 400


def test_a_token_without_the_scope_may_read_but_not_write(call: Caller, calls: Callable[..., Caller]) -> None:
    reader = calls(call.server, call.server.user_token_for("reader", ["tweet.read", "users.read"]))
    assert reader.get("/2/users/me")["data"]["username"] == "reader"
    assert reader("POST", "/2/tweets", json={"text": "a"}).status_code == 403


def test_a_duplicate_is_allowed_again_after_a_day(call: Caller, clock: Clock) -> None:
    call.post("good morning")
    clock.advance(86401)
    call.post("good morning")


def test_only_who_began_a_conversation_hides_its_replies(server: PracticeServer, call: Caller) -> None:
    world = server.world
    mine = call.post("Q1: why?")
    ada = world.add_user("ada")
    reply = world.publish(ada, "A1: spam", reply_to=int(mine))
    deeper = world.publish(ada, "more", reply_to=reply.id)
    theirs = world.publish(ada, "Q2: and?")
    elsewhere = world.publish(ada, "A2: so", reply_to=theirs.id)
    for one in (reply, deeper):
        answer = call("PUT", f"/2/tweets/{one.id}/hidden", json={"hidden": True})
        assert (answer.status_code, answer.json()) == (200, {"data": {"hidden": True}})
    for number in (mine, theirs.id, elsewhere.id):
        assert call("PUT", f"/2/tweets/{number}/hidden", json={"hidden": True}).status_code == 403
    assert call("PUT", f"/2/tweets/{reply.id}/hidden", json={"hidden": False}).json() == {
        "data": {"hidden": False}
    }
    assert world.hidden == {deeper.id}
    assert call("PUT", f"/2/tweets/{reply.id}/hidden", json={"hidden": 1}).status_code == 400
    assert call("PUT", "/2/tweets/7/hidden", json={"hidden": True}).status_code == 404
    assert server.ledger.writes["manage"] == 3


def test_every_answer_to_a_post_says_what_is_left_of_the_day(
    start: Start, calls: Callable[..., Caller]
) -> None:
    server = start(limits={"create_day": (2, 9)})
    call = calls(server)
    left = [
        call("POST", "/2/tweets", json={"text": f"A{number}: x"}).headers["x-user-limit-24hour-remaining"]
        for number in (1, 2)
    ]
    refused = call("POST", "/2/tweets", json={"text": "A3: x"})
    assert (left, refused.status_code) == (["1", "0"], 429)
    assert refused.headers["x-app-limit-24hour-remaining"] == "6"
