"""All of Parley goes from a computer, in steps that a crash may come between; what cannot go is named."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop.core.account import Tokens
from desktop.core.errors import KeyringLocked, LinksNotTaken
from desktop.core.origin import X_ORIGIN, Origin
from desktop.services.parting import Parting
from desktop.services.vault import Vault
from desktop.store.database import Database
from desktop.store.deleting import Key, begin, is_begun, keys_left
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.store.turn import turn
from tests.store.scene import StandingClock


class LockedSecrets(MemorySecrets):
    def __init__(self) -> None:
        super().__init__()
        self.locked, self.asked = False, 0

    def forget(self, origin: Origin, account_id: str) -> None:
        self.asked += 1
        if self.locked:
            raise KeyringLocked("The keyring is locked.", "Unlock it.")
        super().forget(origin, account_id)


@dataclass
class Links:
    on: bool = True
    refuses: bool = False

    def is_installed(self) -> bool:
        return False

    def is_on(self) -> bool:
        return self.on

    def switch_on(self) -> None:
        self.on = True

    def switch_off(self) -> None:
        if self.refuses:
            raise LinksNotTaken("No.")
        self.on = False


@dataclass
class Scene:
    folder: Path
    secrets: LockedSecrets = field(default_factory=LockedSecrets)
    links: Links = field(default_factory=Links)

    def __post_init__(self) -> None:
        self.paths, self.practice = Paths(self.folder / "parley"), Paths(self.folder / "parley-practice")
        for paths in (self.paths, self.practice):
            paths.ensure()
            Database(paths.database, clock=StandingClock()).close()
        self.vault = Vault(self.secrets)
        for account_id in ("7", "8"):
            self.vault.keep(Tokens(X_ORIGIN, account_id, "", 1e12), account_id)

    def parting(self) -> Parting:
        return Parting(
            self.paths,
            self.practice,
            self.vault,
            lambda origin: f"Parley {origin}",
            self.links,
            self.folder / "common",
        )

    def begin(self) -> None:
        begin(self.paths, (Key(X_ORIGIN, "7"), Key(X_ORIGIN, "8")))

    def keys(self) -> list[str]:
        return [one for one in ("7", "8") if self.vault.get(X_ORIGIN, one)]


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


def test_keys_the_entry_for_links_and_both_homes_go(scene: Scene) -> None:
    scene.begin()
    assert scene.parting().go_on().is_done
    assert (scene.keys(), scene.links.on, list(scene.folder.iterdir())) == ([], False, [])
    scene.vault.close()


def test_a_crash_between_two_steps_leaves_a_note_and_the_next_try_goes_on(scene: Scene) -> None:
    scene.begin()
    scene.vault.forget(X_ORIGIN, "7")
    scene.paths.database.unlink()
    assert is_begun(scene.paths)
    assert scene.parting().go_on().is_done
    assert list(scene.folder.iterdir()) == []
    assert scene.parting().go_on().is_done
    scene.vault.close()


def test_a_locked_keyring_is_asked_once_and_its_keys_are_named(scene: Scene) -> None:
    scene.begin()
    scene.secrets.locked = True
    outcome = scene.parting().go_on()
    assert outcome.keys == (f"Parley {X_ORIGIN}, 7", f"Parley {X_ORIGIN}, 8")
    assert (str(outcome.why), scene.secrets.asked) == ("The keyring is locked.", 1)
    assert not scene.paths.database.exists()
    assert keys_left(scene.paths) == (Key(X_ORIGIN, "7"), Key(X_ORIGIN, "8"))
    scene.secrets.locked = False
    assert scene.parting().go_on().is_done
    assert (scene.keys(), list(scene.folder.iterdir())) == ([], [])
    scene.vault.close()


def test_whoever_leaves_the_keys_there_is_rid_of_the_note_too(scene: Scene) -> None:
    scene.begin()
    scene.secrets.locked = True
    parting = scene.parting()
    assert len(parting.go_on().keys) == 2
    assert is_begun(scene.paths)
    parting.leave_keys()
    assert (list(scene.folder.iterdir()), scene.secrets.asked) == ([], 1)
    scene.vault.close()


def test_a_practice_room_that_is_open_keeps_its_home_until_the_next_try(scene: Scene) -> None:
    scene.begin()
    with turn(scene.practice.database, "the home"):
        outcome = scene.parting().go_on()
    assert outcome.remains.undeleted == (scene.practice.home,)
    assert is_begun(scene.paths)
    assert scene.parting().go_on().is_done
    assert list(scene.folder.iterdir()) == []
    scene.vault.close()


def test_other_peoples_files_stay_and_are_named(scene: Scene) -> None:
    scene.begin()
    theirs = scene.paths.home / "taxes.ods"
    theirs.touch()
    outcome = scene.parting().go_on()
    assert (outcome.is_done, outcome.remains.foreign) == (True, (theirs,))
    assert list(scene.paths.home.iterdir()) == [theirs]
    scene.vault.close()


def test_a_note_that_cannot_be_read_and_a_desktop_that_refuses_stop_nothing(scene: Scene) -> None:
    scene.begin()
    (scene.paths.home / "parley.deleting").write_bytes(b"\xff[")
    scene.links.refuses = True
    assert scene.parting().go_on().is_done
    assert (scene.keys(), list(scene.folder.iterdir())) == (["7", "8"], [])
    scene.vault.close()
