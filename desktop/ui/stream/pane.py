"""Stream pane: the posts of a room with what stands around them: head, filters, the "n new" pill, the empty state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.filter import NO_FILTER, Filter, What
from desktop.core.link import Link
from desktop.core.marks import NOTHING_MARKED, Marked, MarkKind
from desktop.ui.announce import announce
from desktop.ui.models.hold import NOTHING_WAITS, Waiting
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.decision import mute_word_decision, note_decision, taken_back
from desktop.ui.stream.empty import StreamEmpty
from desktop.ui.stream.head import StreamHead
from desktop.ui.stream.head_field import HeadField
from desktop.ui.stream.mark_menu import MUTE_WORD
from desktop.ui.stream.pills import OUTSIDE, Pills
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.row_parts import NOTE
from desktop.ui.stream.view import StreamView
from desktop.ui.stream.words import empty_words, new_words, nothing_fits_words, still_held_words
from desktop.ui.theme import Colour, Order, Theme
from desktop.ui.translate import tr


class StreamPane(QWidget):
    """Shows a TimelineModel. `clock` gives the time in UTC."""

    link_clicked = Signal(str)
    action_requested = Signal(str, str)
    """As StreamView's, but for what is typed first: notes, and words to mute."""
    decided = Signal(object)
    """A Decision about a post, a person or a word."""

    told = Signal(str)
    """A sentence for the window's line."""

    def __init__(
        self,
        theme: Theme,
        capabilities: Capabilities,
        *,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._capabilities = theme, capabilities
        self._link: Link | None = None
        self.head = StreamHead(theme, capabilities, self._marked, self, without_hashtag=self._without_hashtag)
        self.field = HeadField(theme, self)
        self.view = StreamView(theme, capabilities, clock=clock, parent=self)
        self._empty = StreamEmpty(theme, self.view.viewport())
        self._pills = Pills(theme, self)
        self._column = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.field)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.link_clicked.connect(self.link_clicked)
        self.view.action_requested.connect(self._ask)
        self.view.unseen_changed.connect(self._show_new)
        self.view.read_line.way_changed.connect(self._pills.show_read)
        self._pills.newest.clicked.connect(self.go_to_newest)
        self._pills.read.clicked.connect(self.go_to_read_line)
        self.head.chosen.connect(self.set_filter)
        self.head.hold.label_of = self._label_of
        self.head.hold.wished.connect(self._hold)
        self.head.hold.let_in.connect(self._let_in)
        self.head.mark_dropped.connect(lambda kind, key: self.decided.emit(taken_back(MarkKind(kind), key)))
        self.head.mute_word_requested.connect(self._ask_word)
        self.field.done.connect(self._typed)
        self.field.left.connect(lambda: self.view.setFocus(Qt.FocusReason.OtherFocusReason))
        self._empty.show_all_requested.connect(lambda: self.set_filter(NO_FILTER))
        for placed in (self.view, self.view.viewport()):
            placed.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()

    def hasHeightForWidth(self) -> bool:
        """It takes what is left: a layout would give it the height that it likes, from what stands over it."""
        return False

    @property
    def model(self) -> TimelineModel | None:
        return self.view.model

    def set_model(self, model: TimelineModel | None) -> None:
        """Show another room's rows."""
        if self.view.model is not None:
            self.view.model.disconnect(self)
        self.view.set_model(model)
        self.head.hold.show_state(False, NOTHING_WAITS)
        if model is not None:
            model.waiting_changed.connect(self._show_waiting)
            for change in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                change.connect(self._show_empty)
            model.for_me_changed.connect(self.head.show_for_me)
            self.head.show_for_me(model.for_me)
            self.head.show_filter(model.filter)
        self._show_new(self.view.unseen.count, self.view.unseen.from_host)
        self._show_empty()

    def _without_hashtag(self) -> int:
        return 0 if self.model is None else self.model.without_hashtag

    def set_link(self, link: Link) -> None:
        """The state of the room's connection."""
        self._link = link
        self._show_empty()

    def set_filter(self, chosen: Filter) -> None:
        """Show what passes `chosen`."""
        if self.model is not None:
            self.model.set_filter(chosen)
        self.head.show_filter(chosen)
        self._show_empty()

    def set_abilities(self, capabilities: Capabilities, *, moderates: bool) -> None:
        """What goes out from here, and whether the person hosts, and so may pin."""
        self.view.set_abilities(capabilities, moderates=moderates)

    def show_question(self, number: int | None) -> None:
        """The question on the card: "This question" is that one."""
        if self.model is None:
            return
        question = None if number is None else self.model.questions.get(number)
        self.head.show_question(question)
        chosen = self.model.filter
        if chosen.what is What.QUESTION and question is None:
            self.set_filter(replace(chosen, what=What.ALL, number=None))
        elif chosen.what is What.QUESTION and chosen.number != number:
            self.set_filter(replace(chosen, number=number))

    def show_post(self, post_id: str) -> bool:
        """Bring a post into sight and make it current; a filter that hides it ends. False where the store does not
        have it, or where it is muted."""
        model = self.model
        if model is None or not model.bring(post_id):
            return False
        if model.index_of(post_id) is None:
            self.set_filter(NO_FILTER)
        return self.view.show_row(post_id)

    def keep_typed(self) -> str:
        """A note that is being written is kept: the room leaves the screen. What of it could not be."""
        if self.field.is_changed and self.field.about != MUTE_WORD:
            self._typed(self.field.about, self.field.type_out())
        return self.field.unsaved

    def go_to_newest(self) -> None:
        """Of what is let in: while the stream is held, what waits goes on to wait, and that is said."""
        self.view.to_newest()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        hold = self.head.hold
        if hold.is_on and hold.waiting.total:
            self.told.emit(still_held_words(hold.waiting.total))

    def go_to_read_line(self) -> None:
        """Where the person stopped reading comes into sight."""
        if self.view.to_read_line():
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            announce(self, tr("Nothing has come since you stopped reading."))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        below = self.view.geometry().bottom() + 1  # what is kept free there for the pills
        painter.fillRect(0, below, self.width(), self.height() - below, self._theme.colour(Colour.SURFACE))
        painter.fillRect(0, below, self.width(), 1, self._theme.colour(Colour.LINE))
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _marked(self) -> Marked:
        return NOTHING_MARKED if self.model is None else self.model.marked

    def _ask(self, action_id: str, key: str) -> None:
        """What needs words is asked for here; everything else is for the room."""
        row = None if self.model is None else self.model.loaded(key)
        if action_id == MUTE_WORD:
            self._ask_word()
        elif action_id == NOTE and row is not None:
            words = tr("Your note about @%1's post. Nobody else sees it.", one_line(row.author.username))
            self.field.open(key, words, tr("Your note"), tr("Keep note"), row.note)
        else:
            self.action_requested.emit(action_id, key)

    def _ask_word(self) -> None:
        words = tr("Posts with this word, or these words, are not shown in this room.")
        self.field.open(MUTE_WORD, words, tr("Word to mute"), tr("Mute"))

    def _typed(self, about: str, text: str) -> None:
        decision = mute_word_decision(text) if about == MUTE_WORD else note_decision(about, text)
        if decision is not None:
            self.decided.emit(decision)

    def _hold(self, on: bool) -> None:
        if self.model is not None:
            self.model.set_holding(on)

    def _label_of(self, number: int) -> str:
        question = None if self.model is None else self.model.questions.get(number)
        return f"{'Q' if question is None else question.letter}{number}"

    def _let_in(self, number: int) -> None:
        if self.model is not None:
            self.model.release(number)

    def _show_waiting(self, waiting: Waiting) -> None:
        self.head.hold.show_waiting(waiting)
        self._show_new(self.view.unseen.count, self.view.unseen.from_host)

    def _show_new(self, count: int, from_host: int) -> None:
        on_top = self._theme.order is Order.NEWEST_FIRST
        goes = tr("Go to the newest post (%1)", tr("Home") if on_top else tr("End"))
        hold = self.head.hold
        still = still_held_words(hold.waiting.total) if hold.is_on and hold.waiting.total else ""
        said = new_words(count, from_host) if count else ""
        self._pills.show_new(said, f"{goes}. {still}" if still else goes)

    def _show_empty(self) -> None:
        model = self.view.model
        blank = model is not None and model.rowCount() == 0 and model.room is not None
        if not blank and self._empty.isHidden():
            return
        if model is not None and model.filter.is_on:
            self._empty.say(*nothing_fits_words(model.filter), show_all=True)
        elif model is not None and model.is_any_loaded:
            self._empty.say(*nothing_fits_words(NO_FILTER))
        elif model is not None and model.room is not None:
            self._empty.say(*empty_words(self._link, model.room.hashtag, self._capabilities.network))
        self._empty.setVisible(blank)
        self.view.setAccessibleDescription(self._empty.words if blank else "")
        self._place()

    def _place(self) -> None:
        covered = self._theme.order is Order.NEWEST_FIRST and not self.field.isHidden()
        self._pills.place(self.view.geometry(), 0 if covered else OUTSIDE)
        place = self.view.viewport().rect()
        self._empty.setGeometry(place)
        is_blank = not self._empty.isHidden()
        self.view.setMinimumHeight(self._empty.heightForWidth(place.width()) if is_blank else 0)

    def _dress(self) -> None:
        self._pills.dress()
        at_the_bottom = self._theme.order is Order.OLDEST_FIRST
        self._column.setContentsMargins(0, 0, 0, OUTSIDE if at_the_bottom else 0)
        self._show_new(self.view.unseen.count, self.view.unseen.from_host)
        self._place()
        self.update()
