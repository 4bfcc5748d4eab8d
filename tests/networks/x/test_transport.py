"""Rate headers, and tweepy with its mouth shut."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.networks.x.transport import Rate, build_client, used_up
from tests.networks.counterpart import Counterpart

NOW = datetime(2026, 11, 21, 20, 0, tzinfo=UTC)


def headers(remaining: object, seconds: float, prefix: str = "x-rate-limit") -> dict[str, str]:
    reset = int((NOW + timedelta(seconds=seconds)).timestamp())
    return {f"{prefix}-remaining": str(remaining), f"{prefix}-reset": str(reset)}


def test_what_is_left_is_spread_over_the_rest_of_the_window() -> None:
    assert Rate.read(headers(301, 900), NOW).wait(NOW) == pytest.approx(3.0)


def test_a_look_of_several_pages_waits_for_all_of_them() -> None:
    assert Rate.read(headers(301, 900), NOW).wait(NOW, requests=10) == pytest.approx(30.0)


@pytest.mark.parametrize("remaining", [0, 1])
def test_with_the_last_request_in_hand_the_whole_window_is_waited_for(remaining: int) -> None:
    assert Rate.read(headers(remaining, 120), NOW).wait(NOW) == pytest.approx(120.0)


def test_without_headers_nothing_is_asked() -> None:
    assert Rate.read({}, NOW).wait(NOW) == 0.0


def test_a_wrong_clock_never_makes_us_wait_longer_than_a_window() -> None:
    assert Rate.read(headers(0, 86_400), NOW).wait(NOW) == 900.0
    assert Rate.read(headers(0, -86_400), NOW).wait(NOW) == 0.0


@given(st.text(max_size=30), st.text(max_size=30))
def test_headers_may_hold_anything(remaining: str, reset: str) -> None:
    given_headers = {"x-rate-limit-remaining": remaining, "x-rate-limit-reset": reset}
    assert 0.0 <= Rate.read(given_headers, NOW).wait(NOW) <= 900.0


@given(st.integers(min_value=1, max_value=120), st.integers(min_value=1, max_value=4))
def test_a_listener_that_waits_as_asked_is_never_refused(looks: int, pages: int) -> None:
    left, now, end = looks * pages, NOW, NOW + timedelta(seconds=900)
    while now < end:
        assert left >= pages
        left -= pages
        now += timedelta(seconds=max(0.001, Rate(left, end).wait(now, pages)))


def test_a_refusal_for_the_day_waits_for_the_day_s_end_and_not_for_the_quarter_of_an_hour() -> None:
    given_headers = headers(50, 300) | headers(0, 40_000, "x-user-limit-24hour")
    assert used_up(given_headers, NOW) == NOW + timedelta(seconds=40_000)


def test_a_refusal_without_headers_names_no_time() -> None:
    assert used_up({}, NOW) is None


@pytest.fixture
def loud() -> Iterator[None]:
    """Somebody turned everything up to DEBUG."""
    loggers = [logging.getLogger(name) for name in ("", "tweepy", "tweepy.client")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


@pytest.mark.usefixtures("loud")
def test_the_log_never_holds_the_token(counterpart: Counterpart, caplog: pytest.LogCaptureFixture) -> None:
    client, _ = build_client(counterpart.origin)
    with client.session:
        client.bearer_token = "a-secret-word"
        client.request("GET", "/2/users/me", user_auth=False)
    assert counterpart.heard[0][2]["Authorization"] == "Bearer a-secret-word"
    assert "secret" not in caplog.text
