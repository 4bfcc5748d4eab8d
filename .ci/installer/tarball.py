"""The archive for any Linux: dist/parley-VERSION-linux-x86_64.tar.gz, made of dist/parley.

    python .ci/installer/tarball.py [--bundle dist/parley] [--output dist]

It holds the program, what a desktop looks for, and two scripts, by which one person installs and removes it without
being root. One commit gives the same bytes twice.
"""

from __future__ import annotations

import argparse
import gzip
import io
import sys
import tarfile
from pathlib import Path

from debian import copyright_text
from libraries import examine_bundle
from linux_files import ROOT, STATIC, NotMade, Release, checked_bundle, desktop_files, this_release

SCRIPTS = ("install.sh", "uninstall.sh")
PROGRAM = "@PROGRAM@"
"""Where the program will lie is known when it is installed: install.sh writes it into the entry."""


def name_of(release: Release) -> str:
    return f"parley-{release.version}-linux-x86_64"


def build(bundle: Path, output: Path, release: Release, level: int = 9) -> Path:
    """The archive, in `output`."""
    top = name_of(release)
    files = {f"{top}/share/{path}": content for path, content in desktop_files(release, PROGRAM).items()}
    readme = (STATIC / "README.txt").read_text(encoding="utf-8").replace("@VERSION@", release.version)
    readme = readme.replace("@GLIBC@", examine_bundle(bundle).glibc)
    files[f"{top}/README.txt"] = readme.encode()
    files[f"{top}/LICENCE.txt"] = copyright_text(bundle, "parley").encode()
    files |= {f"{top}/{name}": (STATIC / name).read_bytes() for name in SCRIPTS}
    members = {f"{top}/parley/{path.relative_to(bundle)}": path for path in checked_bundle(bundle).rglob("*")}
    output.mkdir(parents=True, exist_ok=True)
    file = output / f"{top}.tar.gz"
    with (
        file.open("wb") as raw,
        gzip.GzipFile("", "wb", level, raw, mtime=release.epoch) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for name in sorted({*files, *members, *_folders([*files, *members])}):
            _add(archive, name, files.get(name), members.get(name), release)
    return file


def _folders(names: list[str]) -> set[str]:
    return {parent.as_posix() for name in names for parent in Path(name).parents if parent.name}


def _add(
    archive: tarfile.TarFile, name: str, content: bytes | None, path: Path | None, release: Release
) -> None:
    """Of nobody, of the release's moment, and with the same modes on every machine."""
    about = tarfile.TarInfo(name)
    about.mtime, about.mode = release.epoch, 0o755
    if path is not None and path.is_symlink():
        about.type, about.linkname = tarfile.SYMTYPE, str(path.readlink())
    elif content is None and (path is None or path.is_dir()):
        about.type = tarfile.DIRTYPE
    else:
        inside = content if content is not None else path.read_bytes() if path else b""
        about.size = len(inside)
        is_program = name.endswith((".sh", "/parley/parley"))
        about.mode = 0o755 if is_program else 0o644
        archive.addfile(about, io.BytesIO(inside))
        return
    archive.addfile(about)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--bundle", type=Path, default=ROOT / "dist" / "parley", metavar="FOLDER")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", metavar="FOLDER")
    options = parser.parse_args()
    try:
        file = build(options.bundle, options.output, this_release())
    except NotMade as why:
        print(why, file=sys.stderr)
        return 2
    print(f"{file}: {file.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
