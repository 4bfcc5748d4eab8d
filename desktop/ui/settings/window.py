"""SettingsWindow: the pages by name at the left, one of them at the right, and a button that closes it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.core.events import BearerChanged, Event, SignedOut, SignInEnded, WayTried
from desktop.services.identity import Identity
from desktop.services.preferences import Preferences
from desktop.ui.settings.accounts import AccountsPage
from desktop.ui.settings.calm import CalmPage
from desktop.ui.settings.connection import ConnectionPage
from desktop.ui.settings.files import FilesPage
from desktop.ui.settings.filing import Filing
from desktop.ui.settings.general import GeneralPage
from desktop.ui.settings.look import LookPage
from desktop.ui.settings.money import MoneyPage
from desktop.ui.settings.organisers import OrganisersPage
from desktop.ui.settings.page import SettingsPage
from desktop.ui.settings.practice import PracticePage
from desktop.ui.style import kind
from desktop.ui.tab_order import bring_into_sight
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

FIRST_SIZE = QSize(840, 660)
LEAST_SIZE = QSize(560, 400)
LIST_WIDTH = 176
PAD = 12


class SettingsWindow(QDialog):
    """Beside the window and not in its way. What is changed holds at once: there is nothing to confirm or take back."""

    app_changed = Signal()
    keys_wanted = Signal()
    """All of them, in a window of their own."""
    forgetting_wanted = Signal()
    """The archive, where a room is forgotten."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        *,
        identity: Callable[[], Identity | None],
        filing: Filing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setWindowTitle(tr("Settings"))
        self.setMinimumSize(LEAST_SIZE)
        room = self.screen().availableGeometry().size() * 0.9
        self.resize((FIRST_SIZE * max(1.0, theme.scale)).boundedTo(room).expandedTo(LEAST_SIZE))
        kind(self, "ground")
        general = GeneralPage(theme, preferences)
        general.keys_wanted.connect(self.keys_wanted)
        self.files = FilesPage(theme, preferences, filing)
        self.files.forgetting_wanted.connect(self.close)
        self.files.forgetting_wanted.connect(self.forgetting_wanted)
        self.files.accounts_wanted.connect(lambda: self.open_page(self.titles.index(tr("Accounts"))))
        self._accounts = AccountsPage(theme, preferences, identity) if not preferences.practice else None
        self._connection = ConnectionPage(theme, preferences) if not preferences.practice else None
        self._organisers = OrganisersPage(theme, preferences) if not preferences.practice else None
        self._pages: list[SettingsPage] = [general, LookPage(theme), CalmPage(theme, preferences)]
        if self._accounts and self._connection and self._organisers:
            money = MoneyPage(theme, preferences)
            self._pages += [self._accounts, self._connection, money, self._organisers]
            self._connection.app_changed.connect(self.app_changed)
        else:
            self._pages.append(PracticePage(theme))
        self._pages.append(self.files)
        self._list, self._stack = QListWidget(self), QStackedWidget(self)
        self._lay_out()
        self._list.currentRowChanged.connect(self._show)
        self._list.setCurrentRow(0)

    def take(self, events: list[Event]) -> None:
        """From Bridge.events."""
        for event in events:
            if isinstance(event, BearerChanged) and self._organisers:
                self._organisers.take(event)
            elif isinstance(event, WayTried) and self._connection:
                self._connection.take(event)
            elif isinstance(event, SignedOut | SignInEnded) and self._accounts:
                self._accounts.refresh()

    @property
    def titles(self) -> list[str]:
        return [page.title for page in self._pages]

    def open_page(self, place: int) -> None:
        """With the keyboard on its name in the list."""
        self._list.setCurrentRow(place)
        self._list.setFocus()

    def refresh(self) -> None:
        """Something outside may have changed: a room was opened, a day began."""
        self._pages[self._list.currentRow()].refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and never another one."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton):
                focused.click()
            return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab. Qt scrolls a page where they go on within it, and not where they come into it."""
        went = super().focusNextPrevChild(next)
        focused: QWidget | None = self.focusWidget()
        if went and focused is not None:
            bring_into_sight(focused)
        return went

    def rescale(self) -> None:
        self._list.setFixedWidth(max(LIST_WIDTH, self._list.sizeHintForColumn(0) + 2 * PAD))

    def _show(self, row: int) -> None:
        self._stack.setCurrentIndex(row)
        self._pages[row].refresh()

    def _lay_out(self) -> None:
        kind(self._list, "pages")
        self._list.setAccessibleName(tr("Pages"))
        self._list.setFont(self._theme.font(Type.TEXT))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for page in self._pages:
            self._list.addItem(page.title)
            self._stack.addWidget(page)
        self.rescale()
        close = QPushButton(tr("Close"), self)
        close.setAccessibleName(close.text())
        close.setFont(self._theme.font(Type.CONTROL))
        close.setAutoDefault(False)
        close.clicked.connect(self.close)
        for button in self._stack.findChildren(QPushButton):
            button.setAutoDefault(False)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self._stack, 1)
        right.addLayout(foot)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self._list)
        across.addLayout(right, 1)
