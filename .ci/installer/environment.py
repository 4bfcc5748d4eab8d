"""Environment: what the program is built in, with what it runs on and PyInstaller in it and nothing else.

    python3 .ci/installer/environment.py             makes or refreshes build/environment
    python3 .ci/installer/environment.py --install   lets apt install what is missing through sudo

A developer's .venv would find its way into the program: libraries take optional friends along where they are there.
Nothing but the standard library, so that it runs before anything is installed.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / ".ci"))

from prepare import (  # noqa: E402
    PYTHON_REMEDY,
    QT_PACKAGES,
    QT_PROBE,
    SUPPORTED,
    Unprepared,
    find_python,
    provide,
    say,
    show,
    version_of,
)

FOLDER = ROOT / "build" / "environment"
PACKAGES = ROOT / "requirements-package.txt"
STAMP = FOLDER / "made-of"

# Where the interpreter's own library is. Debian's python3 carries it inside as well and leaves the file to a package.
LIBRARY_PROBE = """
import ctypes, sys, sysconfig
name = sysconfig.get_config_var("INSTSONAME") or ""
if sys.platform.startswith("linux"):
    if ".so" not in name:
        sys.exit("static")
    try:
        ctypes.CDLL(name)
    except OSError:
        ctypes.CDLL(sysconfig.get_config_var("LIBDIR") + "/" + name)
"""
BINUTILS = ("objcopy", "objdump", "strip")
"""PyInstaller puts the program's parts into its executable with the first and reads libraries with the second."""


def own_python(folder: Path = FOLDER) -> Path:
    """The interpreter of an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


# --- an interpreter that can be packed -------------------------------------------------------------------------


def interpreters() -> Iterator[list[str]]:
    """Each that Parley runs on: the one that was asked for first, then what is on PATH, the newest first."""
    yield find_python()
    for version in reversed(SUPPORTED):
        number = ".".join(map(str, version))
        for command in ([f"python{number}"], [f"/usr/bin/python{number}"]):
            if version_of(command) == version:
                yield command


def can_be_packed(python: Sequence[str]) -> bool:
    """Whether the interpreter exists as a library, which is what a packaged program starts."""
    probe = subprocess.run([*python, "-c", LIBRARY_PROBE], capture_output=True, check=False)
    return probe.returncode == 0


def base_python(install: bool) -> list[str]:
    """The interpreter to build with; Debian's gets its library where it is missing."""
    first = find_python()
    for python in interpreters():
        if can_be_packed(python):
            return python
    version = version_of(first)
    assert version is not None
    number = ".".join(map(str, version))
    missing = f"Python {number} is here without its library, libpython{number}.so."
    provide(missing, ((f"libpython{number}t64", f"libpython{number}"),), install)
    if not can_be_packed(first):
        raise Unprepared(
            f"{missing} This Python was built without --enable-shared and cannot be packed. {PYTHON_REMEDY}"
        )
    return first


# --- the environment -------------------------------------------------------------------------------------------


def made_of(python: Sequence[str], packages: Path = PACKAGES, folder: Path = FOLDER) -> str:
    """What an environment depends on; the folder is part of it, because one that was moved does not work."""
    ask = [*python, "-c", "import sys; print(sys.base_prefix, sys.version)"]
    which = subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()
    return f"{hashlib.sha256(packages.read_bytes()).hexdigest()}\n{folder}\n{which}\n"


def is_made(wanted: str) -> bool:
    return (
        STAMP.is_file()
        and STAMP.read_text(encoding="utf-8") == wanted
        and version_of([str(own_python())]) in SUPPORTED
    )


def run(command: Sequence[str], advice: str = "") -> None:
    """A step whose words are shown only where it fails."""
    environment = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    result = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, errors="replace"
    )
    if result.returncode:
        raise Unprepared(f"{show(command)} failed. {advice}\n{result.stdout}{result.stderr}")


def make_environment(install: bool) -> None:
    """build/environment, anew where anything changed that it depends on."""
    python = base_python(install)
    wanted = made_of(python)
    if is_made(wanted):
        return
    began = time.monotonic()
    shutil.rmtree(FOLDER, ignore_errors=True)
    run(
        [*python, "-m", "venv", str(FOLDER)],
        "On Debian and Ubuntu: sudo apt-get install python3-venv (or python3.X-venv).",
    )
    pip = [str(own_python()), "-m", "pip", "install", "--quiet", "--require-hashes"]
    run([*pip, "--requirement", str(PACKAGES)])
    STAMP.write_text(wanted, encoding="utf-8")
    say(f"made build/environment with {show(python)} in {time.monotonic() - began:.0f} s")


# --- the system's own parts ------------------------------------------------------------------------------------


def qt_lacks() -> list[str]:
    """Libraries of the system that Qt's plugins need: those that are not here could not be taken along."""
    screens = ("xcb", "wayland") if sys.platform.startswith("linux") else ()
    command = [str(own_python()), "-c", QT_PROBE, *screens]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    try:
        return list(json.loads(told.stdout.splitlines()[-1])["missing"])
    except (IndexError, ValueError):
        raise Unprepared(f"Qt does not start here:\n{told.stdout}{told.stderr}") from None


def check_system(install: bool) -> None:
    """On Linux, the tools that PyInstaller calls and the libraries that are taken along."""
    if not sys.platform.startswith("linux"):
        return
    tools = [tool for tool in BINUTILS if shutil.which(tool) is None]
    if tools:
        provide(f"Building needs {', '.join(tools)}.", (("binutils",),), install)
    if lacks := qt_lacks():
        provide(f"Qt misses {', '.join(lacks)}.", QT_PACKAGES, install)
        if lacks := qt_lacks():
            raise Unprepared(f"Installed, and Qt still misses {', '.join(lacks)}.")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--install", action="store_true", help="let apt install what is missing through sudo")
    options = parser.parse_args()
    try:
        make_environment(options.install)
        check_system(options.install)
    except Unprepared as why:
        print(why, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
