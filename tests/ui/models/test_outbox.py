"""OutboxModel: what is open, and that going by itself means having arrived."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester

from desktop.core.origin import X_ORIGIN
from desktop.core.outbox import Entry, Kind, State
from desktop.ui.models.outbox import Arrived, OutboxModel
from tests.ui.room_in_memory import NOW

pytestmark = pytest.mark.usefixtures("qtbot")


def entry(number: int, kind: Kind = Kind.POST, post_id: str = "") -> Entry:
    state = State.SENT if post_id else State.QUEUED
    return Entry(number, 1, X_ORIGIN, "me", kind, f"A{number}: x", NOW, state=state, post_id=post_id)


def test_it_keeps_qt_s_rules_for_models(qtmodeltester: ModelTester) -> None:
    model = OutboxModel()
    model.set_entries([entry(1), entry(2)])
    qtmodeltester.check(model, force_py=True)
    assert model.index(1).data() == "A2: x"


def test_reposts_are_not_our_words() -> None:
    model = OutboxModel()
    model.set_entries([entry(1, Kind.REPOST)])
    assert model.rowCount() == 0


def test_what_went_has_arrived_unless_it_was_taken_back() -> None:
    model = OutboxModel()
    model.set_entries([entry(1), entry(3, post_id="77")])
    model.take_back(1)
    model.set_entries([entry(3, post_id="77")])
    seen = [model.arrived]
    model.set_entries([])
    seen.append(model.arrived)
    model.dismiss_arrived()
    seen.append(model.arrived)
    assert seen == [None, Arrived("A3", "77"), None]
