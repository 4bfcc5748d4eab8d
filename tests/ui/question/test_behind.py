"""Whoever looks at a chat that is still being read is told so, and not that nothing was asked."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.services.session import Behind
from desktop.ui.question.behind import FEW, MANY
from desktop.ui.question.pane import QuestionPane
from tests.ui.question_scene import again, card, shown
from tests.ui.room_in_memory import NOW, RoomInMemory


def told(pane: QuestionPane) -> list[str]:
    """What is said of what is still being read."""
    labels = (label.accessibleName() for label in pane.findChildren(QLabel) if label.isVisible())
    return [name for name in labels if name.startswith(("Still reading", "More posts come"))]


def test_a_chat_that_is_not_read_yet_does_not_say_that_nothing_was_asked(qtbot: QtBot) -> None:
    session = RoomInMemory(hosts=())
    session.behind = Behind(is_first=True)
    pane = shown(qtbot, session)
    pane.tick(NOW)
    assert (
        card(pane) == pane.unasked == "Parley is reading this chat. Its questions will be here in a moment."
    )
    assert not [field for field in pane.findChildren(QLineEdit) if field.isVisible()], "nor who hosts"
    assert told(pane) == []
    session.behind = None
    again(pane, session)
    pane.tick(NOW)
    assert card(pane).startswith("Q2 asked by Ines Holt")
    assert pane.unasked == ""


def test_what_waits_to_be_read_is_counted_only_while_it_is_much(qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = shown(qtbot, session)
    said = {}
    for posts in (MANY - 1, 12_400, FEW, FEW - 1):
        session.behind = Behind(posts)
        pane.tick(NOW)
        said[posts] = told(pane)
    many = f"Still reading: {QLocale().toString(12_400)} posts to go."
    few = f"Still reading: {FEW} posts to go."
    assert said == {MANY - 1: [], 12_400: [many], FEW: [few], FEW - 1: []}
    session.behind = Behind(is_overrun=True)
    pane.tick(NOW)
    assert told(pane) == ["More posts come than can be read. Answers are counted again once it is calmer."]
    session.behind = None
    pane.tick(NOW)
    assert told(pane) == []
