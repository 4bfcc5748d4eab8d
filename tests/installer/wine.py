"""A Windows of its own for each run: Debian's wine in a temporary folder, its files and its registry."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

FOLDERS = (Path("/usr/lib/wine"), Path("/usr/bin"))
PATIENCE = 60.0
LINE = re.compile(r'(?:@|"((?:[^"\\]|\\.)*)")="?((?:[^"\\]|\\.)*)"?')
"""A value in a file of the registry editor; what is no text (dword:...) stays as it is written."""


def found(name: str) -> Path | None:
    """Debian keeps wine64 off the PATH where the wrapper for 32 bits is not wanted."""
    there = shutil.which(name)
    return Path(there) if there else next((f / name for f in FOLDERS if (f / name).is_file()), None)


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


@dataclass(frozen=True)
class Windows:
    """`root` holds its drive C and a home, so that nothing of this computer is seen or written."""

    root: Path
    wine: Path
    server: Path

    @property
    def drive(self) -> Path:
        return self.root / "prefix" / "drive_c"

    @property
    def person(self) -> Path:
        """Who is signed in: the one folder of users that is not everybody's."""
        (own,) = (path for path in (self.drive / "users").iterdir() if path.name != "Public")
        return own

    @property
    def local(self) -> Path:
        return self.person / "AppData" / "Local"

    @property
    def temp(self) -> Path:
        return self.person / "Temp"

    @property
    def start_menu(self) -> Path:
        return self.person / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"

    @property
    def environ(self) -> dict[str, str]:
        """Without a screen, which nothing silent needs and which takes ten seconds to begin with; without devices."""
        home = self.root / "home"
        home.mkdir(exist_ok=True)
        return {
            **{name: value for name, value in os.environ.items() if name in ("PATH", "LANG")},
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "WINEPREFIX": str(self.root / "prefix"),
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe,winedevice.exe,plugplay.exe=",
        }

    def boot(self) -> None:
        self.run("wineboot", "-i")

    def run(self, program: Path | str, *arguments: str) -> int:
        """Its exit code, once it has ended."""
        return subprocess.run(
            [str(self.wine), str(program), *arguments],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=False,
        ).returncode

    def begin(self, program: Path, *arguments: str) -> subprocess.Popen[str]:
        """A program that goes on; it has begun once it has said a line."""
        begun = subprocess.Popen(
            [str(self.wine), str(program), *arguments],
            env=self.environ,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert begun.stdout is not None
        assert begun.stdout.readline() != "", "it ended and said nothing"
        return begun

    def until(self, holds: Callable[[], bool]) -> None:
        """For what a program does that nobody waits for; each look takes as long as a small program of Windows."""
        for _ in range(500):
            if holds():
                return
            self.run("reg", "query", "HKCU")
        raise AssertionError("it did not come about")

    def stop(self) -> None:
        """Ends everything in it, and nothing else."""
        for order in ("-k", "-w"):
            subprocess.run([str(self.server), order], env=self.environ, timeout=PATIENCE, check=False)

    def values(self, key: str) -> dict[str, str]:
        """Every value at and below a key, by `key\\name`; the unnamed one is `key\\`. Empty: there is no such key."""
        exported = self.person / "exported.reg"
        if self.run("reg", "export", key, self.name(exported), "/y") != 0:
            return {}
        values: dict[str, str] = {}
        at = ""
        for line in exported.read_text(encoding="utf-16").splitlines():
            if line.startswith("["):
                at = line[1:-1]
            elif found := LINE.fullmatch(line):
                values[f"{at}\\{unescaped(found[1] or '')}"] = unescaped(found[2])
        exported.unlink()
        return values

    def merge_classes(self, *names: str) -> None:
        """As Windows does by itself and wine 8 does not: what opens a link or a file is looked up in the person's
        part of the registry first, and then in everybody's."""
        for name in names:
            own, everybody = (rf"{hive}\Software\Classes\{name}" for hive in ("HKCU", "HKLM"))
            assert self.run("reg", "copy", own, everybody, "/s", "/f") == 0, name

    def set_value(self, key: str, name: str, value: str) -> None:
        named = ("/v", name) if name else ("/ve",)
        assert self.run("reg", "add", key, *named, "/d", value, "/f") == 0

    def path(self, there: str) -> Path:
        """`C:\\...` as this computer has it."""
        return self.drive / there.removeprefix("C:\\").replace("\\", "/")

    def name(self, here: Path) -> str:
        """A path of drive C as Windows has it."""
        return "C:\\" + here.relative_to(self.drive).as_posix().replace("/", "\\")
