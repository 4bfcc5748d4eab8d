"""The label doctor in the composer: one line, one key, taken back in one step, silent once it was declined twice."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.draft import Draft
from desktop.core.label_doctor import Hint, HintKind
from desktop.core.marks import MarkKind
from desktop.ui.composer.doctor import hint_words
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import OPENING, RoomInMemory, named

CTRL = Qt.KeyboardModifier.ControlModifier
LATER = (*OPENING, ("ines", "Q3: And next year? #critlib"))


def says(pane: ComposerPane) -> str:
    return pane.line.saying.text


def press(pane: ComposerPane, name: str) -> None:
    named(pane, QPushButton, name).click()


def will_be(pane: ComposerPane) -> str:
    return pane.draft.text("critlib")


def test_a_slip_is_met_with_one_line_and_tab_mends_it(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "Q2: I think so")
    assert says(pane) == "A2 is there already."
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert (will_be(pane), says(pane)) == ("A2: I think so #critlib", "")
    assert field(pane).toPlainText() == "I think so"
    assert pane.window().focusWidget() is field(pane)


def test_enter_and_typing_on_take_nothing(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "A1: I think")
    assert says(pane) == "A1 is typed behind A2."
    qtbot.keyClick(field(pane), Qt.Key.Key_Return)
    qtbot.keyClicks(field(pane), "so")
    assert will_be(pane) == "A2: A1: I think\nso #critlib"
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    assert will_be(pane) == "A1: I think\nso #critlib"


def test_ctrl_z_takes_words_and_number_back_in_one_step_and_redo_brings_them_again(
    make: Make, qtbot: QtBot
) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "A1: I think")
    press(pane, "Make it A1")
    qtbot.keyClicks(field(pane), " so")
    for wanted in ("A1: I think", "A2: A1: I think"):
        qtbot.keyClick(field(pane), Qt.Key.Key_Z, CTRL)
        assert will_be(pane) == f"{wanted} #critlib"
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert will_be(pane) == "A1: I think #critlib"


def test_a_number_that_went_is_kept_until_it_is_mended_and_comes_back_by_undo(
    make: Make, qtbot: QtBot
) -> None:
    session = RoomInMemory(LATER)
    pane = make(session)
    qtbot.keyClicks(field(pane), "And more")
    session.posts = session.posts[:-1]
    pane.show_questions(session.questions())
    assert (pane.draft.number, says(pane)) == (3, "No question for A3 so far.")
    press(pane, "Make it A2")
    assert will_be(pane) == "A2: And more #critlib"
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, CTRL)
    assert will_be(pane) == "A3: And more #critlib"


def test_words_that_were_all_deleted_free_the_number_and_bring_it_back_with_them(
    make: Make, qtbot: QtBot
) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "The queue")
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    field(pane).selectAll()
    qtbot.keyClick(field(pane), Qt.Key.Key_Delete)
    assert pane.draft == Draft(number=3)
    qtbot.keyClick(field(pane), Qt.Key.Key_Z, CTRL)
    assert will_be(pane) == "A2: The queue #critlib"
    assert pane.draft.locked


def test_a_hint_is_left_once_for_this_text_and_twice_for_this_room(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    for count, words in (("1", "The queue by the door"), ("2", "Nobody, as far as I know")):
        qtbot.keyClicks(field(pane), f"Q2: {words}")
        press(pane, "Leave it")
        qtbot.keyClicks(field(pane), " so")
        assert says(pane) == ""
        assert session.marked().get(MarkKind.DECLINED, "letter") == count
        pane.send()
    assert [entry.text[:8] for entry in session.entries] == ["A2: Q2: "] * 2
    after_restart = make(session)
    qtbot.keyClicks(field(after_restart), "Q2: Once more")
    assert says(after_restart) == ""
    qtbot.keyClicks(field(after_restart), ", A1.My view")
    assert says(after_restart) == "A1.My would become a link."


def test_what_shows_only_as_it_is_sent_holds_back_once_and_says_so(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "I like it #critlib")
    assert says(pane) == ""
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, CTRL)
    assert session.entries == []
    assert says(pane) == "Easily done: #critlib is added by itself."
    assert pane.line.saying.aloud == "Send again to leave it."
    assert named(pane, QPushButton, "Send anyway as @mira").isVisible()
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, CTRL)
    assert [entry.text for entry in session.entries] == ["A2: I like it #critlib"]
    assert session.marked().get(MarkKind.DECLINED, "hashtag") == "1"
    assert named(pane, QPushButton, "Send as @mira").isVisible()


def test_what_stood_there_before_does_not_stop_sending(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "Q2: I think so")
    pane.send()
    assert [entry.text for entry in session.entries] == ["A2: Q2: I think so #critlib"]
    assert session.marked().get(MarkKind.DECLINED, "letter") is None


def test_the_same_words_again_have_no_remedy_that_a_key_takes(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory([*OPENING, ("mira", "A2: Whoever comes in first of all. #critlib")])
    pane = make(session)
    qtbot.keyClicks(field(pane), "Whoever comes in first of all")
    pane.send()
    assert (session.entries, says(pane)) == ([], "Easily done: You posted nearly the same.")
    pane.accept_offer()
    assert session.entries == []
    press(pane, "Send anyway as @mira")
    assert len(session.entries) == 1
    qtbot.keyClicks(field(pane), "whoever comes in, first of all")
    qtbot.waitUntil(lambda: says(pane) == "You posted nearly the same.", timeout=2000)
    press(pane, "Send anyway")
    assert len(session.entries) == 2


def test_a_pause_finishes_the_word(make: Make, qtbot: QtBot) -> None:
    pane = make(RoomInMemory())
    qtbot.keyClicks(field(pane), "I like it #critlib")
    qtbot.waitUntil(lambda: says(pane) == "#critlib is added by itself.", timeout=2000)
    press(pane, "Drop yours")
    assert field(pane).toPlainText() == "I like it"


def test_over_length_comes_before_a_hint_and_a_hint_before_a_new_question(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory()
    pane = make(session)
    qtbot.keyClicks(field(pane), "Q2: I think ")
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    assert says(pane) == "A2 is there already."
    field(pane).insertPlainText("x" * 3000)
    assert "over what fits" in says(pane)
    pane.field.replace_body("Q2: I think ")
    press(pane, "Leave it")
    assert says(pane) == "Q3 is here."


def test_a_host_who_asks_is_not_corrected_and_nothing_stands_before_the_question(
    make: Make, qtbot: QtBot
) -> None:
    session = RoomInMemory(hosts=("ines", "mira"))
    pane = make(session)
    qtbot.keyClicks(field(pane), "Q3: And next year?")
    assert says(pane) == "A2 stands before your Q3."
    press(pane, "Drop A2")
    assert will_be(pane) == "Q3: And next year? #critlib"


@pytest.mark.parametrize("width", [328, 408])
@pytest.mark.parametrize(
    "body", ["Q2 (1/2): words", "A1 words", "A7: words", "I like it #critlib", "words A1.My"]
)
def test_the_line_is_as_high_with_a_hint_as_without(make: Make, qtbot: QtBot, width: int, body: str) -> None:
    session = RoomInMemory()
    pane = make(session)
    pane.resize(width, 240)
    QApplication.processEvents()
    before = pane.line.height()
    field(pane).insertPlainText(body)
    if not says(pane):
        pane.send()
    QApplication.processEvents()
    assert pane.line.saying.tone in ("held", "hint")
    assert pane.line.height() == before
    assert pane.width() == width
    words = named(pane, QLabel, says(pane))
    assert words.heightForWidth(words.width()) <= before


@pytest.mark.parametrize(
    ("hint", "wanted"),
    [
        (Hint(HintKind.LETTER, Draft("x", 3), "Q3", "A3", "A3"), ("A3 is there already.", "Drop Q3")),
        (Hint(HintKind.LETTER, Draft("x", 3), "Q3", "", "R3"), ("Answers begin with R here.", "Make it R3")),
        (
            Hint(HintKind.LETTER, Draft("x"), "Q3b", "A3", "A3b"),
            ("Answers begin with A here.", "Make it A3b"),
        ),
        (Hint(HintKind.TWICE, Draft("x", 3), "a3", "A3", "A3"), ("A3 is there twice.", "Drop one")),
        (Hint(HintKind.TWICE, Draft("x"), "A4/5", "A4", "A4/5"), ("A4 stands before your A4/5.", "Drop A4")),
        (Hint(HintKind.NUMBER, Draft("x", 2), "A2", "A3", "A2"), ("A2 is typed behind A3.", "Make it A2")),
        (
            Hint(HintKind.NO_QUESTION, Draft("x", 4), "A7", "A7", "A4"),
            ("No question for A7 so far.", "Make it A4"),
        ),
        (
            Hint(HintKind.NO_QUESTION, Draft("x", 3), "A7", "A3", "A3"),
            ("No question for A7 so far.", "Drop A7"),
        ),
        (
            Hint(HintKind.LINK, Draft("x", 3), "A1.My", "A3", "A3"),
            ("A1.My would become a link.", "Add a blank"),
        ),
    ],
)
def test_each_hint_is_one_short_sentence_without_blame(hint: Hint, wanted: tuple[str, str]) -> None:
    assert hint_words(hint) == wanted
