"""AltForm: where a picture is described for those who do not see it, beneath the pictures."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop.core.attachment import MOST_ALT
from desktop.ui.style import kind, mark
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import filled, tr

PAUSE_MS = 400
LINES = 3


class AltForm(QFrame):
    """What is typed is kept as typing pauses, also what is too long yet."""

    written = Signal(int, str)
    """An attachment's id, and its words."""
    opened = Signal()
    closed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._id = 0
        self._said = QLabel(self)
        self._said.setWordWrap(True)
        self._field = QPlainTextEdit(self)
        self._left = QLabel(self)
        self._done = QPushButton(tr("Done"), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._keep)
        kind(self._field, "field")
        kind(self._said, "muted")
        kind(self._done, "small")
        self._done.setAccessibleName(self._done.text())
        self._field.setTabChangesFocus(True)
        self._field.setAccessibleName(tr("Description"))
        self._field.installEventFilter(self)
        self._field.textChanged.connect(self._typed)
        self._done.clicked.connect(self.close_form)
        self._lay_out()
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def picture(self) -> int:
        """The id of the picture that is being described; 0 for none."""
        return self._id

    def open_for(self, picture: int, alt: str, place: int, count: int) -> None:
        self.keep_now()
        self._id = 0  # what is put into the field now was typed before
        self._field.setPlainText(alt)
        self._id = picture
        self.name(place, count)
        self.show()
        self.opened.emit()  # before the keyboard goes there: only what is in sight takes it
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._field.setFocus()
        self._count()

    def name(self, place: int, count: int) -> None:
        """Which picture it is by now."""
        self._said.setText(
            tr("What is in the picture?") if count == 1 else filled(tr("What is in picture %1?"), place + 1)
        )
        self._field.setAccessibleDescription(
            filled(tr("Picture %1 of %2, for those who cannot see it"), place + 1, count)
        )

    def keep_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._keep()

    def close_form(self) -> None:
        """What was typed stays."""
        self.keep_now()
        picture, self._id = self._id, 0
        self.hide()
        self.closed.emit(picture)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys that send and that put away mean "Done" here: nothing is posted from a description."""
        if isinstance(event, QKeyEvent) and event.type() in (
            QEvent.Type.ShortcutOverride,
            QEvent.Type.KeyPress,
        ):
            sends = (
                event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
                and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            )
            if sends or event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self.close_form()
                return True
        return super().eventFilter(watched, event)

    def _keep(self) -> None:
        self.written.emit(self._id, self._field.toPlainText().replace("\0", ""))

    def _typed(self) -> None:
        if self._id:
            self._pause.start()
            self._count()

    def _count(self) -> None:
        left = MOST_ALT - len(self._field.toPlainText())
        self._left.setText(tr("%1 left", left))
        self._left.setAccessibleName(self._left.text())
        mark(self._left, "kind", "danger" if left < 0 else "muted")

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._said, 1)
        foot.addWidget(self._left)
        foot.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(foot)
        column.addWidget(self._field)

    def _dress(self) -> None:
        for part, style in (
            (self._said, Type.CONTROL),
            (self._left, Type.SMALL),
            (self._done, Type.SMALL_BOLD),
            (self._field, Type.TEXT),
        ):
            part.setFont(self._theme.font(style))
        self._field.setFixedHeight(self._field.fontMetrics().lineSpacing() * LINES + 20)
