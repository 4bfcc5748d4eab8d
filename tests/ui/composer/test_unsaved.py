"""A text that cannot be saved is said once, stays, and can be copied; and it is said that it is saved again."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.errors import DiskFull, ReadOnly, StoreTrouble
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory, named

FULL = DiskFull("the disk is full", "free it")
SAID = "Your disk is full, so nothing can be saved."


def line(pane: ComposerPane) -> str:
    return pane.line.saying.text


def test_it_is_said_as_it_happens_and_once_until_it_is_saved_again(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.unsaved = FULL
    pane = make(session)
    said: list[object] = []
    pane._unsaved.changed.connect(lambda: said.append(line(pane)))
    qtbot.keyClicks(field(pane), "The queue")
    qtbot.waitUntil(lambda: SAID in line(pane))
    for _ in range(3):
        qtbot.keyClicks(field(pane), " by the door")
        assert pane.keep_now() == pane.sheet.text
    assert SAID in line(pane)
    assert len(said) == 1
    session.unsaved = None
    assert pane.keep_now() == ""
    assert line(pane) == "Your text is saved again."
    assert session.kept.body == field(pane).toPlainText()
    qtbot.keyClicks(field(pane), ".")
    assert line(pane) == ""


def test_it_is_tried_again_while_nobody_types(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.unsaved = FULL
    pane = make(session)
    qtbot.keyClicks(field(pane), "The queue")
    pane.keep_now()
    session.unsaved = None
    qtbot.waitUntil(lambda: session.kept.body == "The queue", timeout=20_000)


@pytest.mark.parametrize("trouble", [FULL, ReadOnly("it is read-only"), StoreTrouble("odd")])
def test_send_refuses_with_the_reason_and_the_text_can_be_copied(
    make: Make, qtbot: QtBot, trouble: StoreTrouble
) -> None:
    session = RoomInMemory()
    session.unsaved = session.refusal = trouble
    pane = make(session)
    qtbot.keyClicks(field(pane), "The queue")
    pane.send()
    assert session.entries == []
    assert field(pane).toPlainText() == "The queue"
    assert pane.line.saying.tone == "danger"
    named(pane, QPushButton, "Copy").click()
    assert QGuiApplication.clipboard().text() == "A2: The queue #critlib"
    assert named(pane, QPushButton, "Copied").isVisible()
    qtbot.waitUntil(field(pane).hasFocus)
    qtbot.keyClicks(field(pane), ".")
    pane.keep_now()
    assert named(pane, QPushButton, "Copy").isVisible(), "it is another text by now"


def test_where_nothing_is_written_nothing_is_at_risk(make: Make) -> None:
    session = RoomInMemory()
    session.unsaved = FULL
    pane = make(session)
    assert pane.keep_now() == ""
    assert line(pane) == ""


def test_the_same_room_opened_anew_goes_on_with_what_no_disk_has(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(draft=Draft("what was saved", number=1, locked=True))
    before = make(session)
    session.unsaved = FULL
    field(before).selectAll()
    qtbot.keyClicks(field(before), "what was not")
    before.keep_now()
    after = make(session)
    after.carry_on(before)
    assert field(after).toPlainText() == "what was not"
    assert after.draft.number == 1
    assert SAID in line(after)
