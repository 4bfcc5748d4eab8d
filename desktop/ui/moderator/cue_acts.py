"""CueActs: what a host asks of the run sheet, done: posted, moved, skipped, taken over, and taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.core.cue import Cue
from desktop.core.errors import AccountUnconfirmed, Doubtful, ParleyError, SignInNeeded
from desktop.core.guards import Doubt
from desktop.ui.moderator.cue_menu import Act
from desktop.ui.moderator.words import name_of
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.hosting import Hosting
    from desktop.services.session import Session


class CueActs(QObject):
    """Nothing is posted while something is asked."""

    problem = Signal(object)
    """A ParleyError for the window's line."""
    told = Signal(str, bool)
    """A sentence for the window's line, and whether `undo` takes back what it says."""
    signed_out = Signal(object)
    """A Cue that nobody posts, because nobody is signed in."""
    unconfirmed = Signal(object)
    """What to do once the person says that they post as this account: a callable."""
    doubted = Signal(object, object)
    """A Doubt and its cue: asked before it goes out."""
    edit_wanted = Signal(object)
    """A Cue."""
    correct_wanted = Signal(object)
    shown = Signal(str)
    """A post's id."""
    done = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.comes_first = False
        """Whether the newest decision in this room was one at the run sheet."""

    def ask(self, act: str, cue_id: str) -> None:
        """Do it, where the cue is still on the run sheet."""
        hosting = self._session.hosting
        cue = None if hosting is None else hosting.sheet().get(cue_id)
        if hosting is None or cue is None:
            return
        if act == Act.POST:
            self.post(cue_id)
        elif act == Act.SHOW:
            self._show(hosting, cue)
        elif act in (Act.EDIT, Act.CORRECT):
            (self.edit_wanted if act == Act.EDIT else self.correct_wanted).emit(cue)
        else:
            self._change(hosting, cue, Act(act))

    def post(self, cue_id: str, agreed: Doubt | None = None) -> None:
        """`agreed` is what was asked, and the person said yes to."""
        hosting = self._session.hosting
        cue = None if hosting is None else hosting.sheet().get(cue_id)
        if hosting is None or cue is None:
            return
        if agreed is not None:
            hosting.agree(agreed)
        try:
            if cue.goes_out:
                hosting.post(cue_id)
            else:
                hosting.tick_off(cue_id)
        except Doubtful as asks:
            self.doubted.emit(asks.doubt, cue)
        except AccountUnconfirmed:
            self.unconfirmed.emit(partial(self.post, cue_id))
        except ParleyError as trouble:
            if self._session.account is None and isinstance(trouble, SignInNeeded):
                self.signed_out.emit(cue)
            else:
                self.problem.emit(trouble)
        else:
            self.comes_first = not cue.goes_out
            self.done.emit()

    def correct(self, cue_id: str, text: str) -> bool:
        """Whether it was possible."""
        hosting = self._session.hosting
        return hosting is not None and self._try(lambda: hosting.correct(cue_id, text))

    def put(self, cue: Cue) -> bool:
        hosting = self._session.hosting
        return hosting is not None and self._try(lambda: hosting.put(cue), undoable=True)

    def add(self, cues: Sequence[Cue]) -> bool:
        """All of them, or none."""
        hosting = self._session.hosting
        return hosting is not None and self._try(lambda: hosting.add(cues), undoable=True)

    def hold(self, held: bool) -> None:
        if (hosting := self._session.hosting) is not None:
            self._try(hosting.hold if held else hosting.release, undoable=True)

    def later(self, minutes: int) -> None:
        if (hosting := self._session.hosting) is not None:
            self._try(lambda: hosting.later(minutes), undoable=True)

    def switch_on_time(self, on: bool) -> None:
        if (hosting := self._session.hosting) is not None:
            self._try(lambda: hosting.switch_on_time(on), undoable=True)

    def share(self, folder: str) -> None:
        """With co-hosts, in that folder; empty: no longer."""
        if (hosting := self._session.hosting) is not None:
            self._try(lambda: hosting.share(folder))

    def move(self, cue_id: str, place: int) -> None:
        """To that place among those that wait."""
        if (hosting := self._session.hosting) is not None:
            self._try(lambda: hosting.move(cue_id, place), undoable=True)

    def undo(self) -> bool:
        """Take back the newest act of this computer at the sheet; False where there is none. Raises StoreTrouble."""
        hosting = self._session.hosting
        return hosting is not None and hosting.undo()

    # --- inside ------------------------------------------------------------------------------------------------

    def _change(self, hosting: Hosting, cue: Cue, act: Act) -> None:
        name = name_of(cue)
        waiting = [one.id for one in hosting.sheet().cues if one.is_waiting]
        place = waiting.index(cue.id) if cue.id in waiting else 0
        ways: dict[Act, tuple[Callable[[], object], str]] = {
            Act.UP: (lambda: hosting.move(cue.id, place - 1), ""),
            Act.DOWN: (lambda: hosting.move(cue.id, place + 1), ""),
            Act.SKIP: (lambda: hosting.skip(cue.id), tr("%1 is skipped.", name)),
            Act.UNSKIP: (lambda: hosting.unskip(cue.id), ""),
            Act.CLAIM: (lambda: hosting.claim(cue.id), ""),
            Act.FREE: (lambda: hosting.claim(cue.id, ""), ""),
            Act.REMOVE: (lambda: hosting.remove(cue.id), tr("%1 is off the run sheet.", name)),
        }
        do, said = ways[act]
        if self._try(do, undoable=True) and said:
            self.told.emit(said, True)

    def _show(self, hosting: Hosting, cue: Cue) -> None:
        entry = hosting.entry(cue)
        known = cue.posted.post_id if cue.posted is not None else ""
        post_id = known or ("" if entry is None else entry.post_id)
        asked = self._session.questions().get(cue.number) if cue.is_question else None
        post_id = post_id or ("" if asked is None else asked.post_id)
        if post_id:
            self.shown.emit(post_id)
        else:
            self.told.emit(tr("%1 has not come back from the network yet.", name_of(cue)), False)

    def _try(self, do: Callable[[], object], *, undoable: bool = False) -> bool:
        try:
            do()
        except AccountUnconfirmed:
            self.unconfirmed.emit(do)
            return False
        except ParleyError as trouble:
            self.problem.emit(trouble)
            return False
        self.comes_first = undoable
        self.done.emit()
        return True
