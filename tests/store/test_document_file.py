"""A document is there whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.core.errors import BadInput
from desktop.store.document_file import write_document


def test_it_takes_the_place_of_the_one_before_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "chat.html"
    write_document(path, b"one")
    write_document(path, b"two")
    assert path.read_bytes() == b"two"
    assert [one.name for one in tmp_path.iterdir()] == ["chat.html"]


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_lost(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be written"):
        write_document(tmp_path / "nowhere" / "chat.html", b"one")
    (tmp_path / "chat.html").mkdir()
    with pytest.raises(BadInput, match="cannot be written"):
        write_document(tmp_path / "chat.html", b"one")
    assert [one.name for one in tmp_path.iterdir()] == ["chat.html"]
