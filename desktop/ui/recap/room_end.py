"""RoomEnd: an open room's part for when its chat is over: what is offered then, and the page in the posts' place."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop.core.ended import Ended, dismissed, ended, is_dismissed
from desktop.core.errors import ParleyError
from desktop.ui.columns import NARROW
from desktop.ui.recap.offer import RecapOffer
from desktop.ui.recap.words import people_words, questions_words
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.core.question import Questions
    from desktop.services.session import Session
    from desktop.ui.recap.page import AfterPage
    from desktop.ui.room_places import RoomPlaces
    from desktop.ui.theme import Theme

LOW, LOW_IF_NARROW = 600, 480
"""px of the room's height under which the offer would take from the composer, with the question beside it and above
it; the pages are a key away all the same."""
LOOK_EVERY = timedelta(seconds=5)
"""How often a clock alone may end a chat."""


class RoomEnd(QObject):
    """Whatever it shows stands beside the composer, and drafts go into that alone."""

    drafted = Signal(object)
    answer_requested = Signal(int)
    post_chosen = Signal(str)
    told = Signal(str)
    problem = Signal(object)
    keyboard_left = Signal()
    """What had the keyboard is gone."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        *,
        clock: Callable[[], datetime],
        open_url: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self._clock, self._open_url = clock, open_url
        self._places: RoomPlaces | None = None
        self._is_low = True
        self._looked: datetime | None = None
        self._was_over = False
        self.is_over = False
        """A chat was here, and another has not begun."""
        self._chat: Ended | None = None
        self._page: AfterPage | None = None
        self._answers = 0
        """How many there were as the page was opened."""
        self._ticked: frozenset[str] = frozenset()
        """What was chosen to be quoted as the recap was left."""
        self.offer = RecapOffer(theme, parent)
        parent.installEventFilter(self)
        self.offer.recap_wanted.connect(self.open_recap)
        self.offer.hour_wanted.connect(self.open_hour)
        self.offer.dismissed.connect(self._dismiss)

    def stand_in(self, places: RoomPlaces) -> None:
        """Where pages are shown."""
        self._places = places
        places.stream_wanted.connect(self._leave)

    # --- what it is told ---------------------------------------------------------------------------------------

    def renew(self, *, only_posts: bool = False) -> None:
        """Posts, marks or the plan changed. `only_posts`: nothing else did, and they come in floods."""
        session, now = self._session, self._clock()
        if session.account is None:
            return
        questions = session.questions()
        looked = self._looked is not None and now - self._looked < LOOK_EVERY
        if only_posts and looked and questions.is_over is self._was_over:
            return
        self._looked, self._was_over = now, questions.is_over
        chat = ended(questions, session.room.plan, now, session.said_since)
        self.is_over = chat is not None
        if self._page is not None:
            self._page.show_since(max(0, _answers(questions) - self._answers))
        self._chat = None if chat is None or is_dismissed(chat, session.marked()) else chat
        # It stays beside the page it opened, which is one of two; where there is hardly room to write it is not there.
        if self._chat is None or self._is_low:
            self.offer.hide()
            return
        asked, people = len(questions.by_number), questions.glance.people
        figures = [questions_words(asked)] if asked else []
        figures += [people_words(people)] if people else []
        self.offer.offer(", ".join(figures), leads=session.moderates)

    def tick(self) -> None:
        """A second went by."""
        if self._looked is None or self._clock() - self._looked >= LOOK_EVERY:
            self.renew()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The room became lower or higher."""
        if isinstance(event, QResizeEvent) and self._is_low is not _is_low(event.size()):
            self._is_low = _is_low(event.size())
            self.renew()
        return super().eventFilter(watched, event)

    # --- what a person asks for --------------------------------------------------------------------------------

    def open_recap(self) -> None:
        """The recap of the newest chat, over or not, in the posts' place."""
        from desktop.ui.recap.recap_page import RecapPage

        self._put_away()
        after = self._session.after_chat()
        page = RecapPage(self._theme, after, self._parent(), chosen=self._ticked)
        page.again_wanted.connect(self.open_recap)
        self._show(page)

    def open_hour(self) -> None:
        from desktop.ui.recap.hour_page import HourPage

        page = HourPage(self._theme, self._session.after_chat(), self._open_url, self._parent())
        page.answer_requested.connect(self._answer)
        page.again_wanted.connect(self.open_hour)
        self._show(page)

    def close_page(self) -> bool:
        """The posts are there again; False where they were."""
        if self._page is None:
            return False
        had_keyboard = self._page.isAncestorOf(self._page.window().focusWidget())
        self._leave()
        if had_keyboard:
            self.keyboard_left.emit()
        return True

    # --- inside ------------------------------------------------------------------------------------------------

    def _parent(self) -> QWidget:
        parent = self.parent()
        assert isinstance(parent, QWidget)
        return parent

    def _show(self, page: AfterPage) -> None:
        self._put_away()
        self._page, self._answers = page, _answers(self._session.questions())
        page.drafted.connect(self.drafted)
        page.post_chosen.connect(self._show_post)
        page.told.connect(self.told)
        page.problem.connect(self.problem)
        page.closed.connect(self.close_page)
        if self._places is not None:
            self._places.show_page(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _put_away(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self._ticked = page.ticked or self._ticked
            if self._places is not None:
                self._places.show_page(None)
            page.hide()
            page.deleteLater()

    def _leave(self) -> None:
        """The page goes."""
        self._put_away()
        self.renew()

    def _show_post(self, post_id: str) -> None:
        self._leave()
        self.post_chosen.emit(post_id)

    def _answer(self, number: int) -> None:
        self._leave()
        self.answer_requested.emit(number)

    def _dismiss(self) -> None:
        if self._chat is None:
            return
        try:
            self._session.mark(put=[dismissed(self._chat)])
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return
        self.renew()
        self.keyboard_left.emit()
        self.told.emit(tr("Put away for this chat. Ctrl+Shift+B brings its recap, Ctrl+Shift+Y your hour."))


def _answers(questions: Questions) -> int:
    return sum(one.answer_count for one in questions.by_number)


def _is_low(room: QSize) -> bool:
    return room.height() < (LOW_IF_NARROW if room.width() < NARROW else LOW)
