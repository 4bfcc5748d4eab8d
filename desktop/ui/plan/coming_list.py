"""Coming lists: the chats that come next: as a page of their own, and in short on the first screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.services.chat_plans import Upcoming
from desktop.ui.button_row import ButtonRow
from desktop.ui.ground_page import GroundPage
from desktop.ui.mirror import set_margins
from desktop.ui.plan.coming_card import ComingButton, ComingCard
from desktop.ui.plan.parts import button, emptied, line
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

WIDTH = 688
ROOMY = 640
FEW = 3
"""Chats that the first screen shows."""
TICK_MS = 1000

Clock = Callable[[], datetime]


class ComingPage(GroundPage):
    """Behind the calendar button."""

    asked = Signal(str, str)
    """As ComingCard's; also "new", without a uid."""
    left = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._shown: object = None
        self.setAccessibleName(tr("Upcoming chats"))
        sheet = QWidget(self.inside)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(line(theme, tr("Upcoming chats"), Type.TITLE, sheet))
        self._new = button(theme, tr("Plan a chat"), "primary", sheet)
        self._new.clicked.connect(lambda: self.asked.emit("new", ""))
        self._back = button(theme, tr("Back"), "plain", sheet)
        self._back.clicked.connect(self.left)
        column.addWidget(ButtonRow([self._new, self._back], sheet))
        column.addSpacing(8)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column.addLayout(self._cards)
        self.around.addWidget(sheet)
        self.around.addStretch(1)
        self.setFocusProxy(self._new)
        _each_second(self, self._tick)

    def show_coming(self, coming: Sequence[Upcoming], past: Sequence[Upcoming] = ()) -> None:
        """The keyboard stays on the page when a card goes, and where it is when none does."""
        if self._shown == (shown := (tuple(coming), tuple(past))):
            return
        self._shown = shown
        focused = self.window().focusWidget()
        had = any(card.isAncestorOf(focused) for card in self.findChildren(ComingCard))
        emptied(self._cards)
        for one in coming:
            self._add(one)
        if not coming:
            words = tr(
                "Nothing is planned. A chat that you plan, or are invited to, is listed here with its time."
            )
            self._cards.addWidget(line(self._theme, words, Type.TEXT, self, "muted"))
        if past:
            self._cards.addSpacing(8)
            self._cards.addWidget(line(self._theme, tr("Lately"), Type.ROOM, self))
        for one in past:
            self._add(one)
        if had:
            self._new.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 48 if self.width() >= ROOMY else 20
        right = max(side, self.viewport().width() - side - WIDTH)
        set_margins(self.around, side, 32, right, 32)

    def _add(self, one: Upcoming) -> None:
        card = ComingCard(self._theme, one, self._clock(), self)
        card.asked.connect(self.asked)
        self._cards.addWidget(card)

    def _tick(self) -> None:
        for place in range(self._cards.count()):
            item = self._cards.itemAt(place)
            if item is not None and isinstance(card := item.widget(), ComingCard):
                card.tick(self._clock())


class ComingInShort(QWidget):
    """On the first screen: the next few, and the way to all of them and to a new one."""

    chosen = Signal(int)
    """The room of one of them."""
    all_requested = Signal()
    new_requested = Signal()

    def __init__(self, theme: Theme, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._clock = theme, clock
        self._shown: list[Upcoming] | None = None
        self._buttons: list[ComingButton] = []
        self.setAccessibleName(tr("Upcoming chats"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(line(theme, tr("Upcoming"), Type.SMALL_BOLD, self, "muted"))
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column.addLayout(self._cards)
        self._all = button(theme, tr("All upcoming chats"), "link", self)
        self._all.clicked.connect(self.all_requested)
        new = button(theme, tr("Plan a chat"), "small", self)
        new.clicked.connect(self.new_requested)
        column.addWidget(ButtonRow([new, self._all], self))
        _each_second(self, self._tick)

    def show_coming(self, coming: Sequence[Upcoming]) -> None:
        shown = [one for one in coming if not one.plan.is_cancelled][:FEW]
        if shown == self._shown:
            return
        self._shown = shown
        emptied(self._cards)
        self._buttons = []
        for one in shown:
            made = ComingButton(self._theme, one, self._clock(), self)
            made.clicked.connect(partial(self.chosen.emit, one.plan.room_id))
            self._buttons.append(made)
            self._cards.addWidget(made)
        self._all.setVisible(bool(coming))

    def _tick(self) -> None:
        for one in self._buttons:
            one.tick(self._clock())


def _each_second(owner: QWidget, tick: Callable[[], None]) -> None:
    """While it is on the screen there is something to see of it."""
    timer = QTimer(owner)
    timer.setInterval(TICK_MS)
    timer.timeout.connect(lambda: tick() if owner.isVisible() else None)
    timer.start()
