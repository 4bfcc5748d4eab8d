"""Rescue: the composer's part for a post of one's own that the chat does not find, and the key that mends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.addresses import find_links
from desktop.core.errors import ParleyError
from desktop.core.marks import Mark, MarkKind
from desktop.core.question import Questions
from desktop.core.rescue import Lost, find_lost
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.money_words import link_costs
from desktop.ui.stream.words import time_of_day
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class Rescue(QObject):
    """It never acts by itself, and says it once of each post: what was mended or left is not spoken of again."""

    sent = Signal(object)
    """The entries that were queued, a tuple of Entry."""

    def __init__(self, session: Session, sheet: Sheet, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._sheet = session, sheet
        self._lost: Lost | None = None

    def renew(self, questions: Questions) -> Lost | None:
        """The room changed. The post that is spoken of by now."""
        session = self._session
        self._lost = None
        if session.account is not None and session.capabilities.posts:
            own = session.outgoing.own_lately()
            hosting = session.moderates
            self._lost = (
                own and find_lost(own, session.room, questions, hosting=hosting, left=self._left)
            ) or None
        return self._lost

    def saying(self) -> Saying | None:
        lost = self._lost
        if lost is None:
            return None
        said = tr("Your post of %1 lacks %2.")
        if lost.post.answered:
            said = tr("Your post of %1 lacks %2; it has replies.")
        said = said.replace("%1", time_of_day(lost.post.created_at)).replace("%2", lost.lacks)
        money = self._session.money
        if money is not None and money.pays and not lost.follow_up and find_links(lost.fixed.body):
            said = f"{said} {link_costs()}"
        leave = (tr("Leave it"), self._leave)
        if not lost.follow_up:
            again = (tr("Replace it"), self._again)
            return Saying(said, "hint", (again, leave), takes=0, deliberate=True)
        if self._sheet.is_written:  # what is being written is not pushed out
            return Saying(said, "hint", (leave,))
        return Saying(said, "hint", ((tr("Lead to it"), self._point), leave), takes=0, deliberate=True)

    def _again(self) -> None:
        if self._lost is None:
            return
        try:
            entries = self._session.outgoing.post_again(self._lost)
        except ParleyError as problem:
            self._sheet.fail(problem)
            return
        self._leave()
        self.sent.emit(entries)

    def _point(self) -> None:
        """Written down, and sent by the person: what it costs is said there, and the browser offered."""
        lost, links, account = self._lost, self._session.capabilities.links, self._session.account
        if lost is None or account is None:
            return
        address = "" if links is None else links.permalink(account.username, lost.post.id)
        sorry = tr("Sorry, no hashtag the first time:")
        about = sorry if lost.lacks.startswith("#") else tr("My answer:")
        self._leave()
        self._sheet.begin(lost.pointing(about, address), chosen=True)

    def _leave(self) -> None:
        if self._lost is not None:
            self._session.mark(put=[Mark(MarkKind.DECLINED, _key(self._lost.post.id), "1")])
        self._lost = None
        self._sheet.answered.emit()
        self._sheet.changed.emit()

    def _left(self, post_id: str) -> bool:
        return self._session.marked().has(MarkKind.DECLINED, _key(post_id))


def _key(post_id: str) -> str:
    return f"lost post {post_id}"
