"""TokenSource: the access token of one account, refreshed when it is about to end."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from desktop.core.account import Account, Tokens
from desktop.core.errors import NoSafeKeyring, ParleyError, SignInNeeded, WrongOrigin
from desktop.services.vault import Vault

_log = logging.getLogger(__name__)

MARGIN = 60.0
"""Seconds before its end at which a token counts as ended."""


class TokenSource:
    """Thread-safe. Refresh tokens are single-use (X: fundamentals/authentication, OAuth 2.0): one refresher, and the
    new pair is stored before it is used, where there is a keyring to store it in."""

    def __init__(
        self,
        account: Account,
        vault: Vault,
        refresh: Callable[[Tokens], Tokens],
        *,
        now: Callable[[], float],
    ) -> None:
        self._account = account
        self._vault = vault
        self._refresh = refresh
        self._now = now
        self._lock = threading.Lock()
        self._tokens: Tokens | None = None
        self._renewed_at = float("-inf")

    def adopt(self, tokens: Tokens) -> None:
        """Use `tokens` from now on, whether or not a keyring could keep them."""
        with self._lock:
            self._tokens = tokens

    def access(self) -> str:
        """A token that is good for another minute. Raises SignInNeeded, NoSafeKeyring, or what a refresh raises."""
        with self._lock:
            tokens = self._tokens or self._vault.get(self._account.origin, self._account.id)
            if tokens is None:
                raise SignInNeeded(f"@{self._account.username} is not signed in.", "Sign in again.")
            if tokens.origin != self._account.origin:
                raise WrongOrigin(
                    f"A key for {tokens.origin} was about to be used for {self._account.origin}."
                )
            if tokens.expires_at - MARGIN <= self._now():
                tokens = self._renew(tokens)
            self._tokens = tokens
            return tokens.access

    def renew(self) -> bool:
        """The network refused the token before its time: get another. False where only a person can help.

        Whoever asks shortly after another gets what that one got: one refusal is often heard by two threads.
        """
        with self._lock:
            if self._now() - self._renewed_at < MARGIN:
                return True
            tokens = self._tokens
            if tokens is None or not tokens.refresh:
                return False
            try:
                self._tokens = self._renew(tokens)
            except ParleyError:
                return False
            return True

    def _renew(self, tokens: Tokens) -> Tokens:
        """The old pair is spent as soon as the network answers, so the new one is held on to whatever the keyring does:
        without a keyring a sign-in lasts for the session."""
        if not tokens.refresh:
            raise SignInNeeded(f"@{self._account.username}'s sign-in has ended.", "Sign in again.")
        fresh = self._tokens = self._refresh(tokens)
        self._renewed_at = self._now()
        try:
            self._vault.keep(fresh, self._account.id)
        except NoSafeKeyring as trouble:
            _log.info("The renewed sign-in could not be kept: %s", trouble)
        return fresh
