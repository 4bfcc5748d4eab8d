"""A notification is shown as it is written, a press on it opens the room; what is not shown comes back."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QObject, QSocketNotifier
from pytestqt.qtbot import QtBot

from desktop.ui.notifications import NAME, PATH, Notice, Notifications

jeepney = pytest.importorskip("jeepney", reason="D-Bus is Linux's")
NOTICE = Notice(7, "#critlib begins in 5 min", "Doors <b>&</b> walls")


class Service(QObject):
    """A session bus with a notification service, as far as one program needs it, at the other end of a socket."""

    def __init__(self, *, has_markup: bool = True, answers: bool = True, refuses: bool = False) -> None:
        super().__init__()
        self.ours, self.theirs = socket.socketpair()
        self._has_markup, self._answers, self._refuses = has_markup, answers, refuses
        self._parser = jeepney.low_level.Parser()
        self._serial = 0
        self.shown: list[tuple[Any, ...]] = []
        self._notifier = QSocketNotifier(self.theirs.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def signal(self, name: str, signature: str, values: tuple[Any, ...]) -> None:
        self._send(jeepney.new_signal(jeepney.DBusAddress(PATH, interface=NAME), name, signature, values))

    def hang_up(self) -> None:
        self._notifier.setEnabled(False)
        self.theirs.close()

    def close(self) -> None:
        self.hang_up()
        self.ours.close()

    def _send(self, message: Any) -> None:
        self._serial += 1
        self.theirs.sendall(message.serialise(self._serial))

    def _read(self) -> None:
        read = self.theirs.recv(65536)
        if not read:
            self._notifier.setEnabled(False)
            return
        self._parser.add_data(read)
        for message in iter(self._parser.get_next_message, None):
            member = message.header.fields[jeepney.HeaderFields.member]
            if member == "GetCapabilities":
                has = ["body", "actions", *(["body-markup"] if self._has_markup else [])]
                self._send(jeepney.new_method_return(message, "as", (has,)))
            elif member == "Notify" and self._refuses:
                self._send(jeepney.new_error(message, f"{NAME}.Error"))
            elif member == "Notify" and self._answers:
                self.shown.append(message.body)
                self._send(jeepney.new_method_return(message, "u", (41 + len(self.shown),)))


class Scene:
    def __init__(self, service: Service, patience_ms: int = 20_000) -> None:
        self.service = service
        self.notifications = Notifications(connect=lambda: service.ours, patience_ms=patience_ms)
        self.opened: list[tuple[int, str]] = []
        self.failed: list[Notice] = []
        self.notifications.opened.connect(lambda room, token: self.opened.append((room, token)))
        self.notifications.failed.connect(self.failed.append)


def test_a_bus_that_answers_after_the_end_is_hung_up(qtbot: QtBot) -> None:
    scene = Scene(Service())
    scene.notifications.show(NOTICE)
    scene.notifications.close()
    qtbot.waitUntil(lambda: scene.service.ours.fileno() == -1)
    scene.service.close()


@pytest.fixture
def scene(qtbot: QtBot) -> Iterator[Scene]:
    scene = Scene(Service())
    yield scene
    scene.notifications.close()
    scene.service.close()


def test_other_peoples_words_are_no_markup_and_a_press_opens_the_room(qtbot: QtBot, scene: Scene) -> None:
    scene.notifications.show(NOTICE)
    qtbot.waitUntil(lambda: bool(scene.service.shown))
    name, replaces, _icon, title, body, actions, hints, expires = scene.service.shown[0]
    assert (name, replaces, title, expires) == ("Parley", 0, NOTICE.title, -1)
    assert body == "Doors &lt;b&gt;&amp;&lt;/b&gt; walls"
    assert actions == ["default", "Open"]
    assert hints["desktop-entry"] == ("s", "parley")
    scene.service.signal("ActivationToken", "us", (42, "token-1"))
    scene.service.signal("ActionInvoked", "us", (99, "default"))  # another program's
    scene.service.signal("ActionInvoked", "us", (42, "default"))
    qtbot.waitUntil(lambda: bool(scene.opened))
    assert scene.opened == [(7, "token-1")]


def test_a_second_one_takes_the_same_way(qtbot: QtBot, scene: Scene) -> None:
    scene.notifications.show(NOTICE)
    scene.notifications.show(Notice(8, "#archives is on now", ""))
    qtbot.waitUntil(lambda: len(scene.service.shown) == 2)
    scene.service.signal("NotificationClosed", "uu", (42, 1))
    scene.service.signal("ActionInvoked", "us", (42, "default"))
    scene.service.signal("ActionInvoked", "us", (43, "default"))
    qtbot.waitUntil(lambda: bool(scene.opened))
    assert scene.opened == [(8, "")]


def test_a_service_without_markup_gets_the_words_as_they_are(qtbot: QtBot) -> None:
    scene = Scene(Service(has_markup=False))
    scene.notifications.show(NOTICE)
    qtbot.waitUntil(lambda: bool(scene.service.shown))
    assert scene.service.shown[0][4] == NOTICE.body
    scene.notifications.close()
    scene.service.close()


@pytest.mark.parametrize(("service", "patience_ms"), [({"refuses": True}, 20_000), ({"answers": False}, 50)])
def test_what_the_service_does_not_show_comes_back_once(
    qtbot: QtBot, service: dict[str, bool], patience_ms: int
) -> None:
    scene = Scene(Service(**service), patience_ms)
    scene.notifications.show(NOTICE)
    qtbot.waitUntil(lambda: bool(scene.failed))
    assert scene.failed == [NOTICE]
    scene.notifications.close()
    scene.service.close()


def test_a_bus_that_hangs_up_fails_what_waits(qtbot: QtBot) -> None:
    scene = Scene(Service(answers=False))
    scene.notifications.show(NOTICE)
    qtbot.waitUntil(lambda: bool(scene.notifications.findChildren(QObject)))
    scene.service.hang_up()
    qtbot.waitUntil(lambda: scene.failed == [NOTICE])
    scene.notifications.close()
    scene.service.close()


def test_without_a_session_bus_it_comes_back(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    notifications = Notifications()
    failed: list[Notice] = []
    notifications.failed.connect(failed.append)
    notifications.show(NOTICE)
    qtbot.waitUntil(lambda: failed == [NOTICE])
    notifications.close()
