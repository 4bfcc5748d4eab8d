"""QuestionHead: "Q3 asked by Elizabeth, 4 min ago", whether it is pinned, the way back, and what more can be done."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QWidget

from desktop.core.question import Question
from desktop.core.timeline import Role
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.faces import Faces
from desktop.ui.icons import icon
from desktop.ui.initials import InitialsMark
from desktop.ui.mirror import set_margins
from desktop.ui.question.answers import stranger_colours
from desktop.ui.question.words import PLANNED, asker_words, label_words
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import age, tip

HEIGHT = 32
"""Of the head, with "Back to Q4" or without it: the question keeps its place."""
CHIP_HEIGHT = 24
NAME_LEAST = 72
"""A first name; before the name gets narrower, other words give way."""


class QuestionHead(QWidget):
    """Where there is little room, "asked by" gives way first, then the chip's words: its pin stays."""

    def __init__(self, theme: Theme, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces
        self._asker = ""
        self._says_by = True
        self._number = QLabel(self)
        self._number.setFont(theme.font(Type.COMPOSER_BOLD))
        kind(self._number, "host")
        self._by = QLabel(tr("asked by"), self)
        self._mark = InitialsMark(theme, 20, self)
        self._name = ElidedLabel(self)
        self._chip = PinChip(theme, self)
        self._planned = QLabel(tr(PLANNED), self)
        self._planned.setFont(theme.font(Type.SMALL))
        self._planned.setAccessibleName(self._planned.text())
        tip(
            self._planned,
            tr("By the organiser's plan. Whether it was asked can be read by who is signed in."),
        )
        self._planned.setMinimumHeight(20)
        kind(self._planned, "guess")
        self.back = QPushButton(self)
        kind(self.back, "link")
        self.back.setFont(theme.font(Type.CONTROL))
        self.menu = QMenu(self)
        self.host_tools = self._tool(tr("Pin and correct"))
        self.host_tools.setMenu(self.menu)
        self.host_tools.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu.setAccessibleName(tr("Pin and correct"))
        self.note = self._tool(tr("Note"))
        tip(self.note, tr("Write a note for yourself about this question"))
        for label in (self._by, self._name):
            label.setFont(theme.font(Type.QUIET))
            kind(label, "muted")
        self._row = QHBoxLayout(self)
        set_margins(self._row, 18, 0, 12, 0)
        self._row.setSpacing(8)
        for part in (self._number, self._by, self._mark):
            self._row.addWidget(part)
        self._row.addWidget(self._planned, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._name, 1)
        for tool in (self._chip, self.back, self.note, self.host_tools):
            self._row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self._tint)
        self._tint()
        self.rescale()

    def rescale(self) -> None:
        tools = max(self.back.sizeHint().height(), self.note.sizeHint().height())
        self.setMinimumHeight(
            max(HEIGHT, self._theme.px(HEIGHT), tools if self._theme.px(HEIGHT) > HEIGHT else 0)
        )
        self._fit()

    def show_question(
        self,
        question: Question,
        role: Role,
        *,
        back_to: str,
        probably_host: bool,
        moderates: bool,
        moment: str = "",
    ) -> None:
        """`role` is the asker's; `back_to` the label of the current question where this is another one, else empty;
        `probably_host`: nobody said that who asked hosts here; it was inferred from what they do. `moment` is when a
        planned question is to be asked: nobody has asked it yet."""
        by_you = question.pin is not None and not question.author.id
        self._number.setText(label_words(question))
        self._asker = moment or asker_words(question, probably_host=probably_host)
        self._planned.setVisible(question.planned)
        self._mark.show_person(question.author.name, role)
        if role is Role.NONE:
            self._mark.show_colours(question.author.name, *stranger_colours(question.author.id))
        self._faces.put(self._mark, question.author.avatar_url)
        self._mark.setVisible(not by_you and not question.planned)
        self._says_by = (
            not by_you and not probably_host and not question.planned
        )  # the guess needs the room that the words take
        self._name.set_whole(self._asker)
        self._chip.setVisible(question.pin is not None)
        self.back.setVisible(bool(back_to))
        self.back.setText(tr("Back to %1", back_to))
        self.back.setAccessibleName(self.back.text())
        self.host_tools.setVisible(moderates and not question.planned)
        self.note.setVisible(
            not moderates and not question.planned
        )  # a host finds it in the menu: the line has room for one button
        self._fit()

    def show_age(self, question: Question, now: datetime) -> None:
        said = tr("%1, %2", self._asker, age(question.asked_at, now))
        if said != self._name.accessibleName():
            self._name.set_whole(said)
            handle = question.author.username
            tip(self._name, f"{question.author.name} @{handle}" if handle else said)
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._by.setVisible(self._says_by)
        self._chip.show_words(True)
        if self._missing(self._name.sizeHint().width()) <= 0:
            return
        self._by.hide()
        if self._missing(NAME_LEAST) > 0:
            self._chip.show_words(False)

    def _missing(self, name: int) -> int:
        """How much wider the head had to be for a name of this width; px."""
        others = (
            self._number,
            self._by,
            self._mark,
            self._planned,
            self._chip,
            self.back,
            self.note,
            self.host_tools,
        )
        widths = [part.sizeHint().width() for part in others if not part.isHidden()]
        margins = self._row.contentsMargins()
        around = margins.left() + margins.right() + len(widths) * self._row.spacing()
        return sum(widths) + name + around - self.width()

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        kind(button, "icon")
        button.setIconSize(self._theme.icon_size(16))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    def _tint(self) -> None:
        self.host_tools.setIcon(icon("pencil", self._theme.colour(Colour.MUTED)))
        self.note.setIcon(icon("sticky-note", self._theme.colour(Colour.MUTED)))


class PinChip(QFrame):
    """ "pinned for you", with its pin."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "pill")
        self.setMinimumHeight(CHIP_HEIGHT)  # the sheet rounds its ends
        self._pin, self._words = QLabel(self), QLabel(tr("pinned for you"), self)
        self._words.setFont(theme.font(Type.SMALL))
        kind(self._words, "muted")
        row = QHBoxLayout(self)
        set_margins(row, 7, 2, 8, 2)
        row.setSpacing(4)
        row.addWidget(self._pin)
        row.addWidget(self._words)
        tip(self, tr("Only you see it as pinned. It stays until a host moves on, or until you release it."))
        self.setAccessibleName(self._words.text())
        theme.changed.connect(self._tint)
        self._tint()

    def show_words(self, shown: bool) -> None:
        self._words.setVisible(shown)

    def _tint(self) -> None:
        self._pin.setPixmap(icon("pin", self._theme.colour(Colour.MUTED)).pixmap(self._theme.icon_size(14)))
