"""Fifteen minutes."""

from __future__ import annotations

from collections.abc import Callable

from desktop.practice.limits import Limits
from tests.practice.conftest import Caller, Clock, Start


def test_a_window_ends_after_fifteen_minutes(clock: Clock) -> None:
    limits = Limits(clock, {"search": (2, 3)})
    assert [limits.spend("search", "anna", False)[0] for _ in range(3)] == [True, True, False]
    assert limits.spend("search", "bert", False)[0]
    clock.advance(900)
    assert limits.spend("search", "anna", False)[0]


def test_a_user_has_one_window_for_all_tokens_and_the_app_another(
    start: Start, calls: Callable[..., Caller]
) -> None:
    server = start(limits={"search": (2, 1)})
    tokens = [server.user_token, server.user_token_for("visitor"), server.user_token_for("visitor")]
    callers = [
        calls(server, token) for token in (*tokens, server.user_token_for("anna"), server.bearer_token)
    ]
    statuses = [one("GET", "/2/tweets/search/recent", query="#a").status_code for one in callers]
    assert statuses == [200, 200, 429, 200, 200]
    assert callers[-1]("GET", "/2/tweets/search/recent", query="#a").status_code == 429


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
