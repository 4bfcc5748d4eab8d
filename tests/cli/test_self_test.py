"""`parley self-test`: ok in a word, or JSON that says of each part how it is, and exit 1 where one is not."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.cli import main
from desktop.self_testing.examining import LIMITS
from tests.conftest import REPOSITORY

pytestmark = pytest.mark.timeout(240)  # whole starts, on a machine that may be busy


def whole(folder: Path, *arguments: str, **environ: str) -> tuple[int, dict[str, Any]]:
    """The real program, started in a folder of its own; its status and its answer."""
    named = {"PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path]), "HOME": str(folder), **environ}
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "self-test", "--json", *arguments],
        env={**os.environ, **named},
        cwd=folder,
        capture_output=True,
        timeout=200,
        check=False,
    )
    answer = folder / "answer.json"
    return done.returncode, json.loads(answer.read_bytes() if answer.exists() else done.stdout)


def test_every_part_is_looked_at_and_nothing_of_the_persons_is_touched(
    tmp_path: Path, parley_home: Path
) -> None:
    if not list((REPOSITORY / "resources" / "translations").glob("*.qm")):
        subprocess.run([sys.executable, ".ci/languages.py", "build"], cwd=REPOSITORY, check=True)
    status, answer = whole(tmp_path, "--picture", "window.png", "-o", "answer.json", LANG="ar_EG", LC_ALL="C")
    assert [check["name"] for check in answer["checks"]] == list(LIMITS)
    assert [check for check in answer["checks"] if not check["ok"]] == []
    assert (status, answer["ok"], answer["frozen"]) == (0, True, False)
    assert answer["qt"].startswith("6.")
    assert answer["platform"] == os.environ["QT_QPA_PLATFORM"]
    assert {type(check["seconds"]) for check in answer["checks"]} == {float}
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answer.json", "window.png"]
    assert not parley_home.exists()


def test_a_screen_that_is_not_there_fails_what_needs_it_and_nothing_else(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("a screen has a name on Linux alone")
    status, answer = whole(tmp_path, DISPLAY=":987", QT_QPA_PLATFORM="xcb", WAYLAND_DISPLAY="")
    assert status == 1
    checks = {check["name"]: check for check in answer["checks"]}
    assert {name for name in ("qt", "window") if checks[name]["ok"]} == set()
    assert "screen that is not there" in checks["qt"]["remedy"]
    assert {name for name, check in checks.items() if check["ok"]} >= {
        "tls",
        "keyring",
        "database",
        "practice",
    }


@pytest.mark.parametrize("option", ["--require-keyring", "--picture=x.png", "-o=x.json"])
def test_what_belongs_to_json_is_a_mistake_without_it(
    option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["self-test", option]) == 2
    assert "Add --json." in capsys.readouterr().err
