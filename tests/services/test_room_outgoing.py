"""An answer in parts is one answer: queued at once, in order, and taken back as the words that are left of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.attachment import Attachment
from desktop.core.draft import Draft
from desktop.core.errors import PictureRefused, TooLong
from desktop.core.outbox import Entry, Kind, State
from desktop.core.post import Author, Post
from desktop.core.rescue import LATELY, Lost, find_lost
from desktop.networks.gateway import Wanted
from desktop.practice.faults import Fault
from desktop.services.outgoing import Outgoing
from tests.services.conftest import Kit
from tests.services.test_room_session import open_session

SENTENCE = (
    "We gave the quiet rooms to whoever asked first, and put the loud ones by the door where nobody sleeps. "
)
LONG = Draft((SENTENCE * 6).strip(), 3, locked=True)


def queued(kit: Kit) -> tuple[Outgoing, tuple[Entry, ...]]:
    outgoing = open_session(kit, []).outgoing
    return outgoing, outgoing.post(LONG)


def left(kit: Kit, entry: Entry) -> None:
    assert kit.outbox.claim(kit.origin, kit.account.id) == replace(
        kit.outbox.get(entry.id), state=State.SENDING, attempts=1
    )
    kit.outbox.sent(entry.id, f"9{entry.id}")


def words(outgoing: Outgoing) -> list[tuple[str, int]]:
    return [(entry.text[:9], entry.follows) for entry in outgoing.open_entries()]


def test_all_parts_are_queued_at_once_each_behind_the_one_before(kit: Kit) -> None:
    outgoing, entries = queued(kit)
    first, second, third = entries
    assert [entry.text for entry in entries] == list(outgoing.parts(LONG).texts)
    assert words(outgoing) == [("A3 (1/3):", 0), ("A3 (2/3):", first.id), ("A3 (3/3):", second.id)]
    assert third.state is State.QUEUED


def test_pictures_go_with_the_first_part_and_come_back(kit: Kit) -> None:
    outgoing = open_session(kit, []).outgoing
    picture: Attachment = kit.attachments.add(b"\x89PNG", "image/png", 4, 4)
    entries = outgoing.post(replace(LONG, attachments=(picture.id,)))
    assert [entry.attachments for entry in entries] == [(picture.id,), (), ()]
    back = outgoing.take_back(entries[1].id)
    assert back == replace(LONG, attachments=(picture.id,))


@pytest.mark.parametrize("asked", [0, 1, 2])
def test_whichever_part_is_taken_back_the_whole_answer_comes(kit: Kit, asked: int) -> None:
    outgoing, entries = queued(kit)
    assert outgoing.take_back(entries[asked].id) == LONG
    assert outgoing.open_entries() == ()


def test_more_pictures_than_a_post_takes_are_not_queued_and_the_draft_stays(kit: Kit) -> None:
    session = open_session(kit, [])
    ids = tuple(kit.attachments.add(b"\x89PNG%d" % one, "image/png", 4, 4).id for one in range(5))
    draft = Draft("The door.", 3, locked=True, attachments=ids)
    session.writing.keep_draft(draft)
    with pytest.raises(PictureRefused):
        session.outgoing.post(draft)
    assert (session.outgoing.open_entries(), session.writing.draft()) == ((), draft)
    assert session.outgoing.post(replace(draft, attachments=ids[1:]))[0].attachments == ids[1:]


def test_what_is_refused_as_a_duplicate_leads_to_the_newest_post_with_its_words(kit: Kit) -> None:
    outgoing = open_session(kit, []).outgoing
    (entry,) = outgoing.post(Draft("Salt & maps", 3))
    assert outgoing.said_before(entry.id) is None
    me, other = (Author(number, "mira", "Mira Engel") for number in (kit.account.id, "8"))
    at = kit.clock()
    said = [
        Post("1", me, entry.text, at - timedelta(minutes=9)),
        Post("2", me, entry.text.replace("&", "&amp;"), at - timedelta(minutes=2)),
        Post("3", me, f"{entry.text} and more", at - timedelta(minutes=1)),
        Post("4", other, entry.text, at - timedelta(minutes=1)),
    ]
    kit.archive.add(kit.room.id, said, seen_by=kit.account.id)
    found = outgoing.said_before(entry.id)
    assert found is not None
    assert found.id == "2"


def test_what_is_out_stays_out_and_the_rest_comes_back_under_its_number(kit: Kit) -> None:
    outgoing, (first, second, third) = queued(kit)
    left(kit, first)
    back = outgoing.take_back(third.id)
    assert back is not None
    assert (back.number, back.body) == (3, LONG.body[outgoing.parts(LONG).cuts[0] :])
    assert [entry.id for entry in outgoing.open_entries()] == [first.id]
    assert kit.outbox.get(second.id).state is State.DISCARDED


def test_the_last_part_alone_comes_back_without_its_number_of_parts(kit: Kit) -> None:
    outgoing, (first, second, third) = queued(kit)
    for entry in (first, second):
        left(kit, entry)
    assert outgoing.take_back(third.id) == replace(LONG, body=LONG.body[outgoing.parts(LONG).cuts[1] :])


def test_a_part_that_has_just_left_is_not_taken_back(kit: Kit) -> None:
    outgoing, (first, *_) = queued(kit)
    kit.outbox.claim(kit.origin, kit.account.id)
    assert not outgoing.cancel(first.id)
    assert outgoing.take_back(first.id) is None
    assert len(outgoing.open_entries()) == 3


def test_cancelling_one_part_leaves_no_half_answer(kit: Kit) -> None:
    outgoing, (_, second, _) = queued(kit)
    (other,) = outgoing.post(Draft("Another thought.", 2))
    assert outgoing.cancel(second.id)
    assert [entry.id for entry in outgoing.open_entries()] == [other.id]


def test_a_refused_part_comes_back_with_those_that_wait_for_it(kit: Kit) -> None:
    outgoing, (first, *_) = queued(kit)
    kit.outbox.claim(kit.origin, kit.account.id)
    kit.outbox.fail(first.id, "Duplicate")
    assert outgoing.take_back(first.id) == LONG


def test_parts_share_one_time_and_one_moment_to_be_taken_back(kit: Kit) -> None:
    at = kit.clock() + timedelta(hours=1)
    entries = open_session(kit, []).outgoing.post(LONG, at=at)
    assert {entry.timed_for for entry in entries} == {at}
    assert {entry.kind for entry in entries} == {Kind.POST}


def test_more_than_anybody_reads_is_too_long_and_nothing_is_queued(kit: Kit) -> None:
    outgoing = open_session(kit, []).outgoing
    with pytest.raises(TooLong):
        outgoing.post(Draft(SENTENCE * 40, 3))
    assert outgoing.open_entries() == ()


def sent_without_hashtag(kit: Kit) -> tuple[Outgoing, Lost]:
    session = open_session(kit, [])
    (entry,) = session.outgoing.post(Draft("The queue by the door.", 3, with_hashtag=False))
    left(kit, entry)
    found = find_lost(session.outgoing.own_lately(), session.room, session.questions())
    assert found is not None
    return session.outgoing, found


def test_a_post_that_left_without_its_hashtag_is_known_at_once(kit: Kit) -> None:
    outgoing, lost = sent_without_hashtag(kit)
    assert (lost.lacks, lost.fixed.text("practicechat")) == (
        "#practicechat",
        "A3: The queue by the door. #practicechat",
    )
    kit.clock.turn(LATELY.total_seconds() + 1)
    assert outgoing.own_lately() == ()


def test_it_is_posted_again_only_behind_its_deletion_and_then_no_more_spoken_of(kit: Kit) -> None:
    outgoing, lost = sent_without_hashtag(kit)
    deletion, again = outgoing.post_again(lost)
    assert (deletion.kind, deletion.target_id) == (Kind.DELETE, lost.post.id)
    assert (again.text, again.follows) == ("A3: The queue by the door. #practicechat", deletion.id)
    assert outgoing.own_lately() == ()
    claimed = kit.outbox.claim(kit.origin, kit.account.id)
    assert claimed is not None
    assert claimed.id == deletion.id
    kit.outbox.fail(deletion.id, "NotYours")
    assert kit.outbox.claim(kit.origin, kit.account.id) is None
    assert kit.outbox.get(again.id).state is State.QUEUED


def test_a_re_post_that_is_taken_back_takes_its_deletion_with_it(kit: Kit) -> None:
    outgoing, lost = sent_without_hashtag(kit)
    deletion, again = outgoing.post_again(lost)
    assert outgoing.take_back(again.id) == replace(lost.fixed, locked=True)
    assert kit.outbox.get(deletion.id).state is State.DISCARDED


def test_somebody_s_reply_keeps_a_post_where_it_is(kit: Kit) -> None:
    session = open_session(kit, [])
    (entry,) = session.outgoing.post(Draft("The queue by the door.", 3, with_hashtag=False))
    left(kit, entry)
    other = Author("77", "asha", "Asha Vale")
    reply = Post("500", other, "@mira why? #practicechat", kit.clock(), reply_to=f"9{entry.id}")
    kit.archive.add(kit.room.id, [reply], seen_by=kit.account.id)
    (own,) = session.outgoing.own_lately()
    assert own.answered


def on_the_network(kit: Kit) -> list[str]:
    """What this person has posted there, oldest first."""
    since = kit.clock() - timedelta(days=1)
    found = kit.gateway("ada").follow(Wanted(("practicechat",)), start=since).posts
    mine = (post for post in found if post.author.id == kit.account.id)
    return [post.text for post in sorted(mine, key=lambda post: post.sort_key)]


def test_through_any_trouble_the_parts_arrive_once_and_in_order(kit: Kit) -> None:
    """The first is accepted with a 500, the second meets a 503, then a limit."""
    outgoing, entries = queued(kit)
    for kind in ("error_after", "unavailable", "rate_limit"):
        kit.server.faults.add(Fault(kind, "POST", "/2/tweets"))
    sender = kit.sender()
    for _ in range(100):
        sender.step()
        out = [kit.outbox.get(entry.id).state in (State.SENT, State.SETTLED) for entry in entries]
        assert out == sorted(out, reverse=True), "a part left before the one that it follows"
        if all(out):
            break
        kit.pass_by(25)
    assert on_the_network(kit) == list(outgoing.parts(LONG).texts)


def test_a_lost_post_is_there_once_with_its_hashtag_in_the_end(kit: Kit) -> None:
    session = open_session(kit, [])
    session.outgoing.post(Draft("The queue by the door.", 3, with_hashtag=False))
    sender = kit.sender()
    sender.step()
    lost = find_lost(session.outgoing.own_lately(), session.room, session.questions())
    assert lost is not None
    kit.server.faults.add(Fault("unavailable", "DELETE", "/2/tweets"))
    deletion, again = session.outgoing.post_again(lost)
    sender.step()
    assert kit.outbox.get(again.id).state is State.QUEUED, "not before the other is gone"
    kit.pass_by(60)
    sender.step()
    assert kit.outbox.get(deletion.id).state is State.SETTLED
    assert kit.gateway().look_up((lost.post.id,)) == ()
    assert on_the_network(kit) == ["A3: The queue by the door. #practicechat"]
