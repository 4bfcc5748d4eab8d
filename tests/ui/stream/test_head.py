"""The head of the stream: chips that filter, and the menu with what is muted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.core.capabilities import X
from desktop.core.filter import NO_FILTER, Filter, What
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.ui.models.hold import NOTHING_WAITS, Waiting
from desktop.ui.stream.head import StreamHead
from desktop.ui.style import style_sheet
from desktop.ui.theme import Density, Mode, Order, Theme
from tests.ui.room_in_memory import RoomInMemory, named


class Heads:
    """A head, and what was asked of it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = Theme(Mode.LIGHT)
        self.frame = QWidget()
        self.frame.setStyleSheet(style_sheet(self.theme))
        qtbot.addWidget(self.frame)
        self.marks: list[Mark] = []
        self.outside = 0
        self.head = StreamHead(
            self.theme,
            X,
            lambda: Marked.of(self.marks),
            self.frame,
            without_hashtag=lambda: self.outside,
        )
        self.wished: list[Filter] = []
        self.dropped: list[tuple[str, str]] = []
        self.head.chosen.connect(self.wished.append)
        self.head.mark_dropped.connect(lambda kind, key: self.dropped.append((kind, key)))
        question = RoomInMemory().questions().get(2)
        self.head.show_question(question)
        self.fit(900)

    def fit(self, width: int) -> int:
        """The height that it wants at this width."""
        self.frame.resize(width, 300)
        height = self.head.heightForWidth(width)
        self.head.setGeometry(0, 0, width, height)
        self.frame.show()
        return height

    def places(self) -> dict[str, QRect]:
        buttons = self.head.findChildren(QAbstractButton)
        return {f"{place}": button.geometry() for place, button in enumerate(buttons)}

    def chip(self, name: str) -> QPushButton:
        return named(self.frame, QPushButton, name)

    def entries(self) -> dict[str, QAction]:
        menu = named(self.frame, QToolButton, "More filters").menu()
        menu.aboutToShow.emit()
        return {entry.text(): entry for entry in menu.actions() if not entry.isSeparator()}


@pytest.fixture
def heads(qtbot: QtBot) -> Heads:
    return Heads(qtbot)


def test_one_chip_is_on_and_pressed_again_it_goes_back_to_all(heads: Heads, qtbot: QtBot) -> None:
    this = heads.chip("This question, 1 answer")
    assert this.text() == "This question · 1"
    qtbot.keyClick(this, Qt.Key.Key_Space)
    assert heads.wished == [Filter(What.QUESTION, 2)]
    assert [heads.chip(name).isChecked() for name in ("All posts", "For me")] == [False, False]
    this.click()
    assert heads.wished[-1] == NO_FILTER
    assert heads.chip("All posts").isChecked()


def test_further_filters_are_added_to_the_chip_s_and_marked(heads: Heads) -> None:
    heads.chip("For me").click()
    heads.entries()["Hide reposts"].trigger()
    heads.entries()["Hosts and guests"].trigger()
    assert heads.wished[-1] == Filter(What.FOR_ME, hosts_and_guests=True, hide_reposts=True)
    more = named(heads.frame, QToolButton, "More filters")
    assert more.text() == "2"
    assert more.accessibleDescription() == "More filters. On: hosts and guests, no reposts"
    assert heads.entries()["Hide reposts"].isChecked()


def test_what_came_without_the_hashtag_is_counted_in_the_menu_and_can_be_shown_alone(heads: Heads) -> None:
    assert "Without the hashtag" in heads.entries()
    heads.outside = 3
    heads.entries()["Without the hashtag (3)"].trigger()
    assert heads.wished == [Filter(without_hashtag=True)]
    more = named(heads.frame, QToolButton, "More filters")
    assert more.accessibleDescription() == "More filters. On: without the hashtag"


def test_the_menu_takes_mutes_and_left_out_people_back(heads: Heads) -> None:
    heads.marks = [
        Mark(MarkKind.MUTE_PERSON, "bram"),
        Mark(MarkKind.MUTE_WORD, "r&d <b>"),
        Mark(MarkKind.LEAVE_OUT_PERSON, "asha"),
    ]
    entries = heads.entries()
    assert list(entries)[4:8] == ["Muted: @bram", "Muted: r&&d <b>", "Left out: @asha", "Mute a word…"]
    entries["Muted: @bram"].trigger()
    entries["Left out: @asha"].trigger()
    assert heads.dropped == [("mute-person", "bram"), ("leave-out-person", "asha")]


def test_which_way_round_and_how_close_posts_stand_is_chosen_in_the_menu(heads: Heads) -> None:
    heads.entries()["Newest at the bottom"].trigger()
    heads.entries()["Compact"].trigger()
    assert (heads.theme.order, heads.theme.density) == (Order.OLDEST_FIRST, Density.COMPACT)
    assert heads.entries()["Compact"].isChecked()
    heads.entries()["Newest at the bottom"].trigger()
    assert heads.theme.order is Order.NEWEST_FIRST


def test_without_a_question_there_is_none_to_filter_by(heads: Heads) -> None:
    heads.head.show_question(None)
    assert not heads.chip("This question").isEnabled()


def test_nothing_is_cut_at_any_width(heads: Heads) -> None:
    heads.head.show_for_me(12)
    one_line = heads.fit(900)
    for width in (900, 520, 380, 240):
        height = heads.fit(width)
        parts = [part for part in heads.head.findChildren(QWidget) if part.parent() is heads.head]
        boxes = [part.geometry() for part in parts if part.isVisible()]
        assert all(heads.head.rect().contains(box) for box in boxes)
        assert not any(one.intersects(other) for one in boxes for other in boxes if one is not other)
        assert height >= one_line
    heads.fit(380)
    title = named(heads.frame, QLabel, "Posts from X")
    assert title.geometry().bottom() < heads.chip("All posts").y()


def test_no_number_moves_what_can_be_pressed(heads: Heads) -> None:
    question = RoomInMemory().questions().get(2)
    assert question is not None
    for width in (760, 640, 500, 380):
        heads.head.show_filter(NO_FILTER)
        heads.head.show_question(None)
        heads.head.show_for_me(0)
        height, before = heads.fit(width), heads.places()
        for count in (1, 22, 333, 8_888):
            heads.head.show_question(replace(question, answer_ids=tuple(map(str, range(count)))))
            heads.head.show_for_me(min(count, 88))
            heads.head.show_filter(Filter(hide_reposts=True, unlabelled=True))
            heads.head.hold.show_state(True, Waiting(count))
            assert (heads.fit(width), heads.places()) == (height, before)
        heads.head.hold.show_state(False, NOTHING_WAITS)


def test_words_go_before_there_is_another_line(heads: Heads) -> None:
    hold = named(heads.frame, QToolButton, "Hold the stream")
    lines = {}
    for width in (760, 660, 500, 380):
        heads.fit(width)
        lines[width] = (len({box.center().y() // 16 for box in heads.places().values()}), hold.text())
    assert lines[760] == (1, "Hold")
    assert lines[660] == (1, "")
    assert lines[500] == (2, "Hold")
    assert lines[380][0] == 2
    assert "Hold the stream" in hold.toolTip()
