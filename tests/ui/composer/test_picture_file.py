"""A picture is made ready: nothing of where and with what it was taken leaves, and it is under what networks take."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageWriter, QPainter
from pytestqt.qtbot import QtBot

from desktop.core.errors import BadInput
from desktop.ui.composer.picture_file import MOST_BYTES, MOST_SIDE, make_ready

SECRET = b"51.4778N Ines's camera"
P3 = QColorSpace(QColorSpace.NamedColorSpace.DisplayP3)


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Pictures are drawn by Qt."""


def picture(
    width: int = 60, height: int = 40, ground: QColor | Qt.GlobalColor = Qt.GlobalColor.white
) -> QImage:
    """With a blue corner at the top left."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(ground)
    painter = QPainter(image)
    painter.fillRect(QRect(0, 0, width // 4, height // 4), Qt.GlobalColor.blue)
    painter.end()
    return image


def noise(width: int, height: int) -> QImage:
    return QImage(Random(7).randbytes(width * height * 4), width, height, QImage.Format.Format_RGB32).copy()


def written(image: QImage, form: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(form)).write(image)
    return bytes(buffer.data().data())


def exif(orientation: int) -> bytes:
    """TIFF with a camera's name, which way is up, and a latitude (Exif 2.32, 4.6.2)."""
    name = SECRET + b"\0"
    gps_at = 8 + 2 + 3 * 12 + 4
    name_at = gps_at + 2 + 12 + 4
    entries = [
        struct.pack("<HHII", 0x010F, 2, len(name), name_at),
        struct.pack("<HHIHH", 0x0112, 3, 1, orientation, 0),
        struct.pack("<HHII", 0x8825, 4, 1, gps_at),
    ]
    gps = struct.pack("<H", 1) + struct.pack("<HHI4s", 1, 2, 2, b"N\0\0\0") + struct.pack("<I", 0)
    first = struct.pack("<H", len(entries)) + b"".join(entries) + struct.pack("<I", 0)
    return b"II*\0" + struct.pack("<I", 8) + first + gps + name


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content


def photo(image: QImage, *, orientation: int = 1, profile: bytes = b"") -> bytes:
    """A JPEG as a phone writes it."""
    plain = written(image, b"jpeg")
    told = segment(0xE1, b"Exif\0\0" + exif(orientation))
    told += segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + SECRET + b"</x:xmpmeta>")
    told += segment(0xFE, SECRET)
    if profile:
        told += segment(0xE2, b"ICC_PROFILE\0\1\1" + profile)
    return plain[:2] + told + plain[2:]


def markers(jpeg: bytes) -> Iterator[int]:
    """Of each segment before the picture itself (ITU-T T.81, B.1)."""
    at = 2
    while jpeg[at + 1] != 0xDA:
        yield jpeg[at + 1]
        at += 2 + struct.unpack(">H", jpeg[at + 2 : at + 4])[0]


def chunks(png: bytes) -> Iterator[bytes]:
    at = 8
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8]
        at += 12 + length


def test_a_photo_leaves_without_place_camera_profile_and_comment() -> None:
    content = photo(picture(), profile=bytes(P3.iccProfile().data()))
    secrets = (SECRET, b"Exif", b"ICC_PROFILE", b"xmpmeta", b"II*\0")
    assert all(told in content for told in secrets)
    ready = make_ready(content)
    assert ready.media_type == "image/jpeg"
    assert not any(told in ready.content for told in secrets)
    assert set(markers(ready.content)) <= {0xE0, 0xDB, 0xC0, 0xC4}  # JFIF, and what is needed to draw it


def test_what_the_camera_said_is_up_is_up() -> None:
    ready = make_ready(photo(picture(60, 40), orientation=6))  # to be turned right by a quarter
    assert (ready.width, ready.height) == (40, 60)
    shown = QImage.fromData(ready.content)
    assert shown.pixelColor(36, 3).blue() - shown.pixelColor(36, 3).red() > 150
    assert shown.pixelColor(3, 3).red() > 200


def test_colours_stay_what_they_were_when_their_profile_goes() -> None:
    shown = QColor(200, 60, 60)
    ready = make_ready(photo(picture(ground=shown), profile=bytes(P3.iccProfile().data())))
    there = QImage.fromData(ready.content).pixelColor(50, 30)
    assert there.red() > 208  # the same red in the smaller sRGB
    assert there.green() < 55


def test_a_drawing_stays_a_png_and_tells_nothing_either() -> None:
    drawing = picture()
    drawing.setText("Author", SECRET.decode())
    drawing.setColorSpace(P3)
    content = written(drawing, b"png")
    chunk = b"eXIf" + exif(1)
    there = content.index(b"IDAT") - 4
    told = struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk))
    ready = make_ready(content[:there] + told + content[there:])
    assert ready.media_type == "image/png"
    assert SECRET not in ready.content
    assert set(chunks(ready.content)) == {b"IHDR", b"pHYs", b"IDAT", b"IEND"}


def test_what_was_hidden_under_see_through_parts_is_gone() -> None:
    drawing = QImage(40, 40, QImage.Format.Format_ARGB32)
    drawing.fill(QColor(12, 34, 56, 0))
    drawing.setPixelColor(5, 5, QColor(200, 0, 0, 128))
    shown = QImage.fromData(make_ready(written(drawing, b"png")).content)
    assert shown.pixelColor(5, 5).alpha() == 128
    assert shown.pixelColor(20, 20).getRgb() == (0, 0, 0, 0)


def test_what_is_too_large_is_made_smaller_and_keeps_its_shape() -> None:
    ready = make_ready(photo(picture(6000, 3000)))
    assert (ready.width, ready.height) == (MOST_SIDE, MOST_SIDE // 2)
    grainy = make_ready(noise(2800, 1800))
    assert len(grainy.content) <= MOST_BYTES
    assert abs(grainy.width / grainy.height - 2800 / 1800) < 0.01


def test_of_a_moving_picture_the_first_is_taken_and_it_is_said() -> None:
    one_frame = (
        b"\x21\xf9\x04\x00\x0a\x00\x00\x00\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00"
    )
    head = b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\x00\x00\x00\x00\xff"
    assert make_ready(head + one_frame * 2 + b"\x3b").moved
    assert not make_ready(head + one_frame + b"\x3b").moved


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"\0\0\0\x20ftypheic" + bytes(20), "Parley cannot read HEIC pictures."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "Parley cannot read this as a picture."),
        (b"", "Parley cannot read this as a picture."),
        (b"\x89PNG\r\n\x1a\nbroken", "This picture is damaged."),
    ],
)
def test_what_cannot_be_read_is_said_with_what_to_do(content: bytes, sentence: str) -> None:
    with pytest.raises(BadInput) as slip:
        make_ready(content)
    assert str(slip.value) == sentence
    assert slip.value.remedy


def test_a_picture_that_would_fill_the_memory_is_not_opened() -> None:
    small = written(picture(), b"png")
    header = b"IHDR" + struct.pack(">II", 60_000, 60_000) + small[24:29]
    bomb = small[:12] + header + struct.pack(">I", zlib.crc32(header)) + small[33:]
    with pytest.raises(BadInput, match="too large"):
        make_ready(bomb)


def test_a_folder_and_a_file_that_is_gone_are_no_pictures(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.png"):
        with pytest.raises(BadInput, match="That is no picture"):
            make_ready(path)
    (tmp_path / "there.bmp").write_bytes(written(picture(), b"bmp"))
    ready = make_ready(tmp_path / "there.bmp")
    assert QImage.fromData(ready.content).pixelColor(QPoint(1, 1)) == QColor(Qt.GlobalColor.blue)
