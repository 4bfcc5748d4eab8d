"""Typing: from a key to its letter on the screen, alone and while 200 posts a second arrive in the room.

    python -m benchmarks.typing [--quick]

The measuring itself is in _typing.py: this file bears the name of a module of the standard library.
"""

import sys
from pathlib import Path

if __name__ == "typing":  # another script of this folder was started by its path, and means the library's
    here = sys.path.pop(0)
    del sys.modules["typing"]
    import typing  # noqa: F401

    sys.path.insert(0, here)
elif __name__ == "__main__":
    if sys.path[0] == str(Path(__file__).resolve().parent):
        sys.path[0] = str(Path(__file__).resolve().parents[1])
    from benchmarks._typing import main

    sys.exit(main())
