"""WelcomePane: the first screen: a hashtag to join, practice, and the rooms joined lately."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import ParleyError
from desktop.core.room import Room
from desktop.ui.room_card import RoomCard
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.words import said

WIDTH = 560


class WelcomePane(QWidget):
    """What is typed here stays until a room opened. A slip is answered under the field."""

    join_requested = Signal(str, str)
    practise_requested = Signal()
    room_chosen = Signal(int)

    def __init__(self, theme: Theme, *, practice: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._practice = practice
        kind(self, "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hashtag = self._line(self.tr("Hashtag"), self.tr("#hashtag"), large=True)
        self._host = self._line(self.tr("Host's handle (optional)"), self.tr("@handle"), large=False)
        self._join = QPushButton(self.tr("Join"), self)
        self._problem = QLabel(self)
        self._problem.setWordWrap(True)
        self._problem.setFont(theme.font(Type.TEXT))
        kind(self._problem, "danger")
        self._lately = QVBoxLayout()
        self._lately.setSpacing(12)
        self._practise = self._practise_card()
        self._sheet = self._rooms_sheet()
        self._lay_out()
        self._join.clicked.connect(self._ask)
        for field in (self._hashtag, self._host):
            field.returnPressed.connect(self._ask)
            field.textEdited.connect(lambda _text: self._problem.hide())
        self.show_rooms(())

    def show_rooms(self, rooms: Sequence[Room]) -> None:
        """Rooms joined lately, newest first. Without any, practice is the largest thing here."""
        while (item := self._lately.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for room in rooms:
            card = RoomCard(self._theme, room, self)
            card.clicked.connect(partial(self.room_chosen.emit, room.id))
            self._lately.addWidget(card)
        self._sheet.setVisible(bool(rooms))
        large = not rooms
        self._practise_title.setFont(self._theme.font(Type.QUESTION if large else Type.NAME))
        first = not rooms and not self._practice
        kind(self._practise_button, "join" if first else "soft")
        kind(self._join, "join-soft" if first else "join")
        margin = 28 if first else 16
        self._practise_row.setContentsMargins(margin, margin, margin, margin)
        self._practise.setVisible(not self._practice)

    def show_problem(self, problem: ParleyError | None) -> None:
        self._problem.setVisible(problem is not None)
        self._problem.setText("" if problem is None else said(problem, "X"))
        self._problem.setAccessibleName(self._problem.text())
        if problem is None:
            self._hashtag.clear()
            self._host.clear()
        self._hashtag.setFocus()
        self._hashtag.selectAll()

    def _ask(self) -> None:
        self.join_requested.emit(self._hashtag.text(), self._host.text())

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

    def _label(self, text: str, style: Type, look: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setFont(self._theme.font(style))
        label.setWordWrap(True)
        kind(label, look)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(48, 40, 48, 24)
        column.setSpacing(6)
        about = self.tr(
            "A chat is an hour on a hashtag. The host asks Q1, Q2, Q3. You answer A1, A2, A3. "
            "Parley adds the number and the hashtag for you."
        )
        self._join.setFont(self._theme.font(Type.NAME))
        self._join.setAccessibleName(self._join.text())
        joining = QHBoxLayout()
        joining.setSpacing(8)
        joining.addWidget(self._hashtag, 1)
        joining.addWidget(self._join)
        host = self._label(self.tr("Host's handle (optional)"), Type.CONTROL, "muted")
        host.setBuddy(self._host)
        why = self.tr("Questions are read from the host's posts.")
        for part in (self._label(self.tr("Join a chat"), Type.TITLE), self._label(about, Type.TEXT, "muted")):
            column.addWidget(part)
        column.addSpacing(14)
        column.addLayout(joining)
        column.addWidget(self._problem)
        column.addSpacing(8)
        column.addWidget(host)
        column.addWidget(self._host)
        column.addWidget(self._label(why, Type.SMALL, "muted"))
        column.addSpacing(24)
        column.addWidget(self._practise)
        column.addStretch(1)
        main = QWidget(self)
        main.setMaximumWidth(WIDTH + 96)
        main.setLayout(column)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(main, 3)
        row.addStretch(0)
        row.addWidget(self._sheet, 2)
        row.setAlignment(main, Qt.AlignmentFlag.AlignTop)

    def _practise_card(self) -> QFrame:
        card = QFrame(self)
        kind(card, "card")
        self._practise_title = self._label(self.tr("Practise first"), Type.NAME)
        text = self._label(
            self.tr("A chat that answers you, on your own computer. Nothing is posted."), Type.TEXT, "muted"
        )
        self._practise_button = QPushButton(self.tr("Practise"), card)
        kind(self._practise_button, "soft")
        self._practise_button.setFont(self._theme.font(Type.NAME))
        self._practise_button.setAccessibleName(self._practise_button.text())
        self._practise_button.clicked.connect(self.practise_requested)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._practise_title)
        words.addWidget(text)
        self._practise_row = QHBoxLayout(card)
        self._practise_row.setSpacing(16)
        self._practise_row.addLayout(words, 1)
        self._practise_row.addWidget(self._practise_button)
        return card

    def _rooms_sheet(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(24, 32, 24, 24)
        column.setSpacing(12)
        column.addWidget(self._label(self.tr("Lately"), Type.SMALL_BOLD, "muted"))
        column.addLayout(self._lately)
        column.addStretch(1)
        sheet = QScrollArea(self)
        sheet.setWidgetResizable(True)
        sheet.setFrameShape(QFrame.Shape.NoFrame)
        sheet.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        sheet.setWidget(inside)
        sheet.setMinimumWidth(240)
        sheet.setMaximumWidth(420)
        kind(sheet, "sheet")
        sheet.setAccessibleName(self.tr("Rooms joined lately"))
        sheet.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return sheet
