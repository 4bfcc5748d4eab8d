"""Stream pane: the posts of a room with what stands around them: head, the "n new" pill, the empty state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.core.capabilities import Capabilities
from desktop.core.link import Link
from desktop.ui.models.timeline import TimelineModel
from desktop.ui.stream.view import StreamView
from desktop.ui.stream.words import empty_words, new_words, tr
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type

_LEAST_WIDTH = 380


class StreamPane(QWidget):
    """Shows a TimelineModel. `clock` gives the time in UTC."""

    link_clicked = Signal(str)
    action_requested = Signal(str, str)
    """As StreamView's."""

    def __init__(
        self,
        theme: Theme,
        capabilities: Capabilities,
        *,
        clock: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._capabilities = theme, capabilities
        self._link: Link | None = None
        self.setMinimumWidth(_LEAST_WIDTH)
        self._head = _Head(theme, capabilities, self)
        self.view = StreamView(theme, capabilities, clock=clock, parent=self)
        self._empty = _Empty(theme, self.view.viewport())
        self._pill = self._made_pill()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)
        self.view.link_clicked.connect(self.link_clicked)
        self.view.action_requested.connect(self.action_requested)
        self.view.unseen_changed.connect(self._show_new)
        for placed in (self.view, self.view.viewport()):
            placed.installEventFilter(self)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def model(self) -> TimelineModel | None:
        return self.view.model

    def set_model(self, model: TimelineModel | None) -> None:
        """Show another room's rows."""
        if self.view.model is not None:
            self.view.model.disconnect(self)
        self.view.set_model(model)
        if model is not None:
            for change in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                change.connect(self._show_empty)
        self._show_new(self.view.unseen.count, self.view.unseen.from_host)
        self._show_empty()

    def set_link(self, link: Link) -> None:
        """The state of the room's connection."""
        self._link = link
        self._show_empty()

    def show_post(self, post_id: str) -> bool:
        """Bring a post into sight and make it current; False when the store does not have it."""
        return self.view.show_row(post_id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return super().eventFilter(watched, event)

    def _made_pill(self) -> QPushButton:
        pill = QPushButton(self)
        kind(pill, "soft")
        pill.setCursor(Qt.CursorShape.PointingHandCursor)
        pill.clicked.connect(self._to_newest)
        pill.hide()
        return pill

    def _to_newest(self) -> None:
        self.view.to_newest()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_new(self, count: int, from_host: int) -> None:
        words = new_words(count, from_host) if count else ""
        self._pill.setText(f"↑ {words}")
        self._pill.setAccessibleName(words or tr("Newest posts"))
        self._pill.setToolTip(tr("Go to the newest post (Home)"))
        self._pill.setVisible(bool(count))
        self._place()

    def _show_empty(self) -> None:
        model = self.view.model
        blank = model is not None and model.rowCount() == 0 and model.room is not None
        if model is not None and model.room is not None:
            self._empty.say(*empty_words(self._link, model.room.hashtag, self._capabilities.network))
        self._empty.setVisible(blank)
        self.view.setAccessibleDescription(self._empty.words if blank else "")
        self._place()

    def _place(self) -> None:
        self._pill.adjustSize()
        left = (self.view.width() - self._pill.width()) // 2
        self._pill.move(self.view.x() + left, self.view.y() + 10)
        self._pill.raise_()
        self._empty.setGeometry(self.view.viewport().rect())

    def _dress(self) -> None:
        self._pill.setFont(self._theme.font(Type.CONTROL))
        edge = self._theme.value(Colour.ACCENT)  # it floats over text: without an edge it is one more chip
        self._pill.setStyleSheet(f"QPushButton {{ border-color: {edge}; border-radius: 15px; }}")
        self._place()


class _Head(QWidget):
    """ "Posts from 𝕏", or "Practice posts": the practice room shows no mark of X (its display rules)."""

    def __init__(self, theme: Theme, capabilities: Capabilities, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        mark, network = capabilities.mark, capabilities.network
        words = tr("Posts from %1", mark or network) if capabilities.links else tr("Practice posts")
        self._title = QLabel(words, self)
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setAccessibleName(tr("Posts from %1", network) if capabilities.links else words)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 13)
        row.addWidget(self._title)
        row.addStretch(1)
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour(Colour.SURFACE))
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._theme.colour(Colour.LINE))
        painter.end()

    def _dress(self) -> None:
        self._title.setFont(self._theme.font(Type.NAME))
        self.update()


class _Empty(QWidget):
    """What stands in place of posts. The mouse passes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line, self._quiet = QLabel(self), QLabel(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(4)
        column.addStretch(2)
        for label in (self._line, self._quiet):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addStretch(3)
        kind(self._quiet, "muted")
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    @property
    def words(self) -> str:
        return f"{self._line.text()}. {self._quiet.text()}"

    def say(self, line: str, quiet: str) -> None:
        self._line.setText(line)
        self._quiet.setText(quiet)

    def _dress(self) -> None:
        self._line.setFont(self._theme.font(Type.ROOM))
        self._quiet.setFont(self._theme.font(Type.TEXT))
