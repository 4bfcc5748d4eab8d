"""`make gallery`: every pane and dialog in every variant, as pictures under build/gallery, with what is cut in them.

`python -m tests.gallery [--only NAMES] [--variant NAME] [--into FOLDER]`; NAMES as in "room*,desk".
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from pathlib import Path

from tests.gallery.sheet import write_index
from tests.gallery.variants import VARIANTS

SURROUNDINGS = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_SCALE_FACTOR": "1",
    "TZ": "UTC",
    "LANG": "en_GB.UTF-8",
    "LC_ALL": "",
    "LC_CTYPE": "C.UTF-8",
    "LANGUAGE": "",
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
}
"""Of whoever draws, nothing is in a picture."""
TOGETHER = 2
"""Processes, a variant each."""


def main() -> int:
    wish = argparse.ArgumentParser(prog="python -m tests.gallery")
    wish.add_argument("--only", default="*", help="scenes, as in room*,desk")
    wish.add_argument("--variant", default="", help="one of: " + ", ".join(one.name for one in VARIANTS))
    wish.add_argument("--into", type=Path, default=Path("build/gallery"))
    asked = wish.parse_args()
    names = [one.name for one in VARIANTS if asked.variant in ("", one.name)]
    running: list[subprocess.Popen[bytes]] = []
    status = 0
    for name in names:
        if len(running) == TOGETHER:
            status |= running.pop(0).wait()
        command = [sys.executable, "-m", "tests.gallery.draw", name, str(asked.into), asked.only]
        running.append(subprocess.Popen(command, env=os.environ | SURROUNDINGS))
    for one in running:
        status |= one.wait()
    print(write_index(asked.into))
    return status


if __name__ == "__main__":
    sys.exit(main())
