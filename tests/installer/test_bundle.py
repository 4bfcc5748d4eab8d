"""The packaged program starts without Python, holds what it needs and no more, and is as small as it was said."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import libraries
import pytest

from tests.conftest import REPOSITORY

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]

FOLDER = REPOSITORY / "dist" / "parley"
LARGEST = 170_000_000
"""Bytes of the folder; what a disk takes for it may be no more, either."""
FOREIGN_FILES = re.compile(
    r"libq?gtk|libgdk|Qml|Quick|WebEngine|Pdf|pdf|VirtualKeyboard|numpy|chardet/|keyrings"
)
DEVELOPERS = re.compile(
    r"^(numpy|chardet|keyrings|pytest|_pytest|hypothesis|mypy|sphinx|PIL|setuptools|pip|tkinter|unittest|tests|xdk|rich)"
    r"(\.|$)|\.(tests|testing)\."
)
VERSION = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


@pytest.fixture(scope="module")
def bundle() -> Path:
    """dist/parley, which `make build` made. On a machine that checks everything its absence is a failure."""
    if not (FOLDER / "parley").is_file():
        if os.environ.get("CI"):
            pytest.fail("dist/parley is missing: `make build` comes before `make test-desktop`")
        pytest.skip("dist/parley is not built: make build")
    return FOLDER


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home of its own, and nothing that leads to the Python of these tests."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))
    }
    return kept | {
        "PARLEY_HOME": str(tmp_path / "home"),
        "PARLEY_X_URL": "http://127.0.0.1:9",
        "PATH": "/usr/bin:/bin",
    }


def say(program: Path, *arguments: str, environment: dict[str, str]) -> str:
    done = subprocess.run(
        [str(program), *arguments],
        env=environment,
        cwd="/",
        capture_output=True,
        text=True,
        timeout=90,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def portable(bundle: Path) -> Path:
    (found,) = bundle.parent.glob(f"parley-{VERSION}-*-portable")
    return found


def modules(bundle: Path) -> list[str]:
    """The names in the program's archive."""
    readers = pytest.importorskip("PyInstaller.archive.readers")
    archive = readers.CArchiveReader(str(bundle / "parley")).open_embedded_archive("PYZ.pyz")
    return sorted(archive.toc)


def files(bundle: Path) -> Iterator[Path]:
    return (path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink())


@pytest.mark.parametrize("kind", ["folder", "portable"])
def test_it_says_the_version_that_the_project_has(
    bundle: Path, kind: str, environment: dict[str, str]
) -> None:
    program = bundle / "parley" if kind == "folder" else portable(bundle)
    assert say(program, "--version", environment=environment) == f"parley {VERSION}\n"


def test_it_tests_itself(bundle: Path, environment: dict[str, str]) -> None:
    said = say(bundle / "parley", "self-test", environment=environment | {"QT_QPA_PLATFORM": "offscreen"})
    assert said.splitlines()[-1] == "ok"


def test_every_part_of_it_works_on_a_screen_with_a_keyring(bundle: Path, environment: dict[str, str]) -> None:
    said = json.loads(
        say(bundle / "parley", "self-test", "--json", "--require-keyring", environment=environment)
    )
    assert [check for check in said["checks"] if not check["ok"]] == []
    assert (said["ok"], said["frozen"], said["platform"], said["version"]) == (True, True, "xcb", VERSION)


def test_its_window_comes_to_a_screen(bundle: Path, environment: dict[str, str]) -> None:
    with subprocess.Popen(
        [str(bundle / "parley")], env=environment | {"QT_PLUGIN_PATH": "/nowhere"}
    ) as program:
        try:
            wait = [
                "xdotool",
                "search",
                "--sync",
                "--onlyvisible",
                "--pid",
                str(program.pid),
                "--name",
                "Parley",
            ]
            found = subprocess.run(wait, capture_output=True, text=True, timeout=60, check=True).stdout
            held = {file.resolve() for file in Path(f"/proc/{program.pid}/fd").iterdir()}
        finally:
            program.terminate()
    assert found.split()
    assert (bundle / "parley").resolve() in held, (
        "an upgrade would change the code under it (desktop/holding.py)"
    )


def test_nothing_is_in_it_that_it_does_not_use(bundle: Path) -> None:
    names = [path.relative_to(bundle).as_posix() for path in bundle.rglob("*")]
    assert [name for name in names if FOREIGN_FILES.search(name)] == []
    assert [name for name in names if name.endswith((".ts", ".py")) or "/installer" in name] == []
    assert [name for name in modules(bundle) if DEVELOPERS.search(name)] == []


def test_all_of_ours_is_in_it(bundle: Path) -> None:
    sources = (path.relative_to(REPOSITORY) for path in (REPOSITORY / "desktop").rglob("*.py"))
    ours = {".".join(source.with_suffix("").parts).removesuffix(".__init__") for source in sources}
    assert ours - set(modules(bundle)) == set()
    inside = bundle / "_internal"
    resources = REPOSITORY / "resources"
    read = [
        path.relative_to(REPOSITORY)
        for path in resources.rglob("*")
        if path.is_file() and path.suffix != ".ts" and "installer" not in path.relative_to(resources).parts
    ]
    assert any(path.suffix == ".qm" for path in read)
    assert [
        path.as_posix() for path in read if (inside / path).read_bytes() != (REPOSITORY / path).read_bytes()
    ] == []


def test_it_is_as_small_as_it_was_said(bundle: Path) -> None:
    found = [path.stat() for path in files(bundle)]
    apparent, on_disk = sum(one.st_size for one in found), sum(one.st_blocks * 512 for one in found)
    print(f"dist/parley: {apparent / 1e6:.1f} MB, {on_disk / 1e6:.1f} MB on disk")
    assert apparent <= LARGEST
    assert on_disk <= LARGEST


def test_every_library_is_inside_or_said_in_the_guide(bundle: Path) -> None:
    findings = libraries.examine_bundle(bundle)
    print("\n".join(libraries.report(findings)))
    assert libraries.complaints(findings) == []
    page = (REPOSITORY / "docs" / "installing.md").read_text(encoding="utf-8")
    assert [library for library in findings.expected if f"`{library}`" not in page] == []


def test_no_file_says_where_it_was_built(bundle: Path) -> None:
    here = str(REPOSITORY).encode()
    names = [path.relative_to(bundle).as_posix() for path in files(bundle) if here in path.read_bytes()]
    assert names == []
