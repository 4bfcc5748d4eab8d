"""A Parley that breaks leaves a report without anybody's words; the next start says so in one line, once."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.e2e.first_window import first_window

WORDS = "ada_l says zebra-umbrella to everybody"
STOPPED, BROKE = "Parley stopped unexpectedly on", "Something broke in Parley on"

pytestmark = [
    pytest.mark.timeout(240),  # several whole starts, on a machine that may be busy
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
]


@pytest.fixture
def environ(parley_home: Path) -> dict[str, str]:
    """One home, a screen that nobody sees, and no network."""
    named = {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen", "PARLEY_X_URL": "http://127.0.0.1:9"}
    return {**os.environ, **named, "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path])}


def reports(home: Path) -> list[str]:
    return [path.read_text() for path in (home / "crashes").glob("crash-*.txt")]


def holds_nobodys_words(report: str, home: Path) -> bool:
    private = (*WORDS.split(), str(home), str(REPOSITORY), os.environ.get("USER", "") or "ada_l", "critlib")
    return not any(word in report for word in private if len(word) > 4)


@pytest.mark.parametrize(
    ("end", "kind"),
    [("abort", "Aborted"), (f"fatal {WORDS}", "Aborted"), ("", "Segmentation fault")],
    ids=["abort", "qt", "signal"],
)
def test_what_ends_it_is_told_at_the_next_start(
    environ: dict[str, str], parley_home: Path, end: str, kind: str
) -> None:
    with first_window("join", "critlib", environ=environ) as window:
        window.do(f"type {WORDS}")
        window.do(end) if end else window.process.send_signal(signal.SIGSEGV)
        window.process.wait(60)
        assert window.process.returncode < 0
        assert (parley_home / "crashes" / "crash-running").exists()
    with first_window(environ=environ) as window:
        window.look("labels", STOPPED)
        (report,) = reports(parley_home)
        assert kind in report
        assert "desktop/start.py:" in report
        assert holds_nobodys_words(report, parley_home), report
        window.do("press Show")
        window.look("labels", "This is all of it")
        window.do("press Delete")
        window.do("close")
        assert window.process.wait(60) == 0
    assert not (parley_home / "crashes").exists()


def test_what_breaks_in_a_slot_is_told_once_for_its_place_and_the_program_goes_on(
    environ: dict[str, str], parley_home: Path
) -> None:
    with first_window("join", "critlib", environ=environ) as window:
        window.look("title", "#critlib")
        for _ in range(3):
            window.do(f"raise {WORDS}")
        window.do("type still here")
        window.look("typed", "still here")
        window.do("close")
        assert window.process.wait(60) == 0
    (report,) = reports(parley_home)
    assert "AttributeError" in report
    assert "desktop/ui/rail.py:" in report
    assert "ended:   no" in report
    assert holds_nobodys_words(report, parley_home), report
    with first_window(environ=environ) as window:
        window.look("labels", BROKE)
    assert (parley_home / "crashes" / "crash-told").exists(), "once is enough"
    assert len(reports(parley_home)) == 1
