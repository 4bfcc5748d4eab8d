"""OutboxList: our own posts on their way, above the composer: why they wait, and what a person can do about it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
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
from desktop.core.rescue import lacks_hashtag
from desktop.core.room import Room
from desktop.ui.composer.entry_offers import Offers, counts_down, offers
from desktop.ui.composer.entry_row import EntryRow
from desktop.ui.composer.entry_words import SHORT, done_words, name_words, what_words, whole_words, why_words
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.models.outbox import Arrived, OutboxModel, folded
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import counted, tr
from desktop.ui.words import tip

if TYPE_CHECKING:
    from desktop.services.identity import Identity

SPACING = 6
MOST_WAITING = 3
"""Rows for what goes out by itself: the one that the others wait for, and the newest."""
MOST_IN_SIGHT = 3
"""Rows without scrolling."""
COUNT_MS = 200
"""Between two looks at the clock while something counts down: a second is never said late by more."""

_LEAVES = frozenset({State.QUEUED, State.SENDING, State.UNKNOWN})
"""Goes out, or is looked for, before what was written later."""


def arranged(entries: Sequence[Entry]) -> tuple[list[Entry], Entry | None, int]:
    """What has a row; the one that others wait for; how many wait quietly behind it without a row."""
    head = next((entry for entry in entries if entry.state in _LEAVES and entry.timed_for is None), None)
    quiet = [
        entry
        for entry in entries
        if entry.state is State.QUEUED and not entry.reason and entry.timed_for is None and entry is not head
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
    """A post's id: one that is in, or one that an entry repeats."""
    keyboard_left = Signal()
    """The button that had the keyboard is gone."""

    def __init__(
        self,
        theme: Theme,
        model: OutboxModel,
        *,
        network: str,
        browser: bool,
        clock: Callable[[], datetime],
        identity: Identity | None = None,
        room: Callable[[], Room] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._room = room
        self._theme, self._model, self._clock = theme, model, clock
        self._network, self._browser, self._identity = network, browser, identity
        self._entry_rows: dict[int, EntryRow] = {}
        self._uploaded: dict[int, int] = {}
        self._parts: dict[int, tuple[Entry, ...]] = {}
        rows = FittedColumn()
        kind(rows, "surface")
        self._rows, whole = _column(rows), _column(self)
        self._shelf, self._news = _Shelf(rows, self), QVBoxLayout()
        whole.addWidget(self._shelf)
        whole.addLayout(self._news)
        self.setAccessibleName(tr("Posts on their way"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._count = QTimer(self)
        self._count.setInterval(COUNT_MS)
        self._count.timeout.connect(self.tick)
        model.modelReset.connect(self._fill)
        theme.changed.connect(self._dress)
        self._fill()

    def tick(self) -> None:
        """Time went by: the seconds that are left. What can be done about a post ends with them."""
        now = self._clock()
        if any(row.offers != self._offers(row.entry, now) for row in self._entry_rows.values()):
            self._fill()
        for row in self._entry_rows.values():
            row.say(self._why(row.entry, now))

    def show_upload(self, entry_id: int, done: int, total: int) -> None:
        """Of an entry's pictures `done` of `total` bytes are with the network."""
        self._uploaded[entry_id] = 100 * done // max(1, total)
        if entry_id in self._entry_rows:
            row = self._entry_rows[entry_id]
            row.say(self._why(row.entry, self._clock()))

    def _why(self, entry: Entry, now: datetime) -> str:
        before = self._model.said_before(entry.id)
        since = None if before is None else before.created_at
        room = None if self._room is None else self._room()
        lacks = "" if room is None or not lacks_hashtag(entry, room) else room.hashtag
        uploaded = self._uploaded.get(entry.id, 0)
        return why_words(entry, self._network, now, uploaded=uploaded, before=since, hashtag=lacks)

    def _dress(self) -> None:
        for row in self._entry_rows.values():
            row.deleteLater()
        self._entry_rows = {}
        self._fill()

    def _fill(self) -> None:
        """A row of which nothing changed stays as it is, with its open menu and the keyboard in it."""
        now = self._clock()
        focused = next((button.accessibleName() for button in self._buttons() if button.hasFocus()), "")
        before, self._entry_rows = self._entry_rows, {}
        self._clear(keep=before.values())
        self._parts = folded(self._model.entries)
        inside = {part.id for parts in self._parts.values() for part in parts}
        shown, head, more = arranged([entry for entry in self._model.entries if entry.id not in inside])
        taken: set[str] = set()
        for entry in shown:
            old = before.pop(entry.id, None)
            name = name_words(entry) if old is None else old.name
            if name in taken:  # two answers to one question: buttons call the later one by its text
                name = self._what(entry)[:SHORT]
            taken.add(name)
            row = self._entry_rows[entry.id] = self._row(entry, name, old, now)
            _put(self._rows, row)
            if entry is head and more:
                _put(self._rows, self._more(more))
        for gone in before.values():
            gone.hide()
            gone.deleteLater()
        if self._model.arrived is not None:
            _put(self._news, self._arrival(self._model.arrived))
        self._shelf.setVisible(bool(shown))
        self._shelf.updateGeometry()
        self.setVisible(self._rows.count() + self._news.count() > 0)
        if any(counts_down(entry, now) or self._model.said_before(entry.id) for entry in shown):
            self._count.start()
        else:
            self._count.stop()
        self._give_back(focused)

    def _clear(self, keep: Collection[QWidget]) -> None:
        for column in (self._rows, self._news):
            while (item := column.takeAt(0)) is not None:
                if (old := item.widget()) is not None and old not in keep:
                    old.hide()
                    old.deleteLater()

    def _give_back(self, focused: str) -> None:
        """What changed around it takes nobody's keyboard away."""
        if not focused:
            return
        same = [button for button in self._buttons() if button.accessibleName() == focused]
        if not same:
            self.keyboard_left.emit()
        elif not same[-1].hasFocus():
            same[-1].setFocus()

    def _buttons(self) -> list[QAbstractButton]:
        return [button for button in self.findChildren(QAbstractButton) if button.isVisibleTo(self)]

    def _row(self, entry: Entry, name: str, before: EntryRow | None, now: datetime) -> EntryRow:
        can = self._offers(entry, now)
        what = self._what(entry)
        same = (entry, what, can, name)
        if before is not None and (before.entry, before.what, before.offers, before.name) == same:
            row = before
        else:
            if before is not None:
                before.hide()
                before.deleteLater()
            row = EntryRow(self._theme, entry, what, can, self, name=name)
            row.asked.connect(partial(self._ask, entry.id))
        row.say(self._why(entry, now))
        return row

    def _ask(self, entry_id: int, command_id: str) -> None:
        before = self._model.said_before(entry_id)
        if command_id == "entry.show" and before is not None:
            self.show_requested.emit(before.id)
        else:
            self.asked.emit(command_id, entry_id)

    def _offers(self, entry: Entry, now: datetime) -> Offers:
        shows = self._model.said_before(entry.id) is not None
        return offers(entry, now, browser=self._browser, mine=not self._whose(entry), shows=shows)

    def _more(self, count: int) -> QFrame:
        frame, row = self._frame()
        label = QLabel(counted("One more waits behind it", "%n more wait behind it", count), frame)
        label.setFont(self._theme.font(Type.SMALL))
        kind(label, "muted")
        row.addWidget(label)
        return frame

    def _what(self, entry: Entry) -> str:
        whose, parts = self._whose(entry), len(self._parts.get(entry.id, ()))
        what = whole_words(entry, parts + 1) if parts else what_words(entry)
        return tr("As %1: %2").replace("%1", whose).replace("%2", what) if whose else what

    def _whose(self, entry: Entry) -> str:
        """Another of this person's accounts, whose it stays; empty for the one whose room this is."""
        me = None if self._identity is None else self._identity.account
        if self._identity is None or (me is not None and entry.account_id == me.id):
            return ""
        handles = {account.id: f"@{account.username}" for account in self._identity.accounts()}
        return handles.get(entry.account_id, tr("an account that is signed out"))

    def _arrival(self, arrived: Arrived) -> QFrame:
        frame, row = self._frame()
        label = QLabel(done_words(arrived), frame)
        label.setFont(self._theme.font(Type.CONTROL))
        kind(label, "ok")
        row.addWidget(label)
        if arrived.kind in (Kind.POST, Kind.REPOST) and arrived.post_id:
            show = QPushButton(tr("Show"), frame)
            kind(show, "link")
            show.setFont(self._theme.font(Type.CONTROL))
            show.setAccessibleName(tr("Show the post in the stream"))
            show.clicked.connect(lambda: self.show_requested.emit(arrived.post_id))
            row.addWidget(show)
        row.addStretch(1)
        row.addWidget(self._icon_button("x", tr("Dismiss"), self._model.dismiss_arrived))
        return frame

    def _frame(self) -> tuple[QFrame, QHBoxLayout]:
        frame = QFrame(self)
        kind(frame, "entry")
        row = QHBoxLayout(frame)
        set_margins(row, 12, 6, 6, 6)
        row.setSpacing(4)
        return frame, row

    def _icon_button(self, picture: str, name: str, pressed: object) -> QToolButton:
        button = QToolButton(self)
        kind(button, "icon")
        button.setIcon(icon(picture, self._theme.colour(Colour.MUTED)))
        button.setIconSize(self._theme.icon_size(16))
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
