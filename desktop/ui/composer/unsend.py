"""Unsend: the composer's part for an undo that goes back over a send: the post is taken back, or is out already."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.core.draft import Draft
from desktop.core.errors import ParleyError
from desktop.core.outbox import Entry, State
from desktop.ui.composer.line import Saying
from desktop.ui.composer.sheet import Sheet
from desktop.ui.composer.steps import Act, Crossing
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session

_OUT = frozenset({State.SENT, State.SETTLED})


class Unsend:
    """The undo of the field brings the words back, with all steps before them. A redo takes them away again, and
    never sends."""

    def __init__(
        self, session: Session, sheet: Sheet, taken_back: Act, came_back: Callable[[frozenset[int]], None]
    ) -> None:
        """`taken_back` is told that a post of one's own is none any more, `came_back` the ids of the entries whose
        words stand in the field again."""
        self._session, self._sheet = session, sheet
        self._taken_back, self._came_back = taken_back, came_back
        self._said = ""
        sheet.written.connect(self.is_read)
        sheet.begun.connect(self.is_read)

    def step(self, entries: Sequence[Entry], draft: Draft) -> Crossing:
        """What undoing and redoing the send of `draft`, which became `entries`, do besides."""
        name = draft.label or tr("Your post")
        ids = frozenset(entry.id for entry in entries)
        return Crossing(lambda: self._try(lambda: self._undone(min(ids), ids, name)), self._redone, ids)

    def is_read(self) -> None:
        """What was said is known: they go on."""
        self._said = ""

    def saying(self) -> Saying | None:
        return Saying(self._said) if self._said else None

    def _undone(self, entry_id: int, whole: frozenset[int], name: str) -> None:
        """The words are on the disk before the post is gone: a death between the two brings both, never neither."""
        self._session.writing.keep_draft(self._sheet.draft)
        state = self._session.outgoing.entry(entry_id).state
        if state is State.DISCARDED:
            said = ""
        elif state is not State.PARKED and self._session.outgoing.cancel(entry_id):
            self._taken_back()
            said = tr("%1 is taken back; nothing was sent.")
        elif self._session.outgoing.entry(entry_id).state in _OUT:
            said = tr("%1 is out already. These are its words.")
        else:
            said = tr("%1 is on its way already. These are its words.")
        self._came_back(whole)
        self._say(said.replace("%1", name))

    def _redone(self) -> None:
        self._say(tr("Nothing is sent by that. Undo brings your words back."))

    def _say(self, said: str) -> None:
        self._said = said
        self._sheet.changed.emit()

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except ParleyError as trouble:
            self._sheet.fail(trouble)
