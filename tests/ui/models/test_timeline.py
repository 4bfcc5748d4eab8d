"""The model keeps rows in order and whole, by events alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.core.account import Account
from desktop.core.events import OutboxChanged, PostsArrived
from desktop.core.filter import Filter, What
from desktop.core.fold import read_questions
from desktop.core.head import Head
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.outbox import State
from desktop.core.post import Counts
from desktop.core.question import Questions
from desktop.core.room import Room
from desktop.core.timeline import Role, Row
from desktop.ui.models.timeline import PAGE, TimelineModel
from desktop.ui.models.unread import TURN
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


def rows(model: TimelineModel) -> list[Row]:
    return [model.row(index) for index in range(model.rowCount())]


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
    expected = [head.key for head in store.heads(ROOM, ME, limit=1000)]
    assert keys(model) == expected
    assert [model.index_of(key) for key in expected] == list(range(len(expected)))


# --- what the chat and the person's marks say of rows ------------------------------------------------------------


def reading_of(store: MemoryTimeline, *marks: Mark) -> tuple[Questions, Marked]:
    marked = Marked.of(marks)
    return read_questions(store.posts.values(), ROOM, marked=marked), marked


def told(model: TimelineModel) -> list[int]:
    """Indices of rows as they are changed."""
    found: list[int] = []
    model.dataChanged.connect(lambda upper, lower: found.extend(range(upper.row(), lower.row() + 1)))
    return found


def asked_and_answered() -> MemoryTimeline:
    said = [
        ("Q1: What grows in a bed that looks empty? #gardenchat", "elizabethh"),
        ("A1: Garlic, nobody sees it. #gardenchat", "asha"),
        ("Rhubarb sleeps under there #gardenchat", "bram"),
        ("Q2: Who waters it while you are away? #gardenchat", "elizabethh"),
        ("A2: My neighbour does. #gardenchat", "asha"),
        ("RT @asha A2: My neighbour does. #gardenchat", "bram"),
        ("@miraengel nice one #gardenchat", "bram"),
    ]
    return MemoryTimeline(post(number, text, username=who) for number, (text, who) in enumerate(said))


@pytest.fixture
def chat() -> MemoryTimeline:
    return asked_and_answered()


@pytest.fixture
def read(chat: MemoryTimeline) -> TimelineModel:
    made = TimelineModel(chat)
    made.open(ROOM, ME)
    made.set_reading(*reading_of(chat))
    return made


def test_a_reading_gives_rows_their_chips(read: TimelineModel) -> None:
    assert [read.row(index).chip for index in range(5)] == ["Q1", "A1", "", "Q2", "A2"]
    assert read.row(2).probable == 1


def test_only_rows_that_another_reading_speaks_of_are_touched(
    read: TimelineModel, chat: MemoryTimeline
) -> None:
    changed = told(read)
    read.set_reading(*reading_of(chat))
    assert changed == []
    read.set_reading(*reading_of(chat, Mark(MarkKind.KEEP, "1001")))
    assert changed == [1]
    read.set_reading(*reading_of(chat, Mark(MarkKind.PLACE, "1002", "2")))
    assert set(changed) == {1, 2, 6}  # and what the same person said later, which goes along
    assert (read.row(2).chip, read.row(1).is_kept) == ("A2", False)


def test_a_new_row_is_read_as_it_comes(read: TimelineModel, chat: MemoryTimeline) -> None:
    late = post(7, "A1: Chives, every spring. #gardenchat")
    chat.posts[late.id] = late
    questions, marked = reading_of(chat, Mark(MarkKind.NOTE, late.id, "ask her about it"))
    read.set_reading(questions, marked)
    read.take([PostsArrived(ROOM.id, (late.id,))])
    assert (read.row(7).chip, read.row(7).note) == ("A1", "ask her about it")


class Asked(MemoryTimeline):
    at_a_time = 0
    """The most heads that were asked for in one go."""

    def heads_of(self, room: Room, account: Account | None, post_ids: Iterable[str]) -> tuple[Head, ...]:
        wanted = list(post_ids)
        self.at_a_time = max(self.at_a_time, len(wanted))
        return super().heads_of(room, account, wanted)


def test_a_long_chat_that_is_read_anew_is_looked_at_a_turn_at_a_time(qtbot: QtBot) -> None:
    many = 3 * TURN
    store = Asked(post(number, f"A1: Bed {number} #gardenchat") for number in range(many))
    model = TimelineModel(store)
    model.open(ROOM, ME, limit=many)
    model.set_reading(*reading_of(store, *(Mark(MarkKind.PLACE, key, "2") for key in store.posts)))
    model.set_filter(Filter(What.QUESTION, 1))
    assert model.rowCount() == 0
    model.set_reading(Questions(), Marked())
    qtbot.waitUntil(lambda: model.rowCount() == many)
    assert store.at_a_time <= TURN


def test_a_host_that_shows_is_shown_on_all_their_rows(chat: MemoryTimeline) -> None:
    model = TimelineModel(chat)
    nobody = replace(ROOM, hosts=())
    model.open(nobody, ME)
    assert not any(row.probably_host for row in rows(model))
    model.set_reading(read_questions(chat.posts.values(), nobody), Marked())
    assert {row.author.username for row in rows(model) if row.probably_host} == {"elizabethh"}


def test_a_filter_keeps_rows_aside_and_loaded(read: TimelineModel) -> None:
    read.set_filter(Filter(What.QUESTION, 2))
    assert keys(read) == ["1003", "1004", "1005"]
    assert read.index_of("1001") is None
    assert read.loaded("1001") is not None
    read.set_filter(Filter(What.QUESTION, 2, hide_reposts=True))
    assert keys(read) == ["1003", "1004"]
    read.set_filter(Filter())
    assert keys(read) == [str(1000 + number) for number in range(7)]


def test_a_row_moves_in_and_out_as_its_place_changes(read: TimelineModel, chat: MemoryTimeline) -> None:
    read.set_filter(Filter(What.QUESTION, 2))
    read.set_reading(*reading_of(chat, Mark(MarkKind.PLACE, "1001", "2")))
    assert keys(read) == ["1001", "1003", "1004", "1005"]
    read.set_reading(*reading_of(chat))
    assert keys(read) == ["1003", "1004", "1005"]


def test_arrivals_that_do_not_pass_are_kept_aside(read: TimelineModel, chat: MemoryTimeline) -> None:
    read.set_filter(Filter(hosts_and_guests=True))
    for number, who in ((7, "asha"), (8, "mollym"), (9, "bram")):
        chat.posts[post(number).id] = post(number, username=who)
        read.take([PostsArrived(ROOM.id, (post(number).id,))])
    assert keys(read) == ["1000", "1003", "1008"]
    read.set_filter(Filter())
    assert keys(read) == [str(1000 + number) for number in range(10)]


def test_who_is_muted_leaves_and_comes_back(read: TimelineModel, chat: MemoryTimeline) -> None:
    read.set_reading(*reading_of(chat, Mark(MarkKind.MUTE_PERSON, "bram")))
    assert keys(read) == ["1000", "1001", "1003", "1004"]
    read.set_reading(*reading_of(chat, Mark(MarkKind.MUTE_WORD, "garlic")))
    assert keys(read) == ["1000", "1002", "1003", "1004", "1005", "1006"]
    read.set_reading(*reading_of(chat))
    assert len(keys(read)) == 7


def test_what_is_for_me_is_counted_whatever_is_shown(read: TimelineModel, chat: MemoryTimeline) -> None:
    counted: list[int] = []
    read.for_me_changed.connect(counted.append)
    assert read.for_me == 1
    read.set_filter(Filter(What.QUESTION, 1))
    chat.posts["1008"] = replace(post(8, "why there?", username="asha"), reply_to="1007")
    read.take([PostsArrived(ROOM.id, ("1008",))])
    assert counted == []
    chat.posts["1007"] = post(7, "A2: The door. #gardenchat", username="miraengel")
    read.take([PostsArrived(ROOM.id, ("1007",))])  # later than the reply to it
    assert counted == [2]
    read.set_filter(Filter(What.FOR_ME))
    assert keys(read) == ["1006", "1008"]


def test_older_pages_are_looked_through_for_what_passes() -> None:
    store = MemoryTimeline(posts(0, 4 * PAGE))
    store.posts["1000"] = post(0, "Q1: What grows? #gardenchat", username="elizabethh")
    model = TimelineModel(store)
    model.open(ROOM, ME)
    model.set_filter(Filter(hosts_and_guests=True))
    assert keys(model) == []
    while model.load_older():
        assert keys(model) in ([], ["1000"])
    assert keys(model) == ["1000"]
    assert (model.all_loaded, model.load_older()) == (True, False)


def test_many_changes_are_one_step(qtbot: QtBot) -> None:
    store = MemoryTimeline(posts(0, 150))
    model = TimelineModel(store)
    model.open(ROOM, ME)
    with qtbot.waitSignal(model.modelReset):
        model.set_reading(*reading_of(store, Mark(MarkKind.MUTE_PERSON, "ashap")))
    assert keys(model) == []


@given(
    st.lists(st.lists(st.integers(0, 60), min_size=1, max_size=12), max_size=6),
    st.sets(st.integers(0, 60), max_size=5),
)
def test_a_filtered_stream_is_the_stream_filtered(batches: list[list[int]], left_out: set[int]) -> None:
    store = MemoryTimeline()
    model = TimelineModel(store)
    model.open(ROOM, ME)
    chosen = Filter(What.QUESTION, 3)
    model.set_filter(chosen)
    for batch in batches:
        arrive(model, store, *batch)
    model.set_reading(*reading_of(store, *(Mark(MarkKind.PLACE, str(1000 + n), "3") for n in left_out)))
    every = [row for head in store.heads(ROOM, ME, limit=1000) if (row := model.loaded(head.key)) is not None]
    assert keys(model) == [row.key for row in every if 3 in row.numbers or row.probable == 3]
    assert [model.index_of(key) for key in keys(model)] == list(range(model.rowCount()))


# --- what stays, and what is told -------------------------------------------------------------------------------


def test_the_oldest_are_let_go_near_the_newest_and_come_back() -> None:
    model = TimelineModel(MemoryTimeline(posts(0, 4 * PAGE - 1)), kept=(3 * PAGE, 2 * PAGE))
    model.open(ROOM, ME)
    while model.load_older():
        pass
    model.look_at(PAGE)  # somebody reads there
    assert model.rowCount() == 4 * PAGE
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    model.look_at(4 * PAGE - 8)
    assert removed == [(0, 2 * PAGE - 1)]
    assert (model.rowCount(), model.key(0), model.all_loaded) == (2 * PAGE, str(1000 + 2 * PAGE), False)
    assert model.load_older()
    assert model.key(0) == str(1000 + PAGE)


def test_an_edit_takes_the_place_of_the_version_before(model: TimelineModel, store: MemoryTimeline) -> None:
    removed: list[tuple[int, int]] = []
    model.rowsRemoved.connect(lambda _parent, first, last: removed.append((first, last)))
    del store.posts["1004"]
    store.posts["1010"] = replace(post(10), first_version="1004")
    model.take([PostsArrived(ROOM.id, ("1010", "1004"))])
    assert removed == [(4, 4)]
    assert keys(model) == [*(str(1000 + number) for number in (0, 1, 2, 3, 5, 6, 7, 8, 9)), "1010"]


def test_counts_that_changed_are_told_of_that_row_alone(model: TimelineModel, store: MemoryTimeline) -> None:
    rows(model)
    changed = told(model)
    store.posts["1004"] = replace(store.posts["1004"], counts=Counts(1, 2, 3))
    model.take([PostsArrived(ROOM.id, ("1003", "1004"))])
    assert changed == [4]
    assert model.row(4).counts.likes == 3


def test_a_batch_is_one_insertion_and_a_flood_one_a_turn(
    model: TimelineModel, store: MemoryTimeline, qtbot: QtBot
) -> None:
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    arrive(model, store, *range(10, 10 + TURN))
    assert inserted == [(10, 9 + TURN)]
    arrive(model, store, *range(1000, 1000 + 2 * TURN + 7))
    assert len(inserted) == 2, "keys and painting have their turn first"
    qtbot.waitUntil(lambda: model.rowCount() == 10 + 3 * TURN + 7, timeout=15_000)
    assert [last + 1 - first for first, last in inserted] == [TURN, TURN, TURN, 7]
    assert keys(model) == sorted(keys(model), key=int)


def test_an_entry_that_moves_in_time_is_there_once(model: TimelineModel, store: MemoryTimeline) -> None:
    store.entries = [entry(1)]
    model.take([OutboxChanged(ROOM.id, 1)])
    store.entries = [replace(entry(1), created_at=post(4).created_at)]
    model.take([OutboxChanged(ROOM.id, 1)])
    assert keys(model)[4:6] == ["1004", "outbox:1"]
    assert model.rowCount() == 11
    assert [row.key for row in model.pending_rows()] == ["outbox:1"]


def test_a_model_that_was_closed_reads_nothing(model: TimelineModel, store: MemoryTimeline) -> None:
    """Its view may be there for a moment longer than the store."""
    arrive(model, store, 10)
    store.posts.clear()
    model.close()
    assert model.row(0).author.username == ""
    assert not model.load_older()
    assert model.rowCount() == 11
