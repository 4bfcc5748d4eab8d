"""A Parley in a process of its own that tells what is in its window: `python -m tests.e2e.first_window ARGUMENTS`.

The program is the real one; on stdin it is told what a person does (`type TEXT`, `press BUTTON`, `minimise`, `close`)
and what befalls it (`raise WORDS` in a slot, `fatal WORDS` by Qt, `abort`), or asked what is seen (`await PART TEXT`,
which is answered with a line of JSON once that part of the window holds that text). Only its patience with another
start is without end, for machines that are busy.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QSocketNotifier, Qt, QTimer, qFatal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from desktop.cli import main
from desktop.ui import launch_door
from desktop.ui.rail import RoomButton
from desktop.ui.window import Window
from tests.conftest import REPOSITORY


@dataclass
class FirstWindow:
    """The process as the test has it."""

    process: subprocess.Popen[str]

    def do(self, what: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{what}\n")
        self.process.stdin.flush()

    def look(self, part: str = "title", holds: str = "") -> dict[str, str]:
        """`title`, `labels`, `typed` (in the composer), `rooms` and `state` ("minimized" or "shown"), as
        they are once one of them `holds` that text."""
        self.do(f"await {part} {holds}")
        return self.answer()

    def answer(self) -> dict[str, str]:
        """To the oldest `await` that has none."""
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, "it ended"
        seen: dict[str, str] = json.loads(line)
        return seen


def begin(*arguments: str, environ: Mapping[str, str], within: Sequence[str] = ()) -> FirstWindow:
    """`within` is a command that runs the one behind it."""
    command = [*within, sys.executable, "-m", "tests.e2e.first_window", *arguments]
    pipe = subprocess.PIPE
    return FirstWindow(
        subprocess.Popen(
            command, stdin=pipe, stdout=pipe, text=True, cwd=REPOSITORY, env=dict(environ), bufsize=1
        )
    )


@contextmanager
def first_window(*arguments: str, environ: Mapping[str, str]) -> Iterator[FirstWindow]:
    """Open since its window was seen; ended, whatever happened, at the end."""
    window = begin(*arguments, environ=environ)
    try:
        window.look()
        yield window
    finally:
        window.process.kill()
        window.process.communicate()


def start_at_terminal(environ: Mapping[str, str], *arguments: str, status: int) -> str:
    """What somebody reads there of another start, which ends with `status`. Where nobody reads a terminal, a window
    says what is wrong."""
    reader, terminal = os.openpty()
    command = [sys.executable, "-m", "desktop", *arguments]
    ended = subprocess.run(
        command, env=dict(environ), cwd=REPOSITORY, stdout=terminal, stderr=terminal, timeout=100, check=False
    )
    said = os.read(reader, 10_000).decode()
    for end in (reader, terminal):
        os.close(end)
    assert ended.returncode == status, said
    return said


def run(arguments: list[str]) -> int:
    app = QApplication([])
    notifier = QSocketNotifier(0, QSocketNotifier.Type.Read, app)
    lines = Lines(0)

    def told() -> None:
        for line in lines.read():
            obey(line)

    notifier.activated.connect(told)
    launch_door.PATIENCE_MS = 600_000
    return main(arguments)


class Lines:
    """Whole lines of a file descriptor, as they come."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor, self._rest = descriptor, b""

    def read(self) -> list[str]:
        *whole, self._rest = (self._rest + os.read(self._descriptor, 10_000)).split(b"\n")
        return [line.decode() for line in whole]


def obey(line: str) -> None:
    word, _, rest = line.partition(" ")
    acts: dict[str, Callable[[], object]] = {
        "await": lambda: tell_once(*rest.split(" ", 1)),
        "type": lambda: QTest.keyClicks(composer(), rest),
        "minimise": lambda: window().showMinimized(),
        "close": lambda: window().close(),
        "press": lambda: button(rest).click(),
        "raise": lambda: fail(rest),
        "fatal": lambda: qFatal(rest),
        "abort": os.abort,
    }
    acts[word]()


def fail(words: str) -> None:
    """In a slot, on the way through Parley's own code."""
    QTimer.singleShot(0, window(), lambda: window().show_rooms([words], None))  # type: ignore[list-item]


def tell_once(part: str, holds: str) -> None:
    if holds in (now := seen())[part] and now["labels"]:
        print(json.dumps(now), flush=True)
    else:
        QTimer.singleShot(50, lambda: tell_once(part, holds))


def window() -> Window:
    return next(one for one in QApplication.topLevelWidgets() if isinstance(one, Window))


def button(text: str) -> QPushButton:
    found = [one for one in QApplication.allWidgets() if isinstance(one, QPushButton) and one.isVisible()]
    return next(one for one in found if one.text().replace("&", "") == text)


def composer() -> QPlainTextEdit:
    found = [one for one in window().findChildren(QPlainTextEdit) if one.accessibleName() == "Your post"]
    return found[-1]


def seen() -> dict[str, str]:
    labels = [one.text() for one in QApplication.allWidgets() if isinstance(one, QLabel) and one.isVisible()]
    now = {"title": "", "typed": "", "rooms": "", "state": "", "labels": "\n".join(labels)}
    if not any(isinstance(one, Window) for one in QApplication.topLevelWidgets()):
        return now
    shown = window()
    rooms = [room.toolTip() for room in shown.rail.findChildren(RoomButton)]
    minimised = bool(shown.windowState() & Qt.WindowState.WindowMinimized) or not shown.isVisible()
    return now | {
        "title": shown.windowTitle(),
        "typed": composer().toPlainText() if shown.findChildren(QPlainTextEdit) else "",
        "rooms": f"{len(rooms)} rooms: {' '.join(rooms)}",
        "state": "minimized" if minimised else "shown",
    }


if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
