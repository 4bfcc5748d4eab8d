"""Who needs somebody stands there with what helps, and goes once they were seen to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop.core.marks import MarkKind
from desktop.ui.glance.needs_somebody import NeedsSomebody
from desktop.ui.stream.decision import Decision
from tests.ui.glance.glance_scene import ASKED, LINKS, LOST, NAMED, Q1, host_room, press, shown
from tests.ui.room_in_memory import NOW, RoomInMemory

LOOKS = "Asha looks for a question: “Can someone repost Q1?”"
FOLD = "Fold: 3 accounts, one link: shop.example/deal"
OPEN = "Open: 3 accounts, one link: shop.example/deal"


def names(widget: NeedsSomebody) -> list[str]:
    return [one.accessibleName() for one in widget.findChildren(QPushButton) if one.isVisible()]


def full(qtbot: QtBot, session: RoomInMemory, count: int) -> NeedsSomebody:
    widget = shown(qtbot, NeedsSomebody, session)
    qtbot.waitUntil(lambda: len(names(widget)) == 2 * count)
    return widget


def keep(session: RoomInMemory, widget: NeedsSomebody) -> list[str]:
    """Decisions are kept as the room keeps them; what was told."""
    told: list[str] = []

    def take(decided: Decision) -> None:
        session.mark(decided.put, decided.drop)
        told.append(decided.said)
        widget.renew(session)

    widget.decided.connect(take)
    return told


def test_each_kind_of_need_has_the_one_thing_that_helps(qtbot: QtBot) -> None:
    widget = full(qtbot, host_room(Q1, LOST, ASKED, NAMED), 3)
    asked: list[object] = []
    for signal in (
        widget.repost_requested,
        widget.inbox_requested,
        widget.answer_requested,
        widget.post_chosen,
    ):
        signal.connect(asked.append)
    for name in (
        "Repost Q1 for Asha, as @mira",
        "To inbox: “How do you handle the paperwork?”",
        "Answer Cleo ↗",
        LOOKS,
    ):
        press(widget, name)
    assert asked == [1, "102", "103", "101"]


def test_who_asks_the_host_can_be_answered_or_taken_into_the_inbox(qtbot: QtBot) -> None:
    widget = full(qtbot, host_room(Q1, NAMED), 1)
    asked: list[str] = []
    widget.inbox_requested.connect(asked.append)
    tools = [one for one in widget.findChildren(QToolButton) if one.isVisible()]
    next(one for one in tools if one.accessibleName().startswith("To inbox: “")).click()
    assert asked == ["101"]


def test_in_practice_an_answer_begins_in_the_composer(qtbot: QtBot) -> None:
    widget = full(qtbot, host_room(Q1, NAMED, practice=True), 1)
    asked: list[tuple[str, str]] = []
    widget.draft_requested.connect(lambda post_id, words: asked.append((post_id, words)))
    press(widget, "Answer Cleo")
    assert asked == [("101", "@cleo ")]


def test_who_was_seen_to_goes_and_an_undo_brings_them_back(qtbot: QtBot) -> None:
    session = host_room(Q1, LOST, ASKED)
    widget = full(qtbot, session, 2)
    told = keep(session, widget)
    press(widget, f"Done: {LOOKS}")
    assert told == ["Asha is off the list."]
    assert LOOKS not in names(widget)
    session.undo_mark()
    widget.renew(session)
    assert LOOKS in names(widget)


def test_what_is_in_the_inbox_waits_there_and_not_here_too(qtbot: QtBot) -> None:
    session = host_room(Q1, LOST, ASKED)
    widget = full(qtbot, session, 2)
    widget.inbox_requested.connect(session.inbox.take)
    press(widget, "To inbox: “How do you handle the paperwork?”")
    widget.renew(session)
    assert names(widget) == [LOOKS, "Repost Q1 for Asha, as @mira"]


def test_accounts_with_one_link_fold_into_one_line_which_opens_them_again(qtbot: QtBot) -> None:
    session = host_room(Q1, *LINKS)
    widget = full(qtbot, session, 1)
    told = keep(session, widget)
    press(widget, FOLD)
    assert set(session.marked().keys(MarkKind.MUTE_PERSON)) == {"deal0", "deal1", "deal2"}
    assert [row.is_muted for row in session.rows(["101", "102", "103"])] == [True, True, True]
    press(widget, OPEN)
    assert session.marked().keys(MarkKind.MUTE_PERSON) == ()
    assert told == [
        "Folded away: 3 accounts, one link: shop.example/deal.",
        "Posts with shop.example/deal are shown again.",
    ]


def test_nothing_moves_under_the_keyboard_until_it_leaves(qtbot: QtBot) -> None:
    session = host_room(Q1, LOST, ASKED)
    widget = full(qtbot, session, 2)
    widget.activateWindow()
    with qtbot.waitActive(widget):
        pass
    repost = next(
        one
        for one in widget.findChildren(QPushButton)
        if one.accessibleName() == "Repost Q1 for Asha, as @mira"
    )
    repost.setFocus(Qt.FocusReason.TabFocusReason)
    session.say("ines", "Q1: What did you stop doing this year? #critlib")
    widget.renew(session)
    assert repost.accessibleName() == "Repost Q1 for Asha, as @mira"
    repost.clearFocus()
    widget.tick(NOW)
    assert LOOKS not in names(widget)


def test_its_height_is_the_same_whether_somebody_is_in_it_or_not(qtbot: QtBot) -> None:
    nobody = shown(qtbot, NeedsSomebody, host_room(Q1))
    somebody = full(qtbot, host_room(Q1, LOST, ASKED, NAMED), 3)
    assert nobody.sizeHint().height() == somebody.sizeHint().height()
