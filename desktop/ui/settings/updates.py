"""Updates section: whether it is asked once a day for a newer Parley, who is asked, and what came of it last."""

from __future__ import annotations

from concurrent.futures import Future

from desktop.core.errors import ParleyError
from desktop.services.updates import Came, Updates
from desktop.ui.announce import announce
from desktop.ui.errands import Errands
from desktop.ui.plan.words import clock_words, short_day
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.page import SettingsPage
from desktop.ui.translate import tr
from desktop.ui.words import said


class UpdatesSection:
    """Puts itself on `page`, where the page has got to. The network is waited for on `updates`."""

    def __init__(self, page: SettingsPage, updates: Updates) -> None:
        self._page, self._updates = page, updates
        self._errands = Errands("updates", page)
        name = tr("Look once a day whether there is a newer Parley")
        page.section(name)
        self._on = Choice(page.theme, name, (tr("On"), tr("Off")), page)
        self._on.chosen.connect(lambda place: updates.let_look(place == 0))
        page.add(self._on)
        page.say(
            tr(
                "Parley asks %1 for one small file and says nothing about you. As on any page, your network "
                "address is seen there.",
                updates.host,
            )
        )
        self._state = page.say(state_words(updates))
        self.now = page.button(tr("Look now"))
        self.now.clicked.connect(self._look)
        page.add(self.now)

    def refresh(self) -> None:
        self._on.set_place(0 if self._updates.looks else 1)
        if self.now.isEnabled():
            self._page.tell(self._state, state_words(self._updates))

    def _look(self) -> None:
        self.now.setEnabled(False)
        self._page.tell(self._state, tr("Looking…"))
        self._errands.run(self._updates.look, self._show)

    def _show(self, done: Future[None]) -> None:
        self.now.setEnabled(True)
        problem = done.exception()
        if problem is not None and not isinstance(problem, ParleyError):
            raise problem
        words = state_words(self._updates) if problem is None else said(problem, "")
        self._page.tell(self._state, words)
        announce(self._page, words)


def state_words(updates: Updates) -> str:
    """What came of the last look, and when that was."""
    looked = updates.looked
    if looked is None:
        return tr("Parley has not looked yet.")
    at = f"{short_day(looked)}, {clock_words(looked)}"
    if updates.came is Came.MISSED:
        return tr("%1: nobody answered.", at)
    if updates.came is Came.REFUSED:
        return tr("%1: what came is not signed by Parley's makers, or is old. It was not used.", at)
    if version := updates.newer:
        return tr("%1: Parley %2 is there.", at, version)
    return tr("%1: this Parley is the newest.", at)
