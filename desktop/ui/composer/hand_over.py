"""HandOver: the composer's part where the browser sends: the text goes along, and stays here, too."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.core.draft import Draft
from desktop.core.errors import EmptyPost, TooLong
from desktop.ui.composer.line import Saying

if TYPE_CHECKING:
    from desktop.services.session import Session


class HandOver:
    """Nobody tells us whether it was posted there (X: web-intents), so the person clears it here."""

    def __init__(self, session: Session, open_url: Callable[[str], None], clear: Callable[[], None]) -> None:
        self._session, self._open_url, self._clear = session, open_url, clear
        self._is_there = False

    def begin(self, draft: Draft) -> None:
        """Open the network's own form with everything filled in. Raises EmptyPost and TooLong, as sending does."""
        links = self._session.capabilities.links
        if not draft.body.strip():
            raise EmptyPost("There is nothing to send yet.")
        over = -self._session.outgoing.left(draft)
        if over > 0:
            raise TooLong(f"That is {over} over the length that fits.", over=over)
        if links is not None:
            self._open_url(links.compose(draft.text(self._session.room.hashtag)))
            self._is_there = True

    def drop(self) -> None:
        """The text is another one by now."""
        self._is_there = False

    def saying(self) -> Saying | None:
        if not self._is_there:
            return None
        return Saying(
            _tr("Your text is in the browser; post it there."), offers=((_tr("Clear it here"), self._clear),)
        )


def _tr(source: str) -> str:
    return QCoreApplication.translate("HandOver", source)
