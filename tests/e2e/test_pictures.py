"""An answer with pictures, from the store to the network and back: whole, once, and each picture uploaded once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop import app
from desktop.core.draft import Draft
from desktop.core.events import OutboxChanged
from desktop.core.outbox import Entry, State
from desktop.house import House
from desktop.practice.drawing import portrait
from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from desktop.services.room_session import RoomSession
from desktop.store.secrets import MemorySecrets
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.theme import Mode, Theme
from tests.e2e.test_money import TurnedClock, assert_agrees, build_house
from tests.ui.composer.test_picture_file import SECRET, photo

DOOR, TABLE = portrait("a door") + b"\0" * 2**20, portrait("a table")


class Life:
    """One start of the program after another, in the same home."""

    def __init__(self, home: Path, stack: ExitStack, qtbot: QtBot) -> None:
        self.clock = TurnedClock()
        self.server = stack.enter_context(PracticeServer(clock=self.clock.seconds))
        self._home, self._secrets, self._qtbot = home, MemorySecrets(), qtbot
        self._stack = stack

    def start(self) -> tuple[House, RoomSession]:
        house = build_house(self._home, self.server, self._secrets, self.clock)
        self._stack.callback(house.close)
        rooms = house.rooms.list(house.place.origin)
        room = rooms[0] if rooms else app.admit_visitor(house, self.server)
        return house, house.open_room(room.id)

    def wait(self, until: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(until, timeout=20_000)

    def settle(self, house: House, session: RoomSession, entry: Entry) -> None:
        """Time passes until it is out; then the room looks and sees it."""

        def out() -> bool:
            state = house.outbox.get(entry.id).state
            if state in (State.QUEUED, State.UNKNOWN):
                self.clock.turn(seconds=5)
                house.bus.publish(OutboxChanged(entry.room_id, entry.id))
            return state in (State.SENT, State.SETTLED)

        self.wait(out)
        session.look_now()
        self.wait(lambda: house.outbox.get(entry.id).state is State.SETTLED)

    def seen(self, house: House, entry: Entry) -> list[str]:
        """The words of the pictures of the one post that the room holds by now."""
        self.wait(lambda: bool(house.archive.page(entry.room_id, seen_by=entry.account_id)))
        (post,) = house.archive.page(entry.room_id, seen_by=entry.account_id)
        return [one.alt_text for one in post.pictures]

    def posted(self) -> list[str]:
        """What is there by the visitor, with the words of its pictures."""
        mine = self.server.world.newest_first(author=self.server.world.user_named(self.server.visitor))
        return [" | ".join([post.raw, *(one.alt_text for one in post.media.values())]) for post in mine]


@pytest.fixture
def life(tmp_path: Path, qtbot: QtBot) -> Iterator[Life]:
    with ExitStack() as stack:
        yield Life(tmp_path, stack, qtbot)


def answer(session: RoomSession) -> Entry:
    """With a large picture and a small one, both described."""
    ids = []
    for content, alt in ((DOOR, "A door"), (TABLE, "A table & chairs")):
        made = session.writing.attach(content, "image/png", (48, 48))
        ids.append(session.writing.describe(made.id, alt).id)
    (entry,) = session.outgoing.post(Draft("look at these", 1, attachments=tuple(ids)))
    return entry


ANSWER = "A1: look at these #practicechat | A door | A table & chairs"


def test_an_answer_arrives_with_its_pictures_and_comes_back_with_them(life: Life) -> None:
    house, session = life.start()
    entry = answer(session)
    life.settle(house, session, entry)
    assert life.posted() == [ANSWER]
    assert life.seen(house, entry) == ["A door", "A table & chairs"]
    assert_agrees(house, life.server)


def test_a_photo_without_words_goes_from_the_composer_to_the_network_and_tells_of_nothing_but_itself(
    life: Life, qtbot: QtBot
) -> None:
    house, session = life.start()
    composer = ComposerPane(Theme(Mode.LIGHT), session, lambda _: None, clock=life.clock)
    qtbot.addWidget(composer)
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(0xFF3366AA)
    composer.pictures.take([photo(image, orientation=6)])
    qtbot.waitUntil(lambda: len(composer.draft.attachments) == 1)
    (picture,) = composer.draft.attachments
    session.writing.describe(picture, "Blue")
    with qtbot.waitSignal(composer.sent) as sent:
        composer.send()
    life.settle(house, session, sent.args[0][0])
    assert life.posted() == ["#practicechat | Blue"]
    (shown,) = [one for post in life.server.world.newest_first() for one in post.media.values()]
    assert SECRET not in shown.body
    assert QImage.fromData(shown.body).height() == 64


def test_with_trouble_at_every_step_it_arrives_once_and_no_picture_is_uploaded_twice(life: Life) -> None:
    trouble = {
        "/2/media/upload/initialize": "unavailable",
        "/2/media/upload/*/append": "cut_before",
        "/2/media/upload/*/finalize": "error_after",
        "/2/media/metadata": "unavailable",
        "/2/tweets": "error_after",
    }
    faults = [life.server.faults.add(Fault(kind, "POST", path)) for path, kind in trouble.items()]
    house, session = life.start()
    entry = answer(session)
    life.settle(house, session, entry)
    assert all(fault.hit.is_set() for fault in faults)
    assert life.posted() == [ANSWER]
    assert life.seen(house, entry) == ["A door", "A table & chairs"]
    segments = 2 + 1
    assert life.server.ledger.uploads == 2 + segments + 2
    assert life.server.ledger.writes == {"media_metadata": 2, "post_create": 1}


def test_what_was_uploaded_before_the_program_ended_is_not_uploaded_again(life: Life) -> None:
    house, session = life.start()
    life.server.faults.add(Fault("slow", "POST", "/2/media/upload/*/append", count=2))
    slow = life.server.faults.add(Fault("slow", "POST", "/2/media/upload/*/append", seconds=20.0))
    entry = answer(session)
    life.wait(slow.hit.is_set)  # the first is there; the second is on its way
    house.close()
    before = life.server.ledger.uploads
    house, session = life.start()
    life.settle(house, session, entry)
    assert life.posted() == [ANSWER]
    assert life.server.ledger.uploads == before + 3
    assert len(session.writing.attachments(entry.attachments)) == 2
    house.close()
    _, session = life.start()
    assert session.writing.attachments(entry.attachments) == ()  # swept
