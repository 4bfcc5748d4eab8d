"""Guiding: the tour of a desk's window: offered at the first start of the practice room, and taken at any time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import StoreTrouble
from desktop.store.settings import TOUR
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.ui.help.tour import Tour
    from desktop.ui.theme import Theme

DECLINED, TAKEN = "declined", "taken"


class Guiding(QObject):
    """In the practice room the tour is taken there; from any other window it is `wanted` in the practice room."""

    wanted = Signal()

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__(desk.window)
        self._desk, self._theme = desk, theme
        self._tour: Tour | None = None
        self._offers = False
        desk.window.actions_by_id["help.tour"].triggered.connect(lambda: self.take())

    def offer(self) -> None:
        """Where nobody has taken it here, or said no."""
        if self._desk.house.settings.get(TOUR):
            return
        self._offers = True
        self._desk.window.notice.say(
            tr("New here? Two minutes show you how a chat works, with a question to answer."),
            trouble=False,
            action=tr("Show me round"),
            act=self.take,
            decline=tr("Not now"),
            refuse=lambda: self._keep(DECLINED),
        )

    def take(self) -> None:
        """From where it was left, with the keyboard in its card."""
        desk = self._desk
        if not desk.house.place.practice:
            return self.wanted.emit()
        if self._tour is None:
            from desktop.ui.help.tour import Tour

            self._tour = Tour(self._theme, desk.window)
            self._tour.reached.connect(self._keep)
            self._tour.ended.connect(self._end)
        if self._offers:  # the question is answered
            self._offers = False
            desk.window.notice.hide()
        shown: list[object] = []
        desk.window.in_room(shown.append)()
        if not shown and desk.session is not None:
            desk.choose_room(desk.session.room.id)
        self._tour.begin(desk.house.settings.get(TOUR))

    def _end(self, finished: bool) -> None:
        if finished:
            self._keep(TAKEN)
            said = tr("That was the tour. F1 has it again, whenever you like.")
        else:
            said = tr("The tour waits where you left it: press F1.")
        self._desk.window.tell(said, undoable=False)

    def _keep(self, where: str) -> None:
        try:
            self._desk.house.settings.set(TOUR, where)
        except StoreTrouble as trouble:
            self._desk.window.say(trouble)
