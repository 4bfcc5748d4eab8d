"""RoomPlaces: where an open room's parts stand: side by side, or in a narrow window one above the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop.ui.columns import (
    DESK_FIRST,
    DESK_LEAST,
    DESK_MOST,
    NARROW,
    ROOMY,
    SIDE_LEAST,
    STREAM_LEAST,
    Arrangement,
    Columns,
    Side,
)
from desktop.ui.question.fold import QuestionFold
from desktop.ui.question.pane import QuestionPane
from desktop.ui.stream_column import StreamColumn
from desktop.ui.tab_order import first_focus, holds, next_place

if TYPE_CHECKING:
    from desktop.ui.moderator.desk import ModeratorDesk
    from desktop.ui.theme import Theme


class RoomPlaces(QWidget):
    """Wide: stream and side, with the host's desk as a third column where there is room. Narrow: the question above the
    stream, the composer across the bottom, and the desk takes turns with the stream."""

    stream_wanted = Signal()
    """Something is to be seen in the stream while a page stands in its place."""

    def __init__(
        self,
        theme: Theme,
        stream: StreamColumn,
        question: QuestionPane,
        fold: QuestionFold,
        dock: Sequence[QWidget],
        band: QWidget,
        parent: QWidget,
    ) -> None:
        """`dock` stands together, its last part at the bottom; `band` over everything."""
        super().__init__(parent)
        self._theme = theme
        self._stream, self._question, self._fold = stream, question, fold
        self._desk: ModeratorDesk | None = None
        self._page: QWidget | None = None
        self._arrangement = Arrangement()
        self._is_covered = False
        self._over: tuple[QWidget, QWidget | None] | None = None
        self._is_narrow, self._has_desk_column = False, False
        self._width: float = ROOMY
        self.dock = QWidget(self)
        docked = _column(self.dock, 0)
        for part in dock:
            docked.addWidget(part)
        self._composer = dock[-1]
        self._middle = QWidget(self)
        self._turns = _column(self._middle, 0, 0)
        self._turns.addWidget(stream, 1)
        self._side = Side(theme, self)
        self._side_column = _column(self._side, 16)
        self._inner = Columns(self._middle, self._side, self)
        self._desk_place = QWidget(self)
        self._desk_column = _column(self._desk_place, 0)
        self._outer = Columns(self._desk_place, self._inner, self, wide=1)
        self._above, self._below = QWidget(self), QWidget(self)
        self._top, self._bottom = _column(self._above, 12), _column(self._below, 12)
        self._top.addWidget(fold)
        self._outer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        whole = _column(self, 0, 0)
        for part in (band, self._above, self._outer, self._below):
            whole.addWidget(part)
        fold.opened.connect(self.show_question)
        question.words_changed.connect(self._fit)
        self._place()

    # --- what it is told ---------------------------------------------------------------------------------------

    def rescale(self) -> None:
        px = self._theme.px
        self._middle.setMinimumWidth(0 if self._is_narrow else px(STREAM_LEAST))
        self._desk_place.setMinimumWidth(px(DESK_LEAST))
        self._desk_place.setMaximumWidth(px(DESK_MOST))

    def adapt(self, width: float) -> None:
        """The window is `width` px wide, as seen by the text: half as wide where that is twice as large."""
        before, self._width = self._width, width
        if [before < NARROW, before < ROOMY] != [width < NARROW, width < ROOMY]:
            self._is_narrow = width < NARROW
            self._place()

    def show_desk(self, desk: ModeratorDesk | None) -> None:
        """The host's desk, or none."""
        self._arrangement = self.arrangement
        if self._desk is not None:
            self._desk.hide()
            self._desk.turned.disconnect(self._take_turns)
            self._desk.room.covers.disconnect(self._cover_question)
        self._desk = desk
        if desk is not None:
            desk.turned.connect(self._take_turns)
            desk.room.covers.connect(self._cover_question)
        self._place()
        self._spread()

    def show_page(self, page: QWidget | None) -> None:
        """In the stream's place, and in the desk's where that takes turns with it; None gives the place back."""
        if self._page is not None:
            self._turns.removeWidget(self._page)
        self._page = page
        if page is not None:
            self._turns.insertWidget(0, page, 1)
            page.show()
        self._take_turns()

    def show_question(self, shown: bool) -> None:
        """Folded away it can only be where the window is narrow."""
        self._question.setVisible((shown or not self._is_narrow) and not self._is_covered)

    def unfold_question(self) -> None:
        if self._is_narrow:
            self._fold.setChecked(True)

    def to_stream(self) -> StreamColumn:
        """The stream's column, in sight: a page gives it its place, and the desk its turn."""
        if self._page is not None:
            self.stream_wanted.emit()
        if self._desk is not None and not self._has_desk_column:
            self._desk.column.show_posts()
        return self._stream

    def stand_over(self, card: QWidget | None, beside: QWidget | None) -> None:
        """F6 goes to `card`, which stands over the panes, and from there to what holds `beside`."""
        self._over = None if card is None else (card, beside)

    def next_pane(self, step: int) -> None:
        """F6: the desk, what stands over the stream, the stream, question, composer, and round again."""
        desk = [] if self._desk is None else [self._desk.column]
        about = [] if self._desk is None else [self._desk.upper, self._desk.lower]
        middle = self._stream.places() if self._page is None else [self._page]
        places = [*desk, *middle, self._question, *about[:1], self.dock, *about[1:]]
        if self._over is not None:
            card, beside = self._over
            held = [beside is not None and holds(place, beside) for place in places]
            places.insert(held.index(True) if True in held else 0, card)
        target = next_place(places, self.window().focusWidget(), step)
        if target is not None:
            first_focus(self._composer if target is self.dock else target).setFocus(
                Qt.FocusReason.TabFocusReason
            )

    @property
    def arrangement(self) -> Arrangement:
        """As the person has it now."""
        kept = self._arrangement
        if not self._has_desk_column:
            return kept._replace(columns=self._inner.state())
        return (
            kept._replace(desk=self._desk_place.width(), side=self._side.width())
            if self.isVisible()
            else kept
        )

    def arrange(self, arrangement: Arrangement) -> None:
        self._arrangement = arrangement
        self._spread()

    # --- Qt ----------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() <= 0:
            self._spread()
        self._fit()

    # --- inside ------------------------------------------------------------------------------------------------

    def _place(self) -> None:
        """Everything where it stands in this width; whoever has the keyboard keeps it."""
        narrow, desk, focused = self._is_narrow, self._desk, self.window().focusWidget()
        above, beneath = (self._top, self._bottom) if narrow else (self._side_column, self._side_column)
        above.addWidget(self._question, 0 if narrow else 1)
        for part in (self.dock,) if desk is None else (desk.upper, self.dock, desk.lower):
            beneath.addWidget(part)
        self._has_desk_column = desk is not None and self._width >= ROOMY
        self._desk_place.setVisible(self._has_desk_column)
        if desk is not None:
            if self._has_desk_column:
                self._desk_column.addWidget(desk.column)
            else:
                self._turns.insertWidget(0, desk.column)
            desk.show_here(takes_turns=not self._has_desk_column)
        self._side.setVisible(not narrow)
        for part in (self._above, self._below, self._fold):
            part.setVisible(narrow)
        self._question.set_compact(narrow)
        self._question.set_tight(desk is not None and not narrow)
        self.rescale()
        self._fit()
        self._take_turns()
        self.show_question(not narrow or self._fold.isChecked())
        if self.isAncestorOf(focused):
            focused.setFocus()

    def _fit(self) -> None:
        """What is asked is read whole before the host sees the room at a glance."""
        if self._desk is not None:
            units = self._theme.units
            self._desk.fit(
                round(units(self._seen_height())),
                round(units(self._question.words_height)),
                narrow=self._is_narrow,
            )

    def _seen_height(self) -> int:
        """px of it that are in sight: with large text it may be higher, and scroll."""
        outer = self.parentWidget()
        return self.height() if outer is None else min(self.height(), outer.height())

    def _cover_question(self, covered: bool) -> None:
        """The room at a glance stands in its place, where that is low."""
        if covered is not self._is_covered:
            self._is_covered = covered
            self.show_question(self._fold.isChecked())

    def _take_turns(self) -> None:
        """Stream, desk or page, where they have one place."""
        desk, has_page = self._desk, self._page is not None
        takes_turns = desk is not None and not self._has_desk_column
        instead = desk is not None and takes_turns and not desk.column.shows_posts
        self._stream.setVisible(not (instead or has_page))
        if desk is not None:
            desk.column.setVisible(not (takes_turns and has_page))

    def _spread(self) -> None:
        """The columns as wide as the person left them."""
        kept = self._arrangement
        if not self._has_desk_column:
            self._inner.restore(kept.columns)
            return
        px = self._theme.px
        desk, side = kept.desk or px(DESK_FIRST), kept.side or px(SIDE_LEAST)
        rest = self.width() - desk
        self._outer.setSizes([desk, rest])
        self._inner.setSizes([rest - side, side])


def _column(widget: QWidget, margin: int, spacing: int = 12) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(spacing)
    return column
