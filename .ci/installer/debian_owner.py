"""DebianOwner: which package of Debian a library of the build system is from, and where its copyright stands."""

from __future__ import annotations

import platform
import shutil
import subprocess
from functools import cached_property
from pathlib import Path
from urllib.parse import quote

from parts import Owner

DOCUMENTS = Path("/usr/share/doc")
LIBRARIES = "*.so*"


class Debian:
    """Asks dpkg, twice in all. On a system without it nobody answers, and the texts come from our own table."""

    def __init__(self, dpkg: str | None = shutil.which("dpkg-query"), documents: Path = DOCUMENTS) -> None:
        self._dpkg = dpkg
        self._documents = documents

    def owner(self, file: Path) -> Owner | None:
        package = next((self._packages[name] for name in _names(file) if name in self._packages), None)
        if package is None:
            return None
        text = self._documents / package / "copyright"
        version = self._versions[package]
        system = platform.freedesktop_os_release()
        name, number = system.get("ID", "debian"), system.get("VERSION_ID", "")
        purl = f"pkg:deb/{name}/{package}@{quote(version, safe='')}?distro={name}-{number}"
        return Owner(package, version, purl, text.resolve()) if text.is_file() else None

    @cached_property
    def _packages(self) -> dict[str, str]:
        """Libraries by their paths: "libz1:amd64, other: /lib/x86_64-linux-gnu/libz.so.1" is a line."""
        lines = (line.rpartition(": ") for line in self._ask("--search", LIBRARIES))
        return {path: packages.split(",")[0].split(":")[0] for packages, _, path in lines}

    @cached_property
    def _versions(self) -> dict[str, str]:
        lines = self._ask("--show", "--showformat=${Package} ${Version}\n")
        return dict(line.split(" ", 1) for line in lines if " " in line)

    def _ask(self, *arguments: str) -> list[str]:
        if self._dpkg is None:
            return []
        return subprocess.run(
            [self._dpkg, *arguments], capture_output=True, text=True, check=True
        ).stdout.splitlines()


def _names(file: Path) -> list[str]:
    """The names by which dpkg may know it: with /usr and without, and where a link leads."""
    found = [str(file), str(file.parent.resolve() / file.name), str(file.resolve())]
    return found + [name.removeprefix("/usr") for name in found] + [f"/usr{name}" for name in found]
