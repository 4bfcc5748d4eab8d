"""The practice round trip: an answer that returns passes; a chat that cannot be played does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from desktop.core.errors import BadInput
from desktop.self_testing.answering import done
from desktop.self_testing.round_trip import NAME, check_round_trip

pytestmark = pytest.mark.timeout(120)


def test_an_answer_returns(qapp: QApplication) -> None:
    check = check_round_trip()
    assert check.ok, check
    assert check.found.startswith("It came back in the stream")
    qapp.processEvents()
    later = QEventLoop()
    QTimer.singleShot(0, later, lambda: later.exit(7))
    assert later.exec() == 7, "no end of the program is left over that stops a later loop"


def test_a_chat_that_cannot_be_played_fails_it(tmp_path: Path) -> None:
    broken = tmp_path / "chat.jsonl"
    broken.write_text("{not json")
    with pytest.raises(BadInput):
        check_round_trip(broken)
    assert not done(NAME, lambda: check_round_trip(broken)).ok
