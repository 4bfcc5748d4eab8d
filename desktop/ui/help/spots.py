"""Spots: where in the window that stands which the tour speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.help.steps import Spot
from desktop.ui.stream.pane import StreamPane
from desktop.ui.theme import Order, Theme

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.window import Window

PART = 0.4
"""Of the stream: the end where new posts come in."""
PART_LEAST = 96


def widget_at(spot: Spot, window: Window, pane: RoomPane) -> QWidget | None:
    """What shows it now; None where it cannot be seen."""
    stream = pane.stream if isinstance(pane.stream, StreamPane) else None
    found: dict[Spot, QWidget | None] = {
        Spot.TOP: window.top_bar,
        Spot.STREAM: stream.view if stream is not None else None,
        Spot.QUESTION: pane.question if pane.question.isVisible() else pane.fold,
        Spot.COMPOSER: pane.composer,
        Spot.OUTBOX: pane.outbox if pane.outbox.isVisible() else pane.composer,
        Spot.HOLD: stream.head.hold if stream is not None else None,
        Spot.HELP: help_button(window),
    }
    widget = found[spot]
    return widget if widget is not None and widget.isVisible() else None


def help_button(window: Window) -> QWidget | None:
    """On the rail."""
    action = window.actions_by_id["help.show"]
    buttons = window.rail.findChildren(QToolButton)
    return next((button for button in buttons if button.defaultAction() is action), None)


def place_of(spot: Spot, widget: QWidget, ground: QWidget, theme: Theme) -> QRect:
    """What of `widget` the step speaks of, in the coordinates of `ground`."""
    place = QRect(widget.mapTo(ground, QPoint(0, 0)), widget.size())
    if spot is Spot.STREAM:
        height = min(place.height(), max(PART_LEAST, round(place.height() * PART)))
        if theme.order is Order.OLDEST_FIRST:
            place.setTop(place.bottom() - height + 1)
        place.setHeight(height)
    return place.intersected(ground.rect())
