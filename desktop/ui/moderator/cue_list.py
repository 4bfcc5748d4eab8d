"""CueList: the run sheet in order: what is done in a line each, the next one large, and what comes after it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.core.cue import Cue
from desktop.core.question import Questions
from desktop.core.run_sheet import RunSheet
from desktop.ui.mirror import set_margins
from desktop.ui.moderator.cue_drag import CueDrag, Waiting
from desktop.ui.moderator.cue_row import CueRow
from desktop.ui.moderator.cue_shown import CueShown, shown
from desktop.ui.moderator.next_cue import NextCue
from desktop.ui.prose import Prose
from desktop.ui.style import kind
from desktop.ui.theme import Type
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop.ui.theme import Theme

GAP = 8
ABOVE = 76
"""px of what is done that stay in sight over the next cue."""


class CueList(QScrollArea):
    """Follows the next cue: it scrolls there when another one becomes it, unless the keyboard is in the list."""

    asked = Signal(str, str)
    """An Act, and the cue's id."""
    moved = Signal(str, int)
    """A cue's id, and the place among those that wait where a person dragged it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: dict[str, CueRow] = {}
        self._order: list[QWidget] = []
        self._followed = ""
        self._sheet: RunSheet | None = None
        self._questions: Questions | None = None
        self._seen: tuple[object, ...] = ()
        self.next = NextCue(theme, self)
        self.next.asked.connect(self.asked)
        self.next.hide()
        self._waiting: list[str] = []
        self._drag = CueDrag(self, GAP, self._rows_waiting)
        self._drag.watch(self.next, lambda: self.next.cue_id)
        self._drag.landed.connect(self.moved)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Run sheet"))
        self.viewport().setAccessibleName(tr("Run sheet"))
        kind(self, "reading")
        inside = QWidget()
        kind(inside, "surface")
        self._column = QVBoxLayout(inside)
        set_margins(self._column, 14, 2, 10, 12)
        self._column.setSpacing(GAP)
        self._nothing = Prose(theme, inside)
        self._nothing.say(
            tr(
                "Nothing is on the run sheet yet. Add the welcome and the questions, or import them from a list."
            ),
            Type.QUIET,
        )
        self._nothing.hide()
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_sheet(
        self, sheet: RunSheet, questions: Questions, now: datetime, *, me: str, most: int, pays: bool
    ) -> None:
        """`me` is who acts and posts (empty: nobody), `most` what fits into a post; `pays`: prices are said."""
        coming = sheet.next
        late = sheet.overdue(now)
        seen = (now.replace(second=0, microsecond=0), me, most, pays, late // timedelta(minutes=1))
        doubled = sheet.doubled

        def tell(cue: Cue, put_off: timedelta = timedelta(0)) -> CueShown:
            return shown(
                sheet,
                cue,
                questions,
                now,
                me=me,
                most=most,
                pays=pays,
                is_next=cue is coming,
                is_double=cue.number in doubled and cue.is_question,
                late=put_off if cue.is_waiting else timedelta(0),
            )

        is_same = sheet is self._sheet and questions is self._questions and seen == self._seen
        self._sheet, self._questions, self._seen = sheet, questions, seen
        if is_same and sheet.held_since is None:
            if coming is not None:  # its seconds are counted
                line = tell(coming)
                self.next.show_cue(line, sheet, now, me)
            return
        waiting = self._waiting = [cue.id for cue in sheet.cues if cue.is_waiting]
        order: list[QWidget] = []
        put_off = timedelta(0)
        for cue in sheet.cues:
            is_next = cue is coming
            line = tell(cue, put_off)
            if is_next:
                put_off = late
                self.next.show_cue(line, sheet, now, me)
                order.append(self.next)
            else:
                place = waiting.index(cue.id) if cue.is_waiting else 0
                order.append(self._row(line, place, len(waiting), me))
        self._drop({cue.id for cue in sheet.cues} - ({coming.id} if coming is not None else set()))
        self._arrange(order)
        self._drag.renew()
        self.next.setVisible(coming is not None)
        self._nothing.setVisible(not order)
        if coming is not None and coming.id != self._followed:
            self._followed = coming.id
            QTimer.singleShot(0, self, self._follow)  # it has no place yet

    def take_focus(self, cue_id: str) -> None:
        """The keyboard goes on with this cue, wherever it stands now."""
        if cue_id in self._rows:
            self._rows[cue_id].take_focus()
        elif cue_id == self.next.cue_id:
            self.next.post.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._follow)

    def _row(self, line: CueShown, place: int, count: int, handle: str) -> CueRow:
        row = self._rows.get(line.cue.id)
        if row is None or row.is_done is not line.is_done:
            self._remove(line.cue.id)
            row = self._rows[line.cue.id] = CueRow(self._theme, is_done=line.is_done, parent=self.widget())
            row.asked.connect(self.asked)
            if not line.is_done:
                self._drag.watch(row.body, partial(str, line.cue.id))
        row.show_cue(line, place, count, handle)
        return row

    def _rows_waiting(self) -> Waiting:
        shown: dict[str, QWidget] = {**self._rows, self.next.cue_id: self.next}
        return [(cue_id, shown[cue_id]) for cue_id in self._waiting if cue_id in shown]

    def _drop(self, kept: set[str]) -> None:
        for cue_id in [one for one in self._rows if one not in kept]:
            self._remove(cue_id)

    def _remove(self, cue_id: str) -> None:
        if (old := self._rows.pop(cue_id, None)) is not None:
            self._drag.forget(old.body)
            self._column.removeWidget(old)
            self._order = [one for one in self._order if one is not old]
            old.hide()
            old.deleteLater()

    def _arrange(self, order: Sequence[QWidget]) -> None:
        if self._order == list(order):
            return
        for part in self._order:
            self._column.removeWidget(part)
        for place, part in enumerate(order):
            self._column.insertWidget(place, part)
            part.show()
        self._order = list(order)

    def _follow(self) -> None:
        focused = QApplication.focusWidget()
        if self.next.isVisible() and (focused is None or not self.isAncestorOf(focused)):
            bar = self.verticalScrollBar()
            room = max(0, self.viewport().height() - self.next.height())
            bar.setValue(self.next.y() - min(room, ABOVE))
