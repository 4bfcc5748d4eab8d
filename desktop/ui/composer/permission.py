"""Permission: the composer's part for who may read and not post yet: when it is asked for, and what is said of it."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.core.errors import ParleyError
from desktop.core.events import ConsentAsked, ConsentGiven, SignInEnded
from desktop.core.outbox import Kind
from desktop.ui.composer.line import SILENCE, Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.sign_in_pane import putting_away
from desktop.ui.translate import tr
from desktop.ui.words import sentence_and_remedy

if TYPE_CHECKING:
    from desktop.services.session import Session


BESIDE = 63
"""Letters that fit beside a button; what is longer has the line to itself until the next key."""


class _Stage(Enum):
    UNASKED = auto()
    WAITING = auto()
    PUT_OFF = auto()


class Permission(QObject):
    """One for each open room: with the permission it opens anew. Nothing is sent by a yes, and nothing lost by a no."""

    changed = Signal()

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        open_url: Callable[[str], None],
        continue_in_browser: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._open_url = session, sheet, open_url
        self._continue_in_browser = continue_in_browser
        self._stage = _Stage.PUT_OFF if session.identity.put_off else _Stage.UNASKED
        self._needed = False
        self._consent_url = ""
        self._given = False
        self._problem: ParleyError | None = None

    @property
    def missing(self) -> bool:
        """Somebody is signed in who may not post yet, and can allow it."""
        session = self._session
        able = session.capabilities
        may = able.posts or Kind.POST in able.refused  # what the app may not do, no permission mends
        if able.posts and self._sheet.draft.attachments:
            may = able.uploads
        return session.account is not None and not may and session.identity.can_sign_in

    def ask(self) -> None:
        """Have the consent page opened; the same one once more while it waits for an answer."""
        if self._stage is not _Stage.WAITING:
            self._stage, self._consent_url, self._problem = _Stage.WAITING, "", None
            self._given = False
            self._session.identity.begin_sign_in(write=True)
            self.changed.emit()
        elif self._consent_url:
            self._open_url(self._consent_url)

    def need(self) -> None:
        """Something was to be posted that stands elsewhere, such as a question on its card: it is time to ask."""
        if self._stage is not _Stage.WAITING:
            self._stage, self._needed, self._problem = _Stage.UNASKED, True, None
        self.changed.emit()

    def follow(self, event: ConsentAsked | ConsentGiven | SignInEnded) -> bool:
        """The browser is asked, or has answered. True where all that there is to say about it is said here."""
        if self._stage is not _Stage.WAITING or (
            isinstance(event, SignInEnded) and event.account is not None
        ):
            return False
        if isinstance(event, ConsentAsked):
            self._consent_url = event.url
        elif isinstance(event, ConsentGiven):
            self._given, self._consent_url = True, ""
        else:
            self._stage, self._consent_url, self._problem = _Stage.PUT_OFF, "", event.error
        self.changed.emit()
        return True

    def typed_on(self) -> None:
        """Why it came to nothing was read."""
        self._problem = None

    def saying(self) -> Saying | None:
        """What is said before any advice about the text. Once there is some, it is time to ask."""
        return self._said(written=self._sheet.is_written)

    def expected(self) -> Saying | None:
        """What is said from the first key on."""
        return self._said(written=True)

    def last(self) -> Saying:
        """What is said where there is nothing else to say: the way out that stays open."""
        offers = self._other_way()
        if not (self.missing and self._stage is _Stage.PUT_OFF and self._sheet.is_written and offers):
            return SILENCE
        return Saying(tr("This can go out in the browser, too."), offers=offers)

    def _said(self, *, written: bool) -> Saying | None:
        if not self.missing:
            return None
        if self._stage is _Stage.WAITING and self._given:
            return Saying(putting_away())
        if self._stage is _Stage.WAITING:
            return Saying(
                tr("Say yes in your browser; your text waits here."),
                offers=((tr("Copy the address"), self._copy), (tr("Cancel"), self._cancel)),
            )
        if self._problem is not None:
            why = self._why(self._problem, written=written)
            return Saying(why, offers=self._other_way() if len(why) <= BESIDE else ())
        if self._stage is _Stage.UNASKED and (written or self._needed):
            offers = ((tr("Allow in browser"), self.ask), (tr("Later"), self._put_off))
            posts = self._session.capabilities.posts
            lacks = tr("@%1 may post, not with pictures yet.") if posts else tr("@%1 may read, not post yet.")
            return Saying(self._about(lacks), offers=offers, takes=0)
        return None

    def _other_way(self) -> tuple[tuple[str, Callable[[], None]], ...]:
        if self._session.capabilities.links is None:
            return ()
        return ((tr("Continue in browser"), self._continue_in_browser),)

    def _why(self, problem: ParleyError, *, written: bool) -> str:
        """What happened; what to do stands on the buttons."""
        sentence = sentence_and_remedy(problem, self._session.capabilities.network)[0]
        kept = f"{sentence} {tr('Your text is kept.')}"
        return kept if written and len(kept) <= BESIDE else sentence

    def _about(self, sentence: str) -> str:
        account = self._session.account
        return sentence.replace("%1", "" if account is None else account.username)

    def _put_off(self) -> None:
        self._stage, self._needed = _Stage.PUT_OFF, False
        self._session.identity.put_off_posting()
        self.changed.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._consent_url)

    def _cancel(self) -> None:
        """SignInEnded follows."""
        self._session.identity.cancel_sign_in()
