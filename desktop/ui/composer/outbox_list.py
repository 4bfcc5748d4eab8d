"""OutboxList: our own posts on their way, above the composer: why they wait, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Sequence
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
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.words import about_entry, tip

if TYPE_CHECKING:
    from desktop.services.identity import Identity

SPACING = 6
MOST_WAITING = 3
"""Rows for what goes out by itself: the one that the others wait for, and the newest."""
MOST_IN_SIGHT = 3
"""Rows without scrolling."""

OFFERED: dict[State, tuple[str, ...]] = {
    State.QUEUED: ("entry.browser", "entry.cancel"),
    State.FAILED: ("entry.edit", "entry.browser", "entry.retry", "entry.discard"),
    State.OVERDUE: ("entry.edit", "entry.browser", "entry.retry", "entry.discard"),
    State.UNKNOWN: ("entry.discard",),
    State.PARKED: ("entry.retry", "entry.discard"),
}
"""What can be asked of an entry, by where it is (core/outbox.py, ARROWS)."""
_LEAVES = frozenset({State.QUEUED, State.SENDING, State.UNKNOWN})
"""Goes out, or is looked for, before what was written later."""


def arranged(entries: Sequence[Entry]) -> tuple[list[Entry], Entry | None, int]:
    """What has a row; the one that others wait for; how many wait quietly behind it without a row."""
    head = next((entry for entry in entries if entry.state in _LEAVES), None)
    quiet = [
        entry for entry in entries if entry.state is State.QUEUED and not entry.reason and entry is not head
    ]
    folded = quiet[: max(0, len(quiet) + 1 - MOST_WAITING)]
    shown = [entry for entry in entries if entry not in folded]
    if head is not None and head.reason:  # why nothing goes out is seen without scrolling
        shown.sort(key=lambda entry: entry is not head)
    return shown, head, len(folded)


class OutboxList(QWidget):
    """Whatever needs the person, or says why it waits, has a row; of what waits quietly `MOST_WAITING` have one.

    The rows scroll; beneath them stands "Your A3 is in · Show".
    """

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
        rows = FittedColumn()
        kind(rows, "surface")
        self._rows, whole = _column(rows), _column(self)
        self._shelf, self._news = _Shelf(rows, self), QVBoxLayout()
        whole.addWidget(self._shelf)
        whole.addLayout(self._news)
        self.setAccessibleName(self.tr("Posts on their way"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        model.modelReset.connect(self._fill)
        theme.changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        focused = next((button.accessibleName() for button in self._buttons() if button.hasFocus()), "")
        for column in (self._rows, self._news):
            while (item := column.takeAt(0)) is not None:
                if (old := item.widget()) is not None:
                    old.hide()
                    old.deleteLater()
        shown, head, folded = arranged(self._model.entries)
        for entry in shown:
            _put(self._rows, self._entry(entry))
            if entry is head and folded:
                _put(self._rows, self._more(folded))
        if self._model.arrived is not None:
            _put(self._news, self._arrival(self._model.arrived))
        self._shelf.setVisible(bool(shown))
        self._shelf.updateGeometry()
        self.setVisible(self._rows.count() + self._news.count() > 0)
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


class _Shelf(FittingScroll):
    """Whole rows: as high as the first few, and where height is scarce as the first; the rest is scrolled to."""

    def __init__(self, rows: FittedColumn, parent: QWidget) -> None:
        super().__init__(rows, parent)
        self._inside = rows
        kind(self, "surface")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard goes from button to button, and scrolls

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height_of(MOST_IN_SIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height_of(1))

    def _height_of(self, most: int) -> int:
        """Px of the first rows, as wide as they are."""
        column = self._inside.layout()
        width = max(self.viewport().width(), 120)
        rows = [item for place in range(most) if column is not None and (item := column.itemAt(place))]
        heights = [
            row.heightForWidth(width) if row.hasHeightForWidth() else row.sizeHint().height() for row in rows
        ]
        return sum(heights) + SPACING * max(0, len(rows) - 1)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACING)
    return column


def _put(column: QVBoxLayout, frame: QFrame) -> None:
    column.addWidget(frame)
    frame.show()
