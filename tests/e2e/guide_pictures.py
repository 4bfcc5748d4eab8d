"""The pictures of the guides: the practice room, where everybody is invented, in the states that the guides name.

`python -m tests.e2e.guide_pictures FOLDER` draws them, with what a person would do by keyboard; it takes half a minute.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop import app
from desktop.core.chat_plan import ChatPlan
from desktop.core.cue import Cue, CueKind
from desktop.desk import Desk
from desktop.planning import planning
from desktop.practice.server import PracticeServer
from desktop.services.room_session import RoomSession
from desktop.store.paths import Paths
from desktop.surroundings import utc_now
from desktop.ui.application import dressed, qt_application
from desktop.ui.columns import Arrangement
from desktop.ui.help.tour_card import TourCard
from desktop.ui.room_pane import RoomPane
from desktop.ui.theme import Mode
from tests.ui.room_in_memory import named

SIZE, HOST_SIZE = QSize(1100, 720), QSize(1400, 800)
SPEED = 4.0
PATIENCE_MS = 60_000
ANSWER = "Somebody said my name, and asked me something easy."
WITHOUT = "yuki_tanabe"
CUES = (
    Cue("", CueKind.WELCOME, text="Welcome! Say who you are, and from where. #practicechat", minute=2),
    Cue("", number=1, text="What made you feel welcome in a group?", minute=5),
    Cue("", number=2, text="What makes you leave a chat, or stay silent in it?", minute=15),
    Cue("", CueKind.NOTE, text="Thank the guest", minute=20),
    Cue("", number=3, text="What should a host do before the chat begins?", minute=25),
    Cue("", CueKind.CLOSING, text="Thank you all, and see you next week.", minute=55),
)


def chat(folder: Path) -> Path:
    """The chat of the practice room, without whoever writes Japanese: a machine that draws may have no font for it."""
    ours = app.script()
    shutil.copytree(ours.parent, folder / "practice")
    parts = ours.read_text(encoding="utf-8").split("\n\n")
    kept = [part for part in parts if f'by = "{WITHOUT}"' not in part]
    changed = folder / "practice" / ours.name
    changed.write_text("\n\n".join(kept), encoding="utf-8")
    return changed


class Room:
    """The practice room in a window, and who sits before it."""

    def __init__(self, stack: ExitStack, folder: Path) -> None:
        qt = qt_application(stack)
        theme = dressed(qt)
        theme.set_mode(Mode.LIGHT)
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="parley-guides-")))
        server = PracticeServer(script=chat(Path(home)), speed=SPEED, autoplay=False)
        stack.enter_context(server)
        house = app.practice_house(Paths(Path(home) / "house"), server)
        self.desk: Desk = app.open_desk(stack, house, theme)
        self.desk.show_room(app.admit_visitor(house, server).id)
        server.start_cast()
        self.window, self._folder = self.desk.window, folder
        self.window.resize(SIZE)
        self.window.show()
        self.window.activateWindow()

    def until(self, holds: Callable[[], bool]) -> None:
        """Wait for a state, and then for what it draws."""
        loop, looks = QEventLoop(), QTimer()
        looks.timeout.connect(lambda: loop.quit() if holds() else None)
        looks.start(20)
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()
        assert holds(), "it did not come to that"
        QApplication.processEvents()

    @property
    def field(self) -> QPlainTextEdit:
        return named(self.window, QPlainTextEdit, "Your post")

    @property
    def session(self) -> RoomSession:
        assert self.desk.session is not None
        return self.desk.session

    @property
    def pane(self) -> RoomPane:
        shown: list[RoomPane] = []
        self.window.in_room(shown.append)()
        return shown[0]

    def asked(self) -> bool:
        return self.session.questions().current is not None

    def save(self, name: str, part: QWidget | None = None) -> None:
        place = QRect() if part is None else part.geometry()
        picture = self.window.grab() if part is None else (part.parentWidget() or part).grab(place)
        assert picture.save(str(self._folder / f"guide-{name}.png"))


def draw_newcomers(room: Room) -> None:
    room.until(lambda: len(room.desk.rows()) > 5 and room.asked())
    room.window.actions_by_id["help.tour"].trigger()
    card = room.window.findChildren(TourCard)[-1]
    while card.step.id != "answer":
        card.forward.emit()
    room.until(lambda: sum(row.text.startswith("A1") for row in room.desk.rows()) > 1)
    room.save("tour")
    card.left.emit()
    room.window.notice.hide()
    QTest.keyClicks(room.field, ANSWER)
    room.until(lambda: ANSWER in room.field.toPlainText())
    room.save("room")
    QTest.keyClick(room.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.until(lambda: bool(room.session.outgoing.open_entries()))
    room.save("waiting", room.pane.places.dock)


def draw_hosts(room: Room) -> None:
    room.window.actions_by_id["plan.new"].trigger()
    for name, words in (("Hashtag", "#practicechat"), ("Title", "The Thursday chat")):
        QTest.keyClicks(named(room.window, QLineEdit, name), words)
    room.save("plan")
    starts = (utc_now() - timedelta(minutes=1)).replace(microsecond=0)
    plan = ChatPlan("guides", room.session.room.hashtag, starts.replace(tzinfo=None), "UTC")
    planning(room.desk.house, utc_now).save(plan)
    room.desk.choose_room(room.session.room.id)
    hosting = room.session.hosting
    assert hosting is not None
    hosting.add(CUES)
    room.window.resize(HOST_SIZE)
    room.window.arrange(Arrangement(desk=380))
    room.desk.choose_room(room.session.room.id)
    if room.pane.desk.shown is None:
        room.window.actions_by_id["desk.show"].trigger()
    room.until(lambda: room.pane.desk.shown is not None and room.asked())
    room.save("desk")


def main(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        room = Room(stack, folder)
        draw_newcomers(room)
        draw_hosts(room)
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(Path(sys.argv[1])))
