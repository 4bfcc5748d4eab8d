"""Waiting grows with failures in a row, and starts over after an answer."""

from __future__ import annotations

from desktop.services.backoff import Backoff


def test_waiting_doubles_up_to_its_limit() -> None:
    backoff = Backoff(lambda: 0.0, first=2.0, most=60.0)
    assert [backoff.failed() for _ in range(7)] == [2, 4, 8, 16, 32, 48, 48]


def test_an_answer_starts_it_over() -> None:
    backoff = Backoff(lambda: 0.0, first=2.0)
    backoff.failed()
    backoff.failed()
    backoff.succeeded()
    assert backoff.failed() == 2


def test_clients_do_not_march_in_step() -> None:
    assert (
        Backoff(lambda: 0.0).failed() < Backoff(lambda: 0.5).failed() < Backoff(lambda: 0.99).failed() <= 2.5
    )


def test_no_wait_is_over_the_limit_however_it_is_spread() -> None:
    assert 59 < Backoff(lambda: 0.99, most=60.0).after(10) <= 60


def test_a_very_long_outage_does_not_overflow() -> None:
    assert Backoff(lambda: 0.0).after(10_000) == 48
