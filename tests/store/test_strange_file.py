"""Of a strange file no more is read than was asked for, and nothing that is no file is waited for."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop.core.errors import BadInput
from desktop.store.strange_file import beginning_of


def test_no_more_is_read_than_was_asked_for(tmp_path: Path) -> None:
    (tmp_path / "large.parley").write_bytes(b"parley" * 100_000)
    assert beginning_of(tmp_path / "large.parley", 8) == b"parleypa"
    assert beginning_of(tmp_path / "large.parley", 10**6) == b"parley" * 100_000


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.parley")
    with pytest.raises(BadInput, match="is not a file that Parley can read"):
        beginning_of(tmp_path / "pipe.parley", 8)


def test_what_is_not_there_is_named_with_its_place(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="There is no file") as refused:
        beginning_of(tmp_path / "gone.parley", 8)
    assert str(tmp_path / "gone.parley") in str(refused.value)


@pytest.mark.parametrize("name", ["gone.parley", ".", "no\0name.parley"])
def test_what_cannot_be_read_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput) as refused:
        beginning_of(tmp_path / name, 8)
    assert refused.value.remedy
