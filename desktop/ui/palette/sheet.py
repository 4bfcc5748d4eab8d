"""PaletteSheet: the quiet sheet at the top of the window: a field, and beneath it what can be done now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop.ui.announce import announce
from desktop.ui.palette.listing import LEAST_HEIGHT, Listing
from desktop.ui.palette.offer import Offer, listed
from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import counted, tr

WIDEST = 640
_EDGE, _TOP, _PAD = 12, 64, 10
SETTLED_MS = 400
"""After the last key, until it is said how many there are."""
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Tab: 1,
    Qt.Key.Key_Backtab: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class PaletteSheet(QFrame):
    """It stands over the middle of `parent`. The keyboard stays in its field while the arrows choose; with Escape it is
    back where it was, and so it is before anything is done."""

    done = Signal(str)
    """An offer was taken: its id."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._offers: Sequence[Offer] = ()
        self._recent: Sequence[str] = ()
        self._came_from: QWidget | None = None
        kind(self, "palette")
        self.setAccessibleName(tr("Find a command"))
        self.field, self.list = QLineEdit(self), Listing(theme, tr("What can be done"), self)
        self._empty = QLabel(self)
        self._lines = self.list.lines
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._say_count)
        self._lay_out()
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._clicked)
        self.list.selectionModel().currentChanged.connect(self._say_current)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def open(self, offers: Sequence[Offer], recent: Sequence[str]) -> None:
        """With the keyboard in it; `recent` are the ids of what was used, the latest first."""
        if not self.isVisible():
            self._came_from = QApplication.focusWidget()
        self._offers, self._recent = offers, recent
        parent = self.parentWidget()
        assert parent is not None
        parent.installEventFilter(self)
        self.field.clear()
        self.show()
        self._typed("")
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_sheet(self) -> None:
        """The keyboard is where it was before."""
        before, self._came_from = self._came_from, None
        if (
            self.field.hasFocus()
            and before is not None
            and isValid(before)
            and before.isVisible()
            and before.isEnabled()
        ):
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._put_away()

    # --- Qt ----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyPress:
                return self._press(event)
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif watched is self.field and event.type() == QEvent.Type.FocusOut:
            QTimer.singleShot(0, self, self._left)
        elif watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    # --- inside ------------------------------------------------------------------------------------------------

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.close_sheet()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex().row())
        elif key in _STEPS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._step(_STEPS[key])
        else:
            return False
        return True

    def _step(self, by: int) -> None:
        """Round and round by one; a page stops at the end."""
        rows = self._lines.choosable
        if not rows:
            return
        row = self.list.currentIndex().row()
        at = rows.index(row) + by if row in rows else 0
        at = at % len(rows) if abs(by) == 1 else max(0, min(at, len(rows) - 1))
        self._choose(rows[at])

    def _choose(self, row: int) -> None:
        index = self._lines.index(row)
        self.list.setCurrentIndex(index)
        if row == 1:  # its heading with it
            self.list.scrollToTop()
        else:
            self.list.scrollTo(index)

    def _take(self, row: int) -> None:
        line = self._lines.line(row)
        if line is None or line.offer is None:
            return
        offer = line.offer
        self.close_sheet()
        self.done.emit(offer.id)
        offer.act()

    def _clicked(self, index: QModelIndex) -> None:
        self._take(index.row())

    def _left(self) -> None:
        """The keyboard went elsewhere by itself, with a press beside the sheet."""
        focused = QApplication.focusWidget()
        if self.isVisible() and focused is not None and not self.isAncestorOf(focused):
            self._came_from = None
            self._put_away()

    def _put_away(self) -> None:
        self._settled.stop()
        parent = self.parentWidget()
        if parent is not None:
            parent.removeEventFilter(self)
        self.hide()
        self._offers = ()
        self._lines.show(())

    def _typed(self, typed: str) -> None:
        self._lines.show(listed(self._offers, typed, self._recent, tr("Used last")))
        rows = self._lines.choosable
        self._empty.setVisible(not rows)
        self.list.setVisible(bool(rows))
        self._fit()
        if rows:
            self._choose(rows[0])
        if typed.strip():
            self._settled.start()
        else:
            self._settled.stop()

    def _say_count(self) -> None:
        count = len(self._lines.choosable)
        announce(self, counted("%n match", "%n matches", count) if count else self._empty.text())

    def _say_current(self, index: QModelIndex) -> None:
        """The keyboard stays in the field, so that the list would not say by itself what is chosen."""
        if index.isValid() and self.isVisible() and QAccessible.isActive():
            event = QAccessibleEvent(self.list, QAccessible.Event.Focus)
            event.setChild(index.row())
            QAccessible.updateAccessibility(event)

    def _fit(self) -> None:
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        width = min(WIDEST, parent.width() - 2 * _EDGE)
        top = _TOP if parent.height() > WIDEST else _EDGE
        self.setFixedWidth(width)
        room = parent.height() - top - _EDGE - self.field.sizeHint().height() - 4 * _PAD
        inside = width - 2 * _PAD - 2
        self.list.setFixedWidth(inside)
        self.list.setFixedHeight(min(self.list.height_for(inside), max(LEAST_HEIGHT, min(room, WIDEST))))
        self._empty.setFixedHeight(self._empty.heightForWidth(inside))
        self.adjustSize()
        self.move((parent.width() - width) // 2, top)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(tr("Find a command"))
        self.field.setAccessibleName(tr("Find a command, a room or a question"))
        self.field.setAccessibleDescription(tr("The arrow keys choose, Enter does it, Escape goes back."))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty.setText(
            tr("Nothing fits. Try fewer letters, a room like #critlib, or a question like Q3.")
        )
        self._empty.setAccessibleName(self._empty.text())
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        kind(self._empty, "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(_PAD, _PAD, _PAD, _PAD)
        column.setSpacing(_PAD)
        for part in (self.field, self._empty, self.list):
            column.addWidget(part)

    def _dress(self) -> None:
        self.field.setFont(self._theme.font(Type.COMPOSER))
        self._empty.setFont(self._theme.font(Type.TEXT))
        self._fit()
