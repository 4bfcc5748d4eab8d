"""Look: the theme and the language as the settings of a home say, and what a person changes kept there at once."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

from desktop.core.errors import StoreTrouble
from desktop.store.settings import (
    LANGUAGE,
    STREAM_DENSITY,
    STREAM_ORDER,
    TEXT_SCALE,
    THEME,
    Setting,
    Settings,
)
from desktop.surroundings import resources
from desktop.ui.languages import speak
from desktop.ui.theme import Density, Mode, Order, Theme


class Look(QObject):
    """Windows beside each other wear one theme: that of the first of them, which alone is asked and kept."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        is_first = theme.findChild(Look) is None
        super().__init__(theme)
        self._is_first = is_first
        self._theme, self._settings = theme, settings
        if self._is_first:
            app = QCoreApplication.instance()
            assert isinstance(app, QGuiApplication)
            speak(app, settings.get(LANGUAGE), resources() / "translations")
            theme.order = Order(settings.get(STREAM_ORDER))
            theme.density = Density(settings.get(STREAM_DENSITY))
            theme.set_scale(settings.get(TEXT_SCALE))
            theme.set_mode(Mode(settings.get(THEME)))
            theme.changed.connect(self._keep)

    def take_off(self) -> None:
        """The window goes. Twice is once."""
        if self._is_first:
            self._theme.changed.disconnect(self._keep)
        self._is_first = False
        self.setParent(None)

    def _keep(self) -> None:
        now: tuple[tuple[Setting[str], str], ...] = (
            (THEME, self._theme.mode.value),
            (STREAM_ORDER, self._theme.order.value),
            (STREAM_DENSITY, self._theme.density.value),
        )
        with suppress(StoreTrouble):  # how it looks is no reason for trouble
            for setting, value in now:
                if self._settings.get(setting) != value:
                    self._settings.set(setting, value)
