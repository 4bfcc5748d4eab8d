"""How long a room is left alone between two looks."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.core.pace import Activity, interval

MINUTES = {number: timedelta(minutes=number) for number in (0, 1, 5, 20, 40)}


def plain(usual: float, activity: Activity, **more: float | bool) -> float:
    return interval(usual, activity, chance=0.5, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(("minutes", "seconds"), [(1, 5.0), (5, 10.0), (20, 20.0), (40, 60.0)])
def test_the_quieter_a_room_the_rarer_the_looks(minutes: int, seconds: float) -> None:
    assert plain(5.0, Activity(since_post=MINUTES[minutes])) == seconds


def test_a_room_of_which_nothing_is_known_is_looked_at_rarely() -> None:
    assert plain(5.0, Activity()) == 60.0


def test_a_person_who_just_asked_is_answered_as_in_a_live_room() -> None:
    assert plain(5.0, Activity(since_post=MINUTES[40], since_person=MINUTES[1])) == 5.0
    assert plain(5.0, Activity(since_post=MINUTES[40], since_person=MINUTES[5])) == 60.0


def test_a_busy_room_is_looked_at_more_often_but_never_under_the_networks_floor() -> None:
    assert plain(10.0, Activity(8.0, MINUTES[0])) == 5.0
    assert interval(3.0, Activity(30.0, MINUTES[0]), chance=0.0) == 3.0


def test_near_the_cap_once_a_minute_whatever_goes_on() -> None:
    assert plain(5.0, Activity(30.0, MINUTES[0]), slow=True) == 60.0


def test_the_networks_wait_and_a_persons_own_setting_outrank_the_table() -> None:
    assert plain(5.0, Activity(30.0, MINUTES[0]), wait=45.0) == 45.0
    assert plain(300.0, Activity(since_post=MINUTES[40])) == 300.0


def test_looks_are_rare_while_a_stream_brings_the_posts() -> None:
    assert plain(5.0, Activity(30.0, MINUTES[0]), streamed=True) == 300.0


def test_clients_do_not_march_in_step() -> None:
    quiet = Activity(since_post=MINUTES[40])
    assert interval(5.0, quiet, chance=0.0) < interval(5.0, quiet, chance=0.9) <= 66.0
