"""Ring: a line around what the tour speaks of. The mouse passes through it."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.ui.theme import Colour, Theme

WIDTH = 3
AROUND = 3
"""px that it stands off; inside the window's edges it stands on them."""
ROUND = 10


class Ring(QWidget):
    """Two lines, one in the accent and one in the ground's colour, so that it is seen on everything."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._ground = theme, parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        theme.changed.connect(self.update)
        self.hide()

    def put_around(self, spot: QRect) -> None:
        place = spot.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(self._ground.rect())
        if place != self.geometry():
            self.setGeometry(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((Colour.SURFACE, WIDTH + 2), (Colour.ACCENT, WIDTH)):
            painter.setPen(QPen(self._theme.colour(colour), width))
            inner = self.rect().adjusted(WIDTH - 1, WIDTH - 1, 1 - WIDTH, 1 - WIDTH)
            painter.drawRoundedRect(inner, ROUND, ROUND)
        painter.end()
