"""Build: the program that needs no Python, in build/environment; what it holds is looked at, and it tests itself.

    python3 .ci/installer/build.py             dist/parley and the portable file
    python3 .ci/installer/build.py --install   lets apt install what is missing through sudo

The same sources, packages and system libraries give the same bytes (.ci/installer/reproducible.py builds twice): times
in files are those of the last commit, and nothing depends on the order of a set.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / ".ci"), str(ROOT / ".ci" / "installer")]

from environment import check_system, make_environment, own_python  # noqa: E402
from prepare import Unprepared, say, show  # noqa: E402

EPOCH = "315532800"
"""The oldest time that an archive can say, 1980: for sources that no commit has."""
STEPS = ROOT / ".ci" / "installer"


def commit_time() -> str:
    """When the sources were last changed, in seconds since 1970."""
    ask = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        return subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip() or EPOCH
    except (OSError, subprocess.CalledProcessError):
        return EPOCH


def build_variables(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """What decides over the bytes, and PyInstaller's cache beside the rest of what is made. Where else Python would
    look for packages decides over nothing."""
    return {
        **{name: value for name, value in environ.items() if name not in ("PYTHONPATH", "PYTHONHOME")},
        "SOURCE_DATE_EPOCH": environ.get("SOURCE_DATE_EPOCH") or commit_time(),
        "PYTHONHASHSEED": "0",
        "PYTHONNOUSERSITE": "1",
        "PYINSTALLER_CONFIG_DIR": str(ROOT / "build" / "pyinstaller"),
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
    }


def run(*command: str, shown: bool = False, more: Mapping[str, str] | None = None) -> str:
    """A step; its words are shown where it fails, or where they are what it is for, and else what this gives back."""
    result = subprocess.run(
        command,
        cwd=ROOT,
        env=build_variables() | dict(more or {}),
        text=True,
        errors="replace",
        stdout=None if shown else subprocess.PIPE,
        stderr=None if shown else subprocess.STDOUT,
        check=False,
    )
    if result.returncode:
        raise Unprepared(f"{show(command)} ended with {result.returncode}.\n{result.stdout or ''}")
    return result.stdout or ""


def build() -> None:
    """dist/parley and, beside it, the portable file; nothing of an earlier build is left."""
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    python = str(own_python())
    run(python, str(ROOT / ".ci" / "languages.py"), "build")
    arguments = ("--noconfirm", "--clean", "--log-level", "WARN", "build_installer.spec")
    run(python, "-m", "PyInstaller", *arguments)


@contextmanager
def screen(environ: Mapping[str, str] = os.environ, server: str = "Xvfb") -> Iterator[dict[str, str]]:
    """What leads a program to a screen of Linux: one of its own where there is a server for it, else that of this
    session, else none: without one, nobody would notice that Qt's plugin for screens is missing."""
    if not sys.platform.startswith("linux"):
        yield {}
        return
    with private_screen(server) as number:
        if number:
            yield {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        elif environ.get("DISPLAY"):
            yield {"QT_QPA_PLATFORM": "xcb"}
        else:
            yield {"QT_QPA_PLATFORM": "wayland"} if environ.get("WAYLAND_DISPLAY") else {}


@contextmanager
def private_screen(server: str) -> Iterator[str]:
    """The number of a screen that is there until the end of this; empty where none can be had."""
    found = shutil.which(server)
    if found is None:
        yield ""
        return
    read, write = os.pipe()
    command = (found, "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp")
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, pass_fds=(write,), stdout=quiet, stderr=quiet) as running:
        os.close(write)
        try:
            with os.fdopen(read, encoding="ascii") as told:
                yield told.readline().strip()
        finally:
            running.terminate()


def check() -> None:
    """The program says what it holds, and works."""
    python = str(own_python())
    if sys.platform.startswith("linux"):
        run(python, str(STEPS / "libraries.py"), shown=True)
    run(python, str(STEPS / "licences.py"), "--check", shown=True)
    program = ROOT / "dist" / "parley" / ("parley-console.exe" if os.name == "nt" else "parley")
    with (
        tempfile.TemporaryDirectory(prefix="parley-build-", ignore_cleanup_errors=True) as home,
        screen() as where,
    ):
        told = run(str(program), "self-test", "--json", more={"PARLEY_HOME": home, **where})
    painted = json.loads(told[told.index("{") :])["platform"]
    say(f"self-test: ok, on {painted}" + (": no screen was tried" if painted == "offscreen" else ""))


def sizes() -> str:
    """What was made, in millions of bytes."""
    lines = []
    for made in sorted((ROOT / "dist").iterdir()):
        files = [made] if made.is_file() else [path for path in made.rglob("*") if path.is_file()]
        size = sum(path.stat().st_size for path in files if not path.is_symlink())
        lines.append(f"dist/{made.name}: {size / 1e6:.0f} MB")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--install", action="store_true", help="let apt install what is missing through sudo")
    parser.add_argument("--no-check", action="store_true", help="do not look at what was built")
    options = parser.parse_args(arguments)
    began = time.monotonic()
    try:
        make_environment(options.install)
        check_system(options.install)
        build()
        say(sizes())
        if not options.no_check:
            check()
    except Unprepared as why:
        print(why, file=sys.stderr)
        return 2
    say(f"built in {time.monotonic() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
