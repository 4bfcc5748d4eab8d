"""Frame: the window where a person left it, before anything is in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QByteArray, QSize

from desktop.store.settings import SPLITTER, WINDOW_GEOMETRY, Settings
from desktop.ui.theme import Theme
from desktop.ui.window import Window

FIRST_SIZE = QSize(1240, 800)
FRAME = QSize(16, 48)
"""What a window manager may put around a window, in px."""


def framed(
    theme: Theme,
    settings: Settings,
    *,
    practice: bool,
    clock: Callable[[], datetime],
    open_url: Callable[[str], None],
) -> Window:
    """A window that is not shown yet, where it stood, in a theme that is worn already."""
    window = Window(theme, practice=practice, clock=clock, open_url=open_url)
    kept = settings.get(WINDOW_GEOMETRY)
    if not (kept and window.restoreGeometry(QByteArray(kept))):
        window.resize(FIRST_SIZE.boundedTo(window.screen().availableGeometry().size() - FRAME))
    window.restore_splitter(QByteArray(settings.get(SPLITTER)))
    return window
