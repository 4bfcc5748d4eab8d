"""Tool: a quiet button at the left of the composer's foot, with an icon and a word, or the icon alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.style import kind, mark
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.words import tip

ICON = 16


class Tool(QToolButton):
    """The word stands on it where the foot has room for it; it is always its accessible name."""

    def __init__(self, theme: Theme, icon_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind(self, "tool")
        self._theme, self._icon_name = theme, icon_name
        self._worded, self._is_on = True, False
        self.setIconSize(theme.icon_size(ICON))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        theme.changed.connect(self._dress)
        self._dress()

    def say(self, word: str, tool_tip: str, *, aloud: str = "") -> None:
        """`word` stands on it; `aloud` is its name where the word is not enough for one."""
        self.setText(word)
        self.setAccessibleName(aloud or word)
        tip(self, tool_tip)

    def set_on(self, on: bool) -> None:
        """Whether it has something for the person now."""
        if on != self._is_on:
            self._is_on = on
            mark(self, "on", on)
            self._dress()

    def open_menu(self, menu: QMenu) -> None:
        """A press opens `menu`."""
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def set_worded(self, worded: bool) -> None:
        """Whether there is room for the word."""
        if worded != self._worded:
            self._worded = worded
            style = Qt.ToolButtonStyle
            self.setToolButtonStyle(style.ToolButtonTextBesideIcon if worded else style.ToolButtonIconOnly)

    @property
    def is_worded(self) -> bool:
        return self._worded

    def width_of_words(self) -> int:
        """Px that the word takes besides the icon: exactly what Qt adds for it, else words come and go without end."""
        metrics = self.fontMetrics()
        words = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return words + 2 * metrics.horizontalAdvance(" ") + 4

    def _dress(self) -> None:
        self.setFont(self._theme.font(Type.TEXT))
        ink = Colour.ACCENT if self._is_on else Colour.MUTED
        self.setIcon(icon(self._icon_name, self._theme.colour(ink)))
