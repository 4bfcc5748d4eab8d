"""Application: the one QApplication, which Ctrl+C in the terminal ends, and the theme that dresses it."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Callable
from contextlib import ExitStack
from types import TracebackType

from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.core.errors import ParleyError
from desktop.core.launch import Launch
from desktop.ui.garbage import Garbage
from desktop.ui.icons import application_icon
from desktop.ui.style import style_sheet
from desktop.ui.theme import Theme, Type
from desktop.ui.window import Window

MOVING = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
"""All that Qt moves by itself, none longer than 150 ms; nothing of Parley's own moves."""

_log = logging.getLogger(__name__)


def qt_application(stack: ExitStack) -> QApplication:
    """The one QApplication. Until `stack` ends Ctrl+C in the terminal ends it, also where its loop is yet to begin, and
    nothing asks: exit() sends no window a close event, as quit() does (QGuiApplication::quit)."""
    app = QApplication.instance() or _made(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Parley")
    app.setApplicationDisplayName("Parley")
    app.setDesktopFileName("parley")
    part_thousands()
    over = QTimer(app)

    def end() -> None:
        if app.thread().loopLevel():  # exit() ends the loops that run, and none that begins later
            over.stop()
            app.exit()

    over.timeout.connect(end)
    stack.callback(over.stop)
    before = signal.signal(signal.SIGINT, lambda *_: over.start())
    stack.callback(signal.signal, signal.SIGINT, before)
    # Python handles a signal only when it runs: Qt's loop does not run Python by itself, but for this
    stack.callback(Garbage(app).end)
    return app


def _made(arguments: list[str]) -> QApplication:
    if sys.platform == "darwin":  # elsewhere a link or a file starts the program once more
        from desktop.ui.system_opening import SystemOpening

        return SystemOpening(arguments)
    return QApplication(arguments)


def give_what_the_system_opens(take: Callable[[Launch], None]) -> None:
    """From here on `take` gets what macOS asks this program to open, and first what it asked for while it started."""
    if sys.platform == "darwin":
        from desktop.ui.system_opening import SystemOpening

        if isinstance(app := QApplication.instance(), SystemOpening):
            app.give(take)


def part_thousands() -> None:
    """Where the system names no language its numbers have nothing between thousands, which is hard to read."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
        QLocale.setDefault(locale)


def wear_icon() -> None:
    """Parley's own icon on its windows. It is drawn in many sizes, which no first paint waits for."""
    QGuiApplication.setWindowIcon(application_icon())


def say_what_was_raised(stack: ExitStack) -> None:
    """Whatever a slot raises on purpose, and nobody there had words for, is said in the window, until `stack` ends."""
    before = sys.excepthook

    def say(kind: type[BaseException], problem: BaseException, trace: TracebackType | None) -> None:
        windows = [QApplication.activeWindow(), *QApplication.topLevelWidgets()]
        window = next((one for one in windows if isinstance(one, Window) and one.isVisible()), None)
        if window is None or not isinstance(problem, ParleyError):
            before(kind, problem, trace)
            return
        _log.warning("Said in the window: %s", kind.__name__)
        window.say(problem)

    sys.excepthook = say
    stack.callback(setattr, sys, "excepthook", before)


def dress_in(app: QApplication, theme: Theme) -> None:
    """Colours, fonts and the style sheet as the theme has them now."""
    app.setPalette(theme.palette())
    app.setFont(theme.font(Type.TEXT))
    app.setStyleSheet(style_sheet(theme))


def dressed(app: QApplication) -> Theme:
    """The theme that the application wears."""
    theme = Theme(parent=app)
    moved = [effect for effect in MOVING if QApplication.isEffectEnabled(effect)]
    flashes = QGuiApplication.styleHints().cursorFlashTime()

    def dress() -> None:
        QApplication.setCursorFlashTime(0 if theme.is_still else flashes)
        for effect in MOVING:
            QApplication.setEffectEnabled(effect, not theme.is_still and effect in moved)
        dress_in(app, theme)

    theme.changed.connect(dress)
    dress()
    return theme
