"""Faults on request."""

from __future__ import annotations

import pytest

from desktop.practice.faults import Fault, Faults, fault_of


def test_a_fault_waits_for_its_method_and_path() -> None:
    faults = Faults()
    fault = faults.add(Fault("unavailable", "post", "/2/tweets"))
    assert faults.take("GET", "/2/tweets") is None
    assert faults.take("POST", "/2/users") is None
    assert faults.take("POST", "/2/tweets") is fault
    assert faults.take("POST", "/2/tweets") is None


def test_a_fault_of_the_stream_hits_nothing_else() -> None:
    faults = Faults()
    faults.add(Fault("drop"))
    assert faults.take("GET", "/2/tweets/search/stream") is None
    assert faults.take("GET", "/2/tweets/search/stream", when="open") is not None


def test_clearing_forgets() -> None:
    faults = Faults()
    faults.add(Fault("error"))
    faults.clear()
    assert faults.take("GET", "/2/") is None


@pytest.mark.parametrize(
    "wish", [{}, {"kind": "rain"}, {"kind": "slow", "seconds": "long"}, {"kind": "slow", "hit": 1}]
)
def test_an_unknown_wish_is_refused_in_one_line(wish: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="fault") as refused:
        fault_of(wish)
    assert "\n" not in str(refused.value)
