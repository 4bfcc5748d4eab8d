"""PersonRow: somebody in one line: who, what about them, how long ago, and the one thing to do about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.core.post import Author
from desktop.ui.brief_text import MOST_LINES, BriefText
from desktop.ui.faces import Faces
from desktop.ui.glance.words import name_of
from desktop.ui.icons import icon
from desktop.ui.initials import InitialsMark
from desktop.ui.mirror import last_edge
from desktop.ui.question.answers import stranger_colours
from desktop.ui.stream.words import time_words
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

MARK = 20
_ICON = 16


@dataclass(frozen=True, slots=True)
class Line:
    """What a row says. `key` tells it from others; `aloud` is its name; `act` stands on the button, empty for none,
    and `act_aloud` is the button's name. `author` is None where it is about several people."""

    key: str
    author: Author | None
    words: str
    aloud: str
    tip: str
    act: str
    act_aloud: str
    at: datetime | None = None
    can_be_done: bool = True
    keep_aloud: str = ""
    """The name of the button that takes the post into the inbox; empty for none."""


class PersonRow(QWidget):
    """Always of one height, with room for so many lines of words, and used again for somebody else."""

    chosen = Signal(str)
    """The key: show the post."""
    acted = Signal(str)
    done = Signal(str)
    kept = Signal(str)

    def __init__(
        self, theme: Theme, faces: Faces, lines: int = MOST_LINES, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._faces, self._lines = theme, faces, lines
        self._line: Line | None = None
        self._said = ""
        self._body = QPushButton(self)
        kind(self._body, "row")
        self._body.setCursor(Qt.CursorShape.PointingHandCursor)
        self._body.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self._mark = InitialsMark(theme, MARK, self._body)
        self._words = BriefText(theme, self._body)
        self._age = QLabel(self._body)
        self._act = QPushButton(self)
        self._keep, self._done = QToolButton(self), QToolButton(self)
        self._dress()
        self._lay_out()
        self._body.clicked.connect(lambda: self._emit(self.chosen))
        self._act.clicked.connect(lambda: self._emit(self.acted))
        self._keep.clicked.connect(lambda: self._emit(self.kept))
        self._done.clicked.connect(lambda: self._emit(self.done))
        theme.changed.connect(self._recolour)

    @property
    def line(self) -> Line | None:
        return self._line

    def show_line(self, line: Line) -> None:
        if line == self._line:
            return
        before, self._line = self._line, line
        if before is None or before.author != line.author:
            self._show_person(line.author)
        self._words.say(line.words)
        self._fit()
        self._body.setAccessibleName(line.aloud)
        tip(self._body, line.tip)
        self._act.setText(line.act)
        self._act.setAccessibleName(line.act_aloud)
        tip(self._act, line.act_aloud)
        self._act.setVisible(bool(line.act))
        self._keep.setVisible(bool(line.keep_aloud))
        self._keep.setAccessibleName(line.keep_aloud)
        self._done.setVisible(line.can_be_done)
        self._done.setAccessibleName(tr("Done: %1", line.aloud))

    def tick(self, now: datetime) -> None:
        at = None if self._line is None else self._line.at
        said = "" if at is None else time_words(at, now)
        if said != self._said:
            self._said = said
            self._age.setText(said)
            self._age.setVisible(bool(said))

    def _emit(self, signal: object) -> None:
        if self._line is not None:
            signal.emit(self._line.key)  # type: ignore[attr-defined]

    def _show_person(self, author: Author | None) -> None:
        self._mark.setVisible(author is not None)
        if author is not None:
            self._mark.show_colours(name_of(author), *stranger_colours(author.id))
            self._faces.put(self._mark, author.avatar_url)

    def _dress(self) -> None:
        self._age.setTextFormat(Qt.TextFormat.PlainText)
        self._age.setFont(self._theme.font(Type.SMALL))
        self._age.setAlignment(last_edge())
        kind(self._age, "muted")
        self._age.hide()
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        kind(self._act, "small")
        self._act.setFont(self._theme.font(Type.CONTROL))
        self._act.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for tool in (self._keep, self._done):
            kind(tool, "icon")
            tool.setIconSize(self._theme.icon_size(_ICON))
            tool.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tip(self._keep, tr("To inbox: it stays there until it is answered. Ctrl+Z brings it back."))
        tip(self._done, tr("Done: take this off the list. Ctrl+Z brings it back."))
        self._recolour()

    def _recolour(self) -> None:
        self._keep.setIcon(icon("inbox", self._theme.colour(Colour.MUTED)))
        self._done.setIcon(icon("check", self._theme.colour(Colour.MUTED)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._words and event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """One line of words stands in the middle, two fill the row."""
        self._words.setFixedHeight(self._words.heightForWidth(max(1, self._words.width())))

    def _lay_out(self) -> None:
        self._words.installEventFilter(self)
        inside = QHBoxLayout(self._body)
        inside.setContentsMargins(4, 2, 4, 2)
        inside.setSpacing(8)
        inside.addWidget(self._mark)
        inside.addWidget(self._words, 1)
        does = QVBoxLayout()
        does.setSpacing(2)
        does.addStretch(1)
        does.addWidget(self._act)
        does.addWidget(self._age)
        does.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._body, 1)
        row.addLayout(does)
        row.addWidget(self._keep)
        row.addWidget(self._done)
        beside = self._age.sizeHint().height() + does.spacing() if self._lines > 1 else 0
        words = self._lines * self._words.sizeHint().height() + 8
        self.setFixedHeight(max(words, self._act.sizeHint().height() + beside))
