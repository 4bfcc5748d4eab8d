"""Parting: everything that Parley keeps on this computer is deleted: keys, the entry for links, files of both homes."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from desktop.core.errors import LinksNotTaken, NoSafeKeyring
from desktop.core.origin import Origin
from desktop.services.link_opener import LinkOpener
from desktop.services.vault import Vault
from desktop.store.deleting import Key, Remains, begin, delete_homes, keys_left
from desktop.store.paths import Paths

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What could not be deleted, and why not, where that is so."""

    remains: Remains = field(default_factory=Remains)
    keys: tuple[str, ...] = ()
    """Entries that the keyring may still have, as "name, account"."""
    why: NoSafeKeyring | None = None

    @property
    def is_done(self) -> bool:
        return not (self.keys or self.remains.undeleted)


class Parting:
    """Nobody may have the home open. Every step may be done again: a crash between two of them loses nothing, and the
    next start goes on. `named` says what the keyring calls the entries of an origin."""

    def __init__(
        self,
        paths: Paths,
        practice: Paths,
        vault: Vault,
        named: Callable[[Origin], str],
        links: LinkOpener | None,
        common: Path,
    ) -> None:
        self._paths, self._practice, self._vault = paths, practice, vault
        self._named, self._links, self._common = named, links, common

    def go_on(self) -> Outcome:
        """Blocking: the keyring may ask its person, within the vault's patience. Keys come first: as long as one may be
        left, the note of which they are stays."""
        left, why = self._forget(keys_left(self._paths))
        if left:
            begin(self._paths, left)
        if self._links is not None:
            try:
                self._links.switch_off()
            except LinksNotTaken as trouble:
                _log.info("The entry for links is still there: %s", trouble)
        entries = tuple(f"{self._named(key.origin)}, {key.account_id}" for key in left)
        remains = delete_homes(self._paths, self._practice, self._common, keep_note=bool(left))
        return Outcome(remains, entries, why)

    def leave_keys(self) -> Remains:
        """Whoever was told of the keys that are left leaves them there; nothing of Parley's knows them any more."""
        return delete_homes(self._paths, self._practice, self._common)

    def _forget(self, keys: tuple[Key, ...]) -> tuple[tuple[Key, ...], NoSafeKeyring | None]:
        """Which the keyring may still have. One that does not answer is not asked again."""
        left: list[Key] = []
        why: NoSafeKeyring | None = None
        for key in keys:
            try:
                if why is None:
                    self._vault.forget(key.origin, key.account_id)
                    continue
            except NoSafeKeyring as trouble:
                why = trouble
            left.append(key)
        return tuple(left), why
