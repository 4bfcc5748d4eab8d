"""What is offered follows what has the keyboard and what there is in the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.ui.palette import sources
from desktop.ui.palette.offer import listed
from desktop.ui.room_pane import RoomPane
from desktop.ui.settings.titles import page_titles
from desktop.ui.stream.view import StreamView
from desktop.ui.window import Window
from tests.ui.room_in_memory import RoomInMemory
from tests.ui.window_scene import open_window


def pane(window: Window) -> RoomPane:
    return window.findChildren(RoomPane)[0]


def test_the_current_post_is_offered_with_all_that_its_menu_has(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    view = window.findChildren(StreamView)[0]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_Home)
    offered = {offer.words: offer for offer in sources.of_focus(QApplication.focusWidget())}
    assert offered["Keep"].key == "B"
    assert {"Note…", "Copy text", "Mute a word…"} <= set(offered)
    assert any(words.startswith("Move to: ") for words in offered)
    asked: list[tuple[str, str]] = []
    view.action_requested.connect(lambda act, key: asked.append((act, key)))
    offered["Keep"].act()
    assert asked == [("keep", view.cursor_row.key)]


def test_in_the_composer_nothing_is_offered_but_what_works_everywhere(qtbot: QtBot) -> None:
    open_window(qtbot, RoomInMemory())
    assert sources.of_focus(QApplication.focusWidget()) == []
    assert sources.of_focus(None) == []


def test_questions_are_offered_with_their_words_and_lead_there(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    room = pane(window)
    offered = sources.questions(room)
    asked = room.questions_model.questions.by_number
    assert [offer.words.partition(" ")[0] for offer in offered] == [f"Q{one.number}" for one in asked]
    assert [offer.key for offer in offered] == [f"Alt+{one.number}" for one in asked]
    offered[0].act()
    assert room.question.viewed is not None
    assert room.question.viewed.number == asked[0].number


def test_without_a_room_only_what_works_everywhere_is_offered(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    here = {offer.id for offer in sources.commands(window.actions_by_id, pane(window))}
    outside = {offer.id for offer in sources.commands(window.actions_by_id, None)}
    assert {"post.send", "stream.hold", "view.theme"} <= here
    assert outside < here
    assert not [one for one in outside if one.startswith(("post.", "stream.", "question."))]


def test_a_chat_is_offered_to_be_rehearsed_only_where_a_room_is(qtbot: QtBot) -> None:
    window = open_window(qtbot, RoomInMemory())
    window.actions_by_id["chat.rehearse"].triggered.connect(lambda: None)
    assert "chat.rehearse" in {offer.id for offer in sources.commands(window.actions_by_id, pane(window))}
    assert "chat.rehearse" not in {offer.id for offer in sources.commands(window.actions_by_id, None)}


def test_a_page_of_the_settings_is_found_by_what_stands_in_it() -> None:
    offers = sources.settings(page_titles(practice=False), lambda place: place)
    found = {
        **{"contrast": "Look", "motion": "Look", "zoom": "Look", "text size": "Look", "dark": "Look"},
        **{"notifications": "Quiet and aloud", "mute": "Quiet and aloud", "language": "General"},
    }
    for typed, title in found.items():
        assert title in {line.offer.words for line in listed(offers, typed, [], "") if line.offer}


@pytest.mark.parametrize(
    ("typed", "command"),
    [
        ("glossary", "help.words"),
        ("shortcuts", "keys.show"),
        ("night", "view.theme"),
        ("mute", "app.quiet"),
        ("notifications", "app.quiet"),
        ("pause", "stream.hold"),
        ("manual", "help.show"),
        ("history", "archive.show"),
    ],
)
def test_a_command_is_found_by_another_word_for_it(qtbot: QtBot, typed: str, command: str) -> None:
    window = open_window(qtbot, RoomInMemory())
    window.actions_by_id[command].triggered.connect(lambda: None)
    offers = sources.commands(window.actions_by_id, pane(window))
    assert command in {line.offer.id for line in listed(offers, typed, [], "") if line.offer}
