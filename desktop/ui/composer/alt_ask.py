"""AltAsk: the composer's part that asks for a description of each picture, once; of who hosts it asks for more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from desktop.core.attachment import MOST_ALT
from desktop.core.live import is_live
from desktop.ui.composer.line import Saying
from desktop.ui.composer.pictures import Pictures
from desktop.ui.composer.sheet import Sheet
from desktop.ui.translate import filled, tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class AltAsk:
    """A participant reads a hint. Who hosts is stopped: before and after the chat until each picture is described, in
    the live hour once (CHATS.md, 24). `send` sends."""

    def __init__(
        self,
        session: Session,
        sheet: Sheet,
        pictures: Pictures,
        *,
        clock: Callable[[], datetime],
        send: Callable[[], None],
    ) -> None:
        self._session, self._sheet, self._pictures = session, sheet, pictures
        self._clock, self._send = clock, send
        self._is_held = self._is_shown = False
        self._asked: frozenset[int] = frozenset()
        self.hint = _Hint(self)
        sheet.written.connect(self._release)
        sheet.begun.connect(self._start_over)

    @property
    def is_held(self) -> bool:
        """Sending stopped, and sent again it goes as it is."""
        return self._is_held and bool(self._bare) and not self._insists and not self._over

    def be_quiet(self) -> None:
        """The line is about to be given anew."""
        self._is_shown = False

    def saying(self) -> Saying | None:
        """Said before other advice: what sending stopped before."""
        return self._saying() if self._is_held else None

    def hinted(self) -> Saying | None:
        """Said after other advice."""
        saying = None if self._pictures.describing else self._saying()
        self._is_shown = saying is not None
        return saying

    def holds_back(self) -> bool:
        bare = self._bare
        if not self._session.capabilities.posts:  # no picture leaves
            return False
        if not (self._insists and bare) and not self._over:
            known = bare <= self._asked
            stops = self._session.moderates or not self._is_shown
            self._asked |= bare
            if known or not stops:
                return False
        self._is_held = True
        self._sheet.changed.emit()
        return True

    @property
    def _bare(self) -> frozenset[int]:
        """Ids of those that nobody described."""
        return frozenset(one.id for one in self._pictures.attached if not one.alt.strip())

    @property
    def _over(self) -> int:
        """By how many characters the first description is too long that is."""
        over = (len(one.alt) - MOST_ALT for one in self._pictures.attached)
        return next((more for more in over if more > 0), 0)

    @property
    def _insists(self) -> bool:
        session = self._session
        if not session.moderates:
            return False
        return not is_live(self._sheet.questions, session.room.plan, self._clock())

    def _saying(self) -> Saying | None:
        if over := self._over:
            words = filled(tr("A description is %1 over what fits. Shorten it."), over)
            return Saying(words, "danger", ((tr("Shorten it"), self._pictures.describe),), topic="alt")
        count = len(self._bare)
        if not count or not self._session.capabilities.posts:
            return None
        describe = (tr("Describe"), self._pictures.describe)
        tone = "held" if self._is_held else "hint"
        if self._insists:
            return Saying(
                tr("You host here: describe each picture before it goes out."),
                tone,
                (describe,),
                0,
                deliberate=True,
            )
        words = (
            tr("Describe your picture for those who cannot see it.")
            if count == 1
            else tr("Describe your pictures for those who cannot see them.")
        )
        aloud = tr("Send again to post without.") if self._is_held else ""
        without = (tr("Post without"), self._post_without)
        return Saying(words, tone, (describe, without), 0, aloud, deliberate=True)

    def _post_without(self) -> None:
        self._asked |= self._bare
        self._send()

    def _release(self) -> None:
        self._is_held = False

    def _start_over(self) -> None:
        self._release()
        self._asked = frozenset()


class _Hint:
    """AltAsk's second place in the line's order."""

    def __init__(self, ask: AltAsk) -> None:
        self._ask = ask

    def saying(self) -> Saying | None:
        return self._ask.hinted()
