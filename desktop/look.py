"""Look: the theme and the language as the settings of a home say, and what a person changes kept there at once."""

from __future__ import annotations

from contextlib import suppress

from PySide6.QtCore import QObject

from desktop.core.errors import StoreTrouble
from desktop.store.settings import (
    ACCENT,
    CONTRAST,
    LANGUAGE,
    MOTION,
    STREAM_DENSITY,
    STREAM_ORDER,
    TEXT_SCALE,
    THEME,
    Setting,
    Settings,
)
from desktop.surroundings import resources
from desktop.ui.languages import speak
from desktop.ui.theme import LARGEST, SMALLEST, Accent, Contrast, Density, Mode, Motion, Order, Theme


class Look(QObject):
    """Windows beside each other wear one theme: that of the first of them, which alone is asked and kept."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        is_first = theme.findChild(Look) is None
        super().__init__(theme)
        self._is_first = is_first
        self._theme, self._settings = theme, settings
        if self._is_first:
            speak(settings.get(LANGUAGE), resources() / "translations")
            theme.order = Order(settings.get(STREAM_ORDER))
            theme.density = Density(settings.get(STREAM_DENSITY))
            theme.set_scale(min(LARGEST, max(SMALLEST, settings.get(TEXT_SCALE))))
            theme.wear(
                Mode(settings.get(THEME)),
                Contrast(settings.get(CONTRAST)),
                Accent(settings.get(ACCENT)),
                Motion(settings.get(MOTION)),
            )
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
            (CONTRAST, self._theme.contrast.value),
            (ACCENT, self._theme.accent.value),
            (MOTION, self._theme.motion.value),
            (STREAM_ORDER, self._theme.order.value),
            (STREAM_DENSITY, self._theme.density.value),
        )
        with suppress(StoreTrouble):  # how it looks is no reason for trouble
            if self._settings.get(TEXT_SCALE) != self._theme.scale:
                self._settings.set(TEXT_SCALE, self._theme.scale)
            for setting, value in now:
                if self._settings.get(setting) != value:
                    self._settings.set(setting, value)
