"""Paper: the inside of a page that scrolls: as high as its words need at the width that they have."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Paper(QWidget):
    def minimumSizeHint(self) -> QSize:
        """Qt adds up how high each paragraph would be in its narrowest column, and a page that fits gets a scroll bar;
        the height for a width is asked for besides."""
        return QSize(super().minimumSizeHint().width(), 0)
