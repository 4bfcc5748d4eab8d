"""HeadField: one line to type in beneath the stream's head: a note about a post, or a word to mute."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.ui.icons import icon
from desktop.ui.mirror import set_margins
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

_LONGEST = 2000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HeadField(QFrame):
    """Enter keeps what was typed, Escape leaves it. It is bound to what it was opened for, whatever arrives; who opens
    it for something else finds unfinished words again later."""

    done = Signal(str, str)
    """What it was opened for, and what was typed."""
    left = Signal()
    """Closed, either way."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._about = ""
        self._first = ""
        self._unfinished: dict[str, str] = {}
        self._asked = ("", "", "", "", "")
        self._typed = self.unsaved = ""
        """`unsaved`: what was typed and could not be kept."""
        kind(self, "bar")
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        kind(self._words, "muted")
        self.field = _Field(self)
        self.field.setMaxLength(_LONGEST)
        self.field.finished.connect(self._finish)
        self._ok = QPushButton(self)
        self._ok.clicked.connect(self._finish)
        self._close = QToolButton(self)
        kind(self._close, "icon")
        self._close.setIconSize(theme.icon_size(16))
        self._close.setAccessibleName(tr("Leave it as it was"))
        self._close.setToolTip(tr("Leave it as it was (Escape)"))
        self._close.clicked.connect(self._leave)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def about(self) -> str:
        """What it is open for; empty while it is closed."""
        return self._about

    @property
    def is_changed(self) -> bool:
        return bool(self._about) and self.field.text() != self._first

    def open(self, about: str, words: str, name: str, ok: str, text: str = "") -> None:
        """`words` say what is asked, `name` is the field's, `ok` the button's."""
        if self.is_changed:
            self._unfinished[self._about] = self.field.text()
        self._asked = (about, words, name, ok, text)
        self._about, self._first = about, text
        self._words.setText(words)
        self._ok.setText(ok)
        self._ok.setAccessibleName(ok)
        self.field.setAccessibleName(name)
        self.field.setAccessibleDescription(words)
        self.field.setText(self._unfinished.pop(about, text))
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.end(False)

    def put_back(self) -> None:
        """What was typed last could not be kept: it stands here again."""
        self.unsaved = self._typed
        if not self._about:
            self.open(*self._asked)
            self.field.setText(self.unsaved)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.unsaved = ""
            self._leave()
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        about = self._about
        text = self.type_out()
        self._leave()
        self.done.emit(about, text)

    def type_out(self) -> str:
        """What is typed, for who keeps it."""
        self._typed, self.unsaved = self.field.text(), ""
        return self._typed

    def _leave(self) -> None:
        self._about = ""
        self.hide()
        self.field.clear()
        self.left.emit()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.field, 1)
        line.addWidget(self._ok)
        line.addWidget(self._close)
        column = QVBoxLayout(self)
        set_margins(column, 16, 8, 12, 9)
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addLayout(line)

    def _dress(self) -> None:
        self._words.setFont(self._theme.font(Type.SMALL))
        self.field.setFont(self._theme.font(Type.TEXT))
        self._ok.setFont(self._theme.font(Type.CONTROL))
        self._close.setIcon(icon("x", self._theme.colour(Colour.MUTED)))


class _Field(QLineEdit):
    """Ctrl+Enter finishes it too, and sends nothing that stands in the composer."""

    finished = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() in _ENTER
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)
