"""The program's icon for every system, drawn by Qt out of resources/icons/parley.svg.

    python .ci/installer/icons.py [FOLDER]       into build/icons: parley.ico, parley.icns, png/parley-SIZE.png,
                                                 and the picture at the side of the installer for Windows

Both containers are a table in front of PNG files (ICO since Windows Vista), so nothing but Qt is needed. The
same SVG and the same Qt give the same bytes.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
DRAWING = ROOT / "resources" / "icons" / "parley.svg"
PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_TYPES = (
    ("ic07", 128),
    ("ic08", 256),
    ("ic09", 512),
    ("ic10", 1024),
    ("ic11", 32),
    ("ic12", 64),
    ("ic13", 256),
    ("ic14", 512),
)
"""Which size each type holds. From ic10 on a point has two pixels a side (Retina): ic11 is that of 16 points. The older
types for 16 and 32 points of one pixel hold no PNG that an application may use; macOS scales these down."""
TILE = "#3a4fd0"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def drawn(drawing: Path, sizes: Sequence[int]) -> dict[int, bytes]:
    """The picture as PNG in each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication(["icons"])
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise ValueError(f"{drawing} is no SVG that Qt can draw")
    pictures = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, b"png").write(image)
        pictures[size] = bytes(buffer.data().data())
    del app
    return pictures


def side(drawing: Path) -> bytes:
    """What stands at the left of the installer's last page, in the size and the format that NSIS has for it."""
    from PySide6.QtCore import QBuffer, QIODevice, QRectF
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(164, 314, QImage.Format.Format_RGB888)
    image.fill(TILE)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter, QRectF(34, 109, 96, 96))
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, b"bmp").write(image)
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """An icon for Windows; a size of 256 is written as 0."""
    offset = 6 + 16 * len(pictures)
    table = struct.pack("<HHH", 0, 1, len(pictures))
    for size, png in sorted(pictures.items()):
        table += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    return table + b"".join(png for _, png in sorted(pictures.items()))


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """An icon for macOS."""
    entries = [
        kind.encode("ascii") + struct.pack(">I", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_TYPES
    ]
    body = b"".join(entries)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def write(folder: Path) -> list[Path]:
    """All of them into `folder`; what was written."""
    pictures = drawn(DRAWING, PNG_SIZES)
    files = {
        folder / "parley.ico": ico({size: pictures[size] for size in ICO_SIZES}),
        folder / "parley.icns": icns(pictures),
        folder / "parley-side.bmp": side(DRAWING),
        **{folder / "png" / f"parley-{size}.png": png for size, png in pictures.items()},
    }
    for file, content in files.items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return list(files)


def main(arguments: Sequence[str] | None = None) -> int:
    given = sys.argv[1:] if arguments is None else list(arguments)
    folder = Path(given[0]) if given else ROOT / "build" / "icons"
    for file in write(folder):
        print(file)
    return 0


if __name__ == "__main__":
    sys.exit(main())
