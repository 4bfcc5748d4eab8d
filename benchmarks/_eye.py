"""Eye: where what is read stands on the screen, found by its pixels and not by what the view says of itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from benchmarks._turns import settle
from desktop.ui.stream.view import StreamView

LEFT, WIDE, HIGH = 60, 180, 36
"""Px of a row that are looked for: the name beside the face, which is there at any width."""
LOST = 10_000.0


def moved(view: StreamView, act: Callable[[], object], *, by: int = 0) -> float:
    """How many px the first whole row in sight stands from where it should after `act` and all that follows from it:
    where it stood, or `by` px further down. LOST where it is not to be seen any more."""
    top = next((top for _, top in view.placed if top >= 0), None)
    assert top is not None
    strip = _lines(_screen(view), top, HIGH)
    act()
    settle()
    after = _screen(view)
    places = [y for y in range(after.height() - HIGH) if _lines(after, y, HIGH) == strip]
    return float(min((abs(y - top - by) for y in places), default=LOST))


def _screen(view: StreamView) -> QImage:
    """What really is on the screen: a widget that is grabbed would be drawn anew, and hide what it forgot to."""
    corner = view.viewport().mapTo(view.window(), view.viewport().rect().topLeft())
    box = QRect(corner, view.viewport().size())
    screen = QApplication.primaryScreen().grabWindow(view.window().winId())
    return screen.toImage().convertToFormat(QImage.Format.Format_RGB32).copy(box)


def _lines(image: QImage, top: int, count: int) -> list[bytes]:
    bits, step = image.constBits(), image.bytesPerLine()
    return [bytes(bits[y * step + 4 * LEFT : y * step + 4 * (LEFT + WIDE)]) for y in range(top, top + count)]
