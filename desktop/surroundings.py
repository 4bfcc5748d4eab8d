"""Surroundings: whether there is a screen, what time it is, and where the program and its own files are."""

from __future__ import annotations

import builtins
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.origin import X_ORIGIN, Origin
from desktop.store.settings import X_URL, Settings

if TYPE_CHECKING:
    from desktop.services.link_opener import LinkOpener


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


def own_command() -> tuple[str, ...]:
    """The command that starts this program from any folder, as long as it stays where it is."""
    if getattr(sys, "frozen", False):
        return own_program()
    script = Path(sys.executable).with_name("parley.exe" if sys.platform == "win32" else "parley")
    if script.is_file():
        return (str(script),)
    source = Path(__file__).resolve().parent.parent
    return own_program() if sys.platform == "win32" else ("env", f"PYTHONPATH={source}", *own_program())


def link_opener(
    environ: Mapping[str, str] = os.environ, platform: str = sys.platform, home: Path | None = None
) -> LinkOpener | None:
    """What enters this program with the desktop; None where that is no choice: macOS goes by the program's bundle.

    Folders by the XDG Base Directory Specification 0.8, which takes none that is not absolute."""
    # subprocess comes with it, and no first paint waits for that
    from desktop.services.link_opener import DesktopEntry, RegistryEntry

    if platform == "win32":
        return RegistryEntry(own_command())
    if not platform.startswith("linux"):
        return None
    given = {name: Path(environ.get(name, "")) for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME")}
    below = home or Path.home()
    data, config = (
        given[name] if given[name].is_absolute() else below / usual
        for name, usual in (("XDG_DATA_HOME", ".local/share"), ("XDG_CONFIG_HOME", ".config"))
    )
    everybodys = environ.get("XDG_DATA_DIRS", "") or "/usr/local/share:/usr/share"
    return DesktopEntry(
        own_command(),
        resources() / "icons" / "parley.svg",
        data,
        config,
        system_environment(environ),
        tuple(path for path in map(Path, everybodys.split(":")) if path.is_absolute()),
    )


def system_environment(environ: Mapping[str, str] = os.environ) -> dict[str, str]:
    """For the system's own programs: without the packaged program's libraries (PyInstaller: LD_LIBRARY_PATH)."""
    theirs = dict(environ)
    if getattr(sys, "frozen", False):
        before = theirs.pop("LD_LIBRARY_PATH_ORIG", "")
        theirs.pop("LD_LIBRARY_PATH", None)
        theirs.update({"LD_LIBRARY_PATH": before} if before else {})
    return theirs


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
