"""Who may pass, and what goes wrong on a bad day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
import requests

from desktop.practice.faults import Fault
from tests.practice.conftest import Caller, Clock, Specification, Start


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


@pytest.mark.parametrize(
    ("method", "path"),
    [("GET", "/2/users/me"), ("GET", "/2/users/by/username/visitor"), ("GET", "/2/users"), ("GET", "/2/users/12"),
     ("GET", "/2/tweets"), ("GET", "/2/tweets/12"), ("GET", "/2/users/12/tweets"), ("POST", "/2/tweets"),
     ("DELETE", "/2/tweets/12"), ("GET", "/2/tweets/search/recent")],
)  # fmt: skip
def test_a_parameter_that_the_endpoint_does_not_have_is_named(call: Caller, method: str, path: str) -> None:
    response = call(method, path, json={} if method == "POST" else None, colour="red")
    assert response.status_code == 400
    problem = response.json()
    assert problem["type"] == "https://api.x.com/2/problems/invalid-request"
    assert problem["errors"][0]["parameters"] == {"colour": ["red"]}
    assert "[colour] is not one of [" in problem["errors"][0]["message"]


def test_every_endpoint_takes_what_the_published_apis_say(
    call: Caller, app: Caller, old_api: Specification, new_api: Specification
) -> None:
    me, stream = call.server.visitor_id, "/2/tweets/search/stream"
    for caller, method, path in (
        (call, "GET", "/2/users/me"), (call, "GET", "/2/users/by"), (call, "GET", "/2/users"),
        (call, "GET", "/2/users/by/username/{username}"), (call, "GET", "/2/users/{id}"), (call, "GET", "/2/tweets"),
        (call, "GET", "/2/tweets/{id}"), (call, "GET", "/2/users/{id}/tweets"), (call, "POST", "/2/tweets"),
        (call, "DELETE", "/2/tweets/{id}"), (call, "POST", "/2/users/{id}/retweets"),
        (call, "DELETE", "/2/users/{id}/retweets/{source_tweet_id}"), (call, "GET", "/2/tweets/search/recent"),
        (app, "GET", stream), (app, "GET", f"{stream}/rules"), (app, "POST", f"{stream}/rules"),
    ):  # fmt: skip
        request = path.format(id=me, username="visitor", source_tweet_id="12")
        body: Any = {} if method == "POST" else None
        assert taken(caller(method, request, json=body, colour="red")) == old_api.parameters(method, path)
        published = new_api.parameters(method, path)
        renamed = {"post.fields": "id"} if "post.fields" in published else {}
        assert taken(caller(method, request, json=body, colour="red", **renamed)) == published


def taken(response: requests.Response) -> set[str]:
    """The names that a refusal offers."""
    message = response.json()["errors"][0]["message"]
    return {name for name in message.partition("is not one of [")[2].rstrip("]").split(",") if name}


def test_every_problem_says_that_it_is_one(call: Caller) -> None:
    call.server.faults.add(Fault("usage_cap", path="/2/users/me"))
    refused = [
        call("GET", "/2/users/me"),
        call("GET", "/2/nothing"),
        call("POST", "/2/tweets", json={}),
        requests.get(call.server.url + "/2/users/me", timeout=10),
    ]
    assert [one.status_code for one in refused] == [429, 404, 400, 401]
    assert {one.headers["content-type"] for one in refused} == {"application/problem+json"}
    assert call("GET", "/2/users/me").headers["content-type"] == "application/json"


def test_half_a_character_is_refused_wherever_it_stands(call: Caller, app: Caller) -> None:
    sent = {"Content-Type": "application/json"}
    for session, path, body in (
        (call, "/2/tweets", rb'{"text": "A1 \ud83d"}'),
        (call, "/2/tweets", rb'{"\ud83d": "A1"}'),
        (call, f"/2/users/{call.server.visitor_id}/retweets", rb'{"tweet_id": "\ud83d"}'),
        (app, "/2/tweets/search/stream/rules", rb'{"add": [{"value": "\ud83d"}]}'),
    ):
        response = session.session.post(call.server.url + path, data=body, headers=sent, timeout=10)
        assert response.status_code == 400
        assert response.json()["type"].endswith("/invalid-request")
    pair = rb'{"text": "A1 \ud83d\ude00"}'
    made = call.session.post(call.server.url + "/2/tweets", data=pair, headers=sent, timeout=10)
    assert made.json()["data"]["text"] == "A1 \U0001f600"


def test_a_mistake_of_the_server_is_a_problem_too(call: Caller, caplog: pytest.LogCaptureFixture) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no such luck")

    call.server.world.listeners.append(fail)
    response = call("POST", "/2/tweets", json={"text": "hello"})
    assert (response.status_code, response.json()["title"]) == (500, "Internal Server Error")
    assert "no such luck" in caplog.text


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
