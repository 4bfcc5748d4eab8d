"""What was prepared is there until it is sent, and nothing else takes it away."""

from __future__ import annotations

import pytest

from desktop.core.draft import Draft
from desktop.core.room import Room
from desktop.store.database import Database
from desktop.store.prepared import Prepared
from tests.store.scene import StandingClock


@pytest.fixture
def prepared(database: Database, clock: StandingClock) -> Prepared:
    return Prepared(database, clock=clock)


def test_an_answer_is_kept_for_each_number_until_it_is_emptied(prepared: Prepared, room: Room) -> None:
    prepared.keep(room.id, 3, "Short video from the people who do the work")
    prepared.keep(room.id, 1, "The printed guide")
    prepared.keep(room.id, 1, "The printed guide.")
    assert dict(prepared.all(room.id)) == {
        1: "The printed guide.",
        3: "Short video from the people who do the work",
    }
    prepared.keep(room.id, 3, " ")
    assert dict(prepared.all(room.id)) == {1: "The printed guide."}


@pytest.mark.parametrize(
    ("sent", "stays"),
    [
        (Draft("Short video by people who do the work", 3), False),
        (Draft("That, too: short video from the people who do the work", 3), False),
        (Draft("Short answer first", 3), True),
        (Draft("Short video from the people who do the work", 2), True),
        (Draft("Short video from the people who do the work", None), True),
    ],
)
def test_it_is_gone_once_its_words_were_sent_under_its_number(
    prepared: Prepared, room: Room, sent: Draft, stays: bool
) -> None:
    prepared.keep(room.id, 3, "Short video from the people who do the work")
    prepared.sent(room.id, sent)
    assert (3 in prepared.all(room.id)) is stays
