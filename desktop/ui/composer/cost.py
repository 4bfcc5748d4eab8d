"""Cost: the composer's part for who pays: what a post with a link costs is said before it goes out."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.core.addresses import find_links
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.money_words import link_costs
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class Cost:
    """What was read once is not said again while the link stands, and no other post gets one; then other advice has its
    turn."""

    def __init__(self, session: Session, sheet: Sheet, browser: Callable[[], None]) -> None:
        """`browser` continues there."""
        self._session, self._sheet, self._browser = session, sheet, browser
        self._linked = self._known = 0
        sheet.begun.connect(self._start_over)

    def saying(self) -> Saying | None:
        """What it costs as it would be posted, where that is more than usual. Nothing where it goes out in the
        browser, which costs nothing."""
        texts = self._session.outgoing.parts(self._sheet.draft).texts
        self._linked = linked = sum(bool(find_links(text)) for text in texts)
        self._known = min(self._known, linked)
        if linked > self._known and self._session.capabilities.posts and self._pays:
            offers = (tr("All right"), self._know), (tr("Free in browser ↗"), self._browser)
            said = link_costs(linked, len(texts))
            return Saying(said, "hint", offers if self._session.capabilities.links else offers[:1])
        return None

    def is_known(self) -> None:
        """It was read, or stood there when the person sent."""
        self._known = self._linked

    def _know(self) -> None:
        self.is_known()
        self._sheet.answered.emit()
        self._sheet.changed.emit()

    def _start_over(self) -> None:
        self._known = 0

    @property
    def _pays(self) -> bool:
        money = self._session.money
        return money is not None and money.pays
