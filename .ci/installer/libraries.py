"""Libraries: which ones the program expects from the system, and the oldest system that has them.

    python .ci/installer/libraries.py [FOLDER]       the list; fails where a library is neither inside nor expected
    python .ci/installer/libraries.py --write        the same, and brings the table of docs/installing.md up to date
    python .ci/installer/libraries.py --depends      what a Debian package depends on

What belongs to the desktop is left to it: graphics, X and Wayland, fonts, and the runtimes of C and C++, which its
own drivers load into every program. An older copy inside would be found first and break them; a newer one inside would
ask for a newer system. What has to be the one that was tested is inside: Python, Qt, ICU, SQLite, OpenSSL.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "dist" / "parley"
PAGE = ROOT / "docs" / "installing.md"
BEGIN, END = "<!-- libraries: made by .ci/installer/libraries.py --write -->", "<!-- end of libraries -->"

PACKAGES = {
    "ld-linux-x86-64.so.2": "libc6",
    "libc.so.6": "libc6",
    "libm.so.6": "libc6",
    "libdl.so.2": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libutil.so.1": "libc6",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""Every library that may come from the system, with its package in Debian; build_installer.spec leaves these out."""
PURPOSES = {
    "libc6": "the C library",
    "libgcc-s1": "the C compiler's runtime",
    "libstdc++6": "the C++ library",
    "zlib1g": "compression",
    "libgl1": "drawing",
    "libegl1": "drawing",
    "libx11-6": "windows on X",
    "libx11-xcb1": "windows on X",
    "libxcb1": "windows on X",
    "libwayland-client0": "windows on Wayland",
    "libwayland-cursor0": "windows on Wayland",
    "libwayland-egl1": "windows on Wayland",
    "libfontconfig1": "finding fonts",
    "libfreetype6": "drawing letters",
    "libglib2.0-0t64 | libglib2.0-0": "Qt's event loop",
    "libdbus-1-3": "talking to the desktop",
}


@dataclass(frozen=True, slots=True)
class Elf:
    """What one file of the bundle asks for: libraries, versions of their symbols, and whole paths of folders (RPATH and
    RUNPATH) in which it looks for them: they are of the computer that built it, and on others anybody's."""

    place: str
    needed: tuple[str, ...]
    versions: frozenset[str]
    folders: tuple[str, ...] = ()


def version_key(version: str) -> tuple[int, ...]:
    """GLIBC_2.9 comes before GLIBC_2.34."""
    return tuple(int(number) for number in re.findall(r"\d+", version))


def parse(place: str, told: str) -> Elf:
    """Out of what `objdump -p` says of a file."""
    needed = re.findall(r"^\s+NEEDED\s+(\S+)", told, re.MULTILINE)
    looks_in = ":".join(re.findall(r"^\s+(?:RPATH|RUNPATH)\s+(\S+)", told, re.MULTILINE)).split(":")
    _, _, references = told.partition("Version References:")
    return Elf(
        place,
        tuple(needed),
        frozenset(re.findall(r"\b((?:GLIBC|GLIBCXX)_[\d.]+)$", references, re.MULTILINE)),
        tuple(folder for folder in looks_in if folder and not folder.startswith(("$ORIGIN", "${ORIGIN}"))),
    )


def is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def read_elf(path: Path, place: str = "") -> Elf:
    told = subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True)
    return parse(place or path.name, told.stdout)


def read(folder: Path) -> Iterator[Elf]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and is_elf(path):
            yield read_elf(path, path.relative_to(folder).as_posix())


@dataclass(frozen=True, slots=True)
class Findings:
    """What a bundle asks of the system."""

    expected: Mapping[str, tuple[str, ...]]
    """Library of the system -> files that need it."""
    missing: Mapping[str, tuple[str, ...]]
    """The same for what is neither inside nor among those that may be expected."""
    newest: Mapping[str, tuple[str, tuple[str, ...]]]
    """GLIBC and GLIBCXX -> the highest version that is asked for, and by which files."""
    dangling: tuple[str, ...]
    """Links that lead nowhere."""
    folders: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Folder outside of the bundle -> files that look for libraries there."""

    @property
    def packages(self) -> list[str]:
        """Debian's packages of all that is expected."""
        return sorted({PACKAGES[library] for library in self.expected})

    @property
    def glibc(self) -> str:
        return self.newest["GLIBC"][0]


def examine(files: Iterable[Elf], inside: Iterable[str], dangling: Iterable[str] = ()) -> Findings:
    """`inside`: the names of all files of the bundle."""
    here = set(inside)
    expected, missing = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    versions, folders = defaultdict[str, list[str]](list), defaultdict[str, list[str]](list)
    for elf in files:
        for folder in elf.folders:
            folders[folder].append(elf.place)
        for library in elf.needed:
            if library in PACKAGES:
                expected[library].append(elf.place)
            elif library not in here:
                missing[library].append(elf.place)
        for version in elf.versions:
            versions[version].append(elf.place)
    newest = {}
    for kind in ("GLIBC", "GLIBCXX"):
        asked = [version for version in versions if version.startswith(f"{kind}_")]
        if asked:
            highest = max(asked, key=version_key)
            newest[kind] = (highest.removeprefix(f"{kind}_"), tuple(sorted(versions[highest])))
    return Findings(
        {library: tuple(places) for library, places in sorted(expected.items())},
        {library: tuple(places) for library, places in sorted(missing.items())},
        newest,
        tuple(dangling),
        {folder: tuple(places) for folder, places in sorted(folders.items())},
    )


def examine_bundle(folder: Path) -> Findings:
    paths = list(folder.rglob("*"))
    dangling = sorted(
        path.relative_to(folder).as_posix() for path in paths if path.is_symlink() and not path.exists()
    )
    return examine(read(folder), (path.name for path in paths), dangling)


def table(findings: Findings) -> str:
    """What is expected, as a table of the guide."""
    by_package = defaultdict[str, list[str]](list)
    for library in findings.expected:
        by_package[PACKAGES[library]].append(f"`{library}`")
    rows = [
        f"| {', '.join(libraries)} | {PURPOSES[package]} | {package.replace(' | ', ' or ')} |"
        for package, libraries in sorted(by_package.items())
    ]
    newest = "; ".join(
        f"{kind} {version} (for `{places[0].rpartition('/')[2]}`{' and others' if len(places) > 1 else ''})"
        for kind, (version, places) in findings.newest.items()
    )
    head = ["| library | what for | Debian package |", "|---|---|---|"]
    return "\n".join([*head, *rows, "", f"The newest symbols that are asked of them: {newest}."])


def written(page: str, rows: str) -> str:
    """The page with another table."""
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{rows}\n\n{END}{after}"


def depends(findings: Findings) -> str:
    """As the field Depends of a Debian package has it."""
    versions = {"libc6": f"libc6 (>= {findings.glibc})"}
    return ", ".join(versions.get(package, package) for package in findings.packages)


def report(findings: Findings) -> list[str]:
    lines = [
        f"{library}: {PACKAGES[library]}, for {_some(places)}"
        for library, places in findings.expected.items()
    ]
    for kind, (version, places) in findings.newest.items():
        lines.append(f"{kind} {version} and newer, for {_some(places)}")
    return lines


def complaints(findings: Findings) -> list[str]:
    lines = [
        f"{library} is neither inside nor expected, and needed by {_some(places)}"
        for library, places in findings.missing.items()
    ]
    lines += [
        f"libraries are looked for in {folder} by {_some(places)}"
        for folder, places in findings.folders.items()
    ]
    return lines + [f"{place} is a link to nothing" for place in findings.dangling]


def _some(places: Sequence[str]) -> str:
    names = [place.rpartition("/")[2] for place in places]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=BUNDLE)
    parser.add_argument("--write", action="store_true", help="bring docs/installing.md up to date")
    parser.add_argument(
        "--depends", action="store_true", help="say what a Debian package depends on, and no more"
    )
    options = parser.parse_args(arguments)
    findings = examine_bundle(options.folder)
    if not findings.expected:
        print(f"{options.folder} has no program in it", file=sys.stderr)
        return 2
    if options.write:
        PAGE.write_text(written(PAGE.read_text(encoding="utf-8"), table(findings)), encoding="utf-8")
    print(depends(findings) if options.depends else "\n".join(report(findings)))
    wrong = complaints(findings)
    print("\n".join(wrong), end="\n" if wrong else "", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
