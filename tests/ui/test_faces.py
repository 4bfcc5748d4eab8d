"""Marks wear people's pictures when there are any, and their initials until then."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.core.timeline import Role
from desktop.networks.picture import PictureMissed
from desktop.services.images import Images
from desktop.store.picture_cache import PictureCache
from desktop.ui.faces import Faces
from desktop.ui.initials import InitialsMark
from desktop.ui.picture_bytes import made_for
from desktop.ui.shown_pictures import ShownPictures
from desktop.ui.theme import Mode, Theme

GREEN = QColor(20, 160, 60)
FACE, GONE = "https://p.example/face.png", "https://p.example/gone.png"


class Lines:
    """The server of one face."""

    hung_up = False

    def fetch(self, url: str) -> bytes:
        if url != FACE:
            raise PictureMissed("there is none")
        image = QImage(48, 48, QImage.Format.Format_RGB32)
        image.fill(GREEN)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def hang_up(self) -> None:
        """Nothing lasts here."""

    def close(self) -> None:
        """Nothing is open."""


class Marks:
    """Two marks of one pane."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.pane, self.theme = QWidget(), Theme(Mode.LIGHT)
        qtbot.addWidget(self.pane)
        self.faces = Faces("question", self.pane)
        self.pictures = ShownPictures(Images(PictureCache(folder), made_for, Lines))
        self.came: set[str] = set()
        self.pictures.arrived.connect(self.came.update)
        self.ines, self.bram = self.mark("Ines Holt", FACE), self.mark("Bram Oke", GONE)

    def mark(self, name: str, url: str) -> InitialsMark:
        mark = InitialsMark(self.theme, 20, self.pane)
        mark.show_person(name, Role.HOST)
        self.faces.put(mark, url)
        return mark


@pytest.fixture
def marks(qtbot: QtBot, tmp_path: Path) -> Marks:
    return Marks(qtbot, tmp_path)


def wears_face(mark: InitialsMark) -> bool:
    return mark.grab().toImage().pixelColor(10, 3) == GREEN


def test_a_face_comes_into_its_mark_and_initials_stay_where_there_is_none(marks: Marks, qtbot: QtBot) -> None:
    assert not wears_face(marks.ines)
    marks.faces.show_pictures(marks.pictures)
    qtbot.waitUntil(lambda: marks.came == {FACE, GONE})
    assert (wears_face(marks.ines), wears_face(marks.bram)) == (True, False)
    marks.faces.put(marks.bram, FACE)  # known already: no initials in between
    assert wears_face(marks.bram)
    marks.faces.put(marks.ines, "")
    assert not wears_face(marks.ines)
    marks.pictures.close()


def test_a_mark_that_is_gone_is_forgotten(marks: Marks, qtbot: QtBot) -> None:
    gone = marks.ines
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    marks.faces.show_pictures(marks.pictures)
    qtbot.waitUntil(lambda: GONE in marks.came)
    assert marks.came == {GONE}
    marks.pictures.close()
