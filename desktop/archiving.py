"""Archiving: the archive of a desk's window: the page behind the rail's button, and what can be done from it"""

from __future__ import annotations

from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop.core.errors import Stopped
from desktop.core.events import SittingsChanged
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime
    from pathlib import Path

    from desktop.core.errors import ParleyError
    from desktop.core.events import Event
    from desktop.core.going import Going
    from desktop.desk import Desk
    from desktop.keeping import Keeping
    from desktop.past_chats import PastChats
    from desktop.reporting import Reporting
    from desktop.services.archivist import Archivist, Looking
    from desktop.services.library import Library
    from desktop.ui.archive.acts import ArchivedChat
    from desktop.ui.archive.found import Found
    from desktop.ui.archive.page import ArchivePage, Place
    from desktop.ui.progress_row import ProgressRow

SETTLED_MS = 4000
"""After a start, until the archivist begins: a person wants to see their room first."""
PIECES = (
    *("desktop.core.proceedings", "desktop.core.belonging", "desktop.store.sittings", "desktop.store.search"),
    *(
        "desktop.services.sittings",
        "desktop.services.library",
        "desktop.services.archivist",
        "desktop.store.forgetting",
    ),
    *("desktop.services.rechecking", "desktop.services.upkeep", "desktop.ui.plan.parts"),
    *("desktop.ui.archive.upkeep_forms", "desktop.keeping"),
)
PIECE_MS = 50
FAREWELL = 2.0
"""Seconds that long work gets to put its things in order when the window closes."""

T = TypeVar("T")


class Archiving(QObject):
    """Made with its desk; what the page needs is made when it is first asked for."""

    def __init__(self, desk: Desk, clock: Callable[[], datetime], open_url: Callable[[str], None]) -> None:
        super().__init__(desk)
        self.desk, self.clock, self.open_url = desk, clock, open_url
        self.archivist: Archivist | None = None
        self._is_closed = False
        self._pieces = list(PIECES)
        QTimer.singleShot(SETTLED_MS, self, self._prepare)
        self._page: ArchivePage | None = None
        self._place: Place | None = None
        self._row: ProgressRow | None = None
        self.replay: Callable[[ArchivedChat], None] | None = None
        """Plays a chat again in a window of its own, where there may be one."""
        desk.window.actions_by_id["archive.show"].triggered.connect(lambda: self.show())
        for act in ("report", "transcript", "recap", "hour"):
            desk.window.actions_by_id[f"chat.{act}"].triggered.connect(partial(self._of_shown, act))

    @cached_property
    def library(self) -> Library:
        from desktop.services.library import Library

        house = self.desk.house
        return Library(house.database, house.place.origin, clock=self.clock)

    @cached_property
    def past(self) -> PastChats:
        from desktop.past_chats import PastChats

        return PastChats(self)

    @cached_property
    def reporting(self) -> Reporting:
        from desktop.reporting import Reporting

        return Reporting(self)

    @cached_property
    def keeping(self) -> Keeping:
        from desktop.keeping import Keeping

        return Keeping(self)

    def take(self, events: Sequence[Event]) -> None:
        """What happened (Bridge.events)."""
        if "past" in self.__dict__:
            self.past.take(events)
        if "reporting" in self.__dict__:
            self.reporting.take(events)
        is_listed = self._place is not None and not self._place.query
        if is_listed and any(isinstance(event, SittingsChanged) for event in events):
            self.renew()

    def _prepare(self) -> None:
        """Import what the archivist needs, a piece at a time: between two of them the window is a person's."""
        if self._pieces and not self._is_closed:
            import_module(self._pieces.pop(0))
            QTimer.singleShot(PIECE_MS, self, self._prepare)
        else:
            self._hire()

    def _hire(self) -> None:
        """The chats of all rooms are found from now on, and what has to leave leaves."""
        from desktop.services.archivist import Archivist

        if self.archivist is None and not self._is_closed:
            self.archivist = Archivist(self.library, bus=self.desk.house.bus)
            self.archivist.start()
            self.keeping.start()

    def close(self) -> None:
        self._is_closed = True
        if self._page is not None and isValid(self._page):
            self._page.close_down()
        if self.archivist is not None:
            self.archivist.close()
        if "past" in self.__dict__:
            self.past.close()
        if "reporting" in self.__dict__:
            self.reporting.close()
        for row in self._rows():
            row.close_down(FAREWELL)
        if "keeping" in self.__dict__:
            self.keeping.close()

    def show(self) -> None:
        """The page, in place of what is there; where it is there already, the keyboard goes to its search."""
        from desktop.archive_acts import acts
        from desktop.archive_shelves import Shelves
        from desktop.ui.archive.page import ArchivePage, Place

        page, desk = self._shown(), self.desk
        self._hire()
        if page is None:
            place = self._place = self._place or Place()
            if desk.session is not None and desk.session.account is None:  # it can be read nowhere else
                place = self._place = Place(room_id=desk.session.room.id)
            network = desk.house.place.capabilities.network
            page = ArchivePage(
                desk.theme,
                Shelves(self.library, self._looking, self.keeping.upkeep.days),
                place,
                acts(self),
                network,
                desk.window,
            )
            page.post_chosen.connect(self._open)
            page.left.connect(desk.window.leave_page)
            self._page = page
            desk.window.show_page(page)
        page.field.setFocus()
        page.field.selectAll()

    def _looking(self) -> Looking | None:
        return None if self.archivist is None else self.archivist.looking

    def _open(self, found: Found) -> None:
        """A note on a question that nobody asked yet leads to its room."""
        if found.post is None:
            self.desk.choose_room(found.room_id)
        else:
            self.open_at(found.room_id, found.post.id)

    def back_from(self, chat: ArchivedChat) -> Callable[[], None]:
        """The way back from a page about that chat: to the chat, where that was open, else to the list."""
        return partial(self.past.open_chat, chat) if self.past.shows(chat) else self.show

    def _of_shown(self, act: str, _: bool = False) -> None:
        """Do that act of a card with the chat that is on the screen; recap and hour of the open room are in it."""
        from desktop.archive_acts import acts

        chat = self.past.shown_chat if "past" in self.__dict__ else None
        if chat is not None:
            next(one.run for one in acts(self).chat if one.id == act)(chat)
        elif act in ("report", "transcript"):
            self._of_open_room(act)

    def _of_open_room(self, act: str) -> None:
        """Do that act of a card with the chat that is on in the room that is open, or was last."""
        from desktop.archive_acts import acts
        from desktop.reporting import chat_of

        if self.desk.session is None:
            return
        window, chat = self.desk.window, chat_of(self.desk.session, self.library, self.clock())
        if chat is None:
            window.tell(tr("No chat was found in this room yet. One is found once people talk."), False)
        elif act == "report":
            self.reporting.show(chat, window.leave_page)
        else:
            next(one.run for one in acts(self).chat if one.id == act)(chat)

    def renew(self) -> None:
        """What the page lists may be something else now."""
        if (page := self._shown()) is not None:
            page.renew()

    def take_keyboard(self) -> None:
        """The page has it, where it is there: what had it may be gone."""
        page, focused = self._shown(), QApplication.focusWidget()
        if page is not None and (focused is None or not page.isAncestorOf(focused)):
            page.setFocus()

    def open_at(self, room_id: int, post_id: str) -> None:
        """A post at its place in its room, which opens where it is not on the screen."""
        self.past.open_at(room_id, post_id)

    def work(
        self,
        words: str,
        work: Callable[[Going], T],
        done: Callable[[T], None],
        failed: Callable[[ParleyError], None] | None = None,
    ) -> None:
        """Long work of an act (ProgressRow.run): shown in the window while it lasts, whatever is on its screen, and
        cancelled with a press. What goes wrong is said in the window's line, unless `failed` does."""
        if self._row is None:
            from desktop.ui.progress_row import ProgressRow

            self._row = ProgressRow(self.desk.theme, self.desk.window)
            self._row.home = self._shown
            self.desk.window.right.insertWidget(1, self._row)
        self._row.run(words, work, done, failed or self._say)

    def tell_saved(self, place: Path, said: str) -> None:
        """A file is there, and opens with a press."""
        from desktop.outward import open_file

        act = partial(open_file, place)
        self.desk.window.notice.say(said, trouble=False, action=tr("Open"), act=act)

    def _rows(self) -> list[ProgressRow]:
        """Wherever in the window something is being read."""
        from desktop.ui.progress_row import ProgressRow

        return self.desk.window.findChildren(ProgressRow)

    def _say(self, problem: ParleyError) -> None:
        """Who cancelled knows that already, and hears what became of it."""
        if isinstance(problem, Stopped):
            self.desk.window.tell(tr("Stopped. What was done by then stays."), False)
        else:
            self.desk.window.say(problem)

    def _shown(self) -> ArchivePage | None:
        page = self._page
        return page if page is not None and isValid(page) and page.isVisible() else None
