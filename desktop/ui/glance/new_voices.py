"""NewVoices: who is here for the first time or introduced themselves, each with a greeting to check and send."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.glance import Newcomer
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.ui.glance.person_list import PersonList
from desktop.ui.glance.person_row import Line
from desktop.ui.glance.words import greeting, name_of, newcomer_tip, newcomer_words
from desktop.ui.stream.decision import Decision
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.shown_pictures import ShownPictures

_ROWS = 3


class NewVoices(QWidget):
    """Not there while nobody is new."""

    greet_requested = Signal(str, str)
    """The post's id, and words for the composer: a draft without a number, which the person sends."""
    post_chosen = Signal(str)
    decided = Signal(object)
    """A Decision, to be kept and told as the stream's are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newcomers: dict[str, Newcomer] = {}
        self._seen: tuple[tuple[Newcomer, ...], Marked] | None = None
        self._list = PersonList(theme, tr("New voices"), "", rows=_ROWS, lines=1, parent=self)
        self._list.chosen.connect(self.post_chosen)
        self._list.acted.connect(self._greet)
        self._list.done.connect(self._put_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)

    def show_pictures(self, pictures: ShownPictures | None) -> None:
        """People's faces in its lines."""
        self._list.show_pictures(pictures)

    def renew(self, session: Session) -> None:
        """Posts, people or marks changed."""
        glance, marked = session.questions().glance, session.marked()
        newcomers = glance.newcomers
        decided = self._seen is not None and not _says_the_same(marked, self._seen[1])
        if self._seen is not None and self._seen[0] == newcomers and not decided:
            return
        self._seen = newcomers, marked
        kept = glance.ungreeted(marked)
        self._newcomers = {one.post_id: one for one in kept}
        self._list.show_lines([_line(one) for one in kept], at_once=decided)

    def tick(self, now: datetime) -> None:
        """A second went by."""
        self._list.tick(now)

    def _greet(self, key: str) -> None:
        newcomer = self._newcomers.get(key)
        if newcomer is not None:
            self.greet_requested.emit(key, greeting(newcomer))

    def _put_away(self, key: str) -> None:
        newcomer = self._newcomers.get(key)
        if newcomer is not None:
            said = tr("%1 is off the list.", name_of(newcomer.author))
            self.decided.emit(Decision(said, put=(Mark(MarkKind.SEEN_TO, key),)))


def _line(newcomer: Newcomer) -> Line:
    words = newcomer_words(newcomer)
    act = tr("Greet")
    aloud = tr("Greet %1", name_of(newcomer.author))
    return Line(newcomer.post_id, newcomer.author, words, words, newcomer_tip(newcomer), act, aloud)


def _says_the_same(one: Marked, other: Marked) -> bool:
    """Of what matters here."""
    return one is other or one.by_kind.get(MarkKind.SEEN_TO) == other.by_kind.get(MarkKind.SEEN_TO)
