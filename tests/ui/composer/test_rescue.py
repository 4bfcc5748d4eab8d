"""A post that the chat does not find: said once, mended by one key, and never without being asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.events import OutboxChanged
from desktop.core.outbox import Kind, State
from desktop.ui.composer.pane import ComposerPane
from tests.ui.composer.conftest import Make, field
from tests.ui.room_in_memory import NOW, OPENING, RoomInMemory, money, named
from tests.ui.window_scene import open_window

LOST = (*OPENING, ("mira", "A2: Nobody does."))


def offers(pane: ComposerPane) -> list[str]:
    return [words for words, _ in pane.line.saying.offers]


def test_one_key_deletes_it_and_posts_it_again_with_the_hashtag(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(LOST)
    pane = make(session)
    assert pane.line.saying.text.startswith("Your post of ")
    assert pane.line.saying.text.endswith(" lacks #critlib.")
    assert offers(pane) == ["Replace it", "Leave it"]
    with qtbot.waitSignal(pane.sent):
        pane.accept_offer()  # Alt+Enter, which is the window's
    deletion, again = session.entries
    assert (deletion.kind, deletion.target_id) == (Kind.DELETE, session.posts[-1].id)
    assert (again.text, again.follows) == ("A2: Nobody does. #critlib", deletion.id)
    assert pane.line.saying.text == ""


def test_it_is_named_as_soon_as_it_is_sent_and_nobody_is_told_to_wait_for_it(qtbot: QtBot) -> None:
    session = RoomInMemory()
    window = open_window(qtbot, session)
    pane = window.findChildren(ComposerPane)[0]
    pane.toggle_hashtag()
    qtbot.keyClicks(field(pane), "The doors are nobody's business.")
    pane.send()
    session.move(1, State.SENT)
    session.entries[0] = replace(session.entries[0], post_id="990", changed_at=NOW)
    window.take([OutboxChanged(1, 1)])
    assert pane.line.saying.text.endswith(" lacks #critlib.")
    assert offers(pane) == ["Replace it", "Leave it"]
    said = [label.text() for label in window.findChildren(QLabel)]
    assert "Sent. It has no #critlib, so the stream does not show it." in said
    assert not any("on its way" in text for text in said)


def test_tab_and_sending_do_nothing_to_it(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(LOST)
    pane = make(session)
    qtbot.keyClicks(field(pane), "Another thought.")
    qtbot.keyClick(field(pane), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field(pane), Qt.Key.Key_Tab)
    assert [entry.kind for entry in session.entries] == [Kind.POST]


def test_what_is_left_stays_left(make: Make) -> None:
    session = RoomInMemory(LOST)
    pane = make(session)
    named(pane.line, QPushButton, "Leave it").click()
    pane.show_questions(session.questions())
    assert (pane.line.saying.text, session.entries) == ("", [])
    assert make(session).line.saying.text == ""


def test_where_somebody_replied_it_stays_and_the_composer_leads_to_it(make: Make) -> None:
    session = RoomInMemory(LOST)
    session.money = money()
    session.say("asha", "@mira why not? #critlib")
    session.reply(session.posts[-1].id, to=session.posts[-2].id)
    pane = make(session)
    assert pane.line.saying.text.endswith(" lacks #critlib; it has replies.")
    named(pane.line, QPushButton, "Lead to it").click()
    address = f"https://x.com/mira/status/{session.posts[-2].id}"
    assert field(pane).toPlainText() == f"Sorry, no hashtag the first time: {address}"
    assert pane.draft.number == 2
    assert (session.entries, pane.line.saying.text) == ([], "With the link $0.20 instead of $0.015.")
    assert "Free in browser ↗" in offers(pane)


def test_who_pays_is_told_what_a_link_costs_once_more(make: Make) -> None:
    session = RoomInMemory((*OPENING, ("mira", "A2: See example.org.")))
    session.money = money()
    said = make(session).line.saying.text
    assert said.endswith(" lacks #critlib. With the link $0.20 instead of $0.015.")


def test_what_is_being_written_is_not_pushed_out(make: Make, qtbot: QtBot) -> None:
    session = RoomInMemory(LOST)
    session.say("asha", "why not? #critlib")
    session.reply(session.posts[-1].id, to=session.posts[-2].id)
    pane = make(session)
    qtbot.keyClicks(field(pane), "Half a thou")
    assert offers(pane) == ["Leave it"]


def test_who_only_reads_is_told_nothing_that_they_cannot_do(make: Make) -> None:
    assert make(RoomInMemory(LOST, may_post=False)).line.saying.text == ""
