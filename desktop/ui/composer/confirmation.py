"""Confirmation: the composer's part where a post may not be meant as this account: it asks once, and only a press of
its own is a yes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.ui.composer.line import Saying
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.identity import Identity


SHORT = 10
"""Signs of a handle for which there is room twice; a longer one stands in the question alone."""


class Confirmation(QObject):
    """Nothing is sent while it asks: sending again is no answer to it, because a moderator's hands are fast."""

    changed = Signal()
    switch_requested = Signal()
    """The person means another account."""

    def __init__(self, identity: Identity, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._identity = identity
        self._held: Callable[[], object] | None = None

    def ask(self, act: Callable[[], object]) -> None:
        """`act` was refused with AccountUnconfirmed; it is done once the person says yes."""
        self._held = act
        self.changed.emit()

    def drop(self) -> None:
        """They went on with something else; the next attempt asks again."""
        self._held = None

    def saying(self) -> Saying | None:
        account = self._identity.account
        if self._held is None or account is None:
            return None
        handle = f"@{account.username}"
        yes, other = tr("Post as %1").replace("%1", handle), tr("Switch account")
        if len(handle) > SHORT:
            yes, other = tr("Yes, post"), tr("Switch")
        offers = ((yes, self._confirm), (other, self.switch_requested.emit))
        said = tr("Post here as %1?").replace("%1", handle)
        aloud = tr("Alt+Enter posts.")
        return Saying(said, "held", offers, takes=0, aloud=aloud, deliberate=True)

    def _confirm(self) -> None:
        act, self._held = self._held, None
        self._identity.confirm()
        self.changed.emit()
        if act is not None:
            act()
