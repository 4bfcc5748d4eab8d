"""DocPage: a page of Parley's own documentation, to be read beside the window."""

from __future__ import annotations

import html
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeySequence,
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
GLOSSARY, LICENCES = "glossary.md", "licences.md"
PICTURE = "\ufffc"
"""The sign that stands for one in a text of Qt's."""
EDGE = 4
"""px by which a picture is narrower than the words, so that nothing has to be scrolled sideways."""
SIZE = QSize(720, 640)


def docs_folder() -> Path:
    """`docs` beside the package, or where a bundle unpacked it."""
    root = getattr(sys, "_MEIPASS", None) or Path(__file__).resolve().parents[2]
    return Path(root) / "docs"


def licences_folder() -> Path:
    """Where a bundle has the licence of every part, and its own page of them: .ci/installer/licences.py."""
    return docs_folder().parent / "licences"


class _Browser(QTextBrowser):
    """Reads a licence as it was written; left alone, Qt takes every text for HTML and runs its lines together."""

    def loadResource(self, type: int, name: QUrl | str) -> object:
        found = super().loadResource(type, name)
        if not _is_plain(QUrl(name)):
            return found
        words = bytes(found.data()) if isinstance(found, QByteArray) else bytes(found or b"")
        shown = html.escape(words.decode("utf-8", errors="replace"))
        return f'<pre style="white-space: pre-wrap">{shown}</pre>'


class DocPage(QWidget):
    """A window of its own, or a part of one. Links lead to the other pages of the folder and nowhere else."""

    word_asked = Signal(str)
    """A word of the glossary, by its id, where somebody `explains` those."""

    def __init__(
        self, theme: Theme, page: str, parent: QWidget | None = None, *, licences: Path | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.resize(SIZE)
        kind(self, "ground")
        self.text = _Browser(self)
        self.text.setAccessibleName(tr("Help"))
        self.text.setFont(theme.font(Type.TEXT))
        self.explains = False
        self.text.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.viewport().installEventFilter(self)
        self.text.setSearchPaths([str(licences or licences_folder()), str(docs_folder())])
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_pictures()
        return super().eventFilter(watched, event)

    def _follow(self, link: QUrl) -> None:
        if link.fileName() == GLOSSARY and self.explains:
            self.word_asked.emit(link.fragment())
        elif link.isRelative():
            self.text.setSource(link)

    def _fit_pictures(self) -> None:
        """As wide as the page at most: Qt shows a picture as large as its file."""
        document = self.text.document()
        most = self.text.viewport().width() - 2 * document.documentMargin() - EDGE
        for cursor in pictures_in(document):
            form = cursor.charFormat().toImageFormat()
            whole = QImage(str(docs_folder() / form.name())).width()
            form.setWidth(min(most, whole) if whole else most)
            cursor.setCharFormat(form)

    def _space(self) -> None:
        """Qt sets Markdown without space between its parts. A text that is shown as it is has its own."""
        if _is_plain(self.text.source()):
            return
        for block in _blocks(self.text.document()):
            form = block.blockFormat()
            form.setTopMargin(20 if form.headingLevel() > 1 else 0)
            form.setBottomMargin(8)
            form.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            QTextCursor(block).setBlockFormat(form)
        self._fit_pictures()


def _is_plain(page: QUrl) -> bool:
    return page.fileName().endswith(".txt")


def pictures_in(document: QTextDocument) -> Iterator[QTextCursor]:
    """Each with its one sign selected."""
    for block in _blocks(document):
        for at, sign in enumerate(block.text()):
            if sign == PICTURE:
                cursor = QTextCursor(document)
                cursor.setPosition(block.position() + at)
                cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
                yield cursor


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()
