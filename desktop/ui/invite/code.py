"""Code: a text as the square that a telephone reads (QR code, ISO/IEC 18004)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

QUIET = 4
"""Modules that stay white around it, as the standard wants."""


def modules(text: str) -> int:
    """How many modules its side has; 0 where no code holds so much."""
    import segno

    try:
        return len(segno.make(text, error="m", micro=False).matrix)
    except segno.DataOverflowError:
        return 0


def code_image(text: str, side: int) -> QImage:
    """The code, `side` px at most and as large as whole modules are: dark on white in any theme, since telephones read
    no other; empty where no code holds the text."""
    import segno

    try:
        matrix = segno.make(text, error="m", micro=False).matrix
    except segno.DataOverflowError:
        return QImage()
    across = len(matrix) + 2 * QUIET
    module = max(1, side // across)
    image = QImage(across * module, across * module, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for row, line in enumerate(matrix):
        for column, is_dark in enumerate(line):
            if is_dark:
                painter.fillRect(
                    (column + QUIET) * module, (row + QUIET) * module, module, module, QColor("black")
                )
    painter.end()
    return image
