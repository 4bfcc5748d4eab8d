"""The real program, whose first screen opens a practice room that plays faster: `python -m tests.e2e.fast_practice`.

A chat is an hour, and a test has seconds. Nothing else is changed.
"""

import sys

from desktop import app
from desktop.cli import main

SPEED = 6.0

if __name__ == "__main__":
    app.BESIDE_SPEED = SPEED
    sys.exit(main())
