"""DocPage: a page of Parley's own documentation, to be read beside the window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

ORGANISERS = "organisers.md"
SIZE = QSize(720, 640)


def docs_folder() -> Path:
    """`docs` beside the package, or where a bundle unpacked it."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root) / "docs"


class DocPage(QWidget):
    """A window of its own. Links lead to the other pages of the folder and nowhere else."""

    def __init__(self, theme: Theme, page: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Parley: help"))
        self.resize(SIZE)
        kind(self, "ground")
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(tr("Help"))
        self.text.setFont(theme.font(Type.TEXT))
        self.text.setOpenExternalLinks(False)
        self.text.setSearchPaths([str(docs_folder())])
        self.text.document().setDocumentMargin(24)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.sourceChanged.connect(self._space)
        self.text.setSource(QUrl(page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, self.close)

    def _space(self) -> None:
        """Qt sets Markdown without space between its parts."""
        block = self.text.document().begin()
        while block.isValid():
            form = block.blockFormat()
            form.setTopMargin(20 if form.headingLevel() > 1 else 0)
            form.setBottomMargin(8)
            form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(form)
            block = block.next()
