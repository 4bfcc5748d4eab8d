"""What was being typed is there again, to the letter."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop.core.draft import Draft
from desktop.core.room import Room
from desktop.store.database import Database
from desktop.store.drafts import Drafts
from tests.store.scene import StandingClock


@pytest.fixture
def drafts(database: Database, clock: StandingClock) -> Drafts:
    return Drafts(database, clock=clock)


def test_nothing_typed_is_an_empty_draft(drafts: Drafts, room: Room) -> None:
    assert drafts.get(room.id) == Draft()


@pytest.mark.parametrize(
    "draft",
    [
        Draft(),
        Draft("  spaces \n\n kept ", 3, locked=True, with_hashtag=False),
        Draft("\0\u202e\U0001f469\u200d\U0001f4bb"),
    ],
)
def test_a_draft_survives_the_program(
    drafts: Drafts, room: Room, open_database: Callable[[], Database], clock: StandingClock, draft: Draft
) -> None:
    drafts.keep(room.id, Draft("earlier", 1))
    drafts.keep(room.id, draft)
    assert drafts.get(room.id) == draft
    assert Drafts(open_database(), clock=clock).get(room.id) == draft


def test_what_is_put_away_is_kept_under_its_number_and_comes_back(drafts: Drafts, room: Room) -> None:
    drafts.keep(room.id, Draft("three", 3, locked=True))
    drafts.put_away(room.id, Draft("three", 3, locked=True), instead=Draft(number=4, locked=True))
    drafts.put_away(room.id, Draft("no number", None, locked=True), instead=Draft("four", 4, locked=True))
    assert drafts.get(room.id) == Draft("four", 4, locked=True)
    assert {draft.number: draft.body for draft in drafts.away(room.id)} == {3: "three", None: "no number"}
    assert drafts.take(room.id, 3) == drafts.get(room.id) == Draft("three", 3, locked=True)
    assert [draft.number for draft in drafts.away(room.id)] == [None]
    assert drafts.take(room.id, 3) is None
    assert drafts.get(room.id).body == "three"


def test_two_texts_under_one_number_are_both_kept(drafts: Drafts, room: Room) -> None:
    drafts.put_away(room.id, Draft("first", 3, attachments=(1, 2)), instead=Draft())
    drafts.put_away(room.id, Draft("second", 3, attachments=(2, 5)), instead=Draft())
    drafts.put_away(room.id, Draft("second", 3), instead=Draft())
    (away,) = drafts.away(room.id)
    assert (away.body, away.attachments) == ("first\nsecond", (1, 2, 5))


def test_what_is_sent_takes_nothing_else_along(drafts: Drafts, room: Room) -> None:
    drafts.put_away(room.id, Draft("first", 3), instead=Draft("second", 3))
    drafts.sent(room.id)
    assert (drafts.get(room.id), [draft.body for draft in drafts.away(room.id)]) == (Draft(), ["first"])


def test_a_lone_surrogate_does_not_lose_the_rest(drafts: Drafts, room: Room) -> None:
    drafts.keep(room.id, Draft("half \ud83d typed"))
    assert drafts.get(room.id).body == "half \ufffd typed"
