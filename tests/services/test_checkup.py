"""What the doctor says of keys, clocks and the way: how it stands and what to do, and never a secret."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from desktop.core.account import Account, Tokens
from desktop.core.errors import ScriptMissing
from desktop.core.origin import X_ORIGIN, Origin
from desktop.core.proxy import By, ProxyWish
from desktop.networks.way import Ways
from desktop.practice.server import PracticeServer
from desktop.services import checkup
from desktop.services.keys import APP_ONLY
from desktop.services.vault import Vault
from desktop.store.secrets import MemorySecrets

NOW = 1_000_000_000.0
MIRA = Account("7", "mira", "Mira Engel", X_ORIGIN)


@pytest.fixture
def vault() -> Iterator[Vault]:
    made = Vault(MemorySecrets())
    yield made
    made.close()


@pytest.mark.parametrize(
    ("tokens", "said", "remedy"),
    [
        (
            Tokens(X_ORIGIN, "s3cret", "r3newal", NOW + 2400, given_at=NOW - 4800),
            "given 80 min ago, ends in 40 min",
            "",
        ),
        (Tokens(X_ORIGIN, "s3cret", "r3newal", NOW - 3 * 86400), "ended 3 days ago; it is renewed", ""),
        (
            Tokens(X_ORIGIN, "s3cret", "", NOW - 60, given_at=NOW - 7260),
            "ended 1 min ago",
            "Sign in again as @mira.",
        ),
        (None, "no key in the keyring", "Unlock the keyring, or sign in again."),
    ],
)
def test_an_account_says_how_old_its_key_is_and_when_it_ends(
    vault: Vault, tokens: Tokens | None, said: str, remedy: str
) -> None:
    if tokens is not None:
        vault.keep(tokens, MIRA.id)
    (check,) = checkup.check_accounts([MIRA], vault, NOW)
    assert said in check.found
    assert check.remedy == remedy
    assert "s3cret" not in repr(check)
    assert "r3newal" not in repr(check)


def test_a_bearer_is_there_or_not_and_never_shown(vault: Vault) -> None:
    assert checkup.check_bearer(X_ORIGIN, vault).found.startswith("none")
    vault.keep(Tokens(X_ORIGIN, "s3cret", "", NOW * 9, given_at=NOW), APP_ONLY)
    assert checkup.check_bearer(X_ORIGIN, vault).found == "kept since 2001-09-09"


def test_a_clock_that_is_wrong_is_said_and_no_call_is_billed() -> None:
    with PracticeServer() as server:
        network, clock = checkup.check_network(
            Origin.parse(server.url), Ways(), lambda: datetime.now(UTC) - timedelta(hours=1)
        )
        assert network.ok
        assert not clock.ok
        assert server.ledger.usd == 0


def test_a_script_that_cannot_be_fetched_is_told_with_what_to_do() -> None:
    def unreachable(address: str, origin: Origin) -> tuple[str, ...]:
        raise ScriptMissing(f"The proxy script at {address} cannot be fetched.", "Ask.")

    ways = Ways(lambda: ProxyWish(By.SCRIPT, "http://pac.test/"), ask_script=unreachable)
    assert checkup.check_proxy(X_ORIGIN, ways).remedy == "Ask."
