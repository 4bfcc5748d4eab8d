"""The chats of a calendar file are offered as they come, each with its whole time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop.core.errors import BadInput
from desktop.core.invitation import Invitation, parse_invitation
from desktop.core.plan import Plan
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.invite.chats_card import ChatsCard
from desktop.ui.room_card import CardButton
from desktop.ui.theme import Mode, Theme

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_what_comes_first_is_offered_first_and_what_is_over_last(qtbot: QtBot) -> None:
    days = {"later": 30, "over": -3, "soon": 2}
    chats = [Invitation(tag, plan=Plan.of(NOW + timedelta(days=day), 60)) for tag, day in days.items()]
    card = ChatsCard(Theme(Mode.LIGHT), [*chats, Invitation("timeless")], 0, "chats.ics", now=NOW)
    qtbot.addWidget(card)
    offered = [one.accessibleName() for one in card.findChildren(CardButton)]
    assert [one.partition(",")[0] for one in offered] == ["#soon", "#later", "#over", "#timeless"]
    assert offered[0].endswith("in 2 days")
    card.resize(700, 800)
    card.show()
    labels = [label for one in card.findChildren(CardButton) for label in one.findChildren(ElidedLabel)]
    assert not [label.text() for label in labels if "\u2026" in label.text()]


def test_a_link_with_a_zone_that_is_none_points_to_no_list_to_choose_from() -> None:
    with pytest.raises(BadInput) as refused:
        parse_invitation("parley:join?v=1&tag=critlib&start=2026-11-26T18:00:00Z&zone=Mars/Base")
    assert "Mars/Base" in str(refused.value)
    assert "list" not in refused.value.remedy
