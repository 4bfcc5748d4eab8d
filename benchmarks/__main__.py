"""`make bench`: every benchmark in turn, each in a process of its own. `python -m benchmarks text` runs that one."""

import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main() -> int:
    """0 when each of them ran to its end."""
    status = 0
    scripts = sorted(HERE.glob("[!_]*.py"))
    named = [script for script in scripts if script.stem in sys.argv[1:]]
    options = [argument for argument in sys.argv[1:] if argument not in {script.stem for script in named}]
    for script in named or scripts:
        print(f"== {script.stem}", flush=True)
        status = max(status, subprocess.run([sys.executable, str(script), *options], check=False).returncode)
    return status


if __name__ == "__main__":
    sys.exit(main())
