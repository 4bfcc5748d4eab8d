"""Initials: the round mark that stands for a person, drawn from the theme's roles."""

from __future__ import annotations

from unicodedata import east_asian_width

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.core.timeline import Role
from desktop.ui.theme import Colour, Theme

ICON_GAP = 6

GROUNDS: dict[Role, tuple[Colour, Colour]] = {
    Role.HOST: (Colour.HOST, Colour.SURFACE),
    Role.GUEST: (Colour.GUEST, Colour.SURFACE),
    Role.SELF: (Colour.ACCENT, Colour.ON_ACCENT),
    Role.NONE: (Colour.MUTED, Colour.SURFACE),
}


def initials(name: str) -> str:
    """One or two capitals: "Mira Engel" is ME, "mira" is MI; one sign where signs are wide."""
    words = ["".join(sign for sign in word if sign.isalnum()) for word in name.split()]
    words = [word for word in words if word]
    if not words:
        return "?"
    if east_asian_width(words[0][0]) in "WF":
        return words[0][0]
    letters = words[0][0] + words[-1][0] if len(words) > 1 else words[0][:2]
    return letters.upper()


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


def initials_icon(name: str, ground: QColor, ink: QColor, size: int = 20) -> QIcon:
    """The mark as an icon for buttons, `ICON_GAP` px wider than high: styles set an icon close to its words."""
    made = QIcon()
    for factor in (1, 2, 3):
        pixmap = QPixmap((size + ICON_GAP) * factor, size * factor)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_initials(painter, QRectF(0, 0, size * factor, size * factor), name, ground, ink)
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
        self.setFixedSize(QSize(size, size))
        theme.changed.connect(self._recolour)

    def show_person(self, name: str, role: Role) -> None:
        self._role = role
        self.show_colours(name, *self._of(role))

    def show_colours(self, name: str, ground: QColor, ink: QColor) -> None:
        self._name, self._colours = name, (ground, ink)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_initials(painter, QRectF(self.rect()), self._name, *self._colours)
        painter.end()

    def _of(self, role: Role) -> tuple[QColor, QColor]:
        ground, ink = GROUNDS[role]
        return self._theme.colour(ground), self._theme.colour(ink)

    def _recolour(self) -> None:
        if self._role is not Role.NONE:
            self.show_colours(self._name, *self._of(self._role))
