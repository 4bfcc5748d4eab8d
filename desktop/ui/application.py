"""Application: the one QApplication, which Ctrl+C in the terminal ends, and the theme that dresses it."""

from __future__ import annotations

import signal
import sys
from contextlib import ExitStack

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from desktop.ui.icons import application_icon
from desktop.ui.style import style_sheet
from desktop.ui.theme import Theme, Type


def qt_application(stack: ExitStack) -> QApplication:
    """The one QApplication; Ctrl+C in the terminal ends it as closing the window does, until `stack` ends."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Parley")
    app.setApplicationDisplayName("Parley")
    app.setDesktopFileName("parley")
    app.setWindowIcon(application_icon())
    before = signal.signal(signal.SIGINT, lambda *_: app.exit())
    stack.callback(signal.signal, signal.SIGINT, before)
    # Python handles a signal only when it runs, and Qt's loop does not run Python by itself
    awake = QTimer(app)
    awake.start(250)
    stack.callback(awake.stop)
    return app


def dressed(app: QApplication) -> Theme:
    """The theme that the application wears."""
    theme = Theme(parent=app)

    def dress() -> None:
        app.setPalette(theme.palette())
        app.setFont(theme.font(Type.TEXT))
        app.setStyleSheet(style_sheet(theme))

    theme.changed.connect(dress)
    dress()
    return theme
