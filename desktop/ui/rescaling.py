"""Rescaling: another size of the text reaches what was made before: fonts, icons, and what has sizes by them.

A widget whose sizes come from the theme sets them in `rescale()`, which its constructor calls, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

_OWN = "sizeAtOne"
"""The property that keeps what px of a font were before it was scaled."""


@runtime_checkable
class Rescaled(Protocol):
    def rescale(self) -> None:
        """Take the theme's present sizes."""


@contextmanager
def rescale_all(before: float, now: float, sizes: Sequence[int]) -> Iterator[None]:
    """First whatever is said of the change; then fonts and icons of who did not hear it, and `rescale()` of who has
    one. Fonts come after the style sheet: a new sheet gives widgets back the fonts that they had."""
    widgets = QApplication.allWidgets() if isinstance(QApplication.instance(), QApplication) else []
    fonts = [(widget, known) for widget in widgets if (known := _known(widget, before, sizes))]
    icons = [
        (widget, widget.iconSize())
        for widget in widgets
        if isinstance(widget, QAbstractButton)
        and not widget.icon().isNull()
        and not isinstance(widget.parent(), QLineEdit)  # Qt places what clears a field
    ]
    yield
    _give(fonts, now)
    for button, size in icons:
        if button.iconSize() == size:
            ratio = now / before
            button.setIconSize(QSize(round(size.width() * ratio), round(size.height() * ratio)))
    for widget in widgets:
        if isinstance(widget, Rescaled):
            widget.rescale()
    _give(
        fonts, now
    )  # again: what was moved to another parent got back the font that it had before the style sheet


def _give(fonts: Sequence[tuple[QWidget, int]], scale: float) -> None:
    for widget, known in fonts:
        px = round(known * scale)
        if widget.font().pixelSize() != px or widget.property(_OWN) != known:
            font = QFont(widget.font())
            font.setPixelSize(px)
            widget.setFont(font)
            widget.setProperty(_OWN, known)
            widget.updateGeometry()


def _known(widget: QWidget, scale: float, sizes: Sequence[int]) -> int:
    """What px of its font are at scale 1; 0 for one that it has from elsewhere, or that is a size of its own."""
    px = widget.font().pixelSize()
    if px <= 0 or not widget.testAttribute(Qt.WidgetAttribute.WA_SetFont):
        return 0
    kept = widget.property(_OWN)
    if isinstance(kept, int) and round(kept * scale) == px:
        return kept
    nearest = min(sizes, key=lambda size: abs(size * scale - px))
    return nearest if round(nearest * scale) == px else 0
