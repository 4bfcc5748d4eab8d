"""OutboxModel: what is open, and that going by itself means having arrived."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.modeltest import ModelTester

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.ui.models.outbox import Arrived, OutboxModel, folded
from tests.ui.room_in_memory import NOW

pytestmark = pytest.mark.usefixtures("qtbot")


def entry(number: int, kind: Kind = Kind.POST, post_id: str = "") -> Entry:
    state = State.SENT if post_id else State.QUEUED
    return Entry(number, 1, X_ORIGIN, "me", kind, f"A{number}: x", NOW, state=state, post_id=post_id)


def model_of(*ended: Entry) -> OutboxModel:
    """A model to which every entry that goes has ended as given, or was settled as post 77."""
    known = {entry.id: entry for entry in ended}
    return OutboxModel(
        lambda number: known.get(number) or replace(entry(number), state=State.SETTLED, post_id="77")
    )


def test_it_keeps_qt_s_rules_for_models(qtmodeltester: ModelTester) -> None:
    model = model_of()
    model.set_entries([entry(1), entry(2)])
    qtmodeltester.check(model, force_py=True)
    assert model.index(1).data() == "A2: x"


def test_a_repost_is_shown_only_when_a_person_has_to_know() -> None:
    model = model_of()
    model.set_entries([entry(1, Kind.REPOST)])
    assert model.rowCount() == 0
    model.set_entries([replace(entry(1, Kind.REPOST), state=State.FAILED, reason="Refused")])
    assert model.rowCount() == 1


def test_what_went_has_arrived_unless_it_was_taken_back() -> None:
    model = model_of(replace(entry(1), state=State.DISCARDED))
    model.set_entries([entry(1), entry(3)])
    model.set_entries([entry(3)])
    seen = [model.arrived]
    model.set_entries([])
    seen.append(model.arrived)
    model.dismiss_arrived()
    seen.append(model.arrived)
    assert seen == [None, Arrived(Kind.POST, "A3", "77"), None]


def test_an_answer_in_parts_is_in_once_and_with_its_last_part() -> None:
    first, second = entry(1), replace(entry(2), follows=1)
    model = model_of()
    model.set_entries([first, second])
    model.set_entries([second])
    assert model.arrived is None
    model.set_entries([])
    assert model.arrived == Arrived(Kind.POST, "A2", "77")


def test_parts_that_wait_for_the_one_before_stand_in_its_row() -> None:
    first = replace(entry(1), state=State.FAILED)
    second, third = replace(entry(2), follows=1), replace(entry(3), follows=2)
    other = entry(4)
    again = replace(entry(6), follows=5)
    deletion = entry(5, Kind.DELETE)
    assert folded([first, second, third, other, deletion, again]) == {1: (second, third)}
    assert folded([first, replace(second, reason="PartMissing"), third]) == {2: (third,)}
