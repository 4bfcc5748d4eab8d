"""Bundle: what a cold start of the packaged program costs until its window is painted, against the same from source.

    python -m benchmarks.bundle_start [--quick] [--bundle FOLDER]

`make build` first. The program is started as a person does, on a screen of its own that is watched from outside: as
soon as a window with words in it is there, the process is ended, and the system says what it used. Each start has a
home of the same content; kinds take turns. The portable file, which unpacks itself first, stands beside them for
information.
"""

from __future__ import annotations

import argparse
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks import start
from benchmarks._rows import Absent, Part, Row, parser, row, run, say
from benchmarks._screen import Screen, screen

ROOT = start.ROOT
BUNDLE = ROOT / "dist" / "parley"
RUNS, QUICK = 9, 7
WORDS = 40
"""Colours of a window with words in it; a ground has a few."""
SOURCE = "python -m desktop, byte code written, same home and packages"
NAMES = ("bundle_start.paint_ratio", "bundle_start.wall_ratio", "bundle_start.portable_ms")


@dataclass(frozen=True, slots=True)
class Start:
    """`cpu` is user and system time of the process, `wall` how long a person waited, both in ms."""

    cpu: float
    wall: float


def begin(command: list[str], env: Mapping[str, str], shown: Screen) -> Start:
    """One start, until its window is painted. Raises RuntimeError where none came."""
    if not shown.wait(1, 1):
        raise RuntimeError("the screen did not become blank")
    began = time.monotonic()
    process = subprocess.Popen(
        command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )
    painted = shown.wait(WORDS)
    wall = time.monotonic() - began
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.stderr is not None
    with process.stderr:
        said = process.stderr.read().decode(errors="replace")
    if not painted or process.returncode != -signal.SIGKILL:
        raise RuntimeError(f"{command[0]} ended with {process.returncode}: {said[-600:]}")
    return Start((used.ru_utime + used.ru_stime) * 1000, wall * 1000)


def environment(folder: Path, shown: Screen) -> dict[str, str]:
    """As the other benchmark of starts has it, with a screen; nothing of this person's desktop is reached."""
    env = start.environment(folder)
    own = {"HOME": str(folder / "person"), "XDG_RUNTIME_DIR": str(folder / "person"), "TMPDIR": str(folder)}
    gone = ("WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_DATA_HOME")
    env = {name: value for name, value in env.items() if name not in gone}
    (folder / "person").mkdir(mode=0o700, exist_ok=True)
    return env | own | {"DISPLAY": shown.display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}


def commands(bundle: Path) -> dict[str, list[str]]:
    """Each kind of the program that is there."""
    program = bundle / "parley"
    if not program.is_file():
        raise Absent(f"{bundle.name} is not built: make build")
    portable = sorted(bundle.parent.glob("parley-*-linux-*-portable"))
    kinds = {"source": [sys.executable, "-m", "desktop"], "bundle": [str(program)]}
    return kinds | ({"portable": [str(portable[-1])]} if portable else {})


def measure(quick: bool, bundle: Path = BUNDLE) -> Iterator[Row]:
    kinds = commands(bundle)
    starts: dict[str, list[Start]] = {kind: [] for kind in kinds}
    with tempfile.TemporaryDirectory(prefix="parley-bundle-start-") as name:
        folder = Path(name)
        (folder / "frames").mkdir()
        with screen(folder / "frames") as shown:
            env = environment(folder, shown)
            template, home = folder / "template", Path(env["PARLEY_HOME"])
            start.start("home", env, str(template))

            def once(kind: str) -> Start:
                shutil.rmtree(home, ignore_errors=True)
                shutil.copytree(template, home)
                return begin(kinds[kind], env, shown)

            for _ in range(2):  # the first writes byte code, and fills the disk's cache
                for kind in kinds:
                    once(kind)
            for _ in range(QUICK if quick else RUNS):
                for kind in kinds:
                    starts[kind].append(once(kind))
    yield from rows(starts)


def rows(starts: Mapping[str, list[Start]]) -> Iterator[Row]:
    source, packaged = starts["source"], starts["bundle"]
    for what, of in (("paint", "cpu"), ("wall", "wall")):
        ours = [getattr(one, of) for one in packaged]
        theirs = [getattr(one, of) for one in source]
        ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
        unit = "ms CPU" if of == "cpu" else "ms"
        note = f"{statistics.median(ours):.0f} {unit}; from source {statistics.median(theirs):.0f}"
        baseline = statistics.median(theirs)
        yield row(f"bundle_start.{what}_ratio", ratios, baseline=baseline, baseline_is=SOURCE, note=note)
    if portable := [one.wall for one in starts.get("portable", ())]:
        baseline = statistics.median(one.wall for one in packaged)
        yield row("bundle_start.portable_ms", portable, baseline=baseline, baseline_is="the folder")
    else:
        say("there is no portable file beside the folder")


def options() -> argparse.Namespace:
    made = parser(__doc__)
    made.add_argument("--bundle", type=Path, default=BUNDLE, metavar="FOLDER", help="the packaged program")
    return made.parse_args()


if __name__ == "__main__":
    given = options()
    sys.exit(run(__doc__, Part(NAMES, partial(measure, bundle=given.bundle.resolve())), options=given))
