"""Faces: people's pictures in the marks of one pane; their initials until they came, and where there is none."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from desktop.services.images import Wish
from desktop.ui.initials import InitialsMark
from desktop.ui.shown_pictures import ShownPictures, wish_for


class Faces(QObject):
    """`by` tells this pane's wishes from another's."""

    def __init__(self, by: str, parent: QObject) -> None:
        super().__init__(parent)
        self._by = by
        self._pictures: ShownPictures | None = None
        self._marks: dict[InitialsMark, str] = {}
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)

    def show_pictures(self, pictures: ShownPictures | None) -> None:
        if self._pictures is not None:
            self._pictures.want((), by=self._by)
            self._pictures.arrived.disconnect(self._arrived)
        self._pictures = pictures
        if pictures is not None:
            pictures.arrived.connect(self._arrived)
            self._asking.start()

    def put(self, mark: InitialsMark, url: str) -> None:
        """`mark` stands for somebody whose picture is at `url`; empty for none."""
        self._marks[mark] = url
        self._dress(mark, url)
        self._asking.start()

    def _ask(self) -> None:
        self._marks = {mark: url for mark, url in self._marks.items() if isValid(mark)}
        if self._pictures is not None:
            wishes = [_wish(mark, url) for mark, url in self._marks.items() if url]
            self._pictures.want(dict.fromkeys(wishes), by=self._by)

    def _arrived(self, urls: frozenset[str]) -> None:
        for mark, url in self._marks.items():
            if url in urls and isValid(mark):
                self._dress(mark, url)

    def _dress(self, mark: InitialsMark, url: str) -> None:
        ready = None if self._pictures is None or not url else self._pictures.pixmap(_wish(mark, url))
        mark.show_face(ready)


def _wish(mark: InitialsMark, url: str) -> Wish:
    return wish_for(url, mark.size(), mark.devicePixelRatioF(), fill=True)
