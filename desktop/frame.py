"""Frame: the window where a person left it, before anything is in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QByteArray, QSize

from desktop.store.settings import DESK_WIDTH, SIDE_WIDTH, SPLITTER, WINDOW_GEOMETRY, WITH_DESK, Settings
from desktop.ui.columns import Arrangement
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
    window.arrange(
        Arrangement(
            settings.get(SPLITTER),
            settings.get(WITH_DESK),
            settings.get(DESK_WIDTH),
            settings.get(SIDE_WIDTH),
        )
    )
    return window


def keep_frame(window: Window, settings: Settings) -> None:
    """Where the window stands and how its parts do, for the next start. Raises StoreTrouble."""
    arrangement = window.arrangement
    settings.set(WINDOW_GEOMETRY, bytes(window.saveGeometry().data()))
    settings.set(SPLITTER, arrangement.columns)
    settings.set(WITH_DESK, arrangement.with_desk)
    settings.set(DESK_WIDTH, arrangement.desk)
    settings.set(SIDE_WIDTH, arrangement.side)
