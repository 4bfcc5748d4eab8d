"""The states of the composer, each brought about by hand in a real window, as one picture light and one dark.

`python -m tests.e2e.composer_states FOLDER` draws them; tests/e2e/test_composer_states.py holds each to its words. The
people and their posts are invented (tests/ui/room_in_memory.py).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPixmap, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from desktop.core.draft import Draft
from desktop.core.errors import Duplicate, Offline
from desktop.core.events import OutboxChanged, PostsArrived
from desktop.core.outbox import Entry, State
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.garbage import Garbage
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.style import style_sheet
from desktop.ui.theme import Colour, Mode, Theme, Type
from desktop.ui.window import Window
from tests.ui.room_in_memory import NOW, OPENING, RoomInMemory, TimelineInMemory, money, named

WORDS = "Short videos by the people who do the work"
LONG = (
    f"{WORDS}. They replace the quarterly all-hands that half of us mute, and the newsletter that the other half "
    "deletes unread. They replace the town hall in which nobody dares to ask a question, too. What is left is the "
    "intranet page, last changed by somebody who has since retired to the coast."
)


class Scene:
    """A room in a window; `dock` is what stands at the bottom of its right side."""

    def __init__(self, session: RoomInMemory, mode: Mode) -> None:
        self.session, self.theme = session, Theme(mode)
        self.window = Window(self.theme, practice=False, clock=lambda: NOW, open_url=lambda _: None)
        self.window.setStyleSheet(style_sheet(self.theme))
        self.window.resize(1240, 800)
        if session.account is None:
            self.window.show_signed_out(session)
        else:
            model = TimelineModel(TimelineInMemory(session), parent=self.window)
            model.open(session.room, session.account)
            self.window.show_room(session, model)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    @property
    def field(self) -> QPlainTextEdit:
        return named(self.window, QPlainTextEdit, "Your post")

    @property
    def dock(self) -> QWidget:
        dock = self.window.findChildren(ComposerPane)[0].parentWidget()
        assert dock is not None
        return dock

    def type(self, words: str) -> None:
        self.field.setFocus()
        QTest.keyClicks(self.field, words)
        self.settle()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.field, key, modifier)
        self.settle()

    def send(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def hear(self, who: str, text: str) -> None:
        self.window.take([PostsArrived(1, (self.session.say(who, text),))])
        self.settle()

    def wait_in_outbox(self, state: State, text: str, **changes: object) -> None:
        """An entry that stands there, as the store would give it."""
        (entry,) = self.session.post(Draft(text, 2))
        self.session.entries.remove(entry)
        fields = {name: getattr(entry, name) for name in Entry.__slots__}
        self.session.entries.append(Entry(**{**fields, "state": state, **changes}))
        self.window.take([OutboxChanged(1, entry.id)])
        self.settle()

    def settle(self) -> None:
        """What is to be drawn is drawn, and the pause after typing is over."""
        for _ in range(3):
            QApplication.processEvents()

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.settle()


def _nothing(scene: Scene) -> None:
    """Nobody has done anything yet."""


@dataclass(frozen=True)
class Shown:
    """One state: its title, what can be read in it, how the room begins and what a person does."""

    title: str
    says: tuple[str, ...]
    act: Callable[[Scene], None] = _nothing
    session: Callable[[], RoomInMemory] = field(default=RoomInMemory)


def _ask_another(scene: Scene) -> None:
    scene.type(WORDS)
    scene.hear("ines", "Q3: What do you keep whatever it costs? #critlib")


def _said_twice() -> RoomInMemory:
    return RoomInMemory(
        (*OPENING, ("mira", f"A2: {WORDS} #critlib"), ("bram", "A2: The last one out. #critlib"))
    )


def _prepared() -> RoomInMemory:
    session = RoomInMemory()
    session.prepared_answers[2] = WORDS
    return session


def _two_pictures(scene: Scene) -> None:
    for colours in (("#3b4fcf", "#e6eaff"), ("#9a5b00", "#fff3dd")):
        picture = QImage(640, 480, QImage.Format.Format_RGB32)
        gradient = QLinearGradient(0, 0, 640, 480)
        for place, colour in enumerate(colours):
            gradient.setColorAt(place, QColor(colour))
        painter = QPainter(picture)
        painter.fillRect(picture.rect(), gradient)
        painter.end()
        pane = scene.window.findChildren(ComposerPane)[0]
        had = len(pane.draft.attachments)
        pane.pictures.take([picture])
        while len(pane.draft.attachments) == had:  # made ready on a thread of its own
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    scene.type(WORDS)


def _paying() -> RoomInMemory:
    session = RoomInMemory()
    session.money = money()
    return session


STATES: tuple[Shown, ...] = (
    Shown("Empty: follows the current question", ("A2:", "#critlib", "left", "Send as @mira")),
    Shown("Typing: the number is locked at the first key", ("A2:", "Send as @mira"), lambda s: s.type(WORDS)),
    Shown("A new question came while typing: nothing changes by itself", ("Q3 is here.", "Keep A2", "Make it A3"),
          _ask_another),
    Shown("Label doctor: one line, one key", ("Leave it",), lambda s: s.type("Q2: I think mobile did it ")),
    Shown("Too long: split offered, text kept", ("Send 2 posts as @mira",), lambda s: s.type(LONG)),
    Shown("A link costs thirteen times as much", ("$0.20",), lambda s: s.type("We wrote it up: example.com/report "),
          _paying),
    Shown("It did not go out: says why, keeps everything", ("duplicate of your post 2 min ago", "Show that post"),
          lambda s: s.wait_in_outbox(State.FAILED, WORDS, reason=Duplicate.__name__, attempts=1), _said_twice),
    Shown("No account: everything works up to the last key", ("Continue in browser",), lambda s: s.type(WORDS),
          lambda: RoomInMemory(signed_in=False)),
    Shown("Two pictures, and words for those who do not see them", ("Picture 1 of 2", "describe"), _two_pictures),
    Shown("Prepared before the chat: one key brings it up", ("A2 is prepared.",), session=_prepared),
    Shown("Just sent: a moment to take it back", ("Undo",),
          lambda s: s.wait_in_outbox(State.QUEUED, WORDS, not_before=NOW + timedelta(seconds=4))),
    Shown("No answer: it waits, and says why", ("tries again by itself",),
          lambda s: s.wait_in_outbox(State.QUEUED, WORDS, reason=Offline.__name__, attempts=1,
                                     not_before=NOW + timedelta(seconds=8))),
    Shown("Timed: goes out when you said", ("Goes out at",),
          lambda s: s.wait_in_outbox(State.QUEUED, WORDS, timed_for=NOW + timedelta(minutes=45))),
    Shown("Its time went by while the computer slept: asks first", ("was to go out",),
          lambda s: s.wait_in_outbox(State.OVERDUE, WORDS, timed_for=NOW - timedelta(minutes=45))),
)  # fmt: skip


def read(widget: QWidget) -> str:
    """What a person can read in it, or hears of what is drawn."""
    found = []
    for part in widget.findChildren(QWidget):
        if part.isVisible():
            text = getattr(part, "text", None)
            found += [text() if callable(text) else "", part.accessibleName(), part.accessibleDescription()]
    return "\n".join(filter(None, found))


def _drawn(scene: Scene) -> QPixmap:
    """The dock on the colour that it stands on; what is under it is the palette's, which only the program sets."""
    drawn = QPixmap(scene.dock.size())
    drawn.fill(scene.theme.colour(Colour.BG))
    scene.dock.render(drawn, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    return drawn


def picture(mode: Mode) -> QPixmap:
    """All states, two in a row."""
    drawn: list[tuple[str, QPixmap]] = []
    for state in STATES:
        with closing(Scene(state.session(), mode)) as scene:
            state.act(scene)
            scene.settle()
            drawn.append((state.title, _drawn(scene)))
    rows = [drawn[place : place + 2] for place in range(0, len(drawn), 2)]
    column = max(picture.width() for _, picture in drawn) + 32
    heights = [max(picture.height() for _, picture in row) + 56 for row in rows]
    theme = Theme(mode)
    sheet = QPixmap(2 * column + 32, sum(heights) + 24)
    sheet.fill(theme.colour(Colour.BG))
    painter = QPainter(sheet)
    painter.setFont(theme.font(Type.CONTROL))
    painter.setPen(theme.colour(Colour.MUTED))
    top = 24
    for row, height in zip(rows, heights, strict=True):
        for place, (title, shown) in enumerate(row):
            left = 32 + place * column
            painter.drawText(QRect(left, top, column - 32, 20), Qt.AlignmentFlag.AlignVCenter, title)
            painter.drawPixmap(QPoint(left, top + 28), shown)
        top += height
    painter.end()
    return sheet


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    Garbage(app)
    for one in (Mode.LIGHT, Mode.DARK):
        path = Path(sys.argv[1]) / f"composer-{one}.png"
        picture(one).save(str(path))
        print(path.name)
