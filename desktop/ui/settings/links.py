"""Links section: whether this computer opens invitations' links with Parley, which a person switches on."""

from __future__ import annotations

from concurrent.futures import Future

from desktop.core.errors import ParleyError
from desktop.services.link_opener import LinkOpener
from desktop.ui.announce import announce
from desktop.ui.errands import Errands
from desktop.ui.settings.choice import Choice
from desktop.ui.settings.page import SettingsPage
from desktop.ui.translate import tr
from desktop.ui.words import said


class LinksSection:
    """Puts itself on `page`, where the page has got to. The system's tools are waited for on `link-opener`."""

    def __init__(self, page: SettingsPage, links: LinkOpener, network: str) -> None:
        self._page, self._links, self._network = page, links, network
        self._errands = Errands("link-opener", page)
        name = tr("Open invitation links with Parley")
        page.section(name)
        self._on = Choice(page.theme, name, (tr("On"), tr("Off")), page)
        self._on.chosen.connect(self._switch)
        page.add(self._on)
        page.say(
            tr("Wherever you click on a parley: link. For calendar files (.ics) Parley is then offered, too.")
        )
        self._installed = page.say(
            tr("Parley is installed for everybody on this computer, so its links open it.")
        )
        self._trouble = page.say()

    def refresh(self) -> None:
        """Where it is installed there is nothing to choose: a second entry would go before the installed one."""
        installed = self._links.is_installed()
        self._installed.setVisible(installed)
        self._on.setVisible(not installed)
        self._on.set_place(0 if self._links.is_on() else 1)

    def _switch(self, place: int) -> None:
        self._page.tell(self._trouble, "")
        self._on.setEnabled(False)
        self._errands.run(self._links.switch_off if place else self._links.switch_on, self._show)

    def _show(self, done: Future[None]) -> None:
        self._on.setEnabled(True)
        self.refresh()
        problem = done.exception()
        if isinstance(problem, ParleyError):
            words = said(problem, self._network)
            self._page.tell(self._trouble, words)
            announce(self._page, words)
        elif problem is not None:
            raise problem
