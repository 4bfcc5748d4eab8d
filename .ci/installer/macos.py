"""The disk image for macOS: what the application says of itself, how it is signed, and how it is packed. Not run yet.

    python .ci/installer/macos.py [--output dist]        dist/Parley.app -> dist/parley-VERSION-macos-ARCH.dmg

Only a Mac has codesign, hdiutil and notarytool. What they would be called with is a list that a test reads. Where there
is a Developer ID (PARLEY_MACOS_IDENTITY), it signs, else the copy is signed for this computer only ("ad hoc"), without
which an Apple processor runs nothing. Where there are the keys of the notary as well (PARLEY_NOTARY_KEY, a file,
PARLEY_NOTARY_KEY_ID and PARLEY_NOTARY_ISSUER), Apple is asked to look at the image, and its answer is stapled to it.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
ENTITLEMENTS = ROOT / "resources" / "installer" / "macos" / "parley.entitlements"
IDENTIFIER = "org.parley.desktop"
"""Never another: the keychain ties its items to it."""
INVITATION = f"{IDENTIFIER}.invitation"
LEAST_SYSTEM = "13.0"
"""Qt 6.11 and the wheel of PySide6 that is pinned ask for no newer one."""
AD_HOC = "-"


def info_plist(version: str) -> dict[str, Any]:
    """Info.plist, beside what PyInstaller writes. What opens comes as an event (desktop/ui/system_opening.py)."""
    return {
        "CFBundleDisplayName": "Parley",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSApplicationCategoryType": "public.app-category.social-networking",
        "LSMinimumSystemVersion": LEAST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleURLTypes": [
            {"CFBundleURLName": INVITATION, "CFBundleTypeRole": "Viewer", "CFBundleURLSchemes": ["parley"]}
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": INVITATION,
                "UTTypeDescription": "Invitation to a chat",
                "UTTypeConformsTo": ["public.plain-text"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["parley"],
                    "public.mime-type": ["application/vnd.parley.invitation"],
                },
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Invitation to a chat",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [INVITATION],
            },
            {
                "CFBundleTypeName": "Calendar file",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",  # offered, and never the first choice
                "LSItemContentTypes": ["com.apple.ical.ics"],
            },
        ],
    }


@dataclass(frozen=True, slots=True)
class Keys:
    """What a release may have; empty: it has not."""

    identity: str = ""
    notary_key: str = ""
    notary_key_id: str = ""
    notary_issuer: str = ""

    @classmethod
    def of(cls, environ: Mapping[str, str]) -> Keys:
        return cls(
            environ.get("PARLEY_MACOS_IDENTITY", ""),
            environ.get("PARLEY_NOTARY_KEY", ""),
            environ.get("PARLEY_NOTARY_KEY_ID", ""),
            environ.get("PARLEY_NOTARY_ISSUER", ""),
        )

    @property
    def notarises(self) -> bool:
        """Apple looks at nothing that no Developer ID signed."""
        return all((self.identity, self.notary_key, self.notary_key_id, self.notary_issuer))


def signing(code: Path, identity: str, *, program: bool) -> list[str]:
    """One call of codesign. A time stamp and the hardened runtime are what the notary asks for; the runtime loads
    libraries of one team only, and who signs ad hoc is in none."""
    command = ["codesign", "--force", "--sign", identity or AD_HOC]
    if identity:
        command += ["--timestamp"]
    if identity and program:
        command += ["--options", "runtime", "--entitlements", str(ENTITLEMENTS)]
    return [*command, str(code)]


def code_within(app: Path) -> list[Path]:
    """Every library in it, the deepest first: a signature covers those of what is inside."""
    found = (
        path
        for path in app.rglob("*")
        if path.is_file() and not path.is_symlink() and path.suffix in (".dylib", ".so")
    )
    frameworks = (path for path in app.rglob("*.framework") if not path.is_symlink())
    return sorted((*found, *frameworks), key=lambda path: (-len(path.parts), path.as_posix()))


def steps(app: Path, image: Path, folder: Path, within: Iterable[Path], keys: Keys) -> list[list[str]]:
    """Everything that is run, in order. `folder` holds the application and a link to where applications go."""
    commands = [signing(code, keys.identity, program=False) for code in within]
    commands.append(signing(app, keys.identity, program=True))
    commands.append(["codesign", "--verify", "--deep", "--strict", str(app)])
    commands.append(["ditto", str(app), str(folder / app.name)])
    commands.append(["ln", "-s", "/Applications", str(folder / "Applications")])
    commands.append(
        ["hdiutil", "create", "-volname", "Parley", "-srcfolder", str(folder), "-format", "ULFO", str(image)]
    )
    if keys.identity:
        commands.append(signing(image, keys.identity, program=False))
    if keys.notarises:
        commands.append(
            [
                *("xcrun", "notarytool", "submit", str(image), "--wait", "--timeout", "1h"),
                *("--key", keys.notary_key, "--key-id", keys.notary_key_id, "--issuer", keys.notary_issuer),
            ]
        )
        commands.append(["xcrun", "stapler", "staple", str(image)])
    return commands


def file_name(version: str, machine: str) -> str:
    return f"parley-{version}-macos-{machine}.dmg"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--app", type=Path, default=ROOT / "dist" / "Parley.app")
    parser.add_argument("--output", type=Path, default=ROOT / "dist")
    options = parser.parse_args(arguments)
    if platform.system() != "Darwin" or not options.app.is_dir():
        print(f"macos: this needs a Mac, and {options.app}, which `make build` makes there.", file=sys.stderr)
        return 1
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    image = options.output / file_name(version, platform.machine())
    folder = ROOT / "build" / "image"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    image.unlink(missing_ok=True)
    for command in steps(options.app, image, folder, code_within(options.app), Keys.of(os.environ)):
        subprocess.run(command, check=True)
    print(f"{image.name}: {image.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
