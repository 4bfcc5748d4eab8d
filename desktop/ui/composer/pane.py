"""ComposerPane: the card in which an answer is written, and the one button that sends it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.draft import Draft
from desktop.core.errors import ParleyError
from desktop.core.question import Questions
from desktop.ui import words
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.line import SILENCE, ComposerLine, Saying
from desktop.ui.composer.send_button import SendButton
from desktop.ui.icons import icon
from desktop.ui.initials import ICON_GAP, initials_icon
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type

if TYPE_CHECKING:
    from desktop.services.session import Session

KEEP_DRAFT_MS = 400


class ComposerPane(QFrame):
    """What is typed survives everything but being sent."""

    sent = Signal(object)
    """The Entry that was queued."""

    def __init__(
        self, theme: Theme, session: Session, open_url: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        kind(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._theme, self._session, self._open_url = theme, session, open_url
        self._questions = Questions()
        self._draft = session.draft()
        self._number_off: int | None = None
        self._declined: int | None = None
        self._failure: ParleyError | None = None
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_DRAFT_MS)
        self._keep.timeout.connect(self.keep_now)
        self.field = AnswerField(theme, self)
        self.line = ComposerLine(theme, self)
        self._left = QLabel(self)
        self.send_button = SendButton(self)
        self._lay_out()
        self._connect()
        self.field.set_body(self._draft.body)
        self.show_questions(session.questions())
        theme.changed.connect(self._dress)
        self._dress()

    # --- what happens around it --------------------------------------------------------------------------------

    def show_questions(self, questions: Questions) -> None:
        """An unlocked number follows the current question; a locked one stays, and the line offers the change."""
        self._questions = questions
        if not self._draft.locked:
            self._draft = replace(self._draft, number=questions.current_number)
        self._show()

    def answer(self, number: int) -> None:
        """Answer this question: the number is the person's choice now, and the cursor is in the field."""
        self.pick_number(number)
        self.field.setFocus()

    def keep_now(self) -> None:
        """Write the draft down; also at close."""
        self._keep.stop()
        self._session.keep_draft(self._draft)

    def put_back(self, draft: Draft) -> None:
        """A text that did not go out, to be changed."""
        self._failure = None
        self.field.set_body(draft.body)
        self._change(draft)
        self.keep_now()
        self.field.setFocus()

    @property
    def draft(self) -> Draft:
        return self._draft

    # --- what a person does ------------------------------------------------------------------------------------

    def pick_number(self, number: int | None) -> None:
        self._declined = self._questions.current_number
        self._change(replace(self._draft, number=number, locked=True))

    def toggle_number(self) -> None:
        """Off, or back to the one that it was; what was never numbered gets the current question's."""
        if self._draft.number is not None:
            self._number_off = self._draft.number
            self.pick_number(None)
        elif self._questions.by_number:
            self.pick_number(self._number_off or self._questions.current_number)

    def toggle_hashtag(self) -> None:
        self._change(replace(self._draft, with_hashtag=not self._draft.with_hashtag))

    def accept_offer(self) -> None:
        self.line.take()

    def send(self) -> None:
        """Queue the post, or say why not. Who may not post from here continues in the browser, and it stays here."""
        if self._session.account is None or not self._session.capabilities.posts:
            self._continue_in_browser()
            return
        try:
            entry = self._session.post(self._draft)
        except ParleyError as problem:
            self._failure = problem
            self._show()
            return
        self._start_over()
        self.sent.emit(entry)

    # --- inside ------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        inside = QWidget(self)
        around = QVBoxLayout(inside)
        around.setContentsMargins(14, 12, 14, 8)
        around.addWidget(self.field)
        foot = QFrame(self)
        kind(foot, "foot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(14, 9, 14, 10)
        row.setSpacing(12)
        row.addStretch(1)
        row.addWidget(self._left)
        row.addWidget(self.send_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        for part in (inside, self.line, foot):
            column.addWidget(part)

    def _connect(self) -> None:
        self.field.body_changed.connect(self._typed)
        self.field.number_picked.connect(self.pick_number)
        self.field.hashtag_toggled.connect(self.toggle_hashtag)
        self.field.send_requested.connect(self.send)
        self.field.accept_requested.connect(self.accept_offer)
        self.field.focused.connect(lambda has: mark(self, "ring", bool(has)))
        self.send_button.clicked.connect(self.send)

    def _typed(self, body: str) -> None:
        if body == self._draft.body:
            return
        if not self._draft.locked:
            self._declined = self._questions.current_number
        self._failure = None
        self._change(replace(self._draft, body=body, locked=True))

    def _change(self, draft: Draft) -> None:
        self._draft = draft
        self._keep.start()
        self._show()

    def _start_over(self) -> None:
        self._draft = Draft(number=self._questions.current_number)
        self._failure = None
        self._declined = None
        self._number_off = None
        self.field.clear()
        self.field.setFocus()
        self.keep_now()
        self._show()

    def _continue_in_browser(self) -> None:
        links = self._session.capabilities.links
        if links is not None:
            self._open_url(links.compose(self._draft.text(self._session.room.hashtag)))

    # --- showing -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        draft, hashtag = self._draft, self._session.room.hashtag
        asked = [question.number for question in self._questions.by_number] or self._unread()
        left = self._session.left(draft)
        self.field.show_number(draft.number, locked=draft.locked and draft.number is not None, asked=asked)
        self.field.show_hashtag(hashtag, on=draft.with_hashtag)
        self.field.set_hint(self._hint())
        self.field.mark_over(self._first_over() if left < 0 else None)
        self._left.setText(self.tr("%1 left").replace("%1", str(left).replace("-", "\u2212")))
        self._left.setAccessibleName(self._left.text())
        mark(self._left, "kind", "danger" if left < 0 else "muted")
        will_be = self.tr("Will be posted as: %1, %2 left").replace("%2", str(left))
        self.field.setAccessibleDescription(will_be.replace("%1", draft.text(hashtag)))
        saying = self._saying(left)
        self.field.set_offering(saying.takes)
        if saying != self.line.saying:
            self.line.say(saying)

    def _unread(self) -> list[int]:
        """Without an account no question can be read, but the person may know which one they answer."""
        return list(range(1, 10)) if self._session.account is None else []

    def _hint(self) -> str:
        if self._draft.number is None:
            return self.tr("Your post…")
        return self.tr("Your answer to Q%1…").replace("%1", str(self._draft.number))

    def _saying(self, left: int) -> Saying:
        """In this order: failure, over-length, new question (WINDOW.md, "Behaviour")."""
        if self._failure is not None:
            return Saying(words.said(self._failure, self._session.capabilities.network), "danger")
        if left < 0:
            return Saying(" ".join(words.over_length(-left)), "danger")
        current = self._questions.current_number
        if not self._draft.locked or current in (None, self._draft.number, self._declined):
            return SILENCE
        here = self.tr("Q%1 is here.").replace("%1", str(current))
        kept = self.tr("Keep A%1").replace("%1", str(self._draft.number))
        kept = self.tr("Keep no number") if self._draft.number is None else kept
        move = self.tr("Make it A%1").replace("%1", str(current))
        offers = ((kept, self._decline), (move, self._take_current))
        return Saying(here, "news", offers, takes=True)

    def _decline(self) -> None:
        self._declined = self._questions.current_number
        self.field.setFocus()
        self._show()

    def _take_current(self) -> None:
        self.pick_number(self._questions.current_number)
        self.field.setFocus()

    def _first_over(self) -> int:
        """The first code point of the body that does not fit any more."""
        fits, over = 0, len(self._draft.body)
        while fits + 1 < over:
            middle = (fits + over) // 2
            short = replace(self._draft, body=self._draft.body[:middle])
            fits, over = (middle, over) if self._session.left(short) >= 0 else (fits, middle)
        return fits

    def _dress(self) -> None:
        self._left.setFont(self._theme.font(Type.TEXT))
        self.send_button.setFont(self._theme.font(Type.NAME))
        account = self._session.account
        on_accent, accent = self._theme.colour(Colour.ON_ACCENT), self._theme.colour(Colour.ACCENT)
        if account is None or not self._session.capabilities.posts:
            self.send_button.say(self.tr("Continue in browser"))
            self.send_button.setIconSize(QSize(16, 16))
            self.send_button.setIcon(icon("arrow-up-right", on_accent))
            self.send_button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        else:
            says = self.tr("Practise sending as @%1") if self._session.practice else self.tr("Send as @%1")
            self.send_button.say(says.replace("%1", account.username))
            self.send_button.setIconSize(QSize(20 + ICON_GAP, 20))
            self.send_button.setIcon(initials_icon(account.name or account.username, on_accent, accent))
        self._show()
