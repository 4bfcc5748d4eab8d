"""PastPage: a room as it was in an earlier chat: its posts with what they were then, its questions, and the way back"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.filter import NO_FILTER, Filter, What
from desktop.core.question import Question, Questions
from desktop.core.room import Room
from desktop.ui.archive.act_row import ActRow
from desktop.ui.archive.acts import Acts, ArchivedChat
from desktop.ui.archive.text_row import MOST_LINES, TextRow
from desktop.ui.archive.words import span_words
from desktop.ui.columns import NARROW
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.find_bar import FindBar
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.plan.parts import button
from desktop.ui.question.fitting_scroll import FittedColumn
from desktop.ui.question.words import answers_words, label_words
from desktop.ui.stream.pane import StreamPane
from desktop.ui.stream.words import moment_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

SIDE = 320
LOW = 2
"""Questions that stand over the posts, where the window is narrow; the others are scrolled to."""


@dataclass(frozen=True, slots=True)
class Past:
    """What of a room is shown: one chat, or (`chat` is None) what was said around a moment between two."""

    room: Room
    at: datetime
    chat: ArchivedChat | None = None
    questions: Questions = field(default_factory=Questions)
    answers: Mapping[int, int] = field(default_factory=dict)
    """As its transcript and report count them, by the question's number."""


class PastPage(QWidget):
    """`model` holds the posts up to the end of that chat. What can be decided about a post is asked of `stream`."""

    left = Signal()
    """Back to the room as it is now."""

    def __init__(
        self,
        theme: Theme,
        past: Past,
        model: TimelineModel,
        capabilities: Capabilities,
        acts: Acts,
        *,
        clock: Callable[[], datetime],
        find: Callable[[str], Sequence[str]] = lambda _: (),
        parent: QWidget | None = None,
    ) -> None:
        """`find` gives the ids of its posts with the words, newest first."""
        super().__init__(parent)
        self._theme, self.past, self.model = theme, past, model
        model.setParent(self)
        self.stream = StreamPane(theme, capabilities, clock=clock, parent=self)
        self.stream.setAccessibleName(tr("Posts"))
        self.stream.head.hide()
        self.stream.set_model(model)
        posts = tr("Posts from %1", capabilities.mark or capabilities.network)
        self._source = posts if capabilities.links else tr("Practice posts")
        chat = past.chat
        if chat is None:
            when = moment_words(past.at)
        else:
            when = span_words(chat.sitting.starts, chat.sitting.ends)
            when = " · ".join(filter(None, (chat.sitting.title, when)))
        self.setAccessibleName(f"#{past.room.hashtag}, {when}")
        self._rows = [self._row(question) for question in past.questions.by_number]
        self._side = self._made_side()
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(0)
        self._body.addWidget(self.stream, 1)
        self._body.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._made_head(when, acts))
        self._find_bar = FindBar(theme, past.room.hashtag, find, self.stream.show_post, self)
        self._find_bar.closed.connect(self._leave_find)
        column.addWidget(self._find_bar)
        column.addLayout(self._body, 1)
        self.setFocusProxy(self.stream)

    def open_find(self) -> None:
        """Look for words in that chat; Escape comes back to its posts."""
        self.stream.view.cursor_row.is_pointed_at = True
        self._find_bar.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._find_bar.isVisible():
            self._find_bar.close_bar()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As a room does it: in a narrow window the questions are over the posts."""
        super().resizeEvent(event)
        is_narrow = self.window().width() < NARROW
        way = QBoxLayout.Direction
        self._body.setDirection(way.BottomToTop if is_narrow else way.LeftToRight)
        most = 16_777_215
        for row in self._rows:
            row.show_lines(1 if is_narrow else MOST_LINES)
        self._side.setMaximumHeight(self._whole_rows() if is_narrow else most)
        self._side.setMinimumWidth(0 if is_narrow else SIDE)
        self._side.setMaximumWidth(most if is_narrow else SIDE)

    def _whole_rows(self) -> int:
        """px that show so many questions and none by half."""
        shown = self._rows[:LOW]
        heights = [row.heightForWidth(max(200, self.width() - 24)) for row in shown]
        return sum(heights) + 8 * max(0, len(shown) - 1) + (24 if len(shown) == len(self._rows) else 20)

    def _leave_find(self) -> None:
        self.stream.view.cursor_row.is_pointed_at = False
        self.stream.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- inside ------------------------------------------------------------------------------------------------

    def _made_head(self, when: str, acts: Acts) -> QWidget:
        head = QWidget(self)
        kind(head, "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        name, said, source = (
            QLabel(f"#{self.past.room.hashtag}", head),
            ElidedLabel(head),
            QLabel(self._source, head),
        )
        name.setFont(self._theme.font(Type.ROOM))
        said.setFont(self._theme.font(Type.TEXT))
        source.setFont(self._theme.font(Type.SMALL))
        kind(said, "muted")
        kind(source, "muted")
        said.set_whole(when)
        back = button(self._theme, tr("Back to now"), "small-soft", head)
        back.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(name)
        row.addWidget(said, 1)
        row.addWidget(source)
        row.addWidget(back)
        column = QVBoxLayout(head)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        if self.past.chat is not None:
            shown = ActRow(self._theme, self.past.chat, acts, head, without=("open",))
            if not shown.is_empty:
                column.addWidget(shown)
            else:
                shown.hide()
        return head

    def _made_side(self) -> QScrollArea:
        inside = FittedColumn()
        kind(inside, "side")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for row in self._rows:
            column.addWidget(row)
        column.addStretch(1)
        side = QScrollArea(self)
        side.setFrameShape(QScrollArea.Shape.NoFrame)
        side.setWidgetResizable(True)
        side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        side.setAccessibleName(tr("Questions"))
        side.setWidget(inside)
        side.setVisible(bool(self._rows))
        side.setMinimumWidth(SIDE)
        side.setMaximumWidth(SIDE)
        return side

    def _row(self, question: Question) -> TextRow:
        """Pressed, it shows what belongs to it; pressed again, everything."""
        answers = answers_words(self.past.answers.get(question.number, 0), len(question.probable))
        row = TextRow(self._theme, label_words(question), question.text, self, end=answers)
        row.setCheckable(True)
        row.setAccessibleName(f"{label_words(question)}, {answers}\n{question.text}")
        row.clicked.connect(partial(self._choose, row, question))
        return row

    def _choose(self, row: TextRow, question: Question) -> None:
        on = row.isChecked()
        for other in self._rows:
            other.setChecked(on and other is row)
        self.stream.set_filter(Filter(What.QUESTION, question.number) if on else NO_FILTER)
        if question.post_id:
            self.stream.show_post(question.post_id)

    def sizeHint(self) -> QSize:
        return QSize(800, 600)
