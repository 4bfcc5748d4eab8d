"""HandOver: the composer's part where the browser sends: the text goes along, and stays here, too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.errors import EmptyPost, ParleyError, TooLong
from desktop.core.split import part_label
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class HandOver(QObject):
    """Nobody tells us whether it was posted there (X: web-intents), so the person clears it here."""

    changed = Signal()

    def __init__(
        self, session: Session, sheet: Sheet, open_url: Callable[[str], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._open_url = session, sheet, open_url
        self._is_there = False
        self._part = 0
        sheet.written.connect(self._drop)
        sheet.begun.connect(self._drop)

    def begin(self) -> None:
        """Open the network's own form with everything filled in, or say why not."""
        try:
            self._open()
        except ParleyError as problem:
            self._sheet.failure = problem
        self.changed.emit()

    def saying(self) -> Saying | None:
        if not self._is_there:
            return None
        count = len(self._parts)
        if self._part + 1 < count:
            label, after = (part_label(self._sheet.draft, self._part + place, count) for place in (1, 2))
            said = tr("%1 is in the browser; post it there.").replace("%1", label)
            return Saying(said, offers=((tr("Open %1").replace("%1", after), self._open_next),))
        there = tr("Your text is in the browser; post it there.")
        if self._sheet.draft.attachments:  # X: web-intents take no media
            there = tr(
                "Your text is in the browser. It does not take your pictures along; they are kept here."
            )
        return Saying(
            there,
            offers=((tr("Clear it here"), self._sheet.start_over),),
        )

    @property
    def _parts(self) -> tuple[str, ...]:
        return self._session.outgoing.parts(self._sheet.draft).texts

    def _open(self) -> None:
        links, parts = self._session.capabilities.links, self._parts
        if not self._sheet.is_written:
            raise EmptyPost("There is nothing to send yet.")
        if not parts:
            over = -self._session.outgoing.left(self._sheet.draft)
            raise TooLong(f"That is {over} over the length that fits.", over=over)
        if links is not None:
            self._open_url(links.compose(parts[self._part]))
            self._is_there = True

    def _open_next(self) -> None:
        """One part at a time, and the text stays whole: only the person sees what becomes of each."""
        self._part += 1
        self.begin()

    def _drop(self) -> None:
        """The text is another one by now."""
        self._is_there, self._part = False, 0
