"""Room aloud: what is said of one open room as it happens: questions, one's own posts, trouble, and the hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.core.calm import Alert, Speech
from desktop.core.link import LinkState
from desktop.core.outbox import Entry, State
from desktop.core.question import Question, Questions
from desktop.ui.aloud.voice import aloud_of
from desktop.ui.aloud.words import asked_words, left_words, number_words
from desktop.ui.announce import announce
from desktop.ui.composer.entry_words import done_words, name_words, why_words
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.post_text import one_line
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.ui.room_pane import RoomPane

OLD = timedelta(minutes=10)
"""A question that was asked longer ago is nothing new: the network was away, or the chat was read late."""
CLOSING = timedelta(minutes=5)
"""So long before its end a chat is said to close."""
_NEEDS_SOMEBODY = frozenset({State.FAILED, State.OVERDUE})


class RoomAloud(QObject):
    """Child of its pane. What was there when the room opened is no news."""

    def __init__(self, pane: RoomPane, clock: Callable[[], datetime]) -> None:
        super().__init__(pane)
        self._pane, self.clock = pane, clock
        self._asked: int | None = None
        self._is_settled = False
        """Whether the room was read once, so that a question from now on is a new one."""
        self._entries = self._states()
        self._arrived = pane.outbox_model.arrived
        self._trouble = ""
        self._closing: datetime | None = None
        """The end of the chat that was said to close."""
        self._before: datetime | None = None
        pane.changed.connect(self.look)
        pane.posts_came.connect(self.look)
        pane.outbox_model.modelReset.connect(self._look_at_outbox)
        pane.composer.field.body_changed.connect(self._typed)
        self.look()

    def look(self) -> None:
        """Posts came, or anything else changed."""
        questions = self._pane.session.questions()
        before, self._asked = self._asked, questions.asked_number
        if self._is_reading():
            self._is_settled = False
        elif not self._is_settled:
            self._is_settled = True
        elif self._asked is not None and self._asked != before:
            question = questions.get(self._asked)
            if question is not None and self.clock() - question.asked_at < OLD:
                self._say_question(question, questions)

    def tick(self, now: datetime) -> None:
        """A second went by."""
        self._look_at_link()
        self._look_at_hour(now)

    # --- inside ------------------------------------------------------------------------------------------------

    def _is_reading(self) -> bool:
        session = self._pane.session
        behind = session.behind
        is_first = behind is not None and behind.is_first
        return is_first or session.link.unread or session.link.state is LinkState.CONNECTING

    def _say_question(self, question: Question, questions: Questions) -> None:
        announce(
            self._pane.question,
            asked_words(question, self._pane.session.room.tags, probably_host=questions.host_is_inferred),
            Speech.QUESTIONS,
        )
        if isinstance(self._pane.stream, StreamPane):
            self._pane.stream.view.voice.leave_out_one_of_the_host()
        title = tr("%1 in #%2", number_words(question), self._pane.session.room.hashtag)
        self._ring(Alert.QUESTION, title, one_line(question.whole))

    def _states(self) -> dict[int, State]:
        return {entry.id: entry.state for entry in self._pane.outbox_model.entries}

    def _look_at_outbox(self) -> None:
        model = self._pane.outbox_model
        before, self._entries = self._entries, self._states()
        for entry in model.entries:
            if entry.state in _NEEDS_SOMEBODY and before.get(entry.id) is not entry.state:
                self._say_trouble(entry)
        arrived, self._arrived = self._arrived, model.arrived
        if model.arrived is not None and model.arrived != arrived:
            announce(self._pane.outbox, done_words(model.arrived), Speech.SENT)

    def _say_trouble(self, entry: Entry) -> None:
        network = self._pane.session.capabilities.network
        why = tr("%1: %2", name_words(entry), why_words(entry, network, self.clock()))
        announce(self._pane.outbox, why, Speech.TROUBLE)
        self._ring(Alert.FAILED, tr("Your post did not go out"), why)

    def _look_at_link(self) -> None:
        band = self._pane.band
        trouble = "" if band.isHidden() else band.accessibleName()
        if trouble != self._trouble:
            announce(band, trouble or tr("The connection is back."), Speech.TROUBLE)
            self._trouble = trouble

    def _look_at_hour(self, now: datetime) -> None:
        plan, before = self._pane.session.room.plan, self._before
        self._before = now
        if plan is None or before is None:
            return
        if before < plan.start <= now < plan.end:
            announce(self._pane, tr("The chat begins now."), Speech.HOUR)
        if before < plan.end - CLOSING <= now < plan.end and self._closing != plan.end:
            self._closing = plan.end
            announce(self._pane, left_words(plan.end - now), Speech.HOUR)

    def _typed(self) -> None:
        if (aloud := aloud_of(self._pane)) is not None:
            aloud.typed()

    def _ring(self, alert: Alert, title: str, words: str) -> None:
        if (aloud := aloud_of(self._pane)) is not None:
            aloud.ring(alert, title, words)
