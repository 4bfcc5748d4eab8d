"""Holding: the packaged program reads its code from the file that was started, also once another lies in its place."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import Any


def hold_program() -> None:
    """A package that is upgraded or removed while the program is open: what is imported later would come from the new
    file, by the places that things have in the old one, or from none. On Linux alone: elsewhere a program that runs is
    not replaced."""
    if sys.platform.startswith("linux") and (importers := sys.modules.get("pyimod02_importers")):
        with suppress(OSError):
            hold(importers.pyz_archive)


def hold(archive: Any) -> None:
    """PyInstaller's reader opens its file by name each time. By this name it is the same file for as long as we live.
    Raises OSError."""
    file = os.open(archive._filename, os.O_RDONLY | os.O_CLOEXEC)
    name = f"/proc/self/fd/{file}"
    if not os.path.exists(name):  # noqa: PTH110  before anything is imported that can be imported later
        os.close(file)
        return
    archive._filename = name
