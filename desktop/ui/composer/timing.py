"""Timing: when a post goes out by a person's word: what is written now, and what waits already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.core.errors import ParleyError
from desktop.ui.composer.entry_words import name_words
from desktop.ui.composer.later_form import LaterForm
from desktop.ui.composer.pane import ComposerPane
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session


class Timing(QObject):
    """The form is one; it is about the composer's text, or about the entry whose time is changed."""

    problem = Signal(object)
    """A ParleyError for the window's line."""
    told = Signal(str, bool)
    """A sentence for it, and whether `undo` takes back what it says."""
    done = Signal()
    """The outbox is another one now."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        composer: ComposerPane,
        clock: Callable[[], datetime],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._composer = session, composer
        self._entry_id = 0
        self.form = LaterForm(theme, clock, parent)
        self.form.chosen.connect(self._choose)
        self.form.closed.connect(composer.field.setFocus)
        self.form.closed.connect(lambda: composer.make_way(False))
        composer.sent.connect(self.form.put_away)
        self._is_aside = False
        describing = composer.pictures.row.form
        describing.opened.connect(self._step_aside)
        describing.closed.connect(self._come_back)

    def ask(self) -> None:
        """For what is written. Where Parley may not post for anybody, it cannot do so later either."""
        if self._composer.poster is None:
            words = tr("Only what Parley posts for you can be timed.")
            self.told.emit(f"{words} {tr('Sign in first; your text is kept.')}", False)
        elif not self._composer.draft.body.strip():
            self._composer.send()  # says that there is nothing yet
        else:
            self._entry_id = 0
            self._open(tr("When shall it go out?"), tr("Send at %1"), None)

    def change(self, entry_id: int) -> None:
        """For what waits, or what went overdue."""
        entry = self._session.outgoing.entry(entry_id)
        self._entry_id = entry_id
        self._open(tr("When shall %1 go out?", name_words(entry)), tr("Change to %1"), entry.timed_for)

    def _open(self, heading: str, verb: str, at: datetime | None) -> None:
        if self._composer.pictures.describing:
            self._composer.pictures.row.form.close_form()
        self.form.open(heading, verb, plan=self._session.room.plan, at=at)
        self._composer.make_way(True)

    def _step_aside(self) -> None:
        """A picture is described first; there is no room for both."""
        if not self.form.isHidden():
            self._is_aside = True
            self.form.hide()
            self._composer.make_way(False)

    def _come_back(self) -> None:
        if self._is_aside:
            self._is_aside = False
            self._composer.make_way(True)
            self.form.show()
            self.form.ok.setFocus()

    def _choose(self, at: datetime) -> None:
        if not self._entry_id:
            self._composer.send_at(at.astimezone(UTC))
            return
        try:
            if not self._session.outgoing.reschedule(self._entry_id, at.astimezone(UTC)):
                self.told.emit(tr("It is on its way already."), False)
        except ParleyError as trouble:
            self.problem.emit(trouble)
        self.form.put_away()
        self.done.emit()
