"""What arrives while the stream is held waits, is counted, and comes in when it is let in."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop.core.events import OutboxChanged, PostsArrived
from desktop.core.filter import Filter
from desktop.core.fold import read_questions
from desktop.core.marks import NOTHING_MARKED
from desktop.core.post import Post
from desktop.ui.models.hold import NOTHING_WAITS, REST, Waiting
from desktop.ui.models.timeline import TimelineModel
from tests.ui.stream_scene import ME, ROOM, MemoryTimeline, entry, post, posts


@pytest.fixture
def store() -> MemoryTimeline:
    return MemoryTimeline(posts(0, 4))


@pytest.fixture
def model(store: MemoryTimeline) -> TimelineModel:
    made = TimelineModel(store)
    made.open(ROOM, ME)
    made.set_holding(True)
    return made


def arrive(model: TimelineModel, store: MemoryTimeline, *new: Post) -> None:
    store.posts.update((one.id, one) for one in new)
    model.take([PostsArrived(ROOM.id, tuple(one.id for one in new))])


def keys(model: TimelineModel) -> list[str]:
    return [model.key(index) for index in range(model.rowCount())]


FIVE = [str(1000 + number) for number in range(5)]
NEW = (
    post(5, "A2: a #gardenchat"),
    post(6, "Q3: b? #gardenchat", username="elizabethh"),
    post(7, "A3: c #gardenchat"),
    post(8, "nothing of the kind #gardenchat"),
)


def test_arrivals_wait_and_come_in_by_question_or_all(model: TimelineModel, store: MemoryTimeline) -> None:
    told: list[Waiting] = []
    model.waiting_changed.connect(told.append)
    arrive(model, store, *NEW)
    assert keys(model) == FIVE
    assert told == [Waiting(4, 1, ((2, 1), (3, 2)), 1)]
    model.release(3)
    assert keys(model) == [*FIVE, "1006", "1007"]
    assert model.waiting == Waiting(2, 0, ((2, 1),), 1)
    model.release(REST)
    assert keys(model) == [*FIVE, "1006", "1007", "1008"]
    assert model.waiting == Waiting(1, 0, ((2, 1),))
    model.release()
    assert keys(model) == [*FIVE, "1005", "1006", "1007", "1008"]
    assert model.waiting == NOTHING_WAITS
    arrive(model, store, post(9))
    assert model.waiting.total == 1  # it is still held
    model.set_holding(False)
    assert keys(model)[-1] == "1009"


def test_one_s_own_posts_and_entries_never_wait(model: TimelineModel, store: MemoryTimeline) -> None:
    store.entries = [entry(1)]
    model.take([OutboxChanged(ROOM.id, 1)])
    arrive(model, store, post(5, username="miraengel"), post(6))
    assert keys(model) == [*FIVE, "1005", "outbox:1"]
    assert model.waiting.total == 1


def test_what_is_shown_is_kept_true_while_others_wait(model: TimelineModel, store: MemoryTimeline) -> None:
    arrive(model, store, *NEW)
    arrive(model, store, replace(store.posts["1002"], text="said better"))
    assert model.row(2).text == "said better"
    del store.posts["1001"], store.posts["1007"]
    model.take([PostsArrived(ROOM.id, ("1001", "1007"))])
    assert keys(model) == ["1000", "1002", "1003", "1004"]
    assert model.waiting.total == 3


def test_what_waits_is_counted_as_it_would_be_seen(model: TimelineModel, store: MemoryTimeline) -> None:
    arrive(model, store, *NEW)
    model.set_filter(Filter(hosts_and_guests=True))
    assert model.waiting == Waiting(1, 1, ((3, 1),))
    model.set_filter(Filter())
    model.set_reading(read_questions(store.posts.values(), ROOM), NOTHING_MARKED)
    assert model.waiting.by_question[-1] == (3, 3)  # the last one probably answers it, too


def test_a_post_that_is_gone_to_comes_in_alone(model: TimelineModel, store: MemoryTimeline) -> None:
    arrive(model, store, *NEW)
    assert model.loaded("1007") is None
    assert model.bring("1007")
    assert keys(model) == [*FIVE, "1007"]
    assert not model.bring("4711")


def test_another_room_has_nothing_that_waits(model: TimelineModel, store: MemoryTimeline) -> None:
    arrive(model, store, *NEW)
    model.open(replace(ROOM, id=2), ME)
    assert model.waiting == NOTHING_WAITS
    assert model.rowCount() == 9
