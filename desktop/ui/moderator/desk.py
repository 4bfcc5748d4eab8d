"""ModeratorDesk: what the host of an open room has besides: a column of their own, and the room at a glance."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop.ui.moderator.column import DeskColumn
from desktop.ui.moderator.run_sheet_pane import RunSheetPane
from desktop.ui.moderator.words import tr

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.theme import Theme


class ModeratorDesk(QObject):
    """RoomPlaces puts its parts where they stand: `column` at the left, or in the stream's place; `upper` over the
    composer and `lower` beneath it."""

    turned = Signal()
    """The column shows the posts instead, or does not any more."""

    def __init__(
        self, theme: Theme, session: Session, clock: Callable[[], datetime], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.column = DeskColumn(theme, parent)
        self.run_sheet = RunSheetPane(theme, session, clock, self.column)
        self.column.add_page(tr("Run sheet"), self.run_sheet)
        self.upper, self.lower = QWidget(parent), QWidget(parent)
        for place in (self.upper, self.lower):
            column = QVBoxLayout(place)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(12)
        self.column.turned.connect(self.turned)

    def renew(self) -> None:
        """Posts, people or the run sheet changed."""
        self.run_sheet.renew()

    def tick(self) -> None:
        """A second went by."""
        self.run_sheet.tick()

    @property
    def comes_first(self) -> bool:
        """Whether undo takes back something at the desk first: the keyboard is there, or it was done last."""
        focused = QApplication.focusWidget()
        here = focused is not None and self.column.isAncestorOf(focused)
        return here or self.run_sheet.acts.comes_first

    def show_here(self, *, takes_turns: bool) -> None:
        """The parts have their places."""
        self.column.take_turns(takes_turns)
        for part in (self.column, self.upper, self.lower):
            part.show()

    def fit(self, height: int, *, narrow: bool) -> None:
        """The room is `height` px high."""

    def hide(self) -> None:
        for part in (self.column, self.upper, self.lower):
            part.hide()
