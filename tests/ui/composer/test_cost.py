"""What a post with a link costs is said before it goes out, to who pays, at its place in the one line."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import RoomInMemory, money, named

COST = "With the link $0.20 instead of $0.015."


def send(pane: ComposerPane, qtbot: QtBot) -> None:
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def paying() -> RoomInMemory:
    session = RoomInMemory()
    session.money = money()
    return session


def test_a_link_says_its_price_as_soon_as_it_is_typed_and_takes_no_key(make: Make, qtbot: QtBot) -> None:
    session = paying()
    pane = make(session)
    qtbot.keyClicks(field(pane), "All of it is on example.org")
    assert pane.line.saying.text == COST
    assert not pane.line.take()
    send(pane, qtbot)
    assert [entry.text for entry in session.entries] == ["A2: All of it is on example.org #critlib"]
    qtbot.keyClicks(field(pane), "and example.com")
    assert pane.line.saying.text == COST, "the next post is another"


def test_a_link_can_go_out_in_the_browser_for_nothing(make: Make, qtbot: QtBot, opened: list[str]) -> None:
    session = paying()
    pane = make(session)
    qtbot.keyClicks(field(pane), "example.org")
    free = named(pane.line, QPushButton, "Free in browser ↗")
    free.setFocus()
    qtbot.keyClick(free, Qt.Key.Key_Space)
    assert opened == ["https://x.com/intent/tweet?text=A2%3A+example.org+%23critlib"]
    assert (session.entries, pane.draft.body) == ([], "example.org")
    assert pane.line.saying.text == "Your text is in the browser; post it there."
    assert field(pane).hasFocus()


def test_a_link_that_goes_takes_its_price_along(make: Make, qtbot: QtBot) -> None:
    pane = make(paying())
    qtbot.keyClicks(field(pane), "example.org")
    field(pane).selectAll()
    qtbot.keyClicks(field(pane), "the door")
    assert pane.line.saying.text == ""


def test_who_does_not_pay_and_who_posts_in_the_browser_are_told_nothing(make: Make, qtbot: QtBot) -> None:
    other, reader = RoomInMemory(), RoomInMemory(may_post=False)
    other.money, reader.money = money(pays=False), money()
    reader.identity.can_sign_in = False
    for session in (other, reader, RoomInMemory()):
        pane = make(session)
        qtbot.keyClicks(field(pane), "example.org")
        assert pane.line.saying.text != COST


def test_over_length_comes_first_and_the_label_doctor_after(make: Make, qtbot: QtBot) -> None:
    session = paying()
    pane = make(session)
    qtbot.keyClicks(field(pane), "A2: example.org ")
    assert pane.line.saying.text == COST
    named(pane.line, QPushButton, "All right").click()
    assert pane.line.saying.tone == "hint"
    assert pane.line.saying.text not in ("", COST)
    field(pane).setPlainText("example.org " + "x" * 3000)
    assert pane.line.saying.tone == "danger"


def test_a_slip_beside_a_link_still_holds_the_post_back_once(make: Make, qtbot: QtBot) -> None:
    session = paying()
    pane = make(session)
    qtbot.keyClicks(field(pane), "A2: example.org ")
    assert pane.line.saying.text == COST
    send(pane, qtbot)
    assert (session.entries, pane.line.saying.tone) == ([], "held")
