"""Spots: where in the window that stands which the tour speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui.help.steps import Spot
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.view import StreamView
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
    if spot is Spot.MENTION and stream is not None:
        return mention_at(stream)
    found: dict[Spot, QWidget | None] = {
        Spot.TOP: window.top_bar,
        Spot.STREAM: stream.view if stream is not None else None,
        Spot.MENTION: None,
        Spot.QUESTION: pane.question if pane.question.isVisible() else pane.fold,
        Spot.COMPOSER: pane.composer,
        Spot.OUTBOX: pane.outbox if pane.outbox.isVisible() else pane.composer,
        Spot.HOLD: stream.head.hold if stream is not None else None,
        Spot.HELP: help_button(window),
    }
    widget = found[spot]
    return widget if widget is not None and widget.isVisible() else None


def mention_of(stream: StreamPane) -> str:
    """The key of the latest post that mentions the person; empty where none of those shown does."""
    model = stream.model
    found = [] if model is None else model.for_me_in(0, model.rowCount() - 1)
    return found[-1] if found else ""


def bring_mention(pane: RoomPane) -> None:
    """Into sight, where it is none yet, and without the keyboard."""
    stream = pane.stream
    if not isinstance(stream, StreamPane) or not mention_box(stream).isEmpty():
        return
    index = stream.view.index_of(key) if (key := mention_of(stream)) else None
    if index is not None:
        stream.view.reveal(index)


def mention_at(stream: StreamPane) -> QWidget:
    """The stream while that post is in sight in it, else the chip that counts such posts."""
    chip = stream.head.for_me
    return chip if chip.isVisible() and mention_box(stream).isEmpty() else stream.view


def mention_box(stream: StreamPane) -> QRect:
    """What of that post is in sight, in px of the stream's view; empty where none is."""
    view, key = stream.view, mention_of(stream)
    index = view.index_of(key) if key else None
    if index is None:
        return QRect()
    seen = view.row_box(index).intersected(view.viewport().rect())
    return seen.translated(view.viewport().pos())


def help_button(window: Window) -> QWidget | None:
    """On the rail."""
    action = window.actions_by_id["help.show"]
    buttons = window.rail.findChildren(QToolButton)
    return next((button for button in buttons if button.defaultAction() is action), None)


def place_of(spot: Spot, widget: QWidget, ground: QWidget, theme: Theme) -> QRect:
    """What of `widget` the step speaks of, in the coordinates of `ground`."""
    place = QRect(widget.mapTo(ground, QPoint(0, 0)), widget.size())
    if isinstance(pane := widget.parentWidget(), StreamPane) and spot is Spot.MENTION:
        post = mention_box(pane)
        if not post.isEmpty():
            return post.translated(place.topLeft()).intersected(ground.rect())
    if isinstance(widget, StreamView):
        height = min(place.height(), max(PART_LEAST, round(place.height() * PART)))
        if theme.order is Order.OLDEST_FIRST:
            place.setTop(place.bottom() - height + 1)
        place.setHeight(height)
    return place.intersected(ground.rect())
