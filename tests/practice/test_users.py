"""Looking up people."""

from __future__ import annotations

from tests.practice.conftest import Caller


def test_the_visitor_is_who_asks(call: Caller, app: Caller) -> None:
    me = call.get(
        "/2/users/me", user__fields="created_at,description,public_metrics,profile_image_url,verified"
    )
    assert me["data"]["username"] == "visitor"
    assert me["data"]["name"] == "You"
    assert me["data"]["profile_image_url"].startswith(call.server.url)
    answer = app("GET", "/2/users/me")
    assert answer.status_code == 403
    assert answer.json()["type"].endswith("/unsupported-authentication")


def test_people_are_found_by_id_and_by_name(call: Caller, app: Caller) -> None:
    ines = call.server.world.add_user("ines_hosts", "Inês")
    expected = {"id": ines.id, "username": "ines_hosts", "name": "Inês"}
    assert call.get(f"/2/users/{ines.id}")["data"] == expected
    assert app.get("/2/users/by/username/INES_hosts")["data"] == expected
    assert app.get("/2/users", ids=f"{ines.id},{call.server.visitor_id}")["data"][0] == expected
    found = call.get("/2/users/by", usernames="nobody,ines_hosts")
    assert found["data"] == [expected]
    assert found["errors"][0]["value"] == "nobody"


def test_who_is_not_there_is_an_error_in_a_good_answer(call: Caller) -> None:
    assert call.get("/2/users/12")["errors"][0]["parameter"] == "id"
    assert call.get("/2/users/by/username/nobody")["errors"][0]["resource_type"] == "user"


def test_a_wrong_name_is_refused(call: Caller) -> None:
    for path in ("/2/users/by/username/no-name", "/2/users/me2", "/2/users"):
        assert call("GET", path).status_code == 400
