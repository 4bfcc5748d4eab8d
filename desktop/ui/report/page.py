"""ReportPage: the report of a chat in the window, renewed while the chat is on, and saved as a page for others"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop.core.measure import Measure
from desktop.core.names import Naming
from desktop.core.report import Report
from desktop.ui.announce import announce
from desktop.ui.archive.words import late_words, span_words
from desktop.ui.button_row import ButtonRow
from desktop.ui.ground_page import GroundPage
from desktop.ui.mirror import set_margins
from desktop.ui.plan.parts import button, emptied, line
from desktop.ui.report.plot import ReportPlot
from desktop.ui.report.question_card import QuestionFiguresCard
from desktop.ui.report.tiles import FigureTiles
from desktop.ui.report.words import (
    against_words,
    asked_words,
    carried_words,
    hour_words,
    lesson_words,
    usual_words,
    wording_words,
)
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import QT_TR_NOOP, counted, tr

NAMINGS = (
    (Naming.SHOWN, QT_TR_NOOP("With names")),
    (Naming.INITIALS, QT_TR_NOOP("With initials")),
    (Naming.NUMBERS, QT_TR_NOOP("With numbers for names")),
)
WIDTH, ROOMY = 800, 760
"""px of the column at most; px of the window from which on there is room beside it."""
FIRST = (Measure.ASKED, Measure.ANSWERED, Measure.HANDED_OVER, Measure.OPEN)
SECOND = (
    *(Measure.POSTS, Measure.PEOPLE, Measure.NEW_PEOPLE, Measure.REPOSTS),
    *(Measure.QUESTIONS, Measure.ANSWERS, Measure.PER_QUESTION, Measure.PEOPLE_PER_QUESTION),
    *(Measure.FIRST_ANSWER, Measure.HALF_ANSWERS, Measure.REPLIES, Measure.UNLABELLED),
)


class ReportPage(GroundPage):
    """`show_report` fills it, as often as there is a newer one: nothing moves under the eye but what is other."""

    left = Signal()
    save_requested = Signal(object)
    """Save it as a page, with people called so (a Naming)."""
    post_chosen = Signal(str)
    """Show this post in its chat."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.report: Report | None = None
        """What is shown."""
        self.setAccessibleName(title)
        self._when = line(theme, "", Type.TEXT, self, "muted")
        self._live = line(theme, tr("The chat is on. Figures renew by themselves."), Type.QUIET, self, "ok")
        self._aim = line(theme, "", Type.TEXT, self)
        self._asked = line(theme, "", Type.TEXT, self)
        self._first = FigureTiles(theme, FIRST, self, most=4, style=Type.TITLE)
        self._second = FigureTiles(theme, SECOND, self, most=4)
        self._plot = ReportPlot(theme, self)
        self._plot_words = line(theme, "", Type.QUIET, self, "muted")
        self._against = line(theme, "", Type.TEXT, self)
        self._usual = line(theme, "", Type.QUIET, self, "muted")
        self._questions: dict[int, QuestionFiguresCard] = {}
        self._question_place, self._more_place = QVBoxLayout(), QVBoxLayout()
        self._save = button(theme, tr("Save as a page…"), "small-soft", self)
        self._save.setMenu(self._save_menu())
        self._how = button(theme, tr("How it is counted"), "filter", self)
        self._how.setCheckable(True)
        self._more = button(theme, tr("More"), "small", self)
        self._more.setCheckable(True)
        self._back = button(theme, tr("Back"), "plain", self)
        self._lay_out(title)
        self._back.clicked.connect(self.left)
        self._how.toggled.connect(self._explain)
        self._more.toggled.connect(self._unfold)
        self.setFocusProxy(self._back)

    def show_report(self, report: Report) -> None:
        """Of the same chat each time."""
        before, self.report = self.report, report
        if before == report:
            return
        found = report.figures
        self._when.setText(
            f"{span_words(report.proceedings.starts, report.proceedings.ends)}{late_words(report.proceedings.late)}"
            if found.posts
            else ""
        )
        self._live.setVisible(not report.is_over)
        self._aim.setText(tr("Aim: %1", report.aim))
        self._aim.setVisible(bool(report.aim))
        asked = asked_words(report)
        self._asked.setText(asked)
        self._asked.setAccessibleName(asked)
        for card in self._cards:
            card.setVisible(bool(found.posts))
        if not found.posts:
            self._asked.setText(tr("Nothing was said yet. Figures stand here once something is."))
            return
        self._first.show_report(report)
        self._second.show_report(report)
        if found.hour is not None:
            self._plot.show_hour(found.hour)
            self._plot_words.setText(hour_words(found.hour))
        self._show_questions(report)
        self._against.setText(against_words(report))
        self._usual.setText(usual_words(report))
        self._usual.setVisible(self._how.isChecked() and bool(report.compared))
        if self._more.isChecked():
            self._show_more()
        if before is None:
            announce(self, asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = 48 if self.width() >= ROOMY else 20
        right = max(side, self.viewport().width() - side - WIDTH)
        set_margins(self.around, side, 32, right, 32)

    # --- inside ------------------------------------------------------------------------------------------------

    def _lay_out(self, title: str) -> None:
        head = QHBoxLayout()
        head.addWidget(line(self._theme, title, Type.TITLE, self), 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column = self.around
        column.setSpacing(12)
        column.addLayout(head)
        for part in (self._when, self._live, self._aim):
            column.addWidget(part)
        column.addWidget(ButtonRow([self._save, self._how], self))
        asked = self._card(tr("What was asked of us"), self._asked, self._first)
        column.addWidget(asked)
        self._question_card = self._card(tr("Question by question"))
        self._inside(self._question_card).addLayout(self._question_place)
        self._more_card = self._card(tr("Wording, who talks with whom, hashtags and links"))
        self._inside(self._more_card).addLayout(self._more_place)
        self._cards = [
            self._card(tr("Who took part"), self._second),
            self._card(tr("The hour"), self._plot, self._plot_words),
            self._question_card,
            self._card(tr("Against earlier chats"), self._against, self._usual),
        ]
        for card in self._cards:
            column.addWidget(card)
        column.addWidget(ButtonRow([self._more], self))
        column.addWidget(self._more_card)
        column.addStretch(1)
        for hidden in (self._live, self._aim, self._usual, self._more_card, *self._cards):
            hidden.hide()

    def _save_menu(self) -> QMenu:
        """How people are called in the page that is saved."""
        menu = QMenu(self)
        for naming, words in NAMINGS:
            menu.addAction(tr(words)).triggered.connect(partial(self._ask_to_save, naming))
        return menu

    def _ask_to_save(self, naming: Naming, _on: bool = False) -> None:
        self.save_requested.emit(naming)

    def _card(self, name: str, *parts: QWidget) -> QFrame:
        card = QFrame(self)
        kind(card, "card")
        card.setAccessibleName(name)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(line(self._theme, name, Type.ROOM, card))
        for part in parts:
            column.addWidget(part)
        return card

    def _inside(self, card: QFrame) -> QVBoxLayout:
        inside = card.layout()
        assert isinstance(inside, QVBoxLayout)
        return inside

    def _show_questions(self, report: Report) -> None:
        """Each keeps its card; another number gets one in its place."""
        questions = report.figures.questions
        self._question_card.setVisible(bool(questions))
        most = max((one.answers + one.unlabelled for one in questions), default=0) or 1
        for gone in [
            number_ for number_ in self._questions if all(one.number != number_ for one in questions)
        ]:
            self._questions.pop(gone).deleteLater()
        for place, one in enumerate(questions):
            card = self._questions.get(one.number)
            if card is None:
                card = self._questions[one.number] = QuestionFiguresCard(self._theme, self)
                card.post_chosen.connect(self.post_chosen)
                self._question_place.insertWidget(place, card)
            card.show_question(one, most)

    def _explain(self, on: bool) -> None:
        for tiles in (self._first, self._second):
            tiles.explain(on)
        self._usual.setVisible(on and self.report is not None and bool(self.report.compared))

    def _unfold(self, on: bool) -> None:
        self._more.setText(tr("Less") if on else tr("More"))
        self._more.setAccessibleName(self._more.text())
        self._more_card.setVisible(on)
        if on:
            self._show_more()

    def _show_more(self) -> None:
        emptied(self._more_place)
        if self.report is None:
            return
        found = self.report.figures
        handles = {person.name: person.author for person in self.report.proceedings.people}

        def called(name: str) -> str:
            author = handles.get(name)
            return name if author is None else f"@{author.username}" if author.username else author.name

        wording = [*map(wording_words, found.questions), *map(lesson_words, self.report.lessons)]
        pairs = [
            counted(
                "%1 and %2: %n post to each other",
                "%1 and %2: %n posts to each other",
                one.posts,
                called(one.one),
                called(one.other),
            )
            for one in found.pairs
        ]
        shared = [
            (f"#{one.what}" if sign else one.what, one)
            for sign, many in ((1, found.tags), (0, found.links))
            for one in many
        ]
        carried = [tr("%1: %2", what, carried_words(one.posts, one.people)) for what, one in shared]
        parts = (
            (tr("Wording and length"), wording),
            (tr("Who talks with whom"), pairs),
            (tr("Hashtags and links"), carried),
        )
        for name, lines in parts:
            if lines:
                self._more_place.addWidget(line(self._theme, name, Type.NAME, self._more_card))
                for words in lines:
                    self._more_place.addWidget(line(self._theme, words, Type.TEXT, self._more_card))
        if not any(lines for _, lines in parts):
            said = tr("There is nothing to tell yet.")
            self._more_place.addWidget(line(self._theme, said, Type.TEXT, self._more_card, "muted"))
