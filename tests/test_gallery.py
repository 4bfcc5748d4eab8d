"""The gallery's program opens the real window on its scenes: every picture shows something, and nothing is cut."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.conftest import REPOSITORY

SCENES = ("room", "desk", "plan-list", "settings-2")


def colours(picture: QImage) -> int:
    """How many there are along its diagonal, as far as it goes."""
    return len({picture.pixel(place, place) for place in range(min(picture.width(), picture.height()))})


@pytest.mark.parametrize("variant", ["dark", "narrow"])
def test_scenes_are_drawn_and_nothing_of_them_is_cut(tmp_path: Path, variant: str) -> None:
    command = [sys.executable, "-m", "tests.gallery", "--only", ",".join(SCENES)]
    done = subprocess.run(
        [*command, "--variant", variant, "--into", str(tmp_path)],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    for scene in SCENES:
        drawn = f"{variant}/{scene}.png"
        assert colours(QImage(str(tmp_path / drawn))) > 5, f"{scene} shows nothing"
        assert drawn in page
    found = json.loads((tmp_path / variant / "cut.json").read_text(encoding="utf-8"))
    assert found == {scene: [] for scene in SCENES}
