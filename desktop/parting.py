"""Parting: what deletes everything of Parley's, wired for the command line, the window, and a start after a crash."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from desktop.services.keys import APP_ONLY, ARRIVING
from desktop.services.parting import Parting
from desktop.services.vault import Vault
from desktop.store.database import Database
from desktop.store.deleting import Key
from desktop.store.inventory import keys_of
from desktop.store.paths import HOME_VARIABLE, Paths, common_folder
from desktop.store.secrets import KeyringSecrets
from desktop.store.settings import BEARER_SINCE, KEEPS_SEEN, Settings
from desktop.surroundings import link_opener, x_origin


@contextmanager
def parting_at(paths: Paths, practice: Paths) -> Iterator[Parting]:
    """Of this person, with the system's own keyring; its worker ends with it."""
    secrets = KeyringSecrets(home=str(paths.home) if os.environ.get(HOME_VARIABLE) else "")
    vault = Vault(secrets)
    try:
        yield Parting(paths, practice, vault, secrets.service, link_opener(), common_folder())
    finally:
        vault.close()


def keys_at(database: Database) -> tuple[Key, ...]:
    """Whose keys the keyring may have: nobody's where nobody ever began to sign in. Raises StoreTrouble."""
    settings = Settings(database)
    origin, found = x_origin(settings), keys_of(database)
    if found or settings.get(KEEPS_SEEN):
        found += (Key(origin, ARRIVING),)
    return (*found, Key(origin, APP_ONLY)) if settings.get(BEARER_SINCE) else found
