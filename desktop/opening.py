"""Opening: what a start shows before there is a house: the window, and the newest posts of the last room."""

from __future__ import annotations

from contextlib import ExitStack
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer

from desktop.core.room import Room
from desktop.frame import framed
from desktop.look import Look
from desktop.outward import open_in_browser
from desktop.store.database import Database
from desktop.store.paths import Paths
from desktop.store.rooms import Rooms
from desktop.store.settings import Settings
from desktop.surroundings import utc_now, x_origin
from desktop.ui.opening_page import OpeningPage
from desktop.ui.theme import Theme
from desktop.ui.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from desktop.core.account import Account
    from desktop.ui.models.timeline import TimelineModel
    from desktop.ui.stream.pane import StreamPane

PATIENCE_MS = 300
"""How long a window may take to come onto the screen until the start goes on without having been seen."""
REST = (
    *("desktop.ui.composer.pictures", "desktop.ui.composer.completion", "desktop.ui.composer.pane"),
    *("desktop.ui.composer.outbox_list", "desktop.ui.question.pane", "desktop.ui.stream_column"),
    *("desktop.ui.room_pane", "desktop.ui.room_bars", "desktop.ui.account_menu", "desktop.networks.place"),
    *("desktop.services.preferences", "desktop.services.room_session", "desktop.services.listener"),
    *("desktop.services.sign_ins", "desktop.services.sender", "desktop.store.transfer", "desktop.house"),
    *("desktop.ui.self_play", "desktop.desk", "desktop.app"),
)
"""What a whole window needs, in pieces of some ms: between two of them the stream can be scrolled."""


class Opening:
    """The window is on the screen when this is made. Raises StoreTrouble; everything of it ends with `own`.

    The desk takes over `window`, `look`, `database`, and what `read` left.
    """

    def __init__(self, own: ExitStack, paths: Paths, theme: Theme, *, last_room: bool) -> None:
        self.database = Database(paths.database, clock=utc_now)
        own.callback(self.database.close)
        self._theme = theme
        settings = Settings(self.database)
        self._origin = x_origin(settings)
        self.look = Look(theme, settings)
        own.callback(self.look.take_off)
        self.window = framed(theme, settings, practice=False, clock=utc_now, open_url=open_in_browser)
        self._typed: TypedAhead | None = None
        self._wants_to_close = self._is_over = False
        own.callback(self._put_away)
        self.window.may_close = self._not_yet
        self.room: Room | None = None
        self.account: Account | None = None
        self.timeline: TimelineModel | None = None
        self.stream: StreamPane | None = None
        self._page: OpeningPage | None = None
        rooms = Rooms(self.database, clock=utc_now).list(self._origin)
        if last_room and rooms:
            self.room, self._page = rooms[0], OpeningPage(theme, self.window)
            self.window.show_opening(rooms[0], self._page)
        self.window.show_rooms(rooms, None if self.room is None else self.room.id)
        self.window.show()
        self._typed = TypedAhead(self.window)
        self._paint()

    def read(self) -> bool:
        """Show the newest posts that the archive has; False where no room opens, or nobody is signed in for it."""
        if self.room is None or self._page is None:
            return False
        from desktop.reader import reader, reading

        self.account = reading(self.database, self.room)
        if self.account is None:
            return False
        self.timeline, self.stream = reader(
            self._theme, self.database, self.room, self.account, self.window, clock=utc_now
        )
        self._page.show_stream(self.stream)
        self.stream.set_model(self.timeline)
        self._paint()
        return True

    def bring_the_rest(self) -> None:
        """Load the rest of a page, and import what the whole window needs. What a person does meanwhile to the stream
        happens."""
        if self.timeline is not None:
            self.timeline.load_older()
        for name in REST:
            import_module(name)
            QCoreApplication.processEvents()

    def shows(self, room: Room, account: Account | None) -> bool:
        """Whether the stream is this room's as this account sees it."""
        if self.stream is None or self.room is None or self.account is None or account is None:
            return False
        return (self.room.id, self.account.id) == (room.id, account.id)

    def end(self) -> None:
        """The room is whole: it gets what was typed meanwhile, and the window closes if that was asked for."""
        self._is_over = True
        if self._typed is not None:
            self._typed.give(self.window.focusWidget())
        if self._wants_to_close:
            QTimer.singleShot(0, self.window, self.window.close)

    def _not_yet(self) -> bool:
        self._wants_to_close = True
        return False

    def _put_away(self) -> None:
        """Where the start did not come to its end; else the desk closes the window."""
        if not self._is_over:
            if self._typed is not None:
                self._typed.end()
            self.window.may_close = lambda: True
            self.window.close()

    def _paint(self) -> None:
        """Until it is on the screen. What a person does meanwhile waits."""
        kinds, over = QEventLoop.ProcessEventsFlag, QDeadlineTimer(PATIENCE_MS)
        for _ in range(2):  # first what is shown is laid out, then it is painted
            QCoreApplication.processEvents(kinds.ExcludeUserInputEvents)
        handle = self.window.windowHandle()
        if not handle.isExposed():
            QTimer.singleShot(PATIENCE_MS, self.window, self.window.update)
            while not (handle.isExposed() or over.hasExpired()):
                QCoreApplication.processEvents(kinds.ExcludeUserInputEvents | kinds.WaitForMoreEvents)
