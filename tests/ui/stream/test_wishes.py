"""Pictures in the stream: they come beside the window, and no row moves when they do or do not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

from desktop.core.marks import Mark, Marked, MarkKind
from desktop.core.post import Picture, Post
from desktop.core.question import Questions
from desktop.networks.picture import PictureMissed
from desktop.services.images import Images
from desktop.store.picture_cache import PictureCache
from desktop.ui.picture_bytes import made_for
from desktop.ui.shown_pictures import ShownPictures
from desktop.ui.stream.decision import SHOW_MEDIA
from desktop.ui.theme import Colour
from tests.ui.stream_scene import ME, NOW, ROOM, Stream, post, posts

RED, GREEN = QColor(200, 30, 40), QColor(20, 160, 60)
BED, FACE, GONE = "https://p.example/bed.png", "https://p.example/face.png", "https://p.example/gone.png"


def png(colour: QColor) -> bytes:
    image = QImage(1200, 800, QImage.Format.Format_RGB32)
    image.fill(colour)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


class Server:
    """Where the invented pictures are: what was asked of it, in order."""

    hung_up = False

    def __init__(self) -> None:
        self.pictures = {BED: png(RED), FACE: png(GREEN)}
        self.asked: list[str] = []

    def fetch(self, url: str) -> bytes:
        self.asked.append(url)
        if url not in self.pictures:
            raise PictureMissed("there is none")
        return self.pictures[url]

    def hang_up(self) -> None:
        """Nothing lasts here."""

    def close(self) -> None:
        """Nothing is open."""


class Wall(Stream):
    """A stream whose posts carry pictures."""

    def __init__(self, qtbot: QtBot, folder: Path, *given: Post) -> None:
        self.server = Server()
        super().__init__(qtbot, given=[*posts(0, 20), *given])
        self.pictures = ShownPictures(Images(PictureCache(folder), made_for, lambda: self.server))
        self.came: set[str] = set()
        self.pictures.arrived.connect(self.came.update)

    def show_pictures(self, *urls: str) -> None:
        self.view.wishes.show(self.pictures)
        self.qtbot.waitUntil(lambda: self.came >= set(urls))

    def centre(self, key: str, number: int = 0) -> QPoint:
        index = self.model.index_of(key)
        assert index is not None
        made = self.view.layout_of(index)
        inside = made.media[number].place.center() if made.media else made.avatar.center()
        return (inside + QPointF(0, self.view.row_box(index).top())).toPoint()

    def blot_out_boxes(self, picture: QImage) -> None:
        """Cover in `picture` all places where something may come."""
        painter = QPainter(picture)
        for index, top in self.view.placed:
            made = self.view.layout_of(index)
            for place in (made.avatar, *(mark.place for mark in made.media)):
                painter.fillRect(place.translated(0, top), Qt.GlobalColor.black)
        painter.end()

    def colour(self, point: QPoint) -> QColor:
        return self.picture().pixelColor(point)


def carrying(number: int, *urls: str, avatar: str = "", username: str = "ashap") -> Post:
    made = post(number, "look what came up", username=username, name="Asha Vale")
    pictures = tuple(Picture("Three bulbs", url, width=1200, height=800) for url in urls)
    return replace(made, pictures=pictures, author=replace(made.author, avatar_url=avatar))


@pytest.fixture
def walls() -> Iterator[list[Wall]]:
    made: list[Wall] = []
    yield made
    for wall in made:
        wall.view.wishes.show(None)
        wall.pictures.close()
        wall.theme.deleteLater()


@pytest.fixture
def wall(qtbot: QtBot, tmp_path: Path, walls: list[Wall]) -> Wall:
    walls.append(Wall(qtbot, tmp_path, carrying(30, GONE), carrying(31, BED, GONE, avatar=FACE)))
    return walls[0]


def test_nothing_moves_when_pictures_come_and_when_they_do_not(wall: Wall) -> None:
    tops, before = wall.tops(), wall.picture()
    wall.show_pictures(BED, GONE, FACE)
    after = wall.picture()
    assert after != before
    assert wall.tops() == tops
    for picture in (before, after):
        wall.blot_out_boxes(picture)
    assert after == before


def test_a_picture_is_drawn_in_its_box_and_nowhere_else(wall: Wall) -> None:
    centre = wall.centre("1031")
    assert wall.colour(centre) == wall.theme.colour(Colour.BG)
    wall.show_pictures(BED, FACE)
    assert wall.colour(centre) == RED
    index = wall.model.index_of("1031")
    assert index is not None
    place = wall.view.layout_of(index).media[0].place.translated(0, wall.view.row_box(index).top()).toRect()
    picture = wall.picture()
    reds = [
        QPoint(x, y)
        for y in range(0, picture.height(), 2)
        for x in range(0, picture.width(), 2)
        if picture.pixelColor(x, y) == RED
    ]
    assert reds
    assert all(place.contains(red) for red in reds)
    assert picture.pixelColor(place.topLeft()) == wall.theme.colour(Colour.SURFACE)  # its corners are round


def test_initials_stand_until_the_face_came(wall: Wall) -> None:
    index = wall.model.index_of("1031")
    assert index is not None
    made = wall.view.layout_of(index)
    edge = (
        QPointF(made.avatar.center().x(), made.avatar.top() + 4 + wall.view.row_box(index).top())
    ).toPoint()
    ground, _ = wall.view.layouts.style.avatar_colours(made.row)
    assert wall.colour(edge) == ground
    wall.show_pictures(FACE)
    assert wall.colour(edge) == GREEN


def test_what_is_covered_is_not_asked_for_until_it_is_shown(
    qtbot: QtBot, tmp_path: Path, walls: list[Wall]
) -> None:
    wall = Wall(qtbot, tmp_path, carrying(31, BED, avatar=FACE))
    walls.append(wall)
    wall.store.new_voices = {"1031"}
    wall.model.open(ROOM, ME)
    wall.show_pictures(FACE)
    assert wall.server.asked == [FACE]
    tops = wall.tops()
    index = wall.model.index_of("1031")
    assert index is not None
    wall.click(wall.spot(SHOW_MEDIA, index))
    assert wall.asked == [(SHOW_MEDIA, "1031")]
    mark = Mark(MarkKind.UNCOVER_PERSON, "ashap")
    wall.model.set_reading(Questions(since=NOW), Marked.of([mark]))
    qtbot.waitUntil(lambda: BED in wall.came)
    assert wall.tops() == tops
    assert wall.colour(wall.centre("1031")) == RED


def test_a_pointer_that_rests_on_a_picture_lets_new_posts_in(wall: Wall) -> None:
    wall.qtbot.mouseMove(wall.view.viewport(), wall.centre("1031"))
    wall.qtbot.waitUntil(lambda: wall.view.pointer.hovered_in("1031") is not None)
    wall.arrive(carrying(40))
    assert next(iter(wall.tops())) == "1040"


def test_the_keyboard_shows_what_is_covered(qtbot: QtBot, tmp_path: Path, walls: list[Wall]) -> None:
    wall = Wall(qtbot, tmp_path, carrying(31, BED))
    walls.append(wall)
    wall.store.new_voices = {"1031"}
    wall.model.open(ROOM, ME)
    wall.take_keyboard()
    assert wall.current == "1031"
    wall.press(Qt.Key.Key_P, Qt.Key.Key_Down, Qt.Key.Key_P)
    assert wall.asked == [(SHOW_MEDIA, "1031")]
