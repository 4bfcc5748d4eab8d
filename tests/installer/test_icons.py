"""The icons' containers hold what their tables say, and the drawing is the same twice."""

from __future__ import annotations

import struct

import pytest
from icons import DRAWING, ICNS_TYPES, ICO_SIZES, PNG_SIZES, SIGNATURE, drawn, icns, ico, side
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader


@pytest.fixture(scope="module")
def pictures() -> dict[int, bytes]:
    return drawn(DRAWING, PNG_SIZES)


def width_of(png: bytes) -> int:
    return QImage.fromData(png).width()


def test_every_size_is_drawn_with_corners_that_are_seen_through(pictures: dict[int, bytes]) -> None:
    for size, png in pictures.items():
        image = QImage.fromData(png)
        assert (image.width(), image.height()) == (size, size)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size // 2, size // 12).name() == "#3a4fd0", "the tile's own blue"


def test_the_same_drawing_gives_the_same_bytes(pictures: dict[int, bytes]) -> None:
    assert drawn(DRAWING, (16, 256)) == {size: pictures[size] for size in (16, 256)}


def test_the_side_of_the_installer_has_the_size_that_nsis_shows() -> None:
    written = side(DRAWING)
    image = QImage.fromData(written)
    assert (image.width(), image.height()) == (164, 314)
    assert struct.unpack("<H", written[28:30]) == (24,), "bits of a pixel"
    assert image.pixelColor(4, 4).name() == "#3a4fd0"


def test_an_ico_is_read_by_others_in_seven_sizes(pictures: dict[int, bytes]) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(ico({size: pictures[size] for size in ICO_SIZES})))
    reader = QImageReader(buffer, b"ico")
    assert reader.imageCount() == 7
    sizes = []
    for number in range(reader.imageCount()):
        reader.jumpToImage(number)
        sizes.append(reader.read().width())
    assert tuple(sizes) == ICO_SIZES


def test_an_icns_holds_a_png_of_its_size_for_each_type(pictures: dict[int, bytes]) -> None:
    whole = icns(pictures)
    assert whole[:4] == b"icns"
    assert struct.unpack(">I", whole[4:8]) == (len(whole),)
    held = {}
    at = 8
    while at < len(whole):
        kind, length = struct.unpack(">4sI", whole[at : at + 8])
        content = whole[at + 8 : at + length]
        assert content.startswith(SIGNATURE)
        held[kind.decode("ascii")] = width_of(content)
        at += length
    assert held == dict(ICNS_TYPES)
