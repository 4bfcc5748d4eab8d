"""QuestionPane: the strip, and one card with the question, who asked it and what people answered."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.errors import ParleyError
from desktop.core.marks import Mark, MarkKind, question_key
from desktop.core.pin import STAND_IN
from desktop.core.question import Question
from desktop.core.room import Room
from desktop.core.timeline import Role
from desktop.ui.faces import Faces
from desktop.ui.models.questions import QuestionsModel
from desktop.ui.prose import Prose
from desktop.ui.question.answers import PAGE, AnswersList, read_answers
from desktop.ui.question.bar import QuestionBar, QuestionText
from desktop.ui.question.behind import BehindLine
from desktop.ui.question.beside import Beside
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.question.head import QuestionHead
from desktop.ui.question.host_field import HostField
from desktop.ui.question.note_line import NoteLine, noted
from desktop.ui.question.pin_tools import PinTools
from desktop.ui.question.planned import awaited_words, moment_words, outlook_words, unasked_words
from desktop.ui.question.strip import QuestionStrip
from desktop.ui.question.words import card_words, label_words, shown, whole_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class QuestionPane(QWidget):
    """Shows the current question, or another one while the person reads it; "Back to Q4" is always there then.

    `reads` is False while nobody is signed in: no post can be read, so no question is known.
    """

    answer_requested = Signal(int)
    host_named = Signal(str)
    link_clicked = Signal(str)
    viewed_changed = Signal()
    """The person reads another question."""
    words_changed = Signal()
    """Something else is asked on the card, or how wide it stands there: `words_height` may be another."""
    changed = Signal(str)
    """The person pinned, noted or posted something here: what, in a sentence; empty for what is seen by itself."""
    problem = Signal(object)
    unconfirmed = Signal(object)
    """What to do once the person says that they post as this account: a callable."""
    """A ParleyError for the window's line."""

    def __init__(
        self,
        theme: Theme,
        model: QuestionsModel,
        session: Session,
        *,
        reads: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._model, self._session, self._reads = theme, model, session, reads
        self._room = session.room
        self._viewed: int | None = None
        self._on_card: int | None = None
        self._known: set[int] = set()
        self._unread: set[int] = set()
        self._reading = False
        self._reading_another = True
        self._pages = 1
        self._compact = False
        self._now: datetime | None = None
        self.strip = QuestionStrip(theme, model, self)
        self._is_first_reading = False
        self._behind = BehindLine(theme, self)
        self.card = QFrame(self)
        kind(self.card, "card")
        self.card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.card.setAccessibleName(tr("Current question"))
        self.faces = Faces("question", self)
        self._head = QuestionHead(theme, self.faces, self.card)
        self._text = QuestionText(theme, self.card)
        self._beside = Beside(theme, browser=session.capabilities.links is not None, parent=self.card)
        self._bar = QuestionBar(theme, self.card)
        self._outlook = Prose(theme, self.card)
        self._pin_tools = PinTools(theme, session, self.card)
        self._note = NoteLine(theme, self.card)
        self._answers = AnswersList(theme, self.faces, self.card)
        self.host_field = HostField(theme, self.card)
        self._pin_own = QPushButton(tr("Pin a question of your own"), self.card)
        self._pin_own.setFont(theme.font(Type.TEXT))
        self._pin_own.setAccessibleName(self._pin_own.text())
        self._lay_out()
        self._connect()
        self._show()

    @property
    def viewed(self) -> Question | None:
        """The question on the card."""
        return self._model.get(self._viewed) or self._model.questions.current

    @property
    def unasked(self) -> str:
        """What is said where there is no question on the card: that the chat is being read, or what the plan says;
        empty without a plan that is heard now."""
        if self._is_first_reading:
            return tr("Parley is reading this chat. Its questions will be here in a moment.")
        plan, now = self._room.plan, self._now
        heard = plan is not None and now is not None and (not self._reads or now < plan.start)
        return unasked_words(plan, now) if heard and plan is not None and now is not None else ""

    @property
    def follows(self) -> bool:
        """Whether the next question comes onto the card by itself."""
        return self._viewed is None

    def view(self, number: int | None, *, stay: bool = False) -> None:
        """Read question `number`; None, or the current one, follows the current question again, unless to `stay`."""
        following = number is None or (number == self._model.questions.current_number and not stay)
        if not following and self._model.get(number) is None:
            return
        self._viewed = None if following else number
        self._pages, self._reading_another = 1, not self._compact
        self._show()
        self.viewed_changed.emit()

    def step(self, way: int) -> None:
        """Read the question before (-1) or after (1) the one on the card; at the ends it stays."""
        numbers = [question.number for question in self._model.questions.by_number]
        question = self.viewed
        place = way + numbers.index(question.number) if question is not None else -1
        if 0 <= place < len(numbers):
            self.view(numbers[place])

    def pin_own(self) -> None:
        """Open the form for a question in the host's own words; whoever does not host has none."""
        self._pin_tools.pin_own()

    def keep_typed(self) -> str:
        """Keep what is typed on the card; what of it could not be."""
        self._note.keep_typed()
        return self._note.unsaved

    def carry_on(self, before: QuestionPane) -> None:
        """The same room for somebody else: what is on the card stays, and what is being typed there."""
        self._pin_tools.carry_on(before._pin_tools)
        self.view(before._viewed)

    def set_room(self, room: Room) -> None:
        self._room = room
        self._show()

    @property
    def words_height(self) -> int:
        """px of the pane in which all that is asked on the card can be read without scrolling."""
        inside, between = self._column, self._whole.spacing()
        edges = inside.contentsMargins().top() + inside.contentsMargins().bottom() + inside.spacing()
        above = [part for part in (self.strip, self._behind) if not part.isHidden()]
        around = sum(part.sizeHint().height() + between for part in above) + self._head.sizeHint().height()
        return around + edges + self._scroll.height_of((self._text, self._beside, self._bar))

    def set_tight(self, tight: bool) -> None:
        """Whether the host's desk takes of its room: a long question is then set smaller."""
        self._text.set_tight(tight)

    def set_compact(self, compact: bool) -> None:
        """Above the stream the card takes what it needs and no more."""
        vertical = QSizePolicy.Policy.Maximum if compact else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self._compact = compact
        self._answers.set_brief(not compact)
        self.strip.set_compact(compact)

    def tick(self, now: datetime) -> None:
        """Ages are said by this clock."""
        self._now = now
        self._show_behind()
        question = self.viewed
        if question is None:
            if self._room.plan is not None:
                self._show_nothing_asked()
        elif question.planned:
            self._show_outlook(question)
        else:
            self._head.show_age(question, now)

    def renew(self) -> None:
        """Something changed that the model does not tell: a note, the outbox, who hosts."""
        question, moderates = self.viewed, self._session.moderates
        asked, marked = self._model.questions, self._session.marked()
        self._note.show_note(*noted(question, asked, marked, reads=self._reads))
        if question is not None and question.planned:
            self._show_head(question, moderates=moderates)
            question = None  # there is no post to pin, and none to write a note about
        self._pin_tools.show_question(question, self._model.questions, moderates=moderates)
        self._pin_own.setVisible(question is None and moderates)
        if question is not None:
            self._show_head(question, moderates=moderates)

    # --- inside ------------------------------------------------------------------------------------------------

    def _show_behind(self) -> None:
        """What is not known yet is not said to be nothing."""
        behind = self._session.behind if self._reads else None
        self._behind.show_behind(behind)
        is_first = behind is not None and behind.is_first
        if is_first != self._is_first_reading:
            self._is_first_reading = is_first
            self._show()

    def _lay_out(self) -> None:
        inside = FittedColumn()
        kind(inside, "surface")
        words = QVBoxLayout(inside)
        words.setContentsMargins(16, 0, 16, 0)
        words.setSpacing(12)
        for part in (self._text, self._beside, self.host_field):
            words.addWidget(part)
        words.addWidget(self._pin_own, 0, Qt.AlignmentFlag.AlignLeft)
        for under in (self._bar, self._outlook, self._pin_tools, self._note, self._answers):
            words.addWidget(under)
        column = self._column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 11, 1, 15)
        column.setSpacing(4)
        column.addWidget(self._head)
        self._scroll = FittingScroll(inside, self.card)
        self._scroll.set_name(tr("Question and answers"))
        column.addWidget(self._scroll)
        whole = self._whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.strip)
        whole.addWidget(self._behind)
        whole.addWidget(self.card)
        whole.addStretch(1)

    def _connect(self) -> None:
        self.strip.picked.connect(lambda number: self.view(number))
        self._head.back.clicked.connect(lambda: self.view(None))
        self._head.note.clicked.connect(self._write_note)
        self._head.menu.aboutToShow.connect(self._fill_menu)
        self._bar.answer.clicked.connect(self._answer)
        self._bar.read.clicked.connect(self._toggle_reading)
        self._beside.opened.connect(self._open_post)
        self._answers.more_requested.connect(self._show_more)
        self._pin_own.clicked.connect(self.pin_own)
        self._pin_tools.changed.connect(self.changed)
        self._pin_tools.problem.connect(self.problem)
        self._pin_tools.unconfirmed.connect(self.unconfirmed)
        self._pin_tools.form.opened.connect(lambda: self._scroll.keep_in_sight(self._pin_tools.form))
        self._note.form.opened.connect(lambda: self._scroll.keep_in_sight(self._note.form))
        self._pin_tools.pinned.connect(lambda: self.view(None))
        self._note.written.connect(self._keep_note)
        self.host_field.named.connect(self.host_named)
        self._model.modelReset.connect(self._show)
        self._scroll.widened.connect(self.words_changed)

    def _show(self) -> None:
        question = self.viewed
        self._head.setVisible(question is not None)
        self._bar.setVisible(question is not None)
        self._outlook.setVisible(question is not None and question.planned)
        is_known = self._reads and not self._is_first_reading
        self.host_field.setVisible(question is None and is_known and not self._room.hosts)
        self._beside.show_question(question)
        self.renew()
        if question is None:
            self._show_nothing_asked()
        else:
            self._show_question(question)
        self.words_changed.emit()
        number = None if question is None else question.number
        self.strip.show_viewed(number, self._left_unread(number))

    def _left_unread(self, on_card: int | None) -> set[int]:
        """What was asked while another question was on the card. What was there before us counts as read."""
        asked = {question.number for question in self._model.questions.by_number if not question.planned}
        if self._known:
            last = max(self._known)
            self._unread |= {number for number in asked - self._known if number > last}
        self._known |= asked
        self._unread &= asked - {on_card}
        return self._unread

    def _show_nothing_asked(self) -> None:
        says = self.unasked or awaited_words(self._room, reads=self._reads)
        self._text.say(says)
        self.card.setAccessibleDescription(says)
        self._answers.show_answers(())

    def _show_question(self, question: Question) -> None:
        if question.number != self._on_card:
            self._on_card = question.number
            self._scroll.begin_anew()
        self._text.ask(shown(question.whole), whole_words(question, self._room.tags))
        self.card.setAccessibleDescription(card_words(question, self._room.tags))
        self._show_outlook(question)
        certain = question.answer_count if question.answer_ids else 0  # what is withheld cannot be read here
        probable = question.probable_count
        reading = self._reads_whole(question)
        self._bar.show_question(label_words(question), certain, probable, reading=reading)
        self._show_answers(question, whole=reading)

    def _show_head(self, question: Question, *, moderates: bool) -> None:
        current = self._model.questions.current
        other = current is not None and current.number != question.number
        role, plan = self._role(question), self._room.plan
        self._head.show_question(
            question,
            role,
            back_to=label_words(current) if other and current is not None else "",
            probably_host=role is Role.HOST and self._model.questions.host_is_inferred,
            moderates=moderates,
            moment=moment_words(question, plan) if question.planned and plan is not None else "",
        )
        if self._now is not None and not question.planned:
            self._head.show_age(question, self._now)

    def _show_outlook(self, question: Question) -> None:
        plan = self._room.plan
        if question.planned and plan is not None and self._now is not None:
            self._outlook.say(outlook_words(question, plan, self._now), Type.QUIET)

    def _role(self, question: Question) -> Role:
        handle = question.author.username.casefold()
        if handle in self._model.questions.hosts or self._room.is_host(handle):
            return Role.HOST
        return Role.GUEST if self._room.is_guest(handle) else Role.NONE

    def _show_answers(self, question: Question, *, whole: bool) -> None:
        room, tags = PAGE * self._pages if whole else None, self._room.tags
        answers, rest = read_answers(question, self._session.rows, room, tags)
        self._answers.show_answers(answers, whole=whole, rest=rest)

    def _reads_whole(self, question: Question) -> bool:
        """Another question is looked up in order to be read; the current one, to be answered."""
        if question.number == self._model.questions.current_number:
            return self._reading
        return self._reading_another

    def _toggle_reading(self) -> None:
        if (question := self.viewed) is None:
            return
        if question.number == self._model.questions.current_number:
            self._reading = not self._reading
        else:
            self._reading_another = not self._reading_another
        self._pages = 1
        self._show()

    def _show_more(self) -> None:
        self._pages += 1
        self._show()

    def _answer(self) -> None:
        if (question := self.viewed) is not None:
            self.answer_requested.emit(question.number)

    def _open_post(self) -> None:
        links, question = self._session.capabilities.links, self.viewed
        if links is not None and question is not None and not question.post_id.startswith(STAND_IN):
            self.link_clicked.emit(links.permalink(question.author.username, question.post_id))

    def _fill_menu(self) -> None:
        menu = self._head.menu
        menu.clear()
        self._pin_tools.fill(menu)
        menu.addSeparator()
        menu.addAction(tr("Note…"), self._write_note)

    def _write_note(self) -> None:
        if (question := self.viewed) is not None:
            self._note.write(label_words(question))

    def _about(self, post_id: str) -> Question | None:
        """The question that a note is about; its note was shown whole, from wherever it is kept."""
        asked = self._model.questions.by_number
        return next((question for question in asked if question.post_id == post_id), None)

    def _keep_note(self, post_id: str, note: str) -> None:
        mark, question = Mark(MarkKind.NOTE, post_id, note), self._about(post_id)
        other = () if question is None else (Mark(MarkKind.NOTE, question_key(question.number)),)
        drop = [one for one in (*other, mark) if not (note and one.key == post_id)]
        try:
            self._session.mark(put=[mark] if note else [], drop=drop)
        except ParleyError as trouble:
            self._note.put_back(note)
            self.problem.emit(trouble)
            return
        self.changed.emit(tr("The note is kept.") if note else tr("The note is gone."))
        self.renew()
