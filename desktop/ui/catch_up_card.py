"""CatchUpCard: what somebody who joins late needs, in one calm card over the stream."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop.core.catch_up import CatchUp
from desktop.core.direction import isolated
from desktop.ui.actions import keys
from desktop.ui.announce import announce
from desktop.ui.catch_up_group import AskedGroup, answers_words
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.mirror import is_mirrored, set_margins
from desktop.ui.question.fitting_scroll import FittedColumn, FittingScroll
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr
from desktop.ui.words import age

_ANY_HEIGHT = (1 << 24) - 1
LEAST_READ = 48
"""px of questions and answers that are in sight in the lowest window."""


class CatchUpCard(QFrame):
    """Shows a CatchUp; whoever gives it one says what time it is. Nothing in it moves while somebody reads."""

    question_chosen = Signal(int)
    post_chosen = Signal(str)
    dismissed = Signal()

    def __init__(self, theme: Theme, hashtag: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._told: CatchUp | None = None
        self._groups: dict[int, AskedGroup] = {}
        self._unsaid = False
        kind(self, "card")
        self._title = ElidedLabel(self)
        self._title.set_whole(tr("Catch up with #%1", hashtag))
        self._title.setFont(theme.font(Type.ROOM))
        set_margins(self._title, 9, 0, 0, 0)
        self.setAccessibleName(self._title.accessibleName())
        self.got_it = QPushButton(tr("Got it"), self)
        kind(self.got_it, "small")
        self.got_it.setFont(theme.font(Type.CONTROL))
        self.got_it.setAccessibleName(self.got_it.text())
        self.got_it.setToolTip(tr("Put this card away (Escape). %1 brings it back.", keys("room.catch-up")))
        self.got_it.clicked.connect(self.dismissed)
        self._about, self._where = self._line("muted", Type.QUIET), self._line("text", Type.NAME)
        self._lay_out()
        self.hide()

    def set_low(self, low: bool) -> None:
        """In the lowest windows: where the chat is, in one line, and the way to put it away."""
        self._title.setVisible(not low)
        self._scroll.setVisible(not low)

    @property
    def told(self) -> CatchUp | None:
        """What it shows."""
        return self._told

    @property
    def summary(self) -> str:
        """The card in a sentence or two, for a screen reader."""
        count = 0 if self._told is None else len(self._told.questions)
        asked = counted("%n question so far", "%n questions so far", count)
        parts = [self._title.accessibleName(), asked]
        parts += [self._where.text(), tr("F6 goes there, Escape puts it away.")]
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)

    def tell(self, told: CatchUp, now: datetime) -> None:
        """Show all of it anew, and say so once to a screen reader."""
        for group in self._groups.values():
            group.hide()
            group.deleteLater()
        self._groups.clear()
        self._follow(told, now)
        self._scroll.verticalScrollBar().setValue(0)
        self._unsaid = True
        self.setMaximumHeight(_ANY_HEIGHT)
        self.show()
        self._announce()

    def renew(self, told: CatchUp, now: datetime) -> None:
        """The chat went on: counts and the current question change in place, and what is new comes at the end. What
        may not be shown any more goes; an answer that would push others down waits for the next `tell`."""
        numbers = [line.number for line in told.questions]
        if numbers[: len(self._groups)] != list(self._groups):
            self.tell(told, now)  # older questions came to light, or another chat began
            return
        asked = len(numbers) > len(self._groups)
        if self.isVisible():
            self.setMaximumHeight(self.height())  # growing, it would push the posts beneath it down
        self._follow(told, now)
        if asked:
            announce(self, self._where.text())

    def tick(self, now: datetime) -> None:
        """Ages are said by this clock."""
        if self._told is not None:
            self._say(self._where, _where(self._told, now))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._announce()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.setMaximumHeight(_ANY_HEIGHT)

    # --- inside ------------------------------------------------------------------------------------------------

    def _announce(self) -> None:
        """Once, and not before somebody can go there: a room's first posts come before its window."""
        if self._unsaid and self.isVisible():
            self._unsaid = False
            announce(self, self.summary)

    def _follow(self, told: CatchUp, now: datetime) -> None:
        self._told = told
        self._say(self._about, _about(told))
        self.tick(now)
        last = max(self._groups, default=None)
        for line in told.questions:
            found = [one for one in told.highlights if one.number == line.number]
            group = self._groups.get(line.number)
            if group is None:
                group = self._made_group(line.number)
                group.add(found)
            elif line.number == last == told.questions[-1].number:
                group.add(found)
            group.show_question(line)
            group.keep_only(told.may_show)

    def _keep_bar(self) -> None:
        """The place of the scroll bar is kept while there is nothing to scroll: words would wrap anew when it comes."""
        bar = self._scroll.verticalScrollBar()
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar.setStyleSheet("QScrollBar::handle:vertical:disabled { background: transparent; }")
        bar.rangeChanged.connect(lambda _, most: bar.setEnabled(most > 0))
        bar.setEnabled(False)

    def _made_group(self, number: int) -> AskedGroup:
        group = self._groups[number] = AskedGroup(self._theme, number, self._inside)
        group.question_chosen.connect(self.question_chosen)
        group.post_chosen.connect(self.post_chosen)
        self._column.insertWidget(self._column.count() - 1, group)  # the stretch stays the last
        return group

    def _line(self, look: str, style: Type) -> QLabel:
        label = QLabel(self)
        label.setContentsMargins(9, 0, 9, 0)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._theme.font(style))
        kind(label, look)
        return label

    def _say(self, label: QLabel, words: str) -> None:
        if words != label.text():
            label.setText(words)
            label.setAccessibleName(words)
        label.setVisible(bool(words))

    def _lay_out(self) -> None:
        self._inside = FittedColumn()
        kind(self._inside, "surface")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(6, 0, 6, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._about)
        self._column.addStretch(1)
        self._scroll = FittingScroll(self._inside, self)
        self._scroll.set_name(tr("Questions and answers so far"))
        self._scroll.setMinimumHeight(LEAST_READ)
        self._keep_bar()
        head = QHBoxLayout()
        set_margins(head, 8, 12, 12, 0)
        head.setSpacing(8)
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addWidget(self._title)
        said.addWidget(self._where)
        head.addLayout(said, 1)
        head.addWidget(self.got_it, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._scroll)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)


def _about(told: CatchUp) -> str:
    """ "Small gardens · Probably hosted by Ines Holt · Guest Bram Oke"."""
    hosts = tr("Probably hosted by %1") if told.host_is_inferred else tr("Hosted by %1")
    guests = tr("Guest %1") if len(told.guests) == 1 else tr("Guests %1")
    parts = [one_line(told.topic)]
    if told.hosts:
        parts.append(hosts.replace("%1", _list(told.hosts)))
    if told.guests:
        parts.append(guests.replace("%1", _list(told.guests)))
    return " · ".join(part for part in parts if part)


def _list(names: tuple[str, ...]) -> str:
    return QLocale().createSeparatedList(
        [isolated(one_line(name), in_right_to_left=is_mirrored()) for name in names]
    )


def _where(told: CatchUp, now: datetime) -> str:
    """ "Q3, asked 4 min ago, 12 answers so far"."""
    current = told.current
    if current is None:
        return tr("No question has been asked yet.")
    answers = answers_words(current.answers)
    if told.is_over:
        return (
            tr("The chat is over. The last question was %1, with %2.")
            .replace("%2", answers)
            .replace("%1", current.label)
        )
    words = tr("%1, asked %2, %3 so far").replace("%3", answers)
    return words.replace("%2", age(current.asked_at, now)).replace("%1", current.label)
