"""A room that is open for ten hours loses nothing and shows nothing twice: the shortest form of the benchmark."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from benchmarks._rows import read

ROOT = Path(__file__).resolve().parents[2]


def test_ten_hours_of_a_stream_that_breaks_lose_nothing_and_double_nothing() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.soak", "--hour", "20"],
        cwd=ROOT, capture_output=True, encoding="utf-8", timeout=55, check=False,
    )  # fmt: skip
    rows = {row["name"]: row["value"] for row in read(done.stdout.splitlines())}
    assert (rows["soak.lost"], rows["soak.doubled"]) == (0, 0), done.stdout + done.stderr
