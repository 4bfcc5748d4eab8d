"""NeedsSomebody: who lost their place or asked something, and which accounts post one link, with what helps at hand."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.core.glance import Call, Crowd, Glance, Need
from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.question import Questions
from desktop.ui.glance.person_list import PersonList
from desktop.ui.glance.person_row import Line
from desktop.ui.glance.words import call_name, crowd_tip, crowd_words, name_of, quoted, repost_words
from desktop.ui.stream.decision import Decision
from desktop.ui.stream.words import there
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from desktop.services.session import Session
    from desktop.ui.shown_pictures import ShownPictures

_CROWD = "crowd:"
"""How the key of a line about several accounts begins; their link follows."""
_ROWS = 2


class NeedsSomebody(QWidget):
    """Nothing in it posts by itself: each signal is a wish, and `decided` a mark that can be taken back."""

    repost_requested = Signal(int)
    """Say question N to everybody again (Session.post_question)."""
    inbox_requested = Signal(str)
    """Take this post into the inbox."""
    answer_requested = Signal(str)
    """Reply to this post where the network lets one: in the browser."""
    draft_requested = Signal(str, str)
    """The post's id and a beginning for the composer, where no browser has the post: in practice."""
    post_chosen = Signal(str)
    """Show this post in the stream."""
    decided = Signal(object)
    """A Decision, to be kept and told as the stream's are."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._calls: dict[str, Call] = {}
        self._crowds: dict[str, Crowd] = {}
        self._seen: tuple[Glance, Marked, int | None] | None = None
        self._asked: int | None = None
        self._has_web = True
        self._marked = Marked()
        empty = tr("Who asks you something, or looks for a question, stands here.")
        self._list = PersonList(theme, tr("Needs somebody"), empty, rows=_ROWS, parent=self)
        self._list.chosen.connect(self._choose)
        self._list.acted.connect(self._act)
        self._list.done.connect(self._put_away)
        self._list.kept.connect(self.inbox_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._list)

    def show_pictures(self, pictures: ShownPictures | None) -> None:
        """People's faces in its lines."""
        self._list.show_pictures(pictures)

    def set_rows(self, rows: int) -> None:
        """How many lines are in sight at once. Its height is the same whoever is in it: nothing beneath moves."""
        self._list.set_rows(rows)

    def renew(self, session: Session) -> None:
        """Posts, people or marks changed."""
        questions, marked = session.questions(), session.marked()
        seen = (questions.glance, marked, questions.asked_number)
        if self._seen is not None and self._is_same(seen, self._seen):
            return
        decided = self._seen is not None and not _says_the_same(marked, self._seen[1])
        self._seen, self._asked, self._marked = seen, questions.asked_number, marked
        calls = questions.glance.waiting(marked)
        self._calls = {call.post_id: call for call in calls}
        account = session.account
        me = "" if account is None else account.username.casefold()
        self._crowds = {f"{_CROWD}{crowd.link}": crowd.without(me) for crowd in questions.glance.crowds}
        web = self._has_web = session.capabilities.links is not None
        lines = [self._line(call, questions, me, web=web) for call in calls]
        lines += [
            self._crowd_line(key, crowd) for key, crowd in self._crowds.items() if not self._is_done(key)
        ]
        self._list.show_lines(lines, at_once=decided)

    def tick(self, now: datetime) -> None:
        """A second went by."""
        self._list.tick(now)

    # --- inside --------------------------------------------------------------------------------------------------

    def _is_same(
        self, new: tuple[Glance, Marked, int | None], old: tuple[Glance, Marked, int | None]
    ) -> bool:
        calm = (new[0].calls, new[0].crowds, new[2]) == (old[0].calls, old[0].crowds, old[2])
        return calm and _says_the_same(new[1], old[1])

    def _is_done(self, key: str) -> bool:
        return self._marked.has(MarkKind.SEEN_TO, key)

    def _number(self, call: Call) -> int | None:
        return self._asked if call.number is None else call.number

    def _line(self, call: Call, questions: Questions, me: str, *, web: bool) -> Line:
        who, words = name_of(call.author), quoted(call.text)
        act = aloud = keep = ""
        number = self._number(call)
        if call.need is Need.QUESTION and number is not None and (asked := questions.get(number)) is not None:
            act = repost_words(number, asked.letter)
            aloud = tr("%1 for %2, as @%3", act, who, me)
        elif call.need is Need.ANYBODY:
            act, aloud = tr("To inbox"), tr("To inbox: %1", words)
        else:
            act, aloud, keep = tr("Answer"), tr("Answer %1", who), tr("To inbox: %1", words)
            act, aloud = (there(act), there(aloud)) if web else (act, aloud)
        name = call_name(call, me)
        return Line(call.post_id, call.author, words, name, name, act, aloud, call.at, keep_aloud=keep)

    def _crowd_line(self, key: str, crowd: Crowd) -> Line:
        words = crowd_words(crowd)
        folded = self._is_folded(crowd)
        act = tr("Open") if folded else tr("Fold")
        return Line(key, None, words, words, crowd_tip(crowd), act, tr("%1: %2", act, words))

    def _is_folded(self, crowd: Crowd) -> bool:
        return all(self._marked.has(MarkKind.MUTE_PERSON, handle) for handle in crowd.handles)

    def _choose(self, key: str) -> None:
        crowd = self._crowds.get(key)
        self.post_chosen.emit(crowd.post_ids[-1] if crowd is not None else key)

    def _act(self, key: str) -> None:
        crowd, call = self._crowds.get(key), self._calls.get(key)
        if crowd is not None:
            self.decided.emit(self._fold(crowd))
        elif call is None:
            self._list.settle()  # it was seen to, and stood there because the keyboard was on it
        elif call.need is Need.QUESTION and (number := self._number(call)) is not None:
            self.repost_requested.emit(number)
        elif call.need is Need.ANYBODY:
            self.inbox_requested.emit(key)
        elif self._has_web:
            self.answer_requested.emit(key)
        else:
            self.draft_requested.emit(key, f"@{call.author.username} ")

    def _fold(self, crowd: Crowd) -> Decision:
        """Out of the stream, the counts and the cards, and back again: one step either way."""
        marks = tuple(Mark(MarkKind.MUTE_PERSON, handle) for handle in crowd.handles)
        if self._is_folded(crowd):
            return Decision(tr("Posts with %1 are shown again.", crowd.link), drop=marks)
        return Decision(tr("Folded away: %1.", crowd_words(crowd)), put=marks)

    def _put_away(self, key: str) -> None:
        call = self._calls.get(key)
        said = tr("Off the list.") if call is None else tr("%1 is off the list.", name_of(call.author))
        self.decided.emit(Decision(said, put=(Mark(MarkKind.SEEN_TO, key),)))


def _says_the_same(one: Marked, other: Marked) -> bool:
    """Of what matters here."""
    kinds = (MarkKind.SEEN_TO, MarkKind.INBOX, MarkKind.MUTE_PERSON)
    return one is other or all(one.by_kind.get(kind) == other.by_kind.get(kind) for kind in kinds)
