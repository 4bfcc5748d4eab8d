"""What Parley brings to a Linux desktop beside the program: entry, icons, MIME type, manual page, AppStream metadata.

Both packages of Linux have the same: `debian.py` for the whole system, `tarball.py` for one person.
"""

from __future__ import annotations

import gzip
import os
import re
import subprocess
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from manual import manual

ROOT = Path(__file__).resolve().parents[2]
DRAWING = ROOT / "resources" / "icons" / "parley.svg"
STATIC = ROOT / "resources" / "installer" / "linux"
ENTRY, MIME, METAINFO = "parley.desktop", "parley.xml", "org.parley.desktop.metainfo.xml"
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""Those of the hicolor theme; the drawing itself is there for every other one."""


@dataclass(frozen=True, slots=True)
class Release:
    """`moment` is that of everything in a package: two builds of one commit are the same."""

    version: str
    moment: datetime

    @property
    def epoch(self) -> int:
        return int(self.moment.timestamp())


class NotMade(Exception):
    """Why there is no package, in a sentence."""


def this_release() -> Release:
    """Of pyproject.toml and, by SOURCE_DATE_EPOCH or the newest commit, of when."""
    written: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        command = ("git", "log", "-1", "--format=%ct")
        told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        epoch = told.stdout.strip()
    if not epoch.isdecimal():
        raise NotMade("This is no git clone: say by SOURCE_DATE_EPOCH which moment the package is of.")
    return Release(written, datetime.fromtimestamp(int(epoch), UTC))


def desktop_files(release: Release, program: str = "parley") -> dict[str, bytes]:
    """By their path below a folder `share`. `program` is what a desktop entry starts."""
    entry = (STATIC / ENTRY).read_text(encoding="utf-8").replace("@PROGRAM@", program)
    about = (STATIC / METAINFO).read_text(encoding="utf-8")
    about = about.replace("@VERSION@", release.version).replace("@DATE@", f"{release.moment:%Y-%m-%d}")
    page = manual(release.version, release.moment).encode()
    return {
        f"applications/{ENTRY}": entry.encode(),
        "icons/hicolor/scalable/apps/parley.svg": DRAWING.read_bytes(),
        **{
            f"icons/hicolor/{size}x{size}/apps/parley.png": picture
            for size, picture in drawn(ICON_SIZES).items()
        },
        f"mime/packages/{MIME}": (STATIC / MIME).read_bytes(),
        "man/man1/parley.1.gz": packed(page),
        f"metainfo/{METAINFO}": about.encode(),
    }


def drawn(sizes: Sequence[int]) -> dict[int, bytes]:
    """The icon as PNG in each size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    app = QGuiApplication.instance() or QGuiApplication(["icons"])
    pictures = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(DRAWING)).render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        pictures[size] = bytes(buffer.data().data())
    del app
    return pictures


def packed(plain: bytes) -> bytes:
    """As gzip -9n: without a moment in it."""
    return gzip.compress(plain, 9, mtime=0)


def checked_bundle(folder: Path) -> Path:
    if not (folder / "parley").is_file():
        raise NotMade(f"{folder} holds no program: make build.")
    return folder


def changes(release: Release) -> list[str]:
    """What changed for a person, an entry a line: the first section of CHANGELOG.md that says something."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    sections = re.split(r"(?m)^## ", text)[1:]
    own = [one for one in sections if one.startswith((f"[{release.version}]", "[Unreleased]"))]
    entries = re.findall(r"(?ms)^- (.+?)(?=^- |^#|\Z)", own[0]) if own else []
    return [" ".join(entry.replace("`", "").split()) for entry in entries]
