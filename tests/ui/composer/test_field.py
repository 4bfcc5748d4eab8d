"""The field: what a person sees as one sign is one, and an input method composes between the chips."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QAccessible, QImage, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory

ONE_SIGN = {
    "an emoji": "😀",
    "a family": "👩‍👩‍👧",
    "a flag": "🇳🇱",
    "a flag by tags": "🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
    "a skin tone": "👍🏽",
    "a heart in colour": "❤️",
    "a keycap": "1️⃣",
    "an accented letter": "e\u0301",
    "two accents": "a\u0323\u0302",
}


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def compose(pane: ComposerPane, words: str) -> None:
    QApplication.sendEvent(field(pane), QInputMethodEvent(words, []))


def commit(pane: ComposerPane, words: str) -> None:
    done = QInputMethodEvent("", [])
    done.setCommitString(words)
    QApplication.sendEvent(field(pane), done)


def left(pane: ComposerPane) -> str:
    return next(label.text() for label in pane.findChildren(QLabel) if label.text().endswith(" left"))


@pytest.mark.parametrize("sign", ONE_SIGN.values(), ids=ONE_SIGN)
def test_the_arrows_backspace_and_delete_take_a_sign_as_one(make: Make, qtbot: QtBot, sign: str) -> None:
    pane = make(RoomInMemory())
    pane.field.set_body(f"x{sign}")
    qtbot.keyClick(field(pane), Qt.Key.Key_Left)
    assert field(pane).textCursor().position() == 1
    qtbot.keyClick(field(pane), Qt.Key.Key_Right)
    assert field(pane).textCursor().position() == 1 + units(sign)
    qtbot.keyClick(field(pane), Qt.Key.Key_Backspace)
    assert field(pane).toPlainText() == "x"
    field(pane).undo()
    assert field(pane).toPlainText() == f"x{sign}"
    field(pane).moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(field(pane), Qt.Key.Key_Right)
    qtbot.keyClick(field(pane), Qt.Key.Key_Delete)
    assert field(pane).toPlainText() == "x"


@pytest.mark.parametrize(("anchor", "position", "becomes"), [(2, 2, "a😀xb"), (1, 2, "axb"), (2, 4, "a😀x")])
def test_a_screen_reader_puts_the_cursor_at_the_edge_of_an_emoji_never_inside(
    make: Make, qtbot: QtBot, anchor: int, position: int, becomes: str
) -> None:
    pane = make(RoomInMemory())
    pane.field.set_body("a😀b")
    seen = QAccessible.queryAccessibleInterface(field(pane)).textInterface()
    seen.setCursorPosition(position)
    if anchor != position:
        seen.setSelection(0, anchor, position)
    qtbot.keyClicks(field(pane), "x")
    assert pane.draft.body == becomes


def test_backspace_takes_what_is_chosen_and_one_mark_of_a_syllable(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    pane.field.set_body("one 👍🏽")
    field(pane).selectAll()
    qtbot.keyClick(field(pane), Qt.Key.Key_Backspace)
    assert field(pane).toPlainText() == ""
    pane.field.set_body("कि")
    qtbot.keyClick(field(pane), Qt.Key.Key_Backspace)
    assert field(pane).toPlainText() == "क"


def test_an_emoji_is_completed_by_its_name(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "well done :thumbs_u")
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert field(pane).toPlainText() == "well done 👍 "


def test_what_is_composed_stands_between_the_chips_and_counts_when_it_is_done(make: Make) -> None:
    session = RoomInMemory()
    pane = make(session)
    empty, before = left(pane), pane.field.hashtag_chip.x()
    compose(pane, "にほんごにほんご")
    cursor = field(pane).cursorRect()
    assert pane.field.number_chip.geometry().right() < cursor.left() <= pane.field.hashtag_chip.x()
    assert (left(pane), pane.draft.body, pane.draft.locked) == (empty, "", False)
    told = field(pane).inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert isinstance(told, QRectF)
    assert told.center().x() == QRectF(cursor).center().x()
    assert abs(told.center().y() - QRectF(cursor).center().y()) < 1  # by the font that has the signs
    compose(pane, "")
    assert pane.field.hashtag_chip.x() == before
    compose(pane, "にほんご")
    commit(pane, "日本語")
    assert (pane.draft.body, left(pane)) == ("日本語", "261 left")
    assert field(pane).inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == "日本語"
    assert field(pane).inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 3


def test_a_dead_key_and_its_letter_are_one_letter(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "caf")
    compose(pane, "´")
    commit(pane, "é")
    assert pane.draft.body == "café"


def test_sending_waits_for_what_is_composed_and_sends_it_once(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "in ")
    compose(pane, "にほん")
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    pane.send()
    assert session.entries == []
    commit(pane, "日本")
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [entry.text for entry in session.entries] == ["A2: in 日本 #critlib"]
    assert field(pane).toPlainText() == ""


@pytest.mark.parametrize("text", ["שלום עולם", "مرحبا بالعالم", "مرحبا " * 20, "mixed שלום and more"])
def test_text_from_right_to_left_stays_between_the_chips(make: Make, qtbot: QtBot, text: str) -> None:
    pane = make(RoomInMemory())
    pane.field.set_body(text.strip())
    QApplication.processEvents()
    number, hashtag = pane.field.number_chip.geometry(), pane.field.hashtag_chip.geometry()
    cursor = QTextCursor(field(pane).document())
    while not cursor.atEnd():
        place = field(pane).cursorRect(cursor)
        assert not place.intersects(number)
        assert not place.adjusted(0, 2, -1, -2).intersects(hashtag)
        assert field(pane).viewport().rect().adjusted(0, 0, 2, 0).contains(place)
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)


def test_pictures_and_files_go_to_who_asked_for_them_and_nowhere_else(make: Make) -> None:
    pane = make(RoomInMemory())
    files, picture = QMimeData(), QMimeData()
    files.setUrls([QUrl.fromLocalFile("/a.png")])
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    brought: list[QMimeData] = []
    pane.field.brought.connect(brought.append)
    pane.field.takes_pictures = True
    for source in (files, picture):
        assert pane.field.canInsertFromMimeData(source)
        pane.field.insertFromMimeData(source)
    assert (len(brought), pane.draft.body) == (2, "")


def test_the_chips_go_to_the_other_side_with_the_first_word_and_the_post_stays_what_is_typed(
    make: Make, qtbot: QtBot
) -> None:
    room = RoomInMemory()
    pane = make(room)
    number, hashtag = pane.field.number_chip, pane.field.hashtag_chip
    width = pane.field.viewport().width()
    assert number.x() == 0
    commit(pane, "نعم")
    assert number.geometry().right() + 1 == width
    assert hashtag.geometry().right() < number.x()
    assert pane.draft.text("gardenchat").endswith("نعم #gardenchat")
    pane.field.set_body("yes")
    assert number.x() == 0
    assert hashtag.x() > number.geometry().right()


def test_in_a_mirrored_window_the_empty_field_begins_at_the_right(
    mirrored: None, make: Make, qtbot: QtBot
) -> None:
    pane = make(RoomInMemory())
    number, hashtag = pane.field.number_chip, pane.field.hashtag_chip
    assert number.geometry().right() + 1 == pane.field.viewport().width()
    assert hashtag.geometry().right() < number.x()
    qtbot.keyClicks(field(pane), "yes")
    assert number.x() == 0


@pytest.mark.parametrize(("letter", "shown"), [("A", "\u2068A1:\u2069"), ("ج", "ج1:")])
def test_number_and_hashtag_are_read_as_they_are_posted_in_a_mirrored_window_too(
    mirrored: None, make: Make, letter: str, shown: str
) -> None:
    """A button of that window would say ":A1" and "gardenchat#"."""
    room = RoomInMemory()
    pane = make(room)
    pane.field.show_number(1, letter=letter, locked=False, asked=[1])
    assert pane.field.number_chip.text() == shown
    assert pane.field.hashtag_chip.text() == f"\u2068#{room.room.hashtag}\u2069"
