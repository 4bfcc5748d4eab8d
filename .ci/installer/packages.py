"""Every package of the system that it runs on: `make installer`.

    python3 .ci/installer/packages.py [--install] [--tag v1.2.3]

Builds the program first, in an environment of its own. With --tag nothing is made where the tag is not that of the
version in pyproject.toml: a release is what its name says.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STEPS = ROOT / ".ci" / "installer"
sys.path[:0] = [str(ROOT / ".ci"), str(STEPS)]

from environment import make_environment, own_python  # noqa: E402
from prepare import Unprepared, show  # noqa: E402

BEFORE = {"linux": (), "win32": ("icons.py",), "darwin": ("icons.py",)}
"""What the program itself is built with."""
PACKAGES = {"linux": ("debian.py", "tarball.py"), "win32": ("windows.py",), "darwin": ("macos.py",)}


def version() -> str:
    written: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return written


def check_tag(tag: str) -> None:
    if tag and tag != f"v{version()}":
        raise Unprepared(f"The tag is {tag}, and pyproject.toml says {version()}: tag v{version()}.")


def run(python: str, step: str, *arguments: str) -> None:
    command = [python, str(STEPS / step), *arguments]
    if status := subprocess.run(command, cwd=ROOT, check=False).returncode:
        raise Unprepared(f"{show(command)} ended with {status}.")


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--install", action="store_true", help="let apt install what is missing through sudo")
    parser.add_argument("--tag", default="", help="the tag of a release, which has to be that of the version")
    options = parser.parse_args(arguments)
    try:
        check_tag(options.tag)
        make_environment(options.install)
        for step in BEFORE[sys.platform]:
            run(str(own_python()), step)
        run(sys.executable, "build.py", *(["--install"] if options.install else []))
        for step in PACKAGES[sys.platform]:
            run(str(own_python()), step)
    except Unprepared as why:
        print(why, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
