"""An inquiry goes its way from the stream to the follow-up, and nothing of it leaves without a person's hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.core.cue import CueKind
from desktop.core.draft import Draft
from desktop.core.errors import BadInput
from desktop.core.inquiry import InquiryState, answered, ready
from desktop.core.mail import is_mailto
from desktop.core.outbox import State
from desktop.ui.aloud.voice import Aloud
from desktop.ui.inbox.card import InquiryCard
from desktop.ui.inbox.pane import InboxPane
from desktop.ui.inbox.words_form import WordsForm
from desktop.ui.room_pane import RoomPane
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Theme
from tests.ui.hosting_in_memory import host
from tests.ui.room_in_memory import NOW, RoomInMemory, named
from tests.ui.window_scene import open_window

ASKED = "@ines Who pays for the door & the lift? #critlib"


class Desk:
    """The pane, and what it asked others for."""

    def __init__(self, qtbot: QtBot, room: RoomInMemory, file: str = "") -> None:
        self.room, self.now = room, NOW + timedelta(minutes=12)
        self.opened: list[str] = []
        self.drafts: list[Draft] = []
        self.shown: list[str] = []
        self.troubles: list[object] = []
        self.pane = InboxPane(
            Theme(), room, self.opened.append, clock=lambda: self.now, choose_new=lambda _parent, _name: file
        )
        qtbot.addWidget(self.pane)
        self.pane.drafted.connect(self.drafts.append)
        self.pane.show_requested.connect(self.shown.append)
        self.told: list[str] = []
        self.pane.told.connect(self.told.append)
        self.pane.problem.connect(self.troubles.append)
        self.pane.resize(380, 900)
        self.pane.show()
        self.pane.renew()

    @property
    def card(self) -> InquiryCard:
        return next(card for card in self.pane.findChildren(InquiryCard) if not card.isHidden())

    def press(self, words: str) -> None:
        named(self.card, QPushButton, words).click()

    def give(self, person: str, note: str, how: str) -> None:
        self.press("Pass on…")
        named(self.card, QLineEdit, "Who answers it").setText(person)
        named(self.card, QPlainTextEdit, "Note that goes along").setPlainText(note)
        self.press(how)

    def says(self, words: str) -> bool:
        """Whether this can be read."""
        labels = self.pane.findChildren(QLabel)
        return any(
            label.isVisible() and words in (label.accessibleName() or label.text()) for label in labels
        )


@pytest.fixture
def room() -> RoomInMemory:
    room = RoomInMemory()
    room.inbox.take(room.say("asha", ASKED))
    return room


@pytest.fixture(autouse=True)
def clipboard() -> Iterator[None]:
    yield
    QGuiApplication.clipboard().clear()


def test_a_card_says_who_asked_what_and_how_long_they_wait(qtbot: QtBot, room: RoomInMemory) -> None:
    desk = Desk(qtbot, room)
    assert desk.says("1 waits, for 12 min")
    assert desk.card.accessibleName() == f"Asha Vale, Open, @asha waits 12 min, {ASKED}"
    desk.now += timedelta(hours=3)
    desk.pane.tick()
    assert "waits 3 h" in desk.card.accessibleName()


def test_the_key_of_the_inbox_goes_to_who_waits_longest_or_says_that_nobody_does(
    qtbot: QtBot, room: RoomInMemory
) -> None:
    desk = Desk(qtbot, room)
    desk.pane.activateWindow()
    desk.pane.show_post("")
    qtbot.waitUntil(desk.card.hasFocus)
    empty = Desk(qtbot, RoomInMemory())
    aloud = Aloud(empty.pane)
    empty.pane.show_post("")
    assert aloud.last
    assert empty.says(aloud.last)


def test_a_mail_is_made_with_text_link_and_note_and_only_a_word_makes_it_escalated(
    qtbot: QtBot, room: RoomInMemory
) -> None:
    desk = Desk(qtbot, room)
    desk.give("Bram <bram@critlib.example>", "Third this week.", "E-mail…")
    (address,) = desk.opened
    assert is_mailto(address)
    assert address.startswith("mailto:bram@critlib.example?")
    (body,) = parse_qs(urlsplit(address).query)["body"]
    (inquiry,) = room.inbox.inquiries()
    for part in (ASKED, f"https://x.com/asha/status/{inquiry.post_id}", "Third this week."):
        assert part in body
    assert (inquiry.state, inquiry.is_withheld) == (InquiryState.WITH, False)
    assert desk.says("Did it go out to Bram <bram@critlib.example>?")
    desk.press("It went out")
    (inquiry,) = room.inbox.inquiries()
    assert (inquiry.state, inquiry.is_withheld) == (InquiryState.ESCALATED, True)
    assert room.marked().withholds(inquiry.post_id)
    desk.press("Release")
    assert not room.marked().withholds(inquiry.post_id)


def test_without_a_mail_program_it_is_copied_or_a_file(
    qtbot: QtBot, room: RoomInMemory, tmp_path: Path
) -> None:
    desk = Desk(qtbot, room, str(tmp_path / "asked.txt"))
    desk.give("bram@critlib.example", "Soon, I hope.", "Copy")
    copied = QGuiApplication.clipboard().text()
    assert desk.pane.focusWidget() is named(desk.card, QPushButton, "It went out")
    desk.press("Not yet")
    assert desk.pane.focusWidget() is desk.card
    assert "Copied" not in desk.told[-1], "what was finished is not asked for any more"
    assert room.inbox.inquiries()[0].handed_at is None
    desk.give("bram@critlib.example", "Soon, I hope.", "File…")
    assert (tmp_path / "asked.txt").read_text(encoding="utf-8") == copied
    assert copied.startswith("bram@critlib.example\n\n")
    assert desk.opened == []


def test_a_file_that_cannot_be_written_leaves_everything_as_it_was(
    qtbot: QtBot, room: RoomInMemory, tmp_path: Path
) -> None:
    desk = Desk(qtbot, room, str(tmp_path))
    desk.give("Bram", "Mine", "File…")
    assert isinstance(desk.troubles[0], BadInput)
    assert room.inbox.inquiries()[0].handed_at is None
    assert named(desk.card, QPlainTextEdit, "Note that goes along").toPlainText() == "Mine"


def test_in_practice_no_mail_program_is_opened(qtbot: QtBot) -> None:
    room = RoomInMemory(practice=True)
    room.inbox.take(room.say("asha", ASKED))
    desk = Desk(qtbot, room)
    desk.press("Pass on…")
    assert not named(desk.card, QPushButton, "E-mail…").isVisible()
    desk.give("Bram", "", "Copy")
    assert "In a real chat its link stands here." in QGuiApplication.clipboard().text()


def test_one_key_brings_a_holding_reply_into_the_composer(qtbot: QtBot, room: RoomInMemory) -> None:
    desk = Desk(qtbot, room)
    qtbot.keyClick(desk.card, Qt.Key.Key_H)
    desk.pane.holding_reply()
    assert [draft.number for draft in desk.drafts] == [None, None]
    assert "@asha" in desk.drafts[0].body
    assert desk.drafts[0].text("critlib").endswith("#critlib")
    assert room.entries == []


def test_an_answer_is_drafted_with_as_much_of_the_question_as_there_is_room_for(
    qtbot: QtBot, room: RoomInMemory
) -> None:
    desk = Desk(qtbot, room)
    desk.now += timedelta(days=7)
    desk.press("Answer…")
    named(desk.card, QPlainTextEdit, "Answer").setPlainText("The city does.")
    desk.press("Draft the follow-up")
    assert desk.drafts[-1].body == (
        "Last week @asha asked: “Who pays for the door & the lift?” The city does."
    )
    (inquiry,) = room.inbox.inquiries()
    assert inquiry.state is InquiryState.READY
    room.inbox.keep(ready(inquiry, "The city does. " * 15, NOW))
    desk.pane.renew()
    desk.press("Follow up")
    assert "asked, and here is the answer" in desk.drafts[-1].body
    assert desk.says("The next chat can begin with the answer.")
    desk.press("No need")
    desk.press("It is posted")
    assert desk.says("Nobody waits for an answer.")
    assert named(desk.pane, QPushButton, "Show 1 answered").isVisible()


def test_an_answer_that_is_not_posted_is_open_until_the_post_with_it_is_out(
    qtbot: QtBot, room: RoomInMemory
) -> None:
    desk = Desk(qtbot, room)
    desk.press("Answer…")
    named(desk.card, QPlainTextEdit, "Answer").setPlainText("The city does.")
    desk.press("Draft the follow-up")
    assert desk.says("Answer ready")
    assert desk.says("@asha waits 12 min, not posted yet")
    assert desk.says("1 waits, for 12 min")
    room.say("ines", "That's a wrap! Thank you all, see you next week. #critlib")
    desk.pane.renew()
    assert desk.says("The chat is over, and 1 post still waits for an answer.")
    (entry,) = room.post(desk.drafts[-1])
    desk.pane.renew()
    assert desk.pane.open_count == 1, "it has not left"
    room.move(entry.id, State.SENT)
    desk.pane.renew()
    assert desk.says("Nobody waits for an answer.")
    assert room.inbox.inquiries()[0].state is InquiryState.ANSWERED


def test_what_was_answered_elsewhere_is_answered_at_once_by_a_persons_word(
    qtbot: QtBot, room: RoomInMemory
) -> None:
    desk = Desk(qtbot, room)
    desk.press("Answer…")
    desk.press("Draft the follow-up")
    assert room.inbox.inquiries()[0].state is InquiryState.ANSWERED
    assert (desk.told, desk.drafts) == (["Marked as answered."], [])


def test_what_is_open_as_a_chat_ends_is_said_and_stays(qtbot: QtBot, room: RoomInMemory) -> None:
    room.say("ines", "That's a wrap! Thank you all, see you next week. #critlib")
    desk = Desk(qtbot, room)
    assert room.questions().is_over
    assert desk.says("The chat is over, and 1 post still waits for an answer.")
    named(desk.pane, QPushButton, "Copy the list of what is open").click()
    assert QGuiApplication.clipboard().text() == (
        "- @asha: Who pays for the door & the lift? (Open, waits 12 min)"
    )


def test_what_is_taken_out_can_be_put_back_with_its_note(qtbot: QtBot, room: RoomInMemory) -> None:
    (inquiry,) = room.inbox.inquiries()
    noted = replace(inquiry, note="ask the city")
    room.inbox.keep(noted)
    desk = Desk(qtbot, room)
    assert desk.says("ask the city")
    qtbot.keyClick(desk.card, Qt.Key.Key_Delete)
    assert room.inbox.inquiries() == ()
    named(desk.pane, QPushButton, "Put it back").click()
    assert room.inbox.inquiries() == (noted,)


def test_what_is_being_written_is_kept_as_the_room_leaves_the_screen(
    qtbot: QtBot, room: RoomInMemory
) -> None:
    desk = Desk(qtbot, room)
    desk.press("Answer…")
    named(desk.card, QPlainTextEdit, "Answer").setPlainText("The city d")
    desk.pane.renew()
    assert desk.pane.keep_typed() == ""
    (inquiry,) = room.inbox.inquiries()
    assert (inquiry.answer, inquiry.state) == ("", InquiryState.OPEN)
    again = Desk(qtbot, room)
    again.press("Answer…")
    words = named(again.card, QPlainTextEdit, "Answer")
    assert words.toPlainText() == "The city d"
    assert again.says("You began this earlier.")
    form = again.card.findChild(WordsForm)
    assert form is not None
    named(form, QPushButton, "Cancel").click()
    assert room.half_written == {}


def test_a_note_is_kept_as_typing_pauses_and_done_with_as_it_is_kept_for_good(
    qtbot: QtBot, room: RoomInMemory
) -> None:
    desk = Desk(qtbot, room)
    qtbot.keyClick(desk.card, Qt.Key.Key_N)
    note = named(desk.card, QPlainTextEdit, "Your note")
    qtbot.keyClicks(note, "ask the ci")
    qtbot.waitUntil(lambda: [*room.half_written.values()] == ["ask the ci"])
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    qtbot.keyClick(desk.card, Qt.Key.Key_N)
    assert note.toPlainText() == "ask the ci"
    qtbot.keyClicks(note, "ty")
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (room.inbox.inquiries()[0].note, room.half_written) == ("ask the city", {})


def test_a_post_that_is_gone_says_so_and_keeps_its_asker(qtbot: QtBot, room: RoomInMemory) -> None:
    room.posts = []
    desk = Desk(qtbot, room)
    assert desk.says("its author took it back")
    assert "Asha Vale" in desk.card.accessibleName()


def test_what_came_before_the_chat_becomes_a_cue_in_one_step(qtbot: QtBot, room: RoomInMemory) -> None:
    hosting, _ = host(room, start=NOW + timedelta(hours=1))
    desk = Desk(qtbot, room)
    assert desk.says("It came before the chat.")
    desk.press("Put it on the run sheet")
    cue = max((cue for cue in hosting.sheet().cues if cue.is_question), key=lambda cue: cue.number)
    assert (cue.number, cue.text) == (5, "Who pays for the door & the lift? (from @asha)")
    assert desk.says("On the run sheet as Q5.")
    hosting.remove(cue.id)
    desk.pane.renew()
    assert desk.says("It came before the chat."), "it can be put there again"


def test_an_answer_goes_into_the_welcome_that_waits_or_behind_one_that_is_full(qtbot: QtBot) -> None:
    room = RoomInMemory()
    asked = [room.say("asha", "Who pays? #critlib"), room.say("bram", "Who opens? #critlib")]
    for post_id, answer in zip(asked, ("The city does. " * 10, "The porter."), strict=True):
        inquiry = room.inbox.take(post_id)
        assert inquiry is not None
        room.inbox.keep(answered(ready(inquiry, answer, NOW), NOW))
    hosting, _ = host(room)
    desk = Desk(qtbot, room)
    desk.pane.tick()
    desk.pane.tick()
    (said,) = desk.told
    assert "The inbox has it for your welcome." in said
    desk.press("Put it in the welcome")
    desk.press("Put it in the welcome")
    first, second = hosting.sheet().cues[:2]
    assert "Say who you are" in first.text
    assert first.text.endswith("@asha asked: “Who pays?” " + "The city does. " * 9 + "The city does.")
    assert (second.kind, second.minute) == (CueKind.TEASER, 1)
    assert "@bram asked: “Who opens?” The porter." in second.text
    assert (desk.drafts, [one.is_told for one in room.inbox.inquiries()]) == ([], [True, True])


def test_the_end_of_a_chat_is_told_once_with_what_is_open(qtbot: QtBot, room: RoomInMemory) -> None:
    desk = Desk(qtbot, room)
    room.say("ines", "That's a wrap! Thank you all, see you next week. #critlib")
    desk.pane.renew()
    desk.pane.renew()
    assert [words.startswith("The chat is over, and 1 post still waits") for words in desk.told] == [True]


def test_from_the_stream_to_the_composer_and_back_by_keys_alone(qtbot: QtBot) -> None:
    room = RoomInMemory(hosts=("ines", "mira"))
    seconds = count()
    window = open_window(qtbot, room, width=1400, clock=lambda: NOW + timedelta(seconds=next(seconds)))
    pane = window.findChild(RoomPane)
    assert pane is not None
    view = pane.findChild(StreamView)
    assert view is not None
    view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(view, Qt.Key.Key_I)
    (inquiry,) = room.inbox.inquiries()
    assert inquiry.asker.username == "bram"
    qtbot.keyClick(view, Qt.Key.Key_I)
    card = window.focusWidget()
    assert isinstance(card, InquiryCard)
    assert named(window, QPushButton, "Inbox · 1").isChecked()
    qtbot.keyClick(card, Qt.Key.Key_H)
    assert "Seen, @bram." in pane.composer.draft.body
    assert window.focusWidget() is pane.composer.field
    assert room.entries == []
    window.actions_by_id["mark.undo"].trigger()
    assert room.inbox.inquiries() == ()
    assert named(window, QPushButton, "Inbox").isVisible()


def test_its_letters_are_keys_on_the_card_and_letters_in_its_forms(qtbot: QtBot, room: RoomInMemory) -> None:
    desk = Desk(qtbot, room)
    qtbot.keyClick(desk.card, Qt.Key.Key_N)
    note = named(desk.card, QPlainTextEdit, "Your note")
    qtbot.keyClicks(note, "ahe")
    assert (note.toPlainText(), desk.drafts) == ("ahe", [])
    qtbot.keyClick(note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert room.inbox.inquiries()[0].note == "ahe"
    desk.press("Pass on…")
    qtbot.keyClick(named(desk.card, QLineEdit, "Who answers it"), Qt.Key.Key_Return)
    assert desk.shown == []
    qtbot.keyClick(desk.card, Qt.Key.Key_Escape)
    desk.card.setFocus()
    qtbot.keyClick(desk.card, Qt.Key.Key_Return)
    assert desk.shown == [room.inbox.inquiries()[0].post_id]
