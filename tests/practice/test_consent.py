"""Signing in over HTTP, with and without a browser."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from html.parser import HTMLParser
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from tests.practice.conftest import Caller

VERIFIER = "v" * 64
SCOPES = "tweet.read users.read tweet.write offline.access"


def asked(server: PracticeServer, **other: str) -> dict[str, str]:
    digest = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
    wish = {
        "response_type": "code", "client_id": server.client_id, "redirect_uri": server.redirect_uri,
        "scope": SCOPES, "state": 'a"b&c', "code_challenge": digest, "code_challenge_method": "S256",
    }  # fmt: skip
    return {**wish, **other}


class Form(HTMLParser):
    """The form of the page as a browser would send it when its first button is pressed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.method = self.action = ""
        self.values: dict[str, str] = {}
        self.buttons: list[tuple[str, str]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        if tag == "form":
            self.method, self.action = has["method"], has["action"]
        elif tag == "input":
            self.values[has["name"]] = has["value"]
        elif tag == "button":
            self.buttons.append((has["name"], has["value"]))


def decide(server: PracticeServer, button: int, **other: str) -> requests.Response:
    page = requests.get(server.authorize_url, asked(server, **other), timeout=10)
    assert page.status_code == 200
    form = Form(page.text)
    form.values.update([form.buttons[button]])
    assert form.method == "post"
    return requests.post(server.url + form.action, form.values, allow_redirects=False, timeout=10)


def answer_of(response: requests.Response) -> dict[str, str]:
    assert response.status_code == 302
    return {
        name: values[0] for name, values in parse_qs(urlsplit(response.headers["location"]).query).items()
    }


def exchange(server: PracticeServer, code: str) -> Any:
    form = {"grant_type": "authorization_code", "client_id": server.client_id, "code": code,
            "redirect_uri": server.redirect_uri, "code_verifier": VERIFIER}  # fmt: skip
    return requests.post(f"{server.url}/2/oauth2/token", form, timeout=10)


def test_the_page_says_who_consents_to_what(server: PracticeServer) -> None:
    page = html.unescape(requests.get(server.authorize_url, asked(server), timeout=10).text)
    text = re.sub(r"<[^>]+>", " ", page)
    for word in ("@visitor", "Authorize app", "Cancel", "Practice", *SCOPES.split()):
        assert word in text


def test_consent_ends_in_a_token_that_posts(server: PracticeServer, call: Caller) -> None:
    response = decide(server, 0)
    assert response.headers["location"].startswith(server.redirect_uri + "?")
    answer = answer_of(response)
    assert answer["state"] == 'a"b&c'
    token = exchange(server, answer["code"]).json()
    assert token["scope"].split() == ["tweet.read", "tweet.write", "users.read", "offline.access"]
    call.session.headers["Authorization"] = f"Bearer {token['access_token']}"
    call.post("A1: signed in")
    requests.post(f"{server.url}/2/oauth2/revoke", {"client_id": server.client_id, "token": token["access_token"]},
                  timeout=10)  # fmt: skip
    assert call("GET", "/2/users/me").status_code == 401


def test_token_and_revocation_read_json_too(server: PracticeServer, call: Caller) -> None:
    form = {"grant_type": "authorization_code", "client_id": server.client_id, "redirect_uri": server.redirect_uri,
            "code": answer_of(decide(server, 0))["code"], "code_verifier": VERIFIER}  # fmt: skip
    token = requests.post(f"{server.url}/2/oauth2/token", json=form, timeout=10).json()
    call.session.headers["Authorization"] = f"Bearer {token['access_token']}"
    call.post("A1: signed in")
    doomed = {"client_id": server.client_id, "token": token["access_token"]}
    assert requests.post(f"{server.url}/2/oauth2/revoke", json=doomed, timeout=10).json() == {"revoked": True}
    assert call("GET", "/2/users/me").status_code == 401


@pytest.mark.parametrize(
    "body", [b"{", b"[]", b'"x"', b"[" * 5000, b'{"client_id": 5}', rb'{"client_id": "\ud83d"}']
)
def test_a_token_request_in_broken_json_is_refused(server: PracticeServer, body: bytes) -> None:
    sent = {"Content-Type": "application/json; charset=utf-8"}
    response = requests.post(f"{server.url}/2/oauth2/token", body, headers=sent, timeout=10)
    assert (response.status_code, response.json()["error"]) == (401, "unauthorized_client")


def test_cancelling_is_told_to_the_app(server: PracticeServer) -> None:
    assert answer_of(decide(server, 1)) == {"error": "access_denied", "state": 'a"b&c'}


@pytest.mark.parametrize("wrong", [{"client_id": "x"}, {"redirect_uri": "http://127.0.0.1:43117/callback/"}])
def test_a_stranger_is_not_redirected_to(server: PracticeServer, wrong: dict[str, str]) -> None:
    for send in (requests.get, requests.post):
        response = send(server.authorize_url, asked(server, **wrong), allow_redirects=False, timeout=10)
        assert response.status_code == 400
        assert "location" not in response.headers
        assert "Something went wrong" in response.text


def test_a_wrong_scope_is_told_to_the_app(server: PracticeServer) -> None:
    response = requests.get(
        server.authorize_url, asked(server, scope="all"), allow_redirects=False, timeout=10
    )
    assert answer_of(response)["error"] == "invalid_scope"


def test_a_code_is_no_good_twice_or_to_another_client(server: PracticeServer) -> None:
    code = answer_of(decide(server, 0))["code"]
    assert exchange(server, code).status_code == 200
    again = exchange(server, code)
    assert (again.status_code, again.json()["error"]) == (400, "invalid_request")
    stranger = requests.post(f"{server.url}/2/oauth2/token", {"client_id": "x"}, timeout=10)
    assert (stranger.status_code, stranger.json()["error"]) == (401, "unauthorized_client")
    unknown = requests.post(f"{server.url}/2/oauth2/token", {"client_id": server.client_id}, timeout=10)
    assert unknown.json()["error"] == "unsupported_grant_type"


def test_a_refresh_whose_answer_is_lost_has_used_the_token_up(server: PracticeServer) -> None:
    token = exchange(server, answer_of(decide(server, 0))["code"]).json()
    form = {
        "grant_type": "refresh_token",
        "client_id": server.client_id,
        "refresh_token": token["refresh_token"],
    }
    server.faults.add(Fault("cut_after", "POST", "/2/oauth2/token"))
    with pytest.raises(requests.ConnectionError):
        requests.post(f"{server.url}/2/oauth2/token", form, timeout=10)
    assert requests.post(f"{server.url}/2/oauth2/token", form, timeout=10).status_code == 400
