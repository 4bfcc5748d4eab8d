"""What is typed is there again after the process was killed in the midst of a word."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.store.paths import Paths
from tests.conftest import REPOSITORY
from tests.e2e.typist import FIRST, WORDS, composer, open_home

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs a process that can be killed")


def kept(home: Path, number: int) -> str:
    """What another process finds on the disk."""
    with closing(sqlite3.connect(f"file:{Paths(home).database}?mode=ro", uri=True)) as connection:
        rows = connection.execute("SELECT body FROM drafts WHERE number = ?", (number,)).fetchall()
    return rows[0][0] if rows else ""


def test_who_types_without_a_pause_finds_it_again_after_a_kill(qtbot: QtBot, tmp_path: Path) -> None:
    """And what was put away for another question, too."""
    home = tmp_path / "home"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    typed: dict[str, str] = {"3": "", "4": ""}
    with subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.typist", str(home)],
        stdout=subprocess.PIPE,
        text=True,
        env=environment,
        cwd=REPOSITORY,
    ) as typist:
        assert typist.stdout is not None
        try:
            for line in typist.stdout:
                typed[line[0]] += line[2:3]
                if len(typed["4"]) % 10 == 9 and len(kept(home, 4)) > 20:
                    break
        finally:
            typist.send_signal(signal.SIGKILL)
    with ExitStack() as stack:
        pane = composer(open_home(stack, home))
        second = pane.field.body()
        assert pane.draft.number == 4
        pane.answer(3)
        first = pane.field.body()
    assert first == typed["3"] == (WORDS * 9)[:FIRST]
    assert second
    assert (WORDS * 99)[FIRST:].startswith(second)
