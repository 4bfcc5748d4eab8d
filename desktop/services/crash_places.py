"""Crash places: an exception as its classes and the places in known code, and nothing of what it or its frames hold."""

from __future__ import annotations

import errno
import os
import platform
import re
import sqlite3
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path
from types import FrameType, TracebackType

from desktop.core.crash import ELSEWHERE, Facts, Place, Trouble, is_known
from desktop.core.sentence import Sentence

CHAIN = 4
"""Exceptions that led to one another, of which are told."""


def troubles(problem: BaseException) -> tuple[Trouble, ...]:
    """What was raised last comes first, then what led to it."""
    found: list[Trouble] = []
    seen: set[int] = set()
    one: BaseException | None = problem
    while one is not None and id(one) not in seen and len(found) < CHAIN:
        seen.add(id(one))
        frames = list(_frames(one.__traceback__))
        places = tuple(Place(_module(frame), line, frame.f_code.co_qualname) for frame, line in frames)
        found.append(Trouble(kind_of(one), _fixed(one, [frame for frame, _ in frames]), places))
        one = one.__cause__ or (None if one.__suppress_context__ else one.__context__)
    return tuple(found)


def kind_of(problem: BaseException) -> str:
    """Its class, or the nearest one above it that known code has under that name; with the number of an error that
    the system or SQLite gave."""
    kind = next((cls for cls in type(problem).__mro__ if _is_of_known_code(cls)), BaseException)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if kind is not type(problem):
        name = f"a {name} {ELSEWHERE}"
    number = problem.errno if isinstance(problem, OSError) else None
    if number is not None and number in errno.errorcode:
        return f"{name} {errno.errorcode[number]}"
    code = getattr(problem, "sqlite_errorcode", None) if isinstance(problem, sqlite3.Error) else None
    return f"{name} {code}" if isinstance(code, int) else name


def facts() -> Facts:
    """Of this program and this computer: versions, and nothing that names either."""
    from desktop import __version__

    packed = " (packaged)" if getattr(sys, "frozen", False) else ""
    qt = getattr(sys.modules.get("PySide6"), "__version__", "")
    return Facts(f"{__version__}{packed}", platform.python_version(), str(qt), _system())


def roots() -> tuple[str, ...]:
    """Folders that modules stand in, for the paths that a signal's dump has."""
    paths = sysconfig.get_paths()
    packed = getattr(sys, "_MEIPASS", "")
    own = str(Path(__file__).resolve().parents[2])
    named = (paths.get(name, "") for name in ("stdlib", "platstdlib", "purelib", "platlib"))
    return (own, str(packed), *named, str(Path(os.__file__).parent))


def _frames(trace: TracebackType | None) -> Iterator[tuple[FrameType, int]]:
    while trace is not None:
        yield trace.tb_frame, trace.tb_lineno
        trace = trace.tb_next


def _module(frame: FrameType) -> str:
    """The module that this code is of, as Python itself knows it: no path is looked at. Of a script, no name."""
    name = frame.f_globals.get("__name__")
    if not isinstance(name, str) or not is_known(name) or name == "__main__":
        return ""
    known = sys.modules.get(name)
    return name if known is not None and vars(known) is frame.f_globals else ""


def _is_of_known_code(kind: type[BaseException]) -> bool:
    if not is_known(kind.__module__):
        return False
    found: object = sys.modules.get(kind.__module__)
    for part in kind.__qualname__.split("."):
        found = getattr(found, part, None)
    return found is kind


def _fixed(problem: BaseException, frames: list[FrameType]) -> str:
    """What it says, if that stands so in the code that raised it: then it is no person's. Of a sentence with values
    in it the sentence without them."""
    said = problem.args[0] if problem.args else None
    words = said.source if isinstance(said, Sentence) else said
    if not frames or not isinstance(words, str) or not _module(frames[-1]):
        return ""
    return str(words) if words in frames[-1].f_code.co_consts else ""


def _system() -> str:
    """Its name and numbers: a kernel of somebody's own making may be named after them."""
    release = re.match(r"\d+(\.\d+)*", platform.release())
    said = [platform.system(), release[0] if release else "", platform.machine()]
    if sys.platform.startswith("linux"):
        try:
            named = platform.freedesktop_os_release()
        except OSError:
            named = {}
        said += [named.get("ID", ""), named.get("VERSION_ID", "")]
    return " ".join(part for part in said if re.fullmatch(r"[\w.]{1,20}", part, re.ASCII))
