"""Surroundings: whether there is a screen, what time it is, and where the program and its own files are."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from desktop.core.origin import X_ORIGIN, Origin
from desktop.store.settings import X_URL, Settings


def utc_now() -> datetime:
    return datetime.now(UTC)


def has_screen(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window could be seen. Only X11 and Wayland say so in the environment."""
    return not platform.startswith("linux") or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def window_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """The environment in which a window opens here: offscreen where there is no screen."""
    return dict(environ) if has_screen(environ) else {**environ, "QT_QPA_PLATFORM": "offscreen"}


def own_program(*arguments: str) -> tuple[str, ...]:
    """The command that starts this program once more. The packaged one is its own interpreter."""
    program = (sys.executable,) if getattr(sys, "frozen", False) else (sys.executable, "-m", "desktop")
    return (*program, *arguments)


@contextmanager
def plain_import() -> Iterator[None]:
    """For the first import of PySide: it puts an `import` of its own in the place of Python's, which reads the source
    of each module that is imported from then on, to see whether it asks for snake_case names. None here does."""
    own = builtins.__import__
    try:
        yield
    finally:
        builtins.__import__ = own


def resources() -> Path:
    """The folder of resources: beside the package, or inside the packaged program."""
    frozen = getattr(sys, "_MEIPASS", None)
    return (Path(frozen) if frozen else Path(__file__).resolve().parent.parent) / "resources"


def x_origin(settings: Settings, environ: Mapping[str, str] = os.environ) -> Origin:
    """X itself, where the settings point, or where PARLEY_X_URL points."""
    address = environ.get("PARLEY_X_URL", "") or settings.get(X_URL)
    return Origin.parse(address) if address else X_ORIGIN
