"""Parley on a desktop whose keyring is as the first argument says: what becomes of it, as one line of JSON.

`python -m tests.e2e.keyring_states STATE WORLD` runs in a D-Bus session of its own; the practice server is elsewhere.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from keyring.backend import KeyringBackend
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.core.capabilities import X
from desktop.core.errors import NoSafeKeyring
from desktop.core.link import Link, LinkState
from desktop.core.origin import Origin
from desktop.desk import Desk
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.opening import REST
from desktop.store.paths import Paths
from desktop.store.secrets import KeyringSecrets, system_keyring
from desktop.ui.garbage import Garbage
from desktop.ui.theme import Mode, Theme
from desktop.ui.words import said

PATIENCE = 2.0
"""Seconds that the keyring gets; a person's half minute would make the tests long."""
PASSWORD = "pw"


@dataclass(frozen=True)
class World:
    """The practice server, and this Parley's home."""

    url: str
    client_id: str
    redirect_uri: str
    home: str

    def house(
        self, provider: Callable[[], KeyringBackend] = system_keyring, patience: float = PATIENCE
    ) -> House:
        origin = Origin.parse(self.url)
        door = registration(origin, self.client_id, redirect_uri=self.redirect_uri)
        place = Place(origin, X, practice=False, poll_seconds=0.5, registrations=(door,))
        return House(
            Paths(Path(self.home)),
            lambda _: place,
            KeyringSecrets(provider),
            clock=app.utc_now,
            spread=lambda: 0.0,
            patience=patience,
        )


# --- what happens to a keyring ----------------------------------------------------------------------------------


def ask_bus(name: str, path: str, interface: str, method: str, signature: str, *body: object) -> Any:
    """The answer of somebody on the session bus. jeepney comes with keyring, on Linux alone."""
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection() as bus:
        call = new_method_call(DBusAddress(path, name, interface), method, signature, body)
        return bus.send_and_get_reply(call).body


def daemon() -> int:
    """The process that keeps the secrets; the bus knows it, also when it hangs."""
    bus = "org.freedesktop.DBus"
    asked = ("GetConnectionUnixProcessID", "s", "org.freedesktop.secrets")
    return int(ask_bus(bus, "/org/freedesktop/DBus", bus, *asked)[0])


def lock() -> None:
    path = "/org/freedesktop/secrets"
    asked = ("org.freedesktop.Secret.Service", "Lock", "ao", [f"{path}/collection/login"])
    ask_bus("org.freedesktop.secrets", path, *asked)


def at_the_question(*, password: str = "", key: str) -> None:
    """A person at the keyring's own question, which they wait for."""
    search = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "gcr-prompter"]
    subprocess.run(search, check=True, stdout=subprocess.DEVNULL, timeout=20)
    if password:
        subprocess.run(["xdotool", "type", "--delay", "30", password], check=True, timeout=20)
    subprocess.run(["xdotool", "key", "--delay", "100", key], check=True, timeout=20)


# --- the window meanwhile ---------------------------------------------------------------------------------------


class Ticks:
    """The longest time between two ticks of 10 ms: how long the window stood still."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(10)

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


class Watch:
    """A window on the room; once it stands, the keyring is asked as it is. Asked on the GUI's thread, it would never
    stand."""

    def __init__(self, stack: ExitStack, world: World, patience: float) -> None:
        self._qt = QApplication(["parley"])
        Garbage(self._qt)
        stands = threading.Event()

        def provider() -> KeyringBackend:
            stands.wait()
            return system_keyring()

        self.house = world.house(provider, patience)
        for name in REST:  # a start imports them in pieces before the room opens
            import_module(name)
        self.desk: Desk = app.open_desk(stack, self.house, Theme(Mode.LIGHT), open_url=lambda url: None)
        self.begun = time.perf_counter()
        self.desk.show_room(self.house.join("gardenchat").id)
        self.opening = time.perf_counter() - self.begun
        self.wait(
            lambda link: False, 0.4
        )  # building and painting the pane take their time without any keyring
        self.ticks, self.begun = Ticks(), time.perf_counter()
        stands.set()

    @property
    def link(self) -> Link:
        assert self.desk.session is not None
        return self.desk.session.link

    def wait(self, until: Callable[[Link], bool], seconds: float = 25.0) -> None:
        loop, looks = QEventLoop(), QTimer()
        looks.timeout.connect(lambda: loop.quit() if until(self.link) else None)
        looks.start(20)
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()

    def report(self, until: Callable[[Link], bool]) -> dict[str, object]:
        self.wait(until)
        link = self.link
        return {
            "state": str(link.state),
            "error": type(link.error).__name__ if link.error else "",
            "said": said(link.error, "X") if link.error else "",
            "seconds": time.perf_counter() - self.begun,
            "opening": self.opening,
            "stall": self.ticks.longest,
            "listed": len(self.house.accounts.list(self.house.place.origin)),
        }


def settled(link: Link) -> bool:
    return link.state is not LinkState.CONNECTING


def store(world: World) -> dict[str, object]:
    """The first start: sign in; whether the key could be kept."""
    house = world.house()
    try:
        account = house.sign_in(consent_as_visitor(house.place.registrations[0]))
        kept = house.vault.get(account.origin, account.id)
        return {"kept": kept is not None, "error": ""}
    except NoSafeKeyring as problem:
        return {"kept": False, "error": type(problem).__name__, "said": str(problem)}
    finally:
        house.close()


def begin(state: str, world: World) -> list[dict[str, object]]:
    """A later start in that state; what the window shows, and what it shows once the keyring is well again."""
    hung = 0
    if state in ("locked", "dismissed", "unanswered"):
        lock()
    elif state == "stopped":
        hung = daemon()
        os.kill(hung, signal.SIGSTOP)
    elif state == "killed":
        os.kill(daemon(), signal.SIGKILL)
    with ExitStack() as stack:
        watch = Watch(stack, world, 20.0 if state == "dismissed" else PATIENCE)
        if state == "dismissed":
            person = threading.Thread(target=at_the_question, kwargs={"key": "Escape"})
            person.start()
            stack.callback(person.join)
        if state == "killed":  # the first answers may be those of a daemon that just began
            return [watch.report(lambda link: link.state is LinkState.STOPPED)]
        reports = [watch.report(settled)]
        if state == "stopped":
            os.kill(hung, signal.SIGCONT)
            reports.append(watch.report(lambda link: link.state is LinkState.LIVE))
        if state == "unanswered":
            person = threading.Thread(target=at_the_question, kwargs={"password": PASSWORD, "key": "Return"})
            person.start()
            stack.callback(person.join)
            reports.append(watch.report(lambda link: link.state is LinkState.LIVE))
        return reports


if __name__ == "__main__":
    wanted, given = sys.argv[1], World(**json.loads(sys.argv[2]))
    print(json.dumps(store(given) if wanted == "store" else begin(wanted, given)), flush=True)
