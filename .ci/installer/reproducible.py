"""Reproducible: builds the program twice, in two folders with an environment of its own each, and compares every byte.

    python3 .ci/installer/reproducible.py [--keep]

The two folders have different names and depths, so that a path that found its way into a file shows.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / ".ci"), str(ROOT / ".ci" / "installer")]

from build import commit_time  # noqa: E402
from prepare import Unprepared, say, show  # noqa: E402

PLACES = ("one", "another/and/deeper")
SHOWN = 20


def sources() -> list[Path]:
    """What a clone would hold, with what is not committed yet."""
    ask = ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    told = subprocess.run(ask, capture_output=True, text=True, check=True).stdout
    return [Path(name) for name in told.split("\0") if name and (ROOT / name).is_file()]


def copy(names: Iterable[Path], into: Path) -> None:
    for name in names:
        (into / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, into / name)


def build(folder: Path, epoch: str) -> None:
    began = time.monotonic()
    command = [sys.executable, str(folder / ".ci" / "installer" / "build.py"), "--no-check"]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": epoch}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Unprepared(f"{show(command)} ended with {done.returncode}.\n{done.stdout}{done.stderr}")
    say(f"built in {folder} in {time.monotonic() - began:.0f} s")


def fingerprints(folder: Path) -> dict[str, str]:
    """Each file with who may do what with it, and its digest or where it leads."""
    found = {}
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            found[place] = f"link to {path.readlink()}"
        elif path.is_file():
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[place] = f"{path.stat().st_mode & 0o777:o} {digest}"
    return found


def differences(one: dict[str, str], other: dict[str, str]) -> list[str]:
    lines = [f"only in one: {place}" for place in sorted(one.keys() ^ other.keys())]
    both = sorted(one.keys() & other.keys())
    return lines + [f"{place}: {one[place]}, {other[place]}" for place in both if one[place] != other[place]]


def total(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--keep", action="store_true", help="leave the two folders for a closer look")
    options = parser.parse_args(arguments)
    work = Path(tempfile.mkdtemp(prefix="parley-twice-"))
    try:
        names = sources()
        for place in PLACES:
            copy(names, work / place)
            build(work / place, os.environ.get("SOURCE_DATE_EPOCH") or commit_time())
        one, other = (work / place / "dist" for place in PLACES)
        found = fingerprints(one)
        wrong = differences(found, fingerprints(other))
        for line in wrong[:SHOWN]:
            print(line)
        if len(wrong) > SHOWN:
            print(f"and {len(wrong) - SHOWN} more")
        links = sum(said.startswith("link") for said in found.values())
        alike = "differ" if wrong else "the same byte by byte, with the same rights"
        tops = ", ".join(sorted(path.name for path in one.iterdir()))
        print(
            f"compared {len(found) - links} files and {links} links, {total(one) / 1e6:.0f} MB, of {tops}: "
            f"{len(wrong) or 'all'} {alike}"
        )
    except Unprepared as why:
        print(why, file=sys.stderr)
        return 2
    finally:
        if options.keep:
            say(f"kept in {work}")
        else:
            shutil.rmtree(work, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
