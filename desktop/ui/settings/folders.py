"""Folders section: where the parts of Parley's files are and how large, with buttons to open and to delete them."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QPushButton

from desktop.core.errors import ParleyError
from desktop.services.preferences import Preferences
from desktop.ui.announce import announce
from desktop.ui.archive.agreement import Agreement
from desktop.ui.button_row import ButtonRow
from desktop.ui.errands import Errands
from desktop.ui.path_text import PathText
from desktop.ui.settings.filing import Filing, Sizes
from desktop.ui.settings.page import SettingsPage
from desktop.ui.translate import tr
from desktop.ui.words import said


class FoldersSection:
    """Puts itself on `page`, where the page has got to."""

    def __init__(self, page: SettingsPage, preferences: Preferences, filing: Filing) -> None:
        self._page, self._preferences, self._filing = page, preferences, filing
        self._errands, self._asking = Errands("sizes", page), Errands("which-keyring", page)
        page.section(tr("Where Parley keeps its files"))
        page.add(PathText(page.theme, str(filing.home), page))
        self.sizes = page.say()
        page.add(
            ButtonRow(
                [
                    self._opening(tr("Open the folder"), filing.home),
                    self._opening(tr("Open the logs"), filing.logs),
                    self._emptying(),
                ],
                page,
            )
        )
        page.say(tr("PARLEY_HOME names another folder, from the next start on."))
        self.accounts = page.button(tr("Accounts"), "plain", name=tr("Accounts, where you sign out"))
        if preferences.practice:
            self.accounts.hide()
            return
        page.section(tr("Your key"))
        self._keys = page.say()
        page.add(ButtonRow([self.accounts], page))
        page.section(tr("The practice room"))
        page.add(PathText(page.theme, str(filing.practice_home), page))
        self._practice = page.say()
        self._delete_practice = page.button(tr("Delete the practice room…"), "plain")
        self._delete_practice.clicked.connect(self._ask_about_practice)
        open_ = self._opening(
            tr("Open the folder"), filing.practice_home, tr("Open the practice room's folder")
        )
        self._open_practice = open_
        page.add(ButtonRow([open_, self._delete_practice], page))

    def refresh(self) -> None:
        """Sizes are counted, and the keyring is asked for its name, on threads."""
        self._errands.run(self._filing.sizes, self._show_sizes)
        if not self._preferences.practice:
            names = ", ".join(f"@{one.username}" for one in self._preferences.accounts())
            self._name_keys(names, "")
            self._asking.run(self._filing.keyring, lambda done: self._name_keys(names, done.result()))

    def _opening(self, text: str, folder: Path, name: str = "") -> QPushButton:
        button = self._page.button(text, "plain", name=name)
        button.clicked.connect(lambda: self._filing.open(folder))
        return button

    def _emptying(self) -> QPushButton:
        button = self._page.button(tr("Delete the logs"), "plain")

        def empty() -> None:
            self._errands.run(self._filing.empty_logs, lambda _: None)
            self._errands.run(self._filing.sizes, self._say_sizes)

        button.clicked.connect(empty)
        return button

    def _show_sizes(self, done: Future[Sizes]) -> None:
        sizes = done.result()
        archive, logs = map(self._bytes, (sizes.archive, sizes.logs))
        self._page.tell(self.sizes, tr("Chats and settings: %1. Logs: %2.", archive, logs))
        if self._preferences.practice:
            return
        here = sizes.practice is not None
        words = self._bytes(sizes.practice or 0) if here else tr("Nothing is there: nobody practised here.")
        self._page.tell(self._practice, words)
        self._delete_practice.setEnabled(here)
        self._open_practice.setEnabled(here)

    def _say_sizes(self, done: Future[Sizes]) -> None:
        self._show_sizes(done)
        announce(self.sizes, self.sizes.accessibleName())

    def _bytes(self, size: int) -> str:
        return self._page.locale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)

    def _name_keys(self, names: str, keyring: str) -> None:
        if not names:
            words = tr("Nobody is signed in, so no key is kept.")
        elif keyring:
            words = tr("In this computer's keyring (%1): %2", keyring, names)
        else:
            words = tr("In this computer's keyring, or for this session only: %1", names)
        self._page.tell(self._keys, words)

    def _ask_about_practice(self) -> None:
        form = Agreement(
            self._page.theme,
            tr("Delete the practice room"),
            [tr("Its chats go, and what you wrote there. It begins anew when you practise next.")],
            tr("Delete it"),
            no=tr("Keep it"),
            cannot_be_undone=True,
            parent=self._page.window(),
        )
        form.agreed.connect(lambda: self._errands.run(self._filing.delete_practice, self._show_deleted))
        form.open()

    def _show_deleted(self, done: Future[None]) -> None:
        try:
            done.result()
        except ParleyError as problem:
            words = said(problem, self._preferences.network)
            self._page.tell(self._practice, words, "danger")
            return announce(self._practice, words)
        self._errands.run(self._filing.sizes, self._show_sizes)
        announce(self._practice, tr("The practice room is deleted."))
