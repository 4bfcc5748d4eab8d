"""What decides over the bytes of a build is set, and two builds are compared as a whole."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import build
import pytest
import reproducible


def test_times_in_files_are_those_of_the_last_commit() -> None:
    assert build.build_variables({})["SOURCE_DATE_EPOCH"] == build.commit_time()
    assert int(build.commit_time()) >= int(build.EPOCH)


def test_a_time_that_was_given_stays_and_the_rest_is_ours() -> None:
    told = build.build_variables({"SOURCE_DATE_EPOCH": "17", "PYTHONHASHSEED": "4", "PATH": "/usr/bin"})
    assert (told["SOURCE_DATE_EPOCH"], told["PYTHONHASHSEED"], told["PATH"]) == ("17", "0", "/usr/bin")


LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="screens of Linux")


@LINUX
@pytest.mark.parametrize(
    ("environ", "leads"),
    [
        ({"DISPLAY": ":7", "WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "xcb"}),
        ({"WAYLAND_DISPLAY": "wayland-0"}, {"QT_QPA_PLATFORM": "wayland"}),
        ({}, {}),
    ],
)
def test_without_a_server_the_program_tests_itself_on_the_screen_that_is_there(
    environ: dict[str, str], leads: dict[str, str]
) -> None:
    with build.screen(environ, server="no-such-server") as where:
        assert where == leads


@LINUX
@pytest.mark.parametrize(("says", "number"), [("42\n", ":42"), ("", ":7")])
def test_with_one_it_has_a_screen_of_its_own_which_is_gone_afterwards(
    tmp_path: Path, says: str, number: str
) -> None:
    server, program, note = tmp_path / "server", tmp_path / "server.py", tmp_path / "note"
    lines = [
        "import os, pathlib, signal, sys",
        f"pathlib.Path({str(note)!r}).write_text(str(os.getpid()))",
        f"os.write(int(sys.argv[2]), {says.encode()!r})",
        "os.close(int(sys.argv[2]))",
        "signal.pause()",
    ]
    program.write_text("\n".join(lines), encoding="utf-8")
    start = shlex.join([sys.executable, str(program)])  # behind #! no path may have a space in it
    server.write_text(f'#!/bin/sh\nexec {start} "$@"\n', encoding="utf-8")
    server.chmod(0o755)
    with build.screen({"DISPLAY": ":7"}, server=str(server)) as where:
        assert ({"DISPLAY": ":7"} | where)["DISPLAY"] == number
        process = int(note.read_text(encoding="utf-8"))
        os.kill(process, 0)
    with pytest.raises(ProcessLookupError):
        os.kill(process, 0)


def folder(place: Path, content: str, leads: str = "one", right: int = 0o644) -> Path:
    place.mkdir()
    (place / "one").write_text(content, encoding="utf-8")
    (place / "one").chmod(right)
    (place / "link").symlink_to(leads)
    return place


def test_the_same_files_are_the_same(tmp_path: Path) -> None:
    one, other = folder(tmp_path / "a", "text"), folder(tmp_path / "b", "text")
    assert reproducible.differences(reproducible.fingerprints(one), reproducible.fingerprints(other)) == []


def test_a_byte_a_right_a_link_and_a_missing_file_are_seen(tmp_path: Path) -> None:
    first = reproducible.fingerprints(folder(tmp_path / "first", "text"))
    others = {
        "one": [folder(tmp_path / "byte", "texT"), folder(tmp_path / "right", "text", right=0o755)],
        "link": [folder(tmp_path / "leads", "text", leads="two")],
    }
    for name, places in others.items():
        for place in places:
            (line,) = reproducible.differences(first, reproducible.fingerprints(place))
            assert line.startswith(f"{name}: ")
    short = {"one": first["one"]}
    assert reproducible.differences(first, short) == ["only in one: link"]


def test_what_is_compared_is_built_from_what_a_clone_has() -> None:
    names = {name.as_posix() for name in reproducible.sources()}
    assert {"build_installer.spec", "requirements-package.txt", "desktop/__main__.py"} <= names
    assert [name for name in names if name.startswith((".venv/", "build/", "dist/"))] == []


def test_where_else_python_would_look_for_packages_decides_over_nothing() -> None:
    told = build.build_variables({"PYTHONPATH": "/somewhere", "PYTHONHOME": "/elsewhere", "PATH": "/usr/bin"})
    assert not {"PYTHONPATH", "PYTHONHOME"} & told.keys()
    assert told["PATH"] == "/usr/bin"
