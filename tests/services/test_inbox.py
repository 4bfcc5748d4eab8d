"""What an open room's inbox decides holds for everything that shows posts, and can be taken back."""

from __future__ import annotations

from datetime import timedelta

from desktop.core.account import Account
from desktop.core.catch_up import wanted
from desktop.core.draft import Draft
from desktop.core.events import InboxChanged, MarksChanged
from desktop.core.inquiry import InquiryState, escalated, given_to, noted, ready, released
from desktop.core.outbox import State
from desktop.core.post import Author, Post
from desktop.services.inbox import RoomInbox
from tests.services.conftest import Kit
from tests.services.test_room_session import open_session

INES, ASHA = Author("u-ines", "ines", "Ines Holt"), Author("u-asha", "asha", "Asha Vale")


def inbox_of(kit: Kit, account: Account | None) -> RoomInbox:
    return RoomInbox(
        kit.room.id,
        account,
        database=kit.database,
        archive=kit.archive,
        marks=kit.marks,
        bus=kit.bus,
        clock=kit.clock,
        remember=lambda _undo: None,
    )


def say(kit: Kit) -> tuple[str, str]:
    """A question and two answers; the ids of the answers."""
    now = kit.clock() - timedelta(minutes=9)
    said = [(INES, "Q1: Why?"), (ASHA, "A1: Your lift is broken!"), (ASHA, "A1: Because.")]
    posts = [Post(f"10{place}", who, f"{text} #practicechat", now + timedelta(minutes=place))
             for place, (who, text) in enumerate(said)]  # fmt: skip
    kit.rooms.add_host(kit.room.id, "ines")
    kit.archive.add(kit.room.id, posts, seen_by=kit.account.id)
    return posts[1].id, posts[2].id


def test_an_escalated_post_counts_and_is_in_no_card_until_it_is_released(kit: Kit) -> None:
    angry, plain = say(kit)
    session = open_session(kit, [])
    made = session.inbox.take(angry)
    assert made is not None
    session.inbox.keep(escalated(made, kit.clock()))
    (question,) = session.questions().by_number
    assert (question.answer_ids, question.answer_count) == ((plain,), 2)
    assert wanted(session.questions(), session.marked()) == ()
    assert MarksChanged(kit.room.id) in kit.events
    session.inbox.keep(released(session.inbox.inquiries()[0]))
    assert session.questions().by_number[0].answer_ids == (angry, plain)
    session.close()


def test_each_change_is_taken_back_one_by_one(kit: Kit) -> None:
    angry, _ = say(kit)
    session = open_session(kit, [])
    inbox = session.inbox
    made = inbox.take(angry)
    assert made is not None
    out = escalated(noted(made, "the third this week"), kit.clock())
    inbox.keep(out)
    inbox.remove(angry)
    assert not kit.marks.get(kit.room.id).withholds(angry)
    assert session.undo_mark()
    assert inbox.get(angry) == out
    assert kit.marks.get(kit.room.id).withholds(angry)
    assert session.undo_mark()
    assert inbox.get(angry) == made
    assert session.undo_mark()
    assert inbox.inquiries() == ()
    assert not session.undo_mark()
    assert kit.events.count(InboxChanged(kit.room.id)) == 6
    session.close()


def test_what_is_in_it_stays_as_it_is_and_what_is_gone_is_not_taken(kit: Kit) -> None:
    angry, _ = say(kit)
    inbox = inbox_of(kit, kit.account)
    made = inbox.take(angry)
    assert made is not None
    inbox.keep(noted(made, "mine"))
    again = inbox.take(angry)
    assert again is not None
    assert again.note == "mine"
    assert inbox.take("no such post") is None
    assert inbox_of(kit, None).take("102") is None


def test_a_week_later_the_answer_finds_its_asker_and_the_post_is_still_left_out(kit: Kit) -> None:
    angry, plain = say(kit)
    first = open_session(kit, [])
    made = first.inbox.take(angry)
    assert made is not None
    first.inbox.keep(escalated(given_to(made, "lift@critlib.example"), kit.clock()))
    first.close()
    kit.pass_by(7 * 86400)
    session = open_session(kit, [])
    (waiting,) = session.inbox.inquiries()
    assert (waiting.asker.username, waiting.waited(kit.clock()).days) == ("asha", 7)
    session.inbox.keep(ready(waiting, "It is repaired.", kit.clock()))
    assert session.questions().by_number[0].answer_ids == (plain,)
    (entry,) = session.outgoing.post(
        Draft("Last week @asha asked about the lift. It is repaired.", locked=True)
    )
    session.inbox.look_for_answers()
    assert session.inbox.inquiries()[0].is_open, "the post with it waits in the outbox"
    session.close()
    kit.sender().step()
    assert kit.outbox.get(entry.id).state is State.SENT
    after = open_session(kit, [])
    after.inbox.look_for_answers()
    assert after.inbox.inquiries()[0].state is InquiryState.ANSWERED
    after.close()


def test_a_follow_up_that_is_dropped_leaves_its_asker_waiting(kit: Kit) -> None:
    angry, _ = say(kit)
    session = open_session(kit, [])
    made = session.inbox.take(angry)
    assert made is not None
    session.inbox.keep(ready(made, "It is repaired.", kit.clock()))
    (entry,) = session.outgoing.post(Draft("@asha asked about the lift. It is repaired.", locked=True))
    session.outgoing.cancel(entry.id)
    kit.sender().step()
    session.inbox.look_for_answers()
    (inquiry,) = session.inbox.inquiries()
    assert (inquiry.state, inquiry.is_open) == (InquiryState.READY, True)
    told = Post("109", Author(kit.account.id, "mira", "Mira Engel"), "@asha It is repaired.", kit.clock())
    kit.archive.add(kit.room.id, [told], seen_by=kit.account.id)
    session.inbox.look_for_answers()
    assert not session.inbox.inquiries()[0].is_open, "it was posted elsewhere"
    session.close()
