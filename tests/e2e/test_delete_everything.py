"""A home full of everything is deleted from the real window: no file and no key is left, but what is other people's."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.account import Account, Tokens
from desktop.core.draft import Draft
from desktop.core.origin import Origin
from desktop.core.outbox import Kind
from desktop.services.keys import ARRIVING
from desktop.store.accounts import Accounts
from desktop.store.database import Database
from desktop.store.deleting import Key, begin
from desktop.store.drafts import Drafts
from desktop.store.log_file import write_log
from desktop.store.outbox import Outbox
from desktop.store.paths import Paths
from desktop.store.picture_cache import PictureCache
from desktop.store.rooms import Rooms
from desktop.store.secrets import KeyringSecrets
from desktop.surroundings import utc_now
from tests.conftest import REPOSITORY

NOWHERE = Origin.parse("http://127.0.0.1:9")
ME = Account("42", "mira", "Mira", NOWHERE, frozenset({"tweet.read", "tweet.write"}))


@pytest.fixture
def home(tmp_path: Path) -> Paths:
    """Of somebody who has used Parley for a while."""
    paths = Paths(tmp_path / "parley")
    for one in (paths, paths.practice):
        one.ensure()
        with closing(Database(one.database, clock=utc_now)) as database:
            room = Rooms(database, clock=utc_now).open("gardenchat", NOWHERE, hosts=["ines"])
            Drafts(database, clock=utc_now).keep(room.id, Draft("half a thought"))
            Outbox(database, clock=utc_now).add(room.id, NOWHERE, ME.id, Kind.POST, "a whole one")
            if one is paths:
                Accounts(database).keep(ME)
        PictureCache(one.cache / "pictures").put("https://pbs.twimg.com/a.png", b"a picture")
    (paths.home / "parley.damaged-2026-11-21T12-00-00.sqlite3").write_bytes(b"an older one")
    write_log(paths).close()
    return paths


def deleted(paths: Paths, tmp_path: Path, **own: str) -> str:
    """What the last window said, once somebody had deleted everything."""
    for name in ("data", "config", "cache"):
        own[f"XDG_{name.upper()}_HOME"] = str(tmp_path / name)
    own |= {
        "PARLEY_HOME": str(paths.home),
        "PARLEY_X_URL": str(NOWHERE),
        "DISPLAY": os.environ.get("DISPLAY", ":0"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.e2e.delete_everything"],
        cwd=REPOSITORY,
        env={**os.environ, **own},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def left(folder: Path) -> list[Path]:
    """Files, but for the desktop's own list of entries, and what the spell checker's library made in its own folder."""
    found = (path for path in folder.rglob("*") if path.is_file())
    return sorted(one for one in found if one.name != "mimeinfo.cache" and one.parent.name != "enchant")


def test_no_file_is_left_but_other_peoples(home: Paths, tmp_path: Path) -> None:
    theirs = (
        home.home / "taxes.ods",
        home.logs / "diary.txt",
        tmp_path / "data" / "applications" / "other.desktop",
    )
    for path in theirs:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    said = deleted(home, tmp_path)
    assert f"{theirs[1]}\n{theirs[0]}" in said
    assert left(tmp_path) == sorted(theirs)


def test_what_a_crash_left_is_finished_by_the_next_start(home: Paths, tmp_path: Path) -> None:
    begin(home, ())
    home.database.unlink()
    assert deleted(home, tmp_path) == "Done. Parley keeps nothing on this computer any more."
    assert left(tmp_path) == []
    assert not home.home.exists()


@pytest.mark.desktop
@pytest.mark.timeout(120)
def test_no_key_is_left_in_a_real_keyring(home: Paths, tmp_path: Path) -> None:
    secrets, another = (
        KeyringSecrets(home=str(home.home)),
        KeyringSecrets(home=str(tmp_path / "another home")),
    )
    for account_id in (ME.id, ARRIVING):
        secrets.keep(Tokens(NOWHERE, f"access {account_id}", "refresh", 1e12), account_id)
    another.keep(Tokens(NOWHERE, "another home's", "refresh", 1e12), ME.id)
    assert deleted(home, tmp_path) == "Done. Parley keeps nothing on this computer any more."
    assert [secrets.get(NOWHERE, each) for each in (ME.id, ARRIVING)] == [None, None]
    assert not home.home.exists()
    assert not home.practice.home.exists()
    assert another.get(NOWHERE, ME.id) is not None
    another.forget(NOWHERE, ME.id)


@pytest.mark.desktop
@pytest.mark.timeout(120)
def test_a_crash_after_the_note_loses_no_key_out_of_sight(home: Paths, tmp_path: Path) -> None:
    secrets = KeyringSecrets(home=str(home.home))
    secrets.keep(Tokens(NOWHERE, "access", "refresh", 1e12), ME.id)
    begin(home, (Key(NOWHERE, ME.id),))
    home.database.unlink()
    assert deleted(home, tmp_path).startswith("Done.")
    assert secrets.get(NOWHERE, ME.id) is None
