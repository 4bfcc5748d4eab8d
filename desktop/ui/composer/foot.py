"""Foot: the composer's last row: tools at the near end, what is left and the button that sends at the far one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.ui.composer.tool import Tool
from desktop.ui.style import kind
from desktop.ui.theme import Theme

MARGIN, GAP = 14, 12


class Foot(QFrame):
    """`tools` and `ends`, each in their order. Where not all fits, the tools go without their words; where that is too
    much, too, they are in a menu behind one of them."""

    def __init__(
        self, theme: Theme, tools: Sequence[Tool], ends: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        kind(self, "foot")
        self._tools, self._ends = tools, ends
        self._near = QWidget(self)
        near = QHBoxLayout(self._near)
        near.setContentsMargins(0, 0, 0, 0)
        near.setSpacing(0)
        for tool in tools:
            near.addWidget(tool)
        self._more = Tool(theme, "plus", self)
        self._more.say(
            self.tr("More"), self.tr("More that goes with a post"), aloud=self.tr("More for your post")
        )
        self._more.set_worded(False)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self._more)
        self._menu.aboutToShow.connect(self._fill)
        self._more.setMenu(self._menu)
        self._more.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 9, MARGIN, 10)
        row.setSpacing(0)
        row.addWidget(self._near, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._more)
        row.addStretch(1)
        for end in ends:
            row.addSpacing(GAP)
            row.addWidget(end)

    def minimumSizeHint(self) -> QSize:
        most = min(self._of_tools(worded=False), self._more.sizeHint().width())
        return QSize(self._of_ends(least=True) + most, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._of_ends(least=False) + self._of_tools(worded=True), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def _fit(self) -> None:
        bare, more = self._of_tools(worded=False), self._more.sizeHint().width()
        whole, least = self._of_ends(least=False), self._of_ends(least=True)
        helps = whole + more <= self.width() < whole + bare  # then who sends is said in full
        folded = helps or least + bare > self.width()
        if folded != self._near.isHidden():
            self._near.setVisible(not folded)
            self._more.setVisible(folded)
        worded = self.sizeHint().width() <= self.width()
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

    def _of_ends(self, *, least: bool) -> int:
        """Px that everything else takes, or takes at least."""
        shown = [end for end in self._ends if not end.isHidden()]
        hints = [end.minimumSizeHint() if least else end.sizeHint() for end in shown]
        return 2 * MARGIN + sum(GAP + hint.width() for hint in hints)
