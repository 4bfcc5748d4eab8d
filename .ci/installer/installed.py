"""Installs the package of this system, lets the installed program test itself, and removes it. For a machine to spare.

    python3 .ci/installer/installed.py [--packages dist] [--into self-test]

Writes what the program found (self-test.json) and a picture of its window (window.png). Fails where the program does,
or where something of it is left. The release runs it on Linux (.deb), Windows (NSIS, silent) and macOS (the image,
copied as a person does).
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PATTERNS = {"linux": "parley_*.deb", "win32": "parley-*-setup.exe", "darwin": "parley-*.dmg"}


class NotRight(Exception):
    """What is wrong with the package, in one sentence."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What is called, in order; `left` is what must be gone at the end."""

    install: tuple[tuple[str, ...], ...]
    test: tuple[str, ...]
    remove: tuple[tuple[str, ...], ...]
    left: Path


def asked(into: Path) -> tuple[str, ...]:
    return ("self-test", "--json", "--picture", str(into / "window.png"), "-o", str(into / "self-test.json"))


def on_linux(package: Path, into: Path) -> Trial:
    apt = ("sudo", "apt-get", "--yes")
    return Trial(
        install=((*apt, "install", str(package)),),
        test=("xvfb-run", "--auto-servernum", "parley", *asked(into)),
        remove=((*apt, "purge", "parley"),),
        left=Path("/usr/lib/parley"),
    )


def on_windows(package: Path, into: Path, environ: Mapping[str, str]) -> Trial:
    """The uninstaller is called as a copy, as it calls itself, so that it is waited for."""
    folder = Path(environ["LOCALAPPDATA"]) / "Programs" / "Parley"
    copy = into / "uninstall.exe"
    return Trial(
        install=((str(package), "/S"),),
        test=(str(folder / "parley.exe"), *asked(into)),
        remove=(
            ("cmd", "/c", "copy", str(folder / "uninstall.exe"), str(copy)),
            (str(copy), "/S", f"_?={folder}"),
        ),
        left=folder,
    )


def on_macos(package: Path, into: Path) -> Trial:
    mounted = into / "mounted"
    app = into / "Parley.app"
    return Trial(
        install=(
            ("hdiutil", "attach", str(package), "-nobrowse", "-readonly", "-mountpoint", str(mounted)),
            ("ditto", str(mounted / "Parley.app"), str(app)),
            ("hdiutil", "detach", str(mounted)),
        ),
        test=(str(app / "Contents" / "MacOS" / "parley"), *asked(into)),
        remove=(("rm", "-r", str(app)),),
        left=app,
    )


def trial(platform: str, package: Path, into: Path, environ: Mapping[str, str]) -> Trial:
    if platform == "win32":
        return on_windows(package, into, environ)
    return on_macos(package, into) if platform == "darwin" else on_linux(package, into)


def the_package(folder: Path, platform: str) -> Path:
    found = sorted(folder.glob(PATTERNS[platform]))
    if len(found) != 1:
        raise NotRight(f"{folder} holds {len(found)} packages named {PATTERNS[platform]}: one is needed.")
    return found[0].resolve()


def call(command: Sequence[str]) -> None:
    print("+", *command, flush=True)
    if status := subprocess.run(command, timeout=600, check=False).returncode:
        raise NotRight(f"{command[0]} ended with {status}.")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--packages", type=Path, default=ROOT / "dist")
    parser.add_argument("--into", type=Path, default=ROOT / "build" / "self-test")
    options = parser.parse_args(arguments)
    into: Path = options.into.resolve()
    shutil.rmtree(into, ignore_errors=True)
    into.mkdir(parents=True)
    try:
        steps = trial(sys.platform, the_package(options.packages, sys.platform), into, os.environ)
        for command in steps.install:
            call(command)
        call(steps.test)
        for command in steps.remove:
            call(command)
        if steps.left.exists():
            raise NotRight(f"{steps.left} is still there.")
    except NotRight as why:
        print(f"installed: {why}", file=sys.stderr)
        return 1
    print("installed, tested and removed")
    return 0


if __name__ == "__main__":
    sys.exit(main())
