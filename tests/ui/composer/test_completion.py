"""While a name or a hashtag is typed, those of the room are offered at the cursor; the keyboard stays in the field."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import OPENING, RoomInMemory, named

TAGGED = (*OPENING, ("asha", "A2: #doors and #Doorways #critlib"), ("bram", "A2: #doors #critlib"))


def offered(pane: ComposerPane) -> list[str]:
    """What a person sees in the list; nothing where it is closed."""
    lists = [one for one in pane.window().findChildren(QListWidget) if one.isVisible()]
    assert len(lists) <= 1
    return [one.item(row).text() for one in lists for row in range(one.count())]


def type_on(qtbot: QtBot, pane: ComposerPane, words: str) -> None:
    qtbot.keyClicks(field(pane), words)


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_key_takes_the_name_and_one_undo_gives_the_letters_back(
    make: Make, qtbot: QtBot, key: Qt.Key
) -> None:
    pane = make(RoomInMemory())
    type_on(qtbot, pane, "thanks @ho")
    assert offered(pane) == ["Ines Holt"]
    qtbot.keyClick(field(pane), key)
    assert field(pane).toPlainText() == "thanks @ines "
    assert offered(pane) == []
    field(pane).undo()
    assert field(pane).toPlainText() == "thanks @ho"


def test_the_arrows_choose_and_what_is_chosen_is_taken(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory(TAGGED))
    type_on(qtbot, pane, "#do")
    assert offered(pane) == ["#doors", "#Doorways"]
    qtbot.keyClick(field(pane), Qt.Key.Key_Down)
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert field(pane).toPlainText() == "#Doorways "


def test_hosts_and_guests_come_first(make: Make, qtbot: QtBot) -> None:
    said = [("asha", "A1: one #critlib"), ("asha", "A1: two @bea #critlib"), *OPENING]
    pane = make(RoomInMemory(said, hosts=("bram",)))
    pane_field = field(pane)
    type_on(qtbot, pane, "@b")
    assert offered(pane) == ["Bram Oke", "@bea"]
    pane_field.clear()
    type_on(qtbot, pane, "@a")
    assert offered(pane) == ["Asha Vale"]


def test_a_press_takes_what_was_pressed(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory(TAGGED))
    type_on(qtbot, pane, "#do")
    shown = named(pane.window(), QListWidget, "What completes your word")
    place = shown.visualItemRect(shown.item(1)).center()
    qtbot.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field(pane).toPlainText() == "#Doorways "
    assert field(pane).hasFocus()


def test_escape_closes_it_for_this_word_and_another_opens_it_again(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    type_on(qtbot, pane, "@i")
    qtbot.keyClick(field(pane), Qt.Key.Key_Escape)
    type_on(qtbot, pane, "n")
    assert offered(pane) == []
    qtbot.keyClick(field(pane), Qt.Key.Key_Return)
    type_on(qtbot, pane, "@i")
    assert field(pane).toPlainText() == "@in\n@i"
    assert offered(pane) == ["Ines Holt"]


def test_it_closes_when_the_word_ends_or_the_cursor_leaves_it(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    type_on(qtbot, pane, "@ines ")
    assert offered(pane) == []
    type_on(qtbot, pane, "@br")
    assert offered(pane) == ["Bram Oke"]
    qtbot.keyClick(field(pane), Qt.Key.Key_Home)
    assert offered(pane) == []


def test_without_a_list_enter_makes_a_line_and_tab_leaves(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    type_on(qtbot, pane, "@nobody")
    qtbot.keyClick(field(pane), Qt.Key.Key_Return)
    assert field(pane).toPlainText() == "@nobody\n"
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert not field(pane).hasFocus()


def test_control_enter_sends_whether_it_is_open_or_not(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    type_on(qtbot, pane, "so says @in")
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.text for entry in session.entries] == ["A2: so says @in #critlib"]
    assert offered(pane) == []


def test_while_it_is_open_tab_is_its_own_and_not_the_offers_of_the_line(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    type_on(qtbot, pane, "with @br")
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert (field(pane).toPlainText(), pane.draft.number) == ("with @bram ", 2)
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert pane.draft.number == 3


def test_the_rooms_own_tag_is_offered_only_where_it_was_left_out(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    type_on(qtbot, pane, "#cri")
    assert offered(pane) == []
    field(pane).clear()
    pane.toggle_hashtag()
    type_on(qtbot, pane, "#cri")
    assert offered(pane) == ["#critlib"]


def test_it_never_covers_the_line_that_is_typed(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    for height in (240, 900):
        pane.resize(400, height)
        field(pane).clear()
        type_on(qtbot, pane, "words " * 12 + "@b")
        shown = named(pane.window(), QListWidget, "What completes your word").parentWidget()
        assert shown is not None
        line = field(pane).cursorRect()
        top = field(pane).viewport().mapTo(pane.window(), QPoint(0, line.top())).y()
        assert shown.geometry().bottom() < top or shown.geometry().top() > top + line.height()


def test_nothing_is_offered_for_text_that_was_not_typed(make: Make) -> None:
    pane = make(RoomInMemory())
    pane.field.set_body("thanks @in")
    assert offered(pane) == []


def test_it_stays_closed_while_an_input_method_composes(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    type_on(qtbot, pane, "@i")
    QApplication.sendEvent(field(pane), QInputMethodEvent("ん", []))
    assert offered(pane) == []
    done = QInputMethodEvent("", [])
    done.setCommitString("n")
    QApplication.sendEvent(field(pane), done)
    assert offered(pane) == ["Ines Holt"]


def test_it_closes_with_the_keyboard_elsewhere(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    type_on(qtbot, pane, "@i")
    pane.findChildren(QPushButton)[-1].setFocus()
    assert offered(pane) == []
