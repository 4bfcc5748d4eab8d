"""Does PySide6 survive a long evening? 200,000 signals and 200,000 calls that return nothing.

    python .ci/survival.py                  on this Python
    python .ci/survival.py --every-python   on each Python 3.11 to 3.13 found, in temporary environments

PySide6 6.12.0 drops a reference to None or True with each of them and aborts on Python 3.10 and 3.11 after some
thousands, which no short test notices (docs/adr/0002-dependencies.md).
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 200_000
ROOT = Path(__file__).resolve().parent.parent


def survive() -> str:
    """Run both loops; a broken binding ends the process here."""
    from PySide6 import __version__
    from PySide6.QtCore import QObject, Signal

    class Bell(QObject):
        rung = Signal(bool)

    bell = Bell()
    heard: list[bool] = []
    bell.rung.connect(heard.append)
    started = time.process_time()
    for _ in range(ROUNDS):
        bell.rung.emit(True)
    for _ in range(ROUNDS):
        bell.setObjectName("bell")
    assert len(heard) == ROUNDS
    python = ".".join(map(str, sys.version_info[:3]))
    spent = time.process_time() - started
    return f"Python {python}, PySide6 {__version__}: {ROUNDS:,} signals, {ROUNDS:,} calls, {spent:.2f} s"


def pythons() -> list[Path]:
    """One interpreter for each supported version, from PATH and from pyenv."""
    folders = [Path(folder) for folder in os.get_exec_path()]
    folders += sorted(Path("~/.pyenv/versions").expanduser().glob("3.1[123].*/bin"))
    found: dict[str, Path] = {}
    for folder in folders:
        for program in folder.glob("python3.1[123]"):
            ask = [str(program), "-c", "import sys; print('%d.%d' % sys.version_info[:2])"]
            answer = subprocess.run(ask, capture_output=True, text=True, check=False).stdout.strip()
            if answer and program.name.endswith(answer):
                found.setdefault(answer, program)
    return [found[version] for version in sorted(found)]


def qt_requirements() -> str:
    """The lines of requirements.txt that pin PySide6 and its binding, with their hashes."""
    text = (ROOT / "requirements.txt").read_text(encoding="utf-8")
    return "".join(
        re.findall(r"^(?:pyside6-essentials|shiboken6)==[^\n]*\n(?:    --hash[^\n]*\n)+", text, re.M)
    )


def survive_elsewhere(python: Path) -> int:
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder, "requirements.txt")
        pins.write_text(qt_requirements(), encoding="utf-8")
        room = Path(folder, "venv")
        inner = str(room / "bin" / "python")
        install = [inner, "-m", "pip", "install", "--quiet", "--require-hashes", "-r", str(pins)]
        for command in ([str(python), "-m", "venv", str(room)], install):
            made = subprocess.run(command, capture_output=True, text=True, check=False)
            if made.returncode:
                print(made.stdout + made.stderr, file=sys.stderr)
                return made.returncode
        return subprocess.run([inner, __file__], check=False).returncode


def main() -> int:
    if "--every-python" not in sys.argv:
        print(survive(), flush=True)
        return 0
    failed = [python for python in pythons() if survive_elsewhere(python)]
    for python in failed:
        print(f"{python} did not survive", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
