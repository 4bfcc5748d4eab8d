"""A stream is opened again as soon as X wants it, and never so often that X shuts the door."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.core.reconnect import WINDOW, Ending, Reconnect

MOST = 50


def waits(*endings: Ending, spread: float = 0.0) -> list[float]:
    now, state, found = 0.0, Reconnect(), []
    for ending in endings:
        state = state.ended(ending, now, spread=spread)
        found.append(state.due - now)
        now = state.due
    return found


def test_a_stream_that_worked_is_opened_again_at_once() -> None:
    assert waits(Ending.BROKEN, Ending.BROKEN) == [0, 0]


@pytest.mark.parametrize(
    ("ending", "first", "last"),
    [
        (Ending.UNREACHED, [0.25, 0.5, 0.75, 1.0], 16.0),
        (Ending.REFUSED, [5, 10, 20, 40, 80, 160, 320], 320.0),
        (Ending.LIMITED, [60, 120, 240, 480], 900.0),
    ],
)
def test_each_kind_of_trouble_has_the_back_off_that_x_documents(
    ending: Ending, first: list[float], last: float
) -> None:
    found = waits(*[ending] * 100)
    assert found[: len(first)] == pytest.approx(first)
    assert found[-1] == pytest.approx(last)


def test_what_worked_in_between_begins_the_back_off_anew() -> None:
    assert waits(Ending.REFUSED, Ending.REFUSED, Ending.BROKEN, Ending.REFUSED) == [5, 10, 0, 5]


def test_jitter_only_ever_adds() -> None:
    assert waits(Ending.REFUSED, spread=0.999) > [5.0]


def test_the_networks_own_time_is_obeyed() -> None:
    assert Reconnect().ended(Ending.LIMITED, 10.0, spread=0.0, not_before=800.0).due == 800.0
    assert Reconnect().ended(Ending.LIMITED, 10.0, spread=0.0, not_before=20.0).due == 70.0


Life = tuple[Ending, float, float, float]
"""How it ended, how long it stood, the jitter, and how far ahead the network's own time is."""
lives: some.SearchStrategy[Life] = some.tuples(
    some.sampled_from(
        [ending for ending in Ending if ending is not Ending.UNREACHED] * 2 + [Ending.UNREACHED]
    ),
    some.one_of(some.just(0.0), some.floats(0, 40)),
    some.floats(0, 0.999),
    some.one_of(some.just(0.0), some.floats(0, 100)),
)


def most_in_a_window(story: Sequence[Life]) -> int:
    now, state, left = 0.0, Reconnect(), list[float]()
    for ending, stood, spread, ahead in story:
        now = max(now, state.due)
        state = state.left(now)
        left.append(now)
        now += stood
        state = state.ended(ending, now, spread=spread, not_before=now + ahead)
    return max((sum(0 <= at - begin < WINDOW for at in left) for begin in left), default=0)


@given(some.lists(lives, max_size=150))
def test_whatever_the_server_does_50_connections_in_15_minutes_are_never_passed(
    story: list[Life],
) -> None:
    assert most_in_a_window(story) <= MOST


@pytest.mark.parametrize("stood", [0.0, 0.1, 3.0, 22.0])
def test_a_server_that_drops_whatever_it_takes_does_not_use_up_the_window(stood: float) -> None:
    assert most_in_a_window([(Ending.BROKEN, stood, 0.0, 0.0)] * 300) <= MOST
