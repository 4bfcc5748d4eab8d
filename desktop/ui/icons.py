"""Icons: the one set (Lucide) drawn in a role's colour, sharp at every scale of the screen."""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.ui.mirror import POINTING, is_mirrored

SIZES = (12, 16, 18, 20, 24, 28, 32, 36, 40, 48, 64)
"""Device pixels: 12, 16 and 20 px at 100 to 300 %."""

APPLICATION = "parley"
NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'


@cache
def icons_folder() -> Path:
    """`resources/icons` beside the package, or where a bundle unpacked it."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root) / "resources" / "icons"


def icon(name: str, colour: QColor, *, filled: bool = False) -> QIcon:
    """The icon `name` in `colour`, its outline or `filled`; one that points does so along the lines of the window.
    Raises FileNotFoundError for a name that is not in the set, from source."""
    return _tinted(name, colour.name(), filled, name in POINTING and is_mirrored())


@lru_cache(maxsize=1)
def application_icon() -> QIcon:
    """Parley's own icon, in its own colours."""
    return _drawn(
        (icons_folder() / f"{APPLICATION}.svg").read_text(encoding="utf-8"), (16, 24, 32, 48, 64, 128, 256)
    )


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str, filled: bool, mirrored: bool) -> QIcon:
    source = drawing(icons_folder() / f"{name}.svg", packaged=hasattr(sys, "_MEIPASS"))
    if filled:
        source = source.replace('fill="none"', 'fill="currentColor"')
    return _drawn(source.replace("currentColor", colour), SIZES, mirrored=mirrored)


def drawing(file: Path, *, packaged: bool) -> str:
    """What is in it. The packaged program may be removed or upgraded while it is open (desktop/holding.py): a button
    without its picture is a button, and one that is not made takes all around it along."""
    try:
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        if not packaged:
            raise
        return NOTHING


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
