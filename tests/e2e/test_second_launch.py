"""A second start hands its link to the window that is open and ends; what a dead one left is in nobody's way."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from queue import Queue

import pytest

from desktop.core.invitation import Invitation, format_invitation
from tests.conftest import REPOSITORY
from tests.e2e.first_window import FirstWindow, begin, first_window, start_at_terminal

NOWHERE = "http://127.0.0.1:9"
INVITATION = format_invitation(Invitation("gardenchat", hosts=("ines",), topic="Stopping"))
REFUSED = f"{INVITATION}&api=https://evil.example"
SAID = "names an address that Parley should talk to"
EVENT = "BEGIN:VEVENT\nUID:1\nSUMMARY:#bookchat\nDTSTART:20300101T180000Z\nEND:VEVENT\n"
CALENDAR = f"BEGIN:VCALENDAR\n{EVENT}END:VCALENDAR\n"
HALF = "half a sent"

pytestmark = pytest.mark.timeout(240)  # several whole starts, on a machine that may be busy


@pytest.fixture
def environ(parley_home: Path) -> dict[str, str]:
    """One home, a screen that nobody sees, and no network."""
    named = {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen", "PARLEY_X_URL": NOWHERE}
    return {**os.environ, **named, "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path])}


def start(environ: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "desktop", *arguments]
    return subprocess.run(
        command, env=environ, cwd=REPOSITORY, capture_output=True, text=True, timeout=50, check=False
    )


def test_a_link_reaches_the_window_that_is_open_and_half_a_sentence_is_still_there(
    environ: dict[str, str], parley_home: Path
) -> None:
    with first_window("join", "critlib", environ=environ) as window:
        window.do(f"type {HALF}")
        window.do("minimise")
        second = start(environ, INVITATION)
        assert (second.returncode, second.stderr) == (0, "")
        assert len(second.stdout.splitlines()) == 1
        seen = window.look("labels", "Join #gardenchat?")
        assert seen["state"] == "shown"
        assert seen["rooms"] == "1 rooms: #critlib", "nothing of it is used before a person says yes"
        refused = start(environ, REFUSED)
        assert refused.returncode == 2
        assert SAID in refused.stderr
        window.look("labels", SAID)
        (parley_home / "books.ics").write_text(CALENDAR)
        assert start(environ, f"file://{parley_home}/books.ics").returncode == 0
        window.look("labels", "Join #bookchat?")
        assert start(environ, "join", "bookchat", "--host", "ines").returncode == 0
        assert window.look("title", "#bookchat")["typed"] == ""
        assert start(environ, "join", "critlib").returncode == 0
        assert window.look("title", "#critlib")["typed"] == HALF


def test_a_refused_link_says_so_in_a_window_of_its_own_where_none_is_open(
    environ: dict[str, str], parley_home: Path
) -> None:
    alone = begin(REFUSED, environ=environ)
    try:
        alone.look("labels", SAID)
        alone.do("press Close")
        assert alone.process.wait(50) == 2
    finally:
        alone.process.kill()
        alone.process.communicate()
    assert not list(parley_home.glob("*.db"))


def test_of_eight_that_start_at_once_one_opens_and_has_what_all_were_asked_for(
    environ: dict[str, str], parley_home: Path
) -> None:
    all_eight = [begin("join", f"chat{number}", environ=environ) for number in range(8)]
    ended: Queue[FirstWindow] = Queue()

    def wait_for(one: FirstWindow) -> None:
        one.process.wait()
        ended.put(one)

    waiting = [threading.Thread(target=wait_for, args=(one,)) for one in all_eight]
    for thread in waiting:
        thread.start()
    try:
        seven = [ended.get() for _ in range(7)]
        assert [one.process.returncode for one in seven] == [0] * 7
        (first,) = (one for one in all_eight if one not in seven)
        first.look("rooms", "8 rooms")
        first.process.send_signal(signal.SIGINT)
        assert ended.get().process.returncode == 0
        assert not (parley_home / "parley.socket").exists()
    finally:
        for one, thread in zip(all_eight, waiting, strict=True):
            one.process.kill()
            one.process.communicate()
            thread.join()


def test_what_a_killed_one_left_holds_nobody_up(environ: dict[str, str], parley_home: Path) -> None:
    with first_window("join", "critlib", environ=environ) as killed:
        killed.process.kill()
        killed.process.wait()
        assert (parley_home / "parley.socket").exists()
        with first_window(environ=environ) as after:
            assert "#critlib" in after.look()["title"]


def test_one_that_hangs_is_named_with_what_to_do(environ: dict[str, str], parley_home: Path) -> None:
    with first_window("join", "critlib", environ=environ) as hung:
        hung.process.send_signal(signal.SIGSTOP)
        second = start_at_terminal(environ, "join", "gardenchat", status=2)
        assert second.startswith("parley: ")
        assert len(second.splitlines()) == 1
        assert f"{parley_home}, and does not answer" in second
        hung.do("await title ")  # asked before it can take what came meanwhile
        hung.process.send_signal(signal.SIGCONT)
        assert "#critlib" in hung.answer()["title"]


def test_the_practice_room_that_is_open_is_the_one_that_a_second_start_shows(
    environ: dict[str, str],
) -> None:
    with first_window("practice", environ=environ) as window:
        window.do("minimise")
        assert start(environ, "practice").returncode == 0
        window.look("state", "shown")
        other = start(environ, "practice", "--speed", "4")
        assert other.returncode == 2
        assert "Close its window first" in other.stderr
