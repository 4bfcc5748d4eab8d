"""StatusLine: the connection, the outbox, and what it costs for who pays, in a quiet line at the bottom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop.ui.columns import NARROW
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.tool_tip import tip
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.core.outbox import Entry
    from desktop.core.spending import Money


class StatusLine(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._connection, self._outbox, self._spent = ElidedLabel(self), QLabel(self), QLabel(self)
        self._hint = QLabel(tr("Ctrl+Enter send · Alt+1…9 question · F6 next pane"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 6)
        row.setSpacing(18)
        for label in (self._connection, self._outbox, self._spent, self._hint):
            label.setFont(theme.font(Type.SMALL))
            label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
            kind(label, "muted")
        row.addWidget(self._connection)
        row.addWidget(self._outbox)
        row.addStretch(1)
        row.addWidget(self._spent)
        row.addWidget(self._hint)
        self.show_money(None)

    def show_connection(self, sentence: str) -> None:
        if self._connection.accessibleName() != sentence:
            self._connection.set_whole(sentence)

    def show_outbox(self, entries: Sequence[Entry]) -> None:
        """Posts that go out by themselves, at once or in their time, and posts that wait for the person."""
        from desktop.core.outbox import State

        needs_you = {State.FAILED, State.PARKED, State.OVERDUE}
        held = sum(entry.state in needs_you for entry in entries)
        timed = sum(entry.state is State.QUEUED and entry.timed_for is not None for entry in entries)
        out = sum(entry.state is State.SENT for entry in entries)
        on_their_way = len(entries) - held - timed - out
        said = []
        if on_their_way:
            said.append(counted("%n post on its way", "%n posts on their way", on_their_way))
        if timed:
            said.append(counted("%n post timed", "%n posts timed", timed))
        if held:
            said.append(counted("%n post needs you", "%n posts need you", held))
        self._outbox.setText(" · ".join(said))

    def show_money(self, money: Money | None) -> None:
        """Nothing where it is not this person's to see."""
        sums = None if money is None else money.sums
        self._spent.setVisible(sums is not None)
        if sums is not None:
            from desktop.ui.money_words import details, spent_words  # few pay, and nobody for the first paint

            self._spent.setText(spent_words(sums))
            self._spent.setAccessibleName(self._spent.text())
            tip(self._spent, details(sums))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    def rescale(self) -> None:
        """The hint is the first to go."""
        self._hint.setVisible(self._theme.units(self.width()) >= NARROW)
