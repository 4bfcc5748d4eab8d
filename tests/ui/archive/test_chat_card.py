"""A chat in the archive's list."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.core.direction import END, FIRST_STRONG
from desktop.core.origin import X_ORIGIN
from desktop.core.room import Room
from desktop.core.sitting import Sitting
from desktop.ui.archive.acts import Acts, ArchivedChat
from desktop.ui.archive.chat_card import ChatCard
from desktop.ui.theme import Mode, Theme

STARTS = datetime(2026, 11, 19, 18, 0, tzinfo=UTC)
SITTING = Sitting(STARTS, STARTS + timedelta(hours=1), STARTS + timedelta(hours=2), posts=12, people=4)


def test_the_hashtag_at_the_beginning_of_a_line_does_not_say_which_way_it_runs(
    qtbot: QtBot, mirrored: None
) -> None:
    card = ChatCard(Theme(Mode.LIGHT), ArchivedChat(Room("critlib", X_ORIGIN, 1), SITTING), Acts())
    qtbot.addWidget(card)
    (facts,) = (label for label in card.findChildren(QLabel) if "#critlib" in label.text())
    assert facts.text().startswith(f"{FIRST_STRONG}#critlib{END}")
