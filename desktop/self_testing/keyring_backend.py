"""Keyring backend: which one there is, and whether it keeps, gives back and deletes a secret that opens nothing."""

from __future__ import annotations

import os
from secrets import token_hex

from desktop.core.account import Tokens
from desktop.core.errors import KeyringSilent, NoSafeKeyring
from desktop.core.origin import Origin
from desktop.services.checkup import Check
from desktop.services.vault import Vault
from desktop.store.secrets import KeyringSecrets

NAME = "keyring"
NOWHERE = Origin("https", "self-test.invalid", 443)
"""RFC 2606: nobody is ever there."""
DEADLINE = 8.0
"""Seconds for one call, which may wait for a person who types a password."""


def check_backend(
    *, required: bool = False, secrets: KeyringSecrets | None = None, deadline: float = DEADLINE
) -> Check:
    """Where no keyring keeps secrets safe, Parley asks for no other: that is a finding, unless one is `required`.
    One that does not answer is trouble in any case."""
    secrets = secrets or KeyringSecrets(home="self-test")
    vault = Vault(secrets, deadline=deadline)
    try:
        return _tried(vault, secrets)
    except KeyringSilent as silent:
        return Check(NAME, str(silent), silent.remedy)
    except NoSafeKeyring as none:
        found = f"none: keys are kept for the session. {none}"
        return Check(NAME, found, none.remedy if required else "")
    finally:
        vault.close()


def _tried(vault: Vault, secrets: KeyringSecrets) -> Check:
    account = f"self-test-{os.getpid()}-{token_hex(4)}"  # two at once are in nobody's way
    kept = Tokens(origin=NOWHERE, access=token_hex(16), refresh="", expires_at=0.0, scopes=frozenset())
    vault.keep(kept, account)
    try:
        given = vault.get(NOWHERE, account)
    finally:
        vault.forget(NOWHERE, account)
    name = secrets.describe()
    if given != kept:
        return Check(NAME, f"{name}: a secret did not come back", "Restart your keyring, then try again.")
    if vault.get(NOWHERE, account) is not None:
        return Check(NAME, f"{name}: a secret could not be deleted", "Restart your keyring, then try again.")
    return Check(NAME, f"{name}: keeps, gives and deletes")
