"""Targets: finds what is too small to be hit with ease: 24 by 24 px, or room around it (WCAG 2.2, 2.5.8)."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from tests.ui.clipping import path, shown_parts

LEAST = 24


def small_targets(root: QWidget) -> list[str]:
    """A sentence for each button and field under `root` that is shown and too small."""
    places = {
        part: QRectF(QPointF(part.mapTo(root, QPoint(0, 0))), part.size().toSizeF())
        for part in shown_parts(root)
        if _is_target(part)
    }
    return [
        f"{path(part, root)} is {place.width():.0f}x{place.height():.0f} px"
        for part, place in places.items()
        if min(place.width(), place.height()) < LEAST and _is_crowded(part, places)
    ]


def _is_target(part: QWidget) -> bool:
    if isinstance(part, QScrollBar) or isinstance(part.parentWidget(), QAbstractSpinBox | QComboBox):
        return False
    kinds = QAbstractButton | QAbstractSpinBox | QComboBox | QLineEdit | QAbstractSlider
    return isinstance(part, kinds) and not isinstance(part, QAbstractItemView)


def _is_crowded(part: QWidget, places: dict[QWidget, QRectF]) -> bool:
    """Whether a circle of 24 px in its middle meets another target, or the circle of another small one."""
    middle = places[part].center()
    for other, place in places.items():
        if other is part or other.isAncestorOf(part) or part.isAncestorOf(other):
            continue
        x = min(max(middle.x(), place.left()), place.right()) - middle.x()
        y = min(max(middle.y(), place.top()), place.bottom()) - middle.y()
        apart = LEAST / 2
        if min(place.width(), place.height()) < LEAST:
            x, y, apart = place.center().x() - middle.x(), place.center().y() - middle.y(), LEAST
        if (x * x + y * y) ** 0.5 < apart:
            return True
    return False
