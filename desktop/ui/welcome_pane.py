"""WelcomePane: the first screen: practice, a hashtag to join, and the rooms joined lately."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import ParleyError
from desktop.core.room import Room
from desktop.ui.language_button import LanguageButton
from desktop.ui.link import Link
from desktop.ui.paper import Paper
from desktop.ui.prose import Prose
from desktop.ui.room_card import RoomCard
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import said

if TYPE_CHECKING:
    from desktop.ui.window import Window

WIDTH = 560
NARROW, NARROW_CARD, NARROW_ROW = 720, 480, 360
"""px under which the rooms stand beneath instead of beside; the button of a card; what is beside title and field."""


def made_welcome(window: Window, theme: Theme, *, practice: bool) -> WelcomePane:
    """The first screen of `window`, which hears what is wished there."""
    made = WelcomePane(theme, practice=practice, parent=window)
    made.room_chosen.connect(window.room_chosen)
    made.join_requested.connect(window.join_requested)
    made.practise_requested.connect(window.practise_requested)
    made.tour_requested.connect(window.actions_by_id["help.tour"].trigger)
    made.word_asked.connect(window.word_asked)
    made.language_chosen.connect(window.language_chosen)
    made.keeps_requested.connect(window.actions_by_id["help.keeps"].trigger)
    return made


class WelcomePane(QScrollArea):
    """What is typed here stays until a room opened. A slip is answered under the field.

    At the first start, without any room, it says what will happen, and practice is the largest thing on it.
    """

    join_requested = Signal(str, str)
    practise_requested = Signal()
    tour_requested = Signal()
    word_asked = Signal(str)
    """A word is to be explained, by its id in the glossary."""
    language_chosen = Signal(str)
    """By its code, or as the system."""
    keeps_requested = Signal()
    """What Parley keeps is to be told."""
    room_chosen = Signal(int)

    def __init__(self, theme: Theme, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        self._first = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._hashtag = self._line(tr("Hashtag"), tr("#hashtag or invitation"), large=True)
        self._host = self._line(tr("Host's handle (optional)"), tr("@handle"), large=False)
        self._join = QPushButton(tr("Join"), self)
        self._problem = QLabel(self)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        self._problem.setWordWrap(True)
        self._problem.setFont(theme.font(Type.TEXT))
        kind(self._problem, "danger")
        self._problem.hide()
        self._lately = QVBoxLayout()
        self._lately.setSpacing(12)
        self._title, self._about = self._label("", Type.TITLE), Prose(theme, self)
        self._or = self._label(tr("Or join a chat"), Type.ROOM)
        self._sign_in = Prose(theme, self)
        self._sign_in.say(
            tr("X shows posts to signed-in readers only; the room asks you to sign in."),
            Type.QUIET,
        )
        self._what = self._link(tr("What is a hashtag?"))
        self._what.clicked.connect(lambda: self.word_asked.emit("hashtag"))
        self._keeps = self._link(tr("What Parley keeps"))
        self._keeps.clicked.connect(self.keeps_requested)
        self._language = LanguageButton(theme, self)
        self._language.chosen.connect(self.language_chosen)
        self._practise = self._practise_card()
        self._joining = self._join_form()
        self._sheet = self._rooms_sheet()
        self._lay_out()
        self._join.clicked.connect(self._ask)
        for field in (self._hashtag, self._host):
            field.returnPressed.connect(self._ask)
            field.textEdited.connect(lambda _text: self._problem.hide())
        self.show_rooms(())

    def show_rooms(self, rooms: Sequence[Room]) -> None:
        """Rooms joined lately, newest first. Without any, practice comes first and is the largest thing here."""
        while (item := self._lately.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for room in rooms:
            card = RoomCard(self._theme, room, self)
            card.clicked.connect(partial(self.room_chosen.emit, room.id))
            self._lately.addWidget(card)
        self._sheet.setVisible(bool(rooms))
        self._first = not rooms and not self._practice
        self._dress()

    @property
    def typed(self) -> tuple[str, str]:
        """The hashtag and the host."""
        return self._hashtag.text(), self._host.text()

    def type(self, hashtag: str, host: str) -> None:
        """What was typed here before."""
        self._hashtag.setText(hashtag)
        self._host.setText(host)

    def show_upcoming(self, chats: QWidget) -> None:
        """Over the rooms; at the first start there is none."""
        self._sheet_column.insertWidget(0, chats)
        self._sheet_column.insertSpacing(1, 12)

    def show_problem(self, problem: ParleyError | None) -> None:
        self._problem.setVisible(problem is not None)
        self._problem.setText("" if problem is None else said(problem, "X"))
        self._problem.setAccessibleName(self._problem.text())
        if problem is None:
            self._hashtag.clear()
            self._host.clear()
        start = self.start if problem is None else self._hashtag
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        self._hashtag.selectAll()

    @property
    def start(self) -> QWidget:
        """Where the keyboard begins."""
        return self._practise_button if self._first else self._hashtag

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def rescale(self) -> None:
        self._place()

    def _place(self) -> None:
        """One column where there is little room; without rooms it stands in the middle."""
        units = self._theme.units(self.width())
        narrow = units < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        side = 24 if narrow else 48
        self._row.setDirection(direction)
        self._column.setContentsMargins(side, side - 8, side, 16)
        self._row.setStretch(0, int(self._sheet.isHidden() and not narrow))
        self._sheet.setMaximumWidth(self.maximumWidth() if narrow else self._theme.px(420))
        self._main.setMaximumWidth(self._theme.px(WIDTH + 96))
        self._sheet.setMinimumWidth(min(self._theme.px(240), 2 * 240))
        self._practise_row.setDirection(
            direction if units < NARROW_CARD else QBoxLayout.Direction.LeftToRight
        )
        row = direction if units < NARROW_ROW else QBoxLayout.Direction.LeftToRight
        for beside in (self._head, self._join_row):
            beside.setDirection(row)
        mark(self._sheet, "below", narrow)

    def _ask(self) -> None:
        self.join_requested.emit(self._hashtag.text(), self._host.text())

    def _dress(self) -> None:
        """At the first start: what Parley is, practice, joining. Later: joining, practice."""
        first = self._first
        self._title.setText(tr("Welcome to Parley") if first else tr("Join a chat"))
        self._title.setAccessibleName(self._title.text())
        about = tr(
            "A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. "
            "Parley adds the number and the hashtag for you."
        )
        self._about.say(about)
        beginners: tuple[QWidget, ...] = (self._or, self._sign_in, self._what, self._round)
        for part in (*beginners, self._language, self._keeps):
            part.setVisible(first)
        self._practise_title.setFont(self._theme.font(Type.QUESTION if first else Type.NAME))
        self._practise_text.say(self._about_practice(first))
        kind(self._practise_button, "join" if first else "soft")
        kind(self._join, "join-soft" if first else "join")
        margin = 24 if first else 16
        self._practise_row.setContentsMargins(margin, margin, margin, margin)
        self._practise.setVisible(not self._practice)
        above, below = (self._practise, self._joining) if first else (self._joining, self._practise)
        for place, part in ((0, above), (1, below)):
            self._parts.removeWidget(part)
            self._parts.insertWidget(place, part)
            part.raise_()  # whoever hears the page meets them in the same order
        self._place()

    def _about_practice(self, first: bool) -> str:
        if not first:
            return tr("A chat that answers you, on your own computer. Nothing is posted.")
        return tr(
            "A chat begins at once, on your own computer. A host asks, others answer, and you answer too and "
            "see your post come in. Nothing is posted, and you need no account."
        )

    def _line(self, name: str, hint: str, *, large: bool) -> QLineEdit:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        font = self._theme.font(Type.ROOM if large else Type.TEXT)
        font.setWeight(QFont.Weight.Normal)
        field.setFont(font)
        if large:
            kind(field, "large")
        return field

    def _label(self, text: str, style: Type, look: str = "", within: QWidget | None = None) -> QLabel:
        label = QLabel(text, within or self)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label

    def _link(self, text: str, within: QWidget | None = None) -> Link:
        return Link(self._theme, text, within or self)

    def _lay_out(self) -> None:
        self._parts = QVBoxLayout()
        self._parts.setSpacing(32)
        main = self._main = QWidget()
        self._column = QVBoxLayout(main)
        self._column.setSpacing(8)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._language, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._column.addLayout(self._head)
        self._column.addWidget(self._about)
        self._column.addWidget(self._what, 0, Qt.AlignmentFlag.AlignLeading)
        self._column.addSpacing(12)
        self._column.addLayout(self._parts)
        self._column.addStretch(1)
        inside = Paper()
        kind(inside, "ground")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addStretch(0)
        self._row.addWidget(main, 100)
        self._row.addStretch(1)
        self._row.addWidget(self._sheet, 66)
        self.setWidget(inside)

    def _join_form(self) -> QWidget:
        form = QWidget(self)
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._join.setFont(self._theme.font(Type.NAME))
        self._join.setAccessibleName(self._join.text())
        joining = self._join_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        joining.setSpacing(8)
        joining.addWidget(self._hashtag, 1)
        joining.addWidget(self._join)
        host = self._label(tr("Host's handle (optional)"), Type.CONTROL, "muted")
        host.setBuddy(self._host)
        why = self._label(tr("Questions are read from the host's posts."), Type.SMALL, "muted")
        column.addWidget(self._or)
        column.addWidget(self._sign_in)
        column.addWidget(self._keeps, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(joining)
        column.addWidget(self._problem)
        column.addSpacing(4)
        for part in (host, self._host, why):
            column.addWidget(part)
        return form

    def _practise_card(self) -> QFrame:
        card = QFrame(self)
        kind(card, "card")
        self._practise_title = self._label(tr("Practise first"), Type.NAME, within=card)
        self._practise_text = Prose(self._theme, card)
        self._round = self._link(tr("Show me round, two minutes"), card)
        self._round.clicked.connect(self.tour_requested)
        self._practise_button = QPushButton(tr("Practise"), card)
        self._practise_button.setFont(self._theme.font(Type.NAME))
        self._practise_button.setAccessibleName(self._practise_button.text())
        self._practise_button.clicked.connect(self.practise_requested)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._practise_title)
        words.addWidget(self._practise_text)
        words.addWidget(self._round, 0, Qt.AlignmentFlag.AlignLeading)
        self._practise_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, card)
        self._practise_row.setSpacing(24)
        self._practise_row.addLayout(words, 1)
        self._practise_row.addWidget(self._practise_button)
        return card

    def _rooms_sheet(self) -> QWidget:
        sheet = QWidget(self)
        kind(sheet, "sheet")
        sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        sheet.setAccessibleName(tr("Rooms joined lately"))
        column = self._sheet_column = QVBoxLayout(sheet)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(12)
        self._lately_title = self._label(tr("Lately"), Type.SMALL_BOLD, "muted")
        column.addWidget(self._lately_title)
        column.addLayout(self._lately)
        column.addStretch(1)
        return sheet
