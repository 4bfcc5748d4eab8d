"""Where Parley keeps its files: one root, which PARLEY_HOME can move; practice has a root of its own."""

from __future__ import annotations

import errno
import os
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from desktop.core.errors import DiskFull, HomeUnusable, ReadOnly

HOME_VARIABLE = "PARLEY_HOME"
MAX_SOCKET = 100
"""Bytes of a socket's path."""

_REASONS = {
    errno.EACCES: "you may not write there",
    errno.EPERM: "you may not write there",
    errno.EROFS: "the disk is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your share of the disk is full",
    errno.ENOTDIR: "a part of that path is a file",
    errno.EEXIST: "there is a file of that name",
    errno.ENAMETOOLONG: "the path is too long",
}
_KINDS = {
    errno.EACCES: ReadOnly,
    errno.EPERM: ReadOnly,
    errno.EROFS: ReadOnly,
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
}
PROBE = 16_384
"""Bytes that have to fit for a home to count as one that can be written."""


@dataclass(frozen=True, slots=True)
class Paths:
    """Everything under one `home` (absolute)."""

    home: Path

    @property
    def database(self) -> Path:
        return self.home / "parley.sqlite3"

    @property
    def logs(self) -> Path:
        return self.home / "logs"

    @property
    def crashes(self) -> Path:
        """Reports of what ended or broke the program (store/crash_files.py); made when there is need of it."""
        return self.home / "crashes"

    @property
    def cache(self) -> Path:
        """Pictures and whatever else can be fetched again."""
        return self.home / "cache"

    @property
    def transcripts(self) -> Path:
        return self.home / "transcripts"

    @property
    def replay(self) -> Path:
        """A home in this one, for a chat that is played again, and empty at any other time (store/replay_home.py)."""
        return self.home / "replay"

    @property
    def practice(self) -> Paths:
        """The practice room's, beside this home and not in it: nothing that reads, copies or deletes the one meets the
        other."""
        return Paths(self.home.parent / f"{self.home.name or 'parley'}-practice")

    @property
    def deleting(self) -> Path:
        """A note that all of this is being deleted, until that is done (store/deleting.py)."""
        return self.home / "parley.deleting"

    @property
    def launch_address(self) -> str:
        """Where whoever keeps this home listens for a second start: a socket in it or, where its path is too long for
        one (sockaddr_un has 104 bytes on macOS, 108 on Linux) in the common folder; on Windows the name of a pipe."""
        import hashlib  # OpenSSL's, which no first paint waits for

        home = self.home.resolve()
        mark = hashlib.sha256(os.fsencode(home)).hexdigest()[:16]
        if sys.platform == "win32":
            return f"parley-{mark}"
        socket = home / "parley.socket"
        return str(socket if len(os.fsencode(socket)) <= MAX_SOCKET else common_folder() / f"{mark}.socket")

    def ensure(self) -> None:
        """Make the folders, for this person alone (0700), and try to write. Raises HomeUnusable."""
        for folder in (self.home, self.logs, self.cache):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                with tempfile.TemporaryFile(dir=folder) as probe, os.scandir(folder):
                    probe.write(bytes(PROBE))  # a full disk still has room for a name
                    probe.flush()
            except OSError as problem:
                raise unusable(folder, problem) from problem


def unusable(path: Path, problem: OSError) -> HomeUnusable:
    """`problem` in one sentence, with what to do about it."""
    kind = kind_of(problem)
    remedy = "Make room there" if kind is DiskFull else "Make it a folder that you can write to"
    return kind(
        f"Parley cannot keep its files in {path}: {reason_of(problem)}.",
        f"{remedy}, or set {HOME_VARIABLE} to another folder.",
    )


def kind_of(problem: OSError) -> type[HomeUnusable]:
    return _KINDS.get(problem.errno or 0, HomeUnusable)


def reason_of(problem: OSError) -> str:
    """Why a file could not be used, to stand behind a colon."""
    return _REASONS.get(problem.errno or 0) or problem.strerror or type(problem).__name__


def default_paths(environ: Mapping[str, str], practice: bool = False) -> Paths:
    """The paths for this person: under PARLEY_HOME where it is set, else where this system keeps such files."""
    asked = environ.get(HOME_VARIABLE, "").strip()
    home = Path(asked).expanduser().absolute() if asked else _usual_home()
    return Paths(home).practice if practice else Paths(home)


def common_folder() -> Path:
    """A folder that all homes of this person on this computer share: for locks, and nothing that has to last."""
    import platformdirs

    return platformdirs.user_cache_path("parley", appauthor=False)


def _usual_home() -> Path:
    import platformdirs

    return platformdirs.user_data_path("parley", appauthor=False)
