"""Stream head: whose posts these are, and which of them are shown: the chips, and the menu of further filters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QToolButton, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.filter import NO_FILTER, Filter, What
from desktop.core.marks import Marked, MarkKind
from desktop.core.question import Question
from desktop.ui.actions import words as said_of
from desktop.ui.flow import FlowBar
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.stream.head_layout import HeadLayout
from desktop.ui.stream.hold_control import HoldControl
from desktop.ui.stream.mark_menu import literal
from desktop.ui.stream.pills import OUTSIDE
from desktop.ui.stream.post_text import one_line
from desktop.ui.stream.words import about_question, filter_words, for_me_words, question_words
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Density, Order, Theme, Type
from desktop.ui.tool_tip import tip, tip_of
from desktop.ui.translate import tr

_ANSWERS, _FOR_ME = 8888, 88
"""Numbers as wide as they usually get."""
_FURTHER = ("hosts_and_guests", "unlabelled", "without_hashtag", "hide_reposts")


class StreamHead(FlowBar):
    """ "Posts from 𝕏", or "Practice posts": the practice room shows no mark of X (its display rules). `marked` gives
    what the person muted and left out, `without_hashtag` how many of the posts here have none of the room's."""

    chosen = Signal(object)
    """The Filter that the person wants."""
    mark_dropped = Signal(str, str)
    """Take this mark back: its kind and its key."""
    mute_word_requested = Signal()
    find_requested = Signal()
    catch_up_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        capabilities: Capabilities,
        marked: Callable[[], Marked],
        parent: QWidget,
        *,
        without_hashtag: Callable[[], int] = lambda: 0,
    ) -> None:
        super().__init__(parent)
        self._theme, self._marked, self._without_hashtag = theme, marked, without_hashtag
        self._filter = NO_FILTER
        self._number: int | None = None
        sign, network = capabilities.mark, capabilities.network
        words = tr("Posts from %1", sign or network) if capabilities.links else tr("Practice posts")
        self._title = QLabel(words, self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setAccessibleName(tr("Posts from %1", network) if capabilities.links else words)
        self.all = self._made_chip(What.ALL)
        self.question = self._made_chip(What.QUESTION)
        self.for_me = self._made_chip(What.FOR_ME)
        self.more = self._made_more()
        self.find_button = self._made_button("find.open", self.find_requested)
        self.catch_up_button = self._made_button("room.catch-up", self.catch_up_requested)
        self.hold = HoldControl(theme, self)
        tools = (self.more, self.find_button, self.catch_up_button, self.hold)
        line = HeadLayout(self, tools, self.hold)
        set_margins(line, 16, 9, 12, OUTSIDE + 2)
        for part in (self._title, self.all, self.question, self.for_me, *tools):
            line.addWidget(part)
        self.question.widest = tr("This question · %1", QLocale().toString(_ANSWERS))
        self.for_me.widest = tr("For me · %1", QLocale().toString(_FOR_ME))
        self.all.setText(tr("All"))
        self.all.setAccessibleName(tr("All posts"))
        self.show_question(None)
        self.show_for_me(0)
        theme.changed.connect(self._dress)
        self.show_filter(NO_FILTER)

    def show_filter(self, chosen: Filter) -> None:
        """Which filter is on."""
        self._filter = chosen
        for what, chip in (
            (What.ALL, self.all),
            (What.QUESTION, self.question),
            (What.FOR_ME, self.for_me),
        ):
            chip.setChecked(chosen.what is what)
        on = sum(getattr(chosen, name) for name in _FURTHER)
        self.more.show_count(on)
        mark(self.more, "on", bool(on))
        further = filter_words(replace(chosen, what=What.ALL))
        tip(self.more, tr("More filters. On: %1", further) if on else tr("More filters"))
        self._dress()

    def show_question(self, question: Question | None) -> None:
        """The question on the card, which "This question" means."""
        self._number = None if question is None else question.number
        words, name = question_words(question)
        self.question.setText(words)
        self.question.setAccessibleName(name)
        self.question.setEnabled(question is not None)
        tip(self.question, about_question(question))

    def show_for_me(self, count: int) -> None:
        words, name = for_me_words(count)
        self.for_me.setText(words)
        self.for_me.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Colour.SURFACE))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour(Colour.LINE))
        painter.end()

    def _made_chip(self, what: What) -> _Chip:
        chip = _Chip(self)
        kind(chip, "filter")
        chip.setCheckable(True)
        chip.clicked.connect(lambda: self._choose(what))
        if what is What.FOR_ME:
            tip(chip, tr("Posts that mention you, and replies to your posts"))
        return chip

    def _made_button(self, command_id: str, asks: SignalInstance) -> QToolButton:
        button = QToolButton(self)
        kind(button, "icon")
        button.setIconSize(self._theme.icon_size(16))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setAccessibleName(said_of(command_id))
        tip_of(button, command_id)
        button.clicked.connect(lambda: asks.emit())
        return button

    def _made_more(self) -> _More:
        more = _More(self)
        kind(more, "icon")
        more.setIconSize(self._theme.icon_size(16))
        more.setAccessibleName(tr("More filters"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(more)
        menu.setAccessibleName(tr("More filters"))
        menu.aboutToShow.connect(lambda: self._fill(menu))
        more.setMenu(menu)
        return more

    def _choose(self, what: What) -> None:
        """A chip that is on already goes back to everything."""
        what = What.ALL if self._filter.what is what else what
        number = self._number if what is What.QUESTION else None
        self._wish(replace(self._filter, what=what, number=number))

    def _wish(self, chosen: Filter) -> None:
        self.show_filter(chosen)
        self.chosen.emit(chosen)

    def _fill(self, menu: QMenu) -> None:
        """What can be filtered besides, and what is muted or left out now: choosing one takes that back."""
        menu.clear()
        count = self._without_hashtag()
        outside = (
            tr("Without the hashtag (%1)", QLocale().toString(count)) if count else tr("Without the hashtag")
        )
        said = (tr("Hosts and guests"), tr("Unlabelled"), outside, tr("Hide reposts"))
        for name, words in zip(_FURTHER, said, strict=True):
            entry = _add_choice(menu, words, getattr(self._filter, name))
            entry.setObjectName(name)
            entry.triggered.connect(lambda on, name=name: self._wish(replace(self._filter, **{name: on})))
        menu.addSeparator()
        marked = self._marked()
        for of_kind, said_of_it in (
            (MarkKind.MUTE_PERSON, tr("Muted: @%1")),
            (MarkKind.MUTE_WORD, tr("Muted: %1")),
            (MarkKind.LEAVE_OUT_PERSON, tr("Left out: @%1")),
        ):
            for key in sorted(marked.keys(of_kind)):
                self._add_mark(menu, said_of_it, of_kind, key)
        menu.addAction(tr("Mute a word…"), self.mute_word_requested.emit)
        menu.addSeparator()
        theme = self._theme
        at_the_bottom = _add_choice(menu, tr("Newest at the bottom"), theme.order is Order.OLDEST_FIRST)
        at_the_bottom.triggered.connect(
            lambda on: theme.set_order(Order.OLDEST_FIRST if on else Order.NEWEST_FIRST)
        )
        compact = _add_choice(menu, tr("Compact"), theme.density is Density.COMPACT)
        compact.triggered.connect(
            lambda on: theme.set_density(Density.COMPACT if on else Density.COMFORTABLE)
        )

    def _add_mark(self, menu: QMenu, said: str, of_kind: MarkKind, key: str) -> None:
        entry = menu.addAction(literal(said.replace("%1", one_line(key)[:60])))
        entry.setIcon(icon("rotate-ccw", self._theme.colour(Colour.MUTED)))
        entry.setToolTip(tr("Choose it to take that back"))
        entry.triggered.connect(lambda: self.mark_dropped.emit(of_kind.value, key))

    def _dress(self) -> None:
        self._title.setFont(self._theme.font(Type.SMALL))
        kind(self._title, "muted")
        for chip in (self.all, self.question, self.for_me):
            chip.setFont(self._theme.font(Type.CONTROL))
        self.more.setFont(self._theme.font(Type.CONTROL_BOLD))
        ink = Colour.ACCENT if self._filter.further else Colour.MUTED
        self.more.setIcon(icon("list-filter", self._theme.colour(ink)))
        self.find_button.setIcon(icon("search", self._theme.colour(Colour.MUTED)))
        self.catch_up_button.setIcon(icon("book-open", self._theme.colour(Colour.MUTED)))
        self.update()


class _Chip(QPushButton):
    """As wide as its widest words, so that nothing moves while they count."""

    widest = ""

    def sizeHint(self) -> QSize:
        return _widened(super().sizeHint(), self.fontMetrics(), self.text(), self.widest)


class _More(QToolButton):
    """With room for how many further filters are on."""

    def show_count(self, count: int) -> None:
        style = Qt.ToolButtonStyle
        self.setText(QLocale().toString(count) if count else "")
        self.setToolButtonStyle(style.ToolButtonTextBesideIcon if count else style.ToolButtonIconOnly)

    def sizeHint(self) -> QSize:
        hint, words = super().sizeHint(), self.fontMetrics().horizontalAdvance
        if not self.text():  # what QToolButton adds for words
            return QSize(hint.width() + 4 + 2 * words(" ") + words(str(len(_FURTHER))), hint.height())
        return _widened(hint, self.fontMetrics(), self.text(), str(len(_FURTHER)))


def _widened(hint: QSize, metrics: QFontMetrics, words: str, widest: str) -> QSize:
    more = metrics.horizontalAdvance(widest) - metrics.horizontalAdvance(words)
    return QSize(hint.width() + max(0, more), hint.height())


def _add_choice(menu: QMenu, words: str, on: bool) -> QAction:
    entry = menu.addAction(words)
    entry.setCheckable(True)
    entry.setChecked(on)
    return entry
