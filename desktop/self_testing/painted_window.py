"""Painted window: the first screen of Parley as a picture: in several colours, with letters that can be told apart."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from contextlib import ExitStack, closing
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, QRect
from PySide6.QtGui import QColor, QFont, QFontDatabase, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from desktop.frame import framed
from desktop.services.checkup import Check
from desktop.store.database import Database
from desktop.store.settings import Settings
from desktop.surroundings import utc_now, window_environment
from desktop.ui.application import dressed, qt_application, wear_icon

NAME = "window"
COLOURS = 8
"""A window with buttons, a field and text has hundreds, with the edges of its letters."""
LETTERS = "AgWi8"
PATIENCE_MS = 5000
FONTS = "Install a font, for example fonts-dejavu-core."
AGAIN = "Install Parley anew; if it stays so, tell its makers what is said here."


def check_painted_window(picture: Path | None = None, environ: Mapping[str, str] = os.environ) -> Check:
    """Saves it as `picture`, a PNG."""
    os.environ.update(window_environment(environ))
    with ExitStack() as stack:
        app = qt_application(stack)
        theme = dressed(app)
        wear_icon()
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="parley-"))
        database = stack.enter_context(closing(Database(Path(folder) / "parley.sqlite3", clock=utc_now)))
        window = framed(
            theme, Settings(database), practice=False, clock=utc_now, open_url=lambda _address: None
        )
        window.show_welcome()
        window.show()
        _wait_for(window)
        image = window.grab().toImage()
        title = _largest_words(window)
        window.may_close = lambda: True
        window.close()
        size = f"{image.width()} x {image.height()}"
        if problem := unreadable(app.font()):
            return Check(NAME, f"{size}: {problem}", FONTS)
    if problem := blank(image) or blank(image.copy(title), 2):
        return Check(NAME, f"{size}: {problem}", AGAIN)
    if picture is not None and not QImageWriter(str(picture), b"png").write(image):
        return Check(NAME, f"{picture} cannot be written", "Name a file in a folder that you may write to.")
    return Check(NAME, f"{size}, {len(colours(image))} colours, {app.font().family()}")


def colours(image: QImage, most: int = 1000) -> set[int]:
    """Those of every third pixel, and no more than `most`."""
    found: set[int] = set()
    for y in range(0, image.height(), 3):
        found |= {image.pixel(x, y) for x in range(0, image.width(), 3)}
        if len(found) >= most:
            break
    return found


def blank(image: QImage, least: int = COLOURS) -> str:
    """What is wrong with a picture on which there should be something."""
    if image.isNull():
        return "nothing was painted"
    found = len(colours(image))
    return "" if found >= least else f"{found} colours where {least} are the least"


def unreadable(font: QFont) -> str:
    """What keeps its letters from being read: without a font each of them is nothing, or the same box."""
    if not QFontDatabase.families():
        return "there is no font"
    drawn = [_drawn(letter, font) for letter in LETTERS]
    nothing = _drawn(" ", font)
    if nothing in drawn:
        return "letters leave no trace"
    alike = any(one == other for at, one in enumerate(drawn) for other in drawn[:at])
    return "letters look alike" if alike else ""


def _drawn(letter: str, font: QFont) -> QImage:
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    large = QFont(font)
    large.setPixelSize(32)
    painter.setFont(large)
    painter.setPen(QColor("black"))
    painter.drawText(QPoint(4, 38), letter)
    painter.end()
    return image


def _wait_for(window: QWidget) -> None:
    """Until it is on the screen, and what was laid out is painted."""
    over = QDeadlineTimer(PATIENCE_MS)
    handle = window.windowHandle()
    while not handle.isExposed() and not over.hasExpired():
        QApplication.processEvents()
    for _ in range(3):
        QApplication.processEvents()


def _largest_words(window: QWidget) -> QRect:
    """Where they stand, in pixels of the picture."""
    labels = [label for label in window.findChildren(QLabel) if label.isVisible() and label.text()]
    label = max(labels, key=lambda one: one.fontMetrics().height())
    ratio = window.devicePixelRatioF()
    corner = label.mapTo(window, QPoint(0, 0))
    return QRect((corner.toPointF() * ratio).toPoint(), label.size() * ratio)
