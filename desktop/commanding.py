"""Commanding: the command palette and the list of keys of a desk's window, made when they are first asked for."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop.core.errors import StoreTrouble
from desktop.store.settings import USED_LAST
from desktop.ui.actions.over_fields import OverFields
from desktop.ui.settings.titles import page_titles

if TYPE_CHECKING:
    from desktop.desk import Desk
    from desktop.ui.palette.keys_window import KeysWindow
    from desktop.ui.palette.offer import Offer
    from desktop.ui.palette.sheet import PaletteSheet
    from desktop.ui.room_pane import RoomPane

KEPT = 12
"""Ids of what was used last."""


class Commanding(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.sheet: PaletteSheet | None = None
        self.keys: KeysWindow | None = None
        OverFields(desk.window)
        actions = desk.window.actions_by_id
        actions["palette.open"].triggered.connect(lambda: self.open())
        actions["keys.show"].triggered.connect(lambda: self.show_keys())
        actions["view.larger"].triggered.connect(lambda: self._resize(1))
        actions["view.smaller"].triggered.connect(lambda: self._resize(-1))
        actions["view.usual"].triggered.connect(lambda: desk.theme.set_scale(1.0))

    def _resize(self, step: int) -> None:
        """The next size of the text that the settings offer."""
        from desktop.ui.settings.look import TEXT_SCALES

        theme = self._desk.theme
        further = [scale for scale in TEXT_SCALES if (scale - theme.scale) * step > 0]
        if further:
            theme.set_scale(min(further, key=lambda scale: abs(scale - theme.scale)))

    def open(self) -> None:
        """The sheet over the window; where it is open already it goes."""
        from desktop.ui.palette.sheet import PaletteSheet

        window = self._desk.window
        if self.sheet is None:
            middle = window.centralWidget()
            assert middle is not None
            self.sheet = PaletteSheet(self._desk.theme, middle)
            self.sheet.done.connect(self._used)
        if self.sheet.isVisible():
            self.sheet.close_sheet()
        else:
            self.sheet.open(self.offers(), self._desk.house.settings.get(USED_LAST).split())

    def show_keys(self) -> KeysWindow:
        from desktop.ui.palette.keys_window import KeysWindow

        if self.keys is None:
            self.keys = KeysWindow(self._desk.theme, self._desk.window)
        self.keys.show()
        self.keys.activateWindow()
        self.keys.field.setFocus()
        return self.keys

    def offers(self) -> list[Offer]:
        """All that can be done now: first with what has the keyboard."""
        from desktop.ui.palette import sources

        desk, pane = self._desk, self._pane()
        rooms = desk.house.rooms.list(desk.house.place.origin)
        return [
            *sources.of_focus(QApplication.focusWidget()),
            *(sources.questions(pane) if pane is not None else ()),
            *sources.commands(desk.window.actions_by_id, pane),
            *sources.rooms(rooms, desk.choose_room),
            *sources.settings(
                page_titles(practice=desk.house.place.practice),
                lambda place: desk.show_settings().open_page(place),
            ),
        ]

    def _pane(self) -> RoomPane | None:
        """The room that is on the screen."""
        found: list[RoomPane] = []
        self._desk.window.in_room(found.append)()
        return found[0] if found else None

    def _used(self, offer_id: str) -> None:
        settings = self._desk.house.settings
        with suppress(StoreTrouble):  # what was used last is no reason for trouble
            before = [one for one in settings.get(USED_LAST).split() if one != offer_id]
            settings.set(USED_LAST, " ".join([offer_id, *before][:KEPT]))
