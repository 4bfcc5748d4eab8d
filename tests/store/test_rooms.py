"""Rooms are remembered by hashtag, whatever its case, and the last one is found again."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from desktop.core.family import Style
from desktop.core.origin import X_ORIGIN
from desktop.core.plan import Plan, Planned
from desktop.store.database import Database
from desktop.store.rooms import Rooms
from tests.store.scene import ELSEWHERE, ME, StandingClock


def test_a_room_comes_back_as_it_was_opened(rooms: Rooms) -> None:
    room = rooms.open(
        "CritLib", X_ORIGIN, hosts=["ada_l"], guests=["bob"], topic="Why, and how?", aliases=["critlibx"]
    )
    assert (room.hashtag, room.origin, room.hosts, room.guests) == ("CritLib", X_ORIGIN, ("ada_l",), ("bob",))
    assert (room.topic, room.aliases, room.account_id) == ("Why, and how?", ("critlibx",), "")
    assert rooms.get(room.id) == room


def test_how_a_room_labels_is_kept_and_what_nobody_wrote_is_found_out(rooms: Rooms) -> None:
    room = rooms.open("critlib", X_ORIGIN)
    assert room.style is Style.AUTO
    assert rooms.set_style(room.id, Style.TOPIC).style is Style.TOPIC
    assert rooms.open("critlib", X_ORIGIN).style is Style.TOPIC


@pytest.mark.parametrize(
    ("first", "again"), [("CritLib", "critlib"), ("straße", "STRASSE"), ("Čeština", "čeština")]
)
def test_the_same_hashtag_in_another_case_is_the_same_room(rooms: Rooms, first: str, again: str) -> None:
    room = rooms.open(first, X_ORIGIN)
    assert rooms.open(again, X_ORIGIN) == room
    assert room.hashtag == first


def test_a_room_on_another_origin_is_another_room(rooms: Rooms) -> None:
    here, there = rooms.open("critlib", X_ORIGIN), rooms.open("critlib", ELSEWHERE)
    assert here.id != there.id
    assert rooms.list(X_ORIGIN) == (here,)
    assert rooms.last(ELSEWHERE) == there


def test_opening_again_adds_to_what_is_known(rooms: Rooms) -> None:
    rooms.open("critlib", X_ORIGIN, hosts=["ada_l"], topic="Why?", aliases=["one"])
    room = rooms.open("critlib", X_ORIGIN, hosts=["ADA_L", "eve"], guests=["bob"], aliases=["CritLib", "two"])
    assert (room.hosts, room.guests, room.topic) == (("ada_l", "eve"), ("bob",), "Why?")
    assert room.aliases == ("one", "two")
    assert rooms.open("critlib", X_ORIGIN, topic="How?").topic == "How?"


def test_the_room_opened_last_comes_first_even_if_the_clock_goes_back(
    rooms: Rooms, clock: StandingClock
) -> None:
    one, two = rooms.open("one", X_ORIGIN), rooms.open("two", X_ORIGIN)
    assert rooms.list(X_ORIGIN) == (two, one)
    clock.turn(-3600)
    rooms.touch(one.id)
    assert rooms.list(X_ORIGIN) == (one, two)
    assert rooms.last(X_ORIGIN) == one


def test_no_rooms_means_no_last_one(rooms: Rooms) -> None:
    assert rooms.last(X_ORIGIN) is None


def test_a_host_is_added_once(rooms: Rooms) -> None:
    room = rooms.open("critlib", X_ORIGIN, hosts=["ada_l"])
    assert rooms.add_host(room.id, "Eve").hosts == ("ada_l", "Eve")
    assert rooms.add_host(room.id, "eve").hosts == ("ada_l", "Eve")


def test_a_host_is_taken_off_whatever_the_case(rooms: Rooms) -> None:
    room = rooms.open("critlib", X_ORIGIN, hosts=["ada_l", "Eve"])
    assert rooms.remove_host(room.id, "eve").hosts == ("ada_l",)
    assert rooms.remove_host(room.id, "nobody").hosts == ("ada_l",)


def test_a_room_remembers_its_account(rooms: Rooms) -> None:
    room = rooms.open("critlib", X_ORIGIN)
    assert rooms.set_account(room.id, ME.id).account_id == ME.id
    assert rooms.open("critlib", X_ORIGIN).account_id == ME.id


def test_a_room_that_was_left_is_off_the_list_and_can_be_entered_again(rooms: Rooms) -> None:
    room = rooms.open("critlib", X_ORIGIN, hosts=["ada_l"])
    rooms.leave(room.id)
    assert rooms.list(X_ORIGIN) == ()
    assert rooms.last(X_ORIGIN) is None
    assert rooms.get(room.id) == room
    assert rooms.open("critlib", X_ORIGIN) == room
    assert rooms.list(X_ORIGIN) == (room,)


def test_a_room_that_does_not_exist_is_a_mistake(rooms: Rooms) -> None:
    for act in (rooms.get, rooms.touch, rooms.leave, lambda id_: rooms.add_host(id_, "eve")):
        with pytest.raises(LookupError):
            act(99)
    with pytest.raises(LookupError):
        rooms.set_account(99, ME.id)


def test_a_plan_comes_back_as_it_was_kept_and_goes_when_it_is_taken_away(rooms: Rooms) -> None:
    start = datetime(2026, 11, 26, 18, 0, tzinfo=UTC)
    plan = Plan.of(start, 90, [Planned(1, "What keeps you here?", 5), Planned(2, "Wer räumt auf? 🧹", 20)])
    room = rooms.open("critlib", X_ORIGIN)
    assert room.plan is None
    assert rooms.set_plan(room.id, plan).plan == plan
    assert rooms.open("critlib", X_ORIGIN).plan == plan, "joining by hashtag forgets nothing"
    assert rooms.set_plan(room.id, None).plan is None


@pytest.mark.parametrize(
    "broken", ["{", "[]", '{"start": 1}', '{"start": "x", "minutes": 60, "questions": []}']
)
def test_a_plan_that_cannot_be_read_is_no_plan(rooms: Rooms, database: Database, broken: str) -> None:
    room = rooms.open("critlib", X_ORIGIN)
    with database.write() as connection:
        connection.execute("UPDATE rooms SET plan = ?", (broken,))
    assert rooms.get(room.id).plan is None


def test_how_far_a_room_was_read_is_kept(rooms: Rooms) -> None:
    here, there = rooms.open("one", X_ORIGIN), rooms.open("two", X_ORIGIN)
    assert rooms.read_to(here.id) == ""
    rooms.set_read_to(here.id, "1833")
    assert (rooms.read_to(here.id), rooms.read_to(there.id)) == ("1833", "")
