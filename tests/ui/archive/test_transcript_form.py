"""What a transcript will be is said before a place for it is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.names import Naming
from desktop.core.transcript import Format
from desktop.ui.archive.transcript_form import FORMATS, TranscriptForm
from desktop.ui.theme import Mode, Theme
from tests.ui.archive.test_upkeep_forms import CHAT
from tests.ui.room_in_memory import named


def form(qtbot: QtBot) -> TranscriptForm:
    made = TranscriptForm(Theme(Mode.LIGHT), CHAT, "X")
    qtbot.addWidget(made)
    return made


def says(shown: TranscriptForm) -> str:
    return "\n".join(one.accessibleName() for one in shown.findChildren(QLabel))


def says_naming(shown: TranscriptForm) -> str:
    return shown.naming.value


def test_a_page_with_names_unless_something_else_is_chosen(qtbot: QtBot) -> None:
    shown = form(qtbot)
    chosen: list[tuple[Format, Naming]] = []
    shown.chosen.connect(lambda *one: chosen.append(one))
    assert "One file (HTML) to publish" in says(shown)
    assert "X lets 500 of its posts leave in full on one day" in says(shown)
    named(shown, QPushButton, "Choose a place…").click()
    assert chosen == [(Format.HTML, Naming.SHOWN)]


def test_each_form_says_what_it_is_for(qtbot: QtBot) -> None:
    shown = form(qtbot)
    for chosen, words, about in FORMATS:
        named(shown, QPushButton, f"Form: {words}").click()
        assert shown.format is chosen
        assert about in says(shown)


def test_links_name_people_whatever_was_chosen(qtbot: QtBot) -> None:
    shown = form(qtbot)
    named(shown, QPushButton, "People: Numbers").click()
    assert says_naming(shown) == "numbers"
    assert "What people say may still show who they are." in says(shown)
    named(shown, QPushButton, "Form: Links").click()
    assert says_naming(shown) == "shown"
    assert not named(shown, QPushButton, "People: Numbers").isEnabled()
    assert "A post's address names who wrote it." in says(shown)
