"""Keys: the sign-ins of one origin: taken in after consent, handed out as tokens, given back at signing out."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from typing import Protocol

from desktop.core.account import Account, Tokens
from desktop.core.errors import BadInput, NoSafeKeyring, ParleyError, SignInUnfinished
from desktop.core.origin import Origin
from desktop.core.sentence import sentence
from desktop.services.tokens import TokenSource
from desktop.services.vault import Vault
from desktop.store.accounts import Accounts

_log = logging.getLogger(__name__)

ARRIVING = "arriving"
"""Stands in the vault for the account of a key that was just given and whose person is not known yet."""
APP_ONLY = "app-only"
"""Stands in the vault for the account of a key that is an app's own and no person's: an organiser's bearer token."""
NEVER = 253_402_300_799.0
"""The end of the year 9999, in seconds since the epoch: a bearer token does not end by itself."""
_BEARER = re.compile(r"[A-Za-z0-9\-._~+/%]{60,1000}=*")
"""RFC 6750, section 2.1, and the percent signs of X's. An app's other secrets are shorter; a longer one does not fit
into Windows' keyring (store/secrets.py)."""
NEEDED = frozenset({"tweet.read", "users.read"})
"""Without these nothing can be read, and nobody could be told who they are (X: search/recent, users/me)."""


class Network(Protocol):
    """What keys are for: the network that gave them. Every method may raise ParleyError."""

    def whoami(self, tokens: Tokens) -> Account: ...

    def refresh(self, tokens: Tokens) -> Tokens: ...

    def revoke(self, tokens: Tokens) -> None: ...


class Keys:
    """Thread-safe. `turn` makes what it is given the business of one process at a time.

    A key is stored before it is used and revoked before it is forgotten, so that a death between two steps leaves
    none that the network takes and nobody has.
    """

    def __init__(
        self,
        origin: Origin,
        accounts: Accounts,
        vault: Vault,
        network: Network,
        *,
        now: Callable[[], float],
        turn: Callable[[str], AbstractContextManager[None]],
        bearer_changed: Callable[[bool], None] = lambda kept: None,
    ) -> None:
        self._origin = origin
        self._accounts = accounts
        self._vault = vault
        self._network = network
        self._now = now
        self._turn = turn
        self._bearer_changed = bearer_changed
        self._sources: dict[str, TokenSource] = {}
        self._bearer = ""
        self._bearer_unkept = False

    def of(self, account: Account) -> TokenSource:
        """Where the tokens of `account` come from."""
        source = self._sources.get(account.id)
        if source is None:
            source = TokenSource(
                account,
                self._vault,
                self._network.refresh,
                now=self._now,
                turn=lambda: self._turn(f"sign-in {account.origin} {account.id}"),
            )
            source = self._sources.setdefault(account.id, source)
        return source

    def accounts(self) -> tuple[Account, ...]:
        """Everybody who is signed in."""
        return self._accounts.list(self._origin)

    def take_in(
        self, tokens: Tokens, expected: Account | None = None
    ) -> tuple[Account, NoSafeKeyring | None]:
        """Whose `tokens` these are, now among the accounts with what they granted; and why the key could not be stored,
        where it could not: then it holds for this session.

        `expected` is who was asked for more permissions: nobody else is taken in for them. Raises SignInUnfinished
        where too little was granted or somebody else said yes, and what the network raises; then the key is given
        back. So it is where the same person is here already with a good key that opens more.
        """
        locked = self._swept()
        stored = locked is None and self._try(lambda: self._vault.keep(tokens, ARRIVING))
        try:
            account = self._recognised(tokens, expected)
        except ParleyError:
            if self._try(lambda: self._network.revoke(tokens)) and stored:
                self._try(lambda: self._vault.forget(self._origin, ARRIVING))
            raise
        known = self._accounts.get(self._origin, account.id)
        if known is not None and known.scopes - tokens.scopes and self._is_good(known):
            if self._try(lambda: self._network.revoke(tokens)) and stored:
                self._try(lambda: self._vault.forget(self._origin, ARRIVING))
            return known, self.of(known).unkept
        self._accounts.keep(account)
        unkept = self.of(account).adopt(tokens, self._network.revoke, locked)
        if stored:
            self._try(lambda: self._vault.forget(self._origin, ARRIVING))
        return account, unkept

    def sign_out(self, account: Account) -> None:
        """Give the key back at the network, forget it here, take the account off the list.

        What its rooms saw and queued stays. Raises StillConnected or NoSafeKeyring after all was done that could be.
        """
        try:
            self.of(account).give_back(self._network.revoke)
        finally:
            self._accounts.remove(account.origin, account.id)
            self._sources.pop(account.id, None)

    def bearer(self) -> str:
        """The app-only bearer token that an organiser put here; empty where there is none.

        Waits for the keyring until it has one. Raises NoSafeKeyring.
        """
        if not self._bearer:
            kept = self._vault.get(self._origin, APP_ONLY)
            self._bearer = kept.access if kept else ""
        return self._bearer

    def keep_bearer(self, pasted: str) -> NoSafeKeyring | None:
        """Keep a bearer token as it was pasted; why it holds for this session only, where the keyring did not take it.

        Whether the network takes it shows at its first use. Raises BadInput where it cannot be one; nothing of it is
        in what is said then.
        """
        bearer = pasted.strip().removeprefix("Bearer ").strip()
        if not _BEARER.fullmatch(bearer):
            raise BadInput(
                "This is no bearer token.",
                "Copy it whole from the developer console, where it is called Bearer Token.",
            )
        self._bearer, self._bearer_unkept = bearer, True
        try:
            self._vault.keep(Tokens(self._origin, bearer, "", NEVER, given_at=self._now()), APP_ONLY)
            self._bearer_unkept = False
        except NoSafeKeyring as locked:
            return locked
        finally:
            self._bearer_changed(True)
        return None

    def forget_bearer(self) -> None:
        """Raises NoSafeKeyring where the keyring may have it still; this session uses it no more in any case."""
        self._bearer, self._bearer_unkept = "", False
        self._bearer_changed(False)
        self._vault.forget(self._origin, APP_ONLY)

    @property
    def bearer_holds_for_session_only(self) -> bool:
        """The keyring did not take it: it is gone when the program ends."""
        return self._bearer_unkept

    def leave(self) -> None:
        """The session ends: a key that holds for the session only is given back."""
        for source in list(self._sources.values()):
            source.leave(self._network.revoke)

    def _swept(self) -> NoSafeKeyring | None:
        """Give back a key that arrived earlier and whose process ended before it knew whose it was.

        Why the keyring cannot be asked, where that is so: nobody likes its question twice.
        """
        try:
            left = self._vault.get(self._origin, ARRIVING)
            if left is None:
                return None
            kept = [self._vault.get(self._origin, account.id) for account in self.accounts()]
            if not any(tokens is not None and tokens.access == left.access for tokens in kept):
                self._network.revoke(left)
        except NoSafeKeyring as locked:
            return locked
        except ParleyError as trouble:
            _log.info("What an earlier sign-in left could not be given back: %s", trouble)
        return None

    def _recognised(self, tokens: Tokens, expected: Account | None) -> Account:
        if not tokens.scopes >= NEEDED:
            raise SignInUnfinished(
                "You did not allow Parley to read for you.", "Sign in again and allow what is asked there."
            )
        account = replace(self._network.whoami(tokens), scopes=tokens.scopes)
        if expected is not None and account.id != expected.id:
            raise SignInUnfinished(
                sentence("You said yes as @%1, and here you are @%2.", account.username, expected.username),
                sentence("Sign in to your browser as @%1, then try again.", expected.username),
            )
        return account

    def _is_good(self, known: Account) -> bool:
        """Whether the network takes the key that this account has."""
        try:
            access = self.of(known).access()
            return self._network.whoami(Tokens(self._origin, access, "", self._now())).id == known.id
        except ParleyError:
            return False

    def _try(self, work: Callable[[], object]) -> bool:
        """Whether it worked. For steps that tidy up: what was asked for does not depend on them."""
        try:
            work()
            return True
        except ParleyError as trouble:
            _log.info("A step of signing in or out was left out: %s", trouble)
            return False
