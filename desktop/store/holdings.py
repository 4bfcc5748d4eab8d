"""Holdings: what Parley keeps in a home, name by name: how large each part is, and how it is taken away."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from desktop.store.paths import Paths


class Part(StrEnum):
    """What a person may want to look at or to delete for itself."""

    ARCHIVE = "archive"
    """Rooms, posts, what was written, the outbox, settings."""
    LOGS = "logs"
    CRASHES = "crashes"
    """Reports of what ended or broke the program (store/crash_files.py)."""
    PICTURES = "pictures"
    """Other people's, which can be fetched again."""
    PLAYED = "played"
    """What the practice room drew of itself."""
    LOCKS = "locks"
    """Nothing is written in these: they say who is at work here."""


_DATABASE = r"(-wal|-shm|-journal)?"
NAMES: dict[Part, tuple[tuple[str, str], ...]] = {
    Part.ARCHIVE: (
        ("", rf"parley\.sqlite3{_DATABASE}"),
        ("", rf"parley\.damaged-\d{{4}}-\d\d-\d\dT[\d-]+\.sqlite3{_DATABASE}(\.txt)?"),
        ("", r"parley\.suspect"),
    ),
    Part.LOGS: (("logs", r"parley\.log(\.\d)?"),),
    Part.CRASHES: (("crashes", r"crash-[0-9a-f]{12}\.txt|crash-(running|told|new)"),),
    Part.PICTURES: (("cache/pictures", r"(new-)?[0-9a-f]{64}"),),
    Part.PLAYED: (("pictures", r"practice-(light|dark)\.png"),),
    Part.LOCKS: (
        ("", rf"parley\.sqlite3\.(presence|turn-[0-9a-f]{{8}}){_DATABASE}"),
        ("", r"parley\.socket"),
    ),
}
"""Folders in a home, and the whole names of files in them. Any other file in the home is somebody else's."""
_FOLDERS = ("cache/pictures", "cache", "crashes", "logs", "pictures")
_COMMON = re.compile(rf"stream\.turn-[0-9a-f]{{8}}{_DATABASE}|[0-9a-f]{{16}}\.socket")


def files(paths: Paths, *parts: Part) -> Iterator[Path]:
    """Those of these parts that are there; of all parts where none is named. Nothing outside of them is looked at."""
    for part in parts or tuple(Part):
        for name, pattern in NAMES[part]:
            whole, folder = re.compile(pattern), paths.home / name
            if name and any(one.is_symlink() for one in (folder, folder.parent) if one != paths.home):
                continue  # a link of somebody's leads where files of such names may be theirs
            with suppress(OSError):
                for path in sorted(folder.iterdir()):
                    if whole.fullmatch(path.name) and (path.is_symlink() or not path.is_dir()):
                        yield path
    if not parts and paths.replay.is_dir() and not paths.replay.is_symlink():
        yield from files(Paths(paths.replay))


def size(paths: Paths, *parts: Part) -> int:
    """Bytes."""
    held = 0
    for path in files(paths, *parts):
        with suppress(OSError):
            held += path.lstat().st_size
    return held


def foreign(paths: Paths) -> tuple[Path, ...]:
    """What is in the home and is not Parley's, or not known to it: the nearest to the top of each."""
    ours = {*files(paths), paths.deleting}
    known = {paths.home / folder for folder in _FOLDERS} | {paths.replay}
    return tuple(_strange(paths.home, ours, known))


def _strange(folder: Path, ours: set[Path], known: set[Path]) -> Iterator[Path]:
    with suppress(OSError):
        for path in sorted(folder.iterdir()):
            if path in known and path.is_dir() and not path.is_symlink():
                within = known | ({path / one for one in _FOLDERS} if path.name == "replay" else set())
                yield from _strange(path, ours, within)
            elif path not in ours:
                yield path


def take_away(paths: Paths, *parts: Part) -> tuple[Path, ...]:
    """Delete the files of these parts; of all where none is named, and then the folders that are empty, the home at
    last. Those that could not be deleted: on Windows whatever a program has open. May be called again at any time."""
    left = []
    for path in files(paths, *parts):
        try:
            path.unlink(missing_ok=True)
        except OSError:
            left.append(path)
    if not parts:
        homes = (paths.replay, paths.home) if paths.replay.is_dir() else (paths.home,)
        for home in homes:
            remove_folders(home)
    return tuple(left)


def empty_logs(paths: Paths) -> None:
    """What is being written goes on at its beginning."""
    for path in files(paths, Part.LOGS):
        with suppress(OSError):
            if path.name == "parley.log":
                os.truncate(path, 0)
            else:
                path.unlink()


def remove_folders(home: Path) -> None:
    """Where they are empty."""
    for folder in (*(home / name for name in _FOLDERS), home):
        with suppress(OSError):
            folder.rmdir()


def take_common_away(folder: Path) -> None:
    """The locks that all homes of this person share. One that somebody holds is made again by whoever needs it."""
    with suppress(OSError):
        for path in folder.iterdir():
            if _COMMON.fullmatch(path.name):
                with suppress(OSError):
                    path.unlink()
        folder.rmdir()
