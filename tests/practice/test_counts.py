"""Counts: what search would show, by the minute."""

from __future__ import annotations

import pytest

from desktop.practice.render import timestamp
from tests.practice.conftest import NOON, Caller, Clock, Start

COUNTS = "/2/tweets/counts/recent"
WHOLE = NOON - NOON % 60


def publish(call: Caller, *texts: str) -> list[int]:
    ines = call.server.world.add_user("ines")
    return [call.server.world.publish(ines, text).id for text in texts]


def test_posts_are_counted_by_the_minute_without_reposts_and_others(call: Caller, clock: Clock) -> None:
    clock.now = WHOLE + 10
    one, _, _ = publish(call, "one #practicechat", "two #practicechat", "else #other")
    call.server.world.publish(call.server.world.add_user("bob"), "", repost_of=one)
    clock.advance(120)
    publish(call, "three #practicechat")
    clock.advance(120)
    answer = call.get(COUNTS, query="#practicechat", granularity="minute",
                      start_time=timestamp(WHOLE), end_time=timestamp(WHOLE + 180))  # fmt: skip
    assert [one["tweet_count"] for one in answer["data"]] == [2, 0, 1]
    assert (answer["data"][0]["start"], answer["data"][0]["end"]) == (timestamp(WHOLE), timestamp(WHOLE + 60))
    assert answer["meta"] == {"total_tweet_count": 3}


def test_a_late_post_is_counted_when_search_shows_it(call: Caller, clock: Clock) -> None:
    (late,) = publish(call, "late #practicechat")
    call.server.delay_in_search(late, 90)
    clock.advance(60)
    assert call.get(COUNTS, query="#practicechat")["meta"] == {"total_tweet_count": 0}
    clock.advance(60)
    assert call.get(COUNTS, query="#practicechat")["meta"] == {"total_tweet_count": 1}


def test_a_count_is_billed_as_a_request_and_returns_no_post(call: Caller, clock: Clock) -> None:
    publish(call, "one #practicechat", "two #practicechat")
    clock.advance(60)
    call.get(COUNTS, query="#practicechat")
    call.get(COUNTS, query="#nothing")
    ledger = call.server.ledger
    assert (ledger.billed["post_counts"], ledger.returned["post_read"], ledger.usd) == (2, 0, 0.01)


def test_a_token_without_any_scope_may_count(start: Start) -> None:
    server = start()
    caller = Caller(server, server.user_token_for("ines", []))
    assert caller("GET", COUNTS, query="#practicechat").status_code == 200
    assert caller("GET", "/2/tweets/search/recent", query="#practicechat").status_code == 403


@pytest.mark.parametrize(
    "wrong",
    [
        {"granularity": "second"},
        {"query": "is:reply"},
        {"start_time": timestamp(NOON - 8 * 86400)},
        {"start_time": timestamp(NOON - 60), "since_id": "5"},
    ],
)
def test_what_x_does_not_take_is_refused(call: Caller, wrong: dict[str, str]) -> None:
    assert call("GET", COUNTS, **{"query": "#practicechat", **wrong}).status_code == 400
