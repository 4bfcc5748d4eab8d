"""Look page: light or dark, contrast, accent, size of the text, motion, and how posts stand: all at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from desktop.ui.settings.choice import Choice
from desktop.ui.settings.page import SettingsPage
from desktop.ui.theme import Accent, Contrast, Density, Mode, Motion, Order, Theme
from desktop.ui.translate import tr

TEXT_SCALES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 2.0, 3.0)
MODES, CONTRASTS = (Mode.SYSTEM, Mode.LIGHT, Mode.DARK), tuple(Contrast)
ACCENTS, MOTIONS = tuple(Accent), tuple(Motion)
ORDERS, DENSITIES = tuple(Order), tuple(Density)


class LookPage(SettingsPage):
    """What is chosen is the theme's, and kept by who dresses the window."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.begin(tr("Look"))
        system = tr("As the system")
        self._mode = self._choice(
            tr("Light or dark"),
            (system, tr("Light"), tr("Dark")),
            lambda place: theme.wear(MODES[place]),
        )
        self._size = self._choice(
            tr("Size of the text"),
            [f"{round(scale * 100)} {QLocale().percent()}" for scale in TEXT_SCALES],
            lambda place: theme.set_scale(TEXT_SCALES[place]),
        )
        self.say(tr("100 is the size that the system has."))
        self._contrast = self._choice(
            tr("Contrast"),
            (system, tr("Standard"), tr("High")),
            lambda place: theme.wear(contrast=CONTRASTS[place]),
        )
        self.say(tr("High has darker words, and lines around everything that can be pressed."))
        self._accent = self._choice(
            tr("Accent colour"),
            (tr("Parley's"), tr("The system's")),
            lambda place: theme.wear(accent=ACCENTS[place]),
        )
        self.say(tr("Made lighter or darker where it could not be read."))
        self._motion = self._choice(
            tr("Motion"),
            (system, tr("Nothing moves")),
            lambda place: theme.wear(motion=MOTIONS[place]),
        )
        self._order = self._choice(
            tr("Newest posts"),
            (tr("On top"), tr("At the bottom")),
            lambda place: theme.set_order(ORDERS[place]),
        )
        self._density = self._choice(
            tr("Space around posts"),
            (tr("Comfortable"), tr("Compact")),
            lambda place: theme.set_density(DENSITIES[place]),
        )
        self.say(tr("Compact shows what you can do with a post when you point at it."))
        self.end()
        theme.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        theme = self.theme
        self._mode.set_place(MODES.index(theme.mode))
        self._contrast.set_place(CONTRASTS.index(theme.contrast))
        self._accent.set_place(ACCENTS.index(theme.accent))
        self._motion.set_place(MOTIONS.index(theme.motion))
        self._order.set_place(ORDERS.index(theme.order))
        self._density.set_place(DENSITIES.index(theme.density))
        self._size.set_place(
            min(range(len(TEXT_SCALES)), key=lambda place: abs(TEXT_SCALES[place] - theme.scale))
        )

    def _choice(self, name: str, options: Sequence[str], choose: Callable[[int], None]) -> Choice:
        self.section(name)
        made = Choice(self.theme, name, options, self)
        made.chosen.connect(choose)
        self.add(made)
        return made
