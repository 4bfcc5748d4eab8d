"""One check that hangs, dies or says nothing is one line of the answer, and no other check is the worse for it."""

from __future__ import annotations

import sys
from pathlib import Path

from desktop.self_testing.examining import LIMITS, Report, examine
from desktop.store.paths import HOME_VARIABLE

TROUBLE = """
import json, os, signal, sys, threading
name, answer = sys.argv[3], sys.argv[5]
if name == "tls":
    threading.Event().wait()
if name == "qt":
    print("qt.qpa.xcb: could not connect to display :77", file=sys.stderr)
    print("Available platform plugins are: offscreen, xcb.", file=sys.stderr, flush=True)
    os.kill(os.getpid(), signal.SIGABRT)
if name == "database":
    sys.exit("no such thing here")
found = {"home": os.environ["HOME"], "parley": os.environ["PARLEY_HOME"], "asked": sys.argv[6:]}
platform = {"window": "minimal", "translations": "offscreen"}.get(name)
facts = {"qt": "6.9", "platform": platform} if platform else {}
with open(answer, "w") as out:
    json.dump({"name": name, "ok": True, "found": json.dumps(found), "remedy": "", "facts": facts}, out)
"""


def troubled(*arguments: str) -> tuple[str, ...]:
    return (sys.executable, "-c", TROUBLE, *arguments)


def by_name(report: Report) -> dict[str, Report]:
    return {check["name"]: check for check in report["checks"]}


def test_what_hangs_dies_or_is_silent_is_said_and_the_others_are_done(tmp_path: Path) -> None:
    limits = {**LIMITS, "tls": 0.5}
    environ = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", HOME_VARIABLE: str(tmp_path / "own")}
    report = examine(
        program=troubled,
        environ=environ,
        limits=limits,
        picture=tmp_path / "window.png",
        require_keyring=True,
    )
    checks = by_name(report)
    assert list(checks) == list(LIMITS)
    assert [name for name, check in checks.items() if not check["ok"]] == ["qt", "tls", "database"]
    assert not report["ok"]
    assert "SIGABRT" in checks["qt"]["found"]
    assert "could not connect" in checks["qt"]["found"]
    assert "screen" in checks["qt"]["remedy"]
    assert "within 0.5 s" in checks["tls"]["found"]
    assert checks["database"]["found"] == "it ended with 1: no such thing here"
    assert all(check["remedy"] for check in checks.values() if not check["ok"])
    assert (report["qt"], report["platform"]) == ("6.9", "minimal")
    assert checks["window"]["found"].count("window.png") == 1
    assert "--require-keyring" in checks["keyring"]["found"]
    for name, check in checks.items():
        if check["ok"]:
            assert str(tmp_path / "own") not in check["found"], "the person's home is nobody's"
            assert (str(tmp_path) + '"' in check["found"]) == (name == "keyring")
    assert list(tmp_path.iterdir()) == []


def test_a_program_that_does_not_start_fails_every_check() -> None:
    report = examine(program=lambda *_: ("/nowhere/parley",), environ={}, limits={"qt": 5.0, "tls": 5.0})
    assert [check["ok"] for check in report["checks"]] == [False, False]
    assert "did not start" in report["checks"][0]["found"]


def test_where_no_window_opens_no_other_check_says_on_what(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "DISPLAY": ":77"}
    report = examine(program=troubled, environ=environ, limits={"qt": 15.0, "translations": 15.0})
    assert (report["qt"], report["platform"]) == ("6.9", "none")
    assert not by_name(report)["qt"]["ok"]
    assert by_name(report)["qt"]["remedy"].startswith("DISPLAY or WAYLAND_DISPLAY names a screen")


def test_where_the_disk_is_full_that_is_the_remedy(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", HOME_VARIABLE: str(tmp_path / "own")}
    report = examine(program=troubled, environ=environ, limits={"database": 15.0}, room=1 << 62)
    (check,) = report["checks"]
    assert check["remedy"].startswith("Make room on the disk of ")
