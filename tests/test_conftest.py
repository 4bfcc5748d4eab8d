"""The rules of tests/conftest.py hold: each of these small tests breaks one and is found out."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest_plugins = ["pytester"]


@pytest.fixture
def house(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A test run of its own under our conftest."""
    pytester.makeconftest(Path(__file__).with_name("conftest.py").read_text(encoding="utf-8"))
    pytester.makeini("[pytest]\nmarkers = desktop: needs a screen\n")
    monkeypatch.delenv("CI", raising=False)
    monkeypatch.setenv("PARLEY_TEST_DATA", str(pytester.path / "nowhere"))
    return pytester


TRIAL = """
import logging, socket, threading

def test_logs():
    logging.getLogger("x").warning("odd")

def test_leaves_a_thread():
    threading.Thread(target=threading.Event().wait, args=(3,)).start()

def test_reaches_out():
    socket.socket().connect(("192.0.2.1", 80))

def test_looks_at_the_log(caplog):
    logging.getLogger("x").warning("odd")
    assert caplog.messages == ["odd"]

def test_needs_data(test_data):
    pass
"""


def test_breaches_fail_and_absent_data_skips(house: pytest.Pytester) -> None:
    house.makepyfile(TRIAL)
    result = house.runpytest_subprocess()
    result.assert_outcomes(passed=3, failed=1, errors=2, skipped=1)  # errors come after their test has passed
    for reason in ("*logged without a test*", "*left running*", "*reached for the network*"):
        result.stdout.fnmatch_lines([reason])


def test_absent_data_fails_in_ci(house: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    house.makepyfile("def test_needs_data(test_data):\n    pass")
    monkeypatch.setenv("CI", "true")
    house.runpytest_subprocess().assert_outcomes(errors=1)


@given(st.integers())
def test_hypothesis_lives_with_the_rules(number: int) -> None:
    assert number == number


def test_the_home_is_empty_and_its_own(parley_home: Path) -> None:
    assert not parley_home.exists()
