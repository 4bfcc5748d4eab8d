"""DeskColumn: the host's own column: its pages one behind the other, and where room is scarce the posts among them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.flow import Flow, FlowBar
from desktop.ui.mirror import set_margins
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

POSTS = 0
"""The id of the tab that gives the column's place to the stream."""


class DeskColumn(QWidget):
    """The tabs are chips, as the stream's filters are; the arrow keys go from one to the next."""

    turned = Signal()
    """Another page is in front, or the posts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        kind(self, "stream")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Host's desk"))
        self._tabs = QButtonGroup(self)
        self._head = FlowBar(self)
        kind(self._head, "bar")
        self._head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._row = Flow(self._head)
        set_margins(self._row, 16, 9, 12, 10)
        self._row.far()
        self._pages = QStackedWidget(self)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(self._head)
        self._whole.addWidget(self._pages, 1)
        self._add_tab(tr("Posts"), POSTS).hide()
        self._tabs.idClicked.connect(self._turn)

    def add_page(self, words: str, page: QWidget) -> QPushButton:
        """The tab of a new page, which is behind those that are there."""
        tab = self._add_tab(words, self._pages.addWidget(page) + 1)
        if self._tabs.checkedId() < 0:
            tab.setChecked(True)
        return tab

    def add_tool(self, tool: QWidget) -> None:
        """Beside the tabs, at the far end."""
        self._row.addWidget(tool)

    def add_line(self, line: QWidget) -> None:
        """Between the tabs and whatever is in front."""
        self._whole.insertWidget(1, line)

    def is_in_front(self, page: QWidget) -> bool:
        return not self.shows_posts and self._pages.currentWidget() is page

    def show_page(self, page: QWidget) -> None:
        self._tabs.button(self._pages.indexOf(page) + 1).setChecked(True)
        self._turn()

    def offer_page(self, page: QWidget, *, offered: bool) -> None:
        """Whether there is a tab for this page; where it was in front, the first one comes there."""
        number = self._pages.indexOf(page) + 1
        self._tabs.button(number).setVisible(offered)
        if not offered and self._tabs.checkedId() == number:
            self._tabs.button(1).setChecked(True)
            self._turn()

    @property
    def shows_posts(self) -> bool:
        return self._tabs.checkedId() == POSTS

    def show_posts(self) -> None:
        self._tabs.button(POSTS).setChecked(True)
        self._turn()

    def take_turns(self, takes_turns: bool) -> None:
        """Whether the stream and this column have one place."""
        tab = self._tabs.button(POSTS)
        if takes_turns == tab.isVisibleTo(self):
            return
        tab.setVisible(takes_turns)
        if takes_turns:
            tab.setChecked(True)
        elif self.shows_posts:
            self._tabs.button(self._pages.currentIndex() + 1).setChecked(True)
        self._turn()

    def _add_tab(self, words: str, number: int) -> QPushButton:
        tab = QPushButton(words, self._head)
        tab.setFont(self._theme.font(Type.CONTROL))
        tab.setCheckable(True)
        tab.setAutoExclusive(True)  # a radio button to a screen reader
        tab.setAccessibleName(words)
        kind(tab, "filter")
        self._tabs.addButton(tab, number)
        self._row.insert(number, tab)
        return tab

    def _turn(self) -> None:
        number = self._tabs.checkedId()
        self._pages.setVisible(number != POSTS)
        if number > POSTS:
            self._pages.setCurrentIndex(number - 1)
        vertical = QSizePolicy.Policy.Fixed if number == POSTS else QSizePolicy.Policy.Expanding
        self.setSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        self.turned.emit()
