"""The keyring for real: a Secret Service in a D-Bus session of its own, well, locked, hung, killed, or not there."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from desktop.practice.server import PracticeServer
from tests.e2e.keyring_states import PASSWORD, PATIENCE, World

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(120)]

STALL = 0.1
"""Seconds that the window may stand still, whatever the keyring does."""
UNLOCKED = f"printf {PASSWORD} | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1"

Live = Callable[..., tuple[dict[str, Any], list[dict[str, Any]]]]


def end_all_of(runtime: Path) -> None:
    """Daemons that detached themselves are known by the folder that only we gave out."""
    mark = f"XDG_RUNTIME_DIR={runtime}".encode()
    for place in Path("/proc").glob("[0-9]*"):
        with suppress(OSError, ValueError):
            if mark in (place / "environ").read_bytes().split(b"\0"):
                os.kill(int(place.name), signal.SIGKILL)


@pytest.fixture
def live() -> Iterator[Live]:
    """Signs in, ends, brings the keyring into a state and starts again; what both starts said."""
    folder = Path(tempfile.mkdtemp(prefix="parley-"))  # short: a socket's path has little room
    (folder / "run").mkdir(mode=0o700)
    with PracticeServer() as server:
        world = World(server.url, server.client_id, server.redirect_uri, str(folder / "home"))

        def run(state: str, *, screen: bool = False, bus: bool = True) -> Any:
            environ = {
                **os.environ,
                "HOME": str(folder),
                "XDG_RUNTIME_DIR": str(folder / "run"),
                "PYTHONPATH": os.pathsep.join(sys.path),
                "QT_QPA_PLATFORM": "offscreen",
                "PYTHON": sys.executable,
                "WORLD": json.dumps(asdict(world)),
            }
            if not screen:
                environ.pop("DISPLAY", None)
            environ.pop("DBUS_SESSION_BUS_ADDRESS", None)
            start = '"$PYTHON" -m tests.e2e.keyring_states'
            script = f'{start} store "$WORLD" && {start} {state} "$WORLD"'
            command = ["sh", "-c", script]
            if bus:
                command = ["dbus-run-session", "--", "sh", "-c", f"{UNLOCKED}; {script}"]
            done = subprocess.run(
                command, env=environ, capture_output=True, text=True, timeout=100, check=False
            )
            said = [json.loads(line) for line in done.stdout.splitlines() if line.startswith(("{", "["))]
            assert len(said) == 2, done.stdout + done.stderr
            return said

        yield run
    end_all_of(folder / "run")
    shutil.rmtree(folder)


def check_window(reports: list[dict[str, Any]]) -> None:
    for report in reports:
        assert report["stall"] < STALL, report
        assert report["opening"] < 1.0, report  # the pane is built in it; the keyring is not waited for
        assert report["listed"] == 1, "whatever the keyring says, nobody is signed out by it"


def test_a_key_is_kept_and_read_after_a_restart(live: Live) -> None:
    stored, reports = live("well")
    assert stored == {"kept": True, "error": ""}
    assert [report["state"] for report in reports] == ["live"]
    check_window(reports)


def test_a_locked_keyring_is_said_at_once(live: Live) -> None:
    _, reports = live("locked")
    assert (reports[0]["state"], reports[0]["error"]) == ("stopped", "KeyringLocked")
    assert reports[0]["said"].startswith("Your keyring is locked. Unlock it")
    check_window(reports)


def test_a_question_that_is_closed_is_not_put_again(live: Live) -> None:
    _, reports = live("dismissed", screen=True)
    assert (reports[0]["state"], reports[0]["error"]) == ("stopped", "KeyringLocked")
    check_window(reports)


def test_a_question_that_nobody_answers_holds_up_nothing_and_its_late_answer_counts(live: Live) -> None:
    _, reports = live("unanswered", screen=True)
    assert (reports[0]["state"], reports[0]["error"]) == ("waiting", "KeyringSilent")
    assert reports[0]["said"].startswith("Your keyring does not answer.")
    assert reports[0]["seconds"] < PATIENCE + 2
    assert reports[1]["state"] == "live"
    check_window(reports)


def test_a_keyring_that_hangs_is_waited_for_no_longer_than_allowed_and_comes_back_by_itself(
    live: Live,
) -> None:
    _, reports = live("stopped")
    assert (reports[0]["state"], reports[0]["error"]) == ("waiting", "KeyringSilent")
    assert reports[0]["seconds"] < PATIENCE + 2
    assert reports[1]["state"] == "live"
    check_window(reports)


def test_a_keyring_that_was_killed_signs_nobody_out(live: Live) -> None:
    _, reports = live("killed")
    assert (reports[0]["state"], reports[0]["error"]) == ("stopped", "KeyringLocked")
    check_window(reports)


def test_without_a_bus_a_sign_in_lasts_for_the_session_and_that_is_said(live: Live) -> None:
    stored, reports = live("none", bus=False)
    assert (stored["kept"], stored["error"]) == (False, "NoSafeKeyring")
    assert stored["said"] == "There is no keyring on this computer."
    assert (reports[0]["state"], reports[0]["error"]) == ("stopped", "NoSafeKeyring")
    assert reports[0]["said"].startswith("This computer has no safe place for your key.")
    check_window(reports)
