"""Files and privacy: where things are kept, what is in them and what never is, and how all of it moves elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.errors import ParleyError
from desktop.services.images import Images
from desktop.services.preferences import Preferences
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.errands import Errands
from desktop.ui.settings.crash_section import CrashSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said


def _choose_new(parent: QWidget, title: str, name: str) -> str:
    """Where to write a file called `name`; empty for nowhere."""
    return QFileDialog.getSaveFileName(parent, title, str(Path.home() / name))[0]


def _choose_existing(parent: QWidget, title: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, str(Path.home()))[0]


class FilesPage(SettingsPage):
    """`open_folder` shows a folder in the system's own program for that; `export` and `take_in` write and read a file
    and say what came of it. The last two ask for one, and answer with its path or nothing."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        open_folder: Callable[[Path], None],
        export: Callable[[Path], str],
        take_in: Callable[[Path], str],
        images: Images[Any],
        *,
        choose_new: Callable[[QWidget, str, str], str] = _choose_new,
        choose_existing: Callable[[QWidget, str], str] = _choose_existing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._network, self._write, self._take_in = preferences.network, export, take_in
        self._images, self._errands = images, Errands("images-held", self)
        self.choose_new, self.choose_existing = choose_new, choose_existing
        self.begin(tr("Files and privacy"))
        self.section(tr("Where Parley keeps its files"))
        home = preferences.paths.home
        shown = self.label(str(home), Type.TEXT)
        shown.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown.setAccessibleName(str(home))
        self.add(shown)
        buttons = []
        for text, folder in (
            (tr("Open the folder"), home),
            (tr("Open the logs"), preferences.paths.logs),
        ):
            button = self.button(text, "plain")
            button.clicked.connect(lambda _on=False, folder=folder: open_folder(folder))
            buttons.append(button)
        self.add(ButtonRow(buttons, self))
        self.say(tr("PARLEY_HOME names another folder, from the next start on."))
        self._offer_emptying()
        if not preferences.practice:
            self._offer_transfer()
        self._crashes = CrashSection(self, preferences.crashes, open_folder)
        self.section(tr("What is in Parley's files"))
        for words in self._kept(preferences.practice):
            self.say(words)
        self.section(tr("What is never in them"))
        self.say(tr("Your password, which Parley never sees, and your keys, which your keyring keeps."))
        self.say(tr("Parley sends nothing about you or your computer to its makers."))
        self.end()

    def refresh(self) -> None:
        """A slow disk is no reason to wait with the page."""
        self._errands.run(self._images.held, self._show_held)
        self._crashes.refresh()

    def _offer_emptying(self) -> None:
        self.section(tr("Avatars and pictures that are kept"))
        self._held = self.say()
        self._empty = self.button(tr("Empty it"), "plain", name=tr("Empty what is kept of pictures"))
        self._empty.clicked.connect(lambda: self._errands.run(self._images.empty, self._show_emptied))
        self.add(ButtonRow([self._empty], self))

    def _show_held(self, done: Future[int]) -> None:
        form = QLocale.DataSizeFormat.DataSizeSIFormat
        held, most = (
            self.locale().formattedDataSize(size, 0, form) for size in (done.result(), self._images.budget)
        )
        words = tr("%1 of at most %2. What is kept is not fetched again.")
        self.tell(self._held, words.replace("%1", held).replace("%2", most))
        self._empty.setEnabled(done.result() > 0)

    def _show_emptied(self, done: Future[int]) -> None:
        self._show_held(done)
        announce(self._held, self._held.accessibleName())

    def _offer_transfer(self) -> None:
        self.section(tr("Take it all to another computer"))
        buttons = []
        for text, act in (
            (tr("Export everything of yours…"), self._export),
            (tr("Import…"), self._import),
        ):
            button = self.button(text, "plain")
            button.clicked.connect(act)
            buttons.append(button)
        self.add(ButtonRow(buttons, self))
        self._transferred = self.say()
        self.say(
            tr(
                "One file with your chats, notes, marks, the inbox, drafts, prepared answers, your own posts and those "
                "that wait. Nobody else's posts and no keys are in it: on the other computer you sign in again. What "
                "waits is asked about there before it goes out. A damaged database that Parley put aside can be "
                "imported, too."
            )
        )

    def _export(self) -> None:
        chosen = self.choose_new(self, tr("Export everything of yours"), "parley.zip")
        if chosen:
            self._try(lambda: self._write(Path(chosen)))

    def _import(self) -> None:
        chosen = self.choose_existing(self, tr("Import what was exported"))
        if chosen:
            self._try(lambda: self._take_in(Path(chosen)))

    def _try(self, act: Callable[[], str]) -> None:
        try:
            words, look = act(), "ok"
        except ParleyError as problem:
            words, look = said(problem, self._network), "danger"
        self.tell(self._transferred, words, look)
        announce(self._transferred, words)

    def _kept(self, practice: bool) -> tuple[str, ...]:
        if practice:
            return (tr("What the practice room said. The real Parley keeps its files elsewhere."),)
        return (
            tr("The posts of your rooms as your accounts saw them, so that none is read and billed twice."),
            tr(
                "What you are typing, what is on its way, and what you marked, noted, muted or put in the inbox."
            ),
            tr("These settings, and who is signed in, without their keys."),
            tr("Avatars and pictures of the posts that you looked at, until others need the room."),
            tr("A log of what went wrong, without anybody's words."),
        )
