"""Rows are read where they are looked at, kept for a while, and stood in for where the store fails."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.errors import StoreTrouble
from desktop.core.events import PostsArrived
from desktop.core.filter import Filter
from desktop.ui.models.timeline import PAGE, TimelineModel
from tests.ui.stream_scene import ME, ROOM, MemoryTimeline, post, posts

TROUBLE = StoreTrouble("The disk does not answer.", "Look at it.")


@pytest.fixture
def store() -> MemoryTimeline:
    return MemoryTimeline(posts(0, PAGE - 1))


@pytest.fixture
def model(store: MemoryTimeline) -> TimelineModel:
    made = TimelineModel(store, again_ms=20)
    made.open(ROOM, ME)
    return made


def test_only_rows_near_the_one_that_is_looked_at_are_read(
    model: TimelineModel, store: MemoryTimeline
) -> None:
    assert store.asked == []
    assert model.row(100).key == "1100"
    assert 10 < len(store.asked) < 40
    asked = len(store.asked)
    assert model.row(105).key == "1105"
    assert model.row(100) is model.row(100)
    assert len(store.asked) == asked


def test_keys_and_counts_need_no_row(model: TimelineModel, store: MemoryTimeline) -> None:
    for number, who in ((PAGE, "elizabethh"), (PAGE + 1, "miraengel"), (PAGE + 2, "ashap")):
        store.posts[post(number).id] = post(number, username=who)
    model.take([PostsArrived(ROOM.id, tuple(post(PAGE + more).id for more in range(3)))])
    assert model.key(PAGE) == post(PAGE).id
    assert model.count_new(PAGE, PAGE + 2) == (2, 1)
    assert model.count_new(PAGE + 2, PAGE + 1) == (0, 0)
    assert list(model.heights()) == [model.estimates(at, at)[0] for at in range(model.rowCount())]
    assert store.asked == []


def test_heights_survive_a_filter(model: TimelineModel) -> None:
    model.set_estimate(lambda bulk: 50)
    model.measured(7, 321)
    model.set_filter(Filter(unlabelled=True))
    model.set_filter(Filter())
    assert list(model.heights()[6:9]) == [50, 321, 50]


def test_a_failing_store_is_stood_in_for_and_asked_again(
    model: TimelineModel, store: MemoryTimeline, qtbot: QtBot
) -> None:
    kept = model.row(5)
    store.trouble = TROUBLE
    store.posts["1005"] = replace(store.posts["1005"], text="said better")
    model.take([PostsArrived(ROOM.id, ("1005", "1006"))])
    assert model.row(5) is kept
    assert "tries again" in model.row(150).text
    assert model.row(150).key == "1150"
    assert not model.load_older()
    store.trouble = None
    with qtbot.waitSignal(model.dataChanged):
        pass
    qtbot.waitUntil(lambda: model.row(150).text.startswith("A"))
    assert model.row(5).text == "said better"


def test_what_is_gone_unheard_leaves_when_it_is_looked_at(
    model: TimelineModel, store: MemoryTimeline, qtbot: QtBot
) -> None:
    del store.posts["1042"]
    assert model.row(42).text == "This post is gone."
    qtbot.waitUntil(lambda: model.rowCount() == PAGE - 1)
    assert model.row(42).key == "1043"
