"""Streaming: the real program with its window, to which a sender in another process posts by X's filtered stream."""

from __future__ import annotations

import gc
import json
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from benchmarks._texts import HASHTAG
from desktop.core.capabilities import PRACTICE
from desktop.core.events import Event, PostsArrived
from desktop.core.origin import Origin
from desktop.desk import Desk
from desktop.frame import FIRST_SIZE
from desktop.house import House
from desktop.networks.consent import consent_as_visitor
from desktop.networks.place import Place
from desktop.networks.x.registration import registration
from desktop.store.paths import Paths
from desktop.store.secrets import MemorySecrets
from desktop.ui.application import dressed
from desktop.ui.garbage import Garbage
from desktop.ui.stream.view import StreamView

ROOT = Path(__file__).resolve().parents[1]
Found = TypeVar("Found")
PATIENCE = 60.0
"""Seconds until what is waited for has to be there."""


class Sender:
    """`benchmarks._sender` as a child, with its orders."""

    def __init__(self, clock: Path | None = None) -> None:
        command = [sys.executable, "-m", "benchmarks._sender", *([str(clock)] if clock else [])]
        self._process = subprocess.Popen(
            command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self.place: dict[str, str] = self._heard()

    def order(self, what: str, **more: float) -> dict[str, Any]:
        """Waits until it is done."""
        assert self._process.stdin is not None
        print(json.dumps({"do": what, **more}), file=self._process.stdin, flush=True)
        return self._heard()

    def ordered(self, what: str, **more: float) -> dict[str, Any]:
        """The same, while the window's events go on."""
        return beside(lambda: self.order(what, **more))

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE)

    def _heard(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the sender has ended")
        return dict(json.loads(line))


@dataclass
class Streaming:
    """A window on the sender's room. `told` is how many posts reached its models; none is kept here, as
    memory is measured."""

    sender: Sender
    house: House
    desk: Desk
    room_id: int
    told: int = 0
    told_at: deque[tuple[float, int]] = field(default_factory=lambda: deque(maxlen=2_000))
    """When (time.perf_counter), and how many they were then."""

    @property
    def seen_by(self) -> str:
        account = self.house.account(self.room_id)
        assert account is not None
        return account.id

    @property
    def archived(self) -> int:
        return self.house.archive.count(self.room_id, seen_by=self.seen_by)

    @property
    def is_live(self) -> bool:
        return self.desk.session is not None and self.desk.session.link.streaming

    @property
    def follows(self) -> bool:
        """Whether the window shows the newest post, or is about to."""
        view = self.desk.window.findChild(StreamView)
        return view is not None and view.at_newest

    def hear(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, PostsArrived):
                self.told += len(event.post_ids)
                self.told_at.append((time.perf_counter(), self.told))


def utc_now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def streaming(clock: Callable[[], datetime] = utc_now, file: Path | None = None) -> Iterator[Streaming]:
    """The window stands, the stream is open. `file` holds the time that `clock` tells, for the sender."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    with ExitStack() as stack:
        stack.callback(Garbage(app).end)
        sender = Sender(file)
        stack.callback(sender.close)
        home = Path(
            stack.enter_context(
                tempfile.TemporaryDirectory(prefix="parley-stream-", ignore_cleanup_errors=True)
            )
        )
        origin = Origin.parse(sender.place["url"])
        door = registration(origin, sender.place["client_id"], redirect_uri=sender.place["redirect_uri"])
        place = Place(origin, PRACTICE, practice=True, poll_seconds=3.0, registrations=(door,))
        house = House(
            Paths(home / "home"),
            lambda _: place,
            MemorySecrets(),
            clock=clock,
            now=lambda: clock().timestamp(),
            common=lambda: home / "common",
        )
        stack.callback(house.close)
        house.sign_in(consent_as_visitor(door, clock=lambda: clock().timestamp()))
        house.keys.keep_bearer(sender.place["bearer_token"])
        desk = Desk(house, dressed(app), clock=clock, open_url=lambda _: None)
        stack.callback(desk.close)
        room = house.join(HASHTAG, hosts=("inesholt",))
        desk.window.resize(FIRST_SIZE)
        desk.show_room(room.id)
        here = Streaming(sender, house, desk, room.id)
        desk.bridge.events.connect(here.hear)
        wait(lambda: here.is_live)
        gc.freeze()  # as the program does once its window stands
        yield here


def beside(act: Callable[[], Found]) -> Found:
    """What `act` gives, on a thread of its own, while the window's events go on."""
    found: list[Found] = []
    acts = threading.Thread(target=lambda: found.append(act()), daemon=True)
    acts.start()
    wait(lambda: not acts.is_alive(), 10 * PATIENCE)
    if not found:
        raise RuntimeError("the sender has ended")
    return found[0]


def wait(until: Callable[[], bool], seconds: float = PATIENCE, *, every: int = 20) -> bool:
    """Let the window's events go on until then, looking `every` ms; whether it came to that in time."""
    loop, ends = QEventLoop(), time.monotonic() + seconds
    look = QTimer()
    look.timeout.connect(lambda: loop.quit() if until() or time.monotonic() > ends else None)
    look.start(every)
    if not until():
        loop.exec()
    look.stop()
    return until()


def rest(seconds: float) -> None:
    wait(lambda: False, seconds)
