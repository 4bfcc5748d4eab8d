"""The filtered stream."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from desktop.practice.faults import Fault
from tests.practice.conftest import Caller, Start

STREAM = "/2/tweets/search/stream"
RULES = f"{STREAM}/rules"


@pytest.fixture
def app(start: Start, calls: Callable[..., Caller]) -> Caller:
    """The app of an X whose stream may be opened as often as a test likes."""
    server = start(limits={"stream": (0, 5000)})
    return calls(server, server.bearer_token)


@pytest.fixture
def listen(app: Caller) -> Iterator[Callable[..., Iterator[bytes]]]:
    """Opens the stream and gives its lines; closes what is still open."""
    opened: list[requests.Response] = []

    def connect(**query: Any) -> Iterator[bytes]:
        response = app.session.get(app.server.url + STREAM, params=query, stream=True, timeout=10)
        opened.append(response)
        assert response.status_code == 200, response.text
        lines = response.iter_lines()
        assert next(lines) == b""  # the first sign of life
        return lines

    yield connect
    for response in opened:
        response.close()


def rule(app: Caller, value: str = "#practicechat", tag: str | None = "room") -> Any:
    wish = {"value": value} if tag is None else {"value": value, "tag": tag}
    return app("POST", RULES, json={"add": [wish]}).json()


def say(app: Caller, text: str, **more: Any) -> str:
    world = app.server.world
    return str(world.publish(world.add_user("ines"), text, **more).id)


def next_post(lines: Iterator[bytes]) -> Any:
    return json.loads(next(line for line in lines if line))


def test_rules_are_made_listed_and_deleted(app: Caller) -> None:
    assert app.get(RULES)["meta"]["result_count"] == 0
    made = rule(app)
    assert made["meta"]["summary"] == {"created": 1, "not_created": 0, "valid": 1, "invalid": 0}
    assert app.get(RULES)["data"] == made["data"]
    again = rule(app)
    assert again["errors"][0]["title"] == "DuplicateRule"
    assert again["meta"]["summary"]["not_created"] == 1
    gone = app("POST", RULES, json={"delete": {"ids": [made["data"][0]["id"], "12"]}}).json()
    assert gone["meta"]["summary"] == {"deleted": 1, "not_deleted": 1}
    rule(app)
    assert (
        app("POST", RULES, json={"delete": {"values": ["#practicechat"]}}).json()["meta"]["summary"][
            "deleted"
        ]
        == 1
    )


def test_a_dry_run_changes_nothing(app: Caller) -> None:
    answer = app("POST", RULES, json={"add": [{"value": "#a"}]}, dry_run="true").json()
    assert answer["meta"]["summary"]["created"] == 1
    assert "data" not in app.get(RULES)


def test_a_bad_rule_takes_the_good_ones_of_its_request_along(app: Caller) -> None:
    response = app("POST", RULES, json={"add": [{"value": "#a"}, {"value": "is:reply"}]})
    assert response.status_code == 400
    assert response.json()["meta"]["summary"]["invalid"] == 1
    assert "data" not in app.get(RULES)


@pytest.mark.parametrize(
    "body", [{}, {"add": [5]}, {"add": "x"}, {"delete": {}}, [], {"add": [{"value": 5}]}]
)
def test_a_wrong_body_is_refused(app: Caller, body: Any) -> None:
    assert app("POST", RULES, json=body).status_code == 400


def test_without_rules_there_is_no_stream(app: Caller) -> None:
    response = app("GET", STREAM)
    assert response.status_code == 409
    assert response.json()["connection_issue"] == "RuleConfigurationIssue"


def test_a_second_stream_connection_is_refused(app: Caller, listen: Callable[..., Iterator[bytes]]) -> None:
    rule(app)
    lines = listen()
    response = app("GET", STREAM)
    assert response.status_code == 429
    assert response.json()["connection_issue"] == "TooManyConnections"
    assert response.json()["type"].endswith("/streaming-connection")
    post = say(app, "the first goes on #practicechat")
    assert next_post(lines)["data"]["id"] == post


def test_matching_posts_arrive_with_their_rules(app: Caller, listen: Callable[..., Iterator[bytes]]) -> None:
    made = rule(app)["data"][0]
    rule(app, "from:ines", None)
    lines = listen(expansions="author_id", **{"tweet.fields": "created_at"})
    world = app.server.world
    world.publish(world.add_user("anna"), "not for this room")
    post = say(app, "Q1: What? #PracticeChat")
    answer = next_post(lines)
    assert answer["data"]["id"] == post
    assert answer["data"]["created_at"]
    assert answer["includes"]["users"][0]["username"] == "ines"
    assert len(answer["matching_rules"]) == 2
    assert {"id": made["id"], "tag": "room"} in answer["matching_rules"]
    assert all("tag" in rule for rule in answer["matching_rules"]), "tweepy ends on a rule without one"
    assert app.server.ledger.returned["post_read"] == 1


def test_reposts_are_delivered(app: Caller, listen: Callable[..., Iterator[bytes]]) -> None:
    rule(app)
    post = say(app, "Q1: What? #practicechat")
    lines = listen()
    world = app.server.world
    repost = world.publish(world.add_user("anna"), "", repost_of=int(post))
    assert next_post(lines)["data"]["id"] == str(repost.id)


def test_silence_is_broken_by_signs_of_life(start: Start, calls: Callable[..., Caller]) -> None:
    server = start(keep_alive=0.01)
    app = calls(server, server.bearer_token)
    rule(app)
    with app.session.get(server.url + STREAM, stream=True, timeout=10) as response:
        lines = response.iter_lines()
        assert [next(lines) for _ in range(4)] == [b""] * 4


def test_posts_that_match_nothing_are_no_sign_of_life(start: Start, calls: Callable[..., Caller]) -> None:
    server = start(keep_alive=0.2)
    app = calls(server, server.bearer_token)
    rule(app)
    heard = threading.Event()

    def chatter() -> None:
        while not heard.wait(0.01):
            say(app, "elsewhere")

    talking = threading.Thread(target=chatter)
    with app.session.get(server.url + STREAM, stream=True, timeout=5) as response:
        talking.start()
        try:
            lines = response.iter_lines()
            assert [next(lines) for _ in range(3)] == [b""] * 3
        finally:
            heard.set()
            talking.join()


def test_the_stream_speaks_the_old_spelling_alone(start: Start, calls: Callable[..., Caller]) -> None:
    server = start(refused_dialect="old")
    app = calls(server, server.bearer_token)
    rule(app)
    refused = app("GET", STREAM, post__fields="created_at")
    assert refused.status_code == 400
    with app.session.get(
        server.url + STREAM, params={"tweet.fields": "id"}, stream=True, timeout=10
    ) as response:
        assert response.status_code == 200


def test_a_reader_who_hangs_up_makes_room_for_the_next(
    app: Caller, listen: Callable[..., Iterator[bytes]]
) -> None:
    rule(app)
    with app.session.get(app.server.url + STREAM, stream=True, timeout=10):
        assert app("GET", STREAM).status_code == 429
    statuses = []
    for _ in range(500):
        with app.session.get(app.server.url + STREAM, stream=True, timeout=10) as response:
            statuses.append(response.status_code)
        if statuses[-1] == 200:
            break
    assert statuses[-1] == 200


def test_a_dropped_stream_breaks_off(app: Caller, listen: Callable[..., Iterator[bytes]]) -> None:
    rule(app)
    lines = listen()
    app.server.faults.add(Fault("drop"))
    with pytest.raises(requests.exceptions.RequestException):
        list(lines)


def test_an_operational_disconnect_is_announced(app: Caller, listen: Callable[..., Iterator[bytes]]) -> None:
    rule(app)
    lines = listen()
    app.server.faults.add(Fault("disconnect"))
    assert next_post(lines)["errors"][0]["title"] == "operational-disconnect"
    assert list(lines) == []


def test_a_silent_stream_does_not_even_say_that_it_lives(start: Start, calls: Callable[..., Caller]) -> None:
    server = start(keep_alive=0.01)
    app = calls(server, server.bearer_token)
    rule(app)
    with app.session.get(server.url + STREAM, stream=True, timeout=(5, 0.5)) as response:
        lines = response.iter_lines()
        assert next(lines) == b""
        server.faults.add(Fault("silence"))
        with pytest.raises(requests.exceptions.ConnectionError, match="timed out"):
            list(lines)


def test_a_reader_who_is_too_slow_is_left_without_a_word(
    app: Caller, listen: Callable[..., Iterator[bytes]]
) -> None:
    rule(app)
    lines = listen()
    app.server.faults.add(Fault("overflow"))
    assert [line for line in lines if line] == []


def test_all_connections_are_ended_on_request(app: Caller, listen: Callable[..., Iterator[bytes]]) -> None:
    rule(app)
    lines = listen()
    (open_,) = app.get("/2/connections")["data"]
    ended = app("DELETE", "/2/connections/all").json()["data"]
    assert (ended["successful_kills"], ended["failed_kills"]) == (1, 0)
    assert ended["results"] == [{"uuid": open_["id"], "success": True}]
    assert list(lines) == []
    listen()


def test_a_stale_connection_keeps_others_out_until_it_is_ended(
    app: Caller, listen: Callable[..., Iterator[bytes]]
) -> None:
    rule(app)
    lines = listen()
    stale = app.server.faults.add(Fault("stale"))
    app.server.faults.add(Fault("overflow"))
    list(lines)
    assert stale.hit.wait(5)
    assert app("GET", STREAM).json()["connection_issue"] == "TooManyConnections"
    assert app("DELETE", "/2/connections/all").json()["data"]["successful_kills"] == 1
    listen()


def test_stopping_the_server_ends_the_stream(app: Caller, listen: Callable[..., Iterator[bytes]]) -> None:
    rule(app)
    lines = listen()
    app.server.stop()
    assert list(lines) == []
