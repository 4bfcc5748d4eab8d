"""Staging: the stage of a desk: opened for the room that is open, kept in step with it, and closed with its window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from desktop.core.errors import BadInput, ParleyError, StoreTrouble
from desktop.core.stage import staged
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from desktop.core.question import Question
    from desktop.desk import Desk
    from desktop.services.room_session import RoomSession
    from desktop.ui.stage.window import StageWindow
    from desktop.ui.theme import Theme

STEP_MS = 500


class Staging(QObject):
    """While another room is open the stage stands still: who looks elsewhere for a moment shows nobody anything."""

    def __init__(self, desk: Desk, theme: Theme, clock: Callable[[], datetime]) -> None:
        super().__init__(desk.window)
        self._desk, self._theme, self._clock = desk, theme, clock
        self.window: StageWindow | None = None
        self._room_id = 0
        self._link = ""
        self._question: Question | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self.renew)
        action = desk.window.actions_by_id["stage.show"]
        action.triggered.connect(lambda: self.show())
        desk.window.closed.connect(self.close)

    def show(self) -> None:
        """For the room that is open now; where it is shown already, it comes to the front."""
        from desktop.ui.stage.window import StageWindow

        session = self._desk.session
        if session is None or session.account is None:
            return self._desk.window.say(BadInput("There is no room to show.", "Join a chat first."))
        if session.room.id != self._room_id:
            self.close()
        if self.window is None:
            self._room_id, self._link = session.room.id, self._join_link(session)
            self.window = StageWindow(self._theme)
            self.window.closed.connect(self._forget)
            others = [one for one in QGuiApplication.screens() if one is not self._desk.window.screen()]
            if others:
                self.window.go_to(others[0])
        self.renew()
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self._timer.start()

    def renew(self) -> None:
        session = self._desk.session
        if self.window is None or session is None or session.room.id != self._room_id:
            return
        room, able = session.room, session.capabilities
        try:
            questions, marked = session.questions(), session.marked()
            stage = staged(room.hashtag, room.topic, questions, marked, session.rows, self._question)
        except StoreTrouble:  # who acts is told; a clock's tick is no act
            return
        self._question = stage.question
        network = tr("Posts from %1").replace("%1", able.mark or able.network)
        source = network if able.links else tr("Practice posts")
        self.window.show_stage(stage, source, self._link)

    def close(self) -> None:
        if self.window is not None:
            self.window.close()

    def _forget(self) -> None:
        self._timer.stop()
        self.window, self._room_id, self._question = None, 0, None

    def _join_link(self, session: RoomSession) -> str:
        """The join page of the chat that is planned here; without a page, where the network shows the hashtag. Nobody
        is invited to the practice room."""
        from desktop.core.chat_plan import Shared
        from desktop.core.invitation import Invitation
        from desktop.core.passing_on import invitation_of
        from desktop.planning import planning
        from desktop.sharing import join_page
        from desktop.ui.invite.passing import Passing

        links, room = session.capabilities.links, session.room
        if links is None:
            return ""
        page, _ = join_page(self._desk.house)
        if not page:
            return links.hashtag(room.hashtag)
        try:
            coming = planning(self._desk.house, self._clock).for_room(room.id)
            about = Invitation(room.hashtag, room.aliases, room.hosts, room.guests, room.topic)
            told = about if coming is None else invitation_of(coming.plan)
            return Passing(lambda _: told, Shared.TOPICS, self._clock(), page, links).code()[0]
        except ParleyError:
            return links.hashtag(room.hashtag)
