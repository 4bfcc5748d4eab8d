"""PersonList: a card with a line for each of a few people, which does not move under a hand that is about to press."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.brief_text import MOST_LINES
from desktop.ui.faces import Faces
from desktop.ui.glance.person_row import Line, PersonRow
from desktop.ui.mirror import set_margins
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent

    from desktop.ui.shown_pictures import ShownPictures

MOST = 12
"""Lines at once; the others are counted."""
_BORDER = 4
"""px of the ring around what scrolls, above and beneath."""


class PersonList(QFrame):
    """While the pointer or the keyboard is in it, lines are only added, at the end; the rest follows when it left."""

    chosen = Signal(str)
    acted = Signal(str)
    done = Signal(str)
    kept = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        empty: str,
        *,
        rows: int,
        lines: int = MOST_LINES,
        parent: QWidget | None = None,
    ) -> None:
        """`rows` of so many `lines` are in sight, the others are scrolled to. `empty` is said where there is nobody;
        where that is empty, too, the card is not there then."""
        super().__init__(parent)
        kind(self, "card")
        self._theme, self._title, self._empty = theme, title, empty
        self._in_sight, self._row_lines = rows, lines
        self._rows: list[PersonRow] = []
        self._lines: tuple[Line, ...] = ()
        self._wanted: tuple[Line, ...] = ()
        self._rest = 0
        self._fits: tuple[int, bool, int] | None = None
        """What its height was made for: rows in sight, whether nobody is in it, and how many have no row."""
        self._now: datetime | None = None
        self.faces = Faces(title, self)
        self._making = QTimer(self)
        self._making.setSingleShot(True)
        self._making.timeout.connect(self._make)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._inside = FittedColumn()
        kind(self._inside, "surface")
        self._scroll = FittingScroll(self._inside, self)
        self._scroll.set_name(title)
        self._head, self._nobody, self._more = QLabel(self), QLabel(empty, self), QLabel(self)
        self._lay_out()
        self._add_row()
        self._fit()
        self._say_head()

    def show_pictures(self, pictures: ShownPictures | None) -> None:
        self.faces.show_pictures(pictures)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What it shows."""
        return self._lines

    def set_rows(self, rows: int) -> None:
        """How many are in sight at once."""
        if rows != self._in_sight:
            self._in_sight = rows
            self._fit()

    def show_lines(self, lines: Sequence[Line], *, at_once: bool = False) -> None:
        """Show these, oldest first; `at_once` although somebody is in it: what they pressed changed it."""
        self._wanted = tuple(lines[:MOST])
        self._rest = len(lines) - len(self._wanted)
        if self._wanted != self._lines:
            self._follow(at_once=at_once)
        self._say_head()

    def tick(self, now: datetime) -> None:
        """A second went by."""
        self._now = now
        self._follow(at_once=False)
        for row in self._rows[: len(self._lines)]:
            row.tick(now)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._follow(at_once=False)

    def settle(self) -> None:
        """Show what is so by now, although somebody is in it."""
        self._follow(at_once=True)

    # --- inside --------------------------------------------------------------------------------------------------

    def _is_in_use(self) -> bool:
        focused = QApplication.focusWidget()
        return self.underMouse() or (focused is not None and self.isAncestorOf(focused))

    def _follow(self, *, at_once: bool) -> None:
        kept = self._wanted
        if not at_once and self._lines and self._is_in_use():
            known = {line.key for line in self._lines}
            new = [line for line in self._wanted if line.key not in known]
            kept = (*self._lines, *new)[:MOST]
        if kept == self._lines:
            return
        self._lines = kept
        self._show_rows()

    def _show_rows(self) -> None:
        for place, row in enumerate(self._rows):
            if place < len(self._lines):
                row.show_line(self._lines[place])
                if self._now is not None:
                    row.tick(self._now)
            row.setVisible(place < len(self._lines))
        if len(self._rows) < len(self._lines):
            self._making.start()
        self._fit()

    def _make(self) -> None:
        """One row at a time: each takes more than a millisecond, once."""
        self._add_row()
        self._show_rows()

    def _add_row(self) -> None:
        row = PersonRow(self._theme, self.faces, self._row_lines, self._inside)
        row.hide()
        row.chosen.connect(self.chosen)
        row.acted.connect(self.acted)
        row.done.connect(self.done)
        row.kept.connect(self.kept)
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _fit(self) -> None:
        """The place of the lines in sight is kept where something is said of nobody: what stands beneath stays."""
        count = self._in_sight if self._empty else min(self._in_sight, len(self._lines))
        fits = count, not self._lines, self._rest
        if fits == self._fits:
            return
        self._fits = fits
        frame = 2 * self._scroll.frameWidth() + _BORDER
        self._scroll.setFixedHeight(
            count * self._rows[0].height() + max(0, count - 1) * self._column.spacing() + frame
        )
        self._nobody.setVisible(not self._lines and bool(self._empty))
        self._more.setText(counted("and %n more", "and %n more", self._rest))
        self._more.setVisible(self._rest > 0)
        if not self._empty:
            self.setVisible(bool(self._lines))

    def _say_head(self) -> None:
        count = len(self._lines) + self._rest
        said = f"{self._title} · {QLocale().toString(count)}" if count else self._title
        if said != self._head.text():
            self._head.setText(said)
            self.setAccessibleName(said)

    def _lay_out(self) -> None:
        for label, look, style in (
            (self._head, "text", Type.CONTROL_BOLD),
            (self._nobody, "muted", Type.QUIET),
            (self._more, "muted", Type.SMALL),
        ):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(self._theme.font(style))
            kind(label, look)
        self._nobody.setWordWrap(True)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._nobody)
        self._column.addWidget(self._more)
        self._column.addStretch(1)
        whole = QVBoxLayout(self)
        set_margins(whole, 16, 12, 12, 12)
        whole.setSpacing(8)
        whole.addWidget(self._head)
        whole.addWidget(self._scroll)
