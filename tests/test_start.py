"""A start shows the window first, then what the archive has of the last room; what is heavy comes later."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks._start import ORIGIN, TAG, make_home
from desktop.core.origin import Origin
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.paths import Paths
from desktop.store.rooms import Rooms
from desktop.surroundings import utc_now

WATCH = """
import json, linecache, os, sys
from desktop import start
from desktop.cli import last_room, main

def reached(moment, window):
    classes = [name for part in ("QtCore", "QtGui", "QtWidgets") for name in vars(sys.modules[f"PySide6.{part}"])]
    said = [moment.value, window.windowTitle(), sorted(sys.modules), list(linecache.cache), classes]
    print(json.dumps(said), flush=True)
    if moment is start.Moment.READABLE:
        os._exit(0)

start.run(reached=reached)
"""
HURRY = """
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from desktop import start

def reached(moment, window):
    if moment is start.Moment.READABLE:
        for letter in "Mulch!":
            key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.postEvent(window.windowHandle(), key)
        window.close()
        print("still open" if window.isVisible() else "closed")

print(start.run(reached=reached))
"""
HEAVY = {
    "desktop.cli.arguments",
    "tweepy",
    "requests",
    "keyring",
    "PIL",
    "enchant",
    "subprocess",
    "email",
    "http",
    "http.server",
    "html",
    "xml",
    "ssl",
    "socket",
    "asyncio",
    "_hashlib",
    "desktop.core.events",
    "desktop.core.inquiry",
    "desktop.core.post_row",
    "desktop.services.link_opener",
    "desktop.store.evidence",
    "desktop.core.judge",
    "desktop.house",
    "desktop.ui.room_pane",
}


DEAR = {"QStyle", "QProxyStyle", "QStyleOption", "QDialog", "QMessageBox", "QTextEdit", "QListView"}
"""Classes that PySide makes when they are first named, or first met among an object's children: 5 ms for QStyle."""


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    make_home(tmp_path)
    own = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0", "PARLEY_X_URL": ORIGIN}
    return {**os.environ, **own, "PARLEY_HOME": str(tmp_path)}


def test_the_window_and_the_last_room_come_before_what_is_heavy(environ: dict[str, str]) -> None:
    said = subprocess.run(
        [sys.executable, "-c", WATCH], env=environ, capture_output=True, text=True, timeout=50, check=True
    )
    painted, readable = map(json.loads, said.stdout.splitlines())
    assert (painted[0], readable[0]) == ("paint", "room")
    assert TAG in painted[1]
    assert HEAVY.isdisjoint(painted[2])
    assert HEAVY.isdisjoint(readable[2])
    assert "desktop.ui.stream.pane" not in painted[2]
    assert "QWidget" in painted[4]
    assert DEAR.isdisjoint(readable[4])
    assert not [
        file for file in readable[3] if "stream" in file
    ]  # nobody reads the source of what is imported


def test_what_is_typed_before_there_is_a_field_is_kept_and_closing_waits_for_that(
    environ: dict[str, str], tmp_path: Path
) -> None:
    said = subprocess.run(
        [sys.executable, "-c", HURRY], env=environ, capture_output=True, text=True, timeout=50, check=True
    )
    assert said.stdout.splitlines() == ["still open", "0"]
    database = Database(Paths(tmp_path).database, clock=utc_now)
    (room,) = Rooms(database, clock=utc_now).list(Origin.parse(ORIGIN))
    kept = Drafts(database, clock=utc_now).get(room.id)
    database.close()
    assert kept.body == "Mulch!"


def test_help_does_not_import_a_window(environ: dict[str, str]) -> None:
    ask = "import sys; from desktop.cli.arguments import build_parser as b; b().format_help(); print(*sys.modules)"
    said = subprocess.run(
        [sys.executable, "-c", ask], env=environ, capture_output=True, text=True, check=True
    )
    assert "argparse" in said.stdout.split()
    assert not [name for name in said.stdout.split() if name.startswith(("PySide6", "sqlite3"))]


ANEW = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from desktop import start
from desktop.ui.language_button import LanguageButton
from desktop.ui.window import Window

said = []

def look():
    windows = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window) and one.isVisible()]
    button = windows[0].findChild(LanguageButton) if windows else None
    if button is None or not button.isVisible():
        return
    field = windows[0].welcome.findChildren(QLineEdit)[0]
    said.append([len(windows), button.accessibleName(), field.text()])
    if len(said) == 1:
        field.setText("#critlib")
        next(one for one in button.menu().actions() if one.text() == "Deutsch").trigger()
    else:
        looking.stop()
        windows[0].close()

def reached(moment, window):
    global looking
    if not said:
        looking = QTimer(QCoreApplication.instance(), interval=20)
        looking.timeout.connect(look)
        looking.start()

status = start.run(reached=reached)
print(said, status)
"""


def test_another_language_holds_at_once_with_what_stood_on_the_first_screen(tmp_path: Path) -> None:
    own = {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0", "PARLEY_X_URL": ORIGIN}
    said = subprocess.run(
        [sys.executable, "-c", ANEW],
        env={**os.environ, **own, "PARLEY_HOME": str(tmp_path / "home")},
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )
    catalogues = Path(__file__).resolve().parent.parent / "resources" / "translations"
    language = "Sprache" if (catalogues / "parley_de.qm").exists() else "Language"
    expected = [[1, "Language: English", ""], [1, f"{language}: Deutsch", "#critlib"]]
    assert said.stdout.splitlines() == [f"{expected} 0"], said.stderr
