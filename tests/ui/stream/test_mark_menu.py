"""What a person may decide about a post, in the menu of its row."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import PRACTICE, Capabilities, X
from desktop.core.marks import HIDDEN, Mark, MarkKind
from desktop.core.outbox import Kind
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.menu import row_menu
from desktop.ui.stream.view import StreamView
from desktop.ui.theme import Mode, Theme
from tests.ui.room_in_memory import NOW, RoomInMemory, TimelineInMemory


class Menus:
    """The menus of the invented room's rows. @bram is its guest, @ines its host, @mira the person."""

    def __init__(self, qtbot: QtBot) -> None:
        self.session = RoomInMemory()
        self.model = TimelineModel(TimelineInMemory(self.session))
        self.model.open(self.session.room, self.session.account)
        self.view = StreamView(Theme(Mode.LIGHT), X, clock=lambda: NOW)
        qtbot.addWidget(self.view)
        self.view.set_model(self.model)
        self.asked: list[tuple[str, str]] = []
        self.view.action_requested.connect(lambda action, key: self.asked.append((action, key)))

    def of(self, key: str, *marks: Mark) -> QMenu:
        self.session.mark(marks)
        self.model.set_reading(self.session.questions(), self.session.marked())
        index = self.model.index_of(key)
        assert index is not None
        return row_menu(self.view, index)

    def acts(self, key: str, *marks: Mark) -> set[str]:
        return {action.objectName() for action in self.of(key, *marks).actions()}

    def under(self, key: str, name: str) -> list[str]:
        menu = next(found for found in self.of(key).findChildren(QMenu) if found.accessibleName() == name)
        return [action.text() for action in menu.actions() if not action.isSeparator()]


@pytest.fixture
def menus(qtbot: QtBot) -> Menus:
    return Menus(qtbot)


def test_a_post_moves_to_any_question_and_back(menus: Menus) -> None:
    assert menus.under("104", "Move to") == ["Q1", "Q2"]
    menus.session.mark([Mark(MarkKind.PLACE, "104", "1")])
    assert menus.under("104", "Move to") == ["Q1", "Q2", "Where Parley put it"]
    menu = menus.of("104")
    entries = {entry.objectName(): entry for found in menu.findChildren(QMenu) for entry in found.actions()}
    assert (entries["place:1"].isEnabled(), entries["place:1"].isChecked()) == (False, True)
    entries["place:2"].trigger()
    assert menus.asked == [("place:2", "104")]


def test_neither_the_host_nor_oneself_is_muted(menus: Menus) -> None:
    assert "mute-person" in menus.acts("104")
    assert "mute-person" not in menus.acts("103")
    assert "mute-person" not in menus.acts("102")


def test_every_entry_offers_the_way_back(menus: Menus) -> None:
    assert {"keep", "leave-out", "leave-out-person"} <= menus.acts("104")
    kept = menus.acts("104", Mark(MarkKind.KEEP, "104"), Mark(MarkKind.LEAVE_OUT, "104"))
    assert {"let-go", "count", "leave-out-person"} <= kept
    out = menus.acts("101", Mark(MarkKind.LEAVE_OUT_PERSON, "asha"))
    assert "count-person" in out
    assert not {"leave-out", "leave-out-person"} & out


def test_only_who_hosts_can_pin(menus: Menus) -> None:
    names = {menu.accessibleName() for menu in menus.of("104").findChildren(QMenu)}
    assert "Pin as" not in names
    menus.view.set_abilities(menus.view.capabilities, moderates=True)
    assert menus.under("104", "Pin as") == ["Q3 (new)", "Q2", "Q1"]
    menus.session.pin(3, post_id="104")
    assert menus.under("104", "Pin as") == ["Q4 (new)", "Q3", "Q2", "Q1", "Release the pin"]
    assert "Move to" not in {menu.accessibleName() for menu in menus.of("104").findChildren(QMenu)}


def under_one_s_own_post(menus: Menus) -> None:
    """@bram's post answers @mira's."""
    posts = menus.session.posts
    posts[4] = replace(posts[4], reply_to="102", conversation_id="102")
    menus.model.open(menus.session.room, menus.session.account)


def test_a_reply_under_one_s_own_post_can_be_hidden_until_it_is(menus: Menus) -> None:
    assert "hide" not in menus.acts("104")
    under_one_s_own_post(menus)
    assert "hide" in menus.acts("104")
    assert "hide" not in menus.acts("101")
    hidden = menus.acts("104", Mark(MarkKind.LEAVE_OUT, "104", HIDDEN))
    assert "unhide" in hidden
    assert not {"hide", "count"} & hidden, "what is shown again counts again"


@pytest.mark.parametrize(
    ("capabilities", "words"),
    [
        (X, "Hide this reply on X"),
        (replace(X, hides=False), "Hide this reply on X: allow it first \u2197"),
        (replace(X, hides=False, refused=frozenset({Kind.HIDE})), "Hide this reply on X \u2197"),
        (PRACTICE, "Hide this reply"),
    ],
)
def test_hiding_says_where_it_happens(menus: Menus, capabilities: Capabilities, words: str) -> None:
    under_one_s_own_post(menus)
    menus.view.set_abilities(capabilities, moderates=False)
    assert words in [action.text() for action in menus.of("104").actions()]


def test_practice_has_nobody_to_complain_to(menus: Menus) -> None:
    assert {"report", "block", "quote"} <= menus.acts("104")
    assert not {"report", "block"} & menus.acts("102"), "nobody reports themselves"
    menus.view.set_abilities(PRACTICE, moderates=False)
    assert not {"report", "block", "quote"} & menus.acts("104")
