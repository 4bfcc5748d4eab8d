"""What somebody has to see to is kept as it was, and found by any version of its post."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.core.inquiry import Inquiry, InquiryState, escalated, given_to, inquiry_of, noted, ready
from desktop.core.room import Room
from desktop.store.archive import Archive
from desktop.store.database import Database
from desktop.store.inbox import Inbox
from tests.store.scene import ME, NOON, post

ASKED = post(1, "Who pays? #critlib")


@pytest.fixture
def inquiry(database: Database, room: Room) -> Inquiry:
    Archive(database).add(room.id, [ASKED], seen_by=ME.id)
    return inquiry_of(ASKED, NOON)


def test_an_inquiry_is_there_whole_after_a_restart(
    open_database: Callable[[], Database], database: Database, room: Room, inquiry: Inquiry
) -> None:
    kept = ready(escalated(given_to(noted(inquiry, "ask the \ud800 city"), "Bram"), NOON), "Yes.", NOON)
    kept = replace(kept, cue_id="c1", is_told=True)
    Inbox(database).put(room.id, kept)
    assert Inbox(open_database()).list(room.id) == (replace(kept, note="ask the \ufffd city", asker=replace(
        kept.asker, avatar_url="")),)  # fmt: skip
    Inbox(database).remove(room.id, kept.post_id)
    assert Inbox(database).list(room.id) == ()


def test_an_edited_post_is_the_same_inquiry(database: Database, room: Room, inquiry: Inquiry) -> None:
    inbox = Inbox(database)
    inbox.put(room.id, inquiry)
    edited = replace(post(3, "Who pays for it? #critlib"), first_version=ASKED.id)
    Archive(database).add(room.id, [edited], seen_by=ME.id)
    for post_id in (ASKED.id, edited.id):
        found = inbox.get(room.id, post_id)
        assert found is not None
        assert (found.post_id, found.shown_id) == (ASKED.id, edited.id)
    Archive(database).remove([ASKED.id])
    (gone,) = inbox.list(room.id)
    assert gone.shown_id == "", "its words are gone with it, and what was noted stays"


def test_a_state_of_a_newer_parley_is_open_here(database: Database, room: Room, inquiry: Inquiry) -> None:
    Inbox(database).put(room.id, inquiry)
    with database.write() as connection:
        connection.execute("UPDATE inbox SET state = 'delegated'")
    assert Inbox(database).list(room.id)[0].state is InquiryState.OPEN
