"""The doors that X does not have."""

from __future__ import annotations

import pytest

from desktop.practice.drawing import portrait
from desktop.practice.world import Picture
from tests.practice.conftest import Caller


def test_faults_can_be_asked_for_over_http(call: Caller) -> None:
    assert call(
        "POST", "/practice/faults", json={"kind": "unavailable", "method": "GET", "path": "/2/users/me"}
    ).json()
    assert call("GET", "/2/users/me").status_code == 503
    both = call("POST", "/practice/faults", json=[{"kind": "error"}, {"kind": "credits"}])
    assert (both.status_code, both.json()) == (201, {"added": 2})
    assert [call("GET", "/2/users/me").status_code for _ in range(3)] == [500, 402, 200]
    assert call("POST", "/practice/faults", json={"kind": "rain"}).status_code == 400
    assert call("POST", "/practice/faults", json=3).status_code == 400


@pytest.mark.parametrize(
    ("host", "kind"),
    [
        ("api.x.com", "https://api.x.com/2/problems/client-forbidden"),
        ("api.twitter.com", "https://api.twitter.com/2/problems/client-forbidden"),
        ("", "about:blank"),
    ],
)
def test_a_refusal_is_asked_for_by_name_and_says_its_type_as_wanted(
    call: Caller, host: str, kind: str
) -> None:
    call("POST", "/practice/faults", json={"kind": "client_not_enrolled", "type_host": host})
    refused = call("GET", "/2/users/me")
    assert (refused.status_code, refused.json()["type"], refused.json()["reason"]) == (
        403,
        kind,
        "client-not-enrolled",
    )


def test_a_web_page_may_not_make_trouble(call: Caller) -> None:
    call.session.headers["Origin"] = "https://example.org"
    assert call("POST", "/practice/faults", json={"kind": "error"}).status_code == 403
    assert call("GET", "/practice/ledger").status_code == 403
    assert call.get("/2/users/me")


def test_everybody_has_a_picture(call: Caller) -> None:
    response = call("GET", f"/practice/avatars/{call.server.visitor_id}.png")
    assert response.headers["content-type"] == "image/png"
    assert response.content == portrait("visitor")
    assert portrait("visitor") != portrait("ines")
    assert call("GET", "/practice/avatars/12.png").status_code == 404


def test_a_picture_is_there_as_long_as_its_post(call: Caller) -> None:
    world = call.server.world
    body = portrait("ines")
    post = world.publish(
        world.add_user("ines"), "Q1", pictures=[Picture("drawn"), Picture("from a file", body)]
    )
    drawn, given = (call("GET", f"/practice/pictures/{key}.png") for key in post.media)
    assert drawn.headers["content-type"] == "image/png"
    assert given.content == body != drawn.content
    world.delete(post.id)
    assert [call("GET", f"/practice/pictures/{key}.png").status_code for key in post.media] == [404, 404]
