"""The stream is what came back and what has not yet, each once and in order."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.account import Account
from desktop.core.head import Head
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Kind, State
from desktop.core.post import Author, Picture, Poll
from desktop.core.room import Room
from desktop.core.timeline import Role, Row
from desktop.store.archive import Archive
from desktop.store.outbox import Outbox
from desktop.store.rooms import Rooms
from desktop.store.timeline import Timeline
from tests.store.scene import ADA, ELSEWHERE, ME, MINE, StandingClock, post


def stream(timeline: Timeline, room: Room, account: Account | None) -> tuple[Row, ...]:
    """All posts and entries, as they stand in the stream."""
    posts = timeline.rows(room, account, [head.key for head in timeline.heads(room, account)])
    return tuple(sorted((*posts, *timeline.pending(room, account)), key=lambda row: row.sort_key))


@pytest.fixture
def timeline(archive: Archive, outbox: Outbox) -> Timeline:
    return Timeline(archive, outbox)


def queue(outbox: Outbox, room: Room, text: str = "A1: yes", account: Account = MINE, **more: Kind) -> int:
    kind = more.get("kind", Kind.POST)
    return outbox.add(room.id, account.origin, account.id, kind, text).id


def keys(rows: tuple[Row, ...]) -> list[str]:
    return [row.key for row in rows]


def test_posts_and_pending_entries_are_one_stream(
    timeline: Timeline, archive: Archive, outbox: Outbox, room: Room, clock: StandingClock
) -> None:
    archive.add(room.id, [post(1, "Q1: why?"), post(3)], seen_by=ME.id)
    clock.turn(2)
    entry = queue(outbox, room)
    rows = stream(timeline, room, MINE)
    assert keys(rows) == [post(1).id, f"outbox:{entry}", post(3).id]
    assert [row.role for row in rows] == [Role.HOST, Role.SELF, Role.HOST]
    assert [row.pending for row in rows] == [None, State.QUEUED, None]
    assert timeline.pending(room, MINE) == (rows[1],)


def test_an_entry_stands_after_the_posts_of_its_second(
    timeline: Timeline, archive: Archive, outbox: Outbox, room: Room
) -> None:
    archive.add(room.id, [post(1, at=0), post(2, at=0)], seen_by=ME.id)
    entry = queue(outbox, room)
    rows = stream(timeline, room, MINE)
    assert keys(rows) == [post(1).id, post(2).id, f"outbox:{entry}"]


def test_going_back_shows_everything_once(timeline: Timeline, archive: Archive, room: Room) -> None:
    archive.add(room.id, [post(number, at=number // 4) for number in range(30)], seen_by=ME.id)
    heads: tuple[Head, ...] = ()
    page = timeline.heads(room, MINE, limit=7)
    while page:
        heads = page + heads
        page = timeline.heads(room, MINE, before=heads[0], limit=7)
    assert [head.key for head in heads] == [post(number).id for number in range(30)]


def test_what_a_person_has_to_decide_about_is_not_in_the_stream(
    timeline: Timeline, outbox: Outbox, room: Room
) -> None:
    failed, parked, gone = (queue(outbox, room, text) for text in ("failed", "parked", "gone"))
    outbox.claim(X_ORIGIN, ME.id)
    outbox.fail(failed, "Refused")
    outbox.park(parked)
    outbox.discard(gone)
    queue(outbox, room, "", kind=Kind.REPOST)
    assert stream(timeline, room, MINE) == timeline.pending(room, MINE) == ()


def test_an_entry_whose_post_is_back_is_shown_once(
    timeline: Timeline, archive: Archive, outbox: Outbox, room: Room
) -> None:
    entry = queue(outbox, room)
    outbox.claim(X_ORIGIN, ME.id)
    outbox.sent(entry, post(1).id)
    assert keys(stream(timeline, room, MINE)) == [f"outbox:{entry}"]
    archive.add(room.id, [post(1, "A1: yes", author=ME)], seen_by=ME.id)
    assert keys(stream(timeline, room, MINE)) == [post(1).id]
    assert timeline.pending(room, MINE) == ()


def test_only_ones_own_entries_are_shown(
    timeline: Timeline, outbox: Outbox, rooms: Rooms, room: Room
) -> None:
    queue(outbox, room, account=replace(MINE, id="somebody"))
    queue(outbox, room, account=replace(MINE, origin=ELSEWHERE))
    queue(outbox, rooms.open("other", X_ORIGIN))
    assert stream(timeline, room, MINE) == ()


def test_with_nobody_signed_in_the_rooms_account_decides(
    timeline: Timeline, archive: Archive, outbox: Outbox, room: Room
) -> None:
    archive.add(room.id, [post(1)], seen_by=ME.id)
    queue(outbox, room)
    assert stream(timeline, room, None) == ()
    rows = stream(timeline, replace(room, account_id=ME.id), None)
    assert keys(rows) == [post(1).id]
    assert not rows[0].mine


def test_rows_of_posts_that_arrived_are_those_of_this_room(
    timeline: Timeline, archive: Archive, rooms: Rooms, room: Room
) -> None:
    other = rooms.open("other", X_ORIGIN)
    archive.add(room.id, [post(2), post(1)], seen_by=ME.id)
    archive.add(other.id, [post(3)], seen_by=ME.id)
    asked = [post(number).id for number in (3, 2, 1, 9)]
    assert keys(timeline.rows(room, MINE, asked)) == [post(1).id, post(2).id]


def test_a_reply_knows_whether_this_account_began_its_conversation(
    timeline: Timeline, archive: Archive, room: Room
) -> None:
    mine = post(1, "Q1: why?", author=ME)
    under = replace(post(3), reply_to=mine.id, conversation_id=mine.id)
    deeper = replace(post(4), reply_to=under.id, conversation_id=mine.id)
    own = replace(post(5, author=ME), reply_to=under.id, conversation_id=mine.id)
    elsewhere = replace(post(6), reply_to=post(2).id, conversation_id=post(2).id)
    archive.add(room.id, [mine, post(2), under, deeper, own, elsewhere], seen_by=ME.id)
    rows = stream(timeline, room, MINE)
    assert [row.key for row in rows if row.in_my_thread] == [under.id, deeper.id]
    arrived = timeline.rows(room, MINE, [under.id, elsewhere.id])
    assert [row.in_my_thread for row in arrived] == [True, False]


SHOWN = (Picture("A door", "https://example.org/door.png"),)


def covered(timeline: Timeline, room: Room) -> dict[str, bool]:
    return {row.text: row.is_covered for row in stream(timeline, room, MINE)}


def test_pictures_are_covered_of_whom_this_room_has_not_known_for_six_hours(
    timeline: Timeline, archive: Archive, room: Room, rooms: Rooms
) -> None:
    hours = 3600.0
    known, new, elsewhere = (Author(name, name, name.title()) for name in ("bram", "asha", "mira"))
    other = rooms.open("elsewhere", X_ORIGIN)
    archive.add(other.id, [post(1, "there", author=elsewhere, at=-900 * hours)], seen_by=ME.id)
    archive.add(room.id, [post(2, "before", author=known, at=-6 * hours)], seen_by=ME.id)
    archive.add(room.id, [post(3, "hello", author=new, at=-5 * hours)], seen_by=ME.id)
    for number, (text, author) in enumerate(
        {"of old": known, "new": new, "from elsewhere": elsewhere, "host": ADA, "mine": ME}.items(), 4
    ):
        archive.add(
            room.id, [replace(post(number, text, author=author, at=0), pictures=SHOWN)], seen_by=ME.id
        )
    archive.add(room.id, [post(20, "no picture", author=new, at=1)], seen_by=ME.id)
    assert {text for text, is_covered in covered(timeline, room).items() if is_covered} == {
        "new",
        "from elsewhere",
    }


def test_a_row_has_what_its_post_has(timeline: Timeline, archive: Archive, room: Room) -> None:
    poll = Poll(("Tea", "Coffee"))
    edited = replace(post(2), pictures=SHOWN, poll=poll, first_version=post(1).id)
    archive.add(room.id, [edited, post(3)], seen_by=ME.id)
    row, plain = stream(timeline, room, MINE)
    assert (row.media, row.poll, row.is_edited) == (SHOWN, poll, True)
    assert (plain.media, plain.poll, plain.is_edited, plain.is_covered) == ((), None, False, False)
