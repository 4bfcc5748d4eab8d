"""Examining: every check in a process and with a time limit of its own, so that none hides another, and one answer."""

from __future__ import annotations

import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from desktop import __version__
from desktop.store.paths import HOME_VARIABLE
from desktop.surroundings import own_program

LIMITS = {
    "qt": 15.0,
    "tls": 15.0,
    "keyring": 20.0,
    "resources": 10.0,
    "translations": 15.0,
    "database": 15.0,
    "practice": 28.0,
    "window": 15.0,
}
"""Seconds for each check, in the order of the answer. A hanging one is ended then."""
AT_ONCE = 3
ROOM = 32_000_000
"""Bytes for temporary files, with less than which a check that fails fails for that."""
_LAST = 300
"""Characters of what a process that ended said last."""
_WITH_HOME = "keyring"
"""Some keyrings are found by the person's home; no other check sees it."""

_ON_THE_SCREEN = ("qt", "window")
"""The checks that paint where this person's window would stand; others paint where nobody sees it."""
_NO_SCREEN = "could not connect to display"

Report = dict[str, Any]
Program = Callable[..., tuple[str, ...]]


def examine(
    *,
    picture: Path | None = None,
    require_keyring: bool = False,
    program: Program = own_program,
    environ: Mapping[str, str] = os.environ,
    limits: Mapping[str, float] = LIMITS,
    room: int = ROOM,
) -> Report:
    """What `parley self-test --json` prints. Nothing of the person's is read or written, but that a keyring is asked
    to keep, give and delete a secret that opens nothing."""
    try:
        with tempfile.TemporaryDirectory(prefix="parley-self-test-", ignore_cleanup_errors=True) as folder:
            run = _Run(Path(folder), program, environ, room)
            more = {
                "window": ("--picture", str(picture.absolute())) if picture else (),
                "keyring": ("--require-keyring",) if require_keyring else (),
            }
            with ThreadPoolExecutor(AT_ONCE, "self-test") as workers:
                checks = list(
                    workers.map(lambda name: run.check(name, limits[name], more.get(name, ())), limits)
                )
    except OSError as problem:
        checks = [_failed("folder", f"no temporary folder: {problem}", "Make room where programs may write.")]
    return _report(checks)


def _report(checks: list[Report]) -> Report:
    facts: Report = {}
    for check in checks:
        learned = check.pop("facts", {})
        if check["name"] not in _ON_THE_SCREEN:
            learned.pop("platform", None)
        facts = learned | facts
    return {
        "ok": all(check["ok"] for check in checks),
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "qt": facts.get("qt", ""),
        "platform": facts.get("platform", "none"),
        "system": platform.platform(),
        "checks": checks,
    }


class _Run:
    """Starts this program once for each check; what they write is in `folder`."""

    def __init__(self, folder: Path, program: Program, environ: Mapping[str, str], room: int) -> None:
        self._folder, self._program, self._environ, self._room = folder, program, environ, room

    def check(self, name: str, limit: float, more: tuple[str, ...]) -> Report:
        began = time.monotonic()
        found = self._ask(name, limit, more)
        found["seconds"] = round(time.monotonic() - began, 2)
        return found

    def _ask(self, name: str, limit: float, more: tuple[str, ...]) -> Report:
        answer, said = self._folder / f"{name}.json", self._folder / f"{name}.txt"
        command = [*self._program("self-test", "--check", name, "-o", str(answer)), *more]
        try:
            status = self._start(command, name, said, limit)
        except subprocess.TimeoutExpired:
            return _failed(
                name, f"no answer within {limit:g} s", "Try again on a computer that is less busy."
            )
        except OSError as problem:
            return _failed(name, f"it did not start: {problem.strerror}", "Install Parley anew.")
        try:
            found: Report = json.loads(answer.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return _failed(name, _ended(status, said), _remedy(said, self._room))
        return found

    def _start(self, command: list[str], name: str, said: Path, limit: float) -> int:
        with said.open("wb") as out:
            return subprocess.run(
                command,
                env=self._surroundings(name),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                timeout=limit,
                check=False,
            ).returncode

    def _surroundings(self, name: str) -> dict[str, str]:
        """Of the person's home nothing is touched: each check has one of its own, which is gone afterwards."""
        home = self._folder / f"home-{name}"
        home.mkdir(mode=0o700)
        named = dict(self._environ) | {HOME_VARIABLE: str(home / "parley")}
        if name == _WITH_HOME or not sys.platform.startswith("linux"):
            return named
        cookie = Path(named.get("HOME", "")) / ".Xauthority"
        if cookie.is_file():  # where a screen asks who may paint on it
            named.setdefault("XAUTHORITY", str(cookie))
        folders = {
            f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("CACHE", "CONFIG", "DATA", "STATE")
        }
        return named | folders | {"HOME": str(home)}


def _failed(name: str, found: str, remedy: str) -> Report:
    return {"name": name, "ok": False, "found": found, "remedy": remedy, "seconds": 0.0}


def _ended(status: int, said: Path) -> str:
    how = f"it ended with {status}"
    if status < 0:
        how = f"it was ended by {signal.Signals(-status).name}"
    return f"{how}: {_last(said)}" if _last(said) else how


def _last(said: Path) -> str:
    lines = [line.strip() for line in said.read_text("utf-8", "replace").splitlines() if line.strip()]
    screens = [line for line in lines if _NO_SCREEN in line]  # Qt goes on to list what it has
    return (screens or lines)[-1][-_LAST:] if lines else ""


def _remedy(said: Path, room: int) -> str:
    if shutil.disk_usage(said.parent).free < room:
        return f"Make room on the disk of {said.parent.parent}, where temporary files are."
    if _NO_SCREEN in said.read_text("utf-8", "replace"):
        return (
            "DISPLAY or WAYLAND_DISPLAY names a screen that is not there: start Parley on the desktop itself."
        )
    return "Install Parley anew: a part of it is missing, damaged, or does not fit this system."
