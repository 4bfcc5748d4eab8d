"""Notifications: what the desktop's own service shows for us, and that a person pressed Open there."""

from __future__ import annotations

import logging
import socket
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from desktop.ui.errands import Errands
from desktop.ui.icons import APPLICATION, icons_folder
from desktop.ui.translate import tr

THREAD = "notifications"
PATIENCE_MS = 5000
"""How long the service may take before its work is done elsewhere. It may have to be started first."""
CONNECT_SECONDS = 2.0
NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
OPEN = "default"
"""The action of a press on the notification itself (Desktop Notifications Specification 1.2)."""
SOUND = "message-new-instant"
"""Of the desktop's own (freedesktop.org: Sound Naming Specification)."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Notice:
    """Plain text. A press opens the room."""

    room_id: int
    title: str
    body: str
    sounds: bool = False
    """It may be heard, too: the person asked for that."""


class Notifications(QObject):
    """org.freedesktop.Notifications over one connection, which stays: some desktops put away what was shown by a
    program that left, and tell of a press on this connection alone. Nothing here waits on the GUI thread.

    PySide6 can send no uint32 over QtDBus, which Notify needs; so the messages are jeepney's, and Qt says when the
    socket has something to read.
    """

    opened = Signal(int, str)
    """A room's id, and the token with which a window may come to the front (empty: none)."""
    beeped = Signal()
    """Something was shown that shall be heard, and the service makes no sound."""
    failed = Signal(object)
    """A Notice that the service did not show in time."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        connect: Callable[[], Any] | None = None,
        patience_ms: int = PATIENCE_MS,
    ) -> None:
        """`connect` gives the bus's socket, authenticated; it is called on a thread of its own."""
        super().__init__(parent)
        self._connect, self._patience_ms = connect or session_bus, patience_ms
        self._errands = Errands(THREAD, self)
        self._line: _Line | None = None
        self._is_connecting, self._is_known, self._has_markup = False, False, False
        self._is_closed = self._has_sound = False
        self._waiting: dict[int, Notice] = {}
        """Not shown yet, by our own numbers."""
        self._count = 0
        self._asked: dict[int, Callable[[tuple[Any, ...] | None], None]] = {}
        """What to do with the answer to a message, by its serial."""
        self._shown: dict[int, Notice] = {}
        self._tokens: dict[int, str] = {}

    def show(self, notice: Notice) -> None:
        """Have it shown; `failed` tells where that was in vain."""
        self._count += 1
        number = self._count
        self._waiting[number] = notice
        QTimer.singleShot(self._patience_ms, self, partial(self._give_up, number))
        if self._line is not None:
            self._send_waiting()
        elif not self._is_connecting:
            self._is_connecting = True
            self._errands.run(self._connect, self._connected)

    def close(self) -> None:
        """Nothing is told any more. What is shown stays there for as long as the desktop likes."""
        self._is_closed = True
        self._waiting.clear()
        self._hang_up()

    # --- the line ----------------------------------------------------------------------------------------------

    def _connected(self, done: Future[Any]) -> None:
        self._is_connecting = False
        if (problem := done.exception()) is not None:
            _log.info("No session bus: %s", problem)
            self._fail_all()
            return
        if self._is_closed:
            done.result().close()
            return
        self._line = _Line(done.result(), self)
        self._line.readable.connect(self._read)
        self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "Hello", "", (), _ignore)
        rule = f"type='signal',sender='{NAME}',path='{PATH}',interface='{NAME}'"
        self._call("org.freedesktop.DBus", "/org/freedesktop/DBus", "AddMatch", "s", (rule,), _ignore)
        self._call(NAME, PATH, "GetCapabilities", "", (), self._learn)

    def _learn(self, answer: tuple[Any, ...] | None) -> None:
        if answer is None:
            self._fail_all()
            self._hang_up()
            return
        self._is_known, self._has_markup = True, "body-markup" in answer[0]
        self._has_sound = "sound" in answer[0]
        self._send_waiting()

    def _send_waiting(self) -> None:
        if not self._is_known:
            return
        for number, notice in list(self._waiting.items()):
            body = _escaped(notice.body) if self._has_markup else notice.body
            heard = ("sound-name", ("s", SOUND)) if notice.sounds else ("suppress-sound", ("b", True))
            hints = dict([("desktop-entry", ("s", APPLICATION)), ("urgency", ("y", 1)), heard])
            actions = [OPEN, tr("Open")]
            icon = (icons_folder() / f"{APPLICATION}.svg").as_uri()
            told = ("Parley", 0, icon, notice.title, body, actions, hints, -1)
            self._call(NAME, PATH, "Notify", "susssasa{sv}i", told, partial(self._answered, number))

    def _answered(self, number: int, answer: tuple[Any, ...] | None) -> None:
        notice = self._waiting.pop(number, None)
        if notice is not None and answer is None:
            self.failed.emit(notice)
        elif notice is not None and answer is not None:
            self._shown[int(answer[0])] = notice
            if notice.sounds and not self._has_sound:  # as most do not: then the computer's own beep
                self.beeped.emit()

    def _call(
        self,
        name: str,
        path: str,
        method: str,
        signature: str,
        values: tuple[Any, ...],
        then: Callable[[tuple[Any, ...] | None], None],
    ) -> None:
        from jeepney import DBusAddress, new_method_call

        if self._line is None:
            return
        address = DBusAddress(path, bus_name=name, interface=name)
        serial = self._line.send(new_method_call(address, method, signature or None, values))
        if serial is None:
            self._lost()
        else:
            self._asked[serial] = then

    def _read(self) -> None:
        from jeepney import HeaderFields, MessageType

        if self._line is None:
            return
        messages = self._line.receive()
        for message in messages or ():
            fields, kind = message.header.fields, message.header.message_type
            if kind in (MessageType.method_return, MessageType.error):
                then = self._asked.pop(fields.get(HeaderFields.reply_serial, 0), _ignore)
                then(message.body if kind is MessageType.method_return else None)
            elif kind is MessageType.signal and fields.get(HeaderFields.interface) == NAME:
                self._told(fields.get(HeaderFields.member, ""), message.body)
        if messages is None:
            self._lost()

    def _told(self, what: str, values: tuple[Any, ...]) -> None:
        """A signal of the service, about any program's notifications."""
        notice = self._shown.get(values[0]) if values else None
        if notice is None:
            return
        if what == "ActivationToken":
            self._tokens[values[0]] = str(values[1])
        elif what == "ActionInvoked":
            self.opened.emit(notice.room_id, self._tokens.pop(values[0], ""))
        elif what == "NotificationClosed":
            self._shown.pop(values[0])
            self._tokens.pop(values[0], None)

    # --- where it does not work ---------------------------------------------------------------------------------

    def _give_up(self, number: int) -> None:
        if (notice := self._waiting.pop(number, None)) is not None:
            self.failed.emit(notice)

    def _fail_all(self) -> None:
        for number in list(self._waiting):
            self._give_up(number)

    def _lost(self) -> None:
        """The bus hung up. The next notice tries again."""
        self._hang_up()
        self._fail_all()

    def _hang_up(self) -> None:
        line, self._line = self._line, None
        self._is_known = False
        self._asked.clear()
        self._shown.clear()
        self._tokens.clear()
        if line is not None:
            line.close()


class _Line(QObject):
    """Messages over the bus's socket."""

    readable = Signal()

    def __init__(self, connected: socket.socket, parent: QObject) -> None:
        from jeepney.low_level import Parser

        super().__init__(parent)
        connected.settimeout(0.2)  # for what is sent; what is read is there already
        self._socket, self._parser, self._serial = connected, Parser(), 0
        self._notifier = QSocketNotifier(connected.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self.readable)

    def send(self, message: Any) -> int | None:
        """Its serial; None where the bus takes nothing."""
        self._serial += 1
        try:
            self._socket.sendall(message.serialise(self._serial))
        except OSError:
            return None
        return self._serial

    def receive(self) -> list[Any] | None:
        """Messages that are whole by now; None where the bus hung up."""
        try:
            read = self._socket.recv(65536)
            self._parser.add_data(read)
            found = list(iter(self._parser.get_next_message, None))
        except (OSError, ValueError) as trouble:
            _log.info("The session bus cannot be read: %s", trouble)
            return None
        return found if read else None

    def close(self) -> None:
        self._notifier.setEnabled(False)
        self._socket.close()
        self.deleteLater()


def session_bus() -> socket.socket:
    """Raises what sockets raise, KeyError and RuntimeError where there is no session bus."""
    from jeepney.bus import get_bus
    from jeepney.io.blocking import prep_socket

    connected: socket.socket = prep_socket(get_bus("SESSION"), timeout=CONNECT_SECONDS)
    return connected


def _escaped(text: str) -> str:
    """What other people wrote is never markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _ignore(_: tuple[Any, ...] | None) -> None:
    """Nobody waits for this answer."""
