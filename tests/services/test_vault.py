"""The keyring may block for ever; whoever asks it does not."""

from __future__ import annotations

import threading

import pytest

from desktop.core.account import Tokens
from desktop.core.errors import NoSafeKeyring
from desktop.core.origin import X_ORIGIN, Origin
from desktop.services.vault import Vault
from desktop.store.secrets import MemorySecrets

TOKENS = Tokens(X_ORIGIN, "access", "refresh", 1e12)


class StuckSecrets(MemorySecrets):
    """A daemon that hangs until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.release = threading.Event()

    def get(self, origin: Origin, account_id: str) -> Tokens | None:
        self.release.wait(10)
        return super().get(origin, account_id)


def test_what_was_kept_is_given_back_and_forgotten_when_asked() -> None:
    vault = Vault(MemorySecrets())
    vault.keep(TOKENS, "7")
    assert vault.get(X_ORIGIN, "7") == TOKENS
    vault.forget(X_ORIGIN, "7")
    assert vault.get(X_ORIGIN, "7") is None
    vault.close()


def test_a_hung_keyring_is_a_sentence_after_the_deadline_and_comes_back_by_itself() -> None:
    secrets = StuckSecrets()
    vault = Vault(secrets, deadline=0.05)
    with pytest.raises(NoSafeKeyring):
        vault.get(X_ORIGIN, "7")
    with pytest.raises(NoSafeKeyring):
        vault.keep(TOKENS, "7")
    secrets.release.set()
    while True:
        try:
            vault.keep(TOKENS, "7")
            break
        except NoSafeKeyring:
            continue
    assert vault.get(X_ORIGIN, "7") == TOKENS
    vault.close()


def test_tokens_show_no_secret() -> None:
    assert "access" not in repr(TOKENS).replace("Tokens", "")
    assert "refresh" not in repr(TOKENS)
