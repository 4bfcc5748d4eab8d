"""Stream pills: the ways to the newest posts and to where somebody stopped, on the stream's edge beside the text."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.ui.actions import words
from desktop.ui.mirror import is_mirrored
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Order, Theme, Type
from desktop.ui.tool_tip import tip, tip_of
from desktop.ui.translate import tr

OUTSIDE = 16
"""px of a pill that are not over the stream, and that are kept free there."""
_GAP = 8
_SHEET = (
    "QPushButton { background: %s; color: %s; border: 1px solid %s; border-radius: 12px;"
    " min-height: 18px; padding: 2px 11px; } QPushButton:focus { border-width: 2px; padding: 1px 10px; }"
)


class Pills:
    """Both stand across the edge at which the newest posts are; neither takes a place of its own."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._theme = theme
        self.newest, self.read = QPushButton(parent), QPushButton(parent)
        self._edge, self._outside = QRect(), OUTSIDE
        for pill in (self.newest, self.read):
            kind(pill, "soft")
            pill.setCursor(Qt.CursorShape.PointingHandCursor)
            pill.hide()
        self.read.setAccessibleName(words("stream.read-line"))
        tip_of(self.read, "stream.read-line")

    def show_new(self, said: str, goes: str) -> None:
        """What is new, in words, empty for nothing; `goes` says what a press does."""
        on_top = self._theme.order is Order.NEWEST_FIRST
        self.newest.setText(f"{'↑' if on_top else '↓'} {said}")
        self.newest.setAccessibleName(said or tr("Newest posts"))
        tip(self.newest, goes)
        self.newest.setVisible(bool(said))
        self._arrange()

    def show_read(self, way: int) -> None:
        """Where "You read to here" is: over (-1) or under (1) what is in sight; 0 for in sight, or nowhere."""
        self.read.setText(f"{'↑' if way < 0 else '↓'} {tr('Where you stopped')}")
        self.read.setVisible(bool(way))
        self._arrange()

    def place(self, stream: QRect, outside: int = OUTSIDE) -> None:
        """The stream's place in the pane, and how many px beyond its edge are free."""
        self._edge, self._outside = stream, outside
        self._arrange()

    def dress(self) -> None:
        theme = self._theme
        for pill, ground, ink, edge in (
            (self.newest, Colour.ACCENT_SOFT, Colour.ACCENT, Colour.ACCENT),
            (self.read, Colour.SURFACE, Colour.MUTED, Colour.FAINT),
        ):
            pill.setFont(theme.font(Type.SMALL))
            pill.setStyleSheet(_SHEET % (theme.value(ground), theme.value(ink), theme.value(edge)))

    def _arrange(self) -> None:
        pills = [pill for pill in (self.newest, self.read) if not pill.isHidden()]
        for pill in pills:
            pill.adjustSize()
        across = sum(pill.width() for pill in pills) + _GAP * (len(pills) - 1)
        x = self._edge.x() + (self._edge.width() - across) // 2
        for pill in reversed(pills) if is_mirrored() else pills:
            below = self._edge.bottom() + 1 + self._outside - pill.height()
            on_top = self._theme.order is Order.NEWEST_FIRST
            pill.move(x, self._edge.y() - self._outside if on_top else below)
            pill.raise_()
            x += pill.width() + _GAP
