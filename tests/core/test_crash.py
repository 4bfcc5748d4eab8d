"""A crash report says places in known code and nothing that could be a person's: names, paths, threads, facts."""

from __future__ import annotations

import ast
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.core.crash import (
    ANOTHER,
    ELSEWHERE,
    MOST,
    PROMISE,
    ROLES,
    CrashReport,
    Facts,
    Place,
    Trouble,
    fatal,
    has_ended,
    module_at,
    role_of,
)
from tests.conftest import REPOSITORY

AT = datetime(2026, 11, 23, 2, 50, 41, tzinfo=UTC)
FACTS = Facts("0.1.0 (packaged)", "3.11.7", "6.11.3", "Linux 6.1 x86_64 debian 12")
CLOSE = Place("desktop.ui.window", 123, "Window.closeEvent")
DUMP = """Fatal Python error: Segmentation fault

Thread 0x00007f1 (most recent call first):
  File "/home/ada lovelace/.venv/lib/python3.11/threading.py", line 320 in wait
  File "/home/ada lovelace/parley/desktop/services/worker.py", line 61 in _run

Current thread 0x00007f2 (most recent call first):
  File "/home/ada lovelace/parley/desktop/ui/window.py", line 123 in closeEvent
  File "/home/ada lovelace/secret/diary.py", line 5 in about_ada
  File "desktop/app.py", line 7 in run

Extension modules: PySide6.QtCore (total: 1)
"""
ROOTS = ("/home/ada lovelace/parley", "/home/ada lovelace/.venv/lib/python3.11")


def report(*troubles: Trouble, **more: object) -> CrashReport:
    named: dict[str, object] = {"at": AT, "ended": True, "facts": FACTS, "troubles": troubles, **more}
    return CrashReport(**named)  # type: ignore[arg-type]


def test_it_says_when_what_and_where() -> None:
    cause = Trouble("KeyError", places=(Place("json.decoder", 7, "decode"),))
    raised = Trouble("RuntimeError", "Nobody is here.", (Place("", 5, "diary"), CLOSE))
    threads = ("MainThread", "listener-1", "listener-2", "sender-ada_l")
    said = report(raised, cause, thread="sender-ada_l", threads=threads).text
    assert said.splitlines() == [
        "Parley crash report",
        PROMISE,
        "",
        "time:    2026-11-23 02:50 UTC",
        "ended:   yes",
        "parley:  0.1.0 (packaged)",
        "python:  3.11.7",
        "qt:      6.11.3",
        "system:  Linux 6.1 x86_64 debian 12",
        "thread:  sender",
        "threads: MainThread, listener (2), sender",
        "",
        "RuntimeError",
        "  Nobody is here.",
        "  desktop/ui/window.py:123 Window.closeEvent",
        f"  {ELSEWHERE}",
        "",
        "after KeyError",
        "  json/decoder.py:7 decode",
    ]
    assert has_ended(said)
    assert not has_ended(report(raised, ended=False).text)


def test_a_stack_without_end_is_cut() -> None:
    deep = Trouble("RecursionError", places=tuple(Place("desktop.app", n) for n in range(1000)))
    lines = report(deep).text.splitlines()
    assert len(lines) < MOST + 20
    assert lines[lines.index("RecursionError") + 1] == "  desktop/app.py:999"


def test_the_same_trouble_at_the_same_place_has_one_mark() -> None:
    elsewhere = Trouble("ValueError", places=(CLOSE, Place("json.decoder", 7)))
    assert report(elsewhere).mark == report(elsewhere, ended=False, thread="x").mark
    assert report(elsewhere).mark != report(Trouble("KeyError", places=elsewhere.places)).mark
    other = Place("desktop.ui.window", 124, "Window.closeEvent")
    assert report(elsewhere).mark != report(Trouble("ValueError", places=(other,))).mark
    assert report(Trouble("Aborted")).mark


@given(st.text(max_size=60))
def test_a_name_that_code_does_not_have_is_not_said(name: str) -> None:
    said = str(Place("desktop.ui.window", 1, name))
    assert said in (f"desktop/ui/window.py:1 {name}", "desktop/ui/window.py:1")
    assert " " not in said.partition(" ")[2]
    assert str(Place(f"diary_{name}", 1, name)) == ELSEWHERE


@given(st.text(max_size=30).filter(lambda name: "-" not in name and name not in ROLES))
def test_whose_thread_it_is_is_not_said(name: str) -> None:
    assert role_of(name) == ANOTHER
    assert role_of(f"sender-{name}") == "sender"
    assert role_of(f"sign-in-{name}") == ("sign-in-door" if name == "door" else "sign-in")


def test_every_thread_of_the_program_has_a_role() -> None:
    named = set()
    for module in (REPOSITORY / "desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
            given_by_name = [one.value for one in node.keywords if one.arg == "name" and called == "Thread"]
            for one in (*(node.args[:1] if called in ("Worker", "Errands") else ()), *given_by_name):
                first = one.values[0] if isinstance(one, ast.JoinedStr) else one
                if isinstance(first, ast.Constant):
                    named.add(str(first.value).rstrip("-"))
    assert {"sender", "keyring", "archivist"} <= named
    assert {name for name in named if role_of(name) == ANOTHER} <= {"self-test-server"}


def test_what_a_signal_left_is_read_without_its_paths() -> None:
    current, other = fatal(DUMP, ROOTS)
    assert current.kind == "Segmentation fault"
    assert [str(place) for place in reversed(current.places)] == [
        "desktop/ui/window.py:123 closeEvent",
        ELSEWHERE,
        "desktop/app.py:7 run",
    ]
    assert [str(place) for place in other.places] == [
        "desktop/services/worker.py:61 _run",
        "threading.py:320 wait",
    ]
    said = report(current, other).text
    assert "\n\nmeanwhile in another thread\n" in said
    for word in ("ada", "lovelace", "secret", "diary", "home", ".venv"):
        assert word not in said


@pytest.mark.parametrize("text", ["", "{}\n", "Parley ended\n", DUMP.replace("Fatal Python error: ", "")])
def test_what_is_no_dump_is_none(text: str) -> None:
    assert fatal(text, ROOTS) == ()


def test_a_dump_of_windows_is_read_too() -> None:
    place = 'File "C:\\Program Files\\Parley\\desktop\\app.py", line 3 in run'
    dump = f"Windows fatal exception: access violation\n\nCurrent thread 0x1 (most recent call first):\n  {place}\n"
    (trouble,) = fatal(dump, ("C:\\Program Files\\Parley",))
    assert trouble == Trouble("access violation", places=(Place("desktop.app", 3, "run"),))


@given(st.text(max_size=40), st.text(max_size=20))
def test_of_a_path_that_is_below_no_root_nothing_is_taken(path: str, name: str) -> None:
    assert module_at(f"/home/{path}/desktop/{name}.py", ("/opt/parley",)) == ""
    assert module_at(f"/opt/parley/{path}/x/{name}.txt", ("/opt/parley",)) == ""
    found = module_at(f"/opt/parley/{name}.py", ("/opt/parley",))
    assert not found or found.partition(".")[0] == name.partition("/")[0].partition("\\")[0].partition(".")[0]


@given(st.text(max_size=100))
def test_a_fact_that_is_more_than_a_version_is_left_out(text: str) -> None:
    said = report(Trouble("KeyError"), facts=Facts(system=f"@{text}")).text
    assert "system" not in said
