"""TourCard: one step of the tour, beside what it speaks of: what that is, what to do, and the ways on, back and out."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui.announce import announce
from desktop.ui.help.steps import STEPS, Step, Want
from desktop.ui.icons import icon
from desktop.ui.prose import Prose
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.tool_tip import tip
from desktop.ui.translate import tr

WIDTH = 300
"""px at scale 1."""
ENDS = ".!?。！？؟"
EDGE = 2
"""px of its border, and of the border of what scrolls in it (style.py)."""


class TourCard(QFrame):
    """Shows a step, and says which way a person wants to go."""

    forward = Signal()
    backward = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._step, self._place, self.is_done = STEPS[0], 0, False
        kind(self, "tour")
        self.next, self.back = QPushButton(self), QPushButton(self)  # F6 goes to the first of them
        self._where = QLabel(self)
        self._where.setFont(theme.font(Type.SMALL))
        kind(self._where, "muted")
        self.leave = QToolButton(self)
        kind(self.leave, "icon")
        self.leave.setIconSize(QSize(16, 16))
        self.leave.setAccessibleName(tr("Leave the tour"))
        tip(self.leave, tr("Leave the tour (Escape)"))
        self._title = QLabel(self)
        self._title.setFont(theme.font(Type.ROOM))
        self._title.setWordWrap(True)
        self._words, self._state = Prose(theme, self), Prose(theme, self)
        for button in (self.back, self.next):
            button.setFont(theme.font(Type.CONTROL))
        self._lay_out()
        self.back.clicked.connect(self.backward)
        self.next.clicked.connect(self.forward)
        self.leave.clicked.connect(self.left)
        theme.changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_step(self, place: int, *, is_done: bool = False, label: str = "") -> None:
        """The step at `place` anew; a screen reader hears all of it. `is_done`: what it waits for is there already.
        `label` is that of the answer that is being written."""
        self._place, self._step, self.is_done = place, STEPS[place], is_done
        step = self._step
        count = QLocale().toString(len(STEPS))
        where = tr("Step %1 of %2", QLocale().toString(place + 1), count)
        self._where.setText(where)
        self._title.setText(tr(step.title))
        self.show_label(label)
        self.setAccessibleName(tr("Tour, %1: %2", where, tr(step.title)))
        self._name(self.back, tr("Back"))
        self.back.setVisible(place > 0)
        self._dress()
        self._scroll.begin_anew()
        parts = self.accessibleName(), self._words.accessibleName(), self._said()
        announce(self, " ".join(part if part[-1] in ENDS else f"{part}." for part in parts if part))

    def show_label(self, label: str) -> None:
        """What the answer begins with, now; empty where it has no number."""
        step = self._step
        words = tr(step.unlabelled) if step.unlabelled and not label else tr(step.words, label)
        self._words.say(words, Type.TEXT, "text")
        self._scroll.set_name(words)

    def show_done(self, is_done: bool) -> None:
        """Whether what the step waits for is there."""
        if is_done is not self.is_done:
            self.is_done = is_done
            self._dress()
            if is_done:
                announce(self, tr(self._step.done))

    @property
    def step(self) -> Step:
        return self._step

    def wanted(self) -> QSize:
        """As large as it likes to be: as wide as its text is large, as high as its words."""
        width = self._theme.px(WIDTH)
        return QSize(width, self.high_for(width))

    def high_for(self, width: int) -> int:
        """px that its words need in this width."""
        column = self.layout()
        assert column is not None
        self.ensurePolished()
        edges = column.contentsMargins()
        words = self._said_column.totalHeightForWidth(width - edges.left() - edges.right() - 4 * EDGE)
        rest = sum(row.sizeHint().height() + column.spacing() for row in (self._head, self._foot))
        return edges.top() + words + rest + edges.bottom() + 4 * EDGE

    def stand_at(self, place: QRect) -> None:
        """A scroll bar only where the words do not fit: Qt keeps one that it showed in a smaller card, as beside it the
        words need more height."""
        fits = place.height() >= self.high_for(place.width())
        policy = Qt.ScrollBarPolicy
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
        if place != self.geometry():
            self.setGeometry(place)

    # --- inside ------------------------------------------------------------------------------------------------

    def _said(self) -> str:
        step = self._step
        if step.want is Want.NOTHING:
            return ""
        return tr(step.done) if self.is_done else tr(step.meanwhile)

    def _dress(self) -> None:
        said = self._said()
        self._state.say(
            f"✓ {said}" if said and self.is_done else said, Type.QUIET, "ok" if self.is_done else "muted"
        )
        self._state.setAccessibleName(said)
        self._state.setVisible(bool(said))
        waits = self._step.want is not Want.NOTHING and not self.is_done
        last = self._place == len(STEPS) - 1
        self._name(self.next, tr("Finish") if last else tr("Skip") if waits else tr("Next"))
        kind(self.next, "small" if waits else "small-soft")

    def _name(self, button: QPushButton, words: str) -> None:
        button.setText(words)
        button.setAccessibleName(words)
        button.setAccessibleDescription(self.accessibleName())

    def _lay_out(self) -> None:
        inside = FittedColumn()
        words = self._said_column = QVBoxLayout(inside)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(4)
        for part in (self._title, self._words, self._state):
            words.addWidget(part)
        words.addStretch(1)
        self._scroll = FittingScroll(inside, self)
        head, foot = self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        head.addWidget(self._where, 1)
        head.addWidget(self.leave)
        kind(self.back, "small")
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 12, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addLayout(foot)

    def _tint(self) -> None:
        self.leave.setIcon(icon("x", self._theme.colour(Colour.MUTED)))
