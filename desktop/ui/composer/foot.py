"""Foot: the composer's last row: tools at the near end, what is left and the button that sends at the far one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.ui.composer.send_button import SendButton
from desktop.ui.composer.tool import Tool
from desktop.ui.style import kind
from desktop.ui.theme import Theme
from desktop.ui.translate import tr

MARGIN, GAP = 14, 12


class Foot(QFrame):
    """`tools` and `ends`, each in their order; the last end is the button that sends. Where not all fits, the tools go
    without their words; where that is too much, too, they are in a menu behind one of them, before anything but a
    handle is cut on that button; and where even so not all fits, it stands beneath the others."""

    def __init__(
        self, theme: Theme, tools: Sequence[Tool], ends: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        kind(self, "foot")
        self._tools, self._ends = tools, ends
        self._is_stacked = False
        self._near = QWidget(self)
        near = QHBoxLayout(self._near)
        near.setContentsMargins(0, 0, 0, 0)
        near.setSpacing(0)
        for tool in tools:
            near.addWidget(tool)
        self._more = Tool(theme, "plus", self)
        self._more.say(tr("More"), tr("More that goes with a post"), aloud=tr("More for your post"))
        self._more.set_worded(False)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._menu.aboutToShow.connect(self._fill)
        self._more.setMenu(self._menu)
        self._more.hide()
        first = QHBoxLayout()
        first.setSpacing(0)
        first.addWidget(self._near, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addWidget(self._more)
        first.addStretch(1)
        *beside, send = ends
        for end in beside:
            first.addSpacing(GAP)
            first.addWidget(end)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(MARGIN, 9, MARGIN, 10)
        self._rows.setSpacing(GAP)
        self._rows.addLayout(first, 1)
        self._rows.addWidget(send)

    def minimumSizeHint(self) -> QSize:
        send = self._ends[-1].minimumSizeHint().width()
        width = max(self._in_one_row() - GAP - send, 2 * MARGIN + send)
        hint = super().sizeHint() if self._is_stacked else super().minimumSizeHint()
        return QSize(width, hint.height())

    def sizeHint(self) -> QSize:
        tools = self._of_tools(worded=True)
        return QSize(self._of_ends(_whole, self._ends) + tools, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        stacked = self._in_one_row() > self.width()
        if stacked is not self._is_stacked:
            self._is_stacked = stacked
            way = QBoxLayout.Direction
            self._rows.setDirection(way.TopToBottom if stacked else way.LeftToRight)
        ends = self._ends[:-1] if stacked else self._ends
        bare, more = self._of_tools(worded=False), self._more.sizeHint().width()
        whole, enough = self._of_ends(_whole, ends), self._of_ends(_enough, ends)
        helps = whole + more <= self.width() < whole + bare  # then who sends is said in full
        folded = helps or enough + bare > self.width()
        if folded != self._near.isHidden():
            self._near.setVisible(not folded)
            self._more.setVisible(folded)
        worded = whole + self._of_tools(worded=True) <= self.width()
        for tool in self._tools:
            tool.set_worded(worded)

    def _fill(self) -> None:
        self._menu.clear()
        for tool in self._shown():
            action = self._menu.addAction(tool.icon(), tool.accessibleName(), tool.click)
            action.setEnabled(tool.isEnabled())
            if tool.menu() is not None:
                action.setMenu(tool.menu())

    def _shown(self) -> list[Tool]:
        return [tool for tool in self._tools if not tool.isHidden()]

    def _of_tools(self, *, worded: bool) -> int:
        """Px that the tools take, with their words or without."""
        changed = [tool for tool in self._shown() if tool.is_worded is not worded]
        words = sum(tool.width_of_words() for tool in changed)
        return sum(tool.sizeHint().width() for tool in self._shown()) + (words if worded else -words)

    def _in_one_row(self) -> int:
        """The fewest px in which everything stands side by side."""
        most = min(self._of_tools(worded=False), self._more.sizeHint().width())
        return self._of_ends(_least, self._ends) + most

    def _of_ends(self, width: Callable[[QWidget], int], ends: Sequence[QWidget]) -> int:
        """Px that `ends` take, by a measure of their `width`, and what is around them."""
        return 2 * MARGIN + sum(GAP + width(end) for end in ends if not end.isHidden())


def _whole(end: QWidget) -> int:
    return end.sizeHint().width()


def _enough(end: QWidget) -> int:
    return end.enough_width() if isinstance(end, SendButton) else end.minimumSizeHint().width()


def _least(end: QWidget) -> int:
    return end.minimumSizeHint().width()
