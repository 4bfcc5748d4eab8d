"""AboutRoom: who needs somebody, who is new and how busy the room is, placed by how much room there is for them."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.ui.glance.hour_plot import HourPlot
from desktop.ui.glance.needs_somebody import NeedsSomebody
from desktop.ui.glance.new_voices import NewVoices
from desktop.ui.glance.words import people_words, silence_words
from desktop.ui.moderator.glance_line import GlanceLine
from desktop.ui.moderator.words import joined
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.shown_pictures import ShownPictures
    from desktop.ui.theme import Theme

LOW, MIDDLE, HIGH = 640, 840, 980
"""px of a room under which all of it stands behind one line; from which there is room for the plot, and for all."""
QUESTION = 240
"""px of the question that those reckon with; what a longer one needs beyond it, the parts give away."""

TIGHT = 680
"""px of a room under which one line of who needs somebody is all that fits."""
_ROWS_IF_TIGHT, _ROWS, _ROWS_ON_A_PAGE = 1, 2, 5
"""Lines of who needs somebody that are in sight: where the question needs the room, else beside the composer, and
where they have a high page to themselves: on a low one, new voices are to be in sight, too."""


class AboutRoom(QObject):
    """`upper` stands over the composer and `lower` beneath it; in a narrow window `page` has all of it."""

    covers = Signal(bool)
    """Its parts stand in the question's place, or do not any more."""
    presses = Signal(bool)
    """There is so little room that the empty composer has to do with less, or not any more."""
    counted = Signal(int)
    """How many need somebody or are new."""

    def __init__(self, theme: Theme, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._is_narrow, self._height, self._question = False, HIGH, QUESTION
        self._has_voices = False
        self.needs, self.voices, self.hour = (
            NeedsSomebody(theme, parent),
            NewVoices(theme, parent),
            HourPlot(theme, parent),
        )
        self.line = GlanceLine(theme, parent)
        self.upper, self.lower = QWidget(parent), QWidget(parent)
        self._upper, self._lower = _column(self.upper, 0), _column(self.lower, 0)
        self.page = QScrollArea(parent)
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setWidgetResizable(True)
        self.page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self._inside = _column(inside, 12)
        self._inside.addStretch(1)
        self.page.setWidget(inside)
        self._place()
        self.line.toggled.connect(self._open)

    def renew(self) -> None:
        """Posts, people or marks changed."""
        for part in (self.needs, self.voices, self.hour):
            part.renew(self._session)

    def tick(self, now: datetime) -> None:
        """A second went by."""
        for part in (self.needs, self.voices, self.hour):
            part.tick(now)
        glance, marked = self._session.questions().glance, self._session.marked()
        calls, newcomers = len(glance.waiting(marked)), len(glance.ungreeted(marked))
        said = [_need(calls) if self._is_low else "", _new(newcomers)]
        if not all(said):
            people = silence_words(glance.pace(now)) or people_words(glance.people)
            said.append(people if self._room < MIDDLE else "" if said[1] else tr("No new voices yet"))
        self.line.show_counts(joined(said))
        self.counted.emit(calls + newcomers)
        if self._has_voices is not bool(newcomers):
            self._has_voices = bool(newcomers)
            self._open(self.line.isChecked())

    def show_pictures(self, pictures: ShownPictures | None) -> None:
        for part in (self.needs, self.voices):
            part.show_pictures(pictures)

    def fit(self, height: int, question: int, *, narrow: bool) -> None:
        """The room is `height` px high, of which what is asked needs `question`; `narrow`: there is no side."""
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._place()
        self._height, self._question = height, question
        rows = _ROWS_IF_TIGHT if self._room < TIGHT else _ROWS
        self.needs.set_rows(_ROWS_ON_A_PAGE if narrow and height >= HIGH else rows)
        if self._room >= HIGH or narrow:
            self.line.setChecked(False)
        self._open(self.line.isChecked())
        self.presses.emit(narrow or self._room < HIGH)

    def leave(self) -> None:
        """It is on the screen no more, and takes room from nobody."""
        self.presses.emit(self._is_narrow)

    @property
    def _room(self) -> int:
        """px of the room as far as they are this part's."""
        return self._height - max(0, self._question - QUESTION)

    @property
    def _is_low(self) -> bool:
        return self._room < LOW

    def _place(self) -> None:
        if self._is_narrow:
            for place, part in enumerate((self.needs, self.voices, self.hour)):
                self._inside.insertWidget(place, part)
        else:
            self._upper.addWidget(self.needs)
            for part in (self.line, self.voices, self.hour):
                self._lower.addWidget(part)
        self.line.setVisible(not self._is_narrow)

    def _open(self, opened: bool) -> None:
        """What has no room of its own is shown while the line is open."""
        has_room = self._is_narrow or self._room >= HIGH
        self.line.setVisible(not has_room)
        self.needs.setVisible(opened or has_room or not self._is_low)
        self.hour.setVisible(opened or has_room or self._room >= MIDDLE)
        self.voices.setVisible(self._has_voices and (opened or has_room))
        self.upper.setVisible(not self._is_narrow and self.needs.isVisibleTo(self.upper))
        self.lower.setVisible(not self._is_narrow)
        self.covers.emit(opened)


def _need(calls: int) -> str:
    if not calls:
        return ""
    return counted("%n needs somebody", "%n need somebody", calls)


def _new(newcomers: int) -> str:
    if not newcomers:
        return ""
    return counted("%n new voice", "%n new voices", newcomers)


def _column(widget: QWidget, margin: int) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(margin, margin, margin, margin)
    column.setSpacing(12)
    return column
