"""InboxActs: what was asked of an inquiry, done: kept, handed over, drafted for the composer, put on the run sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core.cue import Cue, CueKind
from desktop.core.draft import Draft
from desktop.core.errors import BadInput
from desktop.core.inquiry import (
    Inquiry,
    answered,
    bare,
    escalated,
    given_to,
    handed_over,
    not_handed_over,
    noted,
    on_sheet,
    ready,
    released,
    reopened,
    told,
    withheld,
)
from desktop.core.mail import Letter, mailto
from desktop.ui.inbox.hand_over import Way
from desktop.ui.inbox.words import draft_of, handle_words, holding_draft, letter_of, told_words
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.hosting import Hosting
    from desktop.services.session import Session


class InboxActs:
    """`choose_new` asks where to write a file of that name, and answers with nothing where nowhere. Raises ParleyError
    where the session does, and BadInput for a file that cannot be written."""

    def __init__(
        self,
        session: Session,
        open_url: Callable[[str], None],
        clock: Callable[[], datetime],
        choose_new: Callable[[str], str],
    ) -> None:
        self._session, self._open_url, self._clock, self._choose_new = session, open_url, clock, choose_new

    def hand_over(self, inquiry: Inquiry, text: str, way: Way, person: str, note: str) -> str:
        """Give it to somebody; what is said of it, empty where nothing was made in the end. Whether it went out is
        asked afterwards."""
        given = noted(given_to(inquiry, person), note)
        letter = letter_of(given, text, self._session.room.hashtag, self._link(given) or self._no_link())
        if way is Way.NOTE:
            self._session.inbox.keep(given)
            return tr("It is noted who has it.")
        if way is Way.FILE and not self._write(letter, given):
            return ""
        self._session.inbox.keep(handed_over(given, self._clock()))
        if way is Way.MAIL:
            self._open_url(mailto(letter))
            return tr("Your mail program has it. Where none opened, copy it.")
        if way is Way.COPY:
            QGuiApplication.clipboard().setText(letter.whole)
            return tr("Copied. Paste it where they read it.")
        return tr("The file is written.")

    def went_out(self, inquiry: Inquiry) -> None:
        self._session.inbox.keep(escalated(inquiry, self._clock()))

    def not_out(self, inquiry: Inquiry) -> None:
        self._session.inbox.keep(not_handed_over(inquiry))

    def note(self, inquiry: Inquiry, words: str) -> None:
        self._session.inbox.keep(noted(inquiry, words))

    def ready(self, inquiry: Inquiry, words: str) -> Inquiry:
        """The answer is there, and its asker waits until a post with it is out."""
        done = ready(inquiry, words, self._clock())
        self._session.inbox.keep(done)
        return done

    def answered(self, inquiry: Inquiry) -> None:
        """A person says so."""
        self._session.inbox.keep(answered(inquiry, self._clock()))

    def reopen(self, inquiry: Inquiry) -> None:
        self._session.inbox.keep(reopened(inquiry))

    def withhold(self, inquiry: Inquiry, *, is_withheld: bool) -> None:
        self._session.inbox.keep(withheld(inquiry) if is_withheld else released(inquiry))

    def cue(self, inquiry: Inquiry, text: str) -> str:
        """Its words as the next question of the run sheet, with who asked; what is said of it."""
        hosting = self._session.hosting
        if hosting is None:
            return ""
        cue = replace(hosting.new(), text=tr("%1 (from %2)", bare(text), handle_words(inquiry.asker)))
        hosting.put(cue)
        self._session.inbox.keep(on_sheet(inquiry, cue.id))
        return tr("It is on the run sheet as %1.", cue.label)

    def cue_label(self, inquiry: Inquiry) -> str:
        """As what it is on the run sheet; empty where it is not there, or not any more."""
        hosting = self._session.hosting
        cue = None if hosting is None or not inquiry.cue_id else hosting.sheet().get(inquiry.cue_id)
        return "" if cue is None else cue.label

    def is_suggestion(self, inquiry: Inquiry) -> bool:
        """Whether it came before a chat that is not over, and could be one of its questions."""
        hosting = self._session.hosting
        if hosting is None or not inquiry.is_open or self.cue_label(inquiry):
            return False
        sheet = hosting.sheet()
        return inquiry.asked_at < sheet.start and self._clock() < sheet.end

    def welcome(self, inquiry: Inquiry, text: str) -> Draft | None:
        """Put the answer into the welcome that waits on the run sheet, or behind it where that is full; without one
        it is a draft for the composer."""
        hosting, first = self._session.hosting, self._welcome_cue()
        if hosting is None or first is None:
            draft = self.follow_up(inquiry, text)
        else:
            draft = None
            self._put_in(hosting, first, inquiry, text)
        self._session.inbox.keep(told(inquiry))
        return draft

    @property
    def has_welcome(self) -> bool:
        """Whether a chat's welcome waits to be posted."""
        return self._welcome_cue() is not None

    def _welcome_cue(self) -> Cue | None:
        hosting = self._session.hosting
        cues = () if hosting is None else hosting.sheet().cues
        return next((cue for cue in cues if cue.kind is CueKind.WELCOME and cue.is_waiting), None)

    def _put_in(self, hosting: Hosting, first: Cue, inquiry: Inquiry, text: str) -> None:
        words = told_words(inquiry, text, self._clock(), self._session.outgoing.left)
        longer = replace(first, text=f"{first.text}\n\n{words}".strip())
        if longer.length(self._session.room.hashtag) <= self._session.capabilities.max_weight:
            hosting.put(longer)
        else:
            hosting.put(replace(hosting.new(CueKind.TEASER), text=words, minute=first.minute + 1))

    def told(self, inquiry: Inquiry) -> None:
        self._session.inbox.keep(told(inquiry))

    def remove(self, inquiry: Inquiry) -> None:
        self._session.inbox.remove(inquiry.post_id)

    def holding(self, inquiry: Inquiry) -> Draft:
        return holding_draft(inquiry)

    def follow_up(self, inquiry: Inquiry, text: str) -> Draft:
        """The answer for everybody, to be checked and sent."""
        return draft_of(told_words(inquiry, text, self._clock(), self._session.outgoing.left))

    def show_there(self, inquiry: Inquiry) -> None:
        if link := self._link(inquiry):
            self._open_url(link)

    def _link(self, inquiry: Inquiry) -> str:
        links = self._session.capabilities.links
        newest = inquiry.shown_id or inquiry.post_id
        return "" if links is None else links.permalink(inquiry.asker.username, newest)

    def _no_link(self) -> str:
        """What stands for the address of a post that has none."""
        if not self._session.practice:
            return ""
        return tr("(Practice: this post has no address. In a real chat its link stands here.)")

    def _write(self, letter: Letter, inquiry: Inquiry) -> bool:
        chosen = self._choose_new(f"{self._session.room.hashtag}-{inquiry.asker.username}.txt")
        if not chosen:
            return False
        try:
            Path(chosen).write_text(letter.whole, encoding="utf-8", errors="replace")
        except OSError as problem:
            raise BadInput("The file cannot be written there.", "Choose another folder.") from problem
        return True
