"""The privacy page says what is so: the files, the entries in the keyring and the settings that the code really has."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop.core.origin import X_ORIGIN
from desktop.services.keys import APP_ONLY, ARRIVING
from desktop.store import settings
from desktop.store.holdings import NAMES
from desktop.store.paths import Paths
from desktop.store.picture_cache import BUDGET, UNUSED_SECONDS
from desktop.store.secrets import KeyringSecrets
from desktop.store.settings import Setting
from desktop.ui.keeps import kept
from tests.conftest import REPOSITORY

PAGE = (REPOSITORY / "docs" / "privacy.md").read_text(encoding="utf-8")
FILES = PAGE.split("| file | what it is |")[1].split("\n\n")[0]
NAMED = re.findall(r"`([^`]+)`", FILES)
PICTURE = f"cache/pictures/{'0' * 64}"


def is_of(folder: str, name: str, path: str) -> bool:
    within, _, file = path.rpartition("/")
    return within == folder and re.fullmatch(name, file) is not None


@pytest.mark.parametrize(("folder", "name"), [one for names in NAMES.values() for one in names])
def test_every_file_that_parley_keeps_is_named(folder: str, name: str) -> None:
    named = [one.replace("cache/pictures/…", PICTURE) for one in NAMED]
    assert any(is_of(folder, name, one) for one in named)


def test_no_file_is_named_that_there_is_not() -> None:
    paths = Paths(Path("home"))
    besides = {f"{paths.replay.name}/", paths.deleting.name, ".txt"}
    known = [one for names in NAMES.values() for one in names]
    for path in set(NAMED) - besides:
        assert any(is_of(*one, path.replace("cache/pictures/…", PICTURE)) for one in known), path
    assert f"{BUDGET // 10**6} MB" in FILES
    assert f"{round(UNUSED_SECONDS / 86_400)} days" in FILES


def test_the_entries_in_the_keyring_are_called_as_the_page_says() -> None:
    for name in (KeyringSecrets().service(X_ORIGIN), APP_ONLY, ARRIVING):
        assert f"`{name}`" in PAGE


def test_every_setting_is_listed_and_no_other() -> None:
    ours = {one.name for one in vars(settings).values() if isinstance(one, Setting)}
    assert set(re.findall(r"`([^`]+)`", PAGE.split("## What the settings hold")[1])) == ours


def test_the_page_has_the_sentences_of_the_window() -> None:
    page = " ".join(PAGE.split())
    for told in kept("X", Path("home"), None):
        assert f"## {told.heading}" in PAGE
        for sentence in told.words.removesuffix(" home").split(". "):
            assert sentence.rstrip(".") in page
