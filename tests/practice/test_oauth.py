"""Codes and tokens."""

from __future__ import annotations

import base64
import hashlib
import random

import pytest

from desktop.practice.oauth import Denied, Tokens
from desktop.practice.world import User
from tests.practice.conftest import Clock

ANNA = User("1", "anna", "Anna")
HERE = "http://127.0.0.1:43117/callback"
VERIFIER = "v" * 43


@pytest.fixture
def tokens(clock: Clock) -> Tokens:
    return Tokens(clock, random.Random(1), [HERE])


def consent(tokens: Tokens, method: str = "S256", scope: str = "tweet.read users.read offline.access") -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(VERIFIER.encode()).digest()).rstrip(b"=").decode()
    asked = {
        "response_type": "code", "client_id": tokens.client_id, "redirect_uri": HERE, "scope": scope, "state": "s",
        "code_challenge": digest if method == "S256" else VERIFIER, "code_challenge_method": method,
    }  # fmt: skip
    assert tokens.complaint(asked) is None
    return tokens.consent(ANNA, asked)


def exchange(tokens: Tokens, code: str, **other: str) -> dict[str, object]:
    form = {"grant_type": "authorization_code", "client_id": tokens.client_id, "code": code,
            "redirect_uri": HERE, "code_verifier": VERIFIER}  # fmt: skip
    return tokens.token({**form, **other})


def refresh(tokens: Tokens, token: object) -> dict[str, object]:
    return tokens.token(
        {"grant_type": "refresh_token", "client_id": tokens.client_id, "refresh_token": str(token)}
    )


@pytest.mark.parametrize("method", ["S256", "plain"])
def test_a_code_becomes_a_token_of_two_hours(tokens: Tokens, clock: Clock, method: str) -> None:
    answer = exchange(tokens, consent(tokens, method))
    assert answer["expires_in"] == 7200
    grant = tokens.grant_of(str(answer["access_token"]))
    assert grant is not None
    assert grant.user == ANNA
    clock.advance(7200)
    assert tokens.grant_of(str(answer["access_token"])) is None


def test_a_code_is_used_once(tokens: Tokens) -> None:
    code = consent(tokens)
    exchange(tokens, code)
    with pytest.raises(Denied):
        exchange(tokens, code)


def test_a_code_that_is_shown_twice_ends_what_was_given_for_it(tokens: Tokens) -> None:
    code = consent(tokens)
    answer = exchange(tokens, code)
    with pytest.raises(Denied):
        exchange(tokens, code)
    assert tokens.grant_of(str(answer["access_token"])) is None
    assert tokens.good_refresh_tokens() == frozenset()


def test_a_code_lives_thirty_seconds(tokens: Tokens, clock: Clock) -> None:
    code = consent(tokens)
    clock.advance(30)
    with pytest.raises(Denied):
        exchange(tokens, code)


@pytest.mark.parametrize(
    "other", [{"code_verifier": "wrong"}, {"redirect_uri": HERE + "/"}, {"client_id": "another"}]
)
def test_a_code_needs_everything_it_was_made_with(tokens: Tokens, other: dict[str, str]) -> None:
    with pytest.raises(Denied):
        exchange(tokens, consent(tokens), **other)


def test_a_refresh_token_rotates(tokens: Tokens) -> None:
    first = exchange(tokens, consent(tokens))
    second = refresh(tokens, first["refresh_token"])
    assert second["refresh_token"] != first["refresh_token"]
    assert tokens.grant_of(str(first["access_token"])) is None
    assert tokens.grant_of(str(second["access_token"])) is not None


def test_using_a_refresh_token_again_kills_the_family(tokens: Tokens) -> None:
    first = exchange(tokens, consent(tokens))
    second = refresh(tokens, first["refresh_token"])
    with pytest.raises(Denied):
        refresh(tokens, first["refresh_token"])
    assert tokens.grant_of(str(second["access_token"])) is None
    with pytest.raises(Denied):
        refresh(tokens, second["refresh_token"])


def test_without_offline_access_there_is_no_refresh_token(tokens: Tokens) -> None:
    assert "refresh_token" not in exchange(tokens, consent(tokens, scope="tweet.read users.read"))


def test_revoking_ends_access_and_refresh(tokens: Tokens) -> None:
    answer = exchange(tokens, consent(tokens))
    tokens.revoke({"client_id": tokens.client_id, "token": str(answer["refresh_token"])})
    assert tokens.grant_of(str(answer["access_token"])) is None
    with pytest.raises(Denied):
        refresh(tokens, answer["refresh_token"])


def test_the_app_cannot_be_revoked_by_its_users(tokens: Tokens) -> None:
    tokens.revoke({"client_id": tokens.client_id, "token": tokens.bearer_token})
    assert tokens.grant_of(tokens.bearer_token) is not None


@pytest.mark.parametrize(
    "wrong",
    [{"client_id": "x"}, {"redirect_uri": HERE + "/"}, {"redirect_uri": "http://localhost:43117/callback"},
     {"response_type": "token"}, {"scope": "everything"}, {"scope": ""}, {"state": "s" * 501}, {"state": ""},
     {"code_challenge": ""}, {"code_challenge_method": "S1"}],
)  # fmt: skip
def test_a_wrong_request_for_consent_is_noticed(tokens: Tokens, wrong: dict[str, str]) -> None:
    asked = {"response_type": "code", "client_id": tokens.client_id, "redirect_uri": HERE, "scope": "tweet.read",
             "state": "s", "code_challenge": "c", "code_challenge_method": "S256"}  # fmt: skip
    assert tokens.complaint({**asked, **wrong}) is not None


def test_an_app_has_ten_redirects_at_most(clock: Clock) -> None:
    with pytest.raises(ValueError, match="11"):
        Tokens(clock, random.Random(1), [f"{HERE}/{number}" for number in range(11)])


def test_tokens_are_bounded(tokens: Tokens) -> None:
    first = tokens.issue_for(ANNA)
    for _ in range(2001):
        tokens.issue_for(ANNA)
    assert tokens.grant_of(first) is None
    assert tokens.grant_of(tokens.bearer_token) is not None


def test_what_an_app_was_given_no_other_app_can_change_renew_or_end(tokens: Tokens) -> None:
    other = tokens.register("Example Library")
    with pytest.raises(Denied):
        exchange(tokens, consent(tokens), client_id=other)
    pair = exchange(tokens, consent(tokens))
    form = {"grant_type": "refresh_token", "client_id": other, "refresh_token": str(pair["refresh_token"])}
    with pytest.raises(Denied):
        tokens.token(form)
    tokens.revoke({"client_id": other, "token": str(pair["refresh_token"])})
    refresh(tokens, pair["refresh_token"])
    assert tokens.granted == [("authorization_code", tokens.client_id), ("refresh_token", tokens.client_id)]
