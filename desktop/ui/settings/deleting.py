"""Deleting section: a room, an account, or everything that Parley keeps here, after it is said what that is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future

from PySide6.QtWidgets import QWidget

from desktop.core.errors import ParleyError
from desktop.core.inventory import Inventory
from desktop.services.preferences import Preferences
from desktop.ui.announce import announce
from desktop.ui.archive.agreement import Agreement
from desktop.ui.button_row import ButtonRow
from desktop.ui.errands import Errands
from desktop.ui.plan.parts import button
from desktop.ui.prose import Prose
from desktop.ui.settings.filing import Filing
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr
from desktop.ui.words import said

MOST = 3
"""How many of somebody's files are named."""

Export = Callable[[], tuple[str, str]]
"""Asks for a file and writes it: what came of it, and how that looks."""


class DeletingSection:
    """Puts itself on `page`, where the page has got to."""

    def __init__(self, page: SettingsPage, preferences: Preferences, filing: Filing, export: Export) -> None:
        self._page, self._preferences, self._filing, self._export = page, preferences, filing, export
        self._errands = Errands("inventory", page)
        page.section(tr("How you delete it"))
        self.forget = page.button(tr("A room, in the archive"), "plain")
        self.everything = page.button(tr("Delete everything…"), "plain")
        self.everything.clicked.connect(lambda: self._errands.run(filing.inventory, self._ask))
        page.add(ButtonRow([self.forget, self.everything], page))
        self._trouble = page.say()
        page.say(tr("First you see what goes and what stays."))

    def _ask(self, done: Future[Inventory]) -> None:
        try:
            found = done.result()
        except ParleyError as problem:
            words = said(problem, self._preferences.network)
            self._page.tell(self._trouble, words, "danger")
            return announce(self._trouble, words)
        form = EverythingForm(
            self._page.theme,
            list(_going(found, str(self._filing.home), self._opens_links())),
            list(_staying(found, self._preferences.network)),
            self._export,
            self._page.window(),
        )
        form.agreed.connect(self._filing.delete_everything)
        form.open()

    def _opens_links(self) -> bool:
        links = self._preferences.links
        return links is not None and links.is_on()


class EverythingForm(Agreement):
    """What goes and what stays, and a way to take along what is one's own before."""

    def __init__(
        self, theme: Theme, going: list[str], staying: list[str], export: Export, parent: QWidget
    ) -> None:
        super().__init__(
            theme,
            tr("Delete everything that Parley keeps here"),
            [tr("All of this goes, and Parley closes. This cannot be undone.")],
            tr("Delete everything"),
            listed=going,
            after=staying,
            no=tr("Keep it"),
            cannot_be_undone=True,
            parent=parent,
        )
        self._export = export
        self.exports = button(theme, tr("Export everything of yours…"), "", self)
        self.exports.setAutoDefault(False)
        self.exports.clicked.connect(self._take_along)
        self._exported = Prose(theme, self)
        self._exported.hide()
        self.column.addSpacing(8)
        self.column.addWidget(ButtonRow([self.exports], self))
        self.column.addWidget(self._exported)
        self.leave.setFocus()

    def _take_along(self) -> None:
        words, look = self._export()
        if words:
            self._exported.say(words, Type.QUIET, look)
            self._exported.show()
            announce(self._exported, words)
            self.fit()


def _going(found: Inventory, home: str, opens_links: bool) -> Iterator[str]:
    for count, words in (
        (found.rooms, counted("%n room", "%n rooms", found.rooms)),
        (found.posts, counted("%n post", "%n posts", found.posts)),
        (found.kept, counted("%n kept post or note", "%n kept posts and notes", found.kept)),
        (
            found.written,
            counted("%n draft or prepared answer", "%n drafts and prepared answers", found.written),
        ),
        (
            found.waiting,
            counted(
                "%n post that waits, and will not go out",
                "%n posts that wait, and will not go out",
                found.waiting,
            ),
        ),
        (found.inquiries, counted("%n post in the inbox", "%n posts in the inbox", found.inquiries)),
        (
            found.plans,
            counted(
                "%n planned chat, with its run sheets", "%n planned chats, with their run sheets", found.plans
            ),
        ),
        (found.crashes, counted("%n crash report", "%n crash reports", found.crashes)),
    ):
        if count:
            yield words
    for name in found.accounts:
        yield tr("The key of @%1 in your keyring", name)
    yield tr("Settings, logs and pictures in %1", home)
    if found.practice:
        yield tr("The practice room")
    if opens_links:
        yield tr("The entry by which links open Parley")


def _staying(found: Inventory, network: str) -> Iterator[str]:
    for folder in found.folders:
        yield tr("What is in the shared folder %1 stays.", folder)
    for path in found.foreign[:MOST]:
        yield tr("Not Parley's, and stays: %1", path)
    if (more := len(found.foreign) - MOST) > 0:
        yield counted("So does %n other file.", "So do %n other files.", more)
    yield tr("What is posted stays on the network, and files that you saved stay where they are.")
    yield tr("Copies in your backups stay, too.")
    if found.accounts:
        yield tr(
            "%1 is told that you sign out. Where it cannot be reached, remove Parley there, under connected apps.",
            network,
        )
