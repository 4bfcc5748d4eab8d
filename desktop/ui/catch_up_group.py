"""AskedGroup: one question of the catch-up card in a line, and the few answers under it that are worth reading."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.catch_up import AskedLine, Highlight, Why
from desktop.core.timeline import Role, Row
from desktop.ui.brief_text import BriefText
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.initials import InitialsMark
from desktop.ui.mirror import set_margins
from desktop.ui.question.answers import stranger_colours
from desktop.ui.row_button import RowButton
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.words import display_name
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import QT_TR_NOOP, counted, tr
from desktop.ui.words import tip

_WHYS: dict[Why, str] = {
    Why.GUEST: QT_TR_NOOP("Guest"),
    Why.HOST: QT_TR_NOOP("Kept by the host"),
    Why.YOU: QT_TR_NOOP("Kept by you"),
}
_MARK = 20


def answers_words(count: int) -> str:
    """ "no answers", "1 answer", "12 answers"."""
    if count == 0:
        return tr("no answers")
    return counted("%n answer", "%n answers", count)


class QuestionRow(RowButton):
    """ "Q3  What made you stay?  12 answers"."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._number, self._answers, self._words = QLabel(self), QLabel(self), ElidedLabel(self, own_way=True)
        self.label(self._number, Type.CONTROL_BOLD, theme, "host")
        self.label(self._words, Type.TEXT, theme, "text")
        self.label(self._answers, Type.SMALL, theme, "muted")
        self._theme = theme
        self.rescale()
        row = QHBoxLayout(self)
        set_margins(row, 9, 5, 7, 5)
        row.setSpacing(8)
        row.addWidget(self._number)
        row.addWidget(self._words, 1)
        row.addWidget(self._answers)

    def rescale(self) -> None:
        self._number.setMinimumWidth(max(_MARK, self._number.fontMetrics().horizontalAdvance("Q88")))

    def show_question(self, line: AskedLine) -> None:
        words = one_line(line.text)
        answers = answers_words(line.answers)
        self._number.setText(line.label)
        self._answers.setText(answers)
        self._words.set_whole(words)
        self._words.setFont(self._theme.font(Type.NAME if line.is_current else Type.TEXT))
        now = tr("the question now") if line.is_current else ""
        self.setAccessibleName(", ".join(part for part in (line.label, now, words, answers) if part))
        tip(self, words)
        self.setAccessibleDescription(tr("Shows this question on the question card"))


class HighlightRow(RowButton):
    """ "Bram Oke  Guest", and under it two lines of what they said."""

    def __init__(self, theme: Theme, highlight: Highlight, parent: QWidget) -> None:
        super().__init__(parent)
        row, words = highlight.row, one_line(highlight.brief)
        self.key = row.key
        name, why = display_name(row), " · ".join(tr(_WHYS[one]) for one in highlight.whys)
        label = f"{row.letter or 'A'}{highlight.number}"
        guess = tr("probably %1").replace("%1", label) if highlight.is_probable else ""
        mark = InitialsMark(theme, _MARK, self)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        _show_person(mark, row, name)
        who = ElidedLabel(self)
        self.label(who, Type.SMALL_BOLD, theme, "text")
        who.set_whole(name)
        who.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(who)
        for said, look in ((why, _look(highlight)), (guess, "guess")):
            if said:
                chip = QLabel(said, self)
                self.label(chip, Type.SMALL, theme, look)
                head.addWidget(chip)
        head.addStretch(1)
        brief = BriefText(theme, self)
        brief.say(words)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(brief)
        whole = QHBoxLayout(self)
        set_margins(whole, 9, 3, 7, 4)
        whole.setSpacing(8)
        whole.addSpacing(QFontMetrics(theme.font(Type.CONTROL_BOLD)).horizontalAdvance("Q88") + 8)
        whole.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(column, 1)
        self.setAccessibleName(", ".join(part for part in (name, why, guess, words) if part))
        self.setAccessibleDescription(tr("Shows this post in the stream"))


class AskedGroup(QWidget):
    question_chosen = Signal(int)
    post_chosen = Signal(str)

    def __init__(self, theme: Theme, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: dict[str, HighlightRow] = {}
        self._question = QuestionRow(theme, self)
        self._question.clicked.connect(lambda: self.question_chosen.emit(number))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._question)

    def show_question(self, line: AskedLine) -> None:
        self._question.show_question(line)

    def add(self, highlights: Iterable[Highlight]) -> None:
        """Those that are not there yet, at the end."""
        for highlight in highlights:
            key = highlight.row.key
            if key not in self._shown:
                made = self._shown[key] = HighlightRow(self._theme, highlight, self)
                made.clicked.connect(lambda _=False, key=key: self.post_chosen.emit(key))
                self._column.addWidget(made)

    def keep_only(self, keys: frozenset[str]) -> None:
        for key in [key for key in self._shown if key not in keys]:
            gone = self._shown.pop(key)
            gone.hide()
            self._column.removeWidget(gone)
            gone.deleteLater()


def _look(highlight: Highlight) -> str:
    return "guest" if Why.GUEST in highlight.whys else "muted"


def _show_person(mark: InitialsMark, row: Row, name: str) -> None:
    if row.role is Role.NONE:
        mark.show_colours(name, *stranger_colours(row.author.id))
    else:
        mark.show_person(name, row.role)
