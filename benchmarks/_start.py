"""One start, in a process of its own: `home FOLDER`, `bare`, `lean`, `paint` or `room`.

It prints one line of JSON and ends at the moment that it measures: `cpu` is what the whole process has used until then,
in ms (user and system), and `shown` whether the screen held at that moment what it must: the screen's own pixels, and
what a screen reader is told, are asked afterwards.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    from desktop.start import Moment


SIZE = (784, 752)
"""px: what Parley takes at its first start on the offscreen screen of 800 x 800."""
POSTS = 300
TAG = "gardenchat"
PEOPLE = ("Ines Holt", "Bram Oke", "Asha Vale", "Mira Engel")
WORDS = (
    *("a", "bed", "that", "looks", "empty", "in", "autumn", "grows", "garlic", "and", "patience", "while"),
    *("nobody", "reads", "the", "soil", "🌱", "速い", "今日は"),
)
NEWEST = "the last word on compost is turn it once and wait"
ORIGIN = "http://127.0.0.1:9"
"""Nobody listens there: the network never answers."""


def spent() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return (used.ru_utime + used.ru_stime) * 1000


def tell(cpu: float, **more: object) -> None:
    """Say it and end, whatever is still going on in threads."""
    print(json.dumps({"cpu": cpu, **more}), flush=True)
    os._exit(0)


def make_home(folder: Path) -> None:
    """A room of some hundred posts, open last, and the account that read them, as the program would have them."""
    import random
    from dataclasses import replace
    from datetime import UTC, datetime, timedelta

    from desktop.core.account import Account
    from desktop.core.entities import find_entities
    from desktop.core.origin import Origin
    from desktop.core.post import Author, Post
    from desktop.store.accounts import Accounts
    from desktop.store.archive import Archive
    from desktop.store.database import Database
    from desktop.store.paths import Paths
    from desktop.store.rooms import Rooms

    def clock() -> datetime:
        return datetime(2026, 11, 21, 20, tzinfo=UTC)

    def post(number: int) -> Post:
        chance = random.Random(number)
        author = chance.randrange(40)
        name = PEOPLE[author] if author < len(PEOPLE) else f"Person {author}"
        asks = author == 0 and number % 30 == 0
        words = " ".join(chance.choice(WORDS) for _ in range(chance.randrange(8, 40)))
        text = f"{'Q' if asks else 'A'}{number // 30 + 1}: {words[:240]}{'?' if asks else ''} #{TAG}"
        by = Author(str(author), name.replace(" ", "").casefold(), name)
        at = clock() - timedelta(seconds=3 * (POSTS - number))
        return Post(str(10**9 + number), by, text, at, find_entities(text))

    posts = [post(number) for number in range(POSTS)]
    last = f"A10: {NEWEST} #{TAG}"
    posts[-1] = replace(posts[-1], text=last, entities=find_entities(last))
    paths = Paths(folder)
    paths.ensure()
    database = Database(paths.database, clock=clock)
    origin = Origin.parse(ORIGIN)
    me = Account("9", "miraengel", "Mira Engel", origin)
    Accounts(database).keep(me)
    rooms = Rooms(database, clock=clock)
    room = rooms.open(TAG, origin, hosts=("inesholt",), topic="What the soil wants")
    rooms.set_account(room.id, me.id)
    Archive(database).add(room.id, posts, seen_by=me.id)
    database.close()


def bare(star: bool) -> None:
    """A QWidget that is painted, as the prototype has it (`c_start.py`), or with no more imported than it needs."""
    if star:
        exec("from PySide6.QtWidgets import *", {})
    from PySide6.QtWidgets import QApplication, QWidget

    app = QApplication([])

    class Bare(QWidget):
        def paintEvent(self, event: Any) -> None:  # noqa: N802
            super().paintEvent(event)
            tell(spent(), shown=True)

    window = Bare()
    window.resize(*SIZE)
    window.show()
    app.exec()


def parley(wanted: str) -> None:
    """`parley`, from its first line to the moment that is `wanted`."""
    from desktop import start
    from desktop.cli import last_room, main  # noqa: F401 - as `parley` alone does

    def reached(moment: Moment, window: QWidget) -> None:
        if moment.value == wanted:
            cpu = spent()
            shown = is_framed(window) if wanted == "paint" else is_readable(window)
            tell(cpu, shown=shown, size=[window.width(), window.height()])

    start.run(reached=reached)


def on_screen(window: QWidget) -> QImage:
    """What the (offscreen) screen holds of it; nothing is painted for that."""
    return window.screen().grabWindow(window.winId()).toImage()


def is_framed(window: QWidget) -> bool:
    """The room's name is in the title, and the rail and the bar are on the screen: more than the ground."""
    image = on_screen(window)
    rail = colours(image, range(0, 56), range(0, 300))
    bar = colours(image, range(60, 300), range(0, 56))
    return TAG in window.windowTitle() and len(rail) > 8 and len(bar) > 8


def is_readable(window: QWidget) -> bool:
    """The newest post can be read on the screen, by eye and by ear, and the wheel moves it."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QAccessible, QWheelEvent
    from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

    view: Any = next(part for part in window.findChildren(QWidget) if type(part).__name__ == "StreamView")
    before = on_screen(window)
    stream = QAccessible.queryAccessibleInterface(view)
    said = [stream.child(number) for number in range(stream.childCount())]
    newest = [row for row in said if NEWEST in row.text(QAccessible.Text.Name)]
    if len(newest) != 1:
        return False
    box = newest[0].rect().translated(-window.mapToGlobal(QPoint(0, 0)))
    words = colours(before, range(box.left(), box.right()), range(box.top(), box.bottom()))
    middle = QPointF(view.rect().center())
    wheel = QWheelEvent(
        middle,
        view.mapToGlobal(middle),
        QPoint(0, -240),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    assert isinstance(view, QAbstractScrollArea)
    QApplication.sendEvent(view.viewport(), wheel)
    QApplication.processEvents()
    return box.height() > 20 and len(words) > 16 and on_screen(window) != before


def colours(image: QImage, columns: range, rows: range) -> set[int]:
    """The colours of a part of the picture: letters have many, a ground has one."""
    ratio = image.devicePixelRatio()
    points = ((round(x * ratio), round(y * ratio)) for x in columns for y in rows)
    return {image.pixel(x, y) for x, y in points if image.valid(x, y)}


def main(arguments: list[str]) -> None:
    what = arguments[0]
    if what == "home":
        from pathlib import Path

        make_home(Path(arguments[1]))
    elif what in ("bare", "lean"):
        bare(what == "bare")
    else:
        parley(what)


if __name__ == "__main__":
    main(sys.argv[1:])
