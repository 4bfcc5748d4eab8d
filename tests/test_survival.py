"""PySide6 survives 200,000 signals and 200,000 calls on the running Python (`make survival`: on each of ours)."""

from __future__ import annotations

import subprocess
import sys

from tests.conftest import REPOSITORY


def test_pyside_survives() -> None:
    command = [sys.executable, str(REPOSITORY / ".ci" / "survival.py")]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "200,000 signals" in result.stdout
