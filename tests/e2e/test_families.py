"""A chat that asks P1, or س1, from the host's first post to the visitor's answer: its letters are found and used."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from desktop.practice.server import PracticeServer
from tests.e2e.conftest import OpenDesk, named

BODIES = {
    "R": ("P1: ¿Dónde hace falta silencio?", "Detrás de los estantes, donde nadie pasa"),
    "ج": ("س١: أين نحتاج إلى الهدوء؟", "خلف الرفوف حيث لا يمر أحد"),
    "回答": ("質問１：どこが静かであるべきですか？", "本棚の後ろです。誰も通りません"),
}


@pytest.mark.parametrize("letter", BODIES)
def test_an_answer_goes_out_under_the_letter_of_the_chat(
    qtbot: QtBot, open_desk: OpenDesk, letter: str
) -> None:
    asked, answer = BODIES[letter]
    with PracticeServer() as server:
        tag = server.hashtag
        server.world.publish(server.world.add_user("ines", "Ines Holt"), f"{asked} #{tag}")
        desk = open_desk(server)
        qtbot.waitUntil(lambda: len(desk.rows()) == 1, timeout=15_000)
        assert desk.session is not None
        desk.session.add_host("ines")
        field = named(desk, QPlainTextEdit, "Your post")
        field.setFocus()
        field.insertPlainText(answer)
        assert (
            named(desk, QToolButton, f"Answer number {letter}1, locked").text().strip("\u2068\u2069")
            == f"{letter}1:"
        )
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(
            lambda: len(desk.rows()) == 2 and not any(row.pending for row in desk.rows()), timeout=30_000
        )
        assert [row.text for row in desk.rows() if row.mine] == [f"{letter}1: {answer} #{tag}"]
        (question,) = desk.session.questions().by_number
        assert asked.startswith(question.letter)
        assert (question.number, question.answer_count) == (1, 1)
