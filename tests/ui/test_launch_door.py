"""The door takes what a start says and nothing else, and whoever stands at it with nothing to say holds nobody up."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.invitation import Invitation
from desktop.core.launch import Answer, Launch
from desktop.core.launch_line import MAX_LAUNCH, write_launch
from desktop.store.paths import Paths
from desktop.ui.launch_door import ACTIVATION_TOKEN, LaunchDoor, come_to_front, knock

WINDOW = Launch()
unix = pytest.mark.skipif(sys.platform == "win32", reason="the socket of Unix, spoken to without Qt")


@pytest.fixture
def address(tmp_path: Path) -> str:
    return Paths(tmp_path).launch_address


@pytest.fixture
def door(qtbot: QtBot, address: str) -> Iterator[LaunchDoor]:
    opened = LaunchDoor(address)
    assert opened.problem == ""
    yield opened
    opened.close()


def second_start(qtbot: QtBot, address: str, launch: Launch = WINDOW) -> str:
    """The name of the Answer that another process gets while this one's event loop runs."""
    ask = "import sys; from desktop.core.launch_line import read_launch; from desktop.ui.launch_door import knock"
    ask += "; print(knock(sys.argv[1], read_launch(sys.argv[2].encode()), patience_ms=20_000).name)"
    command = [sys.executable, "-c", ask, address, write_launch(launch).decode()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as asking:
        qtbot.waitUntil(lambda: asking.poll() is not None, timeout=40_000)
        return asking.communicate()[0].strip()


def test_what_a_second_start_asks_for_arrives(qtbot: QtBot, address: str, door: LaunchDoor) -> None:
    took: list[Launch] = []
    door.launched.connect(took.append)
    wanted = Launch(invitation=Invitation("critlib", hosts=("ines",)), token="kwin-42")
    assert second_start(qtbot, address, wanted) == "TAKEN"
    assert took == [wanted]


def test_nobody_at_home_is_nobody_at_home(qtbot: QtBot, address: str) -> None:
    assert knock(address, Launch()) is Answer.NOBODY


def test_a_door_that_is_closed_leaves_nothing_to_knock_at(
    qtbot: QtBot, address: str, door: LaunchDoor
) -> None:
    door.close()
    assert knock(address, Launch()) is Answer.NOBODY
    assert not Path(address).exists()


def test_a_window_that_hangs_is_silent(qtbot: QtBot, address: str, door: LaunchDoor) -> None:
    assert knock(address, Launch(), patience_ms=50) is Answer.SILENT  # its event loop does not run


@unix
def test_what_a_killed_process_left_at_the_address_is_in_nobodys_way(qtbot: QtBot, address: str) -> None:
    with socket.socket(socket.AF_UNIX) as dead:
        dead.bind(address)
    assert knock(address, Launch()) is Answer.NOBODY
    door = LaunchDoor(address)
    assert second_start(qtbot, address) == "TAKEN"
    door.close()


@unix
def test_a_stranger_with_too_much_or_nothing_to_say_is_shown_out_and_holds_nobody_up(
    qtbot: QtBot, address: str, door: LaunchDoor
) -> None:
    took: list[Launch] = []
    door.launched.connect(took.append)
    with socket.socket(socket.AF_UNIX) as dumb, socket.socket(socket.AF_UNIX) as endless:
        dumb.connect(address)
        endless.connect(address)
        endless.sendall(b"x" * MAX_LAUNCH)
        assert second_start(qtbot, address) == "TAKEN"
        for stranger in (endless, dumb):
            stranger.setblocking(False)
            qtbot.waitUntil(lambda stranger=stranger: was_shown_out(stranger), timeout=20_000)  # type: ignore[misc]
    assert took == [Launch()]


def was_shown_out(stranger: socket.socket) -> bool:
    try:
        return stranger.recv(1) == b""
    except BlockingIOError:
        return False
    except ConnectionResetError:
        return True


@unix
def test_a_slip_at_the_door_is_answered_and_does_nothing(
    qtbot: QtBot, address: str, door: LaunchDoor
) -> None:
    took: list[Launch] = []
    door.launched.connect(took.append)
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(address)
        stranger.sendall(b'{"v": 9, "join": "critlib"}\n')
        stranger.setblocking(False)
        said = bytearray()

        def hung_up() -> bool:
            try:
                part = stranger.recv(100)
            except BlockingIOError:
                return False
            said.extend(part)
            return not part

        qtbot.waitUntil(hung_up, timeout=20_000)
    assert bytes(said) == b'{"v": 1, "taken": false}\n'
    assert took == []


@unix
def test_only_this_person_may_knock(address: str, door: LaunchDoor) -> None:
    assert Path(address).stat().st_mode & 0o077 == 0


def test_a_home_whose_path_is_too_long_for_a_socket_has_one_elsewhere(tmp_path: Path) -> None:
    long = tmp_path / ("x" * 90)
    elsewhere = Paths(long).launch_address
    assert len(elsewhere) < 104
    assert elsewhere == Paths(tmp_path / ".." / tmp_path.name / ("x" * 90)).launch_address
    assert elsewhere != Paths(tmp_path / ("y" * 90)).launch_address


def test_a_window_that_was_put_away_comes_back_and_the_token_goes_no_further(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(ACTIVATION_TOKEN, raising=False)
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    come_to_front(window, "kwin-42")
    assert window.isVisible()
    assert not window.isMinimized()
    assert ACTIVATION_TOKEN not in os.environ
