"""Beside: what a question shows besides its words: the post that it quotes, and its pictures in their words."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from desktop.core.post import Picture, Quote
from desktop.core.question import Question
from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.prose import Prose
from desktop.ui.question.words import picture_words, shown
from desktop.ui.stream.post_text import one_line
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip

MOST_PICTURES = 8


class Beside(QWidget):
    """Rebuilt only when quote or pictures change. Hidden where a question has neither."""

    opened = Signal()
    """Show me the post with the picture, in the browser."""

    def __init__(self, theme: Theme, *, browser: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._browser = theme, browser
        self._shown: tuple[Quote | None, tuple[Picture, ...]] = (None, ())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        theme.changed.connect(self._fill)
        self.hide()

    def show_question(self, question: Question | None) -> None:
        wanted = (None, ()) if question is None else (question.quote, question.pictures)
        if wanted != self._shown:
            self._shown = wanted
            self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        quote, pictures = self._shown
        if quote is not None:
            self._column.addWidget(QuoteBlock(self._theme, quote, self))
        for picture in pictures[:MOST_PICTURES]:
            line = PictureLine(self._theme, picture_words(picture), browser=self._browser, parent=self)
            line.opened.connect(self.opened)
            self._column.addWidget(line)
        self.setVisible(quote is not None or bool(pictures))


class QuoteBlock(QFrame):
    """Who said it, and the words."""

    def __init__(self, theme: Theme, quote: Quote, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "quote")
        name = one_line(quote.author.name)
        handle = one_line(quote.author.username)
        who = QLabel(f"{name}  @{handle}" if handle else name, self)
        who.setTextFormat(Qt.TextFormat.PlainText)
        who.setFont(theme.font(Type.SMALL_BOLD))
        who.setWordWrap(True)
        kind(who, "muted")
        words = Prose(theme, self)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.say(shown(quote.text), Type.TEXT, "text")
        column = QVBoxLayout(self)
        set_margins(column, 12, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(who)
        column.addWidget(words)
        self.setAccessibleName(tr("Quoted: %1", name))


class PictureLine(QWidget):
    """A picture's words; pressed, its post opens in the browser where the network has pages."""

    opened = Signal()

    def __init__(self, theme: Theme, words: str, *, browser: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        said = Prose(theme, self)
        said.say(words, Type.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(said, 1)
        if not browser:
            return
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        button = QToolButton(self)
        kind(button, "icon")
        button.setIcon(icon("arrow-up-right", theme.colour(Colour.MUTED)))
        button.setIconSize(theme.icon_size(16))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        tip(button, words)
        button.setAccessibleName(tr("Open the picture's post in the browser"))
        button.setToolTip(tr("Open the picture's post in the browser"))
        button.clicked.connect(self.opened)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._browser and event.button() is Qt.MouseButton.LeftButton and inside:
            self.opened.emit()
        else:
            super().mouseReleaseEvent(event)
