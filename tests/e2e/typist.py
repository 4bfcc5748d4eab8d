"""Somebody who types and types, until the process is killed: a real window on a real home, nobody signed in.

`python -m tests.e2e.typist HOME`: answers question 3, goes over to 4 after a while, and never pauses. Each sign is
printed once it was typed, as "NUMBER SIGN".
"""

from __future__ import annotations

import sys
import time
from contextlib import ExitStack
from itertools import count, cycle
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.core.capabilities import X
from desktop.core.origin import X_ORIGIN
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.place import Place
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.garbage import Garbage
from desktop.ui.theme import Mode, Theme

KEY_MS = 10
WORDS = "what we stopped doing is the weekly report "
FIRST = 30
"""Signs for the first question."""


def open_home(stack: ExitStack, home: Path) -> Desk:
    """A window on this home; its room is #gardenchat."""
    place = Place(X_ORIGIN, X, practice=False, poll_seconds=60.0, registrations=())
    house = House(Paths(home), lambda _: place, MemorySecrets(), clock=app.utc_now, now=time.time)
    desk = app.open_desk(stack, house, Theme(Mode.LIGHT), open_url=lambda _: None)
    desk.start(join="gardenchat")
    return desk


def composer(desk: Desk) -> ComposerPane:
    (found,) = desk.window.findChildren(ComposerPane)
    return found


def main() -> None:
    qt = QApplication(["parley"])
    Garbage(qt)
    with ExitStack() as stack:
        pane = composer(open_home(stack, Path(sys.argv[1])))
        pane.answer(3)
        signs, typed = cycle(WORDS), count()

        def press() -> None:
            if next(typed) == FIRST:
                pane.answer(4)
            sign = next(signs)
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QCoreApplication.sendEvent(
                    pane.field, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                )
            print(f"{pane.draft.number} {sign}", flush=True)

        keys = QTimer()
        keys.timeout.connect(press)
        keys.start(KEY_MS)
        qt.exec()


if __name__ == "__main__":
    main()
