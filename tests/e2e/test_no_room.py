"""A disk that is full or may not be written is said at once, and what to do; once it is mended, all goes on."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY
from tests.e2e.first_window import begin

pytestmark = pytest.mark.timeout(240)  # whole starts, on a machine that may be busy


@pytest.fixture
def environ(parley_home: Path) -> dict[str, str]:
    named = {"DISPLAY": ":none", "QT_QPA_PLATFORM": "offscreen", "PARLEY_X_URL": "http://127.0.0.1:9"}
    return {**os.environ, **named, "PYTHONPATH": os.pathsep.join([str(REPOSITORY), *sys.path])}


def test_a_home_that_cannot_be_is_said_in_a_window_and_tried_again(
    environ: dict[str, str], parley_home: Path
) -> None:
    parley_home.write_text("mine")
    window = begin("join", "critlib", environ=environ)
    try:
        said = window.look("labels", str(parley_home))["labels"]
        assert "there is a file of that name" in said
        assert "PARLEY_HOME" in said
        window.do("press Try again")
        window.look("labels", str(parley_home))
        parley_home.unlink()
        window.do("press Try again")
        assert "#critlib" in window.look("title", "#critlib")["title"]
        window.do("close")
        assert window.process.wait() == 0
    finally:
        window.process.kill()
        window.process.communicate()


def test_who_has_had_enough_of_a_home_that_cannot_be_leaves_it_as_it_was(
    environ: dict[str, str], parley_home: Path
) -> None:
    parley_home.write_text("mine")
    window = begin(environ=environ)
    try:
        window.look("labels", str(parley_home))
        window.do("press Close")
        assert window.process.wait() == 2
    finally:
        window.process.kill()
        window.process.communicate()
    assert parley_home.read_text() == "mine"
