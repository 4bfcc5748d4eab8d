"""A stand-in for dist/parley: a small program and a few files, from which a package is made in a second."""

from __future__ import annotations

import shutil
from pathlib import Path


def stand_in(folder: Path) -> Path:
    """With modes and times that no package should carry over."""
    bundle = folder / "bundle"
    (bundle / "_internal" / "licences").mkdir(parents=True)
    shutil.copy("/bin/true", bundle / "parley")
    shutil.copy("/bin/true", bundle / "_internal" / "libtrue.so")
    (bundle / "parley").chmod(0o777)
    (bundle / "_internal" / "licences" / "Qt.txt").write_text("LGPL", encoding="utf-8")
    (bundle / "_internal" / "a note.txt").write_text("a file with a blank in its name", encoding="utf-8")
    (bundle / "_internal" / "a note.txt").chmod(0o600)
    (bundle / "_internal" / "again.txt").symlink_to("a note.txt")
    return bundle
