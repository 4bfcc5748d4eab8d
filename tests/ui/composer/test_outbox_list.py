"""What is on its way says why, offers what can be done, and says when it is in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.events import Uploading
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.ui.composer.outbox_list import OutboxList
from desktop.ui.models.outbox import OutboxModel
from desktop.ui.stream.pane import StreamPane
from desktop.ui.theme import Mode, Theme
from tests.ui.identity_in_memory import IdentityInMemory
from tests.ui.room_in_memory import MIRA, NOW, RoomInMemory, named
from tests.ui.window_scene import open_window


def entry(number: int, state: State, *, reason: str = "", post_id: str = "", at: datetime = NOW) -> Entry:
    text = f"A{number}: words #critlib"
    return Entry(number, 1, X_ORIGIN, "me", Kind.POST, text, at, state=state, reason=reason, post_id=post_id)


@pytest.fixture
def model() -> OutboxModel:
    return OutboxModel(
        lambda number: entry(number, State.SETTLED if number != 4 else State.DISCARDED, post_id="77")
    )


@pytest.fixture
def outbox(qtbot: QtBot, model: OutboxModel) -> OutboxList:
    made = OutboxList(Theme(Mode.LIGHT), model, network="X", browser=True, clock=lambda: NOW)
    qtbot.addWidget(made)
    made.resize(400, 200)
    return made


def shown(outbox: OutboxList) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in outbox.findChildren(QLabel) if label.isVisibleTo(outbox)]


def test_nothing_on_its_way_takes_no_room(outbox: OutboxList) -> None:
    assert outbox.isHidden()


def test_an_entry_says_where_it_is_and_why(outbox: OutboxList, model: OutboxModel) -> None:
    model.set_entries([entry(3, State.FAILED, reason="Duplicate")])
    assert "X has this text from you already. Change a word, or discard it." in shown(outbox)


def test_a_duplicate_says_when_those_words_were_posted_and_leads_to_them(qtbot: QtBot) -> None:
    session = RoomInMemory()
    own = next(post for post in session.posts if post.author.id == MIRA.id)
    refused = replace(entry(1, State.FAILED, reason="Duplicate"), account_id=MIRA.id, text=own.text)
    session.entries = [refused, replace(refused, id=2, text="A1: New words. #critlib")]
    window = open_window(qtbot, session)
    outbox = window.findChild(OutboxList)
    stream = window.findChild(StreamPane)
    assert outbox is not None
    assert stream is not None
    said = shown(outbox)
    assert "X says this is a duplicate of your post 3 min ago." in said
    assert "X has this text from you already. Change a word, or discard it." in said
    named(outbox, QPushButton, "Show that post: A1").click()
    assert (stream.view.cursor_row.key, len(session.open_entries())) == (own.id, 2)


def test_an_entry_says_how_many_pictures_it_has_and_how_far_they_are(
    outbox: OutboxList, model: OutboxModel
) -> None:
    model.set_entries([replace(entry(3, State.SENDING), attachments=(7, 8))])
    assert "2 pictures · On its way" in shown(outbox)
    outbox.show_upload(3, 700, 2000)
    assert "2 pictures · On its way, 35 % uploaded" in shown(outbox)
    model.set_entries([replace(entry(3, State.FAILED, reason="PictureRefused"), attachments=(7,))])
    assert any(line.startswith("1 picture · ") and "%" not in line for line in shown(outbox))


def test_the_window_shows_how_far_an_upload_is(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.entries = [replace(entry(2, State.SENDING), attachments=(7,))]
    window = open_window(qtbot, session)
    window.take([Uploading(1, 2, 50, 100), Uploading(99, 2, 1, 100)])
    outbox = window.findChild(OutboxList)
    assert outbox is not None
    assert "1 picture · On its way, 50 % uploaded" in shown(outbox)


def test_what_is_pressed_is_asked_of_that_entry(outbox: OutboxList, model: OutboxModel, qtbot: QtBot) -> None:
    model.set_entries([entry(2, State.QUEUED), entry(3, State.FAILED)])
    with qtbot.waitSignal(outbox.asked) as asked:
        named(outbox, QPushButton, "Try again: A3").click()
    assert asked.args == ["entry.retry", 3]


def test_what_came_in_can_be_shown(outbox: OutboxList, model: OutboxModel, qtbot: QtBot) -> None:
    model.set_entries([entry(3, State.SENT, post_id="77")])
    model.set_entries([])
    assert "Your A3 is in" in shown(outbox)
    with qtbot.waitSignal(outbox.show_requested) as asked:
        named(outbox, QPushButton, "Show the post in the stream").click()
    assert asked.args == ["77"]
    model.dismiss_arrived()
    assert outbox.isHidden()


def test_what_was_taken_back_did_not_come_in(outbox: OutboxList, model: OutboxModel) -> None:
    model.set_entries([entry(4, State.QUEUED)])
    model.set_entries([])
    assert outbox.isHidden()


def test_a_repost_that_failed_and_one_that_went_are_said(outbox: OutboxList, model: OutboxModel) -> None:
    repost = replace(entry(5, State.FAILED, reason="NotFound"), kind=Kind.REPOST, text="")
    model.set_entries([repost])
    assert "Your repost" in shown(outbox)
    gone = OutboxModel(lambda number: replace(repost, state=State.SETTLED, post_id="9"))
    other = OutboxList(Theme(Mode.LIGHT), gone, network="X", browser=True, clock=lambda: NOW)
    gone.set_entries([replace(repost, state=State.QUEUED, reason="")])
    assert other.isHidden()
    gone.set_entries([])
    assert "Reposted" in shown(other)


def test_a_reply_that_was_hidden_is_said_and_offers_nothing_to_show(qtbot: QtBot) -> None:
    hiding = replace(entry(2, State.SENDING, post_id="77"), kind=Kind.HIDE, text="")
    model = OutboxModel(lambda _: replace(hiding, state=State.SETTLED))
    outbox = OutboxList(Theme(Mode.LIGHT), model, network="X", browser=True, clock=lambda: NOW)
    qtbot.addWidget(outbox)
    outbox.resize(400, 200)
    model.set_entries([replace(hiding, state=State.FAILED, reason="NotYours")])
    assert "Hiding a reply" in shown(outbox)
    model.set_entries([hiding])
    model.set_entries([])
    assert shown(outbox) == ["The reply is hidden"]
    assert [button.text() for button in outbox.findChildren(QPushButton) if button.isVisibleTo(outbox)] == []


def test_the_keyboard_stays_where_it_is_when_something_else_moves(
    outbox: OutboxList, model: OutboxModel, qtbot: QtBot
) -> None:
    model.set_entries([entry(3, State.FAILED), entry(5, State.QUEUED)])
    with qtbot.waitActive(outbox):
        outbox.show()
        outbox.activateWindow()
    named(outbox, QPushButton, "Try again: A3").setFocus()
    model.set_entries([entry(3, State.FAILED), entry(5, State.SENDING)])
    assert outbox.focusWidget().accessibleName() == "Try again: A3"


def test_what_a_network_says_is_text(outbox: OutboxList, model: OutboxModel) -> None:
    model.set_entries([replace(entry(3, State.FAILED), detail="<b>no</b>")])
    why = next(label for label in outbox.findChildren(QLabel) if "<b>no</b>" in label.text())
    assert why.textFormat() == Qt.TextFormat.PlainText


def test_the_entry_that_the_others_wait_for_is_always_shown(outbox: OutboxList, model: OutboxModel) -> None:
    head = entry(1, State.UNKNOWN, reason="OutcomeUnknown")
    model.set_entries([head, *(entry(number, State.QUEUED) for number in range(2, 8))])
    said = shown(outbox)
    assert any("A1: words" in words for words in said)
    assert "4 more wait behind it" in said
    assert sum("words #critlib" in words for words in said) == 3


def test_what_needs_the_person_always_has_a_row_and_why_nothing_goes_out_stands_first(
    outbox: OutboxList, model: OutboxModel
) -> None:
    needed = [entry(number, State.PARKED if number == 4 else State.FAILED) for number in range(1, 8)]
    head = entry(8, State.QUEUED, reason="OutOfCredit")
    model.set_entries([*needed, head, *(entry(number, State.QUEUED) for number in range(9, 13))])
    said = shown(outbox)
    rows = [words.partition(":")[0] for words in said if "words #critlib" in words]
    assert rows == ["A8", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A11", "A12"]
    assert "2 more wait behind it" in said
    offered = [button.accessibleName() for button in outbox.findChildren(QToolButton)]
    assert {f"More: A{number}" for number in range(1, 8)} <= set(offered)


def test_rows_are_scrolled_and_never_squashed(qtbot: QtBot) -> None:
    session = RoomInMemory()
    session.entries = [entry(number, State.FAILED, reason="Duplicate") for number in range(1, 8)]
    window = open_window(qtbot, session)
    window.resize(1240, 600)
    QApplication.processEvents()
    outbox = window.findChild(OutboxList)
    assert outbox is not None
    rows = [
        frame
        for frame in outbox.findChildren(QFrame)
        if frame.property("kind") == "entry" and frame.isVisible()
    ]
    heights = [(row.height(), row.heightForWidth(row.width())) for row in rows]
    assert len(heights) == 7
    assert all(high >= wanted for high, wanted in heights), heights
    assert min(high for high, _ in heights) <= outbox.height() < window.height() * 0.4


def test_what_another_account_sends_says_so_and_is_not_taken_into_this_one_s_composer(
    qtbot: QtBot, model: OutboxModel
) -> None:
    mine, other = Account("me", "mira", "Mira Engel", X_ORIGIN), Account("you", "bram", "Bram Oke", X_ORIGIN)
    made = OutboxList(
        Theme(Mode.LIGHT),
        model,
        network="X",
        browser=True,
        clock=lambda: NOW,
        identity=IdentityInMemory(mine, other),
    )
    qtbot.addWidget(made)
    rows = [entry(1, State.FAILED), replace(entry(2, State.FAILED), account_id="you")]
    model.set_entries([*rows, replace(entry(3, State.FAILED), account_id="gone")])
    made.show()
    names = [frame.accessibleName() for frame in made.findChildren(QFrame) if frame.accessibleName()]
    assert [name.partition(" #critlib")[0] for name in names if "words #critlib: " in name] == [
        "A1: words",
        "As @bram: A2: words",
        "As an account that is signed out: A3: words",
    ]
    offered = [button.accessibleName() for button in made.findChildren(QPushButton) if button.isVisible()]
    assert [name for name in offered if name.startswith("Change")] == ["Change it: A1"]


def test_the_parts_of_an_answer_have_one_row_while_they_simply_wait(
    outbox: OutboxList, model: OutboxModel
) -> None:
    first = replace(entry(3, State.QUEUED), text="A3 (1/2): One half #critlib")
    second = replace(first, id=4, follows=3, text="A3 (2/2): The other #critlib")
    model.set_entries([first, second])
    assert "A3, 2 posts: One half #critlib" in shown(outbox)
    assert not any("The other" in words for words in shown(outbox))
    model.set_entries([replace(second, state=State.FAILED, reason="PartMissing")])
    assert any("The other" in words for words in shown(outbox))
