"""The house keeps its shape: names, lengths, docstrings, the map in ARCHITECTURE.md, and what tests may not do."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

BANNED_NAMES = re.compile(r"(?:^|_)(?:utils?|helpers?|common|misc|manager|base|handlers?|data)(?:_|$)")
LONGEST = 400
BESIDES_DESKTOP = {"e2e", "installer"}  # folders of tests/ that mirror no folder of desktop/
CLOCKS = {"now", "utcnow", "today"}

MODULES = sorted((REPOSITORY / "desktop").rglob("*.py"))
TESTS = sorted((REPOSITORY / "tests").rglob("*.py"))


def name_of(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), name_of(path))


def dotted(node: ast.expr) -> str:
    """`a.b.c` as written; what is not a plain name comes out empty."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def said(path: Path) -> str:
    return ast.get_docstring(tree_of(path)) or ""


# --- modules ---------------------------------------------------------------------------------------------------


def test_every_module_says_what_it_is() -> None:
    assert [name_of(module) for module in MODULES if module.stat().st_size and not said(module)] == []


def test_no_module_is_long_without_a_reason() -> None:
    long = {
        name_of(module): module.read_text(encoding="utf-8").count("\n")
        for module in MODULES
        if module.read_text(encoding="utf-8").count("\n") > LONGEST
        and "long because" not in said(module).lower()
    }
    assert long == {}, "split it, or say in its docstring: Long because ..."


def test_names_say_something() -> None:
    paths = [path.relative_to(REPOSITORY / "desktop") for path in MODULES]
    assert [
        str(path) for path in paths if any(BANNED_NAMES.search(part) for part in path.with_suffix("").parts)
    ] == []


def test_core_reads_no_clock_and_opens_no_file() -> None:
    found = [
        f"{name_of(module)}:{node.lineno}"
        for module in MODULES
        if name_of(module).startswith("desktop/core/")
        for node in ast.walk(tree_of(module))
        if isinstance(node, ast.Call)
        and (
            dotted(node.func) == "open" or (isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS)
        )
    ]
    assert found == []


def test_all_threads_are_pythons() -> None:
    """What a test leaves running is found among those (tests/conftest.py), and so is what a crash report names."""
    words = re.compile(r"\b(QThread|QThreadPool|QRunnable|QtConcurrent)\b")
    assert [name_of(module) for module in MODULES if words.search(module.read_text(encoding="utf-8"))] == []


# --- the map ---------------------------------------------------------------------------------------------------


def mapped_files() -> list[str]:
    """The backticked paths in the tables of ARCHITECTURE.md."""
    text = (REPOSITORY / "ARCHITECTURE.md").read_text(encoding="utf-8")
    rows = [line for line in text.splitlines() if line.startswith("|")]
    paths = [path for row in rows for path in re.findall(r"`([^`\s]+/[^`\s]+|[^`\s]+\.py)`", row)]
    return [path.partition("::")[0] for path in paths if re.search(r"\.[a-z]+(::|$)", path)]


def test_the_map_names_only_what_exists() -> None:
    assert [path for path in mapped_files() if not (REPOSITORY / path).is_file()] == []


def test_the_map_names_every_module() -> None:
    mapped = set(mapped_files())
    modules = [name_of(module) for module in MODULES if module.name != "__init__.py"]
    assert [module for module in modules if module not in mapped] == []


# --- what is shipped --------------------------------------------------------------------------------------------


PINS = ("requirements.txt", ".ci/bare.txt")


@pytest.mark.parametrize("name", PINS)
def test_pins_name_no_registry(name: str) -> None:
    pins = (REPOSITORY / name).read_text(encoding="utf-8")
    assert "://" not in pins
    assert not re.search(r"^\s*(-i|-f|--index|--extra-index|--find-links|--trusted-host)", pins, re.MULTILINE)


@pytest.mark.parametrize("name", PINS)
def test_every_pin_has_a_hash(name: str) -> None:
    pins = (REPOSITORY / name).read_text(encoding="utf-8").replace("\\\n", "")
    assert [line for line in pins.splitlines() if "==" in line and "--hash=sha256:" not in line] == []


def test_no_lock_with_addresses_is_tracked() -> None:
    if not (REPOSITORY / ".git").exists():
        pytest.skip("not a git clone")
    command = ["git", "ls-files", "--", "uv.lock"]
    assert subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True).stdout == ""


def test_every_desktop_tool_is_called_by_the_file_that_claims_it() -> None:
    specification = importlib.util.spec_from_file_location("prepare", REPOSITORY / ".ci" / "prepare.py")
    assert specification is not None
    assert specification.loader is not None
    prepare = importlib.util.module_from_spec(specification)
    sys.modules["prepare"] = prepare  # dataclasses look their module up
    specification.loader.exec_module(prepare)
    idle = [
        tool.name
        for tool in prepare.DESKTOP_TOOLS
        if not (REPOSITORY / tool.needed_by).is_file()
        or tool.name not in (REPOSITORY / tool.needed_by).read_text(encoding="utf-8")
    ]
    assert idle == []


# --- tests -----------------------------------------------------------------------------------------------------


def forbidden_in_tests(path: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Attribute) and dotted(node) in ("time.sleep", "qtbot.wait", "mock.patch"):
            yield f"{name_of(path)}:{node.lineno} {dotted(node)}"
        if (
            isinstance(node, ast.ImportFrom)
            and node.module == "time"
            and "sleep" in [a.name for a in node.names]
        ):
            yield f"{name_of(path)}:{node.lineno} from time import sleep"
        if isinstance(node, ast.ImportFrom | ast.Import):
            names = [alias.name for alias in node.names] + [getattr(node, "module", None) or ""]
            if any(name.split(".")[-1] == "mock" for name in names):
                yield f"{name_of(path)}:{node.lineno} mock"


def test_tests_wait_for_no_clock_and_replace_nothing() -> None:
    assert [found for path in TESTS for found in forbidden_in_tests(path)] == []


def test_tests_mirror_the_program() -> None:
    """tests/store/test_outbox.py tests desktop/store/outbox.py, or the folder of that name."""
    strays = []
    for path in TESTS:
        place = path.relative_to(REPOSITORY / "tests")
        if not path.name.startswith("test_") or len(place.parts) == 1 or place.parts[0] in BESIDES_DESKTOP:
            continue
        subject = REPOSITORY / "desktop" / place.parent / path.name.removeprefix("test_")
        if not subject.is_file() and not subject.with_suffix("").is_dir():
            strays.append(name_of(path))
    assert strays == []
