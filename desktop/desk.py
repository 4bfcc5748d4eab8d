"""Desk: a window over a house: rooms open in it, events reach it, its wishes go to the house."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.archiving import Archiving
from desktop.calming import Calming
from desktop.commanding import Commanding
from desktop.core.errors import BadInput, ParleyError, StoreTrouble
from desktop.core.events import AccountChosen, Event, OutboxChanged, SignedOut, SignInEnded
from desktop.core.invitation import Invitation, chat_file, is_address, parse_invitation
from desktop.core.launch import Launch
from desktop.core.room import parse_username
from desktop.core.sentence import sentence
from desktop.core.timeline import Row
from desktop.frame import FIRST_SIZE, framed, keep_frame
from desktop.house import House
from desktop.invited import Invited
from desktop.look import Look
from desktop.outward import open_in_browser
from desktop.planning import planner
from desktop.posting import Posting
from desktop.readiness import Readiness
from desktop.reminding import Reminding
from desktop.services.images import Images, lines_to
from desktop.services.room_session import RoomSession
from desktop.sharing import Sharing
from desktop.store.picture_cache import PictureCache
from desktop.ui.account_menu import for_session_only, is_here_already
from desktop.ui.bridge import Bridge
from desktop.ui.launch_door import come_to_front
from desktop.ui.leaving import Leaving
from desktop.ui.losing import Losing
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.overdue_news import OverdueNews
from desktop.ui.picture_bytes import made_for
from desktop.ui.self_play import SelfPlay
from desktop.ui.shown_pictures import ShownPictures
from desktop.ui.speech import WindowSpeech
from desktop.ui.taken_words import put_aside_words
from desktop.ui.theme import Mode, Theme
from desktop.ui.translate import tr
from desktop.ui.words import sentence_and_remedy

if TYPE_CHECKING:
    from desktop.opening import Opening
    from desktop.ui.settings.window import SettingsWindow


class Desk(QObject):
    """One window, one house. `close` keeps what is typed and ends both."""

    practise = Signal()
    """Somebody asked for the practice room; the composition root opens it beside this window."""
    parting = Signal()
    """Everything is to be deleted (store/deleting.py): the composition root ends the window first."""

    def __init__(
        self,
        house: House,
        theme: Theme,
        *,
        clock: Callable[[], datetime],
        open_url: Callable[[str], None] = open_in_browser,
        opened: Opening | None = None,
    ) -> None:
        """`opened` is what a start shows already: its window is this desk's."""
        super().__init__()
        if house.place.practice:
            open_url = self._open_nothing  # "nothing leaves this computer" holds for a click on a link, too
        self.house = house
        self.session: RoomSession | None = None
        self.timeline: TimelineModel | None = None
        self.theme = theme
        self._closed = False
        self._settings: SettingsWindow | None = None
        self._look = opened.look if opened else Look(theme, house.settings)
        self._told: set[str] = set()
        """Accounts whose key holds for this session, which was said."""
        self._opened = opened
        self.window = (
            opened.window
            if opened
            else framed(theme, house.settings, practice=house.place.practice, clock=clock, open_url=open_url)
        )
        self._overdue = OverdueNews(
            house.unsent.overdue, lambda room_id: house.rooms.get(room_id).hashtag, self._tell_quietly, clock
        )
        self._leaving = Leaving(theme, house.unsent, self.window, clock, house.on_time.ahead)
        self._may_leave: Callable[[], bool] = lambda: True
        if not house.place.practice:
            self._may_leave = self._leaving.may_close
        self._losing = Losing(self.window)
        self.reminding = Reminding(self, clock)
        self.calming = Calming(self)
        self.readiness = Readiness(self, clock, open_url)
        self.posting = Posting(self)
        kept = PictureCache(house.paths.cache / "pictures")
        self.pictures = ShownPictures(Images(kept, made_for, lines_to(lambda: house.place)), self)
        self.window.pictures = self.pictures
        self.window.may_close = self._may_close
        self.bridge = Bridge(house.bus, self)
        self.bridge.events.connect(self._take)
        self.window.join_requested.connect(self.join)
        self.window.room_chosen.connect(self.choose_room)
        self.window.practise_requested.connect(self.practise)
        self.window.actions_by_id["app.settings"].triggered.connect(lambda: self.show_settings())
        self._planner = planner(self, clock)
        self.archiving = Archiving(self, clock, open_url)
        self.commanding = Commanding(self)
        self._invited = Invited(house, self.window, theme, self.show_room, clock)
        house.sign_ins.speech = WindowSpeech()
        self.sharing = Sharing(house, self.window, theme, lambda: self.session, self.show_room, clock)
        own = QLocale.system().uiLanguages()
        house.preferences.spelling.prefer("en" if language == "C" else language for language in own)

    def start(
        self,
        *,
        join: str = "",
        hosts: tuple[str, ...] = (),
        invitation: Invitation | None = None,
        file: str = "",
    ) -> None:
        """Show the window on `join`, else on the room that was open last, else on the first screen; over it what an
        `invitation` or a calendar `file` says."""
        last = self.house.rooms.last(self.house.place.origin)
        if join:
            self._join(join, hosts)
        elif last is not None:
            self.show_room(last.id)
        else:
            self._list_rooms(None)
            self.window.show_welcome()
        self._invited.open(Launch(hosts=hosts, invitation=invitation, file=file))
        self.window.show()
        self.reminding.start()
        self._overdue.look()
        self._say_what_was_put_aside()

    def receive(self, launch: Launch) -> None:
        """A second start of the program: its window is this one, and what it was asked for happens here. What is typed
        stays, as on any way from room to room."""
        come_to_front(self.window, launch.token)
        try:
            if launch.join:
                self._join(launch.join, launch.hosts)
            else:
                self._invited.open(launch)
        except ParleyError as problem:
            self.window.say(problem)

    def join(self, typed: str, host: str) -> None:
        """What the first screen asks for, a hashtag or a link; a slip is answered there and keeps what was typed."""
        hosts = (host,) if host.strip() else ()
        try:
            path = chat_file(typed)
            if path or is_address(typed):
                named = tuple(parse_username(name) for name in hosts)
                invitation = None if path else parse_invitation(typed)
                self._invited.open(Launch(hosts=named, invitation=invitation, file=path))
            else:
                self._join(typed, hosts)
        except ParleyError as problem:
            self.window.show_welcome(problem)

    def show_room(self, room_id: int) -> None:
        """Open a room of this house in the window. Raises StoreTrouble, and stays, where what is typed in another one
        would be lost."""
        if self.session is not None and self.session.room.id != room_id:
            self.keep_typed()
        self.session = self.house.open_room(room_id)
        self._list_rooms(room_id)
        if self.session.account is None:
            self.timeline = None
            self.window.show_signed_out(self.session)
        elif self._opened is not None and self._opened.shows(self.session.room, self.session.account):
            self.timeline = self._opened.timeline
            assert self.timeline is not None
            self.timeline.take([OutboxChanged(room_id, 0)])  # what was being sent when the last process ended
            self.window.show_room(self.session, self.timeline, self._opened.stream)
        else:
            self.timeline = TimelineModel(self.house.timeline, parent=self)
            self.timeline.open(self.session.room, self.session.account)
            self.window.show_room(self.session, self.timeline)
        self._opened = None
        self.window.show()

    def show_settings(self) -> SettingsWindow:
        """The one settings window, beside this one; made when it is first asked for, not at every start."""
        from desktop.filing import Filing
        from desktop.ui.settings.window import SettingsWindow

        if self._settings is None:
            self._settings = SettingsWindow(
                self.theme,
                self.house.preferences,
                identity=lambda: None if self.session is None else self.session.identity,
                filing=Filing(self),
                parent=self.window,
            )
            self._settings.app_changed.connect(self._let_in)
            self._settings.keys_wanted.connect(lambda: self.commanding.show_keys())
            self._settings.forgetting_wanted.connect(self.window.actions_by_id["archive.show"].trigger)
        self._settings.refresh()
        self._settings.show()
        self._settings.activateWindow()
        return self._settings

    def rows(self) -> list[Row]:
        """The timeline as the window holds it now, oldest first."""
        return (
            [] if self.timeline is None else [self.timeline.row(i) for i in range(self.timeline.rowCount())]
        )

    def play_itself(
        self, say: Callable[[str], None], *, pictures: Path | None, now: Callable[[], float]
    ) -> int:
        """Play a first minute in this window, then save light and dark pictures of it; 0 when the answer came back."""
        app = QGuiApplication.instance()
        assert app is not None
        assert self.session is not None
        if pictures is not None:
            self.window.resize(FIRST_SIZE)  # whatever the screen is that nobody looks at
        play = SelfPlay(self.window, self.session, self.rows, say, now=now)
        problems: list[str] = []

        def end(problem: str) -> None:
            problems.append(problem)
            app.exit()  # quit() closes the window, which asks for a second end that stops every later loop

        play.finished.connect(end)
        play.start()
        app.exec()
        if problems != [""]:
            say(problems[0] if problems else "The window was closed before the answer came back.")
        if pictures is not None:
            for path in self._save_pictures(pictures):
                say(str(path))
        return 0 if problems == [""] else 1

    def close(self) -> None:
        """Keep the draft and the window's place, then end the threads and the store. Closing twice is closing once."""
        if self._closed:
            return
        self._closed = True
        with suppress(StoreTrouble):  # where the window stood is no reason to keep it open
            keep_frame(self.window, self.house.settings)
        self._look.take_off()
        self.reminding.close()
        self.readiness.close()
        self.posting.close()
        self._planner.close()
        self.archiving.close()
        self._leaving.agree()
        self._losing.agree()
        self.window.close()
        self.window.deleteLater()  # the theme outlives it: what is gone must not be dressed anew
        self.pictures.close()
        self.bridge.close()
        if self.timeline is not None:
            self.timeline.close()
        self.house.close()

    def _take(self, events: list[Event]) -> None:
        """The window first, while its room is the one that the events are about."""
        self.window.take(events)
        self.reminding.take(events)
        self._planner.take(events)
        self.archiving.take(events)
        if self._settings is not None:
            self._settings.take(events)
        for event in events:
            if isinstance(event, AccountChosen | SignInEnded | SignedOut) and event.account is not None:
                self._show_anew(event)
        if any(isinstance(event, OutboxChanged) for event in events):
            self._overdue.look()
        self._say_where_the_key_is()

    def _show_anew(self, event: AccountChosen | SignInEnded | SignedOut) -> None:
        """Somebody came or went, or another account is used: the open room as it is now, and what is to be said of it.

        Whoever went on to another room while the browser asked stays there.
        """
        self.show_room(event.room_id if self.session is None else self.session.room.id)
        if isinstance(event, SignedOut) and event.error is not None:
            self.window.say(event.error)
        elif isinstance(event, SignInEnded) and event.account is not None and event.was_here:
            self.window.tell(is_here_already(event.account), undoable=False)
        if isinstance(event, SignInEnded) and event.account is not None:
            self._told.discard(event.account.id)

    def _say_where_the_key_is(self) -> None:
        """Once for an account: after a renewal, too, a key may be kept nowhere any more."""
        if self.session is None or (account := self.session.account) is None or account.id in self._told:
            return
        why = self.session.identity.for_session_only
        if why is not None:
            self._told.add(account.id)
            self.window.account.renew()
            remedy = sentence_and_remedy(why, self.house.place.capabilities.network)[1]
            self.window.tell(" ".join((*for_session_only(why), remedy)), undoable=False)

    def _let_in(self) -> None:
        """Another client id holds: where nobody could sign in, somebody may now. A sign-in under way goes on."""
        session = self.session
        if session is not None and session.account is None and not self.house.sign_ins.under_way:
            self.show_room(session.room.id)

    def _join(self, hashtag: str, hosts: tuple[str, ...]) -> None:
        self.show_room(self.house.join(hashtag, hosts=hosts).id)

    def keep_typed(self) -> None:
        """In the open room. Raises StoreTrouble where it would be lost."""
        if self.window.keep_typed():
            raise StoreTrouble(
                tr("What you typed here cannot be saved, so this room stays open."),
                tr("Make room on the disk, or copy the text and clear it."),
            )

    def _may_close(self) -> bool:
        return self._may_leave() and self._losing.may_close()

    def choose_room(self, room_id: int) -> None:
        """Open it, or say why not."""
        try:
            self.show_room(room_id)
        except ParleyError as problem:
            self.window.say(problem)

    def list_rooms(self) -> None:
        """Anew: one may have been made."""
        self._list_rooms(self.window.rail.current)

    def _list_rooms(self, current: int | None) -> None:
        self.window.show_rooms(self.house.rooms.list(self.house.place.origin), current)

    def _tell_quietly(self, sentence: str) -> None:
        self.window.tell(sentence, undoable=False)

    def _say_what_was_put_aside(self) -> None:
        aside, saved = self.house.database.put_aside, self.house.salvaged
        if aside is None or saved is None:
            return
        self.window.say(put_aside_words(aside, saved.counts, unplaced=bool(saved.unplaced)))

    def _open_nothing(self, url: str) -> None:
        self.window.say(
            BadInput("In a real chat this opens your browser.", "Here nothing leaves this computer.")
        )

    def _save_pictures(self, folder: Path) -> list[Path]:
        saved = []
        for mode in (Mode.DARK, Mode.LIGHT):
            self.theme.set_mode(mode)
            QGuiApplication.processEvents()
            saved.append(self._save(folder / f"practice-{mode}.png"))
        return saved

    def _save(self, path: Path) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not self.window.grab().save(str(path)):
            raise ParleyError(
                sentence("The picture could not be written to %1.", path),
                "Name a folder that you may write to.",
            )
        return path.resolve()
