"""SystemLook: what the system says of how things should look: light or dark, contrast, accent, size of text, motion.

Where Qt or the system does not know, it is as if nobody had wished for anything.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontDatabase, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

USUAL = {"win32": 12.0, "darwin": 13.0}
"""px of the system's font where nobody made it larger …"""
USUAL_ELSEWHERE = 15.0
"""… 11 pt at 96 dots an inch, which most desktops begin with; some begin with less."""
_NONE_OF_ITS_OWN = "#308cc6"
"""What Qt's own style has for an accent where the system names none."""


class SystemLook(QObject):
    """Asked whenever it matters, and tells when something `changed`. The accent is read before Parley wears its own."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self.changed)
        named = QGuiApplication.palette().color(QPalette.ColorRole.Accent).name()
        self._accent = "" if named == _NONE_OF_ITS_OWN else named

    @property
    def is_dark(self) -> bool:
        return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark

    @property
    def wants_contrast(self) -> bool:
        return str(_wish("contrastPreference")).endswith("HighContrast")

    @property
    def wants_stillness(self) -> bool:
        """Windows tells it by its menus; a newer Qt may tell it everywhere."""
        if "Reduce" in str(_wish("motionPreference")):
            return True
        return sys.platform == "win32" and not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)

    @property
    def accent(self) -> str:
        """#rrggbb; empty where the system has none."""
        return self._accent

    @property
    def text_factor(self) -> float:
        """How much larger than usual the system's text is: 1 or more."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        return max(1.0, QFontInfo(font).pixelSize() / USUAL.get(sys.platform, USUAL_ELSEWHERE))


def _wish(name: str) -> object:
    """What Qt's accessibility hints (Qt 6.10) say of `name`; None where they know nothing of it. PySide forgets them
    with the hints that they came from, which are kept here."""
    hints: Any = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    asked = getattr(accessibility, name, None)
    return None if asked is None else asked()
