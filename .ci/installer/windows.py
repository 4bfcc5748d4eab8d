"""The installer for Windows: what goes into it, and the call of makensis that makes it.

    python .ci/installer/windows.py [--payload dist/parley] [--output dist]

Runs on Windows, with NSIS, for people; and on any system with a placeholder for the program, to try what installing,
upgrading and removing do (tests/installer/test_windows.py). Where PARLEY_SIGN is set, it is a command that signs the
file whose name is put behind it: it signs installer and uninstaller.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
SCRIPT = ROOT / "resources" / "installer" / "windows" / "parley.nsi"
STAGES = {"a": 1000, "b": 2000, "rc": 3000, "": 9000}
BACK = "\\"
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)(?:(a|b|rc)(\d+))?(?:\.dev(\d+))?")


class NotBuilt(Exception):
    """Why there is no installer, in one sentence."""


@dataclass(frozen=True, slots=True)
class Installer:
    """One that is to be built: of `payload`, a folder with parley.exe in it, into the file `output`. `icons` is the
    folder that icons.py wrote."""

    payload: Path
    version: str
    output: Path
    icons: Path
    sign: str = ""
    target: str = "amd64-unicode"
    """What the installer itself runs on. Debian's NSIS has this one, NSIS' own for Windows only x86-unicode; either
    installs a program of 64 bits."""


def project_version() -> str:
    written: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return written


def version_number(version: str) -> str:
    """Four numbers in the order of the versions of PEP 440, as Windows compares them: 0.2.0rc1 is 0.2.0.3001."""
    if (found := _VERSION.fullmatch(version)) is None:
        raise NotBuilt(f"{version} is no version of the forms 1.2.3, 1.2.3rc1 or 1.2.3.dev4.")
    major, minor, patch, stage, count, dev = found.groups()
    if stage is None and dev is not None:
        return f"{major}.{minor}.{patch}.{min(int(dev), 999)}"
    return f"{major}.{minor}.{patch}.{STAGES[stage or ''] + int(count or 0)}"


def file_name(version: str) -> str:
    return f"parley-{version}-windows-x86_64-setup.exe"


def contents(payload: Path) -> tuple[list[str], list[str]]:
    """Folders, each in front of what is in it, and files, both with backslashes."""
    below = sorted(payload.rglob("*"), key=lambda path: path.relative_to(payload).as_posix())
    if not (payload / "parley.exe").is_file():
        raise NotBuilt(f"There is no parley.exe in {payload}: build it first.")
    folders = [windows_path(path, payload) for path in below if path.is_dir()]
    return folders, [windows_path(path, payload) for path in below if path.is_file()]


def windows_path(path: Path, payload: Path) -> str:
    return path.relative_to(payload).as_posix().replace("/", BACK)


def installed_list(version: str, folders: Sequence[str], files: Sequence[str]) -> str:
    """What upgrading and removing go by: D a folder to be made, F a file, R one to be removed where it is empty."""
    lines = [f"Parley {version}: what its installer wrote"]
    lines += [f"D {folder}" for folder in folders]
    lines += [f"F {file}" for file in files]
    lines += [f"R {folder}" for folder in reversed(folders)]
    return "".join(f"{line}\r\n" for line in lines)


def incoming_script(payload: Path, folders: Sequence[str], files: Sequence[str]) -> str:
    """The lines of NSIS that unpack the payload, folder by folder."""
    within: dict[str, list[str]] = {folder: [] for folder in ("", *folders)}
    for file in files:
        within[file.rpartition(BACK)[0]].append(file)
    lines = []
    for folder, inside in within.items():
        place = BACK.join(filter(None, ("$INSTDIR", "${INCOMING}", escaped(folder))))
        lines.append(f'SetOutPath "{place}"')
        lines += [
            f'File "/oname={escaped(file.rpartition(BACK)[2])}" "{payload / file.replace(BACK, "/")}"'
            for file in inside
        ]
    return "\n".join((*lines, ""))


def escaped(path: str) -> str:
    """A path for when the installer runs, where a dollar begins a variable."""
    return path.replace("$", "$$")


def command(installer: Installer, lists: Path, makensis: str, size: int) -> list[str]:
    defined = {
        "VERSION": installer.version,
        "VERSION_NUMBER": version_number(installer.version),
        "TARGET": installer.target,
        "LISTS": str(lists),
        "SIZE_KB": str(size // 1024),
        "ICONS": str(installer.icons.resolve()),
        "OUTPUT": str(installer.output.resolve()),
        **({"SIGN": installer.sign} if installer.sign else {}),
    }
    names = (f"-D{name}={value}" for name, value in defined.items())
    return [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *names, str(SCRIPT)]


def build(installer: Installer) -> Path:
    """Writes the installer. Raises NotBuilt."""
    if (makensis := shutil.which("makensis")) is None:
        raise NotBuilt("makensis is missing: install NSIS (Debian: apt-get install nsis).")
    payload = installer.payload.resolve()
    folders, files = contents(payload)
    size = sum((payload / file.replace(BACK, "/")).stat().st_size for file in files)
    installer.output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="parley-nsis-") as folder:
        lists = Path(folder)
        (lists / "incoming.nsh").write_text(incoming_script(payload, folders, files), encoding="utf-8")
        (lists / "installed.txt").write_bytes(
            b"\xff\xfe" + installed_list(installer.version, folders, files).encode("utf-16-le")
        )
        made = subprocess.run(
            command(installer, lists, makensis, size), capture_output=True, text=True, check=False
        )
    if made.returncode:
        raise NotBuilt(f"makensis ended with {made.returncode}: {made.stdout}{made.stderr}")
    return installer.output


def sign(command: str, programs: Sequence[Path]) -> None:
    """What people start, too, not only what installs it."""
    for program in programs:
        subprocess.run([*command.split(), str(program)], check=True)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build the installer for Windows.")
    parser.add_argument("--payload", type=Path, default=ROOT / "dist" / "parley")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    parser.add_argument("--icons", type=Path, default=ROOT / "build" / "icons")
    options = parser.parse_args(arguments)
    version = project_version()
    signing = os.environ.get("PARLEY_SIGN", "")
    try:
        if signing:
            sign(signing, [*options.payload.glob("*.exe"), *options.output.glob("*-portable.exe")])
        made = build(
            Installer(
                payload=options.payload,
                version=version,
                output=options.output / file_name(version),
                icons=options.icons,
                sign=signing,
                target="x86-unicode" if sys.platform == "win32" else "amd64-unicode",
            )
        )
    except (NotBuilt, subprocess.CalledProcessError) as why:
        print(f"windows: {why}", file=sys.stderr)
        return 1
    print(f"{made.name}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
