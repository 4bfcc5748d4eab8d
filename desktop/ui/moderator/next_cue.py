"""NextCue: the cue that comes next, large, with the button that posts it and what else a host does with the time."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.run_sheet import RunSheet
from desktop.ui.flow import Flow
from desktop.ui.moderator.cue_menu import Act
from desktop.ui.moderator.cue_shown import CueShown
from desktop.ui.moderator.words import name_of, post_words, until_words
from desktop.ui.prose import Prose, breakable
from desktop.ui.question.pin_tools import ElidedButton
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

LATER = 2
"""Minutes."""
LARGE, MOST_SHOWN = 130, 400
"""Characters that are written large, and that are written at all: the button stays in sight."""


class NextCue(QFrame):
    """Skip stands at the far end, away from Post."""

    asked = Signal(str, str)
    """An Act, and the cue's id."""
    hold_wanted = Signal(bool)
    later_wanted = Signal(int)
    """Put off all that waits by so many minutes; negative: have it sooner."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "next")
        self._shown: CueShown | None = None
        self._held = False
        self._time, self._planned, self._until = QLabel(self), QLabel(self), QLabel(self)
        struck = QFont(theme.font(Type.QUIET))
        struck.setStrikeOut(True)
        for label, font, look in (
            (self._time, theme.font(Type.ROOM), "text"),
            (self._planned, struck, "muted"),
            (self._until, theme.font(Type.ROOM), "accent"),
        ):
            font.setFeature(QFont.Tag("tnum"), 1)
            label.setFont(font)
            label.setTextFormat(Qt.TextFormat.PlainText)
            kind(label, look)
        self._words, self._about, self._hint = Prose(theme, self), QLabel(self), QLabel(self)
        for label, look in ((self._about, "muted"), (self._hint, "muted")):
            label.setFont(theme.font(Type.QUIET))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            kind(label, look)
        self._hint.hide()
        self.post = ElidedButton(self)
        self.post.setFont(theme.font(Type.NAME))
        kind(self.post, "post")
        self.hold = self._button(theme, tr("Hold"))
        self._later = self._button(theme, tr("+%1 min", LATER))
        self._sooner = self._button(theme, tr("\u2212%1 min", LATER))
        self._sooner.setAccessibleName(tr("%1 min sooner", LATER))
        self._edit = self._button(theme, tr("Edit"))
        self._skip = self._button(theme, tr("Skip"))
        self._lay_out()
        self.post.clicked.connect(lambda: self._ask(Act.POST))
        self._edit.clicked.connect(lambda: self._ask(Act.EDIT))
        self._skip.clicked.connect(lambda: self._ask(Act.SKIP))
        self.hold.clicked.connect(lambda: self.hold_wanted.emit(not self._held))
        self._later.clicked.connect(lambda: self.later_wanted.emit(LATER))
        self._sooner.clicked.connect(lambda: self.later_wanted.emit(-LATER))

    @property
    def cue_id(self) -> str:
        return "" if self._shown is None else self._shown.cue.id

    def show_cue(self, shown: CueShown, sheet: RunSheet, now: datetime, handle: str) -> None:
        """`handle` is who posts from here; empty where nobody may."""
        self._held = sheet.held_since is not None
        until = tr("held") if self._held else until_words(sheet.at(shown.cue, now), now)
        self._until.setText(until)
        self._until.setAccessibleName(until)
        self._say_hold()
        if shown == self._shown:
            self.post.say(post_words(shown.cue, handle))
            return
        self._shown = shown
        self._time.setText(shown.time)
        self._planned.setText(shown.planned)
        self._planned.setVisible(bool(shown.planned))
        words = shown.words if len(shown.words) <= MOST_SHOWN else f"{shown.words[:MOST_SHOWN]}…"
        self._words.say(breakable(words), Type.QUESTION if len(words) <= LARGE else Type.TEXT, "text")
        self._about.setText(shown.about)
        self._about.setAccessibleName(shown.about)
        kind(self._about, "danger" if shown.is_over else "muted")
        self.setAccessibleName(tr("Next: %1", shown.aloud))
        self.post.say(post_words(shown.cue, handle))
        name = name_of(shown.cue)
        for button, words in ((self._edit, tr("Edit %1", name)), (self._skip, tr("Skip %1", name))):
            button.setAccessibleName(words)
        tip(self._later, tr("Put off all that waits by %1 min", LATER))
        tip(self._sooner, tr("Have all that waits %1 min sooner: back to the plan first", LATER))

    def show_hint(self, hint: str) -> None:
        """What there is to say quietly, such as that answers are dying down."""
        if hint != self._hint.text():
            self._hint.setText(hint)
            self._hint.setAccessibleName(hint)
            self._hint.setVisible(bool(hint))

    # --- inside ------------------------------------------------------------------------------------------------

    def _ask(self, act: Act) -> None:
        if self._shown is not None:
            self.asked.emit(act, self._shown.cue.id)

    def _say_hold(self) -> None:
        words = tr("Go on") if self._held else tr("Hold")
        if words != self.hold.text():
            self.hold.setText(words)
            self.hold.setAccessibleName(words)
            tip(
                self.hold,
                tr("All that waits moves on") if self._held else tr("Put off all that waits until you go on"),
            )

    def _button(self, theme: Theme, words: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setFont(theme.font(Type.CONTROL))
        button.setAccessibleName(words)
        kind(button, "small")
        return button

    def _lay_out(self) -> None:
        head = Flow()
        head.addWidget(self._time)
        head.addWidget(self._planned)
        head.far()
        head.addWidget(self._until)
        self._tools = QWidget(self)
        tools = Flow(self._tools, gap=4)
        for button in (self.hold, self._later, self._sooner, self._edit):
            tools.addWidget(button)
        tools.far()
        tools.addWidget(self._skip)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        for part in (self._words, self._about, self._hint, self.post, self._tools):
            column.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
