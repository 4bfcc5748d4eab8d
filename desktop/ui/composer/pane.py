"""ComposerPane: the card in which an answer is written, and the one button that sends it.

Its parts are in files of their own and share the Sheet, which is what is written. A part that wants the line has a
place in the Speaker's order. A button at the left of the foot is a Tool in `tools`, and what belongs to the text and is
no text stands in the `tray`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.core.account import Account
from desktop.core.draft import Draft
from desktop.core.errors import ParleyError
from desktop.core.question import Questions
from desktop.ui.actions import with_key, words
from desktop.ui.composer.advice import Advice
from desktop.ui.composer.alt_ask import AltAsk
from desktop.ui.composer.as_host import AsHost
from desktop.ui.composer.card import Tray, lay_out
from desktop.ui.composer.confirmation import Confirmation
from desktop.ui.composer.cost import Cost
from desktop.ui.composer.field import AnswerField
from desktop.ui.composer.hand_over import HandOver
from desktop.ui.composer.in_parts import InParts
from desktop.ui.composer.keeper import Keeper
from desktop.ui.composer.line import ComposerLine
from desktop.ui.composer.permission import Permission
from desktop.ui.composer.pictures import Pictures
from desktop.ui.composer.prepared import Prepared
from desktop.ui.composer.private import Private
from desktop.ui.composer.rescue import Rescue
from desktop.ui.composer.send_button import SendButton
from desktop.ui.composer.sending import Sending
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.shelf import Shelf
from desktop.ui.composer.speaker import Speaker
from desktop.ui.composer.text import Text
from desktop.ui.composer.tool import Tool
from desktop.ui.composer.unsaved import Unsaved
from desktop.ui.composer.unsend import Unsend
from desktop.ui.composer.weight import Weight
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class ComposerPane(QFrame):
    """What is typed survives everything but being sent."""

    sent = Signal(object)
    """The entries that were queued, a tuple of Entry."""
    came_back = Signal(object)
    """An undo went back over a send: the ids of its entries, a frozenset, whose words stand in the field again."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        open_url: Callable[[str], None],
        parent: QWidget | None = None,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        super().__init__(parent)
        kind(self, "card")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._theme, self._session = theme, session
        self.sheet = Sheet(session, self)
        self.field = AnswerField(theme, session, self)
        self._text = Text(self.sheet, self.field, self)
        self._unsaved = Unsaved(session, self.sheet, self)
        self._keeper = Keeper(self._unsaved.keep, self)
        self.shelf = Shelf(session, self.sheet, self._text.put)
        self._in_parts = InParts(session, self.sheet)
        self._rescue = Rescue(session, self.sheet, self)
        self._hand_over = HandOver(session, self.sheet, open_url, self)
        self.permission = Permission(session, self.sheet, open_url, self._hand_over.begin, self)
        self.confirmation = Confirmation(session.identity, self)
        self._cost = Cost(session, self.sheet, self._hand_over.begin)
        self._advice = Advice(session, self.sheet, fix=self._text.put, send=self._send_anyway)
        self._unsend = Unsend(session, self.sheet, self._advice.look_again, self.came_back.emit)
        self.private = Private(session, self.sheet, self)
        self.pictures = Pictures(theme, session, self.sheet, self)
        self._alt = AltAsk(session, self.sheet, self.pictures, clock=clock, send=self._send_anyway)
        self._as_host = AsHost(
            session, self.sheet, send=self._send_anyway, switch=self.confirmation.switch_requested.emit
        )
        self._sending = Sending(
            session,
            self.sheet,
            self.permission,
            self.confirmation,
            self._hand_over,
            self._advice,
            self._cost,
            self._unsend,
            (self.pictures, self._alt, self._as_host),
            self,
        )
        self.tray = Tray(self)
        self.tray.add(self.pictures.row)
        self.line = ComposerLine(theme, self)
        self.weight = Weight(session, self.sheet, self.field, self._in_parts, self)
        self.send_button = SendButton(self)
        self.prepared = Prepared(
            theme, session, self.sheet, self.field, keep_private=self.keep_private, parent=self
        )
        self.later = Tool(theme, "clock", self)
        self.later.say(tr("Later"), with_key("post.later"), aloud=words("post.later"))
        self.tools: list[Tool] = [self.pictures.tool, self.prepared.tool, self.later]
        self._speaker = Speaker(
            [
                self._sending,
                self._unsaved,
                self.weight,
                self._hand_over,
                self.confirmation,
                self.permission,
                self._cost,
                self._unsend,
                self.pictures,
                self._alt,
                self._as_host,
                self._advice,
                self._rescue,
                self.sheet,
                self._in_parts,
                self._alt.hint,
                self.prepared,
                self.shelf,
                self.private,
            ],
            last=self.permission.last,
        )
        ends = [self.weight, self.send_button]
        self._card = lay_out(self, theme, self.field, self.tray, self.line, self.tools, ends)
        self._card.add(self.prepared.panel)
        self._heard: tuple[object, ...] = ()
        self._connect()
        self.show_questions(session.questions())
        theme.changed.connect(self._dress)
        self._dress()

    # --- what happens around it --------------------------------------------------------------------------------

    def show_questions(self, questions: Questions, *, arrivals_only: bool = False) -> None:
        """An unlocked number follows the current question; a locked one stays, and the line offers the change.
        `arrivals_only`: nothing but posts came, most of which say nothing else of what is written here."""
        before = self._heard
        self._heard = _asked(questions), self._advice.renew(questions), self._rescue.renew(questions)
        self.sheet.show_questions(questions, quietly=arrivals_only and self._heard == before)

    def answer(self, number: int) -> None:
        """Answer this question: what is written for another one is put away, and what was begun for this one is there
        again. The number is the person's choice now, and the cursor is in the field."""
        self._uncover()
        self.shelf.answer(number)
        self.field.setFocus()

    def keep_now(self) -> str:
        """Write the draft down; also at close. What would be lost with the composer; the line says why."""
        self.pictures.keep_now()
        self._keeper.finish()
        self.prepared.panel.keep_now()
        return self.sheet.text if self._unsaved.is_at_risk else ""

    def put_back(self, draft: Draft, entry_id: int | None = None) -> None:
        """A text that did not go out, to be changed; `entry_id` is what it was sent as. What is written here and not in
        it is put away."""
        self._uncover()
        written = self.draft
        if not draft.holds(written):
            try:
                self.shelf.put_away(written, draft)
            except ParleyError:
                draft = written.added_to(draft)  # there is no other place for it
        elif self._text.go_back_to(draft.body, entry_id):
            return
        self.sheet.decline()
        self.sheet.begin(draft, chosen=True)

    def bring_back(self) -> None:
        """A mark was taken back: where it was a private answer, its words are there again; beside other words they are
        put away."""
        draft = self.private.taken_back()
        if draft is None:
            return
        if self.sheet.is_blank:
            self.put_back(draft)
        else:
            self.shelf.put_away(draft, self.draft)
            self._show()

    def carry_on(self, before: ComposerPane) -> None:
        """What is being written in the same room goes on here, under its number, with the cursor where it was."""
        if before._unsaved.is_at_risk:  # it is nowhere else
            self.sheet.begin(before.draft, chosen=True)
        if before.draft.body == self.draft.body:
            self.field.take_cursor(before.field)
            self.sheet.carry_on(before.sheet)
            self.pictures.carry_on(before.pictures)

    def make_way(self, makes: bool) -> None:
        """While something stands above it, the text takes few lines and the pictures are out of sight."""
        self.field.set_brief(makes)
        self.tray.set_aside(makes)

    @property
    def poster(self) -> Account | None:
        """Who posts from here, or could once they allow it; None: the browser is the way."""
        return self._sending.poster

    @property
    def draft(self) -> Draft:
        return self.sheet.draft

    # --- what a person does ------------------------------------------------------------------------------------

    def pick_number(self, number: int | None) -> None:
        """For what is written; where nothing is, what was begun under it comes up."""
        self.shelf.pick(number)

    def toggle_number(self) -> None:
        self._if_seen(self.sheet.toggle_number)

    def toggle_hashtag(self) -> None:
        self._if_seen(self.sheet.toggle_hashtag)

    def accept_offer(self) -> None:
        self._if_seen(self.line.take)

    def send(self) -> None:
        self._if_seen(self._sending.send)

    def keep_private(self) -> None:
        """What is written stays with its question, and is never posted."""
        self._if_seen(self.private.keep)

    def use_prepared(self) -> None:
        """Bring up what was prepared for this number, or write it."""
        self.prepared.use()

    def send_at(self, at: datetime) -> None:
        """Queue what is written for `at` (UTC), or say why not."""
        self._if_seen(lambda: self._sending.send(at))

    # --- inside ------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.field.number_picked.connect(self.pick_number)
        self.field.hashtag_toggled.connect(self.toggle_hashtag)
        self.field.send_requested.connect(self.send)
        self.field.accept_requested.connect(self.accept_offer)
        self.field.focused.connect(lambda has: mark(self, "ring", bool(has)))
        self.send_button.clicked.connect(self.send)
        self.confirmation.switch_requested.connect(self.send_button.open_switch)
        for asks in (self.permission, self.confirmation, self._hand_over):
            asks.changed.connect(self._asked)
        self._unsaved.changed.connect(self._show)
        self.sheet.changed.connect(self._show)
        self.sheet.written.connect(self._keeper.touch)
        self._text.typed.connect(self.permission.typed_on)
        self._text.typed.connect(self.confirmation.drop)
        self._text.begun.connect(self._begin)
        self.sheet.answered.connect(self.field.setFocus)
        self._keeper.paused.connect(self._paused)
        for queues in (self._sending, self._rescue):
            queues.sent.connect(self.sent)
        self.prepared.opened.connect(self._cover)
        self.prepared.panel.closed.connect(self._uncover)
        self.field.takes_pictures = True
        self.field.brought.connect(self.pictures.take_from)
        self.pictures.watch(self.field, self.field.viewport())

    def _send_anyway(self) -> None:
        self._sending.send_anyway()

    def _paused(self) -> None:
        """Typing paused: the last word counts as finished."""
        if self.sheet.is_typing:
            self.sheet.is_typing = False
            self._show()

    def _if_seen(self, act: Callable[[], object]) -> None:
        """Nobody changes or sends what is not on the screen, nor what an input method has not settled."""
        if not self.prepared.is_open and self.field.settle():
            act()

    def _cover(self) -> None:
        """The panel stands in the composer's place, and has the keyboard where the field would have it."""
        self._card.show_instead(self.prepared.panel, shown=True)
        self.field.setFocusProxy(self.prepared.panel.text)
        self.field.setFocus()

    def _uncover(self) -> None:
        if self.prepared.is_open:
            self.prepared.panel.keep_now()
            self._card.show_instead(self.prepared.panel, shown=False)
            self.field.setFocusProxy(None)  # type: ignore[arg-type]  # Qt's way to say none
            self.field.setFocus()
            self._show()

    def _begin(self) -> None:
        """Another text stands in the field."""
        self._uncover()
        self.field.setFocus()
        self.keep_now()
        self._show()

    def _asked(self) -> None:
        if self.line.isAncestorOf(
            self.focusWidget()
        ):  # the button that was pressed goes, the keyboard does not
            self.field.setFocus()
        self._show()

    # --- showing -----------------------------------------------------------------------------------------------

    def _show(self) -> None:
        draft, hashtag, questions = self.draft, self._session.room.hashtag, self.sheet.questions
        asked = {question.number for question in questions.by_number} or self._unread()
        begun = self.shelf.numbers
        numbers = sorted(asked | {number for number in begun if number is not None})
        locked = draft.locked and draft.number is not None
        self._in_parts.look()
        part = self._in_parts.first
        self.field.show_number(
            draft.number, letter=draft.letter, locked=locked, asked=numbers, begun=begun, part=part
        )
        self.field.show_hashtag(hashtag, on=draft.with_hashtag, in_text=draft.carries(hashtag))
        self.field.set_hint(self._placeholder())
        self.weight.show_left()
        self.prepared.show_here()
        self.pictures.show()
        for advises in (self._advice, self._alt):
            advises.be_quiet()
        saying = self._speaker.saying()
        self._advice.settle()
        self.line.expect(self.permission.expected())
        self.field.set_offering(saying.takes is not None and not saying.deliberate)
        if saying != self.line.saying:
            self.line.say(saying)
        practice, asks, poster = self._session.practice, self.permission.missing, self.poster
        self.later.setVisible(poster is not None)
        anyway, posts = self._advice.is_held or self._alt.is_held, self._in_parts.posts
        self.send_button.name(poster, practice=practice, anyway=anyway, asks=asks, posts=posts)

    def _unread(self) -> set[int]:
        """Without an account no question can be read, but the person may know which one they answer."""
        return set(range(1, 10)) if self._session.account is None else set()

    def _placeholder(self) -> str:
        if self.draft.number is None:
            return tr("Your post…")
        return tr("Your answer to %1…").replace("%1", self.sheet.label(self.draft.number))

    def _dress(self) -> None:
        self.weight.setFont(self._theme.font(Type.TEXT))
        self.send_button.dress(self._theme, self.poster)
        self._show()


def _asked(questions: Questions) -> tuple[object, ...]:
    """All but what is known of single answers, which changes with each of them."""
    asked = [
        (one.number, one.letter, one.asked_at, one.is_asked, one.planned, one.text, one.parts, one.pin)
        for one in questions.by_number
    ]
    chat = (questions.current_number, questions.asked_number, questions.is_over, questions.hosts)
    return asked, chat, questions.letters, questions.answer_letter
