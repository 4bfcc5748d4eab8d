"""DocPage: a page of Parley's own documentation, to be read beside the window."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout, QWidget

from desktop.ui.style import kind
from desktop.ui.theme import Theme, Type
from desktop.ui.translate import tr

NEWCOMERS, HOSTS, ORGANISERS = "newcomers.md", "hosts.md", "organisers.md"
SIZE = QSize(720, 640)


def docs_folder() -> Path:
    """`docs` beside the package, or where a bundle unpacked it."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root) / "docs"


class DocPage(QWidget):
    """A window of its own, or a part of one. Links lead to the other pages of the folder and nowhere else."""

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
        QShortcut(QKeySequence(QKeySequence.StandardKey.Cancel), self, lambda: self.window().close())

    def show_page(self, page: str) -> None:
        self.text.setSource(QUrl(page))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_pictures()

    def _fit_pictures(self) -> None:
        """As wide as the page at most: Qt shows a picture as large as its file."""
        document = self.text.document()
        most = self.text.viewport().width() - 2 * document.documentMargin()
        for block in _blocks(document):
            for at in range(block.length()):
                cursor = QTextCursor(document)
                cursor.setPosition(block.position() + at)
                cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
                form = cursor.charFormat().toImageFormat()
                if form.isValid() and form.name():
                    whole = QImage(str(docs_folder() / form.name())).width()
                    form.setWidth(min(most, whole) if whole else most)
                    cursor.setCharFormat(form)

    def _space(self) -> None:
        """Qt sets Markdown without space between its parts."""
        for block in _blocks(self.text.document()):
            form = block.blockFormat()
            form.setTopMargin(20 if form.headingLevel() > 1 else 0)
            form.setBottomMargin(8)
            form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(form)
        self._fit_pictures()


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
