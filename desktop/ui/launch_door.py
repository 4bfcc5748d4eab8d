"""Launch door: where a second start of the program says what it was asked for, and how it knocks there."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from desktop.core.errors import BadInput
from desktop.core.launch import Answer, Launch
from desktop.core.launch_line import MAX_LAUNCH, read_answer, read_launch, write_answer, write_launch

ACTIVATION_TOKEN = "XDG_ACTIVATION_TOKEN"
PATIENCE_MS = 3000
"""How long a window may take for its answer, and a knock for its question."""


class LaunchDoor(QObject):
    """Listens at `address` (a socket's path, on Windows a pipe's name) for as long as it is not closed.

    Only whoever keeps the home may open it: what a process that died left at the address is taken away first.
    """

    launched = Signal(object)
    """A Launch that was taken."""

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        with suppress(OSError):
            if sys.platform != "win32":
                Path(address).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        QLocalServer.removeServer(address)
        self.problem = "" if self._server.listen(address) else self._server.errorString()
        """Why nobody can knock; empty where they can. A disk may have no sockets, and the window works without."""

    def close(self) -> None:
        self._server.close()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.setReadBufferSize(MAX_LAUNCH)
            caller.readyRead.connect(partial(self._read, caller))
            caller.disconnected.connect(caller.deleteLater)
            QTimer.singleShot(PATIENCE_MS, caller, caller.abort)
            self._read(caller)

    def _read(self, caller: QLocalSocket) -> None:
        if not caller.canReadLine():
            if caller.bytesAvailable() >= MAX_LAUNCH:
                caller.abort()
            return
        try:
            launch = read_launch(bytes(caller.readLine().data()))
        except BadInput:
            launch = None
        caller.write(write_answer(taken=launch is not None))
        caller.disconnectFromServer()
        if launch is not None:
            self.launched.emit(launch)


def knock(address: str, launch: Launch, *, patience_ms: int | None = None) -> Answer:
    """Pass `launch` on to whoever listens at `address`. Needs no event loop, and blocks for PATIENCE_MS at most."""
    if sys.platform == "win32":
        _let_come_to_front()
    deadline = QDeadlineTimer(PATIENCE_MS if patience_ms is None else patience_ms)
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(deadline.remainingTime()):
        return Answer.NOBODY
    socket.write(write_launch(launch))
    while not socket.canReadLine():
        if not socket.waitForReadyRead(deadline.remainingTime()):
            hung_up = socket.state() is not QLocalSocket.LocalSocketState.ConnectedState
            return Answer.NOBODY if hung_up and not socket.canReadLine() else Answer.SILENT
    return read_answer(bytes(socket.readLine().data()))


def come_to_front(window: QWidget, token: str) -> None:
    """As far as the system lets a window do so that nobody clicked: Wayland asks for the `token` that the second start
    was given, X11's window managers decide by themselves."""
    if token:
        os.environ[ACTIVATION_TOKEN] = token  # where Qt's Wayland plugin looks for it
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    os.environ.pop(ACTIVATION_TOKEN, None)


def _let_come_to_front() -> None:
    """Windows lets a window come to the front if the program that the person started says so."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)  # ASFW_ANY
