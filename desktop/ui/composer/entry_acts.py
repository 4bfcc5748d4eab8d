"""EntryActs: what a person asks of a post that waits, done: back into the composer, out now, elsewhere, or away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.core.errors import ParleyError
from desktop.core.outbox import State
from desktop.core.together import NOT_LEFT
from desktop.ui.composer.entry_words import gone_words
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


@dataclass(frozen=True, slots=True)
class _Away:
    """Entries that were put away at once, when the field had so many `steps` of undo."""

    entries: tuple[int, ...]
    steps: int


class EntryActs(QObject):
    """The commands "entry.…" (ui/actions.py) of one open room."""

    problem = Signal(object)
    """A ParleyError for the window's line."""
    told = Signal(str, bool)
    """A sentence for it, and whether `undo` takes back what it says."""
    done = Signal()
    """The outbox is another one now."""

    def __init__(
        self,
        session: Session,
        composer: ComposerPane,
        open_url: Callable[[str], None],
        change_time: Callable[[int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._composer, self._open_url = session, composer, open_url
        outgoing = session.outgoing
        self._acts: dict[str, Callable[[int], object]] = {
            "entry.undo": self._take_back,
            "entry.edit": self._take_back,
            "entry.later": change_time,
            "entry.now": self._send_now,
            "entry.retry": outgoing.retry,
            "entry.not-out": outgoing.retry,
            "entry.browser": self._continue,
            "entry.copy": self._copy,
            "entry.cancel": self._cancel,
            "entry.discard": self._discard,
            "entry.out": outgoing.went_out,
        }
        self.comes_first = False
        """Something was put away after the last decision about a post."""
        self._away: list[_Away] = []
        composer.field.undo_first = self._bring_back_from_field
        composer.sheet.replaced.connect(self._forget_steps)
        composer.came_back.connect(self._forget)

    def ask(self, command_id: str, entry_id: int) -> None:
        try:
            self._acts[command_id](entry_id)
        except ParleyError as trouble:
            self.problem.emit(trouble)
        self.done.emit()

    def bring_back(self) -> bool:
        """Undo the newest putting away; False where there is none. Raises StoreTrouble."""
        if not self._away:
            return False
        for entry_id in self._away.pop().entries:
            self._session.outgoing.restore(entry_id)
        self.done.emit()
        return True

    def _bring_back_from_field(self) -> bool:
        """Undo in the empty field: what was put away comes before what was done there earlier."""
        if not self._away or self._composer.field.undo_steps() > self._away[-1].steps:
            return False
        try:
            self.bring_back()
        except ParleyError as trouble:
            self.problem.emit(trouble)
        else:
            self.told.emit(tr("What you put away is back."), False)
        return True

    def _forget_steps(self) -> None:
        """Another text stands in the field, and what was done there before cannot be undone there any more."""
        self._away = [replace(away, steps=0) for away in self._away]

    def _forget(self, entries: frozenset[int]) -> None:
        """Their words are in the composer: the posts do not come back besides."""
        kept = [away for away in self._away if entries.isdisjoint(away.entries)]
        if kept != self._away:
            self._away = kept
            self.told.emit(tr("Its words are in the composer again."), False)

    def _take_back(self, entry_id: int) -> None:
        """Into the composer, where no text pushes out another."""
        self._composer.keep_now()
        draft = self._session.outgoing.take_back(entry_id)
        if draft is None:
            self.told.emit(tr("It is on its way already."), False)
        else:
            self._composer.put_back(draft, entry_id)

    def _send_now(self, entry_id: int) -> None:
        outgoing = self._session.outgoing
        overdue = outgoing.entry(entry_id).state is State.OVERDUE
        (outgoing.retry if overdue else outgoing.send_now)(entry_id)

    def _continue(self, entry_id: int) -> None:
        if url := self._session.outgoing.park(entry_id):
            self._open_url(url)

    def _copy(self, entry_id: int) -> None:
        QGuiApplication.clipboard().setText(self._session.outgoing.entry(entry_id).text)
        self.told.emit(tr("Copied."), False)

    def _cancel(self, entry_id: int) -> None:
        self._put_away(entry_id, self._session.outgoing.cancel, cancelled=True)

    def _discard(self, entry_id: int) -> None:
        """With its other parts where nothing of it can be out."""
        outgoing = self._session.outgoing
        whole = outgoing.entry(entry_id).state in NOT_LEFT
        self._put_away(entry_id, outgoing.cancel if whole else outgoing.discard)

    def _put_away(self, entry_id: int, act: Callable[[int], object], *, cancelled: bool = False) -> None:
        """With all that went with it: an answer in parts is one thing to a person."""
        outgoing = self._session.outgoing
        before = outgoing.open_entries()
        entry = outgoing.entry(entry_id)
        act(entry_id)
        gone = tuple(one.id for one in before if outgoing.entry(one.id).state is State.DISCARDED)
        if not gone:
            self.told.emit(tr("It is on its way already."), False)
            return
        self._away.append(_Away(gone, self._composer.field.undo_steps()))
        self.comes_first = True
        self.told.emit(gone_words(entry, cancelled=cancelled), True)
