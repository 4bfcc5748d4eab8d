"""Window: the one window: rail, top bar, practice band, a room or the first screen, and the status line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QWidget

from desktop.core.errors import ParleyError
from desktop.core.link import LinkState
from desktop.core.room import Room
from desktop.ui.account_button import AccountButton
from desktop.ui.actions import Actions
from desktop.ui.columns import Arrangement
from desktop.ui.focus_keeper import FocusKeeper
from desktop.ui.middle import Middle
from desktop.ui.rail import Rail
from desktop.ui.status_line import StatusLine
from desktop.ui.tab_order import bring_into_sight, neighbour
from desktop.ui.telling import Telling
from desktop.ui.theme import Theme
from desktop.ui.top_bar import TopBar
from desktop.ui.translate import tr
from desktop.ui.window_layout import laid_out

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent

    from desktop.core.events import Event
    from desktop.services.session import Session
    from desktop.ui.cap_notice import CapNotice
    from desktop.ui.invitation_card import InvitationCard
    from desktop.ui.invite.chats_card import ChatsCard
    from desktop.ui.models.timeline import TimelineModel
    from desktop.ui.notice_line import NoticeLine
    from desktop.ui.opening_page import OpeningPage
    from desktop.ui.room_pane import RoomPane
    from desktop.ui.shown_pictures import ShownPictures
    from desktop.ui.stream.pane import StreamPane
    from desktop.ui.welcome_pane import WelcomePane

TICK_MS = 1000


class Window(QMainWindow):
    """Says what a person wants by signals; shows what it is told.

    Whatever its first paint does not need is imported and made when it is first shown (ADR 9).
    """

    join_requested = Signal(str, str)
    practise_requested = Signal()
    word_asked = Signal(str)
    """To be explained, by its id in the glossary."""
    language_chosen = Signal(str)
    """At the first start, for all of it and at once."""
    room_chosen = Signal(int)
    closed = Signal()  # by the person

    def __init__(
        self,
        theme: Theme,
        *,
        practice: bool,
        clock: Callable[[], datetime],
        open_url: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._theme, self._clock, self._open_url, self._practice = theme, clock, open_url, practice
        self.may_close: Callable[[], bool] = lambda: True
        """Whoever has something to ask before answers no, and closes it later."""
        self.pictures: ShownPictures | None = None
        """For the rooms that open from now on."""
        self.made_upcoming: Callable[[], QWidget] | None = None
        """Makes the list of upcoming chats for the first screen, when that is made."""
        self._room_pane: RoomPane | None = None
        self._welcome: WelcomePane | None = None
        self._is_commanded = False
        self._rooms: Sequence[Room] = ()
        self._arrangement = Arrangement()
        self.actions_by_id = Actions(theme, self)
        self.account = AccountButton(theme, self)
        on_rail = ("room.join", "archive.show", "plan.list", "view.theme", "app.settings", "help.show")
        join, *commands = map(self.actions_by_id.for_button, on_rail)
        self.rail = Rail(theme, join, [*commands, self.account], self)
        self.top_bar = TopBar(theme, self)
        if not practice:  # nobody is invited there
            self.top_bar.add_tool(self.actions_by_id.for_button("room.share"))
        self.status = StatusLine(theme, self)
        self._stack = Middle(self)
        self.right = laid_out(self, theme, self._stack, practice=practice)
        self._telling = Telling(self, theme, self.right, self._stack, self._undo)
        self.setMinimumSize(520, 480)
        self._keyboard = FocusKeeper(self)
        self._connect()
        self._ticks = QTimer(self)
        self._ticks.setInterval(TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start()
        self._show_bars()

    @property
    def welcome(self) -> WelcomePane:
        """The first screen."""
        if self._welcome is None:
            from desktop.ui.welcome_pane import made_welcome

            self._welcome = made_welcome(self, self._theme, practice=self._practice)
            self._welcome.show_rooms(self._rooms)
            if self.made_upcoming is not None:
                self._welcome.show_upcoming(self.made_upcoming())
            self._stack.addWidget(self._welcome)
        return self._welcome

    @property
    def notice(self) -> NoticeLine:
        """What was said last, across the window."""
        return self._telling.notice

    @property
    def cap(self) -> CapNotice:
        """Over the room, where its cap is near."""
        return self._telling.cap(self._open_url)

    def forget_cap(self) -> None:
        self._telling.forget_cap()

    # --- what it is told ---------------------------------------------------------------------------------------

    def show_rooms(self, rooms: Sequence[Room], current: int | None) -> None:
        self._rooms = rooms
        self.rail.show_rooms(rooms, current)
        if self._welcome is not None:
            self._welcome.show_rooms(rooms)

    def show_welcome(self, problem: ParleyError | None = None) -> None:
        """The first screen; `problem` is answered there and keeps what was typed."""
        self.keep_typed()
        self._stack.put_away()
        self._stack.setCurrentWidget(self.welcome)
        self.rail.set_current(None)
        self.welcome.show_problem(problem)
        self._show_bars()

    def show_card(self, card: InvitationCard | ChatsCard) -> None:
        """What was passed on, in place of what was there, to which declining leads back."""
        card.declined.connect(self.leave_page)
        self.show_page(card)

    def show_page(self, page: QWidget) -> None:
        """In place of what was there, to which `leave_page` leads back."""
        self.keep_typed()
        self._stack.show_for_a_while(page)
        self.rail.set_current(None)
        self._show_bars()
        page.setFocus()

    def show_opening(self, room: Room, page: OpeningPage) -> None:
        """A room is opening: its name, and in its place what there is of it by now."""
        page.columns.restore(self._arrangement.columns)
        self._stack.show_for_a_while(page)
        page.setFocus()
        self.top_bar.show_room(room, {})
        self.top_bar.pill.posts_a_minute = 0
        self.top_bar.pill.show_link(LinkState.CONNECTING)
        self.setWindowTitle(f"#{room.hashtag}")
        for bar in (self.top_bar, self.status):
            bar.show()
        self._adapt()

    def show_room(
        self, session: Session, timeline_model: TimelineModel, stream: StreamPane | None = None
    ) -> None:
        """`stream` shows the model already, where the room was opening."""
        self._open(session, timeline_model, stream)

    def show_signed_out(self, session: Session) -> None:
        """The same room without a stream: everything works up to the last key."""
        self._open(session, None)

    def take(self, events: list[Event]) -> None:
        """From Bridge.events: to the models and panes of the open room, and as dots to the others."""
        if self._room_pane is not None:
            self._room_pane.take(events)
        from desktop.core.events import PostsArrived

        for event in events:
            if isinstance(event, PostsArrived) and event.is_new:
                self.rail.set_news(event.room_id)

    def say(self, error: ParleyError) -> None:
        """One sentence and its remedy, quietly, until it is dismissed."""
        network = "X" if self._room_pane is None else self._room_pane.session.capabilities.network
        self._telling.say(error, network)

    def tell(self, sentence: str, undoable: bool) -> None:
        """What a person decided, in a sentence, and the way back."""
        self._telling.tell(sentence, undoable)

    def keep_typed(self) -> str:
        """Write down what is being typed in the open room; what of it could not be, and would be lost by now."""
        return "" if self._room_pane is None else self._room_pane.close_down()

    @property
    def arrangement(self) -> Arrangement:
        """How the person has the parts of a room."""
        return self._arrangement if self._room_pane is None else self._room_pane.places.arrangement

    def arrange(self, arrangement: Arrangement) -> None:
        """For the rooms that open from now on."""
        self._arrangement = arrangement

    # --- Qt ----------------------------------------------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.keep_typed()
        self._ticks.stop()
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab, unless the focused widget has a use of its own for them."""
        if self._keyboard.lost() and self._keyboard.hand_over():
            return True  # Qt asks for this when it hides or disables what has the keyboard
        target = neighbour(self, 1 if next else -1)
        if target is None:
            return super().focusNextPrevChild(next)
        target.setFocus(Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason)
        bring_into_sight(target)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; Escape puts away what stands over the stream."""
        focused, pane = self.focusWidget(), self._room_pane
        if isinstance(focused, QAbstractButton) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused.click()
        elif event.key() == Qt.Key.Key_Escape and pane is not None and self._stack.currentWidget() is pane:
            pane.column.escape()
        else:
            super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        self.addActions(self.actions_by_id.all())
        self.account.sign_out_requested.connect(self._sign_out)
        self.rail.chosen.connect(self.room_chosen)
        self.actions_by_id["room.join"].triggered.connect(lambda: self.show_welcome())
        self.top_bar.desk.clicked.connect(self.actions_by_id["desk.show"].trigger)
        self.actions_by_id["view.theme"].triggered.connect(self._theme.switch)
        self.actions_by_id["app.close"].triggered.connect(self.close)

    def in_room(self, act: Callable[[RoomPane], None]) -> Callable[[], None]:
        """`act` on the open room; without one on the screen it does nothing."""

        def run() -> None:
            pane = self._room_pane
            if pane is not None and self._stack.currentWidget() is pane:
                act(pane)

        return run

    def _open(
        self, session: Session, timeline_model: TimelineModel | None, stream: StreamPane | None = None
    ) -> None:
        from desktop.ui.room_commands import command
        from desktop.ui.room_pane import RoomPane
        from desktop.ui.room_wishes import listen

        self.keep_typed()  # it may be what the same room, opened anew, begins with
        pane = RoomPane(
            self._theme,
            session,
            timeline_model,
            clock=self._clock,
            open_url=self._open_url,
            stream=stream,
            parent=self,
        )
        if self._room_pane is not None and self._room_pane.session.room.id == session.room.id:
            pane.carry_on(self._room_pane)
        self.put_room_away()
        self._stack.put_away()
        self._room_pane = pane
        pane.changed.connect(self._tick)
        pane.posts_came.connect(partial(self._tick, look_up=False))
        listen(self, pane, self._sign_out)
        if self.pictures is not None:
            pane.show_pictures(self.pictures)
        self._stack.addWidget(pane)
        self._stack.setCurrentWidget(pane)
        pane.desk.arrange(self._arrangement)
        self._telling.be_quiet()
        if not self._is_commanded:  # with the first room there is something to command
            command(self)
            self._is_commanded = True
        self.account.show_identity(None if session.practice else session.identity)
        self.top_bar.show_identity(None if session.practice else session.identity)
        self.rail.set_current(session.room.id)
        self._adapt()
        self._show_bars()
        pane.composer.field.setFocus()

    def _undo(self) -> None:
        """From the line's button, which is gone with the sentence: the keyboard goes on in the stream."""
        if (pane := self._room_pane) is not None:
            pane.stream.setFocus(Qt.FocusReason.OtherFocusReason)
            pane.undo()

    def _sign_out(self, account_id: str) -> None:
        """It may take as long as the keyring and the network do; the desk shows the room anew then."""
        if (pane := self._room_pane) is not None:
            self.account.show_identity(None)
            pane.composer.field.setFocus()
            self.tell(tr("Signing out…"), undoable=False)
            pane.session.identity.sign_out(account_id)

    def leave_page(self) -> None:
        """Nothing is left of it; what was there before is there again, and the keyboard where it was."""
        before, pane = self._stack.put_away(), self._room_pane
        if before is not None and before is self._welcome:
            pane = None
        self._stack.setCurrentWidget(pane or self.welcome)
        self.rail.set_current(pane.session.room.id if pane else None)
        self._show_bars()
        start = pane.composer.field if pane else self.welcome.start
        (self._stack.had_keyboard() or start).setFocus(Qt.FocusReason.OtherFocusReason)

    def put_room_away(self) -> None:
        """No room is open any more; `show_welcome` first keeps what is typed there."""
        if (old := self._room_pane) is None:
            return
        self._arrangement, self._room_pane = self.arrangement, None
        old.problem.disconnect(self.say)
        old.told.disconnect(self.tell)
        self._stack.removeWidget(old)
        old.hide()
        old.deleteLater()

    def _show_bars(self) -> None:
        pane = self._room_pane
        in_room = pane is not None and self._stack.currentWidget() is pane
        self.top_bar.setVisible(in_room)
        self.status.setVisible(in_room)
        if not in_room:
            self.forget_cap()
            self.setWindowTitle("Parley")
        self._tick()

    def _adapt(self) -> None:
        if self._room_pane is not None:
            self._room_pane.adapt(self.width())

    def _tick(self, *, look_up: bool = True) -> None:
        """Each second, and as often as anything changes; with posts alone nothing is looked up."""
        pane = self._room_pane
        if pane is None or self._stack.currentWidget() is not pane:
            return
        from desktop.ui.room_bars import renew

        pane.tick()
        renew(self, pane, self._clock(), look_up=look_up)
