"""Long work never holds the window, and is heard of in its order, for as long as somebody is there to hear."""

from __future__ import annotations

import threading
from concurrent.futures import Future

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.ui.errands import Errands


def test_work_is_done_beside_the_window_and_heard_of_in_it(qtbot: QtBot) -> None:
    pane, go = QObject(), threading.Event()
    errands = Errands("pictures", pane)
    heard: list[tuple[str, str, str]] = []

    def work() -> str:
        go.wait(30)
        return threading.current_thread().name

    def done(future: Future[str]) -> None:
        heard.append(("first", future.result()[:8], threading.current_thread().name))

    errands.run(work, done)
    errands.run(lambda: "", lambda future: heard.append(("second", future.result(), "")))
    assert heard == []
    go.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("first", "pictures", threading.main_thread().name), ("second", "", "")]


def test_who_is_gone_hears_nothing(qtbot: QtBot) -> None:
    pane, go, ran = QObject(), threading.Event(), threading.Event()
    errands, heard = Errands("pictures", pane), list[object]()
    errands.run(lambda: go.wait(30), heard.append)
    errands.run(ran.set, heard.append)
    with qtbot.waitSignal(pane.destroyed):
        pane.deleteLater()
    go.set()
    qtbot.waitUntil(lambda: not [one for one in threading.enumerate() if one.name.startswith("pictures")])
    assert (heard, ran.is_set()) == ([], False)
