"""Rescaling: another size of the text reaches what was made before: fonts, icons, and what has sizes by them.

A widget whose sizes come from the theme sets them in `rescale()`, which its constructor calls, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

_OWN = "sizeAtOne"
"""The property that keeps what px of a font were before it was scaled."""


@runtime_checkable
class Rescaled(Protocol):
    def rescale(self) -> None:
        """Take the theme's present sizes."""


@contextmanager
def rescale_all(before: float, now: float, sizes: Sequence[int]) -> Iterator[None]:
    """Fonts and icons first, then whatever is said of the change, then `rescale()` of who has one."""
    widgets = QApplication.allWidgets() if isinstance(QApplication.instance(), QApplication) else []
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
            _set_font(widget, before, now, sizes)
        if isinstance(widget, QAbstractButton) and not widget.icon().isNull():
            _set_icon(widget, now / before)
    yield
    for widget in widgets:
        if isinstance(widget, Rescaled):
            widget.rescale()


def _set_font(widget: QWidget, before: float, now: float, sizes: Sequence[int]) -> None:
    font = QFont(widget.font())
    if font.pixelSize() <= 0:
        return
    known = widget.property(_OWN)
    if not isinstance(known, int) or round(known * before) != font.pixelSize():
        known = min(sizes, key=lambda size: abs(size * before - font.pixelSize()))
        if round(known * before) != font.pixelSize():
            return  # a size of its own
    widget.setProperty(_OWN, known)
    font.setPixelSize(round(known * now))
    widget.setFont(font)


def _set_icon(button: QAbstractButton, ratio: float) -> None:
    size = button.iconSize()
    button.setIconSize(QSize(round(size.width() * ratio), round(size.height() * ratio)))
