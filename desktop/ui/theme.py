"""Theme: colours and type as roles, light and dark, that follow the system or the person's choice; how posts stand."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette


class Colour(StrEnum):
    """Roles, never values: WINDOW.md, "Colour"."""

    BG = "bg"
    SURFACE = "surface"
    RAISED = "raised"
    LINE = "line"
    TEXT = "text"
    MUTED = "muted"
    FAINT = "faint"
    ACCENT = "accent"
    ACCENT_SOFT = "accent-soft"
    ON_ACCENT = "on-accent"
    HOST = "host"
    HOST_SOFT = "host-soft"
    GUEST = "guest"
    GUEST_SOFT = "guest-soft"
    OK = "ok"
    WARN = "warn"
    DANGER = "danger"
    DANGER_SOFT = "danger-soft"
    ACCOUNT_1 = "account-1"
    """Grounds for the marks of several accounts (ui/initials.py)."""
    ACCOUNT_2 = "account-2"
    ACCOUNT_3 = "account-3"
    ACCOUNT_4 = "account-4"
    ACCOUNT_5 = "account-5"
    ACCOUNT_6 = "account-6"


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


LIGHT: dict[Colour, str] = {
    Colour.BG: "#f4f5f7",
    Colour.SURFACE: "#ffffff",
    Colour.RAISED: "#fbfbfc",
    Colour.LINE: "#e3e6eb",
    Colour.TEXT: "#15181d",
    Colour.MUTED: "#5a6371",
    Colour.FAINT: "#626b78",
    Colour.ACCENT: "#3a4fd0",
    Colour.ACCENT_SOFT: "#eceffe",
    Colour.ON_ACCENT: "#ffffff",
    Colour.HOST: "#8a4b00",
    Colour.HOST_SOFT: "#fdf1e0",
    Colour.GUEST: "#0b6658",
    Colour.GUEST_SOFT: "#e2f4f0",
    Colour.OK: "#17693b",
    Colour.WARN: "#8a4b00",
    Colour.DANGER: "#b3261e",
    Colour.DANGER_SOFT: "#fbe9e7",
    Colour.ACCOUNT_1: "#7a3aa8",
    Colour.ACCOUNT_2: "#00697a",
    Colour.ACCOUNT_3: "#a8275f",
    Colour.ACCOUNT_4: "#5a5f00",
    Colour.ACCOUNT_5: "#9c3a12",
    Colour.ACCOUNT_6: "#205f9e",
}

DARK: dict[Colour, str] = {
    Colour.BG: "#121417",
    Colour.SURFACE: "#1a1d22",
    Colour.RAISED: "#20242a",
    Colour.LINE: "#2c313a",
    Colour.TEXT: "#e9ebee",
    Colour.MUTED: "#a3adba",
    Colour.FAINT: "#98a2b0",
    Colour.ACCENT: "#9fb0ff",
    Colour.ACCENT_SOFT: "#262d4d",
    Colour.ON_ACCENT: "#10142b",
    Colour.HOST: "#f3b562",
    Colour.HOST_SOFT: "#3a2c16",
    Colour.GUEST: "#6fd3bf",
    Colour.GUEST_SOFT: "#15332e",
    Colour.OK: "#7ad19b",
    Colour.WARN: "#f3b562",
    Colour.DANGER: "#ff8f87",
    Colour.DANGER_SOFT: "#3d1f1d",
    Colour.ACCOUNT_1: "#d3adf5",
    Colour.ACCOUNT_2: "#74cfe0",
    Colour.ACCOUNT_3: "#f79cc2",
    Colour.ACCOUNT_4: "#c8ce63",
    Colour.ACCOUNT_5: "#f2a37e",
    Colour.ACCOUNT_6: "#8cc0f5",
}


class Mode(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


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
    and repaint on `changed`."""

    changed = Signal()

    def __init__(self, mode: Mode = Mode.SYSTEM, scale: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._scale = scale
        self.order, self.density = Order.NEWEST_FIRST, Density.COMFORTABLE
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def is_dark(self) -> bool:
        if self._mode is Mode.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._mode is Mode.DARK

    @property
    def mode(self) -> Mode:
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self.changed.emit()

    def switch(self) -> None:
        """Between light and dark."""
        self.set_mode(Mode.LIGHT if self.is_dark else Mode.DARK)

    def set_scale(self, scale: float) -> None:
        """How large text is. What was made before keeps its size."""
        if scale != self._scale:
            self._scale = scale
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
        return DARK if self.is_dark else LIGHT

    def value(self, role: Colour) -> str:
        """The role's colour as #rrggbb."""
        return self.values[role]

    def colour(self, role: Colour) -> QColor:
        return QColor(self.value(role))

    def font(self, style: Type) -> QFont:
        """The system's font in the given style; sizes scale with the setting."""
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
        return palette

    def _system_changed(self) -> None:
        if self._mode is Mode.SYSTEM:
            self.changed.emit()


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
    QPalette.ColorRole.Mid: Colour.LINE,
}
