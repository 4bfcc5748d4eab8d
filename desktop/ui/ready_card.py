"""ReadyCard: from a quarter of an hour before a chat, what its host has to see to: each point a tick or one button."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.core.ready import Item, Mend, Point
from desktop.services.ready import ASKED_ASIDE, ReadyCheck
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.errands import Errands
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.ready_words import head_words, item_words, mend_words
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

SIGN = 16
ROW = 28


class ReadyCard(QFrame):
    """`renew` after anything that changed; it looks into keyring and network by itself, once, and when asked to."""

    wanted = Signal(object, str)
    """A Mend that somebody else does, and what it is about: a cue's id, a guest's handle."""
    dismissed = Signal()

    def __init__(self, theme: Theme, check: ReadyCheck, network: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._check, self._network = theme, check, network
        self._errands = {point: Errands(f"ready-{point}", self) for point in (*ASKED_ASIDE, Point.PICTURES)}
        """A keyring may keep its thread waiting for a person."""
        self._shown: tuple[Item, ...] = ()
        self._is_low, self._is_over = False, False
        self._rows: dict[Point, tuple[QLabel, QLabel, QPushButton, QPushButton, ButtonRow]] = {}
        kind(self, "card")
        self._title = self._label(Type.ROOM, "text")
        self._away = QPushButton(tr("Got it"), self)
        kind(self._away, "small")
        self._away.setFont(theme.font(Type.CONTROL))
        self._away.setAccessibleName(tr("Put the ready check away"))
        self._away.clicked.connect(self.dismissed)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._away, 0, Qt.AlignmentFlag.AlignTop)
        inside = FittedColumn()
        kind(inside, "surface")
        self._grid = QGridLayout(inside)
        self._grid.setContentsMargins(4, 0, 4, 4)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(4)
        set_margins(head, 4, 0, 0, 0)
        column.addLayout(head)
        self._scroll = FittingScroll(inside, self)
        self._scroll.set_name(tr("Ready check"))
        self.rescale()
        column.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        theme.changed.connect(self._tint)
        for point in ASKED_ASIDE:
            self._ask(point)
        self.renew()

    @property
    def items(self) -> tuple[Item, ...]:
        """What it shows."""
        return self._shown

    def renew(self) -> None:
        items = self._check.items()
        if items == self._shown:
            return
        was_ready = all(item.is_right for item in self._shown)
        self._shown = items
        for item in items:
            self._show(item)
        words = head_words(sum(item.is_right for item in items), len(items))
        self._title.setText(words)
        self._title.setAccessibleName(words)
        self.setAccessibleName(words)
        if all(item.is_right for item in items) and not was_ready:
            announce(self, words)

    def end(self) -> None:
        """Nothing is read any more: what is under way comes to nothing here."""
        self._is_over = True

    def rescale(self) -> None:
        """Two points are in sight in any case."""
        self._scroll.setMinimumHeight(self._theme.px(2 * ROW))

    def set_low(self, low: bool) -> None:
        self._is_low = low
        for item in self._shown:
            self._list(item)

    # --- inside ------------------------------------------------------------------------------------------------

    def _show(self, item: Item) -> None:
        sign, said, button, right, _row = self._row(item.point)
        words, mend = item_words(item, self._network), mend_words(item)
        said.setText(words)
        said.setAccessibleName(f"{words}. {tr('Ready')}" if item.is_right else words)
        had = button.hasFocus()
        button.setText(mend)
        button.setAccessibleName(f"{mend}: {words}" if mend else "")
        right.setText(tr("It is right"))
        right.setAccessibleName(f"{right.text()}: @{item.about}")
        if had and not mend:
            self._away.setFocus()
        kind(said, "muted" if item.is_right or item.looks else "text")
        self._sign(sign, item)
        self._list(item)

    def _list(self, item: Item) -> None:
        sign, said, _button, right, row = self._row(item.point)
        listed = not (self._is_low and item.is_right)
        for part in (sign, said):
            part.setVisible(listed)
        right.setVisible(item.mend is Mend.PROFILE)
        row.setVisible(listed and item.mend is not None)

    def _row(self, point: Point) -> tuple[QLabel, QLabel, QPushButton, QPushButton, ButtonRow]:
        """The buttons stand under the words, which have the whole width so."""
        if point not in self._rows:
            sign, said = QLabel(self), self._label(Type.QUIET, "text")
            said.setMinimumHeight(ROW)
            button, right = QPushButton(self), QPushButton(self)
            for one, look in ((button, "small-soft"), (right, "small")):
                kind(one, look)
                one.setFont(self._theme.font(Type.CONTROL))
            button.clicked.connect(partial(self._mend, point))
            right.clicked.connect(partial(self._confirm, point))
            row = ButtonRow([button, right], self)
            place = 2 * len(self._rows)
            self._grid.addWidget(sign, place, 0, Qt.AlignmentFlag.AlignVCenter)
            self._grid.addWidget(said, place, 1)
            self._grid.addWidget(row, place + 1, 1)
            self._rows[point] = sign, said, button, right, row
        return self._rows[point]

    def _mend(self, point: Point, _on: bool = False) -> None:
        item = next(item for item in self._shown if item.point is point)
        if item.mend is Mend.LOOK:
            self._ask(point)
        elif item.mend is Mend.UPLOAD:
            self._errands[point].run(self._check.begin_upload(), self._done)
        elif item.mend is not None:
            self.wanted.emit(item.mend, item.target)
        self.renew()

    def _confirm(self, point: Point, _on: bool = False) -> None:
        item = next(item for item in self._shown if item.point is point)
        self._check.confirm(item.target)
        self._away.setFocus()
        self.renew()

    def _ask(self, point: Point) -> None:
        self._check.forget(point)
        self._errands[point].run(partial(self._check.ask, point), self._done)

    def _done(self, done: Future[None]) -> None:
        if not self._is_over:
            done.result()
            self.renew()

    def _label(self, style: Type, look: str) -> QLabel:
        label = QLabel(self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(style))
        kind(label, look)
        return label

    def _sign(self, sign: QLabel, item: Item) -> None:
        name, colour = ("check", Colour.OK) if item.is_right else ("circle-alert", Colour.WARN)
        if item.looks:
            name, colour = "clock", Colour.MUTED
        sign.setPixmap(icon(name, self._theme.colour(colour)).pixmap(QSize(SIGN, SIGN)))
        sign.setFixedWidth(SIGN)

    def _tint(self) -> None:
        for item in self._shown:
            self._sign(self._rows[item.point][0], item)
