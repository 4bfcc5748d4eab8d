"""Scenes of a room: start, stream, question, composer, outbox."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desktop.core.draft import Draft
from desktop.practice.faults import Fault
from desktop.store.settings import UNDO_SECONDS
from desktop.ui.stream.view import StreamView
from desktop.ui.welcome_pane import WelcomePane
from tests.gallery.scenes import scene
from tests.gallery.stage import Stage

WORDS = "Short tours by the people who know where the good drill is."
LONG = (
    f"{WORDS} They replace the leaflet that half of us never read, and the evening course that the other half never "
    "began. They replace the sign at the door, too, which says what is forbidden. What is left is a table, a kettle "
    "and somebody who has since learned how the telescope works, and tells it to whoever comes in out of the rain."
)


@scene("start-first", me="")
def _first_start(stage: Stage) -> None:
    stage.desk.start()


@scene("start-rooms")
def _start(stage: Stage) -> None:
    stage.enter()
    stage.act("room.join")


@scene("start-slip")
def _slip(stage: Stage) -> None:
    stage.enter()
    stage.act("room.join")
    pane = stage.one(WelcomePane)
    pane.join_requested.emit("open shelf!", "")


@scene("room")
def _room(stage: Stage) -> None:
    stage.enter()
    stage.room.column.dismiss()


@scene("room-practice", practice=True)
def _practice(stage: Stage) -> None:
    stage.enter()
    stage.room.column.dismiss()


@scene("room-older-question")
def _older(stage: Stage) -> None:
    stage.enter()
    stage.room.column.dismiss()
    stage.act("question.previous")


@scene("room-find")
def _find(stage: Stage) -> None:
    stage.enter()
    stage.act("find.open")
    stage.room.column.dismiss()
    stage.type("telescope", stage.one(QLineEdit, stage.room.column))
    stage.press(stage.one(QLineEdit, stage.room.column), Qt.Key.Key_Return)


@scene("room-catch-up")
def _catch_up(stage: Stage) -> None:
    stage.enter()
    stage.act("room.catch-up")


@scene("room-filtered")
def _filtered(stage: Stage) -> None:
    stage.enter()
    stage.room.column.dismiss()
    stage.room.question.view(2)
    stage.all(QPushButton, stage.room.column)[1].click()
    stage.settle()


@scene("room-held")
def _held(stage: Stage) -> None:
    stage.enter()
    stage.act("stream.hold")
    world = stage.evening.server.world
    author = world.user_named("marit_reads")
    assert author is not None
    world.publish(author, "A3: And the ladder, of course. #openshelf")
    stage.session.look_now()
    stage.settle()


@scene("room-waiting")
def _waiting(stage: Stage) -> None:
    stage.enter()
    fault = stage.evening.server.faults.add(Fault("unavailable", count=1_000_000))
    stage.evening.clock.now += timedelta(seconds=95)
    try:
        stage.session.look_now()
        stage.wait(lambda: stage.session.link.state.name != "LIVE")
        stage.room.tick()
    finally:
        stage.evening.server.faults.remove(fault)


@scene("room-signed-out", me="")
def _signed_out(stage: Stage) -> None:
    room = stage.house.join("openshelf", hosts=("ines_hosts",), topic="Libraries that lend things")
    stage.desk.show_room(room.id)


@scene("composer-typed")
def _typed(stage: Stage) -> None:
    stage.enter()
    stage.type(WORDS)


@scene("composer-too-long")
def _too_long(stage: Stage) -> None:
    stage.enter()
    stage.type(LONG)


@scene("composer-doctor")
def _doctor(stage: Stage) -> None:
    stage.enter()
    stage.type("Q3: I think the tandem did it ")


@scene("composer-practice", practice=True)
def _typed_in_practice(stage: Stage) -> None:
    stage.enter()
    stage.type("I would borrow that, too.")


@scene("composer-pictures")
def _pictures(stage: Stage) -> None:
    stage.enter()
    pane = stage.composer
    for count, colour in enumerate(("#3b4fcf", "#9a5b00"), 1):
        picture = QImage(640, 480, QImage.Format.Format_RGB32)
        picture.fill(QColor(colour))
        pane.pictures.take([picture])
        stage.wait(lambda count=count: len(pane.draft.attachments) == count)  # type: ignore[misc]
    stage.type(WORDS)
    pane.pictures.describe()
    stage.settle()


@scene("composer-later")
def _later(stage: Stage) -> None:
    stage.enter()
    stage.type(WORDS)
    stage.act("post.later")


@scene("composer-prepared")
def _prepared(stage: Stage) -> None:
    stage.enter()
    stage.composer.prepared.write()
    stage.settle()


@scene("outbox-offline")
def _offline(stage: Stage) -> None:
    stage.enter()
    fault = stage.evening.server.faults.add(Fault("unavailable", count=1_000_000))
    try:
        stage.session.outgoing.post(Draft(WORDS, 3))
        stage.session.outgoing.post(Draft("A kettle. It brings people to the table.", None))
        stage.wait(lambda: any(one.attempts for one in stage.session.outgoing.open_entries()))
    finally:
        stage.evening.server.faults.remove(fault)


@scene("outbox-timed")
def _timed(stage: Stage) -> None:
    stage.enter()
    at = stage.evening.clock.now + timedelta(minutes=12)
    stage.type(WORDS)
    stage.composer.send_at(at)
    stage.settle()


@scene("palette")
def _palette(stage: Stage) -> None:
    stage.enter()
    stage.act("palette.open")


@scene("keys")
def _keys(stage: Stage) -> QWidget:
    stage.enter()
    return stage.desk.commanding.show_keys()


@scene("row-menu")
def _row_menu(stage: Stage) -> QWidget:
    stage.enter()
    view = stage.one(StreamView)
    view.setFocus()
    stage.press(view, Qt.Key.Key_Down)
    here = view.acts_here()
    assert here is not None
    menu = here[1]
    menu.adjustSize()
    return menu


@scene("outbox-undo")
def _undo(stage: Stage) -> None:
    stage.house.settings.set(UNDO_SECONDS, 10.0)
    stage.enter()
    stage.room.column.dismiss()
    stage.type(WORDS)
    stage.act("post.send")


@scene("composer-private")
def _private(stage: Stage) -> None:
    stage.enter()
    stage.type(WORDS)
    stage.act("post.private")
