"""Typing: from a key to its letter on the screen, alone and while 200 posts a second arrive in the room.

    python -m benchmarks.typing [--quick]

To be run on an idle machine: the exit status is 0 where the wall's p99 is what a person takes for at once, and the wall
also counts what other programs take.

A real window (offscreen, 1240 by 800) on a practice room with 2,000 posts. Keys are posted by a thread, as a display
server does, 60 to 120 ms apart, whatever the window is doing; a key counts until the paint of the field after it has
ended, on the wall, which a person sees, and beside it in CPU time of the window's thread. Spelling is checked, and
names, hashtags and emoji are completed. Posts take the way of all posts: archive, event, bridge, models, panes. Both
parts are in one run, so the first is the baseline of the second.
"""

from __future__ import annotations

import gc
import os
import random
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication

from benchmarks._rows import Part, Row, row, run, say
from desktop.app import admit_visitor, open_desk, practice_house
from desktop.core.events import PostsArrived
from desktop.core.post import Author, Post
from desktop.house import House
from desktop.practice.server import PracticeServer
from desktop.store.paths import Paths
from desktop.ui.composer.field import AnswerField
from desktop.ui.garbage import Garbage
from desktop.ui.style import style_sheet
from desktop.ui.theme import Mode, Theme

A_SECOND = 200
BATCH = 10
"""Posts that come together, as in a page of a search."""
BEFORE = 2_000
KEYS = {False: 600, True: 150}
PAUSE = (0.06, 0.12)
"""Seconds between two keys: ten a second, which is a hundred words a minute."""
WORDS = (
    "Most peopel in our libary know the short way, and nobody told them. @per",
    "We asked what they recieve first: a map, a name or a smile? #gar",
    "I would keep the door open :smil",
    "and let them find teh rest by walking. It takes a week at least.\n",
)


def post(number: int, room_id: int) -> Post:
    chance = random.Random(number)
    text = f"A{number % 6 + 1}: " + " ".join(chance.choice(WORDS[0].split()) for _ in range(25))
    author = Author(str(number % 900), f"person{number % 900}", f"Person Number{number % 900}")
    at = datetime.now(UTC) + timedelta(microseconds=number)
    return Post(str(10**9 + number), author, f"{text[:220]} #gardens #gardenchat", at)


class Stream(threading.Thread):
    """Adds posts to the archive and says so, as the listener does."""

    def __init__(self, house: House, room_id: int, seen_by: str) -> None:
        super().__init__(name="stream", daemon=True)
        self._house, self._room_id, self._seen_by = house, room_id, seen_by
        self._ended = threading.Event()
        self.count = 0

    def add(self, number: int) -> None:
        posts = [post(self.count + place, self._room_id) for place in range(number)]
        self.count += number
        fresh = self._house.archive.add(self._room_id, posts, seen_by=self._seen_by)
        self._house.bus.publish(PostsArrived(self._room_id, fresh))

    def run(self) -> None:
        due = time.perf_counter()
        while not self._ended.is_set():
            self.add(BATCH)
            due += BATCH / A_SECOND
            self._ended.wait(max(0.0, due - time.perf_counter()))

    def end(self) -> None:
        self._ended.set()
        self.join()


def window_cpu(thread: int) -> float:
    """Seconds of CPU that the window's thread took so far; from any thread (not on Windows and macOS: wall clock)."""
    if not hasattr(time, "pthread_getcpuclockid"):
        return time.perf_counter()
    return time.clock_gettime(time.pthread_getcpuclockid(thread))


class Watch(QObject):
    """When keys were pressed, and when what they did was painted."""

    def __init__(self, field: AnswerField) -> None:
        super().__init__()
        self._field = field
        self.window_thread = threading.get_ident()
        self.pressed: dict[int, tuple[float, float]] = {}
        self._handled: list[tuple[float, float]] = []
        self.spent: list[tuple[float, float]] = []
        """Milliseconds of each key: on the wall, and of the window's thread."""
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.KeyPress and watched is self._field:
            pressed = self.pressed.pop(event.timestamp(), None)  # type: ignore[attr-defined]
            if pressed is not None:
                self._handled.append(pressed)
        elif event.type() == QEvent.Type.Paint and watched is self._field.viewport():
            self._field.viewportEvent(event)
            now, cpu = time.perf_counter(), window_cpu(self.window_thread)
            self.spent += [((now - wall) * 1000, (cpu - used) * 1000) for wall, used in self._handled]
            self._handled.clear()
            return True
        return False


class Hands(threading.Thread):
    """Types WORDS over and over; what is offered is taken with Tab, and the text is emptied after each round."""

    def __init__(self, field: AnswerField, watch: Watch, count: int) -> None:
        super().__init__(name="hands", daemon=True)
        self._field, self._watch, self._left = field, watch, count
        self._chance = random.Random(7)
        self._stamp = 0
        QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier
        )  # Qt makes its keyboard here
        special = {"\t": Qt.Key.Key_Tab, "\n": Qt.Key.Key_Return}
        self._keys = {
            letter: special.get(letter) or QKeySequence(letter)[0].key()  # type: ignore[index]  # the stubs lack it
            for letter in {*"\t\n", *"".join(WORDS)}
        }

    def run(self) -> None:
        while self._left > 0:
            for words in WORDS:
                for letter in words:
                    self._press(letter)
                if words[-1] != "\n":
                    self._press("\t")
            time.sleep(0.4)
            self._key(Qt.Key.Key_A, "", Qt.KeyboardModifier.ControlModifier)
            self._key(Qt.Key.Key_Backspace, "")
            time.sleep(0.4)

    def _press(self, letter: str) -> None:
        time.sleep(self._chance.uniform(*PAUSE))
        self._left -= 1
        self._stamp += 1
        self._watch.pressed[self._stamp] = time.perf_counter(), window_cpu(self._watch.window_thread)
        self._key(self._keys[letter], letter, stamp=self._stamp)

    def _key(
        self,
        key: Qt.Key,
        letter: str,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        stamp: int = 0,
    ) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifier, letter)
            event.setTimestamp(stamp if kind is QEvent.Type.KeyPress else 0)
            QCoreApplication.postEvent(self._field, event)


def typed(field: AnswerField, watch: Watch, count: int) -> list[tuple[float, float]]:
    """Milliseconds of each key, as `Watch.spent`."""
    watch.spent = []
    hands, loop, ended = Hands(field, watch, count), QEventLoop(), QTimer()
    ended.timeout.connect(lambda: None if hands.is_alive() else loop.quit())
    ended.start(100)
    hands.start()
    loop.exec()
    return list(watch.spent)


def figures(spent: list[tuple[float, float]]) -> dict[str, float]:
    found: dict[str, float] = {"keys": len(spent)}
    for place, clock in enumerate(("", "CPU ")):
        order = sorted(times[place] for times in spent)
        found[f"{clock}median ms"] = round(statistics.median(order), 1)
        found[f"{clock}p99 ms"] = round(order[int(len(order) * 0.99)], 1)
        found[f"{clock}worst ms"] = round(order[-1], 1)
    return found


def settle(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def measure(count: int) -> dict[str, dict[str, float]]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    theme = Theme(Mode.LIGHT)
    app.setStyleSheet(style_sheet(theme))
    with ExitStack() as stack:
        stack.callback(Garbage(app).end)
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="parley-typing-")))
        os.environ["ENCHANT_CONFIG_DIR"] = str(home)
        server = PracticeServer(script=None, replay=None, autoplay=False)
        server.start()
        stack.callback(server.stop)
        house = practice_house(Paths(home), server)
        desk = open_desk(stack, house, theme)
        room = admit_visitor(house, server)
        account = house.account(room.id)
        assert account is not None
        stream = Stream(house, room.id, account.id)
        stream.add(BEFORE)
        desk.show_room(room.id)
        pane = desk.window.findChild(AnswerField)
        assert isinstance(pane, AnswerField)
        pane.setFocus()
        watch = Watch(pane)
        settle(1.0)
        gc.freeze()  # as the program does once its window stands
        typed(pane, watch, 40)  # fonts, dictionary and names are read when they are first needed
        found = {"alone": figures(typed(pane, watch, count))}
        began = time.perf_counter()
        stream.start()
        found["200 posts/s"] = figures(typed(pane, watch, count))
        found["200 posts/s"]["posts/s"] = round((stream.count - BEFORE) / (time.perf_counter() - began))
        stream.end()
        found["spelling"] = {"checked": float(bool(house.preferences.spelling.language))}
    return found


def keys(quick: bool) -> Iterator[Row]:
    found = measure(KEYS[quick])
    for part in ("alone", "200 posts/s"):
        say(f"{part:<14}" + "".join(f"{name} {value:>8g}   " for name, value in found[part].items()))
    yield letters(found)


def letters(found: dict[str, dict[str, float]]) -> Row:
    """Where a person waits for a letter while posts stream in, the row is not ok."""
    return row(
        "typing.p99_ms",
        found["200 posts/s"]["p99 ms"],
        baseline=found["alone"]["p99 ms"],
        baseline_is="no post arrives",
        note=f"spelling was {'' if found['spelling']['checked'] else 'NOT '}checked",
    )


def main() -> int:
    return run(__doc__, Part(("typing.p99_ms",), keys))


if __name__ == "__main__":
    sys.exit(main())
