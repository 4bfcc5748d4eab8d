"""A Parley that is killed while it posts loses nothing and posts nothing twice: a short form of the benchmark."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX's")
def test_a_parley_that_is_killed_again_and_again_loses_nothing_and_posts_nothing_twice() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "benchmarks.kill_torture", "--kills", "8", "--json"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    score = json.loads(run.stdout)
    assert (score["kills"], score["lost"], score["duplicates"]) == (8, 0, 0)
    assert score["typed"] == score["posted"] >= 8
