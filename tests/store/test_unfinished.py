"""What is being written in a form is there until the form is done with."""

from __future__ import annotations

from desktop.core.room import Room
from desktop.store.database import Database
from desktop.store.unfinished import Unfinished
from tests.store.scene import StandingClock


def test_each_form_has_its_words_until_they_are_emptied(
    database: Database, clock: StandingClock, room: Room
) -> None:
    unfinished = Unfinished(database, clock=clock)
    unfinished.keep(room.id, "correct:one", "Which shelf would")
    unfinished.keep(room.id, "correct:one", "Which shelf would you")
    unfinished.keep(room.id, "cue:one", "Another")
    assert unfinished.get(room.id, "correct:one") == "Which shelf would you"
    unfinished.keep(room.id, "correct:one", " ")
    assert (unfinished.get(room.id, "correct:one"), unfinished.get(room.id, "cue:one")) == ("", "Another")
