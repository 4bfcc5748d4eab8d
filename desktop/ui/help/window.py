"""HelpWindow: help beside the window: where it begins, the words explained, and a guide, one at a time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.doc_page import DocPage
from desktop.ui.help.help_page import HelpPage, TourState
from desktop.ui.help.words_page import WordsPage
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

FIRST_SIZE = QSize(640, 680)
LEAST_SIZE = QSize(360, 360)


class HelpWindow(QDialog):
    """In nobody's way: the chat goes on in the other window. Escape closes it."""

    asked = Signal(str)
    """An action of the window, by its id."""

    def __init__(
        self,
        theme: Theme,
        *,
        tour: Callable[[], TourState],
        home: Path,
        version: str,
        open_folder: Callable[[Path], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setMinimumSize(LEAST_SIZE)
        self.resize(FIRST_SIZE)
        kind(self, "ground")
        self.page = HelpPage(
            theme, tour=tour, home=home, version=version, open_folder=open_folder, parent=self
        )
        self.words = WordsPage(theme, self)
        self.guide: DocPage | None = None
        self._stack = QStackedWidget(self)
        self.back = QPushButton(tr("Back to help"), self)
        self._close = QPushButton(tr("Close"), self)
        self._lay_out()
        self.page.asked.connect(self._ask)
        self.page.guide_asked.connect(self.show_guide)
        self.back.clicked.connect(self.show_begin)
        self._close.clicked.connect(self.close)
        self.show_begin()

    def show_begin(self) -> None:
        """Where help begins."""
        self.page.refresh()
        self._show(self.page, tr("Help"))
        self.page.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_words(self, entry_id: str = "") -> None:
        """The glossary, at this word."""
        self._show(self.words, self.words.title)
        self.words.explain(entry_id)

    def show_guide(self, page: str) -> None:
        """A page of the documentation."""
        if self.guide is None:
            self.guide = DocPage(self._theme, page, self._stack)
            self.guide.explains = True
            self.guide.word_asked.connect(self.show_words)
            self._stack.addWidget(self.guide)
        else:
            self.guide.show_page(page)
        self._show(self.guide, tr("Guide"))
        self.guide.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, and never another one."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(focused, QAbstractButton):
                focused.click()
            return
        super().keyPressEvent(event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _show(self, page: QWidget, title: str) -> None:
        self._stack.setCurrentWidget(page)
        self.back.setVisible(page is not self.page)
        self.setWindowTitle(title)

    def _ask(self, action_id: str) -> None:
        if action_id == "help.words":
            self.show_words()
        else:
            self.asked.emit(action_id)

    def _lay_out(self) -> None:
        for page in (self.page, self.words):
            self._stack.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 16)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self._close)
        for button in (self.back, self._close, *self._stack.findChildren(QPushButton)):
            button.setAutoDefault(False)
        for button in (self.back, self._close):
            button.setFont(self._theme.font(Type.CONTROL))
            button.setAccessibleName(button.text())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addLayout(foot)
