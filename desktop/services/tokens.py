"""TokenSource: the access token of one account, renewed when it is about to end, by one process at a time."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager

from desktop.core.account import Account, Tokens
from desktop.core.errors import (
    KeyLeftBehind,
    KeyMissing,
    NoSafeKeyring,
    ParleyError,
    SignInNeeded,
    StillConnected,
    WrongOrigin,
)
from desktop.services.vault import Vault

_log = logging.getLogger(__name__)

MARGIN = 60.0
"""Seconds before its end at which a token counts as ended."""

Turn = Callable[[], AbstractContextManager[object]]


class TokenSource:
    """Thread-safe. Refresh tokens are single-use, and using one again ends the whole sign-in (X-PLATFORM section 1):

    whoever renews has the `turn`, alone of all processes, reads the vault again because another may have renewed
    meanwhile, and stores the new pair before it is used. Where a process dies after the network spent the old pair
    and before the new one was stored, the old one stays in the vault: the next renewal tries it, and the network
    ends that sign-in, so that nobody is left with keys that nobody has.
    """

    def __init__(
        self,
        account: Account,
        vault: Vault,
        refresh: Callable[[Tokens], Tokens],
        *,
        now: Callable[[], float],
        turn: Turn,
    ) -> None:
        self._account = account
        self._vault = vault
        self._refresh = refresh
        self._now = now
        self._turn = turn
        self._lock = threading.Lock()
        self._tokens: Tokens | None = None
        self._unkept = False  # our pair is newer than what the vault has, which could not be written
        self._why: NoSafeKeyring | None = None
        self._renewed_at = float("-inf")

    @property
    def unkept(self) -> NoSafeKeyring | None:
        """Why the tokens in use are kept nowhere, where they are not; asked without waiting for anybody."""
        return self._why if self._unkept else None

    def adopt(
        self, tokens: Tokens, revoke: Callable[[Tokens], None], locked: NoSafeKeyring | None = None
    ) -> NoSafeKeyring | None:
        """Store `tokens` and use them from now on; the pair whose place they take is revoked, before nobody has it.

        Why they could not be stored, where they could not: then they are used for this session. `locked` is why it is
        not even tried.
        """
        with self._lock, self._turn():
            unkept = self._tokens if self._unkept else None
            self._tokens, self._unkept = tokens, True
            if unkept is not None:
                self._is_revoked(unkept, revoke)
            self._why = locked
            if locked is not None:
                return locked
            try:
                kept = self._vault.get(self._account.origin, self._account.id)
                if kept is not None and kept.access != tokens.access:
                    self._is_revoked(kept, revoke)
                self._vault.keep(tokens, self._account.id)
            except NoSafeKeyring as trouble:
                self._why = trouble
                return trouble
            self._unkept = False
            return None

    def access(self) -> str:
        """A token that is good for another minute. Raises SignInNeeded (KeyMissing where the vault has none just now),
        NoSafeKeyring, StoreLocked, or what a refresh raises."""
        with self._lock:
            tokens = self._tokens or self._vault.get(self._account.origin, self._account.id)
            if tokens is None:
                raise KeyMissing(
                    f"Your keyring has no key for @{self._account.username} at the moment.",
                    "Unlock the keyring, or sign in again.",
                )
            self._check_origin(tokens)
            self._tokens = self._renewed(tokens) if self._is_ending(tokens) else tokens
            return self._tokens.access

    def renew(self) -> bool:
        """The network refused the token before its time: get another. False where only a person can help.

        Whoever asks shortly after another gets what that one got: one refusal is often heard by two threads.
        """
        with self._lock:
            if self._now() - self._renewed_at < MARGIN:
                return True
            if self._tokens is None:
                return False
            try:
                self._tokens = self._renewed(self._tokens)
            except ParleyError:
                return False
            return True

    def give_back(self, revoke: Callable[[Tokens], None]) -> None:
        """Sign out: the network is told first, then the vault, so that no key is forgotten that still opens.

        Raises StillConnected or KeyLeftBehind after everything was done that could be.
        """
        with self._lock, self._turn():
            tokens = self._newest()
            untold = tokens is None or not self._is_revoked(tokens, revoke)
            self._tokens, self._unkept = None, False
            try:
                self._vault.forget(self._account.origin, self._account.id)
            except NoSafeKeyring as locked:
                if not untold:
                    raise KeyLeftBehind(
                        "You are signed out, and a key that opens nothing any more is still in your keyring.",
                        "You may delete it there; its name begins with Parley.",
                    ) from locked
            if untold:
                raise StillConnected(
                    "You are signed out here. The network could not be told, and may still list Parley as connected.",
                    "Remove Parley there: Settings, Security and account access, Apps and sessions, Connected apps.",
                )

    def leave(self, revoke: Callable[[Tokens], None]) -> None:
        """The session ends: what could not be stored is given back, for nobody will have it any more."""
        if not self._lock.acquire(timeout=1.0):  # somebody is waiting for the keyring or the network
            return
        try:
            if self._unkept and self._tokens is not None:
                self._is_revoked(self._tokens, revoke)
                self._tokens, self._unkept = None, False
        finally:
            self._lock.release()

    def _is_revoked(self, tokens: Tokens, revoke: Callable[[Tokens], None]) -> bool:
        """Whether the network takes these no more, now that it was told."""
        try:
            revoke(tokens)
            return True
        except ParleyError as trouble:
            _log.info("The network could not be told of a key that is given back: %s", trouble)
            return False

    def _renewed(self, old: Tokens) -> Tokens:
        """A pair that is not `old` and not about to end. Without a keyring a sign-in lasts for the session: what cannot
        be stored is used all the same."""
        with self._turn():
            newest = self._newest() or old
            self._check_origin(newest)
            if newest.access != old.access and not self._is_ending(newest):
                return newest
            if not newest.refresh:
                raise SignInNeeded(f"@{self._account.username}'s sign-in has ended.", "Sign in again.")
            fresh = self._tokens = self._refresh(newest)
            self._renewed_at = self._now()
            self._unkept = True
            try:
                self._vault.keep(fresh, self._account.id)
                self._unkept = False
            except NoSafeKeyring as trouble:
                self._why = trouble
                _log.info("The renewed sign-in could not be kept: %s", trouble)
            return fresh

    def _newest(self) -> Tokens | None:
        """The pair that is good now, asked for within our turn: the vault's, unless ours could not be written there or
        the vault cannot be read."""
        if self._unkept:
            return self._tokens
        try:
            return self._vault.get(self._account.origin, self._account.id) or self._tokens
        except NoSafeKeyring:
            return self._tokens

    def _is_ending(self, tokens: Tokens) -> bool:
        return tokens.expires_at - MARGIN <= self._now()

    def _check_origin(self, tokens: Tokens) -> None:
        if tokens.origin != self._account.origin:
            raise WrongOrigin(f"A key for {tokens.origin} was about to be used for {self._account.origin}.")
