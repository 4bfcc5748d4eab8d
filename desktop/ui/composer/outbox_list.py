"""OutboxList: our own posts on their way, above the composer: why they wait, and what a person can do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.outbox import Entry, Kind, State
from desktop.ui.actions import BY_ID, words
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.icons import icon
from desktop.ui.models.outbox import Arrived, OutboxModel, label_of
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.words import about_entry, tip

if TYPE_CHECKING:
    from desktop.services.identity import Identity

MOST_SHOWN = 3

OFFERED: dict[State, tuple[str, ...]] = {
    State.QUEUED: ("entry.browser", "entry.cancel"),
    State.FAILED: ("entry.edit", "entry.browser", "entry.retry", "entry.discard"),
    State.UNKNOWN: ("entry.discard",),
    State.PARKED: ("entry.retry", "entry.discard"),
}
"""What can be asked of an entry, by where it is (core/outbox.py, ARROWS)."""


class OutboxList(QWidget):
    """At most `MOST_SHOWN` entries: the one that the others wait for, and the newest; then "Your A3 is in · Show"."""

    asked = Signal(str, int)
    """A command's id and the entry's."""
    show_requested = Signal(str)

    def __init__(
        self,
        theme: Theme,
        model: OutboxModel,
        *,
        network: str,
        browser: bool,
        identity: Identity | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._network, self._browser, self._identity = network, browser, identity
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self.setAccessibleName(self.tr("Posts on their way"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        model.modelReset.connect(self._fill)
        theme.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        focused = next((button.accessibleName() for button in self._buttons() if button.hasFocus()), "")
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        entries = self._model.entries
        shown = entries if len(entries) <= MOST_SHOWN else (entries[0], *entries[1 - MOST_SHOWN :])
        frames = [self._entry(entry) for entry in shown]
        if len(entries) > MOST_SHOWN:
            frames.insert(1, self._more(len(entries) - MOST_SHOWN))
        if self._model.arrived is not None:
            frames.append(self._arrival(self._model.arrived))
        for frame in frames:
            self._column.addWidget(frame)
            frame.show()
        self.setVisible(bool(frames))
        same = [button for button in self._buttons() if button.accessibleName() == focused]
        if focused and same:  # what changed around it takes nobody's keyboard away
            same[-1].setFocus()

    def _buttons(self) -> list[QAbstractButton]:
        return [button for button in self.findChildren(QAbstractButton) if button.isVisibleTo(self)]

    def _entry(self, entry: Entry) -> QFrame:
        frame, row = self._frame()
        text = ElidedLabel(frame)
        text.setFont(self._theme.font(Type.CONTROL))
        text.set_whole(self._what(entry))
        why = QLabel(about_entry(entry, self._network), frame)
        why.setTextFormat(Qt.TextFormat.PlainText)
        why.setWordWrap(True)
        why.setFont(self._theme.font(Type.SMALL))
        kind(why, "danger" if entry.state is State.FAILED else "muted")
        words_of_it = QVBoxLayout()
        words_of_it.setSpacing(0)
        words_of_it.addWidget(text)
        words_of_it.addWidget(why)
        row.addLayout(words_of_it, 1)
        for command_id in OFFERED.get(entry.state, ()):
            if self._offers(command_id, entry):
                row.addWidget(self._button(command_id, entry))
        if row.count() == 1:
            row.setContentsMargins(12, 6, 12, 6)
        frame.setAccessibleName(f"{self._what(entry)}: {why.text()}")
        return frame

    def _offers(self, command_id: str, entry: Entry) -> bool:
        if command_id == "entry.browser":
            return self._browser
        return command_id != "entry.edit" or (entry.kind is Kind.POST and not self._whose(entry))

    def _more(self, count: int) -> QFrame:
        frame, row = self._frame()
        said = self.tr("%1 more wait behind it") if count > 1 else self.tr("One more waits behind it")
        label = QLabel(said.replace("%1", str(count)), frame)
        label.setFont(self._theme.font(Type.SMALL))
        kind(label, "muted")
        row.addWidget(label)
        return frame

    def _what(self, entry: Entry) -> str:
        what = self._act_of(entry)
        whose = self._whose(entry)
        return self.tr("As %1: %2").replace("%1", whose).replace("%2", what) if whose else what

    def _whose(self, entry: Entry) -> str:
        """Another of this person's accounts, whose it stays; empty for the one whose room this is."""
        me = None if self._identity is None else self._identity.account
        if self._identity is None or (me is not None and entry.account_id == me.id):
            return ""
        handles = {account.id: f"@{account.username}" for account in self._identity.accounts()}
        return handles.get(entry.account_id, self.tr("an account that is signed out"))

    def _act_of(self, entry: Entry) -> str:
        if entry.kind is Kind.REPOST:
            return self.tr("Your repost")
        if entry.kind is Kind.HIDE:
            return self.tr("Hiding a reply")
        return self.tr("Your deletion") if entry.kind is Kind.DELETE else entry.text

    def _arrival(self, arrived: Arrived) -> QFrame:
        frame, row = self._frame()
        label = QLabel(self._done(arrived), frame)
        label.setFont(self._theme.font(Type.CONTROL))
        kind(label, "ok")
        row.addWidget(label)
        if arrived.kind in (Kind.POST, Kind.REPOST) and arrived.post_id:
            show = QPushButton(self.tr("Show"), frame)
            kind(show, "link")
            show.setFont(self._theme.font(Type.CONTROL))
            show.setAccessibleName(self.tr("Show the post in the stream"))
            show.clicked.connect(lambda: self.show_requested.emit(arrived.post_id))
            row.addWidget(show)
        row.addStretch(1)
        row.addWidget(self._icon_button("x", self.tr("Dismiss"), self._model.dismiss_arrived))
        return frame

    def _done(self, arrived: Arrived) -> str:
        if arrived.kind is Kind.REPOST:
            return self.tr("Reposted")
        if arrived.kind is Kind.HIDE:
            return self.tr("The reply is hidden")
        if arrived.kind is Kind.DELETE:
            return self.tr("Your post is deleted")
        return (
            self.tr("Your %1 is in").replace("%1", arrived.label)
            if arrived.label
            else self.tr("Your post is in")
        )

    def _frame(self) -> tuple[QFrame, QHBoxLayout]:
        frame = QFrame(self)
        kind(frame, "entry")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(4)
        return frame, row

    def _button(self, command_id: str, entry: Entry) -> QToolButton:
        name = f"{words(command_id)}: {label_of(entry) or self._what(entry)[:40]}"
        return self._icon_button(BY_ID[command_id].icon, name, lambda: self.asked.emit(command_id, entry.id))

    def _icon_button(self, picture: str, name: str, pressed: object) -> QToolButton:
        button = QToolButton(self)
        kind(button, "icon")
        button.setIcon(icon(picture, self._theme.colour(Colour.MUTED)))
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(name)
        tip(button, name)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(pressed)
        return button
