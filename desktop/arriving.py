"""Arriving: what a newcomer finds before they are anybody here: their language at once, and what Parley keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop.core.errors import StoreTrouble
from desktop.services.privacy import Privacy
from desktop.store.secrets import KeyringSecrets
from desktop.ui.settings.titles import page_titles
from desktop.ui.translate import tr
from desktop.ui.window import Window

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.desk import Desk

_TYPED = "typedOnTheFirstScreen"


class Arriving(QObject):
    """`describe` names this computer's keyring. Nothing is kept of who practises: there the settings say what is."""

    anew = Signal()
    """The window is wanted in another language: all of it is made anew, with what stood on the first screen."""

    def __init__(self, desk: Desk, describe: Callable[[], str] | None = None) -> None:
        super().__init__(desk.window)
        house = desk.house
        self._desk = desk
        self.privacy = Privacy(house.settings, house.paths.home, describe or KeyringSecrets().describe)
        actions = desk.window.actions_by_id
        actions["files.show"].triggered.connect(self.show_files)
        if house.place.practice:
            actions["help.keeps"].triggered.connect(self.show_files)
            return
        house.sign_ins.privacy = self.privacy
        actions["help.keeps"].triggered.connect(self.show_keeps)
        desk.window.language_chosen.connect(self._speak)
        house.preferences.may_begin_anew = self._may_begin_anew
        house.preferences.begin_anew = self._begin_anew

    def give_back(self) -> None:
        """What stood on the first screen before it was made anew."""
        app = QCoreApplication.instance()
        if app is not None and (typed := app.property(_TYPED)):
            app.setProperty(_TYPED, None)
            self._desk.window.welcome.type(*typed)

    def show_keeps(self) -> None:
        from desktop.ui.keeps_page import KeepsPage

        window = self._desk.window
        network = self._desk.house.place.capabilities.network
        page = KeepsPage(self._desk.theme, network, self.privacy, window)
        page.left.connect(window.leave_page)
        page.files_requested.connect(self.show_files)
        window.show_page(page)

    def show_files(self) -> None:
        titles = page_titles(practice=self._desk.house.place.practice)
        self._desk.show_settings().open_page(titles.index(tr("Files and privacy")))

    def _speak(self, code: str) -> None:
        try:
            self._desk.house.preferences.set_language(code)
        except StoreTrouble as trouble:
            return self._desk.window.say(trouble)
        self._begin_anew()

    def _may_begin_anew(self) -> bool:
        """Only from the first screen with no room behind it, nothing on its way, and no other window beside it."""
        desk = self._desk
        if desk.session is not None or desk.house.unsent.entries() or not desk.window.welcome.isVisible():
            return False
        windows = (one for one in QApplication.topLevelWidgets() if isinstance(one, Window))
        return all(one is desk.window for one in windows if one.isVisible())

    def _begin_anew(self) -> None:
        if (app := QCoreApplication.instance()) is not None:
            app.setProperty(_TYPED, list(self._desk.window.welcome.typed))
        self.anew.emit()
