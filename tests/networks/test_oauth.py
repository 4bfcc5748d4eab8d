"""Signing in: PKCE, a checked state, rotating refresh tokens, and secrets that stay where they belong."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import replace
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from desktop.core.account import Tokens
from desktop.core.errors import (
    Offline,
    ParleyError,
    RateLimited,
    ServiceDown,
    SignInNeeded,
    SignInOver,
    SignInUnfinished,
    WrongOrigin,
)
from desktop.core.origin import Origin
from desktop.networks.consent import consent_as_visitor
from desktop.networks.oauth import Pending, Registration, begin, finish, refresh, revoke
from desktop.networks.x.registration import registration
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from tests.networks.conftest import Clock, Connect
from tests.networks.counterpart import Answer, Counterpart, closed_port


def at(origin: Origin) -> Registration:
    return registration(origin, "client")


def asked(pending: Pending) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(pending.url).query).items()}


def called_back(pending: Pending, **more: str) -> str:
    return f"{pending.registration.redirect_uri}?{urlencode({'state': pending.state, 'code': 'c', **more})}"


def pair(origin: Origin, **more: object) -> Tokens:
    return replace(Tokens(origin, "old-access", "old-refresh", 0.0, frozenset({"tweet.read"})), **more)  # type: ignore[arg-type]


# --- beginning ---------------------------------------------------------------------------------------------------


def test_the_consent_page_gets_a_challenge_and_never_the_verifier(counterpart: Counterpart) -> None:
    pending = begin(at(counterpart.origin))
    query = asked(pending)
    digest = hashlib.sha256(pending.verifier.encode()).digest()
    assert query["code_challenge"] == base64.urlsafe_b64encode(digest).decode().rstrip("=")
    assert query["code_challenge_method"] == "S256"
    assert query["scope"] == "tweet.read users.read offline.access"
    assert 43 <= len(pending.verifier) <= 128  # RFC 7636, 4.1
    assert pending.verifier not in pending.url
    assert pending.verifier not in repr(pending)
    assert pending.state not in repr(pending)


def test_writing_is_asked_for_later_and_nothing_that_was_granted_is_lost_by_it(
    counterpart: Counterpart,
) -> None:
    query = asked(begin(at(counterpart.origin), write=True, granted={"tweet.read", "media.write"}))
    assert query["scope"] == "tweet.read users.read offline.access tweet.write media.write"


def test_chance_is_an_argument_and_two_sign_ins_differ(counterpart: Counterpart) -> None:
    def same(count: int) -> bytes:
        return b"x" * count

    registered = at(counterpart.origin)
    assert begin(registered, chance=same) == begin(registered, chance=same)
    assert begin(registered).state != begin(registered).state


# --- finishing ---------------------------------------------------------------------------------------------------


def test_a_code_that_is_not_taken_is_a_sign_in_that_did_not_come_about(counterpart: Counterpart) -> None:
    counterpart.say(Answer(400, b'{"error": "invalid_grant"}'))
    pending = begin(at(counterpart.origin))
    with pytest.raises(SignInUnfinished, match="was not taken"):
        finish(pending, called_back(pending))


def test_the_code_becomes_tokens(counterpart: Counterpart, clock: Clock) -> None:
    counterpart.say_json({"access_token": "a", "refresh_token": "r", "expires_in": 60, "scope": "tweet.read"})
    pending = begin(at(counterpart.origin))
    tokens = finish(pending, called_back(pending), clock=clock.seconds)
    now = clock.seconds()
    assert tokens == Tokens(
        counterpart.origin, "a", "r", now + 60, frozenset({"tweet.read"}), "client", given_at=now
    )
    method, path, _, body = counterpart.heard[0]
    assert (method, path) == ("POST", "/2/oauth2/token")
    sent = {name: values[0] for name, values in parse_qs(body.decode()).items()}
    assert sent == {"grant_type": "authorization_code", "code": "c", "client_id": "client",
                    "redirect_uri": pending.registration.redirect_uri, "code_verifier": pending.verifier}  # fmt: skip


@pytest.mark.parametrize("state", ["", "another", "ünï", None])
def test_an_answer_to_another_sign_in_is_refused_before_anything_is_sent(
    counterpart: Counterpart, state: str | None
) -> None:
    pending = begin(at(counterpart.origin))
    url = f"{pending.registration.redirect_uri}?code=c" + ("" if state is None else f"&state={state}")
    with pytest.raises(SignInNeeded):
        finish(pending, url)
    assert counterpart.heard == []


@pytest.mark.parametrize(
    "url", ["", "//[", "http://127.0.0.1/?" + "&".join(f"a{n}=1" for n in range(99)), "\x00"]
)
def test_whatever_calls_back_is_not_believed(counterpart: Counterpart, url: str) -> None:
    with pytest.raises(SignInNeeded):
        finish(begin(at(counterpart.origin)), url)


@pytest.mark.parametrize("more", [{"error": "access_denied"}, {"error": "server_error"}, {"code": ""}])
def test_somebody_who_says_no_is_not_signed_in(counterpart: Counterpart, more: dict[str, str]) -> None:
    pending = begin(at(counterpart.origin))
    with pytest.raises(SignInNeeded):
        finish(pending, called_back(pending, **more))
    assert counterpart.heard == []


@pytest.mark.parametrize(
    ("scope", "expected"),
    [({}, {"tweet.read", "users.read", "offline.access"}), ({"scope": "tweet.read"}, {"tweet.read"}),
     ({"scope": ""}, set())],
)  # fmt: skip
def test_fewer_permissions_than_asked_for_are_taken_as_they_are(
    counterpart: Counterpart, scope: dict[str, str], expected: set[str]
) -> None:
    counterpart.say_json({"access_token": "a", **scope})
    pending = begin(at(counterpart.origin))
    tokens = finish(pending, called_back(pending), clock=lambda: 0.0)
    assert tokens.scopes == expected
    assert (tokens.refresh, tokens.expires_at) == ("", 7200.0)


@pytest.mark.parametrize("lasting", ["60", None, -1, 1e12, [], True])
def test_an_odd_life_span_does_not_break_signing_in(counterpart: Counterpart, lasting: object) -> None:
    counterpart.say_json({"access_token": "a", "expires_in": lasting})
    pending = begin(at(counterpart.origin))
    assert 0 < finish(pending, called_back(pending), clock=lambda: 0.0).expires_at <= 7200


@pytest.mark.parametrize(
    "body", [b"", b"[]", b"{}", b'{"access_token": 3}', b'{"access_token": ""}', b"<html>"]
)
def test_an_answer_without_a_token_is_trouble_at_the_network(counterpart: Counterpart, body: bytes) -> None:
    counterpart.say(Answer(200, body))
    pending = begin(at(counterpart.origin))
    with pytest.raises(ServiceDown):
        finish(pending, called_back(pending))


# --- prolonging --------------------------------------------------------------------------------------------------


def test_refresh_gives_a_new_pair_and_the_old_one_is_used_up(
    registered: Registration, connect: Connect, clock: Clock
) -> None:
    first = consent_as_visitor(registered, clock=clock.seconds)
    second = refresh(registered, first, clock=clock.seconds)
    assert second.access != first.access
    assert second.scopes == first.scopes
    assert connect(second.access).whoami().username
    with pytest.raises(SignInNeeded):
        connect(first.access).whoami()
    with pytest.raises(SignInNeeded):
        refresh(registered, first)


def test_where_no_new_refresh_token_comes_the_old_one_stays(counterpart: Counterpart) -> None:
    counterpart.say_json({"access_token": "a"})
    fresh = refresh(at(counterpart.origin), pair(counterpart.origin), clock=lambda: 0.0)
    assert (fresh.refresh, fresh.scopes) == ("old-refresh", frozenset({"tweet.read"}))


def test_without_a_refresh_token_one_has_to_sign_in(counterpart: Counterpart) -> None:
    with pytest.raises(SignInNeeded):
        refresh(at(counterpart.origin), pair(counterpart.origin, refresh=""))
    assert counterpart.heard == []


@pytest.mark.parametrize(
    ("status", "body", "expected"),
    [(400, b'{"error": "invalid_request"}', SignInOver), (401, b"", SignInOver), (429, b"{}", RateLimited),
     (400, b'{"error": "temporarily_unavailable"}', ServiceDown), (500, b"[]", ServiceDown), (503, b"", ServiceDown),
     (302, b"", ServiceDown)],
)  # fmt: skip
def test_refusals_say_whether_signing_in_again_helps(
    counterpart: Counterpart, status: int, body: bytes, expected: type[ParleyError]
) -> None:
    counterpart.say(Answer(status, body))
    with pytest.raises(expected) as trouble:
        refresh(at(counterpart.origin), pair(counterpart.origin))
    assert type(trouble.value) is expected


@pytest.mark.parametrize("kind", ["cut_before", "cut_after"])
def test_a_cut_is_offline_and_trying_once_more_finds_out(
    practice: PracticeServer, registered: Registration, kind: str
) -> None:
    tokens = consent_as_visitor(registered)
    practice.faults.add(Fault(kind, "POST", "/2/oauth2/token"))
    with pytest.raises(Offline):
        refresh(registered, tokens)
    if kind == "cut_before":
        assert refresh(registered, tokens).access
    else:
        with pytest.raises(SignInNeeded):
            refresh(registered, tokens)


def test_signing_out_makes_both_tokens_worthless_and_twice_is_no_trouble(
    registered: Registration, connect: Connect
) -> None:
    tokens = consent_as_visitor(registered)
    revoke(registered, tokens)
    revoke(registered, tokens)
    with pytest.raises(SignInNeeded):
        connect(tokens.access).whoami()
    with pytest.raises(SignInNeeded):
        refresh(registered, tokens)


# --- origins and secrets -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("ask", [refresh, revoke])
def test_tokens_of_one_origin_are_never_sent_to_another(
    counterpart: Counterpart, stranger: Counterpart, ask: Callable[[Registration, Tokens], object]
) -> None:
    with pytest.raises(WrongOrigin):
        ask(at(stranger.origin), pair(counterpart.origin))


def test_a_registration_whose_token_address_is_elsewhere_is_stopped(
    counterpart: Counterpart, stranger: Counterpart
) -> None:
    crossed = replace(at(counterpart.origin), token_url=f"{stranger.url}/2/oauth2/token")
    with pytest.raises(WrongOrigin):
        refresh(crossed, pair(counterpart.origin))


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_does_not_take_the_tokens_along(
    counterpart: Counterpart, stranger: Counterpart, status: int
) -> None:
    counterpart.say(Answer(status, headers={"Location": f"{stranger.url}/2/oauth2/token"}))
    with pytest.raises(WrongOrigin) as refusal:
        refresh(at(counterpart.origin), pair(counterpart.origin))
    assert "old-" not in f"{refusal.value!r}"


def test_nothing_that_is_raised_quotes_a_secret() -> None:
    gone = closed_port()
    with pytest.raises(Offline) as trouble:
        refresh(at(gone), pair(gone))
    assert trouble.value.__cause__ is None
    assert "old-" not in repr(trouble.value)
