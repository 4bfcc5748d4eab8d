"""Theme: colours and type as roles, as the system or the person wants them; how posts stand, and if anything moves."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum
from functools import lru_cache

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from desktop.ui.accent import with_accent
from desktop.ui.colours import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Colour, Values
from desktop.ui.rescaling import rescale_all
from desktop.ui.system_look import SystemLook

__all__ = [
    "DARK", "HIGH_DARK", "HIGH_LIGHT", "LARGEST", "LIGHT", "SMALLEST", "Accent", "Colour",
    "Contrast", "Density", "Mode", "Motion", "Order", "Theme", "Type",
]  # fmt: skip

SMALLEST, LARGEST = 0.8, 3.0
"""Of the text, with 1 as the system's own size."""


class Type(Enum):
    """Styles of text: size in px at scale 1 and weight."""

    TEXT = (14, QFont.Weight.Normal)
    NAME = (14, QFont.Weight.DemiBold)
    SMALL = (12, QFont.Weight.Normal)
    SMALL_BOLD = (12, QFont.Weight.DemiBold)
    QUIET = (13, QFont.Weight.Normal)
    CONTROL = (13, QFont.Weight.Medium)
    CONTROL_BOLD = (13, QFont.Weight.DemiBold)
    COMPOSER = (15, QFont.Weight.Normal)
    COMPOSER_BOLD = (15, QFont.Weight.Bold)
    ROOM = (16, QFont.Weight.Bold)
    QUESTION = (20, QFont.Weight.DemiBold)
    QUESTION_LONG = (16, QFont.Weight.DemiBold)
    TITLE = (26, QFont.Weight.Bold)


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Contrast(StrEnum):
    """How far colours are apart: as the system says, as drawn, or farther."""

    SYSTEM = "system"
    STANDARD = "standard"
    HIGH = "high"


class Accent(StrEnum):
    """Whose colour stands for "press here"."""

    PARLEY = "parley"
    SYSTEM = "system"


class Motion(StrEnum):
    """Whether anything may move or blink by itself."""

    SYSTEM = "system"
    NONE = "none"


class Order(StrEnum):
    """At which end of the stream the newest post is: on top, or at the bottom."""

    NEWEST_FIRST = "newest-first"
    OLDEST_FIRST = "oldest-first"


class Density(StrEnum):
    """How close posts stand."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Theme(QObject):
    """The one source of colours and fonts, and of how posts stand in every stream. Panes take it in their constructor
    and repaint on `changed`. What has sizes of its own by the text's has a `rescale()` (ui/rescaling.py)."""

    changed = Signal()

    def __init__(
        self,
        mode: Mode = Mode.SYSTEM,
        scale: float = 1.0,
        parent: QObject | None = None,
        *,
        system: SystemLook | None = None,
    ) -> None:
        super().__init__(parent)
        self.mode, self.contrast = mode, Contrast.SYSTEM
        self.accent, self.motion = Accent.PARLEY, Motion.SYSTEM
        self.order, self.density = Order.NEWEST_FIRST, Density.COMFORTABLE
        self.system = system or SystemLook(self)
        self._chosen = scale
        self._scale = self._drawn_scale()
        self.system.changed.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        return self.system.is_dark if self.mode is Mode.SYSTEM else self.mode is Mode.DARK

    @property
    def is_high_contrast(self) -> bool:
        return (
            self.system.wants_contrast if self.contrast is Contrast.SYSTEM else self.contrast is Contrast.HIGH
        )

    @property
    def is_still(self) -> bool:
        """Nothing may move or blink by itself."""
        return self.motion is Motion.NONE or self.system.wants_stillness

    @property
    def scale(self) -> float:
        """How large text is, as the person chose; 1 is the system's own size."""
        return self._chosen

    def wear(
        self,
        mode: Mode | None = None,
        contrast: Contrast | None = None,
        accent: Accent | None = None,
        motion: Motion | None = None,
    ) -> None:
        """What is None stays as it is."""
        before = (self.mode, self.contrast, self.accent, self.motion)
        self.mode, self.contrast = mode or self.mode, contrast or self.contrast
        self.accent, self.motion = accent or self.accent, motion or self.motion
        if before != (self.mode, self.contrast, self.accent, self.motion):
            self.changed.emit()

    def set_mode(self, mode: Mode) -> None:
        self.wear(mode)

    def switch(self) -> None:
        """Between light and dark."""
        self.set_mode(Mode.LIGHT if self.is_dark else Mode.DARK)

    def set_scale(self, scale: float) -> None:
        """How large text is, from now on and everywhere."""
        if scale == self._chosen:
            return
        self._chosen = scale
        before, self._scale = self._scale, self._drawn_scale()
        with rescale_all(before, self._scale, [style.value[0] for style in Type]):
            self.changed.emit()

    def set_order(self, order: Order) -> None:
        self.order = order
        self.changed.emit()

    def set_density(self, density: Density) -> None:
        self.density = density
        self.changed.emit()

    @property
    def values(self) -> Mapping[Colour, str]:
        """Each role's colour as #rrggbb, for style sheets."""
        accent = self.system.accent if self.accent is Accent.SYSTEM else ""
        return values_of(dark=self.is_dark, high=self.is_high_contrast, accent=accent)

    def value(self, role: Colour) -> str:
        """The role's colour as #rrggbb."""
        return self.values[role]

    def colour(self, role: Colour) -> QColor:
        return QColor(self.value(role))

    def px(self, size: float) -> int:
        """`size` px of the drawings, as large as the text is."""
        return round(size * self._scale)

    def units(self, px: float) -> float:
        """`px` of the screen in px of the drawings: how wide a place is, as seen by the words in it."""
        return px / self._scale

    def icon_size(self, size: float) -> QSize:
        return QSize(self.px(size), self.px(size))

    def font(self, style: Type) -> QFont:
        """The system's font in the given style; sizes scale with the system's and with the setting."""
        size, weight = style.value
        font = QFont(QGuiApplication.font())
        font.setPixelSize(round(size * self._scale))
        font.setWeight(weight)
        return font

    def palette(self) -> QPalette:
        """Qt's own roles, so that menus, tool tips and dialogs agree with the panes."""
        palette, values = QPalette(), self.values
        for role, ours in _PALETTE.items():
            palette.setColor(role, QColor(values[ours]))
        for role, ours in _DISABLED.items():
            palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(values[ours]))
        return palette

    def _drawn_scale(self) -> float:
        return min(LARGEST, max(SMALLEST, self._chosen * self.system.text_factor))


@lru_cache(maxsize=16)
def values_of(*, dark: bool, high: bool, accent: str = "") -> Values:
    """The roles' colours; with another `accent` than Parley's, made so that it can be read (ui/accent.py)."""
    plain = (HIGH_DARK if high else DARK) if dark else (HIGH_LIGHT if high else LIGHT)
    return with_accent(plain, accent, dark=dark, high=high) if accent else plain


_PALETTE: dict[QPalette.ColorRole, Colour] = {
    QPalette.ColorRole.Window: Colour.BG,
    QPalette.ColorRole.Base: Colour.SURFACE,
    QPalette.ColorRole.AlternateBase: Colour.RAISED,
    QPalette.ColorRole.Button: Colour.RAISED,
    QPalette.ColorRole.Text: Colour.TEXT,
    QPalette.ColorRole.WindowText: Colour.TEXT,
    QPalette.ColorRole.ButtonText: Colour.TEXT,
    QPalette.ColorRole.ToolTipBase: Colour.RAISED,
    QPalette.ColorRole.ToolTipText: Colour.TEXT,
    QPalette.ColorRole.PlaceholderText: Colour.FAINT,
    QPalette.ColorRole.Highlight: Colour.ACCENT,
    QPalette.ColorRole.HighlightedText: Colour.ON_ACCENT,
    QPalette.ColorRole.Link: Colour.ACCENT,
    QPalette.ColorRole.Accent: Colour.ACCENT,
    QPalette.ColorRole.Mid: Colour.LINE,
}
_DISABLED: dict[QPalette.ColorRole, Colour] = {
    QPalette.ColorRole.Text: Colour.FAINT,
    QPalette.ColorRole.WindowText: Colour.FAINT,
    QPalette.ColorRole.ButtonText: Colour.FAINT,
}
