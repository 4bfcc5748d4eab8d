"""Permission to post: asked for at the first key, never in the way of the text, and nothing goes out by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.errors import SignInUnfinished
from desktop.core.events import ConsentAsked, ConsentGiven, SignInEnded
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.identity_in_memory import IdentityInMemory
from tests.ui.room_in_memory import MIRA, RoomInMemory, named

QUESTION = "@mira may read, not post yet."
DENIED = SignInEnded(
    1, None, SignInUnfinished("You did not give access.", "Sign in again whenever you like.")
)


def offers(pane: ComposerPane) -> list[str]:
    buttons = pane.line.findChildren(QPushButton)
    return [button.accessibleName() for button in buttons if button.isVisible()]


def test_it_is_asked_for_at_the_first_key_and_tab_takes_it(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(may_post=False)
    pane = make(session)
    assert (pane.line.saying.text, pane.send_button.accessibleName()) == ("", "Allow posting as @mira")
    qtbot.keyClick(field(pane), Qt.Key.Key_H)
    assert (pane.line.saying.text, pane.line.saying.tone) == (QUESTION, "")
    assert offers(pane) == ["Allow in browser", "Later"]
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert (session.identity.asked_to_post, session.entries, field(pane).toPlainText()) == (1, [], "h")
    assert pane.line.saying.text == "Say yes in your browser; your text waits here."


def test_later_is_later_and_the_browser_stays_a_way_out(make: Make, qtbot: QtBot, opened: list[str]) -> None:
    session = RoomInMemory(may_post=False)
    pane = make(session)
    qtbot.keyClicks(field(pane), "The door")
    named(pane, QPushButton, "Later").click()
    assert pane.focusWidget() is field(pane)
    qtbot.keyClicks(field(pane), ".")
    assert offers(pane) == ["Continue in browser"]
    named(pane, QPushButton, "Continue in browser").click()
    assert "The+door." in opened[0]
    assert (session.identity.asked_to_post, field(pane).toPlainText()) == (0, "The door.")


def test_the_send_button_asks_and_sends_nothing(make: Make, qtbot: QtBot, opened: list[str]) -> None:
    session = RoomInMemory(may_post=False)
    pane = make(session)
    qtbot.keyClicks(field(pane), "The door.")
    pane.send_button.click()
    pane.permission.follow(ConsentAsked(1, "https://x.com/consent"))
    pane.send_button.click()
    assert opened == ["https://x.com/consent"], "the page that waits for an answer is shown once more"
    assert (session.identity.asked_to_post, session.entries) == (1, [])
    named(pane, QPushButton, "Cancel").click()
    assert session.identity.sign_ins == 0


def test_once_the_yes_came_nothing_is_left_to_press_and_nothing_is_asked_twice(
    make: Make, qtbot: QtBot, opened: list[str]
) -> None:
    session = RoomInMemory(may_post=False)
    pane = make(session)
    qtbot.keyClicks(field(pane), "The door.")
    pane.send_button.click()
    pane.permission.follow(ConsentAsked(1, "https://x.com/consent"))
    assert pane.permission.follow(ConsentGiven(1))
    assert (pane.line.saying.text, offers(pane)) == ("Your yes came; putting your key away…", [])
    pane.send_button.click()
    assert (session.identity.asked_to_post, opened) == (1, [])
    assert pane.permission.follow(DENIED)
    assert pane.line.saying.text == "You did not give access. Your text is kept."


def test_a_no_is_one_sentence_and_the_text_stays(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(may_post=False)
    pane = make(session)
    qtbot.keyClicks(field(pane), "The door")
    pane.accept_offer()
    assert pane.permission.follow(DENIED)
    assert pane.line.saying.text == "You did not give access. Your text is kept."
    assert offers(pane) == ["Continue in browser"]
    qtbot.keyClicks(field(pane), ".")
    assert (field(pane).toPlainText(), offers(pane)) == ("The door.", ["Continue in browser"])
    assert pane.send_button.accessibleName() == "Allow posting as @mira"
    pane.send_button.click()
    assert session.identity.asked_to_post == 2


def test_a_new_question_still_has_its_word_once_it_was_put_off(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(may_post=False)
    pane = make(session)
    qtbot.keyClicks(field(pane), "The door.")
    named(pane, QPushButton, "Later").click()
    session.say("ines", "Q3: And next year? #critlib")
    pane.show_questions(session.questions())
    assert pane.line.saying.text == "Q3 is here."


@pytest.mark.parametrize(
    ("session", "said", "button"),
    [
        (RoomInMemory(), "", "Send as @mira"),
        (RoomInMemory(practice=True), "", "Practise sending as @mira"),
        (
            RoomInMemory(signed_in=False),
            "Or keep it for yourself; nobody else sees it.",
            "Continue in browser",
        ),
    ],
)
def test_nobody_else_is_asked(
    make: Make, qtbot: QtBot, session: RoomInMemory, said: str, button: str
) -> None:
    pane = make(session)
    qtbot.keyClicks(field(pane), "words")
    assert (pane.line.saying.text, pane.send_button.accessibleName()) == (said, button)
    assert not pane.permission.follow(SignInEnded(1, MIRA))


def test_where_the_network_does_not_know_parley_the_browser_is_the_way(
    make: Make, qtbot: QtBot, opened: list[str]
) -> None:
    session = RoomInMemory(may_post=False)
    session.identity.can_sign_in = False
    pane = make(session)
    qtbot.keyClicks(field(pane), "words")
    assert (pane.line.saying.text, pane.send_button.accessibleName()) == ("", "Continue in browser")
    pane.send_button.click()
    assert len(opened) == 1


def test_later_is_remembered_for_the_account_and_the_button_still_asks(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(may_post=False)
    qtbot.keyClicks(field(make(session)), "The door.")
    first = make(session)
    qtbot.keyClicks(field(first), " And.")
    named(first, QPushButton, "Later").click()
    again = make(session)
    qtbot.keyClicks(field(again), " So.")
    assert again.line.saying.text == "This can go out in the browser, too."
    again.send_button.click()
    assert session.identity.asked_to_post == 1


@pytest.mark.parametrize("width", [330, 400])
def test_the_question_is_whole_for_a_long_handle_and_typing_shifts_nothing(
    make: Make, qtbot: QtBot, width: int
) -> None:
    session = RoomInMemory(may_post=False)
    session.identity = IdentityInMemory(replace(MIRA, username="mira_readings"), can_sign_in=True)
    pane = make(session)
    pane.resize(width, pane.minimumSizeHint().height())
    QApplication.processEvents()
    before = pane.line.height()
    qtbot.keyClick(field(pane), Qt.Key.Key_H)
    QApplication.processEvents()
    words = next(label for label in pane.line.findChildren(QLabel) if label.text().startswith("@mira_r"))
    assert pane.line.height() == before
    assert words.height() >= words.heightForWidth(words.width())
    assert words.width() >= words.fontMetrics().horizontalAdvance("@mira_readings")
