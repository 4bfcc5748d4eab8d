"""What the program is built in holds the pinned packages that it runs on, and nothing of a developer's."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import environment
import pytest
from prepare import find_python

from tests.conftest import REPOSITORY

PACKAGE = REPOSITORY / "requirements-package.txt"


def pins(path: Path) -> dict[str, tuple[str, frozenset[str]]]:
    """Each package with its version and its hashes; which systems it is for is left out."""
    blocks = re.split(r"\n(?=\S)", path.read_text(encoding="utf-8").strip())
    found = {}
    for block in blocks:
        match = re.match(r"([\w.-]+)==([\w.+!-]+)", block)
        assert match is not None, block
        found[match[1]] = (match[2], frozenset(re.findall(r"sha256:[0-9a-f]{64}", block)))
    return found


def test_the_packages_of_the_program_are_those_that_the_tests_run_with() -> None:
    everything, ours = pins(REPOSITORY / "requirements.txt"), pins(PACKAGE)
    assert {name: pin for name, pin in ours.items() if everything.get(name) != pin} == {}


def test_every_dependency_is_among_the_packages_and_no_developers_tool() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]

    def names(requirements: list[str]) -> set[str]:
        return {re.split(r"[<>=;~! ]", requirement)[0].lower() for requirement in requirements}

    ours = set(pins(PACKAGE))
    assert names([*project["dependencies"], *extras["package"]]) <= ours
    assert ours & names(extras["dev"]) == set()


def test_every_pin_has_hashes_and_no_address() -> None:
    assert [name for name, (_, hashes) in pins(PACKAGE).items() if not hashes] == []
    assert "://" not in PACKAGE.read_text(encoding="utf-8")


def test_an_interpreter_that_has_its_library_can_be_packed() -> None:
    assert environment.can_be_packed(environment.base_python(install=False))


def test_what_is_no_interpreter_cannot_be_packed() -> None:
    assert not environment.can_be_packed(["false"])


@pytest.mark.parametrize("change", ["packages", "folder"])
def test_an_environment_is_remade_where_what_it_is_made_of_changed(change: str, tmp_path: Path) -> None:
    python = find_python()
    packages, folder = tmp_path / "packages.txt", tmp_path / "here"
    packages.write_text("one==1\n", encoding="utf-8")
    before = environment.made_of(python, packages, folder)
    assert environment.made_of(python, packages, folder) == before
    if change == "packages":
        packages.write_text("one==2\n", encoding="utf-8")
    else:
        folder = tmp_path / "there"
    assert environment.made_of(python, packages, folder) != before
