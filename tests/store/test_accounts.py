"""Accounts are remembered by origin, without their secrets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.store.accounts import Accounts
from desktop.store.database import Database
from tests.store.scene import ELSEWHERE, MINE


@pytest.fixture
def accounts(database: Database) -> Accounts:
    return Accounts(database)


def test_an_account_comes_back_as_it_was(accounts: Accounts) -> None:
    rich = replace(
        MINE, scopes=frozenset({"tweet.read", "offline.access"}), avatar_url="https://pbs.twimg.com/a"
    )
    accounts.keep(rich)
    assert accounts.get(X_ORIGIN, MINE.id) == rich
    assert accounts.list(X_ORIGIN) == (rich,)


def test_keeping_again_brings_it_up_to_date(accounts: Accounts) -> None:
    accounts.keep(MINE)
    accounts.keep(replace(MINE, username="new_me"))
    assert [account.username for account in accounts.list(X_ORIGIN)] == ["new_me"]


def test_the_same_id_on_another_origin_is_another_account(accounts: Accounts) -> None:
    accounts.keep(MINE)
    assert accounts.get(ELSEWHERE, MINE.id) is None
    accounts.keep(replace(MINE, origin=ELSEWHERE, username="other"))
    accounts.remove(ELSEWHERE, MINE.id)
    assert accounts.list(ELSEWHERE) == ()
    assert accounts.list(X_ORIGIN) == (MINE,)


def test_accounts_are_listed_by_username(accounts: Accounts) -> None:
    for number, username in enumerate(["zoe", "Bob", "ada"]):
        accounts.keep(replace(MINE, id=str(number), username=username))
    assert [account.username for account in accounts.list(X_ORIGIN)] == ["ada", "Bob", "zoe"]


def test_removing_what_is_not_there_changes_nothing(accounts: Accounts) -> None:
    accounts.keep(MINE)
    accounts.remove(X_ORIGIN, "nobody")
    assert accounts.list(X_ORIGIN) == (MINE,)


def test_later_is_remembered_for_the_account_until_it_signs_out(accounts: Accounts) -> None:
    accounts.keep(MINE)
    assert not accounts.has_put_off(X_ORIGIN, MINE.id)
    accounts.put_off(X_ORIGIN, MINE.id)
    accounts.keep(replace(MINE, username="new_me"))
    assert accounts.has_put_off(X_ORIGIN, MINE.id)
    accounts.remove(X_ORIGIN, MINE.id)
    accounts.keep(MINE)
    assert not accounts.has_put_off(X_ORIGIN, MINE.id)
