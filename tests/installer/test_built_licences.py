"""The program that was built carries the licence of everything in it, each allowed, and a valid bill of materials."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from allowed import allowed, objections, parts_of
from licences import strangers
from sbom import main

from tests.conftest import REPOSITORY, absent

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]


@pytest.fixture(scope="module")
def bundle() -> Path:
    built = REPOSITORY / "dist" / "parley"
    if not built.is_dir():
        absent("needs dist/parley: make build")
    return built


def test_every_file_and_module_of_it_belongs_to_a_part_with_a_licence(bundle: Path) -> None:
    assert strangers(bundle) == []


def test_every_licence_in_it_is_allowed_and_its_large_parts_are_named(bundle: Path) -> None:
    parts = parts_of(bundle)
    assert objections(parts, allowed()) == []
    assert {"Parley", "Python", "Qt", "ICU", "tweepy", "QuickJS-ng", "openssl"} <= {
        one["name"] for one in parts
    }


def test_a_file_that_somebody_adds_is_noticed(bundle: Path, tmp_path: Path) -> None:
    copy = tmp_path / "parley"
    contents = copy / "_internal"
    contents.mkdir(parents=True)
    for name in ("licences", "PySide6"):
        (contents / name).symlink_to(bundle / "_internal" / name)
    (copy / "parley").symlink_to(bundle / "parley")
    (contents / "libreadline.so.8").write_bytes(b"")
    assert "libreadline.so.8" in strangers(copy)


def test_its_bill_of_materials_is_of_the_lock_and_valid(bundle: Path, tmp_path: Path) -> None:
    assert main(["--bundle", str(bundle), "--into", str(tmp_path)]) == 0
    (made,) = tmp_path.glob("parley-*.cdx.json")
    named = {one["name"]: one for one in json.loads(made.read_text(encoding="utf-8"))["components"]}
    assert named["Qt"]["components"], "with the checksums of its files"
    assert named["pyinstaller-hooks-contrib"]["scope"] == "excluded"
