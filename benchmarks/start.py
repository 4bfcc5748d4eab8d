"""Start: what `parley` costs until its window is painted, and until the room that was open last can be read.

    python -m benchmarks.start [--quick]

Each figure is a start in a new process, with a home that holds a room and its account, its byte code written before:
CPU of the whole process, against that of a bare QtWidgets window of the same size, one after the other. A start counts
only if the screen's own pixels, and what a screen reader is told, show what they must at that moment (`_start.py`).
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks._rows import Part, Row, row, run

ROOT = Path(__file__).resolve().parents[1]
RUNS, QUICK = 7, 3
KINDS = ("bare", "lean", "paint", "room")
BARE = "QApplication, a QWidget, `from PySide6.QtWidgets import *` (prototypes/c_start.py)"


def environment(folder: Path) -> dict[str, str]:
    """No screen, no keyring and no network of this computer; byte code in a folder of its own."""
    changes = {
        "QT_QPA_PLATFORM": "offscreen",
        "DISPLAY": ":0",  # the program asks whether there is a screen; Qt does not use it here
        "PARLEY_HOME": str(folder / "home"),
        "PARLEY_X_URL": "http://127.0.0.1:9",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        "PYTHONPYCACHEPREFIX": str(folder / "byte-code"),
        "PYTHONPATH": str(ROOT),
    }
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **changes}


def start(what: str, env: dict[str, str], *more: str) -> dict[str, Any]:
    """What a child says of its start. Raises RuntimeError where it ended otherwise."""
    command = [sys.executable, "-m", "benchmarks._start", what, *more]
    done = subprocess.run(
        command, env=env, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode or (not lines and what != "home"):
        raise RuntimeError(f"{what}: {done.stderr[-600:]}")
    return json.loads(lines[-1]) if lines else {}


def measure(quick: bool) -> Iterator[Row]:
    times: dict[str, list[float]] = {kind: [] for kind in KINDS}
    unseen: set[str] = set()
    with tempfile.TemporaryDirectory(prefix="parley-start-") as name:
        folder = Path(name)
        env = environment(folder)
        start("home", env, env["PARLEY_HOME"])
        for _ in range(2):  # the first writes byte code, and fills the disk's cache
            for kind in KINDS:
                start(kind, env)
        for _ in range(QUICK if quick else RUNS):
            for kind in KINDS:
                said = start(kind, env)
                times[kind].append(said["cpu"])
                if not said["shown"]:
                    unseen.add(kind)
    for kind in ("paint", "room"):
        if kind in unseen:
            raise RuntimeError(f"{kind}: the screen did not show it at that moment")
        ratios = [ours / bare for ours, bare in zip(times[kind], times["bare"], strict=True)]
        lean = statistics.median(times[kind]) / statistics.median(times["lean"])
        note = f"{statistics.median(times[kind]):.0f} ms CPU; {lean:.2f} times a window that imports two names alone"
        baseline = statistics.median(times["bare"])
        yield row(f"start.{kind}_ratio", ratios, baseline=baseline, baseline_is=BARE, note=note)


if __name__ == "__main__":
    sys.exit(run(__doc__, Part(("start.paint_ratio", "start.room_ratio"), measure)))
