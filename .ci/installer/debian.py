"""The package for Debian and Ubuntu: dist/parley_VERSION_amd64.deb, made of dist/parley.

    python .ci/installer/debian.py [--bundle dist/parley] [--output dist]

It has no maintainer scripts: dpkg's triggers tell the desktop of what comes and goes. What it depends on is what the
bundle's libraries ask of the system. One commit gives the same bytes twice.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Sequence
from email.utils import format_datetime
from pathlib import Path

from libraries import Findings, complaints, examine_bundle
from linux_files import (
    ROOT,
    STATIC,
    NotMade,
    Release,
    changes,
    checked_bundle,
    desktop_files,
    packed,
    this_release,
)

MAINTAINER = "The Parley authors <parley@packages.invalid>"
"""Nobody's address: whoever gives the package to people says their own by PARLEY_MAINTAINER."""
ON_WAYLAND = {"libwayland-client0", "libwayland-cursor0", "libwayland-egl1"}
"""Only Qt's plugin for Wayland needs them: where they are missing the program runs through X11."""
GCC_OF_GLIBCXX = {"29": "11", "30": "12", "31": "13", "32": "13", "33": "14"}
"""Which GCC a version 3.4.N of the C++ library came with (GCC's manual, "ABI Policy and Guidelines")."""
FONTS = ("fontconfig-config", "fonts-dejavu-core | fonts-noto-core | fonts-liberation | fonts-liberation2")
RECOMMENDED = (
    "at-spi2-core",
    "dbus-user-session | dbus-x11",
    "desktop-file-utils",
    "fonts-noto-color-emoji",
    "gnome-keyring | kwalletmanager | keepassxc",
    "hunspell-en-us | hunspell-dictionary",
    "libenchant-2-2",
    "notification-daemon",
    "shared-mime-info",
    "xdg-utils",
)
DESCRIPTION = """\
take part in hashtag chats
A hashtag chat is an hour on a hashtag: a host asks Q1, Q2, Q3, and people answer A1, A2, A3. Parley shows the stream \
and the current question in one window, and puts the answer's number and the hashtag where they belong. It has a \
practice chat that needs no account, and, for hosts, a run sheet beside the stream.

The program brings Python and Qt with it."""


def debian_version(version: str) -> str:
    """A pre-release sorts before its release: 0.2.0rc1 is 0.2.0~rc1."""
    return re.sub(r"\.?((?:a|b|rc|dev)\d+)", r"~\1", version)


def depends(findings: Findings) -> tuple[list[str], list[str]]:
    """What the package depends on, and what it recommends, each in the order of the alphabet. Raises NotMade for a
    library that is neither in the bundle nor of a known package."""
    if wrong := complaints(findings):
        raise NotMade(f"{'; '.join(wrong)}.")
    oldest = {"libc6": f" (>= {findings.glibc})", "libstdc++6": _oldest_cxx(findings)}
    needed = {f"{package}{oldest.get(package, '')}" for package in findings.packages}
    wayland = needed & ON_WAYLAND
    return sorted((needed - wayland) | set(FONTS)), sorted(wayland | set(RECOMMENDED))


def _oldest_cxx(findings: Findings) -> str:
    newest, _ = findings.newest.get("GLIBCXX", ("", ()))
    known = GCC_OF_GLIBCXX.get(newest.removeprefix("3.4."))
    return f" (>= {known})" if known else ""


def control(release: Release, findings: Findings, kilobytes: int) -> str:
    needed, recommended = depends(findings)
    summary, _, rest = DESCRIPTION.partition("\n")
    paragraphs = [textwrap.fill(one, 78) for one in rest.split("\n\n")]
    described = "\n.\n".join(paragraphs).replace("\n", "\n ")
    fields = {
        "Package": "parley",
        "Version": debian_version(release.version),
        "Architecture": "amd64",
        "Maintainer": os.environ.get("PARLEY_MAINTAINER", MAINTAINER),
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(needed),
        "Recommends": ", ".join(recommended),
        "Section": "net",
        "Priority": "optional",
        "Description": f"{summary}\n {described}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def changelog(release: Release) -> str:
    """In Debian's form."""
    entries = [
        textwrap.fill(entry, 78, initial_indent="  * ", subsequent_indent="    ")
        for entry in changes(release)
    ]
    maintainer = os.environ.get("PARLEY_MAINTAINER", MAINTAINER)
    return (
        f"parley ({debian_version(release.version)}) unstable; urgency=medium\n\n"
        + "\n".join(entries or ["  * A new version."])
        + f"\n\n -- {maintainer}  {format_datetime(release.moment)}\n"
    )


def lay_out(bundle: Path, root: Path, release: Release) -> None:
    """Every file of the package below `root`, as it will lie on a system."""
    shutil.copytree(bundle, root / "usr" / "lib" / "parley", symlinks=True)
    (root / "usr" / "bin").mkdir()
    (root / "usr" / "bin" / "parley").symlink_to("../lib/parley/parley")
    doc = "usr/share/doc/parley"
    files = {f"usr/share/{path}": content for path, content in desktop_files(release).items()}
    files[f"{doc}/copyright"] = copyright_text(bundle, "/usr/lib/parley").encode()
    files[f"{doc}/changelog.gz"] = packed(changelog(release).encode())
    files["usr/share/lintian/overrides/parley"] = (STATIC / "lintian-overrides").read_bytes()
    for path, content in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    program = root / "usr" / "lib" / "parley" / "parley"
    for file in sorted(root.rglob("*")):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or file == program else 0o644)


def copyright_text(bundle: Path, place: str) -> str:
    """Parley's own licence, and where those of the parts are; the program will lie in `place`."""
    own = (ROOT / "LICENSE").read_text(encoding="utf-8")
    found = next((path for path in sorted(bundle.rglob("licences")) if path.is_dir()), bundle)
    where = (Path(place) / found.relative_to(bundle)).as_posix()
    return (
        "Parley, a program for hashtag chats.\n\n"
        f"{own}\n"
        "The program brings Python, Qt and other libraries with it. Each is given by its own licence, which lies in\n"
        f"{where} (THIRD-PARTY.txt says which is whose)\n"
        "and is not changed by the above.\n"
    )


def build(bundle: Path, output: Path, release: Release, compression: Sequence[str]) -> Path:
    """The package, in `output`."""
    file = output / f"parley_{debian_version(release.version)}_amd64.deb"
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary) / "parley"
        root.mkdir(mode=0o755)
        lay_out(checked_bundle(bundle), root, release)
        contents = sorted(path for path in root.rglob("*") if path.is_file() and not path.is_symlink())
        kilobytes = sum(-(-path.stat().st_size // 1024) for path in contents)
        about = root / "DEBIAN"
        about.mkdir(mode=0o755)
        sums = "".join(f"{_md5(path)}  {path.relative_to(root)}\n" for path in contents)
        _write(about / "md5sums", sums)
        _write(about / "control", control(release, examine_bundle(bundle), kilobytes))
        for path in (root, *root.rglob("*")):  # dpkg-deb takes back what is later, and leaves what is earlier
            os.utime(path, (release.epoch, release.epoch), follow_symlinks=False)
        command = ("dpkg-deb", "--build", "--root-owner-group", *compression, str(root), str(file))
        environ = {**os.environ, "SOURCE_DATE_EPOCH": str(release.epoch), "LC_ALL": "C.UTF-8"}
        told = subprocess.run(command, env=environ, capture_output=True, text=True, check=False)
        if told.returncode:
            raise NotMade(f"dpkg-deb: {told.stderr.strip()}")
    return file


def _write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")
    file.chmod(0o644)


def _md5(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "md5").hexdigest()


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "parley", metavar="FOLDER")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", metavar="FOLDER")
    parser.add_argument(
        "--compression",
        default="-Zxz -z6",
        metavar="OPTIONS",
        help="for dpkg-deb (default: -Zxz -z6; -Zzstd -z3 is quick and large, for trials)",
    )
    options = parser.parse_args()
    try:
        file = build(options.bundle, options.output, this_release(), options.compression.split())
    except NotMade as why:
        print(why, file=sys.stderr)
        return 2
    print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
