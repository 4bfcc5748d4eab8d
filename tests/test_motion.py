"""Nothing moves or blinks by itself where nobody wants it, and nothing of Parley's own moves at all."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.application import MOVING, dressed
from desktop.ui.theme import Motion, Theme
from tests.conftest import REPOSITORY

MOVES = re.compile(
    r"\b(Q\w*Animation\w*|QTimeLine|QMovie|QEasingCurve|setAnimated|setIndeterminate|setRange\(0, 0\))\b"
)


def test_nothing_of_our_own_is_animated() -> None:
    """Whoever adds some asks Theme.is_still, keeps it under 150 ms, and says so here."""
    moving = [
        f"{path.relative_to(REPOSITORY)}: {found[0]}"
        for path in sorted((REPOSITORY / "desktop").rglob("*.py"))
        for found in MOVES.finditer(path.read_text(encoding="utf-8"))
    ]
    assert moving == []


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    flashes = QApplication.cursorFlashTime()
    theme = dressed(qapp)
    yield theme
    theme.deleteLater()
    QApplication.setCursorFlashTime(flashes)


def test_who_wants_no_motion_has_none(theme: Theme) -> None:
    assert QApplication.cursorFlashTime() > 0
    theme.wear(motion=Motion.NONE)
    assert QApplication.cursorFlashTime() == 0, "the text cursor stands still"
    assert [effect for effect in MOVING if QApplication.isEffectEnabled(effect)] == []
    theme.wear(motion=Motion.SYSTEM)
    assert QApplication.cursorFlashTime() > 0
