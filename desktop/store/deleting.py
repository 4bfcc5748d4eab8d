"""Deleting: a note that everything is being deleted, which outlives a crash, and the files of the homes going."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import BadInput, StoreLocked, StoreTrouble
from desktop.core.origin import Origin
from desktop.store.holdings import foreign, remove_folders, take_away, take_common_away
from desktop.store.paths import Paths, unusable
from desktop.store.turn import turn


@dataclass(frozen=True, slots=True)
class Key:
    """An entry in the keyring, by what it is found under; nothing of what it holds."""

    origin: Origin
    account_id: str


def is_begun(paths: Paths) -> bool:
    """Somebody agreed to it, and it has not come to its end."""
    return paths.deleting.exists()


def begin(paths: Paths, keys: Sequence[Key]) -> None:
    """From here on it comes to its end, now or at the next start. `keys` are those that the keyring may have: the
    database, which knows them, goes. Raises HomeUnusable."""
    note, beside = paths.deleting, _beside(paths)
    try:
        beside.write_text(json.dumps([[str(key.origin), key.account_id] for key in keys]), encoding="utf-8")
        beside.replace(note)
    except OSError as problem:
        raise unusable(paths.home, problem) from problem


def keys_left(paths: Paths) -> tuple[Key, ...]:
    """As noted. A note that cannot be read names none."""
    found = []
    with suppress(OSError, ValueError, TypeError, BadInput):
        for origin, account_id in json.loads(paths.deleting.read_text(encoding="utf-8")):
            found.append(Key(Origin.parse(origin), str(account_id)))
    return tuple(found)


def _beside(paths: Paths) -> Path:
    return paths.deleting.with_name(f"{paths.deleting.name}-new")


def is_open(paths: Paths) -> bool:
    """A Parley is at work in this home."""
    if not paths.database.exists():
        return False
    try:
        with turn(paths.database, "the home", wait=0.0):
            return False
    except StoreLocked:
        return True
    except StoreTrouble:  # a folder that cannot be written
        return False


@dataclass(frozen=True, slots=True)
class Remains:
    """What is still there when all was tried."""

    undeleted: tuple[Path, ...] = ()
    """Parley's own; another try may help."""
    foreign: tuple[Path, ...] = ()
    """Other people's files, which stay, and their folder with them."""


def delete_homes(paths: Paths, practice: Paths, common: Path, *, keep_note: bool = False) -> Remains:
    """All files of both homes, the note last and only where nothing of Parley's is left. A practice room that is open
    in another process keeps its home. May be called again at any time."""
    undeleted = [*take_away(paths)]
    strange = foreign(paths)
    if is_open(practice):
        undeleted.append(practice.home)
    else:
        undeleted += take_away(practice)
        strange += foreign(practice)
    take_common_away(common)
    if not (undeleted or keep_note):
        for note in (_beside(paths), paths.deleting):
            with suppress(OSError):
                note.unlink(missing_ok=True)
        remove_folders(paths.home)
    return Remains(tuple(undeleted), strange)
