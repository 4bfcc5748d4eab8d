"""Picture file: a picture as somebody has it, made into one that is posted: upright, small, nothing but the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter

from desktop.core.errors import BadInput
from desktop.ui.picture_bytes import MOST_OPEN, form_of, in_srgb
from desktop.ui.translate import filled, tr

MOST_BYTES = 5_000_000
MOST_SIDE = 4096
"""Px; with MOST_BYTES what a network takes of a picture (X: media/best-practices)."""
MOST_PNG = 1_500_000
"""Bytes up to which a picture without see-through parts stays as sharp as a drawing or a screenshot wants to be."""
MOST_READ = 200_000_000
MOST_PIXELS = 120_000_000
"""A JPEG is opened as small as it is needed, so this holds for it; for the others MOST_OPEN."""
QUALITIES = (90, 82, 70)
_DPM = 2835
"""72 dots an inch, in dots a metre: what Qt writes else tells of the screen."""
_OF_PHONES = {b"hei": "HEIC", b"hev": "HEIC", b"mif": "HEIC", b"msf": "HEIC", b"avi": "AVIF"}
"""By the first letters of the brand in `ftyp` (ISO/IEC 14496-12, 23008-12)."""

Source = Path | bytes | QImage


@dataclass(frozen=True, slots=True)
class ReadyPicture:
    """What is posted. `moved`: it was the first of several, which a picture cannot show."""

    content: bytes
    media_type: str
    width: int
    height: int
    moved: bool = False


def make_ready(source: Source) -> ReadyPicture:
    """Read, turn upright, convert to sRGB, scale down and write anew: Exif with the place, XMP, ICC and comments stay
    behind. Takes up to some seconds, so it is called on a thread of its own. Raises BadInput in a person's words."""
    image, form, moved = _opened(source)
    image = in_srgb(image)
    if max(image.width(), image.height()) > MOST_SIDE:
        image = _smaller(image, MOST_SIDE)
    sees_through = _sees_through(image)
    bare = _bare(image, sees_through=sees_through)
    if form != b"jpeg":
        content = _written(bare, b"png")
        if len(content) <= (MOST_BYTES if sees_through else MOST_PNG):
            return ReadyPicture(content, "image/png", bare.width(), bare.height(), moved)
    if sees_through:
        bare = _bare(image, sees_through=False)
    for smaller, quality in _steps(bare):
        content = _written(smaller, b"jpeg", quality)
        if len(content) <= MOST_BYTES:
            return ReadyPicture(content, "image/jpeg", smaller.width(), smaller.height(), moved)
    raise _too_large()


def made_small(content: bytes, side: int) -> QImage:
    """What was made ready, to be looked at: `side` px at most. Empty where it cannot be read any more."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if reader.size().isValid() and max(reader.size().width(), reader.size().height()) > side:
        reader.setQuality(90)
        reader.setScaledSize(reader.size().scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _opened(source: Source) -> tuple[QImage, bytes, bool]:
    """The picture, the format that it came in (empty: none), and whether there were several in it."""
    if isinstance(source, QImage):
        return source, b"", False
    content = source if isinstance(source, bytes) else _read(source)
    form = form_of(content) or (b"bmp" if content.startswith(b"BM") else b"")
    if not form:
        raise _unreadable(content)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_OPEN)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)  # nothing but what its first bytes say gets to see it
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid():
        pixels = size.width() * size.height()
        if pixels > MOST_PIXELS or (form != b"jpeg" and pixels * 4 > MOST_OPEN << 20):
            raise _too_large()
        if form == b"jpeg" and max(size.width(), size.height()) > MOST_SIDE:
            reader.setQuality(90)  # smooth
            reader.setScaledSize(size.scaled(QSize(MOST_SIDE, MOST_SIDE), Qt.AspectRatioMode.KeepAspectRatio))
    moved = form in (b"gif", b"webp") and reader.supportsAnimation() and reader.imageCount() > 1
    image = reader.read()
    if image.isNull():
        raise BadInput(tr("This picture is damaged."), tr("Save it anew, and add that."))
    return image, form, moved


def _read(path: Path) -> bytes:
    try:
        if not path.is_file():
            raise BadInput(tr("That is no picture."), tr("Add a JPEG, PNG, GIF, WebP or BMP file."))
        if path.stat().st_size > MOST_READ:
            raise _too_large()
        return path.read_bytes()
    except OSError:
        raise BadInput(
            filled(tr("“%1” cannot be opened."), path.name), tr("Look whether you may read it.")
        ) from None


def _unreadable(content: bytes) -> BadInput:
    kind = _OF_PHONES.get(content[8:11]) if content[4:8] == b"ftyp" else None
    if kind is not None:
        return BadInput(
            filled(tr("Parley cannot read %1 pictures."), kind), tr("Save it as JPEG, and add that.")
        )
    return BadInput(
        tr("Parley cannot read this as a picture."), tr("Add a JPEG, PNG, GIF, WebP or BMP file.")
    )


def _too_large() -> BadInput:
    return BadInput(tr("This picture is too large to open."), tr("Save it smaller, and add that."))


def _sees_through(image: QImage) -> bool:
    if not image.hasAlphaChannel():
        return False
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    rows, width = bytes(alpha.constBits()), alpha.width()
    step = alpha.bytesPerLine()
    return any(rows[start : start + width].strip(b"\xff") for start in range(0, step * alpha.height(), step))


def _bare(image: QImage, *, sees_through: bool) -> QImage:
    """The same pixels in a picture that knows nothing else; white where something would be seen through it."""
    form = QImage.Format.Format_ARGB32 if sees_through else QImage.Format.Format_RGB32
    bare = QImage(image.size(), form)
    bare.fill(Qt.GlobalColor.transparent if sees_through else Qt.GlobalColor.white)
    bare.setDotsPerMeterX(_DPM)
    bare.setDotsPerMeterY(_DPM)
    image = QImage(image)
    image.setDevicePixelRatio(1.0)
    painter = QPainter(bare)
    painter.drawImage(0, 0, image)
    painter.end()
    return bare


def _steps(image: QImage) -> Iterator[tuple[QImage, int]]:
    """Less and less of it, in the order in which it is seen least."""
    side = max(image.width(), image.height())
    while side >= 256:
        for quality in QUALITIES:
            yield image, quality
        side = side * 3 // 4
        image = _smaller(image, side)
    yield image, QUALITIES[-1]


def _smaller(image: QImage, side: int) -> QImage:
    return image.scaled(
        QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )


def _written(image: QImage, form: bytes, quality: int = -1) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(form))
    writer.setQuality(quality)
    if not writer.write(image):
        raise _too_large()
    return bytes(buffer.data().data())
