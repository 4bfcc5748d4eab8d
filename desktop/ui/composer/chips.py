"""Chips: the number before the composer's text and the hashtag behind it, as buttons drawn around the words."""

from __future__ import annotations

from collections.abc import Container

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.core.direction import isolated
from desktop.ui.icons import icon
from desktop.ui.mirror import is_mirrored
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr

GAP = 6


class Chips(QObject):
    """Both stand in `ground`, which is where the text is; the field says where."""

    number_picked = Signal(object)
    """int | None: what the menu of the number chip was set to."""
    hashtag_toggled = Signal()
    changed = Signal()
    """Words or looks changed: they have to be measured and placed anew."""

    def __init__(self, theme: Theme, ground: QWidget) -> None:
        super().__init__(ground)
        self._theme = theme
        self._locked = False
        self._hashtag_words = ""
        self._shown: tuple[object, object] = (None, None)
        """What number and hashtag show: both are told at every key, and seldom change."""
        self.hashtag_stands = False
        """Whether the hashtag is added behind the text, or in it already."""
        self.number = _chip(ground)
        self.number.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.number.setMenu(QMenu(self.number))
        self.hashtag = _chip(ground)
        self.hashtag.clicked.connect(self.hashtag_toggled)
        self.hashtag.setToolTip(tr("Leave the hashtag out, or put it back (Alt+T)"))

    def show_number(
        self,
        number: int | None,
        *,
        letter: str,
        locked: bool,
        asked: list[int],
        begun: Container[int | None] = (),
        part: str = "",
    ) -> None:
        """Nothing stands there before the first question. `begun` are those with an unfinished text elsewhere; `part`
        is "(1/2)" where there are several."""
        choices = tuple((choice, choice in begun) for choice in (*asked, None))
        shown = (number, letter, locked, choices, part)
        if shown == self._shown[0]:
            return
        self._shown = shown, self._shown[1]
        self._locked = locked
        chip = self.number
        chip.setVisible(bool(asked) or number is not None)
        label = f"{letter}{number} {part}".rstrip()
        chip.setText(tr("No number") if number is None else as_posted(f"{label}:"))
        mark(chip, "off", number is None)
        mark(chip, "locked", locked)
        name = (
            tr("Answer number, none")
            if number is None
            else tr("Answer number %1").replace("%1", f"{letter}{number}")
        )
        if locked and number is not None:
            name = tr("%1, locked").replace("%1", name)
        chip.setAccessibleName(name)
        chip.setToolTip(tr("Choose the question you answer (Alt+N: number on or off)"))
        self._fill_menu(chip.menu(), number, letter, asked, begun)
        self.dress()

    def show_hashtag(self, hashtag: str, *, on: bool, in_text: bool) -> None:
        """What the text holds already is not put there again, and the chip says so."""
        if (hashtag, on, in_text) == self._shown[1]:
            return
        self._shown = self._shown[0], (hashtag, on, in_text)
        chip = self.hashtag
        self.hashtag_stands = on or in_text
        name = tr("Hashtag #%1, added") if on else tr("Hashtag #%1, left out")
        self._hashtag_words = f"#{hashtag}" if on else tr("No hashtag")
        if in_text:
            name = tr("Hashtag #%1, in your text already")
            self._hashtag_words = tr("In your text already")
        chip.setText(self._hashtag_words)
        chip.setEnabled(not in_text)
        mark(chip, "off", in_text or not on)
        chip.setAccessibleName(name.replace("%1", hashtag))
        self.changed.emit()

    def dress(self) -> None:
        """Fonts and the colour of the lock, by the theme."""
        self.number.setFont(self._theme.font(Type.COMPOSER_BOLD))
        self.hashtag.setFont(self._theme.font(Type.COMPOSER))
        lock = icon("lock", self._theme.colour(Colour.ACCENT))
        self.number.setIcon(lock if self._locked else QIcon())
        style = Qt.ToolButtonStyle
        self.number.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if self._locked else style.ToolButtonTextOnly
        )
        self.changed.emit()

    def measure(self, width: int, pitch: float) -> None:
        """Their sizes in a text of `width` px with lines of `pitch` px; a long hashtag is shortened."""
        size = round(pitch * 0.6)
        self.number.setIconSize(QSize(size, size) if self._locked else QSize(0, 0))
        most = max(GAP, width - 2 * GAP - 2)
        elided = self.hashtag.fontMetrics().elidedText(self._hashtag_words, Qt.TextElideMode.ElideRight, most)
        self.hashtag.setText(as_posted(elided))
        for chip in (self.number, self.hashtag):
            sign = 0 if chip.icon().isNull() else chip.iconSize().width() + 4
            words = chip.fontMetrics().horizontalAdvance(chip.text())
            chip.setFixedSize(words + sign + 2 * GAP + 2, round(pitch))

    @property
    def lead(self) -> float:
        """Px that the first line leaves free for the number."""
        return 0.0 if self.number.isHidden() else self.number.width() + GAP

    @property
    def tail(self) -> float:
        """Px that the hashtag needs behind the last word."""
        return float(self.hashtag.width() + GAP)

    def place(self, top: float, tail: QPointF, width: int, first_turned: bool, last_turned: bool) -> None:
        """The number where the text begins, the hashtag at `tail`, as far as it fits into `width`. Whether the first
        and the last words run from right to left: then they are counted from there."""
        self.number.move(width - self.number.width() if first_turned else 0, round(top))
        x = tail.x() + (GAP if tail.x() > 0 else 0)
        x = round(min(x, max(0, width - self.hashtag.width())))
        self.hashtag.move(QPoint(width - x - self.hashtag.width() if last_turned else x, round(tail.y())))

    def free_line(self, field: QRect, pitch: int) -> QRect:
        """Of the first line of an empty `field`, what they leave."""
        lead, line = round(self.lead), QRect(field.topLeft(), QSize(field.width(), pitch))
        begins = line.adjusted(0, 0, -lead, 0) if is_mirrored() else line.adjusted(lead, 0, 0, 0)
        if self.hashtag.isVisible() and self.hashtag.y() < line.bottom():
            if is_mirrored():
                begins.setLeft(self.hashtag.geometry().right() + 1)
            else:
                begins.setRight(self.hashtag.x() - 1)
        return begins

    def _fill_menu(
        self, menu: QMenu, number: int | None, letter: str, asked: list[int], begun: Container[int | None]
    ) -> None:
        menu.clear()
        choices: list[int | None] = [*asked, None]
        for choice in choices:
            text = tr("No number") if choice is None else f"{letter}{choice}"
            text = tr("%1 · begun").replace("%1", text) if choice in begun else text
            action: QAction = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(choice == number)
            action.triggered.connect(lambda _on=False, picked=choice: self.number_picked.emit(picked))


def as_posted(words: str) -> str:
    """For a button: "A1:" and "#tag" are read as they are posted in a window from right to left, too."""
    return isolated(words, in_right_to_left=is_mirrored())


def _chip(ground: QWidget) -> QToolButton:
    chip = QToolButton(ground)
    kind(chip, "chip")
    chip.setCursor(Qt.CursorShape.PointingHandCursor)
    chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return chip
