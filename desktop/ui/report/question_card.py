"""QuestionFiguresCard: what came of one question: a bar beside the others', its figures, and its best answers"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.figures import Best, QuestionFigures
from desktop.core.usual import Unit
from desktop.ui.mirror import is_mirrored, mirrored_rect
from desktop.ui.plan.parts import line
from desktop.ui.recap.said_row import SaidRow
from desktop.ui.report.words import number, taken_up_words
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import counted, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class QuestionFiguresCard(QFrame):
    """`post_chosen` names one of the best answers."""

    post_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: QuestionFigures | None = None
        self._label = QLabel(self)
        self._label.setFont(theme.font(Type.CONTROL_BOLD))
        kind(self._label, "host")
        self._text = line(theme, "", Type.NAME, self)
        self._bar = _Bar(theme, self)
        self._facts = line(theme, "", Type.QUIET, self, "muted")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._text, 1)
        self._best = QVBoxLayout()
        self._best.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self._bar)
        column.addWidget(self._facts)
        column.addLayout(self._best)

    def show_question(self, one: QuestionFigures, most: int) -> None:
        """`most` answers and probable ones has the question that has most."""
        self._bar.show_share(one.answers / most, one.unlabelled / most)
        if one == self._shown:
            return
        before, self._shown = self._shown, one
        self._label.setText(f"{one.letter}{one.number}")
        self._text.setText(one_line(one.text))
        self._text.setAccessibleName(f"{one.letter}{one.number}: {one.text}")
        facts = facts_words(one)
        self._facts.setText(facts)
        self._facts.setAccessibleName(facts)
        if before is None or before.best != one.best:
            self._show_best(one.best)

    def _show_best(self, best: tuple[Best, ...]) -> None:
        while (item := self._best.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for one in best:
            said = one_line(one.said.post.text)
            row = SaidRow(
                self._theme,
                one.said.post.author,
                said,
                [(taken_up_words(one.reposts, one.replies), "muted")],
                self,
            )
            row.setAccessibleDescription(tr("Shows this answer in the chat"))
            row.clicked.connect(lambda _on=False, post_id=one.said.id: self.post_chosen.emit(post_id))
            self._best.addWidget(row)


def facts_words(one: QuestionFigures) -> str:
    """All figures of a question in a line or two."""
    if not one.answers:
        said = [tr("No answer with its number")]
    else:
        answers = counted("%n answer", "%n answers", one.answers)
        people = counted("by %n person", "by %n people", one.people)
        said = [
            f"{answers} {people}",
            tr(
                "the first after %1, half of them after %2",
                number(one.first, Unit.MINUTES),
                number(one.half, Unit.MINUTES),
            ),
        ]
    if one.replies:
        said.append(counted("%n reply among participants", "%n replies among participants", one.replies))
    if one.share_unlabelled:
        said.append(tr("%1 of its posts without a number", number(one.share_unlabelled, Unit.SHARE)))
    return " · ".join(said)


class _Bar(QWidget):
    """Answers, and what probably answers, beside those of the question that has most. Its words stand beneath."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._certain = self._probable = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.px(8))

    def show_share(self, certain: float, probable: float) -> None:
        if (certain, probable) != (self._certain, self._probable):
            self._certain, self._probable = certain, probable
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        round_ = QPainterPath()
        round_.addRoundedRect(whole, 4, 4)
        painter.setClipPath(round_)
        groove = Colour.SURFACE if self._theme.is_high_contrast else Colour.LINE
        painter.fillRect(whole, self._theme.colour(groove))
        accent = self._theme.colour(Colour.ACCENT)
        probable = QBrush(accent, Qt.BrushStyle.Dense4Pattern)  # not by its colour alone
        certain = self._certain * whole.width()
        parts = (
            (QRectF(0, 0, certain, whole.height()), QBrush(accent)),
            (QRectF(certain, 0, self._probable * whole.width(), whole.height()), probable),
        )
        for place, fill in parts:
            painter.fillRect(mirrored_rect(place, whole.width()) if is_mirrored() else place, fill)
        if self._theme.is_high_contrast:
            painter.setPen(QPen(self._theme.colour(Colour.EDGE), 2))
            painter.drawPath(round_)
        painter.end()
