"""The composer: the number follows, locks and is changed by a key; what is typed survives everything but being sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.errors import Duplicate
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import OPENING, RoomInMemory, named


def line(pane: ComposerPane) -> str:
    return pane.line.saying.text


def test_the_field_holds_the_body_and_its_description_the_post(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "The queue.")
    assert field(pane).toPlainText() == "The queue."
    assert field(pane).accessibleDescription() == "Will be posted as: A2: The queue. #critlib, 257 left"


def test_the_number_follows_until_the_first_key_locks_it(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    assert named(pane, QToolButton, "Answer number A3").isVisible()
    qtbot.keyClick(field(pane), Qt.Key.Key_H)
    session.say("ines", "Q4: And after? #critlib")
    pane.show_questions(session.questions())
    assert pane.draft.number == 3
    assert line(pane) == "Q4 is here."


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab])
def test_tab_takes_what_the_line_offers_and_enter_never_does(make: Make, qtbot: QtBot, key: Qt.Key) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "words")
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    qtbot.keyClick(field(pane), Qt.Key.Key_Return)
    assert pane.draft.number == 2
    qtbot.keyClick(field(pane), key)
    assert pane.draft.number == 3
    assert line(pane) == ""
    assert field(pane).toPlainText() == "words\n"


def test_keeping_the_number_is_asked_once(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "words")
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    named(pane, QPushButton, "Keep A2").click()
    qtbot.keyClicks(field(pane), " more")
    assert (pane.draft.number, line(pane)) == (2, "")


def test_no_number_before_the_first_question(make: Make) -> None:
    pane = make(RoomInMemory([("asha", "hello #critlib")]))
    assert pane.draft.number is None
    assert not pane.field.number_chip.isVisible()


def test_a_click_takes_the_hashtag_out_and_puts_it_back(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    named(pane, QToolButton, "Hashtag #critlib, added").click()
    qtbot.keyClicks(field(pane), "words")
    assert pane.draft.text("critlib") == "A2: words"
    named(pane, QToolButton, "Hashtag #critlib, left out").click()
    assert pane.draft.text("critlib") == "A2: words #critlib"


def test_the_chip_s_menu_picks_a_number_or_none(make: Make) -> None:
    pane = make(RoomInMemory())
    menu = pane.field.number_chip.menu()
    assert [action.text() for action in menu.actions()] == ["A1", "A2", "No number"]
    menu.actions()[2].trigger()
    assert pane.draft == Draft(number=None, locked=True)
    pane.field.number_chip.menu().actions()[0].trigger()
    assert pane.draft == Draft(number=1, locked=True)


def test_sending_clears_the_field_unlocks_the_number_and_keeps_the_focus(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "The queue.")
    with qtbot.waitSignal(pane.sent):
        named(pane, QPushButton, "Send as @mira").click()
    assert [entry.text for entry in session.entries] == ["A2: The queue. #critlib"]
    assert field(pane).toPlainText() == ""
    assert pane.draft == session.kept == Draft(number=2)
    assert pane.window().focusWidget() is field(pane)


def test_a_refusal_says_why_and_keeps_the_text(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.refusal = Duplicate("x")
    pane = make(session)
    qtbot.keyClicks(field(pane), "Again")
    pane.send()
    assert field(pane).toPlainText() == "Again"
    assert line(pane) == "X has this text from you already. Change a word, or discard it."
    qtbot.keyClicks(field(pane), "!")
    assert line(pane) == ""


def test_nothing_is_not_sent(make: Make) -> None:
    session = RoomInMemory()
    pane = make(session)
    pane.send()
    assert session.entries == []
    assert line(pane) == "There is nothing to send yet. Write a sentence first."


def test_too_long_for_any_number_of_posts_is_marked_from_where_one_ends(make: Make) -> None:
    session = RoomInMemory()
    pane = make(session)
    field(pane).insertPlainText("😀" + "x" * 3000)
    assert pane.draft.text("critlib").startswith("A2: 😀")
    pane.send()
    assert session.entries == []
    assert line(pane).startswith("2735 over what fits in a post.")
    assert named(pane, QLabel, "−2735 left").property("kind") == "danger"
    (over,) = field(pane).extraSelections()
    assert len(over.cursor.selectedText()) == 2735


def test_without_an_account_it_continues_in_the_browser_and_stays(
    make: Make, qtbot: QtBot, opened: list[str]
) -> None:
    pane = make(RoomInMemory([], signed_in=False))
    pane.pick_number(3)
    qtbot.keyClicks(field(pane), "Words")
    named(pane, QPushButton, "Continue in browser").click()
    assert opened == ["https://x.com/intent/tweet?text=A3%3A+Words+%23critlib"]
    assert field(pane).toPlainText() == "Words"


def test_practice_says_so_on_the_button(make: Make) -> None:
    assert named(make(RoomInMemory(practice=True)), QPushButton, "Practise sending as @mira").isEnabled()


def test_a_draft_comes_back_as_it_was(make: Make) -> None:
    pane = make(RoomInMemory(draft=Draft("half a thou", 1, locked=True, with_hashtag=False)))
    assert field(pane).toPlainText() == "half a thou"
    assert pane.draft == Draft("half a thou", 1, locked=True, with_hashtag=False)


def test_typing_is_kept_without_being_asked(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "kept")
    qtbot.waitUntil(lambda: session.kept.body == "kept", timeout=2000)


def test_pasting_is_words_only(make: Make) -> None:
    pane = make(RoomInMemory())
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("bo\0ld")
    QApplication.clipboard().setMimeData(rich)
    field(pane).paste()
    QApplication.clipboard().clear()  # an object of Python left there is ended after Python: a crash at the end
    assert field(pane).toPlainText() == "bold"


def test_an_input_method_composes_in_place(make: Make) -> None:
    pane = make(RoomInMemory())
    QApplication.sendEvent(field(pane), QInputMethodEvent("か", []))
    assert field(pane).toPlainText() == ""
    done = QInputMethodEvent("", [])
    done.setCommitString("可")
    QApplication.sendEvent(field(pane), done)
    assert pane.draft.body == "可"


def test_words_and_chips_do_not_overlap(make: Make) -> None:
    pane = make(RoomInMemory())
    for text in ("", "word", "word " * 12, "line\n" * 3 + "end"):
        pane.field.set_body(text)
        QApplication.processEvents()
        chip, after = pane.field.number_chip.geometry(), pane.field.hashtag_chip.geometry()
        cursor = pane.field.cursorRect()
        assert not after.intersects(chip)
        assert after.left() >= cursor.right() or after.top() >= cursor.bottom() or text == ""
        assert pane.field.viewport().rect().contains(after)


def test_number_off_and_on_is_the_same_number(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    pane.pick_number(1)
    qtbot.keyClicks(field(pane), "short")
    pane.toggle_number()
    assert pane.draft.number is None
    pane.toggle_number()
    assert pane.draft.number == 1


def test_a_refused_text_comes_back_to_be_changed(make: Make) -> None:
    pane = make(RoomInMemory())
    pane.put_back(Draft("the same words", 2, locked=True))
    assert (field(pane).toPlainText(), pane.draft.number, pane.draft.locked) == ("the same words", 2, True)


def test_the_room_s_letter_stands_on_the_chip_its_menu_and_the_offer(make: Make, qtbot: QtBot) -> None:
    said = [
        ("ines", "P1: ¿Qué dejaste este año? #critlib"),
        ("asha", "R1: La guía. #critlib"),
        ("bram", "R1: Nada. #critlib"),
    ]
    session = RoomInMemory(said)
    pane = make(session)
    assert [action.text() for action in pane.field.number_chip.menu().actions()] == ["R1", "No number"]
    assert (
        named(pane, QPlainTextEdit, "Your post").accessibleDescription().startswith("Will be posted as: R1: ")
    )
    qtbot.keyClicks(field(pane), "Todo")
    session.say("ines", "P2: ¿Y el año que viene? #critlib")
    pane.show_questions(session.questions())
    assert line(pane) == "P2 is here."
    named(pane, QPushButton, "Make it R2").click()
    pane.send()
    assert [entry.text for entry in session.entries] == ["R2: Todo #critlib"]


def test_after_the_closing_there_is_no_number_unless_one_is_picked(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory([*OPENING, ("ines", "That is a wrap, thank you all for coming tonight! #critlib")])
    assert session.questions().is_over
    pane = make(session)
    assert pane.draft == Draft()
    assert named(pane, QToolButton, "Answer number, none").isVisible()
    qtbot.keyClicks(field(pane), "Thank you")
    pane.show_questions(session.questions())
    assert (pane.draft.text("critlib"), line(pane)) == ("Thank you #critlib", "")
    pane.field.number_chip.menu().actions()[0].trigger()
    pane.send()
    assert [entry.text for entry in session.entries] == ["A1: Thank you #critlib"]
    assert pane.draft == Draft()


def test_a_draft_begun_before_the_closing_keeps_its_number(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "Late")
    session.say("ines", "That is a wrap, thank you all for coming tonight! #critlib")
    pane.show_questions(session.questions())
    assert (pane.draft.number, line(pane)) == (2, "")


@pytest.mark.parametrize(
    "body", ["I love #CritLib", "＃critlib it is", "see #critlib2", "plain", "A2.My #critlib "]
)
def test_what_is_shown_is_exactly_what_is_posted(make: Make, body: str) -> None:
    session = RoomInMemory()
    pane = make(session)
    field(pane).insertPlainText(body)
    shown = field(pane).accessibleDescription().removeprefix("Will be posted as: ").rpartition(", ")[0]
    pane.send()
    if not session.entries:  # a hint held it back
        pane.send()
    assert [entry.text for entry in session.entries] == [shown]


def test_a_hashtag_in_the_text_is_said_on_the_chip_and_stays(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "I love #CritLib chats")
    chip = named(pane, QToolButton, "Hashtag #critlib, in your text already")
    assert chip.text() == "In your text already"
    pane.toggle_hashtag()
    assert pane.draft.text("critlib") == "A2: I love #CritLib chats"
    field(pane).clear()
    assert named(pane, QToolButton, "Hashtag #critlib, added").isEnabled()


def test_number_nought_is_a_number(make: Make) -> None:
    pane = make(RoomInMemory([*OPENING, ("ines", "Q0: Who is here, and from where? #critlib")]))
    pane.pick_number(0)
    pane.toggle_number()
    pane.toggle_number()
    assert pane.draft.number == 0


def test_an_empty_draft_of_an_earlier_chat_follows_this_one(make: Make) -> None:
    pane = make(RoomInMemory(draft=Draft("", 7, locked=True, with_hashtag=False)))
    assert pane.draft == Draft("", 2, with_hashtag=False)
