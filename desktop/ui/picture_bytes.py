"""Picture bytes: what a picture is by its first bytes, and what is in it: upright, in sRGB, as large as needed."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QColorSpace, QImage, QImageIOHandler, QImageReader

from desktop.services.images import Wish

MOST_OPEN = 256
"""MB that one opened picture may take."""
MOST_PIXELS = 4096 * 4096
"""Of somebody else's picture: X gives none that is larger (X: media/best-practices)."""
_BEGINNINGS = {b"\xff\xd8\xff": b"jpeg", b"\x89PNG\r\n\x1a\n": b"png", b"GIF8": b"gif"}


def form_of(content: bytes) -> bytes:
    """The format that Qt is asked to read it as; empty for none that is read. No more than 12 bytes are looked at."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return b"webp"
    return next((form for begin, form in _BEGINNINGS.items() if content.startswith(begin)), b"")


def made_for(content: bytes, wish: Wish) -> QImage | None:
    """The picture for its box, never larger than it came; None where it cannot be read or has too many pixels, which
    its head says before any of them is unpacked. Takes some milliseconds: for a thread of its own."""
    form = form_of(content)
    if not form:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_OPEN)
    reader = QImageReader(buffer, QByteArray(form))
    reader.setAutoDetectImageFormat(False)  # nothing but what its first bytes say gets to see it
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        return None
    _fit(reader, size, wish)
    image = reader.read()
    if image.isNull():
        return None
    image = in_srgb(image)
    alpha = image.hasAlphaChannel()
    return image.convertToFormat(
        QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    )


def in_srgb(image: QImage) -> QImage:
    """What nobody describes is sRGB for everybody, so the colours are moved there before the profile goes."""
    srgb = QColorSpace(QColorSpace.NamedColorSpace.SRgb)
    if not image.colorSpace().isValid() or image.colorSpace() == srgb:
        return image
    form = QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32
    moved = image.convertedToColorSpace(srgb, form)
    return image if moved.isNull() else moved


def _fit(reader: QImageReader, size: QSize, wish: Wish) -> None:
    """Cut and scale while reading, as the picture lies in its file: it is turned upright after that."""
    box = QSize(max(1, wish.width), max(1, wish.height))
    if reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90:
        box.transpose()
    if wish.fill:
        part = box.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
        if part != size:
            reader.setClipRect(QRect((size.width() - part.width()) // 2, (size.height() - part.height()) // 2,
                                     part.width(), part.height()))  # fmt: skip
        size = part
    if size.width() > box.width() or size.height() > box.height():
        reader.setQuality(90)  # smooth
        # to the px where it fills its box: a px less, and whoever draws it has to scale it
        shape = Qt.AspectRatioMode.IgnoreAspectRatio if wish.fill else Qt.AspectRatioMode.KeepAspectRatio
        reader.setScaledSize(size.scaled(box, shape).expandedTo(QSize(1, 1)))
