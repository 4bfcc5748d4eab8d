"""Pictures: uploaded in steps as X has them, posted, and there to be seen."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import Any

import pytest
import requests

from desktop.practice.drawing import SIDE, portrait
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from tests.practice.conftest import Caller, Clock, Specification

PNG = portrait("a door")
MEGABYTE = 2**20


def begin(call: Caller, total: int = len(PNG), kind: str = "image/png") -> str:
    answer = call("POST", "/2/media/upload/initialize", json={"media_type": kind, "total_bytes": total})
    assert answer.status_code == 200, answer.text
    return str(answer.json()["data"]["id"])


def append(call: Caller, number: str, content: bytes = PNG, index: int = 0) -> requests.Response:
    body = {"media": base64.b64encode(content).decode(), "segment_index": index}
    return call("POST", f"/2/media/upload/{number}/append", json=body)


def finalize(call: Caller, number: str) -> requests.Response:
    return call("POST", f"/2/media/upload/{number}/finalize")


def upload(call: Caller, content: bytes = PNG) -> str:
    number = begin(call, len(content))
    assert append(call, number, content).status_code == 200
    assert finalize(call, number).status_code == 200
    return number


def describe(call: Caller, number: str, words: str) -> requests.Response:
    body = {"id": number, "metadata": {"alt_text": {"text": words}}}
    return call("POST", "/2/media/metadata", json=body)


def reason(answer: requests.Response) -> tuple[int, str]:
    problem = answer.json()
    return answer.status_code, problem["errors"][0]["message"] if "errors" in problem else problem["detail"]


def post(call: Caller, *ids: str) -> requests.Response:
    return call("POST", "/2/tweets", json={"text": "A1: look", "media": {"media_ids": list(ids)}})


def test_what_was_uploaded_is_seen_with_its_post(call: Caller) -> None:
    first, second = upload(call), upload(call, portrait("a table"))
    describe(call, second, "A table")
    made = post(call, second, first).json()["data"]
    shown = call.get(
        f"/2/tweets/{made['id']}",
        tweet__fields="attachments,entities",
        expansions="attachments.media_keys",
        **{"media.fields": "alt_text,url,width,height"},
    )
    media = shown["includes"]["media"]
    assert [one["media_key"] for one in media] == [f"3_{second}", f"3_{first}"]
    assert [one.get("alt_text") for one in media] == ["A table", None]
    assert [(one["width"], one["height"]) for one in media] == [(SIDE, SIDE)] * 2
    assert requests.get(media[0]["url"], timeout=10).content == portrait("a table")
    links = shown["data"]["entities"]["urls"]
    assert made["text"] == shown["data"]["text"] == f"A1: look {links[0]['url']}"
    assert {one["url"] for one in links} == {links[0]["url"]}
    assert call.server.ledger.writes == {"media_metadata": 1, "post_create": 1}
    assert call.server.ledger.uploads == 6


def test_every_answer_is_what_x_promises(call: Caller, new_api: Specification) -> None:
    root = "/2/media/upload"
    asked = {"media_type": "image/png", "total_bytes": len(PNG), "media_category": "tweet_image"}
    answer = call("POST", f"{root}/initialize", json=asked)
    new_api.check("POST", f"{root}/initialize", answer)
    number = answer.json()["data"]["id"]
    new_api.check("POST", f"{root}/{{id}}/append", append(call, number))
    new_api.check("POST", f"{root}/{{id}}/finalize", finalize(call, number))
    status = call("GET", root, media_id=number, command="STATUS")
    new_api.check("GET", root, status)
    new_api.check("POST", "/2/media/metadata", describe(call, number, "A door"))
    assert status.json()["data"]["image"] == {"image_type": "image/png", "w": SIDE, "h": SIDE}
    assert {"media_id", "command"} == new_api.parameters("GET", root)


def test_five_megabytes_arrive_in_segments_also_as_a_form(call: Caller) -> None:
    content = (PNG + b"\r\n-\x00\x85--\xff\n" * MEGABYTE)[: 5 * MEGABYTE]
    number = begin(call, len(content))
    for index in (4, 1, 2, 3, 0):
        part = content[index * MEGABYTE : (index + 1) * MEGABYTE]
        if index % 2:
            assert append(call, number, part, index).status_code == 200
            continue
        answer = call.session.post(
            f"{call.server.url}/2/media/upload/{number}/append",
            data={"segment_index": str(index)},
            files={"media": ("part", part, "application/octet-stream")},
            timeout=10,
        )
        assert answer.status_code == 200, answer.text
    assert finalize(call, number).json()["data"]["size"] == len(content)
    made = post(call, number).json()["data"]["id"]
    (key,) = call.get(f"/2/tweets/{made}", tweet__fields="attachments")["data"]["attachments"]["media_keys"]
    assert call("GET", f"/practice/pictures/{key}.png").content == content


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"media_type": "image/png", "total_bytes": 5 * MEGABYTE + 1}, "exceeds"),
        ({"media_type": "image/bmp", "total_bytes": 1}, "not one of"),
        ({"media_type": "image/png", "total_bytes": 0}, "above 0"),
        ({"media_type": "image/png", "total_bytes": 1, "media_category": "tweet_gif"}, "tweet_image"),
        ({"media_type": "image/png", "total_bytes": 1, "color": 1}, "color"),
    ],
)
def test_what_cannot_be_posted_is_refused_at_once(call: Caller, body: Any, words: str) -> None:
    status, said = reason(call("POST", "/2/media/upload/initialize", json=body))
    assert (status, words in said) == (400, True), said


def test_the_steps_have_their_order(call: Caller) -> None:
    number = begin(call)
    add_up = (400, "Segments do not add up to provided total file size.")
    assert reason(finalize(call, number)) == add_up
    append(call, number, PNG[:50], 1)
    assert reason(finalize(call, number)) == add_up
    assert reason(append(call, number, PNG)) == add_up
    assert append(call, number, PNG[50:], 0).status_code == 200
    assert reason(finalize(call, number)) == (400, "media type unrecognized.")
    for index, part in enumerate((PNG[:50], PNG[50:])):
        append(call, number, part, index)
    assert finalize(call, number).json() == finalize(call, number).json()
    assert append(call, number).status_code == 400
    for wrong in ({"media": "!", "segment_index": 0}, {"media": "", "segment_index": 0}, {"media": "aa"}, {}):
        assert call("POST", f"/2/media/upload/{begin(call)}/append", json=wrong).status_code == 400


def test_nobody_uses_what_is_not_theirs_not_ready_or_over(
    server: PracticeServer, call: Caller, calls: Callable[..., Caller], clock: Clock
) -> None:
    number, unready, invalid = upload(call), begin(call), (400, "Your media IDs are invalid.")
    other = calls(server, server.user_token_for("ines"))
    assert reason(post(other, number)) == invalid
    assert finalize(other, number).status_code == describe(other, number, "x").status_code == 404
    assert reason(post(call, unready)) == invalid
    clock.advance(86400)
    fresh = calls(server, server.user_token_for(server.visitor))
    assert reason(post(fresh, number)) == invalid
    assert append(fresh, unready).status_code == 404


def test_a_post_takes_four_pictures(call: Caller) -> None:
    ids = [upload(call) for _ in range(5)]
    assert post(call, *ids).status_code == 400
    assert post(call, ids[0], ids[0]).status_code == 400
    assert post(call, *ids[:4]).status_code == 201
    bare = call("POST", "/2/tweets", json={"media": {"media_ids": ids[:1]}})
    assert bare.json()["data"]["text"].startswith("https://t.co/")
    for one in (bare, post(call, *ids[:2])):
        assert call("DELETE", f"/2/tweets/{one.json()['data']['id']}").status_code == 200


def test_words_have_a_length(call: Caller) -> None:
    number = upload(call)
    assert describe(call, number, "x" * 1000).status_code == 200
    assert describe(call, number, "x" * 1001).status_code == 400


def test_a_picture_takes_its_time_or_comes_to_nothing_on_request(
    call: Caller, new_api: Specification
) -> None:
    def state() -> Any:
        answer = call("GET", "/2/media/upload", media_id=number, command="STATUS")
        new_api.check("GET", "/2/media/upload", answer)
        return answer.json()["data"].get("processing_info", {}).get("state")

    call.server.faults.add(Fault("processing"))
    number = begin(call)
    append(call, number)
    assert finalize(call, number).json()["data"]["processing_info"]["state"] == "pending"
    assert post(call, number).status_code == 400
    assert [state(), state()] == ["in_progress", None]
    assert post(call, number).status_code == 201
    call.server.faults.add(Fault("processing_failed"))
    number = upload(call)
    assert state() == "failed"
    assert post(call, number).status_code == 400


def test_a_fault_may_hit_one_step(call: Caller) -> None:
    call.server.faults.add(Fault("unavailable", "POST", "/2/media/upload/*/finalize"))
    number = begin(call)
    assert append(call, number).status_code == 200
    assert [finalize(call, number).status_code for _ in range(2)] == [503, 200]


def test_pictures_take_a_permission_of_their_own(
    server: PracticeServer, calls: Callable[..., Caller]
) -> None:
    token = server.user_token_for("ines", ["tweet.read", "users.read", "tweet.write"])
    answer = calls(server, token)("POST", "/2/media/upload/initialize", json={})
    assert (answer.status_code, answer.json()["detail"]) == (403, "Forbidden")
