"""Variants: in what each scene of the gallery is drawn: colours, size of text and window, language and direction."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, QTranslator

from desktop.store.settings import CONTRAST, LANGUAGE, TEXT_SCALE, THEME, Settings
from desktop.ui.translate import CONTEXT

WIDE, NARROW = QSize(1240, 800), QSize(780, 800)
LONGER = 0.35
"""By how much words may grow in another language."""
_ACCENTED = str.maketrans("aeiouyAEIOUYcnsz", "åéîøüýÅÉÎØÜÝçñšž")


@dataclass(frozen=True)
class Variant:
    """One column of the gallery."""

    name: str
    theme: str = "light"
    contrast: str = "system"
    scale: float = 1.0
    size: QSize = WIDE
    language: str = "en"
    is_pseudo: bool = False

    def wear(self, settings: Settings) -> None:
        """What a person would have chosen for it."""
        settings.set(THEME, self.theme)
        settings.set(CONTRAST, self.contrast)
        settings.set(TEXT_SCALE, self.scale)
        settings.set(LANGUAGE, self.language)


VARIANTS = (
    Variant("light"),
    Variant("dark", theme="dark"),
    Variant("contrast", contrast="high"),
    Variant("200", scale=2.0),
    Variant("narrow", size=NARROW),
    Variant("arabic", language="ar"),
    Variant("german", language="de"),
    Variant("pseudo", is_pseudo=True),
)


class Pseudo(QTranslator):
    """Says everything in English that is longer and wears accents: what is not in it is not translatable."""

    def translate(self, context: str, source: str, _: str | None = None, n: int = -1) -> str:
        if context != CONTEXT or not source:
            return ""
        words = source.replace("%n", str(n)) if n >= 0 else source
        more = " ".join(["~~~"] * round(len(words) * LONGER / 4))
        return f"[{words.translate(_ACCENTED)} {more}]" if more else f"[{words.translate(_ACCENTED)}]"

    def isEmpty(self) -> bool:
        return False
