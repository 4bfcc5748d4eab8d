"""Rail: the rooms at the left edge, by their first letters, and the way to join another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desktop.core.room import Room
from desktop.ui.mirror import seen
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

WIDTH = 56
SIDE = 36
DOT = 9


class RoomButton(QToolButton):
    """Two letters with its name in the tool tip; a dot when something is new."""

    def __init__(self, theme: Theme, room: Room, letters: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._room = room
        self._news = False
        kind(self, "room")
        self.setCheckable(True)
        self.setText(letters)
        self.setFont(theme.font(Type.CONTROL))
        self.rescale()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.set_news(False)

    def rescale(self) -> None:
        self.setFixedSize(side_of(self._theme), side_of(self._theme))

    def set_news(self, news: bool) -> None:
        self._news = news
        name = f"#{self._room.hashtag}"
        self.setAccessibleName(tr("%1, something new").replace("%1", name) if news else name)
        self.setToolTip(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._news:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._theme.colour(Colour.ACCENT))
            painter.setPen(self._theme.colour(Colour.SURFACE))
            painter.drawEllipse(seen(self, QRect(self.width() - DOT - 2, 1, DOT, DOT)))
            painter.end()


class _RoomList(QScrollArea):
    """As high as its rooms while there is room for them; then the wheel and Tab reach the rest."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        self.setWidget(inside)
        inside.installEventFilter(self)

    def sizeHint(self) -> QSize:
        return QSize(side_of(self._theme), self.column.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        side = side_of(self._theme)
        return QSize(side, min(side, self.sizeHint().height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


class Rail(QWidget):
    """Rooms above, the theme and the account below; all of it reachable by Tab."""

    chosen = Signal(int)

    def __init__(
        self,
        theme: Theme,
        join: QAction,
        foot: Sequence[QAction | QToolButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[int, RoomButton] = {}
        self._current: int | None = None
        kind(self, "rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Rooms"))
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 12)
        column.setSpacing(8)
        self._list = _RoomList(theme, self)
        self._rooms = self._list.column
        column.addWidget(self._list)
        column.addWidget(self._command(join))
        column.addStretch(1)
        for what in foot:
            column.addWidget(self._dressed(what) if isinstance(what, QToolButton) else self._command(what))
        self.rescale()

    def rescale(self) -> None:
        side = side_of(self._theme)
        self.setFixedWidth(side + WIDTH - SIDE)
        for button in self.findChildren(QToolButton):
            button.setFixedSize(side, side)

    def show_rooms(self, rooms: Sequence[Room], current: int | None) -> None:
        while (item := self._rooms.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons = {}
        marks = letters([room.hashtag for room in rooms])
        for room, two in zip(rooms, marks, strict=True):
            button = RoomButton(self._theme, room, two, self)
            button.setChecked(room.id == current)
            button.clicked.connect(lambda _on=False, room_id=room.id: self._pressed(room_id))
            self._rooms.addWidget(button)
            self._buttons[room.id] = button
        self._list.setVisible(bool(rooms))
        self.set_current(current)

    def set_current(self, room_id: int | None) -> None:
        self._current = room_id
        for own_id, button in self._buttons.items():
            button.setChecked(own_id == room_id)
            if own_id == room_id:
                self._list.ensureWidgetVisible(button, 0, 0)

    @property
    def current(self) -> int | None:
        """The room that is on the screen."""
        return self._current

    def set_news(self, room_id: int) -> None:
        """Something new in a room that is not on the screen."""
        if room_id in self._buttons and room_id != self._current:
            self._buttons[room_id].set_news(True)

    def _pressed(self, room_id: int) -> None:
        self.set_current(self._current)
        self.chosen.emit(room_id)

    def _command(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(action)
        button.setAccessibleName(action.text())
        return self._dressed(button)

    def _dressed(self, button: QToolButton) -> QToolButton:
        kind(button, "room")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setIconSize(self._theme.icon_size(18))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def side_of(theme: Theme) -> int:
    """px of a button's side: two letters fit, however large the text."""
    metrics = QFontMetrics(theme.font(Type.CONTROL))
    return max(SIDE, metrics.horizontalAdvance("mm") + 4, metrics.height() + 4)


def letters(tags: Sequence[str]) -> list[str]:
    """Two letters for each of `tags`: its first two, or, where another begins alike, the first and one that tells it
    apart: "bh" and "bl" of bookchat and bookclub."""
    small = [tag.casefold() for tag in tags]
    found: list[str] = []
    for at, tag in enumerate(small):
        alike = [other for place, other in enumerate(small) if place != at and other[:2] == tag[:2]]
        apart = (
            tag[0] + sign
            for place, sign in enumerate(tag)
            if place > 1 and all(other[place : place + 1] != sign for other in alike)
        )
        others = {other[:2] for other in small} | set(found)
        found.append(next((two for two in apart if two not in others), tag[:2]) if alike else tag[:2])
    return found
