"""Other people's pictures are made as large as they are shown, upright, and never unpacked when they are a trap."""

from __future__ import annotations

import struct
import zlib

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from desktop.services.images import Wish
from desktop.ui.picture_bytes import MOST_PIXELS, form_of, made_for
from tests.ui.composer.test_picture_file import P3, photo, picture, written


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Pictures are read by Qt."""


def box(width: int, height: int, *, fill: bool = False) -> Wish:
    return Wish("", width, height, fill)


def made(content: bytes, wish: Wish) -> QImage:
    image = made_for(content, wish)
    assert image is not None
    return image


def colour(image: QImage, x: int, y: int) -> str:
    return QColor(image.pixel(x, y)).name()


def png_that_says(width: int, height: int) -> bytes:
    """A few bytes that promise a large picture: the rest of it is zeros, and those pack well."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        whole = kind + content
        return struct.pack(">I", len(content)) + whole + struct.pack(">I", zlib.crc32(whole))

    packed = zlib.compress(bytes(1 + width // 8) * min(height, 2000), 9)
    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


@pytest.mark.parametrize("form", [b"png", b"jpeg"])
def test_all_of_a_picture_fits_its_box_and_none_is_made_larger(form: bytes) -> None:
    content = written(picture(400, 200), form)
    assert made(content, box(100, 100)).size() == QSize(100, 50)
    assert made(content, box(1000, 1000)).size() == QSize(400, 200)


@pytest.mark.parametrize("form", [b"png", b"jpeg"])
def test_a_box_is_filled_with_the_middle_of_a_picture(form: bytes) -> None:
    image = picture(400, 200, Qt.GlobalColor.red)
    image.fill(Qt.GlobalColor.red)
    for x in range(100, 300):
        for y in range(200):
            image.setPixelColor(x, y, QColor(Qt.GlobalColor.green))
    small = made(written(image, form), box(50, 50, fill=True))
    assert small.size() == QSize(50, 50)
    edge = QColor(small.pixel(2, 25))
    assert edge.green() > 200 > 60 > edge.red()
    assert made(written(image, form), box(900, 900, fill=True)).size() == QSize(200, 200)
    for width in range(31, 61):  # to the px, whatever is cut off for it
        assert made(written(image, form), box(width, 37, fill=True)).size() == QSize(width, 37)


def test_a_photo_stands_upright() -> None:
    turned = photo(picture(400, 200), orientation=6)  # a phone held upright: to be turned right by 90 degrees
    small = made(turned, box(100, 100))
    assert small.size() == QSize(50, 100)
    assert colour(small, 47, 3) == "#0000fe"
    assert made(turned, box(40, 80, fill=True)).size() == QSize(40, 80)


def test_colours_are_those_of_srgb() -> None:
    image = picture(8, 8, QColor(200, 100, 50))
    image.fill(QColor(200, 100, 50))
    image.setColorSpace(P3)
    small = made(written(image, b"png"), box(8, 8))
    assert colour(small, 4, 4) != QColor(200, 100, 50).name()


@pytest.mark.parametrize("size", [(60_000, 60_000), (MOST_PIXELS, 2), (4097, 4097)])
def test_a_bomb_is_not_unpacked(size: tuple[int, int]) -> None:
    bomb = png_that_says(*size)
    assert len(bomb) < 300_000
    assert made_for(bomb, box(40, 40)) is None


def test_a_line_of_pixels_stays_small() -> None:
    content = png_that_says(16_000, 1)
    assert made(content, box(100, 100)).size() == QSize(100, 1)
    assert made(content, box(100, 50, fill=True)).height() == 1


@pytest.mark.parametrize(
    "content", [b"", b"GIF8", b"<svg/>", written(picture(), b"bmp"), b"\x89PNG\r\n\x1a\n" + bytes(40)]
)
def test_what_is_no_picture_is_none(content: bytes) -> None:
    assert made_for(content, box(40, 40)) is None


def test_the_first_bytes_say_what_it_is() -> None:
    assert [form_of(written(picture(), form)) for form in (b"png", b"jpeg", b"bmp")] == [b"png", b"jpeg", b""]
    assert form_of(b"RIFF\0\0\0\0WEBPVP8 ") == b"webp"
