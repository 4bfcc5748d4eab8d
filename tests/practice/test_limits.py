"""Fifteen minutes."""

from __future__ import annotations

from desktop.practice.limits import Limits
from tests.practice.conftest import Caller, Clock, Start


def test_a_window_ends_after_fifteen_minutes(clock: Clock) -> None:
    limits = Limits(clock, {"search": (2, 3)})
    assert [limits.spend("search", "anna", False)[0] for _ in range(3)] == [True, True, False]
    assert limits.spend("search", "bert", False)[0]
    clock.advance(900)
    assert limits.spend("search", "anna", False)[0]


def test_every_answer_says_what_is_left(start: Start, clock: Clock) -> None:
    server = start(limits={"search": (2, 0)})
    call = Caller(server, server.user_token)
    with call.session:
        answers = [call("GET", "/2/tweets/search/recent", query="#a") for _ in range(3)]
        assert [one.status_code for one in answers] == [200, 200, 429]
        assert [one.headers["x-rate-limit-remaining"] for one in answers] == ["1", "0", "0"]
        assert answers[2].headers["x-rate-limit-limit"] == "2"
        assert int(answers[2].headers["x-rate-limit-reset"]) == int(clock.now + 900)
        assert answers[2].json()["title"] == "Too Many Requests"
        clock.advance(900)
        assert call("GET", "/2/tweets/search/recent", query="#a").status_code == 200
