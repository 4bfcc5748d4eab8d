"""Elf: what the libraries of a bundle ask of the system: which other libraries, and how new a C library."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)", re.MULTILINE)
_SYMBOLS = re.compile(r"\b(GLIBC|GLIBCXX)_([0-9]+(?:\.[0-9]+)*)\b")

Version = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """`libraries` are those that are not in the bundle, with the files that need them; `symbols` the newest version
    of each family (GLIBC, GLIBCXX), with the files that need it."""

    libraries: dict[str, tuple[str, ...]]
    symbols: dict[str, tuple[Version, tuple[str, ...]]]


def asked_of_the_system(bundle: Path) -> Asked:
    inside = {path.name for path in bundle.rglob("*")}
    libraries: dict[str, list[str]] = {}
    symbols: dict[str, dict[Version, list[str]]] = {}
    for file in _programs(bundle):
        told = subprocess.run(
            ("objdump", "-p", str(file)), capture_output=True, text=True, check=True, errors="replace"
        ).stdout
        for name in _NEEDED.findall(told):
            if name not in inside:
                libraries.setdefault(name, []).append(file.name)
        _, _, references = told.partition("Version References:")
        for family, version in sorted(set(_SYMBOLS.findall(references))):
            number = tuple(map(int, version.split(".")))
            symbols.setdefault(family, {}).setdefault(number, []).append(file.name)
    return Asked(
        {name: tuple(files) for name, files in sorted(libraries.items())},
        {family: (max(found), tuple(found[max(found)])) for family, found in symbols.items()},
    )


def _programs(bundle: Path) -> Iterator[Path]:
    for path in sorted(bundle.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path
