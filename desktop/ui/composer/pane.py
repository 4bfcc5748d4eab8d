"""ComposerPane: the card in which an answer is written, and the one button that sends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from desktop.core.account import Account
from desktop.core.draft import Draft
from desktop.core.errors import AccountUnconfirmed, ParleyError
from desktop.core.label_doctor import Hint
from desktop.core.question import Questions
from desktop.ui import words
from desktop.ui.composer.card import lay_out
from desktop.ui.composer.confirmation import Confirmation
from desktop.ui.composer.cost import Cost
from desktop.ui.composer.doctor import Doctor
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.hand_over import HandOver
from desktop.ui.composer.line import ComposerLine, Saying
from desktop.ui.composer.number import NumberChoice
from desktop.ui.composer.permission import Permission
from desktop.ui.composer.sayings import advice, news
from desktop.ui.composer.send_button import SendButton
from desktop.ui.composer.steps import Steps
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type

if TYPE_CHECKING:
    from desktop.services.session import Session

KEEP_DRAFT_MS = 400


class ComposerPane(QFrame):
    """What is typed survives everything but being sent."""

    sent = Signal(object)
    """The entries that were queued, a tuple of Entry."""

    def __init__(
        self, theme: Theme, session: Session, open_url: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        kind(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._theme, self._session, self._open_url = theme, session, open_url
        self._questions = session.questions()
        kept = session.writing.draft()
        self._draft = replace(kept, locked=bool(kept.body), letter=self._questions.answer_letter)
        self._doctor = Doctor(session)
        self._cost = Cost(session, self._continue_in_browser)
        self._steps = Steps()
        self.permission = Permission(session, open_url, self._continue_in_browser, self)
        self.confirmation = Confirmation(session.identity, self)
        self._hand_over = HandOver(session, open_url, self._start_over)
        self._number = NumberChoice()
        self._failure: ParleyError | None = None
        self._hint: Hint | None = None
        self._is_held = False
        self._is_typing = False
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_DRAFT_MS)
        self._keep.timeout.connect(self._paused)
        self.field = AnswerField(theme, session, self)
        self.line = ComposerLine(theme, self)
        self._left = QLabel(self)
        self.send_button = SendButton(self)
        lay_out(self, self.field, self.line, [self._left, self.send_button])
        self._connect()
        self.field.set_body(self._draft.body)
        self.show_questions(self._questions)
        theme.changed.connect(self._dress)
        self._dress()

    # --- what happens around it --------------------------------------------------------------------------------

    def show_questions(self, questions: Questions) -> None:
        """An unlocked number follows the current question; a locked one stays, and the line offers the change."""
        self._questions = questions
        self._doctor.renew(questions)
        if not self._draft.locked:
            self._draft = self._following(self._draft)
        self._show()

    def answer(self, number: int) -> None:
        """Answer this question: the number is the person's choice now, and the cursor is in the field."""
        self.pick_number(number)
        self.field.setFocus()

    def keep_now(self) -> None:
        """Write the draft down; also at close."""
        self._keep.stop()
        self._session.writing.keep_draft(self._draft)

    def put_back(self, draft: Draft) -> None:
        """A text that did not go out, to be changed."""
        self._failure = None
        self._forget_text()
        self._number.chosen = True
        self.field.set_body(draft.body)
        self._change(draft)
        self.keep_now()
        self.field.setFocus()

    def carry_on(self, before: ComposerPane) -> None:
        """What is being written in the same room goes on here, under its number, with the cursor where it was."""
        if before.draft.body == self._draft.body:
            self._draft, self._number = replace(before.draft, letter=self._draft.letter), before._number
            self.field.take_cursor(before.field)
            self.show_questions(self._questions)

    @property
    def draft(self) -> Draft:
        return self._draft

    # --- what a person does ------------------------------------------------------------------------------------

    def pick_number(self, number: int | None) -> None:
        self._number.declined = self._questions.current_number
        self._number.chosen = True
        letter = self._questions.answer_letter
        self._change(replace(self._draft, number=number, locked=True, letter=letter))

    def toggle_number(self) -> None:
        """Off, or back to the one that it was; what was never numbered gets the current question's."""
        if self._draft.number is not None:
            self._number.off = self._draft.number
            self.pick_number(None)
        elif self._questions.by_number:
            off = self._number.off
            self.pick_number(self._questions.current_number if off is None else off)

    def toggle_hashtag(self) -> None:
        """In or out; what stands in the text stays there."""
        if not self._draft.carries(self._session.room.hashtag):
            self._change(replace(self._draft, with_hashtag=not self._draft.with_hashtag))

    def accept_offer(self) -> None:
        self.line.take()

    def send(self) -> None:
        """Queue the post, or say why not. Where nobody may post from here it continues in the browser and stays here.

        A hint that nobody can have seen yet holds it back once; sent again it goes as it is. Where the permission is
        missing that could be given, it is asked for, and nothing is sent.
        """
        if self.permission.missing:
            self.permission.ask()
            return
        if self._holds_back():
            return
        if self._is_held and self._hint is not None:
            self._leave(self._hint)
        if self._poster is None:
            self._continue_in_browser()
        else:
            self._queue()

    # --- inside ------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.field.body_changed.connect(self._typed)
        self.field.number_picked.connect(self.pick_number)
        self.field.hashtag_toggled.connect(self.toggle_hashtag)
        self.field.send_requested.connect(self.send)
        self.field.accept_requested.connect(self.accept_offer)
        self.field.focused.connect(lambda has: mark(self, "ring", bool(has)))
        self.send_button.clicked.connect(self.send)
        self.confirmation.switch_requested.connect(self.send_button.open_switch)
        for asks in (self.permission, self.confirmation):
            asks.changed.connect(self._asked)

    def _typed(self, body: str) -> None:
        stepped = self._steps.follow(self.field.undo_steps(), can_redo=self.field.can_redo())
        if stepped is not None:
            self._change(replace(stepped, body=body))
            return
        if body == self._draft.body:
            return
        if not self._draft.locked:
            self._number.declined = self._questions.current_number
        self._failure = None
        self.permission.typed_on()
        self.confirmation.drop()
        self._is_typing = True
        if body or self._number.chosen:
            self._change(replace(self._draft, body=body, locked=True))
        else:  # nothing is left of it: the number follows again, unless the words come back
            before = self._draft
            self._change(self._following(replace(before, body="", locked=False)))
            self._steps.add(self.field.undo_steps(), before, self._draft)

    def _paused(self) -> None:
        """Typing paused: the last word counts as finished."""
        self.keep_now()
        if self._is_typing:
            self._is_typing = False
            self._show()

    def _change(self, draft: Draft) -> None:
        self._draft = draft
        self._hand_over.drop()
        self._is_held = False
        self._keep.start()
        self._show()

    def _following(self, draft: Draft) -> Draft:
        """`draft` under the number of the current question; after the closing under none."""
        return replace(draft, number=self._current, letter=self._questions.answer_letter)

    @property
    def _current(self) -> int | None:
        return None if self._questions.is_over else self._questions.current_number

    def _queue(self) -> None:
        try:
            entries = self._session.outgoing.post(self._draft)
        except AccountUnconfirmed:
            self.confirmation.ask(self._queue)
            return
        except ParleyError as problem:
            self._failure = problem
            self._show()
            return
        self._start_over()
        self.sent.emit(entries)

    def _start_over(self) -> None:
        self._forget_text()
        self._draft = self._following(Draft())
        self._number.declined = self._number.off = None
        self.field.clear()
        self.field.setFocus()
        self.keep_now()
        self._show()

    def _forget_text(self) -> None:
        self._failure = None
        self._is_held = self._is_typing = self._number.chosen = False
        self._steps.clear()
        self._hand_over.drop()
        self._doctor.start_over()
        self._cost.start_over()

    def _continue_in_browser(self) -> None:
        try:
            self._hand_over.begin(self._draft)
        except ParleyError as problem:
            self._failure = problem
        self._asked()

    # --- showing -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        draft, hashtag = self._draft, self._session.room.hashtag
        asked = [question.number for question in self._questions.by_number] or self._unread()
        left = self._session.outgoing.left(draft)
        locked = draft.locked and draft.number is not None
        self.field.show_number(draft.number, letter=draft.letter, locked=locked, asked=asked)
        self.field.show_hashtag(hashtag, on=draft.with_hashtag, in_text=draft.carries(hashtag))
        self.field.set_hint(self._placeholder())
        self.field.mark_over(draft.first_over(self._session.outgoing.left) if left < 0 else None)
        self._left.setText(self.tr("%1 left").replace("%1", str(left).replace("-", "\u2212")))
        self._left.setAccessibleName(self._left.text())
        mark(self._left, "kind", "danger" if left < 0 else "muted")
        will_be = self.tr("Will be posted as: %1, %2 left").replace("%2", str(left))
        self.field.setAccessibleDescription(will_be.replace("%1", draft.text(hashtag)))
        saying = self._saying(left)
        self.line.expect(self.permission.first(written=True))
        self.field.set_offering(saying.takes is not None and not saying.deliberate)
        if saying != self.line.saying:
            self.line.say(saying)
        self._is_held = self._is_held and self._hint is not None
        practice, asks = self._session.practice, self.permission.missing
        self.send_button.name(self._poster, practice=practice, anyway=self._is_held, asks=asks)

    @property
    def _poster(self) -> Account | None:
        """Who posts from here, or could once they allow it; None: the browser is the way."""
        may = self._session.capabilities.posts or self.permission.missing
        return self._session.account if may else None

    def _asked(self) -> None:
        if self.line.isAncestorOf(
            self.focusWidget()
        ):  # the button that was pressed goes, the keyboard does not
            self.field.setFocus()
        self._show()

    def _unread(self) -> list[int]:
        """Without an account no question can be read, but the person may know which one they answer."""
        return list(range(1, 10)) if self._session.account is None else []

    def _placeholder(self) -> str:
        if self._draft.number is None:
            return self.tr("Your post…")
        return self.tr("Your answer to %1…").replace("%1", self._question_label(self._draft.number))

    def _question_label(self, number: int) -> str:
        question = self._questions.get(number)
        return f"{'Q' if question is None else question.letter}{number}"

    def _saying(self, left: int) -> Saying:
        """In this order: failure, over-length, browser, account, permission, cost, label doctor, new question."""
        self._hint = None
        if self._failure is not None:
            return Saying(words.said(self._failure, self._session.capabilities.network), "danger")
        if left < 0:
            return Saying(" ".join(words.over_length(-left)), "danger", topic="length")
        written = bool(self._draft.body.strip())
        first = (
            self._hand_over.saying() or self.confirmation.saying() or self.permission.first(written=written)
        )
        if first is not None:
            return first
        cost = self._cost.look(self._draft.text(self._session.room.hashtag), known=self._know_cost)
        if cost is not None:
            return cost
        self._hint = self._doctor.look(self._draft, typing=self._is_typing)
        if self._hint is not None:
            return self._advice(self._hint)
        return self._news() or self.permission.last(written=written)

    def _news(self) -> Saying | None:
        draft, current = self._draft, self._current
        if not draft.locked or current is None or current in (draft.number, self._number.declined):
            return None
        question, answer = self._question_label(current), f"{self._questions.answer_letter}{current}"
        planned = self._questions.is_planned
        return news(question, answer, draft, keep=self._decline, take=self._take_current, planned=planned)

    def _advice(self, hint: Hint) -> Saying:
        return advice(
            hint,
            held=self._is_held,
            leave=lambda: self._leave(hint),
            fix=lambda: self._fix(hint),
            send=self._send_anyway,
        )

    def _fix(self, hint: Hint) -> None:
        before, fixed = self._draft, hint.fixed
        if fixed is None:
            return
        if fixed.number != before.number:
            self._number.declined = self._questions.current_number
        self._draft = fixed
        self.field.replace_body(fixed.body)
        self._steps.add(self.field.undo_steps(), before, fixed)
        self._change(fixed)
        self.field.setFocus()

    def _know_cost(self) -> None:
        self._cost.is_known()
        self.field.setFocus()
        self._show()

    def _leave(self, hint: Hint) -> None:
        self._doctor.leave(hint)
        self._is_held = False
        self.field.setFocus()
        self._show()

    def _send_anyway(self) -> None:
        self._is_held = True
        self.send()

    def _holds_back(self) -> bool:
        """Look once more, now that no word is being typed."""
        seen, self._failure, self._is_typing = self._hint, None, False
        self._cost.is_known()
        self._show()
        hint = self._hint
        if hint is None or (seen is not None and seen.about == hint.about):
            return False
        self._is_held = True
        self._show()
        return True

    def _decline(self) -> None:
        self._number.declined = self._questions.current_number
        self.field.setFocus()
        self._show()

    def _take_current(self) -> None:
        self.pick_number(self._questions.current_number)
        self._number.chosen = False  # emptied, it follows the question again
        self.field.setFocus()

    def _dress(self) -> None:
        self._left.setFont(self._theme.font(Type.TEXT))
        self.send_button.dress(self._theme, self._poster)
        self._show()
