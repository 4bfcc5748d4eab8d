"""ModeratorDesk: what the host of an open room has besides: a column of their own, and the room at a glance."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop.ui.actions import keys
from desktop.ui.composer.tool import Tool
from desktop.ui.inbox.pane import InboxPane
from desktop.ui.moderator.about_room import AboutRoom
from desktop.ui.moderator.clock_line import ClockLine
from desktop.ui.moderator.column import DeskColumn
from desktop.ui.moderator.cue_menu import Act
from desktop.ui.moderator.run_sheet_pane import RunSheetPane
from desktop.ui.tool_tip import tip_of
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.shown_pictures import ShownPictures
    from desktop.ui.theme import Theme


class ModeratorDesk(QObject):
    """RoomPlaces puts its parts where they stand: `column` at the left, or in the stream's place; `upper` over the
    composer and `lower` beneath it."""

    turned = Signal()
    """The column shows the posts instead, or does not any more."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        open_url: Callable[[str], None],
        clock: Callable[[], datetime],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._clock = session, clock
        self.column = DeskColumn(theme, parent)
        self.run_sheet = RunSheetPane(theme, session, clock, self.column)
        self.inbox = InboxPane(theme, session, open_url, clock=clock, parent=self.column)
        self.room = AboutRoom(theme, session, parent)
        self.upper, self.lower = self.room.upper, self.room.lower
        self.stage = Tool(theme, "presentation", self.column)
        self.stage.say(
            "",
            tr("Show the question and chosen answers to a room (%1)", keys("stage.show")),
            aloud=tr("Stage"),
        )
        self.column.add_tool(self.stage)
        self.column.add_page(tr("Run sheet"), self.run_sheet)
        inbox = self.column.add_page(tr("Inbox"), self.inbox)
        tip_of(inbox, "inbox.show")
        about = self.column.add_page(tr("The room"), self.room.page)
        self.inbox.counted.connect(lambda count: _say(inbox, tr("Inbox"), count))
        self.room.counted.connect(lambda count: _say(about, tr("The room"), count))
        self._line = ClockLine(theme, self.column)
        self.column.add_line(self._line)
        self._line.post_wanted.connect(lambda cue_id: self.run_sheet.acts.ask(Act.POST, cue_id))
        for asks in (self.run_sheet.acts.doubted, self.run_sheet.acts.signed_out):
            asks.connect(lambda: self.column.show_page(self.run_sheet))
        self.column.turned.connect(self._show_line)
        self.column.turned.connect(self.turned)
        self.inbox.renew()

    def renew(self) -> None:
        """Posts, people, the inbox or the run sheet changed."""
        self.run_sheet.renew()
        self._show_line()
        self.inbox.renew()
        self.room.renew()

    def tick(self) -> None:
        """A second went by."""
        self.run_sheet.tick()
        self._show_line()
        self.inbox.tick()
        self.room.tick(self._clock())

    def _show_line(self) -> None:
        """What of the run sheet has to be in sight while something else is in front."""
        hosting, account = self._session.hosting, self._session.account
        is_wanted = hosting is not None and not self.column.is_in_front(self.run_sheet)
        if hosting is not None and is_wanted:
            handle = "" if account is None else account.username
            self._line.show_sheet(hosting.sheet(), self._clock(), handle)
        self._line.setVisible(is_wanted)

    def to_next_cue(self) -> None:
        self.column.show_page(self.run_sheet)
        self.run_sheet.to_next_cue()

    def show_cue(self, cue_id: str) -> None:
        """The form of a cue, with the keyboard in it."""
        self.column.show_page(self.run_sheet)
        self.run_sheet.edit(cue_id)

    def show_inbox(self, post_id: str) -> None:
        """The card of this post, with the keyboard on it."""
        self.column.show_page(self.inbox)
        self.inbox.show_post(post_id)

    def show_pictures(self, pictures: ShownPictures) -> None:
        self.inbox.show_pictures(pictures)
        self.room.show_pictures(pictures)

    def keep_typed(self) -> str:
        """What is typed at the desk is kept, as the room leaves the screen; what of it could not be."""
        self.run_sheet.keep_typed()
        return self.inbox.keep_typed()

    @property
    def comes_first(self) -> bool:
        """Whether undo takes back something at the run sheet first: the keyboard is there, or it was done last."""
        focused = QApplication.focusWidget()
        here = focused is not None and self.run_sheet.isAncestorOf(focused)
        return here or self.run_sheet.acts.comes_first

    def show_here(self, *, takes_turns: bool) -> None:
        """The parts have their places."""
        self.column.take_turns(takes_turns)
        self.column.show()

    def fit(self, height: int, question: int, *, narrow: bool) -> None:
        """The room is `height` px high, of which what is asked needs `question`."""
        self.room.fit(height, question, narrow=narrow)
        self.column.offer_page(self.room.page, offered=narrow)

    def hide(self) -> None:
        for part in (self.column, self.upper, self.lower):
            part.hide()
        self.room.leave()


def _say(tab: QPushButton, words: str, count: int) -> None:
    said = f"{words} · {QLocale().toString(count)}" if count else words
    if said != tab.text():
        tab.setText(said)
        tab.setAccessibleName(said)
