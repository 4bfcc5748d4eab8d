"""Whatever a check runs into is its answer: an exception is found, with what to do, and a file says so."""

from __future__ import annotations

import json
from pathlib import Path

from desktop.core.errors import DiskFull
from desktop.self_testing.answering import answer, done
from desktop.services.checkup import Check


def test_what_a_check_raises_is_its_answer() -> None:
    def full() -> Check:
        raise DiskFull("There is no room.", "Make room.")

    def broken() -> Check:
        raise ImportError("No module named 'PySide6'")

    assert done("database", full) == Check("database", "There is no room.", "Make room.")
    said = done("qt", broken)
    assert not said.ok
    assert "No module named 'PySide6'" in said.found


def test_the_answer_is_a_file_of_json(tmp_path: Path) -> None:
    output = tmp_path / "answer.json"
    assert answer("database", output) == 0
    written = json.loads(output.read_text())
    assert (written["name"], written["ok"], written["remedy"]) == ("database", True, "")
    assert "FTS5" in written["found"]
