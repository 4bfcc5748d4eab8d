"""Thumbnail: one picture of a post that is being written: to be described, moved and taken out."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QMenu, QSizePolicy, QToolButton, QWidget

from desktop.ui.actions import Group, Where, add_entry, plain_keys
from desktop.ui.icons import icon
from desktop.ui.mirror import is_mirrored, seen
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import filled, tr
from desktop.ui.words import tip

HEIGHT = 72
LEAST, MOST = 60, 96
"""Px of width."""
RADIUS = 8
CLOSE = 24
INSET = 4
_KEYS = plain_keys(Where.PICTURE)


class Thumbnail(QAbstractButton):
    """Pressed, it wants to be described. Delete takes it out; Ctrl with an arrow moves it among the others."""

    remove_requested = Signal()
    move_requested = Signal(int)
    """-1: before the one that comes before it, 1: behind the next."""
    undo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._image = theme, QImage()
        self._alt, self._place, self._count = "", 0, 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(HEIGHT)
        self.setMinimumWidth(LEAST)
        self.setMaximumWidth(MOST)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._close = CloseButton(theme, self)
        self._close.clicked.connect(self.remove_requested)
        theme.changed.connect(self.update)

    def show_picture(self, image: QImage) -> None:
        self._image = image
        self.update()

    def say(self, alt: str, place: int, count: int) -> None:
        """Which picture it is, and in which words; `place` counts from 0."""
        self._alt, self._place, self._count = alt.strip(), place, count
        which = filled(tr("Picture %1 of %2"), place + 1, count)
        said = tr("%1, described: %2") if self._alt else tr("%1, not described yet")
        self.setAccessibleName(filled(said, which, self._alt))
        tip(self, self._alt or tr("Describe it for those who cannot see it"))
        self._close.setAccessibleName(filled(tr("Take out picture %1"), place + 1))
        tip(self._close, tr("Take it out (Delete); Ctrl+Z brings it back"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(MOST, HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Z and Ctrl with an arrow are ours here, whatever they mean in the window."""
        ours = isinstance(event, QKeyEvent) and (
            event.matches(QKeySequence.StandardKey.Undo) or self._step(event)
        )
        if ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo_requested.emit()
        elif step := self._step(event):
            self.move_requested.emit(step)
        elif _KEYS.get(event.key()) == "remove":
            self.remove_requested.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.acts_here()[1]
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(event.globalPos())

    def acts_here(self) -> tuple[Group, QMenu]:
        """All that can be done with it."""
        menu = QMenu(self)
        add_entry(menu, "picture.describe").triggered.connect(self.click)
        before, after = "picture.left", "picture.right"
        if is_mirrored():
            before, after = after, before
        earlier, later = add_entry(menu, before), add_entry(menu, after)
        earlier.triggered.connect(lambda: self.move_requested.emit(-1))
        later.triggered.connect(lambda: self.move_requested.emit(1))
        earlier.setEnabled(self._place > 0)
        later.setEnabled(self._place + 1 < self._count)
        menu.addSeparator()
        add_entry(menu, "picture.remove").triggered.connect(self.remove_requested)
        return Group.WAITING, menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._close.move(seen(self, QRect(self.width() - CLOSE - INSET, INSET, CLOSE, CLOSE)).topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(whole, RADIUS, RADIUS)
        painter.fillPath(shape, self._theme.colour(Colour.LINE))
        painter.save()
        painter.setClipPath(shape)
        if not self._image.isNull():
            painter.drawImage(whole, self._image, _middle(self._image.size(), whole.size().toSize()))
        painter.restore()
        self._paint_chip(painter)
        focused = self.hasFocus()
        painter.setPen(
            QPen(self._theme.colour(Colour.ACCENT if focused else Colour.LINE), 2 if focused else 1)
        )
        painter.drawPath(shape)
        painter.end()

    def _paint_chip(self, painter: QPainter) -> None:
        """Whether it is described: in words where they fit, and as a sign."""
        font = self._theme.font(Type.SMALL_BOLD)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        text = tr("Described") if self._alt else tr("Describe")
        needs, sign = metrics.horizontalAdvance(text), metrics.ascent() if self._alt else 0
        most = self.width() - 2 * INSET - 12
        if needs > most:
            text, sign = "", metrics.ascent()
        elif needs + sign + 4 > most:
            sign = 0
        gap = 4 if sign and text else 0
        width, height = metrics.horizontalAdvance(text) + sign + gap + 12, metrics.height() + 4
        place = seen(self, QRect(INSET, self.height() - height - INSET, width, height))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(Colour.SURFACE if self._alt else Colour.ACCENT_SOFT))
        painter.drawRoundedRect(place, 6, 6)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = self._theme.colour(Colour.OK if self._alt else Colour.ACCENT)
        if sign:
            there = QRect(place.left() + 6, place.center().y() - sign // 2, sign, sign)
            icon("check" if self._alt else "pencil", ink).paint(painter, seen(self, there, place))
        painter.setPen(ink)
        painter.drawText(
            seen(self, place.adjusted(6 + sign + gap, 0, -6, 0), place),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            text,
        )

    def _step(self, event: QKeyEvent) -> int:
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return 0
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        return -step if is_mirrored() else step


class CloseButton(QToolButton):
    """A small round one over a picture."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        kind(self, "over")
        self._theme = theme
        self.setFixedSize(CLOSE, CLOSE)
        self.setIconSize(theme.icon_size(12))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icon("x", self._theme.colour(Colour.TEXT)))


def _middle(picture: QSize, frame: QSize) -> QRectF:
    """The largest part of a picture, around its middle, with the shape of `frame`."""
    part = QSize(frame).scaled(picture, Qt.AspectRatioMode.KeepAspectRatio)
    corner = QPoint(picture.width() - part.width(), picture.height() - part.height())
    return QRectF(QPointF(corner) / 2, part)
