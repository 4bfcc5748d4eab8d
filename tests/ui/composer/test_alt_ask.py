"""Descriptions are asked for once; who hosts the room is stopped until there are any, and in the live hour once."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.attachment import MOST_ALT
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.composer.test_pictures import add, image
from tests.ui.room_in_memory import NOW, RoomInMemory, named

LONG_AGO = timedelta(hours=3)


def written(make: Make, qtbot: QtBot, session: RoomInMemory, *, pictures: int = 1) -> ComposerPane:
    pane = make(session)
    if session.moderates:
        pane.pick_number(None)  # an answer of theirs is asked about, too
    qtbot.keyClicks(field(pane), "The queue.")
    add(qtbot, pane, pictures)
    return pane


def hosted(*, live: bool = True) -> RoomInMemory:
    session = RoomInMemory([("mira", "Q1: What did you stop doing? #critlib")], hosts=("mira",))
    if not live:
        session.posts = [
            type(post)(post.id, post.author, post.text, NOW - LONG_AGO) for post in session.posts
        ]
    return session


def test_a_participant_reads_it_and_sends(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = written(make, qtbot, session)
    assert pane.line.saying.text == "Describe your picture for those who cannot see it."
    pane.send()
    assert len(session.entries) == 1


def test_what_a_participant_could_not_read_stops_them_once(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = written(make, qtbot, session, pictures=2)
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    assert pane.line.saying.text == "Q3 is here."
    pane.send()
    assert session.entries == []
    assert pane.line.saying.text == "Describe your pictures for those who cannot see them."
    pane.send()
    assert len(session.entries) == 1


def test_a_host_is_stopped_once_in_the_live_hour(make: Make, qtbot: QtBot) -> None:
    session = hosted()
    pane = written(make, qtbot, session)
    pane.send()
    assert (session.entries, pane.line.saying.tone) == ([], "held")
    named(pane, QPushButton, "Post without").click()
    assert len(session.entries) == 1


def test_a_host_who_prepares_is_stopped_until_each_is_described(make: Make, qtbot: QtBot) -> None:
    session = hosted(live=False)
    pane = written(make, qtbot, session)
    for _ in range(3):
        pane.send()
    assert session.entries == []
    assert pane.line.saying.text == "You host here: describe each picture before it goes out."
    named(pane, QPushButton, "Describe").click()
    qtbot.keyClicks(named(pane, QPlainTextEdit, "Description"), "A door")
    named(pane, QPushButton, "Done").click()
    pane.send()
    assert len(session.entries) == 1


def test_a_description_that_is_too_long_is_kept_and_does_not_go_out(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = written(make, qtbot, session)
    (only,) = pane.draft.attachments
    named(pane, QPushButton, "Describe").click()
    named(pane, QPlainTextEdit, "Description").setPlainText("a" * (MOST_ALT + 3))
    named(pane, QPushButton, "Done").click()
    assert len(session.pictures[only][0].alt) == MOST_ALT + 3
    for _ in range(2):
        pane.send()
    assert session.entries == []
    assert pane.line.saying.text == "A description is 3 over what fits. Shorten it."


def test_what_was_said_about_too_many_pictures_hides_no_reason_why_a_post_is_held(
    make: Make, qtbot: QtBot
) -> None:
    session = RoomInMemory()
    pane = written(make, qtbot, session, pictures=4)
    pane.pictures.take([image()])
    assert pane.line.saying.text == "A post takes 4 pictures; the others stay out."
    pane.send()
    assert (session.entries, pane.line.saying.tone) == ([], "held")
    assert named(pane, QPushButton, "Post without").isVisible()
    pane.send()
    assert len(session.entries) == 1
