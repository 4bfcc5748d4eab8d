"""`make bench`: every benchmark in turn, each in a process of its own."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """0 when each of them ran to its end."""
    status = 0
    for script in sorted(HERE.glob("[!_]*.py")):
        print(f"== {script.stem}", flush=True)
        status = max(
            status, subprocess.run([sys.executable, str(script), *sys.argv[1:]], check=False).returncode
        )
    return status


if __name__ == "__main__":
    sys.exit(main())
