"""The inventory names every file that the program reads, and each that is missing, cut or broken is said."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import pytest

from desktop.self_testing.inventory import DOCUMENTS, ICONS, PRACTICE, SELF_TEST, check_inventory, needed
from desktop.surroundings import resources
from desktop.ui.icons import APPLICATION
from tests.catalogues import languages
from tests.conftest import REPOSITORY


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Resources and guides as a package has them."""
    folder = tmp_path / "resources"
    ignore = shutil.ignore_patterns("installer", "*.ts", "*.qm")
    shutil.copytree(resources(), folder, ignore=ignore)
    shutil.copytree(REPOSITORY / "docs", tmp_path / "docs", ignore=shutil.ignore_patterns("adr"))
    (folder / "translations").mkdir(exist_ok=True)
    for language in languages.FORMS:
        (folder / "translations" / f"parley_{language}.qm").write_bytes(b"catalogue")
    return folder


def test_a_whole_package_is_whole(package: Path) -> None:
    check = check_inventory(package)
    assert check.ok, check
    assert check.found.endswith(" files")


@pytest.mark.parametrize(
    "name",
    [
        "icons/pin.svg",
        "icons/parley.svg",
        "icons/LICENSE",
        "documents/frame.css",
        "practice/welcome-chat.toml",
        "self-test/authority.pem",
        "translations/parley_ar.qm",
        "build.toml",
        "../docs/newcomers.md",
        "../docs/pictures/guide-room.png",
    ],
)
def test_a_file_that_is_missing_is_named(package: Path, name: str) -> None:
    (package / name).unlink()
    check = check_inventory(package)
    assert not check.ok
    assert check.found == f"{Path(name).name} is missing"


def test_a_file_that_is_cut_empty_or_broken_is_named(package: Path) -> None:
    pin = package / "icons" / "pin.svg"
    pin.write_bytes(pin.read_bytes()[:-20])
    (package / "documents" / "frame.css").write_bytes(b"")
    (package / "practice" / "welcome-chat.toml").write_text("[[player")
    found = check_inventory(package).found
    assert found == "pin.svg is cut short, frame.css is empty, welcome-chat.toml cannot be read"


def test_of_many_the_first_are_named_and_the_others_counted(package: Path) -> None:
    shutil.rmtree(package / "documents")
    assert check_inventory(package).found.endswith("transcript.css is missing and 1 more")


def test_every_icon_that_the_code_names_is_in_the_list_and_none_else() -> None:
    there = {path.stem for path in (resources() / "icons").glob("*.svg")} - {APPLICATION}
    assert there == ICONS
    named = set()
    for module in (REPOSITORY / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "icon" and node.args:
                named |= {one.value for one in node.args[:1] if isinstance(one, ast.Constant)}
    assert named
    assert named <= ICONS


def test_every_file_beside_the_code_is_in_the_list() -> None:
    for folder, names in (("documents", DOCUMENTS), ("practice", PRACTICE), ("self-test", SELF_TEST)):
        assert sorted(path.name for path in (resources() / folder).iterdir()) == sorted(names)
    listed = {path.relative_to(resources().parent).parts[:2] for path in needed(resources())}
    folders = {("resources", path.name) for path in resources().iterdir() if path.name != "installer"}
    assert folders <= listed
