"""Dropping: an invitation or a calendar file that is dropped onto the window, wherever nothing else takes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.core.errors import ParleyError
from desktop.core.invitation import MAX_LINK, is_address, is_chat_file, parse_invitation
from desktop.core.launch import Launch


class Dropping(QObject):
    """Watches one window."""

    dropped = Signal(object)
    """A Launch: what would be opened with the same by a start of the program."""
    refused = Signal(object)
    """Why it cannot be: a ParleyError."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # entering, moving and dropping are of this class
            return False
        source = event.mimeData()
        file, link = chat_file_in(source), _link_in(source)
        if not file and not link:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() == QEvent.Type.Drop:
            try:
                self.dropped.emit(Launch(invitation=None if file else parse_invitation(link), file=file))
            except ParleyError as problem:
                self.refused.emit(problem)
        return True


def chat_file_in(source: QMimeData) -> str:
    """The path of the one calendar file or invitation that is dragged; empty for anything else."""
    urls = source.urls() if source.hasUrls() else []
    path = urls[0].toLocalFile() if len(urls) == 1 else ""
    return path if is_chat_file(path) else ""


def _link_in(source: QMimeData) -> str:
    """A link that may be an invitation: browsers drag one as an address and as text."""
    urls = source.urls() if source.hasUrls() else []
    text = bytes(urls[0].toEncoded().data()).decode() if len(urls) == 1 else source.text().strip()
    is_one = is_address(text) and len(text.split()) == 1 and not text.casefold().startswith("file:")
    return text if is_one and len(text) <= 2 * MAX_LINK else ""
