"""InboxActs: what was asked of an inquiry, done: kept, handed over, drafted for the composer, put on the run sheet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.core.draft import Draft
from desktop.core.errors import BadInput
from desktop.core.inquiry import (
    Inquiry,
    answered,
    escalated,
    given_to,
    handed_over,
    not_handed_over,
    noted,
    released,
    reopened,
    told,
    withheld,
)
from desktop.core.mail import Letter, mailto
from desktop.ui.inbox.hand_over import Way
from desktop.ui.inbox.words import draft_of, holding_draft, letter_of, told_words, tr

if TYPE_CHECKING:
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
        letter = letter_of(given, text, self._session.room.hashtag, self._link(given))
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
            return tr("Copied: the post, its link and your note.")
        return tr("The file is written.")

    def went_out(self, inquiry: Inquiry) -> None:
        self._session.inbox.keep(escalated(inquiry, self._clock()))

    def not_out(self, inquiry: Inquiry) -> None:
        self._session.inbox.keep(not_handed_over(inquiry))

    def note(self, inquiry: Inquiry, words: str) -> None:
        self._session.inbox.keep(noted(inquiry, words))

    def answer(self, inquiry: Inquiry, words: str) -> Inquiry:
        done = answered(inquiry, words, self._clock())
        self._session.inbox.keep(done)
        return done

    def reopen(self, inquiry: Inquiry) -> None:
        self._session.inbox.keep(reopened(inquiry))

    def withhold(self, inquiry: Inquiry, *, is_withheld: bool) -> None:
        self._session.inbox.keep(withheld(inquiry) if is_withheld else released(inquiry))

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

    def _write(self, letter: Letter, inquiry: Inquiry) -> bool:
        chosen = self._choose_new(f"{self._session.room.hashtag}-{inquiry.asker.username}.txt")
        if not chosen:
            return False
        try:
            Path(chosen).write_text(letter.whole, encoding="utf-8", errors="replace")
        except OSError as problem:
            raise BadInput("The file cannot be written there.", "Choose another folder.") from problem
        return True
