"""Tokens are refreshed on need, by one, and the new pair is stored before it is used."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import replace

import pytest

from desktop.core.account import Account, Tokens
from desktop.core.errors import KeyMissing, NoSafeKeyring, SignInNeeded, WrongOrigin
from desktop.core.origin import X_ORIGIN, Origin
from desktop.services.tokens import TokenSource
from desktop.services.vault import Vault
from desktop.store.secrets import MemorySecrets

ME = Account("7", "me", "Me", X_ORIGIN)
TOKENS = Tokens(X_ORIGIN, "first", "again", expires_at=1000.0)


@pytest.fixture
def secrets() -> MemorySecrets:
    return MemorySecrets()


def source(secrets: MemorySecrets, now: float, refreshed: list[Tokens]) -> TokenSource:
    def refresh(tokens: Tokens) -> Tokens:
        refreshed.append(tokens)
        return replace(tokens, access="second", refresh="anew", expires_at=now + 7200)

    return TokenSource(ME, Vault(secrets), refresh, now=lambda: now, turn=nullcontext)


def test_a_good_token_is_used_as_it_is(secrets: MemorySecrets) -> None:
    secrets.keep(TOKENS, ME.id)
    refreshed: list[Tokens] = []
    assert source(secrets, 500.0, refreshed).access() == "first"
    assert refreshed == []


def test_an_ending_token_is_refreshed_once_and_stored(secrets: MemorySecrets) -> None:
    secrets.keep(TOKENS, ME.id)
    refreshed: list[Tokens] = []
    tokens = source(secrets, 950.0, refreshed)
    assert [tokens.access(), tokens.access()] == ["second", "second"]
    assert refreshed == [TOKENS]
    kept = secrets.get(X_ORIGIN, ME.id)
    assert kept is not None
    assert kept.refresh == "anew"


def test_without_a_token_somebody_has_to_sign_in(secrets: MemorySecrets) -> None:
    with pytest.raises(SignInNeeded):
        source(secrets, 0.0, []).access()


def test_an_ended_token_without_refresh_asks_to_sign_in(secrets: MemorySecrets) -> None:
    secrets.keep(replace(TOKENS, refresh=""), ME.id)
    with pytest.raises(SignInNeeded):
        source(secrets, 2000.0, []).access()


class RefusingSecrets(MemorySecrets):
    """A keyring that was locked after the sign-in."""

    def keep(self, tokens: Tokens, account_id: str) -> None:
        raise NoSafeKeyring("locked")


def test_a_keyring_that_fails_at_a_renewal_does_not_end_the_sign_in() -> None:
    refreshed: list[Tokens] = []
    tokens = source(RefusingSecrets(), 950.0, refreshed)
    assert isinstance(tokens.adopt(TOKENS, lambda old: None), NoSafeKeyring)
    assert [tokens.access(), tokens.access()] == ["second", "second"]
    assert refreshed == [TOKENS], "a spent refresh token is never used twice"


def test_a_token_that_was_refused_early_is_renewed_once_for_all_who_ask(secrets: MemorySecrets) -> None:
    secrets.keep(TOKENS, ME.id)
    refreshed: list[Tokens] = []
    tokens = source(secrets, 500.0, refreshed)
    assert tokens.access() == "first"
    assert tokens.renew()
    assert tokens.renew()
    assert tokens.access() == "second"
    assert len(refreshed) == 1


def test_what_another_process_renewed_is_taken_and_not_renewed_again(secrets: MemorySecrets) -> None:
    secrets.keep(TOKENS, ME.id)
    refreshed: list[Tokens] = []
    mine = source(secrets, 500.0, refreshed)
    assert mine.access() == "first"
    secrets.keep(replace(TOKENS, access="theirs", refresh="theirs too", expires_at=9000.0), ME.id)
    assert mine.renew(), "the network refused what another process had made worthless"
    assert mine.access() == "theirs"
    assert refreshed == []


def test_a_new_sign_in_takes_the_place_of_the_old_one_which_is_given_back(secrets: MemorySecrets) -> None:
    secrets.keep(TOKENS, ME.id)
    tokens = source(secrets, 500.0, [])
    anew = replace(TOKENS, access="anew")
    given_back: list[Tokens] = []
    assert tokens.adopt(anew, given_back.append) is None
    assert given_back == [TOKENS]
    assert tokens.access() == "anew"
    assert secrets.get(X_ORIGIN, ME.id) == anew


def test_a_keyring_without_the_key_is_not_taken_for_a_person_who_signed_out(secrets: MemorySecrets) -> None:
    """One that was just restarted knows nothing for a moment."""
    tokens = source(secrets, 500.0, [])
    with pytest.raises(KeyMissing):
        tokens.access()
    secrets.keep(TOKENS, ME.id)
    assert tokens.access() == "first"


def test_what_cannot_be_renewed_says_so(secrets: MemorySecrets) -> None:
    tokens = source(secrets, 500.0, [])
    assert not tokens.renew()


def test_a_token_of_another_origin_is_never_handed_out() -> None:
    class Mixed(MemorySecrets):
        def get(self, origin: Origin, account_id: str) -> Tokens | None:
            return replace(TOKENS, origin=Origin.parse("http://127.0.0.1:9"))

    with pytest.raises(WrongOrigin):
        source(Mixed(), 0.0, []).access()
