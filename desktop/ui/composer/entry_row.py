"""EntryRow: one post on its way: what it says, why it waits, and what can be done about it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.outbox import Entry, State
from desktop.ui.actions import BY_ID, Group, add_entry, words
from desktop.ui.composer.entry_offers import Offers
from desktop.ui.composer.entry_words import name_words
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip


class EntryRow(QFrame):
    """The text, and beneath it why with the buttons that matter most; the rest is behind "More"."""

    asked = Signal(str)
    """A command's id."""

    def __init__(
        self,
        theme: Theme,
        entry: Entry,
        what: str,
        offers: Offers,
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        """`name` is how its buttons call it, where its label is another one's, too."""
        super().__init__(parent)
        self.entry, self.what, self.offers = entry, what, offers
        self._theme, self.name = theme, name or name_words(entry)
        kind(self, "entry")
        text = ElidedLabel(self, own_way=True)
        text.setFont(theme.font(Type.CONTROL))
        text.set_whole(what)
        self._why = QLabel(self)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setWordWrap(True)
        self._why.setFont(theme.font(Type.SMALL))
        kind(self._why, "danger" if entry.state is State.FAILED else "muted")
        above, beneath = QHBoxLayout(), QHBoxLayout()
        above.addWidget(text, 1)
        beneath.addWidget(self._why, 1)
        beneath.setSpacing(6)
        for command_id in offers.in_row:
            beneath.addWidget(self._button(command_id), 0, Qt.AlignmentFlag.AlignTop)
        if offers.in_menu:
            above.addWidget(self._more())
        column = QVBoxLayout(self)
        set_margins(column, 12, 6 if offers.in_menu else 8, 6 if offers.in_menu or offers.in_row else 12, 8)
        column.setSpacing(2 if offers.in_menu else 4)
        column.addLayout(above)
        column.addLayout(beneath)

    def say(self, why: str) -> None:
        """Why it waits, or when it goes out."""
        if why != self._why.text():
            self._why.setText(why)
            self.setAccessibleName(f"{self.what}: {why}")

    def acts_here(self) -> tuple[Group, QMenu]:
        """All that can be done about it, for who asks by name."""
        menu = QMenu(self)
        for command_id in (*self.offers.in_row, *self.offers.in_menu):
            entry = add_entry(menu, command_id, said=self._named(words(command_id)))
            entry.triggered.connect(partial(self.asked.emit, command_id))
        return Group.WAITING, menu

    def _button(self, command_id: str) -> QPushButton:
        leaves = command_id == "entry.browser"
        button = QPushButton(tr("In browser \u2197") if leaves else words(command_id), self)
        kind(button, "small-soft" if command_id == "entry.undo" else "small")
        button.setFont(self._theme.font(Type.SMALL))
        button.setAccessibleName(self._named(words(command_id)))
        button.setAutoDefault(False)
        button.clicked.connect(partial(self.asked.emit, command_id))
        return button

    def _more(self) -> QToolButton:
        more = QToolButton(self)
        kind(more, "icon")
        more.setIcon(icon("ellipsis", self._theme.colour(Colour.MUTED)))
        more.setIconSize(self._theme.icon_size(16))
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setAccessibleName(self._named(tr("More")))
        tip(more, tr("More that can be done about it"))
        menu = QMenu(more)
        menu.setAccessibleName(more.accessibleName())
        for command_id in self.offers.in_menu:
            action = add_entry(menu, command_id)
            if BY_ID[command_id].icon:
                action.setIcon(icon(BY_ID[command_id].icon, self._theme.colour(Colour.MUTED)))
            action.triggered.connect(partial(self.asked.emit, command_id))
        more.setMenu(menu)
        return more

    def _named(self, words_of_it: str) -> str:
        return f"{words_of_it}: {self.name}"
