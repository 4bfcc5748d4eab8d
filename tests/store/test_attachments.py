"""A picture stays until nothing carries it, and is uploaded again only where the network has it no longer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop.core.draft import Draft
from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind
from desktop.core.room import Room
from desktop.store.attachments import Attachments
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from desktop.store.outbox import Outbox
from desktop.store.unfinished import BESIDE, Unfinished
from tests.store.scene import ELSEWHERE, MINE, NOON, StandingClock

PNG = b"\x89PNG\r\n\x1a\n\x00not really"
LATER = NOON + timedelta(hours=1)


@pytest.fixture
def attachments(database: Database, clock: StandingClock) -> Attachments:
    return Attachments(database, clock=clock)


def add(attachments: Attachments) -> int:
    return attachments.add(PNG, "image/png", 640, 480).id


def test_a_picture_and_its_words_survive_the_program(
    attachments: Attachments, open_database: Callable[[], Database], clock: StandingClock
) -> None:
    first, second = add(attachments), add(attachments)
    described = attachments.describe(second, "A door \ud800")
    assert described.alt == "A door \ufffd"
    again = Attachments(open_database(), clock=clock)
    assert again.get((second, 99, first)) == (described, replace(described, id=first, alt=""))
    assert again.content(first) == PNG
    assert (described.media_type, described.width, described.height, described.size) == (
        "image/png",
        640,
        480,
        len(PNG),
    )


def test_a_picture_that_is_gone_is_said_to_be(attachments: Attachments) -> None:
    for ask in (attachments.content, lambda one: attachments.describe(one, "")):
        with pytest.raises(LookupError):
            ask(7)


def test_an_upload_is_used_by_its_account_and_until_it_ends(
    attachments: Attachments, clock: StandingClock
) -> None:
    picture = add(attachments)
    attachments.uploaded(picture, MINE, "77", LATER)
    attachments.described(picture, MINE, "A door")
    assert attachments.media_id(picture, MINE) == ("77", "A door")
    for other in (replace(MINE, id="43"), replace(MINE, origin=ELSEWHERE)):
        attachments.uploaded(picture, other, "88", LATER)
    assert attachments.media_id(picture, MINE) == ("77", "A door")
    clock.turn(3600)
    assert attachments.media_id(picture, MINE) == ("", "")
    attachments.uploaded(picture, MINE, "99", LATER + timedelta(hours=1))
    assert attachments.media_id(picture, MINE) == ("99", "")
    attachments.forget_uploads((picture,), MINE)
    assert attachments.media_id(picture, MINE) == ("", "")


def test_nothing_of_a_post_has_left_while_one_of_its_pictures_has_not(
    attachments: Attachments, room: Room, clock: StandingClock
) -> None:
    first, second = add(attachments), add(attachments)
    entry = Entry(1, room.id, X_ORIGIN, MINE.id, Kind.POST, "A1: x", NOON, attachments=(first, second))
    attachments.uploaded(first, MINE, "77", LATER)
    attachments.uploaded(second, replace(MINE, id="43"), "88", LATER)
    assert attachments.lacks_uploads(entry)
    attachments.uploaded(second, MINE, "99", LATER)
    clock.turn(7200)
    assert not attachments.lacks_uploads(entry)
    assert not attachments.lacks_uploads(replace(entry, attachments=()))


def test_what_no_draft_and_no_open_entry_carries_is_swept(
    attachments: Attachments, database: Database, room: Room, clock: StandingClock
) -> None:
    drafted, queued, refused, discarded, loose, written = (add(attachments) for _ in range(6))
    Drafts(database, clock=clock).keep(room.id, Draft("A door", attachments=(drafted,)))
    unfinished = Unfinished(database, clock=clock)
    unfinished.keep(room.id, f"cue:one{BESIDE}", f'{{"minute": 4, "attachments": [{written}]}}')
    unfinished.keep(room.id, f"cue:two{BESIDE}", '{"minute": 4}')
    outbox = Outbox(database, clock=clock)
    entries = [
        outbox.add(room.id, X_ORIGIN, MINE.id, Kind.POST, f"A{one}", attachments=(one,))
        for one in (refused, discarded, queued)
    ]
    assert outbox.claim(X_ORIGIN, MINE.id)
    outbox.fail(entries[0].id, "Refused")
    outbox.discard(entries[1].id)
    attachments.uploaded(loose, MINE, "77", LATER)
    assert attachments.sweep() == 2
    there = [one.id for one in attachments.get((drafted, queued, refused, discarded, loose))]
    assert there == [drafted, queued, refused]
    assert add(attachments) > loose  # an id is never another picture's
