"""One keeps a home; who comes second hands over, waits for who is leaving, or says why it cannot."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from desktop.core.errors import HomeTaken, HomeUnusable
from desktop.core.launch import Answer
from desktop.services.claim import START, claim
from desktop.store.paths import Paths


def nobody() -> Answer:
    raise AssertionError("nobody else is there")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "home")


def test_a_second_start_hands_over_what_it_was_for(paths: Paths) -> None:
    with ExitStack() as first, ExitStack() as second:
        assert claim(first, paths, nobody)
        assert not claim(second, paths, lambda: Answer.TAKEN)
    with ExitStack() as third:
        assert claim(third, paths, nobody)


def test_who_comes_while_the_first_is_leaving_takes_its_place(paths: Paths) -> None:
    with ExitStack() as first, ExitStack() as second:
        claim(first, paths, nobody)
        waited: list[float] = []

        def leave(seconds: float) -> None:
            waited.append(seconds)
            if len(waited) == 3:
                first.close()

        assert claim(second, paths, lambda: Answer.NOBODY, pause=leave)
        assert len(waited) == 3


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer.SILENT, "does not answer"),
        (Answer.REFUSED, "another version"),
        (Answer.NOBODY, "cannot be reached"),
    ],
)
def test_who_cannot_hand_over_says_so_and_what_to_do(paths: Paths, answer: Answer, said: str) -> None:
    clock = iter([0.0, START / 2, START, START * 2])
    with ExitStack() as first, ExitStack() as second:
        claim(first, paths, nobody)
        with pytest.raises(HomeTaken, match=said) as told:
            claim(second, paths, lambda: answer, now=lambda: next(clock), pause=lambda _: None)
    assert str(paths.home) in str(told.value)
    assert told.value.remedy


def test_a_full_or_read_only_disk_keeps_no_link_from_the_window_that_is_open(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    paths = Paths(tmp_path / "file" / "home")
    with ExitStack() as stack:
        assert not claim(stack, paths, lambda: Answer.TAKEN)
        with pytest.raises(HomeUnusable):
            claim(stack, paths, lambda: Answer.NOBODY)
