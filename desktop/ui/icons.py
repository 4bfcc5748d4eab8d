"""Icons: the one set (Lucide) drawn in a role's colour, sharp at every scale of the screen."""

from __future__ import annotations

import sys
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.mirror import POINTING, is_mirrored

SIZES = (12, 16, 18, 20, 24, 28, 32, 36, 40, 48, 64)
"""Device pixels: 12, 16 and 20 px at 100 to 300 %."""

APPLICATION = "parley"


def icons_folder() -> Path:
    """`resources/icons` beside the package, or where a bundle unpacked it."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root) / "resources" / "icons"


def icon(name: str, colour: QColor, *, filled: bool = False) -> QIcon:
    """The icon `name` in `colour`, its outline or `filled`; one that points does so along the lines of the window.
    Raises FileNotFoundError for a name that is not in the set."""
    return _tinted(name, colour.name(), filled, name in POINTING and is_mirrored())


@lru_cache(maxsize=1)
def application_icon() -> QIcon:
    """Parley's own icon, in its own colours."""
    return _drawn(
        (icons_folder() / f"{APPLICATION}.svg").read_text(encoding="utf-8"), (16, 24, 32, 48, 64, 128, 256)
    )


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str, filled: bool, mirrored: bool) -> QIcon:
    source = (icons_folder() / f"{name}.svg").read_text(encoding="utf-8")
    if filled:
        source = source.replace('fill="none"', 'fill="currentColor"')
    return _drawn(source.replace("currentColor", colour), SIZES, mirrored=mirrored)


def _drawn(source: str, sizes: tuple[int, ...], *, mirrored: bool = False) -> QIcon:
    renderer = QSvgRenderer(QByteArray(source.encode()))
    made = QIcon()
    for size in sizes:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        if mirrored:
            painter.translate(size, 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        made.addPixmap(pixmap)
    return made
