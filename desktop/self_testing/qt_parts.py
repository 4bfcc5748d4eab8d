"""Qt parts: a window that comes onto the screen there is, and the parts of Qt that nothing else here would miss."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, qVersion
from PySide6.QtGui import QGuiApplication, QImageReader
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QApplication, QWidget

from desktop.services.checkup import Check
from desktop.surroundings import window_environment
from desktop.ui.application import qt_application

NAME = "qt"
FORMATS = ("gif", "jpeg", "png", "svg", "webp")
"""Of the pictures that people post, and of our own."""
SHOWN_MS, ANSWER_MS = 8000, 3000
AGAIN = "Install Parley anew: a part of Qt is missing in it."


def check_qt_parts(environ: Mapping[str, str] = os.environ, formats: Iterable[str] = FORMATS) -> Check:
    """The window is seen by nobody for longer than a blink."""
    wanted = expected(environ)
    os.environ.update(window_environment(environ))
    with ExitStack() as stack:
        qt_application(stack)
        shown = _is_shown()
        platform = QGuiApplication.platformName()
    found = f"Qt {qVersion()} on {platform}"
    if not shown:
        return Check(NAME, f"{found}: no window came onto the screen", "Start Parley on the desktop itself.")
    if platform not in wanted:
        return Check(
            NAME,
            f"{found}, where {' or '.join(wanted)} was expected",
            "Take QT_QPA_PLATFORM away, or install Parley anew: its plugin for your screen does not load.",
        )
    known = {bytes(form.data()).decode() for form in QImageReader.supportedImageFormats()}
    if missing := [form for form in formats if form not in known]:
        return Check(NAME, f"{found}: it cannot read pictures of these kinds: {', '.join(missing)}", AGAIN)
    if problem := _second_start():
        return Check(NAME, f"{found}: a second start would not reach the first: {problem}", AGAIN)
    if sys.platform.startswith("linux"):
        import PySide6.QtDBus  # noqa: F401 - for notifications; its absence is this check's trouble
    return Check(NAME, f"{found}, pictures, local sockets")


def expected(environ: Mapping[str, str], system: str = sys.platform) -> tuple[str, ...]:
    """Which plugin may paint: the one that is asked for, else the screen's, else the one without a screen."""
    if asked := environ.get("QT_QPA_PLATFORM", ""):
        return tuple(name.partition(":")[0] for name in asked.split(";"))
    if not system.startswith("linux"):
        return ("windows",) if system == "win32" else ("cocoa",)
    screens = {"WAYLAND_DISPLAY": "wayland", "DISPLAY": "xcb"}
    return tuple(plugin for name, plugin in screens.items() if environ.get(name)) or ("offscreen",)


def _is_shown() -> bool:
    window = QWidget()
    window.resize(200, 100)
    window.show()
    over = QDeadlineTimer(SHOWN_MS)
    while not window.windowHandle().isExposed() and not over.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    shown = window.windowHandle().isExposed()
    window.close()
    return shown


def _second_start() -> str:
    """A word over a local socket, as a second start hands its link on; what was in the way."""
    with tempfile.TemporaryDirectory(prefix="parley-") as folder:
        server, socket = QLocalServer(), QLocalSocket()
        name = "parley-self-test" if sys.platform == "win32" else str(Path(folder) / "socket")
        if not server.listen(name):
            return server.errorString()
        socket.connectToServer(name)
        if not (socket.waitForConnected(ANSWER_MS) and server.waitForNewConnection(ANSWER_MS)[0]):
            return socket.errorString()
        heard = server.nextPendingConnection()
        socket.write(b"parley")
        socket.flush()
        came = heard.waitForReadyRead(ANSWER_MS) and bytes(heard.readAll().data()) == b"parley"
        for end in (socket, heard, server):
            end.close()
        return "" if came else "nothing came through"
