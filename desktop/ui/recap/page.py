"""AfterPage: a page about one chat that is over: its head, what is read of it in the background, and what scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.core.errors import ParleyError, Stopped
from desktop.core.going import Going
from desktop.ui.announce import announce
from desktop.ui.button_row import ButtonRow
from desktop.ui.elided_label import ElidedLabel
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.progress_row import ProgressRow
from desktop.ui.prose import Prose, breakable
from desktop.ui.question.fitting_scroll import FittedColumn
from desktop.ui.recap.words import since_words
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import counted, tr
from desktop.ui.words import tip

LOW = 280
"""px under which a foot would leave nothing to read."""
_EDGE = 8
"""px by which words stand in, so that a row's ground goes beyond them."""
T = TypeVar("T")
S = TypeVar("S")


class AfterPage(QWidget):
    """It stands in the stream's place in an open room, or as a page of its own. Whoever shows it does what its signals
    ask for; it sends nothing by itself."""

    drafted = Signal(object)
    """A Draft for the composer of the chat's room."""
    post_chosen = Signal(str)
    """Show this post in the room."""
    told = Signal(str)
    """A sentence for the window's line."""
    problem = Signal(object)
    """A ParleyError for it."""
    closed = Signal()
    again_wanted = Signal()
    """Read the chat once more: it went on."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self._reading = ProgressRow(theme, self)
        kind(self, "stream")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(title)
        self._title = ElidedLabel(self)
        self._title.setFont(theme.font(Type.ROOM))
        self._title.set_whole(title)
        self._close = QToolButton(self)
        kind(self._close, "icon")
        self._close.setIconSize(theme.icon_size(16))
        self._close.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._close.setAccessibleName(tr("Close this page"))
        tip(self._close, tr("Close this page (Escape)"))
        self._close.clicked.connect(self.closed)
        head = QWidget(self)
        kind(head, "bar")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        set_margins(row, 16, 8, 12, 8)
        row.setSpacing(8)
        self._again = QPushButton(head)
        kind(self._again, "small-soft")
        self._again.setFont(theme.font(Type.CONTROL))
        self._again.clicked.connect(self.again_wanted)
        self._again.hide()
        row.addWidget(self._title, 1)
        row.addWidget(self._again)
        row.addWidget(self._close)
        inside = FittedColumn()
        kind(inside, "surface")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(8, 12, 8, 16)
        self.column.setSpacing(4)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidgetResizable(True)
        self._area.setWidget(inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self._reading)
        whole.addWidget(self._area, 1)
        self._whole, self._foot = whole, QFrame(self)
        kind(self._foot, "foot")
        self._foot.hide()
        whole.addWidget(self._foot)
        self.setFocusProxy(self._close)
        theme.changed.connect(self._tint)
        self._tint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_foot()

    def show_foot(self) -> QVBoxLayout:
        """What can be done with the whole page, beneath it; the column for it."""
        self._foot.show()
        column = QVBoxLayout(self._foot)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        return column

    def read(self, work: Callable[[Going], T], show: Callable[[T], None]) -> None:
        """`work` is done on a thread of its own, and `show` is given what came of it here. The page shows how far it
        is; who cancels it leaves the page."""

        def done(found: T) -> None:
            show(found)
            self.column.addStretch(1)
            self._place_foot()

        def failed(trouble: ParleyError) -> None:
            if not isinstance(trouble, Stopped):
                self.problem.emit(trouble)
            self.closed.emit()

        self._reading.run(tr("Reading the chat"), work, done, failed)

    def show_since(self, answers: int) -> None:
        """So many came since the page was read; it stands in the head, where it moves nothing that is being read."""
        words = since_words(answers)
        if words != self._again.text():
            self._again.setText(words)
            self._again.setAccessibleName(words)
        self._again.setVisible(answers > 0)

    @property
    def ticked(self) -> frozenset[str]:
        """Ids of the posts that a person chose on it."""
        return frozenset()

    @property
    def said(self) -> list[str]:
        """What the page says in words of its own, from the top."""
        return [part.accessibleName() for part in self.findChildren(Prose) if not part.isHidden()]

    # --- parts of a page ---------------------------------------------------------------------------------------

    def line(self, words: str, look: str = "muted", style: Type = Type.QUIET) -> Prose:
        """A paragraph in our own words, or in somebody's."""
        said = Prose(self.theme, self._area.widget())
        said.say(breakable(words), style, look)
        said.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self.column.addWidget(said)
        return said

    def heading(self, words: str, beside: str = "") -> None:
        """A section's name, with a figure at its end."""
        name, count = QLabel(words, self), QLabel(beside, self)
        for label, style, look in ((name, Type.NAME, "text"), (count, Type.SMALL, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setFont(self.theme.font(style))
            label.setAccessibleName(label.text())
            kind(label, look)
        row = QHBoxLayout()
        row.setContentsMargins(_EDGE, 16, _EDGE, 0)
        row.setSpacing(8)
        row.addWidget(name)
        row.addStretch(1)
        row.addWidget(count)
        self.column.addLayout(row)

    def rows(self, items: Sequence[S], made: Callable[[S], QWidget], most: int, about: str = "") -> None:
        """One row of each, one under the other; of more than `most` the rest comes by a button. `about` says of what
        there is more."""
        place = QVBoxLayout()
        place.setSpacing(0)
        self.column.addLayout(place)
        for item in items[:most]:
            place.addWidget(made(item))
        rest = items[most:]
        if not rest:
            return
        words = counted("Show %n more", "Show %n more", len(rest))
        more = self.button(words, lambda: None, "link", aloud=f"{about}: {words}" if about else words)
        line = self.buttons(more, edge=0)

        def show() -> None:
            shown = [made(item) for item in rest]
            for row in shown:
                place.addWidget(row)
            shown[0].setFocus()
            line.hide()

        more.clicked.connect(lambda _on=False: show())

    def button(
        self, words: str, act: Callable[[], object], look: str = "small", *, aloud: str = ""
    ) -> QPushButton:
        made = QPushButton(words, self)
        kind(made, look)
        made.setFont(self.theme.font(Type.CONTROL))
        made.setAccessibleName(aloud or words)
        made.clicked.connect(lambda _on=False: act())
        return made

    def buttons(self, *buttons: QPushButton, edge: int = _EDGE) -> QWidget:
        """Side by side, while they fit."""
        line = QWidget(self)
        column = QVBoxLayout(line)
        column.setContentsMargins(edge, 4, edge, 0)
        column.addWidget(ButtonRow(list(buttons), line))
        self.column.addWidget(line)
        return line

    def say(self, words: str) -> None:
        """To a screen reader."""
        announce(self, words)

    def _place_foot(self) -> None:
        """Where the page is low its foot scrolls with the rest, as its last part."""
        place = self.column if self.height() < LOW else self._whole
        if place.indexOf(self._foot) < 0 or place.indexOf(self._foot) < place.count() - 1:
            place.addWidget(self._foot)

    def _tint(self) -> None:
        self._close.setIcon(icon("x", self.theme.colour(Colour.MUTED)))
