"""An answer too long for one post, from the first key to the question's card: every part once, in order, one answer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.practice.faults import Fault
from desktop.practice.server import PracticeServer
from tests.e2e.conftest import OpenDesk, named

WORDS = (
    "We put the loud rooms by the door and the quiet ones behind the shelves. It took a summer, and nobody asked. "
    "Then the first students came back and went straight to the shelves. They stay until we close, and some of them "
    "ask for more chairs now. We should have done that years ago, and so should you. Do it in spring."
)


def test_a_long_answer_arrives_in_order_though_the_first_part_met_trouble(
    qtbot: QtBot, open_desk: OpenDesk
) -> None:
    with PracticeServer() as server:
        tag = server.hashtag
        server.world.publish(
            server.world.add_user("ines", "Ines Holt"), f"Q1: Where should it be quiet? #{tag}"
        )
        server.faults.add(Fault("error_after", "POST", "/2/tweets"))
        desk = open_desk(server)
        qtbot.waitUntil(lambda: len(desk.rows()) == 1, timeout=15_000)
        assert desk.session is not None
        desk.session.add_host("ines")
        field = named(desk, QPlainTextEdit, "Your post")
        field.setFocus()
        field.insertPlainText(WORDS)
        assert named(desk, QPushButton, f"Practise 2 posts as @{server.visitor}").isVisible()
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(
            lambda: len(desk.rows()) == 3 and not any(row.pending for row in desk.rows()), timeout=30_000
        )
        texts = [row.text for row in desk.rows() if row.mine]
        assert [text[:10] for text in texts] == ["A1 (1/2): ", "A1 (2/2): "]
        assert " ".join(text[10:].removesuffix(f" #{tag}") for text in texts) == WORDS
        (question,) = desk.session.questions().by_number
        assert (question.answer_count, len(question.answer_ids), len(question.answered_by)) == (1, 2, 1)
        assert named(desk, QPushButton, "Read 1 answer") is not None
