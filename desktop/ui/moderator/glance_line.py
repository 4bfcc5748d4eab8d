"""GlanceLine: the room at a glance in one line of counts, where there is no room for its parts; pressed, they stand in
the question's place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr
from desktop.ui.words import tip


class GlanceLine(QToolButton):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._counts = theme, ""
        kind(self, "fold")
        self.setCheckable(True)
        self.setFont(theme.font(Type.CONTROL))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setIconSize(theme.icon_size(16))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._dress)
        theme.changed.connect(self._dress)
        self._dress()

    def show_counts(self, counts: str) -> None:
        if counts != self._counts:
            self._counts = counts
            self._dress()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        opened = self.isChecked()
        way = tr("Back to the question") if opened else tr("The room: %1", self._counts)
        ink = self._theme.colour(Colour.MUTED)
        self.setIcon(icon("chevron-down" if opened else "chevron-up", ink))
        room = max(40, self.width() - 48)
        said = way if opened else self._counts
        self.setText(" " + QFontMetrics(self.font()).elidedText(said, Qt.TextElideMode.ElideRight, room))
        self.setAccessibleName(way)
        tip(self, tr("The room at a glance"))
