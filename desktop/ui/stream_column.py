"""StreamColumn: the stream with what stands over it for a while: the catch-up card and the search."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.core.catch_up import (
    CatchUp,
    catch_up,
    caught_up,
    first_question,
    is_caught_up,
    is_late,
    saw_it_begin,
    wanted,
)
from desktop.core.errors import ParleyError, StoreTrouble
from desktop.core.filter import NO_FILTER
from desktop.core.link import LinkState
from desktop.core.marks import MarkKind
from desktop.core.question import Questions
from desktop.ui.announce import announce
from desktop.ui.catch_up_card import CatchUpCard
from desktop.ui.find_bar import FindBar
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.spoken import row_name
from desktop.ui.theme import Theme

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.plan.waiting_card import WaitingCard

MARGIN = 12
LOW = 480
"""px under which the card steps aside for the search, so that posts can be seen beneath it."""
LOWEST = 296
"""px under which half of the column is too little to read in."""
LARGER, LOW_LARGER, LINES_LARGER = 56, 240, 40
"""px more for the lowest, for what is low before a chat, and for the posts beneath its card, where text is twice as
large."""
WITH_CARD = 560
"""px that the column would like to have while the card is over the stream."""
ANY_ROOM = 1 << 20
_PASSES = 3


class StreamColumn(QWidget):
    """`stream` is the StreamPane, or what stands in its place while nobody is signed in: then nothing is over it.
    `clock` gives the time in UTC."""

    question_chosen = Signal(int)
    problem = Signal(object)
    """A ParleyError for the window's line."""
    hello_requested = Signal(str)
    """What a greeting begins with, before the chat."""
    focus_left = Signal()
    """What had the keyboard is gone, and nobody had it before."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        stream: QWidget,
        *,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._stream = theme, session, stream
        self._clock = clock
        self._waiting: WaitingCard | None = None
        self._above: QWidget | None = None
        """Before the chat begins."""
        self._not_waiting: datetime | None = None
        """The start of the chat whose card was put away."""
        self.joined_at = clock()
        self._decided: set[str] = set()
        self._has_card = False
        self._waits = False
        """Whether the card is decided about once older posts are read."""
        self._came_from: QWidget | None = None
        self._place: _Place | None = None
        hashtag = session.room.hashtag
        self.card = CatchUpCard(theme, hashtag, self)
        self.find_bar = FindBar(theme, hashtag, self._matches, self._show_match, self)
        self._shelf = QWidget(self)  # keeps the card off the edges
        shelf = QVBoxLayout(self._shelf)
        shelf.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        shelf.addWidget(self.card)
        self._shelf.hide()
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._shelf)
        column.addWidget(self.find_bar)
        column.addWidget(stream, 1)
        self.card.question_chosen.connect(self.question_chosen)
        self.card.post_chosen.connect(self._show_post)
        self.card.dismissed.connect(self.dismiss)
        self.find_bar.closed.connect(self._leave_find)
        if isinstance(stream, StreamPane):
            stream.head.find_requested.connect(self.open_find)
            stream.head.catch_up_requested.connect(self.open_catch_up)
            stream.view.read_line.set(session.read_to())
            stream.view.read_line.moved.connect(self._leave_at)
        self.find_bar.gone.connect(self._fit)

    # --- what it is told ---------------------------------------------------------------------------------------

    def renew(self, questions: Questions) -> None:
        """Posts, people or marks changed."""
        if not isinstance(self._stream, StreamPane):
            return
        self.find_bar.renew()
        self._waits = self._is_reading()
        if not self._waits:
            self._decide(questions)
        if self._has_card:
            self.card.renew(self._told(questions), self._clock())

    def tick(self) -> None:
        """A second went by."""
        self._wait()
        if self._waits and not self._is_reading():
            self.renew(self._session.questions())
        if self._has_card:
            self.card.tick(self._clock())

    def open_find(self) -> None:
        """Look for words; Escape comes back to where one was."""
        if not isinstance(self._stream, StreamPane):
            return
        if not self.find_bar.isVisible():
            self._remember_focus()
            self._place = _Place(self._stream)
        self._stream.view.cursor_row.is_pointed_at = True
        self.find_bar.open()
        self._fit()

    def open_catch_up(self) -> None:
        """The card again, with the keyboard in it: somebody asked for it."""
        if not isinstance(self._stream, StreamPane):
            return
        self._remember_focus()
        if not self._has_card:
            self._show_card(self._session.questions())
        if not self._shelf.isVisible():
            self.find_bar.close_bar()
        self.card.got_it.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_newest(self) -> None:
        if isinstance(self._stream, StreamPane):
            self._stream.go_to_newest()

    def go_to_read_line(self) -> None:
        if isinstance(self._stream, StreamPane):
            self._stream.go_to_read_line()

    def press_hold(self) -> None:
        """As a click on it: hold the stream, or let in what waits."""
        if isinstance(self._stream, StreamPane):
            self._stream.head.hold.press()

    def dismiss(self) -> None:
        """The card goes, and does not come by itself again in this chat."""
        self._caught_up(self._session.questions(), read=True)
        had_focus = _holds_focus(self.card)
        self._has_card = False
        self._fit()
        if had_focus:
            self._give_focus_back()

    def escape(self) -> bool:
        """What Escape does where nothing else takes it; False where there is nothing to put away."""
        if self._has_card and (_holds_focus(self.card) or not self.find_bar.isVisible()):
            self.dismiss()
        elif self.find_bar.isVisible():
            self.find_bar.close_bar()
        else:
            return False
        return True

    def places(self) -> list[QWidget]:
        """Where F6 goes: what stands over the stream, then the stream."""
        above = [self._above] if self._above is not None else []
        return [*above, self.card, self.find_bar, self._stream]

    # --- Qt ----------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """With the card it asks for the height in which that can be read: what scrolls beneath it gives way."""
        hint = super().sizeHint()
        return QSize(hint.width(), WITH_CARD if self._has_card else self.minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shelf.setMaximumHeight(self.height() // 2)
        self._wait()
        self._fit()

    def _leave_at(self, post_id: str) -> None:
        with suppress(StoreTrouble):  # a place that is lost is no reason to stay
            self._session.leave_at(post_id)

    # --- the card ----------------------------------------------------------------------------------------------

    def _is_reading(self) -> bool:
        """What was asked first may be among what is still to come."""
        link = self._session.link
        return link.unread or link.state is LinkState.CONNECTING

    def _decide(self, questions: Questions) -> None:
        """Once for every chat: is this somebody who missed its beginning?"""
        first = first_question(questions)
        if first is None or first.post_id in self._decided:
            return
        self._decided.add(first.post_id)
        marked, now = self._session.marked(), self._clock()
        if is_late(questions, self.joined_at, marked, now):
            self._show_card(questions)
        elif saw_it_begin(questions, self.joined_at):
            self._caught_up(questions, read=False)

    def _caught_up(self, questions: Questions, *, read: bool) -> None:
        marks = caught_up(questions, read=read)
        if not marks or is_caught_up(questions, self._session.marked()):
            return
        try:
            self._session.mark(put=marks)
        except ParleyError as trouble:
            self.problem.emit(trouble)

    def _show_card(self, questions: Questions) -> None:
        self._has_card = True
        self._fit()
        self.card.tell(self._told(questions), self._clock())

    def _told(self, questions: Questions) -> CatchUp:
        marked, room = self._session.marked(), self._session.room
        worth = self._session.rows(wanted(questions, marked))
        names = self._session.voices.names_of((*questions.hosts, *room.people))
        return catch_up(room, questions, worth, marked, names)

    def _fit(self) -> None:
        self.card.set_low(self.height() < self._lowest)
        aside = not self.find_bar.isHidden() and self.height() < LOW
        self._shelf.setVisible(self._has_card and not aside)
        self.updateGeometry()

    @property
    def _lowest(self) -> int:
        """Large text takes more of the height, and what is left of a card scrolls."""
        return LOWEST + round(LARGER * max(0.0, self._theme.scale - 1))

    def _show_post(self, post_id: str) -> None:
        if isinstance(self._stream, StreamPane) and self._stream.show_post(post_id):
            self._stream.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- before the chat ---------------------------------------------------------------------------------------

    def _wait(self) -> None:
        """Until it begins, a card says what will happen."""
        plan, now = self._session.room.plan, self._clock()
        waits = plan is not None and now < plan.start and plan.start != self._not_waiting
        waits = waits and self._above is None
        if waits and self._waiting is None:
            from desktop.ui.plan.waiting_card import WaitingCard

            self._waiting = WaitingCard(self._theme, self._session, self)
            self._waiting.hello_requested.connect(self.hello_requested)
            self._waiting.dismissed.connect(self._wait_no_more)
            self._column.insertWidget(0, self._waiting.shelf)
        if self._waiting is not None:
            # else the question's place says so alone
            has_room = self.height() >= self._lowest or not self.isVisible()
            larger = max(0.0, self._theme.scale - 1)
            least = self._stream.minimumSizeHint().height() + round(LINES_LARGER * larger)
            self._waiting.show_until(
                plan if waits and has_room else None,
                now,
                low=self.height() < LOW + round(LOW_LARGER * larger),
                room=self.height() - least if self.isVisible() else ANY_ROOM,
            )

    def show_above(self, card: QWidget | None) -> None:
        """A card over the posts, in place of the one that was there and of the one that waits for the chat."""
        if self._above is not None:
            self._above.hide()
            self._above.deleteLater()
        self._above = None
        if card is not None:
            self._above = QWidget(self)
            shelf = QVBoxLayout(self._above)
            shelf.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
            shelf.addWidget(card)
            self._column.insertWidget(0, self._above)
            self._above.show()
        self._wait()

    def _wait_no_more(self) -> None:
        plan = self._session.room.plan
        self._not_waiting = None if plan is None else plan.start
        self._wait()
        self.focus_left.emit()

    # --- the search --------------------------------------------------------------------------------------------

    def _matches(self, words: str) -> tuple[str, ...]:
        """Newest first, without what is muted: it cannot be shown."""
        found, marked = self._session.find(words), self._session.marked()
        if not (marked.keys(MarkKind.MUTE_PERSON) or marked.keys(MarkKind.MUTE_WORD)):
            return found
        muted = {row.key for row in self._session.rows(found) if row.is_muted}
        return tuple(post_id for post_id in found if post_id not in muted)

    def _show_match(self, post_id: str) -> bool:
        if not isinstance(self._stream, StreamPane) or not self._stream.show_post(post_id):
            return False
        for row in self._session.rows([post_id]):
            tags = {tag.casefold() for tag in self._session.room.tags}
            announce(self.find_bar, row_name(row, self._clock(), tags))
        return True

    def _leave_find(self) -> None:
        """Whoever went on to a post stays there; everybody else is back where they were."""
        if not isinstance(self._stream, StreamPane):
            return
        self._stream.view.cursor_row.is_pointed_at = False
        if _holds_focus(self.find_bar):
            if self._place is not None:
                self._place.go_back(self._stream)
            self._give_focus_back()
        self._stream.view.viewport().update()

    # --- the keyboard ------------------------------------------------------------------------------------------

    def _remember_focus(self) -> None:
        focused = QApplication.focusWidget()
        if (
            focused is not None
            and not self.find_bar.isAncestorOf(focused)
            and not self.card.isAncestorOf(focused)
        ):
            self._came_from = focused

    def _give_focus_back(self) -> None:
        before, self._came_from = self._came_from, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_left.emit()


class _Place:
    """Where somebody was in the stream: what they let through, the row that they followed, the one that was current."""

    def __init__(self, stream: StreamPane) -> None:
        view = stream.view
        self._filter = NO_FILTER if stream.model is None else stream.model.filter
        self._at_newest, self._anchor, self._current = view.at_newest, view.column.anchor, view.cursor_row.key
        self._stood_at = view.arranging.stands_at() or 0

    def go_back(self, stream: StreamPane) -> None:
        view = stream.view
        if stream.model is not None and stream.model.filter != self._filter:
            stream.set_filter(self._filter)
        current = view.index_of(self._current) if self._current else None
        if current is None:
            view.cursor_row.clear()
        else:
            view.cursor_row.point_at(current)
        key, offset = self._anchor
        index = view.index_of(key)
        if self._at_newest or index is None:
            view.to_newest()
            return
        offset += self._stood_at - (view.arranging.stands_at() or 0)  # what stands over the stream goes yet
        bar = view.verticalScrollBar()
        for _ in range(_PASSES):  # heights on the way there are estimates until they are seen
            bar.setValue(bar.value() + view.row_box(index).top() - offset)


def _holds_focus(place: QWidget) -> bool:
    focused = QApplication.focusWidget()
    return focused is not None and (focused is place or place.isAncestorOf(focused))
