"""What breaks leaves one report a place, whichever way it came, and goes on as it would have gone without."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop.core.crash import Facts
from desktop.core.errors import BadInput
from desktop.services.crash_watch import MOST, CrashWatch
from desktop.store.crash_files import DUMP, CrashFiles, Kept

AT = datetime(2026, 11, 23, 2, 50, tzinfo=UTC)


@pytest.fixture
def files(tmp_path: Path) -> CrashFiles:
    return CrashFiles(tmp_path / "crashes")


@pytest.fixture
def watch(files: CrashFiles) -> Iterator[CrashWatch]:
    with made(files) as one:
        yield one


def made(files: CrashFiles) -> CrashWatch:
    return CrashWatch(files, clock=lambda: AT, facts=lambda: Facts("0.1.0"))


def only(files: CrashFiles) -> Kept:
    (one,) = files.all()
    return one


def test_what_a_slot_raises_is_told_once_and_the_terminal_has_each(files: CrashFiles) -> None:
    heard: list[str] = []
    before, sys.excepthook = sys.excepthook, lambda kind, problem, trace: heard.append(kind.__name__)
    try:
        with made(files):
            for _ in range(3):
                try:
                    raise KeyError("ada")
                except KeyError as problem:
                    sys.excepthook(KeyError, problem, problem.__traceback__)
    finally:
        sys.excepthook = before
    assert heard == ["KeyError"] * 3
    assert not only(files).ended
    assert "KeyError" in only(files).text
    assert "ada" not in only(files).text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_thread_that_dies_is_told_by_what_it_is_for(watch: CrashWatch, files: CrashFiles) -> None:
    thread = threading.Thread(target=lambda: dict[str, str]()["x"], name="sender-ada_l")
    thread.start()
    thread.join()
    assert "thread:  sender\n" in only(files).text


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_nobody_can_catch_is_told(watch: CrashWatch, files: CrashFiles) -> None:
    class Gone:
        def __del__(self) -> None:
            raise LookupError("ada")

    Gone()
    assert "LookupError" in only(files).text


def test_what_a_worker_survived_is_told_and_the_log_has_it(
    watch: CrashWatch, files: CrashFiles, caplog: pytest.LogCaptureFixture
) -> None:
    log = logging.getLogger("desktop.services.worker")
    try:
        raise LookupError("ada")
    except LookupError:
        log.exception("A step of %s failed", "sender-ada_l")
    log.error("without an exception")
    assert [record.levelname for record in caplog.records] == ["ERROR", "ERROR"]
    assert "LookupError" in only(files).text
    assert "ada" not in only(files).text


def test_what_ends_the_program_is_told_and_what_is_meant_is_not(files: CrashFiles) -> None:
    with suppress(ZeroDivisionError), made(files):
        1 / 0  # noqa: B018
    assert only(files).ended
    files.delete(only(files))
    for meant in (BadInput("no"), SystemExit(2), KeyboardInterrupt()):
        with suppress(BadInput, SystemExit, KeyboardInterrupt), made(files):
            raise meant
    assert files.all() == []


def test_many_places_are_no_flood(watch: CrashWatch, files: CrashFiles) -> None:
    for number in range(2 * MOST):
        kind = type("E", (Exception,), {})
        code = compile("\n" * number + "raise kind", "x.py", "exec")
        try:
            exec(code, {"kind": kind})
        except Exception as problem:
            watch.note(problem)
    assert len(files.all()) <= MOST


def test_a_folder_that_cannot_be_written_is_nobodys_trouble(tmp_path: Path) -> None:
    (tmp_path / "crashes").write_text("a file")
    with made(CrashFiles(tmp_path / "crashes")) as watch:
        watch.note(ValueError("x"))
        watch.describe()


def test_afterwards_everything_is_as_it_was(files: CrashFiles) -> None:
    before = (
        sys.excepthook,
        threading.excepthook,
        sys.unraisablehook,
        len(logging.getLogger("desktop").handlers),
    )
    with made(files):
        assert sys.excepthook is not before[0]
    after = (
        sys.excepthook,
        threading.excepthook,
        sys.unraisablehook,
        len(logging.getLogger("desktop").handlers),
    )
    assert after == before
    assert not files.folder.exists(), "nothing broke, and nothing is left"


def test_what_a_signal_left_is_a_report_at_the_next_start(files: CrashFiles) -> None:
    files.folder.mkdir()
    (files.folder / DUMP).write_text(
        '{"parley": "0.0.9", "python": "3.11", "qt": "6.9", "system": "Linux"}\n'
        "Fatal Python error: Aborted\n\nCurrent thread 0x1 (most recent call first):\n"
        '  File "/home/ada/diary.py", line 3 in secret\n'
    )
    with made(files):
        assert only(files).ended
    said = only(files).text
    assert "Aborted\n  (elsewhere)" in said
    assert "parley:  0.0.9" in said
    assert "ada" not in said
