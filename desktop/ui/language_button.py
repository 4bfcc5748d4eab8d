"""LanguageButton: which language the first screen speaks, in its own words, and another one by two presses."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from desktop.ui.icons import icon
from desktop.ui.languages import LANGUAGES, meant
from desktop.ui.style import kind
from desktop.ui.theme import Colour, Theme, Type
from desktop.ui.translate import tr


class LanguageButton(QPushButton):
    """Who does not read the words knows the globe, and their language by its own name."""

    chosen = Signal(str)
    """The code of another language than this one."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        spoken = meant("", [QLocale().name()])
        super().__init__(spoken.name, parent)
        self._theme = theme
        self.setFont(theme.font(Type.CONTROL_BOLD))
        name = tr("Language")
        self.setAccessibleName(f"{name}: {spoken.name}")
        kind(self, "link")
        menu = QMenu(self)
        menu.setAccessibleName(name)
        for language in LANGUAGES:
            action = menu.addAction(language.name)
            action.setCheckable(True)
            action.setChecked(language is spoken)
            if language is not spoken:
                action.triggered.connect(partial(self.chosen.emit, language.code))
        self.setMenu(menu)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setIcon(icon("globe", self._theme.colour(Colour.ACCENT)))
        self.setIconSize(self._theme.icon_size(16))
