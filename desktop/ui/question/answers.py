"""AnswersList: what people answered, under the question: the last two in short, or all of them to read."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.core.label import read_label
from desktop.core.part import last_part
from desktop.core.question import Question
from desktop.core.timeline import Role, Row
from desktop.core.verdict import Reason
from desktop.ui.faces import Faces
from desktop.ui.initials import InitialsMark
from desktop.ui.prose import breakable
from desktop.ui.question.words import probably_words
from desktop.ui.stream.post_text import one_line, showable
from desktop.ui.stream.spoken import spoken_text
from desktop.ui.stream.style import AVATAR_GROUNDS, AVATAR_INK
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

SHORT = 2
"""Answers in the short form."""
PAGE = 50
"""Answers that are built at once (a tenth of a second); a chat of an hour can have a thousand under one question."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One line: `reason` says why it probably answers, None where it does for certain."""

    key: str
    author_id: str
    name: str
    role: Role
    text: str
    reason: Reason | None = None
    avatar_url: str = ""
    said: str = ""
    """Its words for who hears them."""

    @classmethod
    def of(cls, row: Row, reason: Reason | None = None, tags: Collection[str] = ()) -> Answer:
        """`tags` are the room's hashtags, in small letters."""
        name = one_line(row.author.name) or one_line(row.author.username)
        url, said = row.author.avatar_url, spoken_text(row, tags)
        return cls(row.key, row.author.id, name, row.role, row.text, reason, url, said)

    @classmethod
    def in_parts(cls, rows: Sequence[Row], tags: Collection[str] = ()) -> Answer:
        """What one person wrote in these posts, as one."""
        answer = cls.of(rows[0], tags=tags)
        if len(rows) == 1:
            return answer
        said = " ".join(spoken_text(row, tags) for row in rows)
        return replace(answer, text=" ".join(_in_short(row.text) for row in rows), said=said)


class AnswersList(QFrame):
    """The certain ones first, then those that probably answer, set apart and each with its reason. What is shown stays
    where it is when another one comes, so that nothing moves under the eye."""

    more_requested = Signal()

    def __init__(self, theme: Theme, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief = self._whole = False
        self._certain, self._guessed = _Column(theme, faces, self), _Column(theme, faces, self)
        self._apart = QLabel(self)
        self._apart.setFont(theme.font(Type.SMALL_BOLD))
        self._apart.setContentsMargins(0, 8, 0, 0)
        self._apart.setWordWrap(True)
        kind(self._apart, "muted")
        self._more = QPushButton(self)
        kind(self._more, "link")
        self._more.setFont(theme.font(Type.CONTROL))
        self._more.clicked.connect(self.more_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        for part in (self._certain, self._apart, self._guessed):
            column.addWidget(part)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        kind(self, "foot")
        self.setAccessibleName(tr("Answers"))
        self.set_brief(True)

    def set_brief(self, brief: bool) -> None:
        """Whether the short form may take room; in a narrow window it may not."""
        self._brief = brief
        self._show_or_hide()

    def show_answers(self, answers: Sequence[Answer], *, whole: bool = False, rest: int = 0) -> None:
        """In order; in the short form these are the last ones. `rest` more can be asked for."""
        self._whole = whole
        guessed = [answer for answer in answers if answer.reason is not None]
        self._certain.show_answers([answer for answer in answers if answer.reason is None], whole=whole)
        self._guessed.show_answers(guessed, whole=whole)
        self._apart.setText(tr("Probably answers, by what Parley can tell"))
        self._apart.setVisible(bool(guessed))
        more = min(rest, PAGE)
        self._more.setText(counted("Show %n more", "Show %n more", more))
        self._more.setAccessibleName(counted("Show %n more answer", "Show %n more answers", more))
        self._more.setVisible(rest > 0)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        filled = not (self._certain.isHidden() and self._guessed.isHidden())
        self.setVisible(filled and (self._whole or self._brief))


class _Column(QWidget):
    """Answers beneath one another. One that comes last is added to those that are there."""

    def __init__(self, theme: Theme, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._faces = theme, faces
        self._shown: list[Answer] = []
        self._whole = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self.hide()

    def show_answers(self, answers: Sequence[Answer], *, whole: bool) -> None:
        wanted, known = list(answers), len(self._shown)
        if (wanted, whole) == (self._shown, self._whole):
            return
        if whole != self._whole or wanted[:known] != self._shown:
            self._clear()
            known = 0
        self._shown, self._whole = wanted, whole
        if len(wanted) - known > 1:
            self.hide()  # else each line is shown, and everything laid out anew, on its own
        for place in range(known, len(wanted)):
            self._add(place, wanted[place])
        self.setVisible(bool(wanted))

    def _add(self, place: int, answer: Answer) -> None:
        mark = InitialsMark(self._theme, 20, self)
        if answer.role is Role.NONE:
            mark.show_colours(answer.name, *stranger_colours(answer.author_id))
        else:
            mark.show_person(answer.name, answer.role)
        self._faces.put(mark, answer.avatar_url)
        line = place * 3
        if place:
            self._grid.setRowMinimumHeight(line - 1, 8 if self._whole else 0)
        self._grid.addWidget(mark, line, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
        words = AnswerLine(self._theme, answer, whole=self._whole, parent=self)
        if self._whole:
            reason = answer.reason
            who = (
                _name(self._theme, answer, self)
                if reason is None
                else _Guess(self._theme, answer, reason, self)
            )
            self._grid.addWidget(who, line, 1)
            self._grid.addWidget(words, line + 1, 1)
        else:
            self._grid.addWidget(words, line, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)

    def _clear(self) -> None:
        for line in range(self._grid.rowCount()):  # a grid keeps the rows that it once had
            self._grid.setRowMinimumHeight(line, 0)
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()


class AnswerLine(QLabel):
    """One answer: elided in the short form, whole and selectable in the long one."""

    def __init__(self, theme: Theme, answer: Answer, *, whole: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = showable(answer.text)
        self._words = words if whole else _in_short(words)
        self._whole = whole
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(theme.font(Type.TEXT if whole else Type.QUIET))
        self.setWordWrap(whole)
        kind(self, "text" if whole else "muted")
        self.setAccessibleName(tr("%1: %2", answer.name, answer.said))
        if whole:
            self.setText(breakable(self._words))
            self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self.setText(self._words[:40])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._whole:
            metrics = QFontMetrics(self.font())
            self.setText(metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self.width()))


def _name(theme: Theme, answer: Answer, parent: QWidget) -> QLabel:
    name = QLabel(breakable(answer.name), parent)
    name.setTextFormat(Qt.TextFormat.PlainText)
    name.setFont(theme.font(Type.SMALL_BOLD))
    name.setWordWrap(True)
    kind(name, {Role.HOST: "host", Role.GUEST: "guest"}.get(answer.role, "muted"))
    return name


class _Guess(QWidget):
    """Whose post probably answers and, dashed, why."""

    def __init__(self, theme: Theme, answer: Answer, reason: Reason, parent: QWidget) -> None:
        super().__init__(parent)
        self._why = why = QLabel(probably_words(reason), self)
        why.setFont(theme.font(Type.SMALL))
        kind(why, "guess")
        self._one_line = why.sizeHint().width()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(_name(theme, answer, self))
        column.addWidget(why)
        self.setMinimumWidth(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As wide as its words, or as what it stands in: then they take more lines."""
        super().resizeEvent(event)
        self._why.setWordWrap(self._one_line > self.width())
        self._why.setMaximumWidth(min(self._one_line, self.width()))


def _in_short(text: str) -> str:
    """Without the label, the hashtags and the (1/2) around it: the list stands under the question already."""
    label = read_label(text)
    words = text[label.end if label else 0 :].split()
    while words and (words[-1].startswith("#") or last_part(words[-1])):
        words.pop()
    return " ".join(words) or " ".join(text.split())


def stranger_colours(author_id: str) -> tuple[QColor, QColor]:
    """The colour that this person has in the stream as well."""
    place = zlib.crc32(author_id.encode("utf-8", "replace")) % len(AVATAR_GROUNDS)
    return QColor(AVATAR_GROUNDS[place]), QColor(AVATAR_INK)


def read_answers(
    question: Question,
    rows_of: Callable[[Iterable[str]], Sequence[Row]],
    room: int | None,
    tags: Collection[str] = (),
) -> tuple[list[Answer], int]:
    """The first `room` answers, certain ones first, or the last few where it is None; and how many more there are to
    read. Only what is shown is asked for. `tags` are the room's."""
    small = {tag.casefold() for tag in tags}
    certain, probable = question.answers, question.probable
    sure = certain[-SHORT:] if room is None else certain[:room]
    guesses = () if room is None else probable[: max(0, room - len(sure))]
    ids = [*chain.from_iterable(sure), *(guess.post_id for guess in guesses)]
    rows = {row.key: row for row in rows_of(ids)}
    parts = ([rows[post_id] for post_id in posts if post_id in rows] for posts in sure)
    answers = [Answer.in_parts(found, small) for found in parts if found]
    sensed = [guess for guess in guesses if guess.post_id in rows]
    answers += [Answer.of(rows[guess.post_id], guess.reason, small) for guess in sensed]
    return answers, 0 if room is None else len(certain) + len(probable) - len(sure) - len(guesses)
