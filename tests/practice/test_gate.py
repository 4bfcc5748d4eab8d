"""Who may pass, and what goes wrong on a bad day."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import requests

from desktop.practice.faults import Fault
from tests.practice.conftest import Caller, Clock, Start


@pytest.mark.parametrize("header", [None, "", "Bearer", "Bearer nonsense", "Basic abc"])
def test_without_a_token_nobody_passes(call: Caller, header: str | None) -> None:
    headers = {} if header is None else {"Authorization": header}
    response = requests.get(call.server.url + "/2/users/me", headers=headers, timeout=10)
    assert response.status_code == 401
    assert response.json() == {
        "title": "Unauthorized",
        "detail": "Unauthorized",
        "type": "about:blank",
        "status": 401,
    }


def test_a_user_may_not_use_the_stream(call: Caller) -> None:
    for method, path in (("GET", "stream"), ("GET", "stream/rules"), ("POST", "stream/rules")):
        assert call(method, f"/2/tweets/search/{path}").status_code == 403


def test_the_app_alone_may_not_write(app: Caller) -> None:
    me = app.server.visitor_id
    assert app("POST", "/2/tweets", json={"text": "a"}).status_code == 403
    assert app("DELETE", "/2/tweets/12").status_code == 403
    assert app("POST", f"/2/users/{me}/retweets", json={"tweet_id": "12"}).status_code == 403


def test_an_unknown_path_is_a_problem_too(call: Caller) -> None:
    assert call("GET", "/2/nothing").json()["status"] == 404
    assert call("DELETE", "/2/users/me").json()["status"] == 405


def test_what_is_not_json_or_too_large_is_refused(call: Caller) -> None:
    url = call.server.url + "/2/tweets"
    assert call.session.post(url, data=b"{", timeout=10).status_code == 400
    assert call.session.post(url, data=b"[" * 5000, timeout=10).status_code == 400
    assert call.session.post(url, data=b"x" * 70_000, timeout=10).status_code == 413


@pytest.mark.parametrize(
    ("kind", "status", "title"),
    [("rate_limit", 429, "Too Many Requests"), ("usage_cap", 429, "UsageCapExceeded"),
     ("credits", 402, "CreditsDepleted"), ("unavailable", 503, "Service Unavailable"), ("duplicate", 403, "Forbidden"),
     ("error", 500, "Internal Server Error")],
)  # fmt: skip
def test_a_fault_before_the_write_leaves_nothing(call: Caller, kind: str, status: int, title: str) -> None:
    fault = call.server.faults.add(Fault(kind, "post", "/2/tweets"))
    assert call.get("/2/users/me")
    response = call("POST", "/2/tweets", json={"text": "A1: hello"})
    assert (response.status_code, response.json()["title"]) == (status, title)
    assert fault.hit.is_set()
    assert list(call.server.world.newest_first()) == []
    call.post("A1: hello")


def test_a_rate_limit_says_when_it_ends_and_a_usage_cap_says_there_is_plenty(
    call: Caller, clock: Clock
) -> None:
    call.server.faults.add(Fault("rate_limit", seconds=7))
    call.server.faults.add(Fault("usage_cap"))
    first, second = (call("GET", "/2/users/me") for _ in range(2))
    assert first.headers["x-rate-limit-remaining"] == "0"
    assert int(first.headers["x-rate-limit-reset"]) == int(clock.now + 7)
    assert int(second.headers["x-rate-limit-remaining"]) > 100


def test_an_error_after_the_write_leaves_the_post(call: Caller) -> None:
    call.server.faults.add(Fault("error_after", "POST"))
    assert call("POST", "/2/tweets", json={"text": "A1: hello"}).status_code == 500
    assert [post.raw for post in call.server.world.newest_first()] == ["A1: hello"]


@pytest.mark.parametrize(("kind", "left"), [("cut_before", 0), ("cut_after", 1)])
def test_a_cut_line_has_no_answer(call: Caller, kind: str, left: int) -> None:
    call.server.faults.add(Fault(kind, "POST", "/2/tweets"))
    with pytest.raises(requests.ConnectionError):
        call("POST", "/2/tweets", json={"text": "A1: hello"})
    assert len(list(call.server.world.newest_first())) == left
    assert call.get("/2/users/me")


def test_half_an_answer_is_not_json(call: Caller) -> None:
    call.server.faults.add(Fault("malformed"))
    response = call("GET", "/2/users/me")
    assert response.status_code == 200
    with pytest.raises(requests.JSONDecodeError):
        response.json()


def test_a_fault_hits_as_often_as_it_says(call: Caller) -> None:
    call.server.faults.add(Fault("unavailable", count=2))
    assert [call("GET", "/2/users/me").status_code for _ in range(3)] == [503, 503, 200]


def test_a_slow_answer_comes_after_the_patience_of_its_reader(call: Caller) -> None:
    call.server.faults.add(Fault("slow", seconds=30))
    with pytest.raises(requests.ReadTimeout):
        call.session.get(call.server.url + "/2/users/me", timeout=0.05)
    assert call.get("/2/users/me")


def test_a_dialect_that_x_gave_up_is_refused_by_name(start: Start, calls: Callable[..., Caller]) -> None:
    server = start(refused_dialect="old")
    call = calls(server)
    response = call("GET", "/2/tweets/search/recent", query="#a", tweet__fields="created_at")
    assert response.status_code == 400
    assert "tweet.fields" in response.text
    assert call.get("/2/tweets/search/recent", query="#a", post__fields="created_at")
