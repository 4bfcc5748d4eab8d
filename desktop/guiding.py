"""Guiding: help in a desk's window: its own window, and the tour, which the practice room offers at its first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import StoreTrouble
from desktop.outward import open_folder
from desktop.store.settings import TOUR
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.ui.help.help_page import TourState
    from desktop.ui.help.tour import Tour
    from desktop.ui.help.window import HelpWindow
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
        self._help: HelpWindow | None = None
        asks = desk.window.actions_by_id
        asks["help.tour"].triggered.connect(lambda: self.take())
        asks["help.show"].triggered.connect(lambda: self.help().show_begin())
        asks["help.words"].triggered.connect(lambda: self.help().show_words())
        desk.window.word_asked.connect(lambda word: self.help().show_words(word))
        desk.window.closed.connect(self._close)

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

    def help(self) -> HelpWindow:
        """Its window, in front; made when it is first asked for."""
        from desktop import __version__
        from desktop.ui.help.window import HelpWindow

        if self._help is None:
            window = self._desk.window
            self._help = HelpWindow(
                self._theme,
                tour=self._state,
                home=self._desk.house.paths.home,
                version=__version__,
                open_folder=open_folder,
                parent=window,
            )
            self._help.asked.connect(self._do)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()
        return self._help

    def _do(self, action_id: str) -> None:
        """From the help window, which makes way for what happens in the other one."""
        if self._help is not None:
            self._help.close()
        self._desk.window.activateWindow()
        self._desk.window.actions_by_id[action_id].trigger()

    def _close(self) -> None:
        if self._help is not None:
            self._help.close()

    def _state(self) -> TourState:
        from desktop.ui.help.help_page import TourState

        kept = self._desk.house.settings.get(TOUR)
        if kept in ("", DECLINED):
            return TourState.NEW
        return TourState.TAKEN if kept == TAKEN else TourState.LEFT

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
