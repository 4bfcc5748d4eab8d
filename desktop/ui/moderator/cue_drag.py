"""CueDrag: a cue that waits, moved by the mouse: where it would land is a line, and Escape leaves it where it was."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QGraphicsOpacityEffect, QPushButton, QScrollArea, QWidget

from desktop.ui.style import kind

LINE = 2
"""px: how high the line is."""
EDGE = 36
"""px at which the list begins to scroll, above and below."""
STEP_MS, MOST = 30, 14
"""How often it scrolls then, and by how many px at most."""
FADED = 0.45

Waiting = Sequence[tuple[str, QWidget]]
"""The cues that wait, in order: their ids and what shows them."""


class CueDrag(QObject):
    """`waiting` says what there is now: the sheet may change under the mouse."""

    landed = Signal(str, int)
    """A cue's id, and its place among those that wait."""

    def __init__(self, area: QScrollArea, gap: int, waiting: Callable[[], Waiting]) -> None:
        super().__init__(area)
        self._area, self._gap, self._waiting = area, gap, waiting
        self._ids: dict[QObject, Callable[[], str]] = {}
        self._pressed: QWidget | None = None
        """What the mouse went down on, until it goes up."""
        self._from = QPoint()
        self._is_spent = False
        """That press began a drag: it is no click any more, also where Escape ended it."""
        self._dragged = ""
        self._faded: QWidget | None = None
        self._place: int | None = None
        self._line = QFrame()
        self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        kind(self._line, "landing")
        self._line.hide()
        self._scrolls = QTimer(self)
        self._scrolls.setInterval(STEP_MS)
        self._scrolls.timeout.connect(self._scroll)
        self._at = QPoint()

    @property
    def is_on(self) -> bool:
        return bool(self._dragged)

    def watch(self, held: QWidget, cue_id: Callable[[], str]) -> None:
        """`held` is what the mouse takes a cue by."""
        self._ids[held] = cue_id
        held.installEventFilter(self)

    def forget(self, held: QWidget) -> None:
        """It is about to go."""
        self._ids.pop(held, None)
        if held is self._pressed:
            self.cancel()
            self._pressed = None

    def renew(self) -> None:
        """The sheet is another one: what was posted or taken off meanwhile is not dragged on."""
        if self.is_on and self._dragged not in {cue_id for cue_id, _ in self._waiting()}:
            self.cancel()

    def cancel(self) -> None:
        """It stays where it was."""
        if not self.is_on:
            return
        self._dragged, self._place = "", None
        self._scrolls.stop()
        self._line.hide()
        if self._faded is not None:
            self._faded.setGraphicsEffect(None)  # type: ignore[arg-type]
            self._faded = None
        QApplication.restoreOverrideCursor()
        if (application := QApplication.instance()) is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if not isinstance(event, QMouseEvent) or watched not in self._ids:
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            assert isinstance(watched, QWidget)
            self._pressed, self._from = watched, event.globalPosition().toPoint()
            self._is_spent = False
            return not isinstance(watched, QPushButton)  # who ignores it gets no moves
        if watched is not self._pressed:
            return False
        if event.type() == QEvent.Type.MouseMove:
            return self._move(event.globalPosition().toPoint())
        if event.type() == QEvent.Type.MouseButtonRelease and event.button() == Qt.MouseButton.LeftButton:
            return self._release()
        return False

    # --- inside ------------------------------------------------------------------------------------------------

    def _key(self, event: QKeyEvent) -> bool:
        is_escape = self.is_on and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif is_escape and event.type() == QEvent.Type.KeyPress:
            self.cancel()
        return is_escape

    def _move(self, at: QPoint) -> bool:
        self._at = at
        is_far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if self._pressed is not None and is_far and not self._is_spent:
            self._is_spent = self._begin(self._pressed)
        if self.is_on:
            self._show()
        return self._is_spent

    def _begin(self, held: QWidget) -> bool:
        cue_id = self._ids[held]()
        shown = dict(self._waiting()).get(cue_id)
        if shown is None:
            return False
        self._dragged, self._faded = cue_id, shown
        self._line.setParent(self._area.widget())
        if isinstance(held, QPushButton):
            held.setDown(False)
        effect = QGraphicsOpacityEffect(shown)
        effect.setOpacity(FADED)
        shown.setGraphicsEffect(effect)
        QApplication.setOverrideCursor(Qt.CursorShape.ClosedHandCursor)
        if (application := QApplication.instance()) is not None:
            application.installEventFilter(self)  # the keyboard may be anywhere
        self._scrolls.start()
        return True

    def _release(self) -> bool:
        cue_id, place = self._dragged, self._place
        self._pressed = None
        self.cancel()
        if cue_id and place is not None:
            self.landed.emit(cue_id, place)
        return self._is_spent

    def _show(self) -> None:
        """The line where the cue would land; none where that is its own place."""
        inside = self._area.widget()
        if inside is None:
            return
        y = inside.mapFromGlobal(self._at).y()
        row = self._waiting()
        others = [shown for cue_id, shown in row if cue_id != self._dragged]
        own = next((place for place, (cue_id, _) in enumerate(row) if cue_id == self._dragged), -1)
        place = sum(shown.geometry().center().y() < y for shown in others)
        self._place = place if place != own else None
        self._line.setVisible(self._place is not None)
        if self._place is None or not others:
            return
        above = others[place - 1].geometry().bottom() + 1 + self._gap if place else others[0].y()
        middle = above - self._gap // 2
        self._line.setGeometry(others[0].x(), middle - LINE // 2, others[0].width(), LINE)
        self._line.raise_()
        self._line.show()

    def _scroll(self) -> None:
        viewport = self._area.viewport()
        y = viewport.mapFromGlobal(self._at).y()
        over = min(0, y - EDGE) + max(0, y - (viewport.height() - EDGE))
        if over:
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + max(-MOST, min(MOST, over // 3 or (1 if over > 0 else -1))))
            self._show()
