"""Initials: the round mark that stands for a person, drawn from the theme's roles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING
from zlib import crc32

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QIcon, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from desktop.core.initials import initials
from desktop.core.room import Role
from desktop.ui.mirror import is_mirrored
from desktop.ui.theme import Colour, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from desktop.core.account import Account

ICON_GAP = 6
RING = 1.5
SWITCH = QSize(48, 24)
ACCOUNTS = (
    Colour.ACCOUNT_1,
    Colour.ACCOUNT_2,
    Colour.ACCOUNT_3,
    Colour.ACCOUNT_4,
    Colour.ACCOUNT_5,
    Colour.ACCOUNT_6,
)

GROUNDS: dict[Role, tuple[Colour, Colour]] = {
    Role.HOST: (Colour.HOST, Colour.SURFACE),
    Role.GUEST: (Colour.GUEST, Colour.SURFACE),
    Role.SELF: (Colour.ACCENT, Colour.ON_ACCENT),
    Role.NONE: (Colour.MUTED, Colour.SURFACE),
}


def account_colour(account: Account, among: Iterable[Account]) -> Colour:
    """The ground of an account's mark, always the same for the same account.

    Where two of those who are signed in would wear the same, the later by id wears the next one.
    """
    worn: dict[str, Colour] = {}
    for one in sorted({account.id, *(other.id for other in among)}):
        first = crc32(one.encode()) % len(ACCOUNTS)
        row = (*ACCOUNTS[first:], *ACCOUNTS[:first])
        worn[one] = next((colour for colour in row if colour not in worn.values()), row[0])
    return worn[account.id]


def paint_initials(painter: QPainter, place: QRectF, name: str, ground: QColor, ink: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawEllipse(place)
    font = QFont(painter.font())
    font.setPixelSize(max(7, round(place.height() * 0.42)))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, initials(name))


def paint_face(painter: QPainter, place: QRectF, face: QPixmap, ground: QColor) -> None:
    """A person's picture as a round mark. It comes as large as it is shown; what is smaller is drawn larger."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if face.hasAlphaChannel():
        painter.setBrush(ground)
        painter.drawEllipse(place)
    painter.setBrush(texture(painter, place, face))
    painter.drawEllipse(place)


def texture(painter: QPainter, place: QRectF, picture: QPixmap) -> QBrush:
    """A picture to fill `place` with: of one that was made for another shape, the middle."""
    brush = QBrush(picture)
    scale = max(place.width() / picture.width(), place.height() / picture.height())
    x = place.center().x() - picture.width() * scale / 2
    y = place.center().y() - picture.height() * scale / 2
    brush.setTransform(QTransform(scale, 0, 0, scale, x, y))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    return brush


def paint_ring(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """What shows of it around a mark that is `RING` px smaller on every side."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(place)


def initials_icon(
    name: str, ground: QColor, ink: QColor, size: int = 20, *, gap: int = ICON_GAP, ring: QColor | None = None
) -> QIcon:
    """The mark as an icon for buttons, `gap` px wider than high: styles set an icon close to its words. `ring` is the
    colour of a line around it, where the button's own is as strong."""
    made = QIcon()
    for factor in (1, 2, 3):
        pixmap = QPixmap((size + gap) * factor, size * factor)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        place = QRectF(gap * factor if is_mirrored() else 0, 0, size * factor, size * factor)
        if ring is not None:
            paint_ring(painter, place, ring)
            place.adjust(*(RING * factor * way for way in (1, 1, -1, -1)))
        paint_initials(painter, place, name, ground, ink)
        painter.end()
        made.addPixmap(pixmap)
    return made


def switch_icon(name: str, ground: QColor, ink: QColor, frame: QColor) -> QIcon:
    """The mark in a ring, an arrow that says that it opens, and the line between it and the button's words; `SWITCH`
    px in size. `frame` is the colour of all that is not the mark."""
    made = QIcon()
    for factor in (1, 2, 3):
        pixmap = QPixmap(SWITCH * factor)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.scale(factor, factor)
        mark = QRectF(SWITCH.width() - 24 if is_mirrored() else 0, 0, 24, 24)
        paint_ring(painter, mark, frame)
        paint_initials(painter, mark.adjusted(RING, RING, -RING, -RING), name, ground, ink)
        if is_mirrored():  # what follows has no letters
            painter.translate(SWITCH.width(), 0)
            painter.scale(-1, 1)
        pen = QPen(frame, 1.5)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(29, 14), QPointF(32.5, 10.5), QPointF(36, 14)])
        painter.setPen(QPen(frame, 1))
        painter.drawLine(QPointF(42.5, 3), QPointF(42.5, 21))
        painter.end()
        made.addPixmap(pixmap)
    return made


class InitialsMark(QWidget):
    """The mark as a widget. It says nothing to a screen reader: the name stands beside it."""

    def __init__(self, theme: Theme, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ""
        self._role = Role.NONE
        self._colours = self._of(Role.NONE)
        self._face: QPixmap | None = None
        self._side = size
        self.rescale()
        theme.changed.connect(self._recolour)

    def rescale(self) -> None:
        self.setFixedSize(self._theme.icon_size(self._side))

    def show_person(self, name: str, role: Role) -> None:
        self._role = role
        self.show_colours(name, *self._of(role))

    def show_colours(self, name: str, ground: QColor, ink: QColor) -> None:
        self._name, self._colours = name, (ground, ink)
        self.update()

    def show_face(self, face: QPixmap | None) -> None:
        """The person's picture, as large as the mark is on its screen; None for their initials."""
        if face is not self._face:
            self._face = face
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self._face is None:
            paint_initials(painter, QRectF(self.rect()), self._name, *self._colours)
        else:
            paint_face(painter, QRectF(self.rect()), self._face, self._theme.colour(Colour.LINE))
        painter.end()

    def _of(self, role: Role) -> tuple[QColor, QColor]:
        ground, ink = GROUNDS[role]
        return self._theme.colour(ground), self._theme.colour(ink)

    def _recolour(self) -> None:
        if self._role is not Role.NONE:
            self.show_colours(self._name, *self._of(self._role))
