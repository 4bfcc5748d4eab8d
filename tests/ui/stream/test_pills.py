"""The pills lead to the newest posts and to where somebody stopped, and lie on no control and on no text at rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QPoint
from PySide6.QtWidgets import QAbstractButton, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.theme import Order
from tests.ui.room_in_memory import named
from tests.ui.stream.test_pane import Scene
from tests.ui.stream_scene import post

STOPPED = "Go to where you stopped reading"


@pytest.mark.parametrize("order", Order)
def test_the_line_is_offered_until_it_is_in_sight(qtbot: QtBot, order: Order) -> None:
    scene = Scene(qtbot)
    scene.theme.set_order(order)
    view, pill = scene.pane.view, named(scene.pane, QPushButton, STOPPED)
    assert not pill.isVisible()
    view.read_line.set(post(20).id)
    assert (pill.isVisible(), "Ctrl+Shift+J" in pill.toolTip()) == (True, True)
    assert pill.text()[0] == ("↓" if order is Order.NEWEST_FIRST else "↑")
    current = view.cursor_row.key
    pill.click()
    assert view.arranging.is_in_sight(post(21).id)
    assert (pill.isVisible(), view.cursor_row.key) == (False, current)
    index = view.index_of(post(21).id)
    assert index is not None
    place = view.row_box(index)
    line = place.bottom() if order is Order.NEWEST_FIRST else place.top()
    assert abs(line - view.viewport().height() // 2) <= view.read_line.height
    view.to_newest()
    assert not pill.isVisible()  # once is enough


@pytest.mark.parametrize("width", [380, 500, 640, 760])
def test_they_stand_on_nothing_that_can_be_pressed_and_hardly_on_the_stream(qtbot: QtBot, width: int) -> None:
    scene = Scene(qtbot)
    scene.frame.resize(width, 600)
    scene.pane.resize(width, 600)
    scene.pane.view.read_line.set(post(20).id)
    scene.pane.view.verticalScrollBar().setValue(900)
    scene.arrive(60)
    pills = [scene.pill(), named(scene.pane, QPushButton, STOPPED)]
    head = scene.pane.head
    others = [
        button.geometry().translated(head.mapTo(scene.pane, QPoint()))
        for button in head.findChildren(QAbstractButton)
    ]
    for pill in pills:
        assert pill is not None
        assert pill.isVisible()
        assert not any(pill.geometry().intersects(other) for other in others)
        assert scene.pane.rect().contains(pill.geometry())
        assert pill.geometry().bottom() - scene.pane.view.y() < 12  # a row's padding


def test_numbers_are_written_as_the_locale_writes_them(qtbot: QtBot) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        scene = Scene(qtbot)
        scene.pane.view.unseen_changed.emit(6891, 0)
        pill = scene.pill()
        assert pill is not None
        assert pill.accessibleName() == "6,891 new"
    finally:
        QLocale.setDefault(before)
