"""FocusKeeper: the keyboard is never nowhere: what is hidden, disabled or gone hands it to what stands beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from desktop.ui.tab_order import bring_into_sight, heir


class FocusKeeper(QObject):
    """Knows where in `window` the keyboard was last: Qt itself would go to the window's first button, or nowhere."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._last: QWidget | None = None
        self._around: list[QWidget] = []
        self._place = QRect()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def lost(self) -> bool:
        """Whether whatever had the keyboard cannot have it any more."""
        last = self._last
        return last is not None and not (isValid(last) and last.isVisible() and last.isEnabled())

    def hand_over(self) -> bool:
        """Give the keyboard to what stands beside where it was; False where there is nothing."""
        target = heir(self._around, self._place) if self._around else None
        if target is None:
            return False
        target.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_sight(target)
        return True

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now.window() is self._window:
            self._last, self._around = now, _around(now)
            self._place = QRect(now.mapTo(self._window, QPoint(0, 0)), now.size())
        elif now is None and before is not None:
            QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        """Nobody took it up, though the window is used."""
        if QApplication.focusWidget() is None and QApplication.activeWindow() is self._window:
            self.hand_over()


def _around(widget: QWidget) -> list[QWidget]:
    """The places that it stands in, the nearest first, and the window last."""
    places = []
    place = widget.parentWidget()
    while place is not None and not widget.isWindow():
        places.append(place)
        if place.isWindow():
            break
        place = place.parentWidget()
    return places
