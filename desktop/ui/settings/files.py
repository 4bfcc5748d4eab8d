"""Files and privacy: where things are kept, what is in them and what never is, how all of it moves, and how it goes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.core.errors import ParleyError
from desktop.services.preferences import Preferences
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.errands import Errands
from desktop.ui.settings.crash_section import CrashSection
from desktop.ui.settings.deleting import DeletingSection
from desktop.ui.settings.filing import Filing
from desktop.ui.settings.folders import FoldersSection
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme
from desktop.ui.translate import tr
from desktop.ui.words import said


def _choose_new(parent: QWidget, title: str, name: str) -> str:
    """Where to write a file called `name`; empty for nowhere."""
    return QFileDialog.getSaveFileName(parent, title, str(Path.home() / name))[0]


def _choose_existing(parent: QWidget, title: str) -> str:
    return QFileDialog.getOpenFileName(parent, title, str(Path.home()))[0]


class FilesPage(SettingsPage):
    """`choose_new` and `choose_existing` ask for a file, and answer with its path or nothing."""

    accounts_wanted = Signal()
    """The page where somebody signs out."""
    forgetting_wanted = Signal()
    """The archive, where a room is forgotten."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        filing: Filing,
        *,
        choose_new: Callable[[QWidget, str, str], str] = _choose_new,
        choose_existing: Callable[[QWidget, str], str] = _choose_existing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, parent)
        self._network, self._filing = preferences.network, filing
        self._errands = Errands("images-held", self)
        self.choose_new, self.choose_existing = choose_new, choose_existing
        self.begin(tr("Files and privacy"))
        self.folders = FoldersSection(self, preferences, filing)
        self.folders.accounts.clicked.connect(self.accounts_wanted)
        self._offer_emptying()
        if not preferences.practice:
            self._offer_transfer()
        self._crashes = CrashSection(self, preferences.crashes, filing.open)
        self.section(tr("What is in Parley's files"))
        for words in self._kept(preferences.practice):
            self.say(words)
        self.section(tr("What is never in them"))
        self.say(tr("Your password, which Parley never sees, and your keys, which your keyring keeps."))
        self.say(tr("Parley sends nothing about you or your computer to its makers."))
        if not preferences.practice:
            self.deleting = DeletingSection(self, preferences, filing, self.export)
            self.deleting.forget.clicked.connect(self.forgetting_wanted)
        self.end()

    def refresh(self) -> None:
        """A slow disk is no reason to wait with the page."""
        self.folders.refresh()
        self._errands.run(self._count_pictures, self._show_held)
        self._crashes.refresh()

    def _offer_emptying(self) -> None:
        self.section(tr("Avatars and pictures that are kept"))
        self._held = self.say()
        self._empty = self.button(tr("Empty it"), "plain", name=tr("Empty what is kept of pictures"))
        self._empty.clicked.connect(lambda: self._errands.run(self._filing.images.empty, self._show_emptied))
        self.add(ButtonRow([self._empty], self))

    def _count_pictures(self) -> int:
        held: int = self._filing.images.held()
        return held

    def _show_held(self, done: Future[int]) -> None:
        form = QLocale.DataSizeFormat.DataSizeSIFormat
        held, most = (
            self.locale().formattedDataSize(size, 0, form)
            for size in (done.result(), self._filing.images.budget)
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

    def export(self) -> tuple[str, str]:
        """What came of it, and how that looks; nothing where no file was chosen."""
        chosen = self.choose_new(self, tr("Export everything of yours"), "parley.zip")
        return self._tried(lambda: self._filing.export(Path(chosen))) if chosen else ("", "")

    def _export(self) -> None:
        self._say_transferred(*self.export())

    def _import(self) -> None:
        chosen = self.choose_existing(self, tr("Import what was exported"))
        if chosen:
            self._say_transferred(*self._tried(lambda: self._filing.take_in(Path(chosen))))

    def _tried(self, act: Callable[[], str]) -> tuple[str, str]:
        try:
            return act(), "ok"
        except ParleyError as problem:
            return said(problem, self._network), "danger"

    def _say_transferred(self, words: str, look: str) -> None:
        if words:
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
