"""The model keeps rows in order and whole, by events alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.events import OutboxChanged, PostsArrived
from desktop.core.outbox import State
from desktop.core.timeline import Role
from desktop.ui.models.timeline import PAGE, TimelineModel
from tests.ui.stream_scene import ME, ROOM, MemoryTimeline, entry, post, posts


@pytest.fixture
def store() -> MemoryTimeline:
    return MemoryTimeline(posts(0, 9))


@pytest.fixture
def model(store: MemoryTimeline) -> TimelineModel:
    made = TimelineModel(store)
    made.open(ROOM, ME)
    return made


def keys(model: TimelineModel) -> list[str]:
    return [model.row(index).key for index in range(model.rowCount())]


def arrive(model: TimelineModel, store: MemoryTimeline, *numbers: int) -> None:
    store.posts.update((post(number).id, post(number)) for number in numbers)
    model.take([PostsArrived(ROOM.id, tuple(post(number).id for number in numbers))])


def test_it_is_a_model_as_qt_means_it(qtmodeltester: ModelTester, model: TimelineModel) -> None:
    qtmodeltester.check(model)


def test_the_first_page_is_oldest_first(model: TimelineModel) -> None:
    assert keys(model) == [str(1000 + number) for number in range(10)]
    assert model.data(model.index(3), TimelineModel.RowRole) is model.row(3)
    assert model.all_loaded


def test_new_and_late_posts_find_their_places(
    model: TimelineModel, store: MemoryTimeline, qtbot: QtBot
) -> None:
    del store.posts["1004"]
    model.open(ROOM, ME)
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    arrive(model, store, 4, 10, 11)
    assert keys(model) == [str(1000 + number) for number in range(12)]
    assert inserted == [(9, 10), (4, 4)]


def test_a_post_that_arrives_twice_is_there_once(model: TimelineModel, store: MemoryTimeline) -> None:
    arrive(model, store, 10, 10)
    arrive(model, store, 10, 3)
    assert keys(model) == [str(1000 + number) for number in range(11)]


def test_a_newer_version_replaces(model: TimelineModel, store: MemoryTimeline, qtbot: QtBot) -> None:
    store.posts["1004"] = replace(store.posts["1004"], text="A1: said better #gardenchat")
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.take([PostsArrived(ROOM.id, ("1004",))])
    assert changed.args is not None
    assert changed.args[0].row() == 4
    assert model.row(4).text.startswith("A1: said better")


def test_what_the_store_lost_leaves(model: TimelineModel, store: MemoryTimeline) -> None:
    del store.posts["1004"]
    model.take([PostsArrived(ROOM.id, ("1004",))])
    assert "1004" not in keys(model)
    assert model.index_of("1004") is None


def test_an_entry_of_ours_moves_on_and_comes_back_as_a_post(
    model: TimelineModel, store: MemoryTimeline
) -> None:
    store.entries = [entry(1)]
    model.take([OutboxChanged(ROOM.id, 1)])
    assert keys(model)[-1] == "outbox:1"
    store.entries = [entry(1, State.SENT)]
    model.take([OutboxChanged(ROOM.id, 1)])
    assert model.row(10).pending is State.SENT
    store.entries = []
    arrive(model, store, 12)
    assert keys(model)[-1] == "1012"
    assert model.index_of("outbox:1") is None


def test_other_rooms_are_passed_over(model: TimelineModel, store: MemoryTimeline) -> None:
    store.posts["1010"] = post(10)
    model.take([PostsArrived(ROOM.id + 1, ("1010",))])
    assert model.rowCount() == 10


def test_older_pages_come_until_there_are_none(qtbot: QtBot) -> None:
    model = TimelineModel(MemoryTimeline(posts(0, 2 * PAGE + 10)))
    assert not model.load_older()
    model.open(ROOM, ME)
    assert model.rowCount() == PAGE
    assert [model.load_older(), model.load_older(), model.load_older()] == [True, True, False]
    assert keys(model) == [str(1000 + number) for number in range(2 * PAGE + 11)]


def test_roles_follow_the_room(model: TimelineModel, store: MemoryTimeline) -> None:
    store.posts["1010"] = post(10, "Q1: what grows? #gardenchat", username="jonas")
    model.take([PostsArrived(ROOM.id, ("1010",))])
    assert model.row(10).role is Role.NONE
    changed: list[int] = []
    model.dataChanged.connect(lambda upper, _lower: changed.append(upper.row()))
    model.set_room(replace(ROOM, hosts=("elizabethh", "Jonas")))
    assert model.row(10).role is Role.HOST
    assert model.row(10).is_question
    assert changed == [10]


@given(st.lists(st.lists(st.integers(0, 60), min_size=1, max_size=12), max_size=8))
def test_any_order_of_arrival_gives_the_same_stream(batches: list[list[int]]) -> None:
    store = MemoryTimeline()
    model = TimelineModel(store)
    model.open(ROOM, ME)
    for batch in batches:
        arrive(model, store, *batch)
    expected = [row.key for row in store.page(ROOM, ME, limit=1000)]
    assert keys(model) == expected
    assert [model.index_of(key) for key in expected] == list(range(len(expected)))
