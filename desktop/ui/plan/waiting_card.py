"""WaitingCard: in a room before its chat begins: what will happen, how long until then, and who will be there."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.chat_plan import zone_of
from desktop.core.errors import BadInput
from desktop.core.plan import Plan
from desktop.core.room import Room
from desktop.ui.mirror import first_edge
from desktop.ui.plan.parts import button, line
from desktop.ui.plan.words import (
    countdown_words,
    courtesy_words,
    list_words,
    offset_words,
    place_of,
    span_words,
)
from desktop.ui.prose import Prose, breakable
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.tool_tip import tip_of
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.services.session import Session

MARGIN = 12
MOST_MINUTES = 12 * 60
"""A chat of days fills nobody's timeline."""


class WaitingCard(QFrame):
    """`dismissed`: the person put it away for this time."""

    hello_requested = Signal(str)
    """What a greeting may begin with; the person writes and sends it."""
    dismissed = Signal()

    def __init__(self, theme: Theme, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._session = theme, session
        self._shown: tuple[Room, str, bool] | None = None
        self.shelf = QWidget(parent)
        """Keeps it off the edges."""
        shelf = QVBoxLayout(self.shelf)
        shelf.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        shelf.addWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        for part in (self, self.shelf):
            part.setSizePolicy(policy)
        self.shelf.hide()
        kind(self, "card")
        self._title = line(theme, "", Type.SMALL_BOLD, self, "muted")
        self._count = line(theme, "", Type.TITLE, self)
        self._count.setMinimumHeight(
            QFontMetrics(self._count.font()).height() + 4
        )  # last of all to be squeezed
        self._when, self._topic = Prose(theme, self), Prose(theme, self)
        self._what, self._people = Prose(theme, self), Prose(theme, self)
        for part in self._said:  # whichever way a topic runs
            part.setAlignment(Qt.AlignmentFlag.AlignVCenter | first_edge())
        self.hello = button(theme, tr("Say hello"), "soft", self)
        self.hello.clicked.connect(lambda: self.hello_requested.emit(tr("Hello, everybody! ")))
        self.courtesy = button(theme, tr("Tell your followers"), "", self)
        about = tr("A post to check and send: that you are in a chat, and until when.")
        tip_of(self.courtesy, "post.courtesy", about)
        self.courtesy.clicked.connect(self._offer_courtesy)
        away = button(theme, tr("Got it"), "small", self)
        away.clicked.connect(self.dismissed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(away)
        column.addLayout(head)
        for part in (self._count, *self._said):
            column.addWidget(part)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.hello)
        foot.addWidget(self.courtesy)
        foot.addStretch(1)
        column.addLayout(foot)

    @property
    def _said(self) -> tuple[Prose, ...]:
        """Each runs its own way: beside an organiser's words ours are not turned around."""
        return self._when, self._topic, self._what, self._people

    def show_until(self, plan: Plan | None, now: datetime, *, low: bool, room: int) -> None:
        """The chat that the room waits for; none takes it off the screen, and so does what needs more than `room` px.
        `low`: there is little."""
        if plan is None:
            self.shelf.hide()
            return
        if self._shown != (shown := (self._session.room, plan.zone, low)):
            self._shown = shown
            self._renew(self._session.room, plan, low)
        words = tr("Begins in %1", countdown_words(plan.start - now))
        self._count.setText(words)
        self._count.setAccessibleName(words)
        place = self.shelf.parentWidget()
        width = self.shelf.width() if place is None else place.width()
        self.shelf.setVisible(self.shelf.heightForWidth(width) <= room)

    def _renew(self, room: Room, plan: Plan, low: bool) -> None:
        self._title.setText(tr("#%1 has not begun", room.hashtag))
        self._title.setAccessibleName(self._title.text())
        when = tr(
            "%1 (%2)", span_words(plan.start, timedelta(minutes=plan.minutes)), offset_words(plan.start)
        )
        if not low and (there := _there(plan)):
            when = f"{when}\n{there}"
        self._say(self._when, when, Type.TEXT)
        self._say(self._topic, room.topic, Type.TEXT)
        self._say(self._what, _what(plan), Type.TEXT)
        self._say(self._people, _people(room), Type.QUIET)
        self.setAccessibleName(self._title.text())
        said = when, room.topic, _what(plan), _people(room)
        self.setAccessibleDescription("\n".join(filter(None, said)))
        for part in (self._topic, self._what, self._people):
            part.setVisible(not low and bool(part.text()))
        self.hello.setVisible(self._session.account is not None)
        self.courtesy.setVisible(self._session.account is not None and plan.minutes <= MOST_MINUTES)

    def _offer_courtesy(self) -> None:
        room = self._session.room
        if room.plan is not None:
            self.hello_requested.emit(courtesy_words(room.hashtag, room.plan))

    def _say(self, prose: Prose, words: str, style: Type) -> None:
        prose.say(breakable(words), style, "text" if style is not Type.QUIET else "muted")
        prose.setAccessibleName(words)
        prose.setVisible(bool(words))


def _what(plan: Plan) -> str:
    if not plan.questions:
        return tr("The host welcomes everybody, then asks Q1, Q2, Q3. You answer A1, A2, A3 here.")
    return counted(
        "One question is planned, after %1 min.",
        "%n questions are planned, the first after %1 min.",
        len(plan.questions),
        plan.questions[0].minute,
    )


def _people(room: Room) -> str:
    said = [
        tr("Hosts: %1", list_words(room.hosts)) if room.hosts else "",
        tr("Guests: %1", list_words(room.guests)) if room.guests else "",
    ]
    return " · ".join(filter(None, said))


def _there(plan: Plan) -> str:
    """The same on the organiser's clock, where that is another one."""
    try:
        zone = zone_of(plan.zone) if plan.zone else None
    except BadInput:  # kept by a computer that knows more zones
        zone = None
    if zone is None or plan.start.astimezone(zone).utcoffset() == plan.start.astimezone().utcoffset():
        return ""
    said = span_words(plan.start, timedelta(minutes=plan.minutes), zone)
    return tr("%1 in %2 (%3)", said, place_of(plan.zone), offset_words(plan.start, zone))
