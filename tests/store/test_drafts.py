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


def test_a_lone_surrogate_does_not_lose_the_rest(drafts: Drafts, room: Room) -> None:
    drafts.keep(room.id, Draft("half \ud83d typed"))
    assert drafts.get(room.id).body == "half \ufffd typed"
