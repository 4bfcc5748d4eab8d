"""PinTools: what a host does with the question on the card: pin, release, correct, renumber, post it for everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.errors import AccountUnconfirmed, ParleyError
from desktop.core.outbox import Kind
from desktop.core.pin import STAND_IN
from desktop.core.question import Question, Questions
from desktop.ui.question.card_form import HIGHEST, CardForm
from desktop.ui.question.posting import Posting, posting
from desktop.ui.question.words import label_words
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

if TYPE_CHECKING:
    from desktop.services.session import Session


class PinTools(QWidget):
    """A row with the button that posts and the one that releases, and the form beneath it. Whoever does not host sees
    only the latter, for a pin that is left from when they did."""

    changed = Signal(str)
    """What the person decided, in a sentence; empty after a post, which is seen above the composer."""
    pinned = Signal()
    """What was pinned is the current question now."""
    problem = Signal(object)
    unconfirmed = Signal(object)
    """What to do once the person says that they post as this account: a callable."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._question: Question | None = None
        self._questions = Questions()
        self._moderates = False
        self._posting: Posting | None = None
        self._keep: Callable[[int, str], None] = partial(self._pin, None)
        self._asked: tuple[str, Question | None, str, int] | None = None
        self._post = ElidedButton(self)
        self._release = QPushButton(tr("Release"), self)
        kind(self._release, "link")
        for button in (self._post, self._release):
            button.setFont(theme.font(Type.CONTROL))
        self.form = CardForm(theme, self)
        self._row = QWidget(self)
        row = QHBoxLayout(self._row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._post)
        row.addWidget(self._release)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._row)
        column.addWidget(self.form)
        self._post.clicked.connect(self._post_it)
        self._release.clicked.connect(self.release)
        self.form.done.connect(lambda number, text: self._keep(number, text))
        self.form.closed.connect(self._show_or_hide)

    def show_question(self, question: Question | None, questions: Questions, *, moderates: bool) -> None:
        """`question` is the one on the card. What is being typed in the form stays as it is."""
        self._question, self._questions, self._moderates = question, questions, moderates
        self._posting = self._possible_posting() if moderates else None
        pinned = question is not None and question.pin is not None
        self._post.setVisible(self._posting is not None)
        self._release.setVisible(pinned)
        self._row.setVisible(pinned or self._posting is not None)
        if question is not None:
            self._release.setAccessibleName(tr("Release the pin on %1", label_words(question)))
        if self._posting is not None:
            self._show_posting(self._posting)
        if not self.form.isHidden():
            self.form.renew()
        self._show_or_hide()

    def fill(self, menu: QMenu) -> None:
        """What a host can do with the question that is on the card now."""
        question, pin = self._question, self._questions.pin
        if question is not None:
            if pin is None or pin.number != question.number:
                menu.addAction(tr("Pin this question"), self.pin_this)
            if question.pin is not None:
                menu.addAction(tr("Release the pin"), self.release)
            menu.addAction(tr("Correct the words…"), self.correct)
            menu.addAction(tr("Change the number…"), self.renumber)
        menu.addAction(tr("Pin a question of your own…"), self.pin_own)

    def pin_this(self) -> None:
        """Hold up the question on the card as it is."""
        question = self._question
        if question is None:
            return
        text = "" if question.pin is None else question.pin.text
        pin = partial(self._session.pin, question.number, post_id=_post_id(question), text=text)
        self._do(pin, _pinned(question.number), moves=True)

    def release(self) -> None:
        if self._question is not None and self._question.pin is not None:
            number = self._question.pin.number
            self._do(partial(self._session.unpin, number), tr("The pin on Q%1 is released.", number))

    def pin_own(self) -> None:
        """A question in the host's own words, under the next number unless they say another."""
        if not self._moderates:
            return
        last = max((question.number for question in self._questions.by_number), default=0)
        self._ask(tr("A question of your own"), None, "", min(last + 1, HIGHEST))

    def correct(self) -> None:
        if (question := self._question) is not None:
            self._ask(
                tr("Correct the words of %1", label_words(question)),
                question,
                question.whole,
                question.number,
            )

    def renumber(self) -> None:
        if (question := self._question) is not None:
            heading = tr("Another number for %1", label_words(question))
            self._ask(heading, question, question.whole, question.number, from_number=True)

    def _ask(
        self, heading: str, question: Question | None, text: str, number: int, *, from_number: bool = False
    ) -> None:
        hint = partial(self._taken, question)
        name = tr("Words of the question")
        self.show()
        if self.form.open(
            heading, tr("Pin for me"), name, text, number=number, from_number=from_number, hint=hint
        ):
            self._keep = partial(self._pin, question)
            self._asked = (heading, question, text, number)

    def carry_on(self, before: PinTools) -> None:
        """Words that were being typed in the same room stand in the same form again."""
        if before.form.is_changed and before._asked is not None:
            self._ask(*before._asked)
            self.form.put_back(before.form.typed)

    def _taken(self, question: Question | None, number: int) -> str:
        """A number that stands for something else already."""
        if (question is not None and question.number == number) or self._questions.get(number) is None:
            return ""
        return tr("There is a Q%1 already. For you, this one takes its place.", number)

    def _pin(self, question: Question | None, number: int, text: str) -> None:
        """What the form gave. Words that were not changed stay the post's own."""
        if not text:
            self.form.say(tr("The question is missing. Type it first."))
            return
        post_id = "" if question is None else _post_id(question)
        own = question is None or not post_id or bool(self._taken(question, number))
        if question is not None and not own:
            own = text != (question.text if number != question.number else replace(question, pin=None).whole)
        before = None if question is None or question.pin is None else question.pin.number
        instead = before if before != number else None
        pin = partial(
            self._session.pin, number, post_id=post_id, text=text if own else "", instead_of=instead
        )
        if self._do(pin, _pinned(number), moves=True):
            self.form.close_down()

    def _show_or_hide(self) -> None:
        """So that nothing leaves no gap."""
        self.setVisible(not (self._row.isHidden() and self.form.isHidden()))

    def _do(self, act: Callable[[], object], said: str = "", *, moves: bool = False) -> bool:
        try:
            act()
        except AccountUnconfirmed:
            self.unconfirmed.emit(partial(self._do, act, said, moves=moves))
            return False
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return False
        self.changed.emit(said)
        if moves:
            self.pinned.emit()
        return True

    def _post_it(self) -> None:
        if self._posting is not None and not self._is_on_its_way(self._posting):
            self._do(partial(self._session.post_question, self._posting.question))
            self.show_question(self._question, self._questions, moderates=self._moderates)

    def _possible_posting(self) -> Posting | None:
        question = self._question
        if question is None or self._session.account is None:
            return None
        return posting(question, self._questions)

    def _show_posting(self, possible: Posting) -> None:
        account = self._session.account
        handle = "" if account is None else account.username
        self._post.say(tr("%1 as @%2", possible.words, handle))
        waits = self._is_on_its_way(possible)
        self._post.setEnabled(not waits)
        what = tr("It is on its way; you see it above the composer.") if waits else possible.question.whole
        tip(self._post, what)

    def _is_on_its_way(self, possible: Posting) -> bool:
        texts = possible.texts(self._session.room.hashtag)
        return any(
            entry.kind is Kind.POST and entry.text in texts for entry in self._session.outgoing.open_entries()
        )


class ElidedButton(QPushButton):
    """A long handle is shortened on it, never in its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        self._whole = words
        self.setAccessibleName(words)
        self._fit()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        metrics = QFontMetrics(self.font())
        missing = metrics.horizontalAdvance(self._whole) - metrics.horizontalAdvance(self.text())
        return QSize(hint.width() + missing, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), 80), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        missing = max(0, self.sizeHint().width() - self.width())
        room = metrics.horizontalAdvance(self._whole) - missing
        words = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, room) if missing else self._whole
        if words != self.text():
            self.setText(words)


def _post_id(question: Question) -> str:
    """Empty for a text that was pinned: it is no post."""
    return "" if question.post_id.startswith(STAND_IN) else question.post_id


def _pinned(number: int) -> str:
    return tr("Q%1 is pinned, for you alone.", number)
